/// A language in one script: `en`, `kk`, `kk-Latn`, `ru`, `sr-Cyrl` or `sr-Latn`.
public struct Variety: Sendable, Hashable {
  /// The language.
  public let language: Language
  /// The script; one of the language's own.
  public let script: Script

  /// Makes a variety, or nil where the language is not written in that script.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - script: The script; the language's default where it is nil.
  public init?(_ language: Language, _ script: Script? = nil) {
    let script = script ?? language.defaultScript
    guard language.scripts.contains(script) else { return nil }
    self.language = language
    self.script = script
  }

  /// The variety that a language tag names, or nil where it names none of Arqau's.
  ///
  /// Takes BCP 47 in any letter case, POSIX locales and the spellings found in exchange files: `sr`,
  /// `sr-Latn-RS`, `sr_Latn`, `sr@latin`, `EN-us`, `kk-KZ`, `ru_RU.UTF-8`. Regions, variants and
  /// extensions are passed over; a script that the language is not written in is refused.
  public init?(tag: some StringProtocol) {
    var subtags: [String] = []
    var current = ""
    for byte in tag.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "."):
        subtags.append(current)
        current = ""
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        current.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        current.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        return nil
      }
    }
    subtags.append(current)
    guard let primary = Self.languages[subtags[0]] else { return nil }
    let script = subtags.dropFirst().lazy.compactMap { Self.scripts[$0] }.first
    let isOther = subtags.dropFirst().contains {
      $0.utf8.count == 4 && Self.scripts[$0] == nil && Self.isAlphabetic($0)
    }
    if script == nil, isOther { return nil }
    self.init(primary, script)
  }

  /// The BCP 47 tag, with the script only where the language has two and Arqau's contract names it.
  public var tag: String {
    switch (language, script) {
    case (.serbian, _), (.kazakh, .latin): "\(language.rawValue)-\(script.rawValue)"
    default: language.rawValue
    }
  }

  private static let languages: [String: Language] = [
    "en": .english, "eng": .english, "kk": .kazakh, "kaz": .kazakh,
    "ru": .russian, "rus": .russian, "sr": .serbian, "srp": .serbian,
  ]
  private static let scripts: [String: Script] = [
    "cyrl": .cyrillic, "latn": .latin, "latin": .latin, "cyrillic": .cyrillic,
  ]
  private static func isAlphabetic(_ subtag: String) -> Bool {
    subtag.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
