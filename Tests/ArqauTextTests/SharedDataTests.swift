import ArqauText
import Foundation
import Testing

/// Public gold data that lies beside the checkout on the developers' machines and is not part of the project.
enum SharedData {
  /// `../shared/data`, or where `ARQAU_SHARED` says.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ARQAU_SHARED"] {
      return URL(filePath: path).appending(path: "data")
    }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared/data")
  }()
  static let isThere = FileManager.default.fileExists(atPath: folder.path)
  static let missing: Comment = "../shared/data is not there: the gold tests are skipped"

  /// The paragraphs of a sentence file; a sentence without a final mark ends its paragraph, since nothing shows its end.
  static func paragraphs(_ name: String) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: "terms/seg/\(name).dev.txt"), encoding: .utf8)
    var paragraphs: [[String]] = []
    var current: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# newpar ") {
        if !current.isEmpty { paragraphs.append(current) }
        current = []
        continue
      }
      let sentence = line.split(separator: " ").joined(separator: " ")
      current.append(sentence)
      let last = sentence.unicodeScalars.last { !"\"'”’»“)]".unicodeScalars.contains($0) }
      if last.map({ !".!?…".unicodeScalars.contains($0) }) ?? true {
        paragraphs.append(current)
        current = []
      }
    }
    return current.isEmpty ? paragraphs : paragraphs + [current]
  }
}

@Suite("Gold data", .enabled(if: SharedData.isThere, SharedData.missing))
struct SharedDataTests {
  @Test(
    "sentence boundaries keep their F1",
    arguments: [
      ("en", "en", 0.985), ("kk", "kk", 0.99), ("ru", "ru", 0.975), ("sr", "sr-Latn", 0.995),
      ("sr-Cyrl", "sr", 0.995),
    ])
  func boundaries(name: String, tag: String, least: Double) throws {
    let segmenter = SentenceSegmenter(language: try #require(Variety(tag: tag)).language)
    var found = 0
    var gold = 0
    var answered = 0
    for sentences in try SharedData.paragraphs(name) {
      var ends: Set<Int> = []
      var position = 0
      for sentence in sentences.dropLast() {
        position += sentence.unicodeScalars.count
        ends.insert(position)
        position += 1
      }
      let text = sentences.joined(separator: " ")
      let answer = Set(try segmenter.sentences(in: text).dropLast().map(\.end))
      gold += ends.count
      answered += answer.count
      found += ends.intersection(answer).count
    }
    let f1 = 2 * Double(found) / Double(gold + answered)
    #expect(f1 >= least, "F1 \(f1) of \(gold) boundaries")
  }

  @Test(
    "languages of sentences keep their accuracy",
    arguments: [("en", "en"), ("kk", "kk"), ("ru", "ru"), ("sr", "sr-Latn"), ("sr-Cyrl", "sr")])
  func detection(name: String, tag: String) throws {
    let variety = try #require(Variety(tag: tag))
    let sentences = try SharedData.paragraphs(name).flatMap { $0 }.filter { $0.contains(where: \.isLetter) }
    let right = sentences.count { sentence in
      let detection = LanguageDetector().detect(sentence)
      return detection.language == variety.language && detection.script == variety.script
    }
    #expect(Double(right) >= 0.985 * Double(sentences.count), "\(right) of \(sentences.count)")
  }
}
