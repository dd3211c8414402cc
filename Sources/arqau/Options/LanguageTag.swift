import ArgumentParser
import ArqauText

/// A language tag of the command line or of a record.
struct LanguageTag: ExpressibleByArgument, Decodable, Sendable {
  let variety: Variety

  init?(argument: String) {
    guard let variety = Variety(tag: argument) else { return nil }
    self.variety = variety
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let tag = try container.decode(String.self)
    guard let variety = Variety(tag: tag) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "unknown language '\(tag)'; known are \(Self.known)")
    }
    self.variety = variety
  }

  static let known = "en, kk, kk-Latn, ru, sr, sr-Cyrl, sr-Latn"
  var defaultValueDescription: String { variety.tag }
  static var allValueStrings: [String] { ["en", "kk", "kk-Latn", "ru", "sr", "sr-Cyrl", "sr-Latn"] }
}

/// Language tags with commas between.
struct LanguageTags: ExpressibleByArgument, Sendable {
  let tags: [LanguageTag]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    tags = parts.compactMap { LanguageTag(argument: String($0.drop { $0 == " " })) }
    guard tags.count == parts.count else { return nil }
  }

  static var allValueStrings: [String] { LanguageTag.allValueStrings }
}
