import ArqauGlossary
import ArqauText

/// A text in which `⟦…⟧` marks where terms should be found.
struct RecognizedText {
  let plain: String
  let marked: String

  init(_ marked: String) {
    self.marked = marked
    plain = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
  }

  /// The text with marks around what is found of some terms.
  static func marking(
    _ terms: [TermPattern], in text: String, _ language: Language, overlaps: TermOverlaps = .longest
  ) -> String {
    let utf8 = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    var last: Range<Int>?
    for match in TermRecognizer(terms).matches(in: utf8, language: language, overlaps: overlaps)
    where match.bytes != last {
      result += utf8[position..<match.bytes.lowerBound] + Array("⟦".utf8) + utf8[match.bytes] + Array("⟧".utf8)
      position = match.bytes.upperBound
      last = match.bytes
    }
    return String(decoding: result + utf8[position...], as: UTF8.self)
  }
}
