import ArgumentParser
import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import FoundationEssentials

/// A text whose names are marked: a line of `mentions/*.jsonl`.
struct MarkedText: Decodable {
  struct Entity: Decodable {
    let start: Int
    let end: Int
    let kind: String
    let text: String
    let alt: [[Int]]?
    let optional: Bool?

    var isOptional: Bool { optional ?? false }
    var nameKind: NameKind { NameKind(rawValue: kind) ?? .other }
    /// The spans that are right, the entity's own first.
    var spans: [Range<Int>] {
      [start..<end] + (alt ?? []).compactMap { $0.count == 2 && $0[0] < $0[1] ? $0[0]..<$0[1] : nil }
    }
  }

  let id: String
  let lang: String
  let text: String
  let entities: [Entity]
  let kinds: [String]
  let source: String
  /// For texts marked by a program that has learned from marked texts itself: the parts of a cross-validation
  /// that it has not seen, and -1 where the marks may be learned from for a model that is not measured.
  let folds: [Int]?

  var language: Language { Language(rawValue: String(lang.prefix(2))) ?? .english }

  /// Whether the marks were made by another program.
  var isSilver: Bool { source == "spacy" || source == "natasha" || isTaught }

  /// Whether the marks were made by a teacher that has learned from the texts marked by hand.
  var isTaught: Bool { source == "e5" }

  var convention: MentionConvention {
    switch source {
    case "spacy": .spacy
    case "natasha": .natasha
    case "UNER Russian-PUD": .projected
    default: .standard(language)
    }
  }

  /// The part of a cross-validation that the text's document falls into; one document's translations share it.
  func fold(of count: Int) -> Int {
    Int(id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 8) % count
  }

  static func read(_ path: String) throws -> [MarkedText] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path) can't be read") }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(MarkedText.self, from: Data($0)) }
  }
}
