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
    /// How likely a teacher finds each kind, in the order of ``MentionTagger/kinds``.
    let odds: [Float]?

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
  /// What a teacher finds likely where it isn't certain of no name: start and end of a token, and the
  /// probabilities that it is a name's first one, inside it, its last one, alone.
  let soft: [[Float]]?

  var language: Language { Language(rawValue: String(lang.prefix(2))) ?? .english }

  /// Whether the marks were made by another program.
  var isSilver: Bool { source == "spacy" || source == "natasha" || isTaught }

  /// Whether the marks were made by a teacher that has learned from the texts marked by hand.
  var isTaught: Bool { source == "e5" }

  /// Whether a model may learn from the text's marks that is measured on a part of a cross-validation (-1: on none).
  func mayTeach(part: Int) -> Bool { folds?.contains(part) ?? true }

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

/// What a text counts in the training, beside 1 of one marked by hand.
struct TextShares {
  var silver: Float = 0.3
  /// Of texts marked by a teacher.
  var taught: [Language: Float] = [:]

  func share(of text: MarkedText) -> Float {
    text.isTaught ? taught[text.language] ?? silver : text.isSilver ? silver : 1
  }
}
