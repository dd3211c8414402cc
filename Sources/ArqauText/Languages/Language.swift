/// A language that Arqau treats fully.
///
/// The raw value is the BCP 47 primary language subtag.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// Kazakh, in Cyrillic unless a script is named.
  case kazakh = "kk"
  /// Russian.
  case russian = "ru"
  /// Serbian, in Cyrillic or in Latin: one language, two views.
  case serbian = "sr"

  /// The script in which the language is written when nothing else is said.
  public var defaultScript: Script { self == .english ? .latin : .cyrillic }

  /// The scripts in which the language is written.
  public var scripts: [Script] {
    switch self {
    case .english: [.latin]
    case .russian: [.cyrillic]
    case .kazakh, .serbian: [.cyrillic, .latin]
    }
  }
}

/// A writing system; the raw value is the ISO 15924 code.
public enum Script: String, Sendable, Hashable, CaseIterable, Codable {
  /// Cyrillic letters.
  case cyrillic = "Cyrl"
  /// Latin letters.
  case latin = "Latn"
  /// Neither of the two, or none that prevails ("common" in ISO 15924).
  case common = "Zyyy"
}
