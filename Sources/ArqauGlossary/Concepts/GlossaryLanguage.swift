public import ArqauText

/// A language of a glossary, by its tag: one of Arqau's, or any other that an exchange file holds.
public struct GlossaryLanguage: Sendable, Hashable {
  /// The tag in the letter case that BCP 47 recommends: `en`, `sr`, `sr-Latn`, `zh-CN`.
  ///
  /// `sr` alone says nothing of the script: its terms may be in either.
  public let tag: String

  /// A language of Arqau's.
  public init(_ language: Language) { tag = language.rawValue }

  /// The language of a tag in any of the spellings of exchange files: `EN-us`, `sr_Latn`, `sr@latin`.
  ///
  /// The tags of Arqau's languages lose their region (`kk-KZ` is `kk`) and keep their script. Nil where
  /// the text has no such form: two or three letters, then subtags of one to eight letters and digits.
  public init?(tag: some StringProtocol) {
    if let language = Language(rawValue: String(tag)) {
      self.tag = language.rawValue
      return
    }
    let subtags = tag.split(omittingEmptySubsequences: false) { "-_@.".contains($0) }
    if subtags.allSatisfy({ (1...8).contains($0.utf8.count) }), let variety = Variety(tag: tag) {
      let hasScript = tag.utf8.count > 3 && Self.namesScript(String(tag))
      self.tag =
        hasScript && variety.language.scripts.count > 1
        ? "\(variety.language.rawValue)-\(variety.script.rawValue)" : variety.language.rawValue
      return
    }
    guard let canonical = Self.canonical(String(tag)) else { return nil }
    self.tag = canonical
  }

  /// The variety where the language is Arqau's; of `sr` the Cyrillic one.
  public var variety: Variety? { Variety(tag: tag) }

  /// Whether the tag has the form of a language tag as a key of a glossary file has it.
  static func isKey(_ text: String) -> Bool {
    GlossaryLanguage(tag: text).map { $0.tag == text } ?? false
  }

  private static func namesScript(_ tag: String) -> Bool {
    let lower = tag.lowercased()
    return ["latn", "cyrl", "latin", "cyrillic"].contains { lower.contains($0) }
  }

  private static func canonical(_ tag: String) -> String? {
    guard tag.utf8.count <= 64 else { return nil }
    var parts: [String] = []
    for part in tag.split(separator: "-", omittingEmptySubsequences: false)
      .flatMap({ $0.split(separator: "_", omittingEmptySubsequences: false) })
    {
      guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy(isAlphanumeric) else { return nil }
      let lower = part.lowercased()
      switch (parts.count, part.utf8.count) {
      case (0, 2...3) where part.utf8.allSatisfy(isLetter): parts.append(lower)
      case (0, _): return nil
      case (_, 2): parts.append(lower.uppercased())
      case (1, 4) where part.utf8.allSatisfy(isLetter):
        parts.append(lower.prefix(1).uppercased() + lower.dropFirst())
      default: parts.append(lower)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension GlossaryLanguage: Comparable {
  /// English, Kazakh, Russian, Serbian, then the others by their tags.
  public static func < (left: GlossaryLanguage, right: GlossaryLanguage) -> Bool {
    (left.rank, left.tag) < (right.rank, right.tag)
  }

  private var rank: Int {
    guard let variety else { return Language.allCases.count }
    return Language.allCases.firstIndex(of: variety.language) ?? Language.allCases.count
  }
}

extension GlossaryLanguage: CustomStringConvertible {
  /// The tag.
  public var description: String { tag }
}
