import ArgumentParser
import ArqauText

/// How plain text is cut into segments to translate.
struct PlainTextOptions: ParsableArguments {
  @Flag(help: "Plain text: a segment a sentence, by the built-in rules; without: a segment a line.")
  var sentences = false

  @Option(
    help: ArgumentHelp("Plain text: a segment a sentence, by these rules (SRX).", valueName: "file"),
    completion: .file())
  var srx: String?

  /// Cuts texts of a language; the text of a language without rules of its own is cut by lines.
  ///
  /// - Parameter tag: The language's tag.
  func segmenter(for tag: String?) throws -> ([UInt8]) throws -> [String] {
    let ranges: ([UInt8]) throws -> [Range<Int>]
    if let srx {
      let segmenter = try SRXRules(path: srx).segmenter(for: tag ?? "und")
      ranges = { try segmenter.byteRanges(in: $0) }
    } else if sentences {
      guard let language = tag.flatMap({ Variety(tag: $0) })?.language else {
        throw CommandFailure(.usage, "--sentences needs --from with one of \(LanguageTag.known)")
      }
      let segmenter = SentenceSegmenter(language: language)
      ranges = { try segmenter.byteRanges(in: $0) }
    } else {
      return { utf8 in
        utf8.split(separator: 0x0A).map { line in
          String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
      }
    }
    return { utf8 in try ranges(utf8).map { OneLine.text(String(decoding: utf8[$0], as: UTF8.self)) } }
  }
}
