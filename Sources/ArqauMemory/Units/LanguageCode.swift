public import ArqauText
internal import Synchronization

/// The language of a variant: the tag as given, and the key under which it is found.
///
/// All spellings of one language have one key: `en` for `EN-us` and `en_GB`, `sr` for `sr@latin`, `sr_Latn`
/// and `sr-RS`, since Serbian is one language in two scripts. Of other languages the primary subtag counts,
/// with the script where one is named.
public struct LanguageCode: Sendable, Hashable {
  /// The tag in the spelling of BCP 47, as far as it is one: `sr-Latn`, `en-US`.
  public let tag: String
  /// What equal languages have in common.
  public let key: String

  /// Understands a tag, or answers nil where it is none.
  ///
  /// - Parameter text: A tag in any letter case, a POSIX locale, or `language@script`.
  public init?(_ text: some StringProtocol) {
    let trimmed = String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    if let variety = Variety(tag: trimmed) {
      let isMarkedScript = trimmed.utf8.contains(UInt8(ascii: "@")) || trimmed.utf8.contains(UInt8(ascii: "."))
      self.init(variety, spelled: isMarkedScript ? variety.tag : Self.canonical(trimmed) ?? variety.tag)
      return
    }
    guard let tag = Self.canonical(trimmed) else { return nil }
    let subtags = tag.split(separator: "-")
    guard let primary = subtags.first, (2...8).contains(primary.utf8.count),
      primary.utf8.allSatisfy(Self.isLetter)
    else { return nil }
    let script = subtags.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy(Self.isLetter) }
    self.init(tag: tag, key: script.map { "\(primary)-\($0.lowercased())" } ?? String(primary))
  }

  private init(tag: String, key: String) {
    self.tag = tag
    self.key = key
  }

  /// The code of a tag that has been understood before, or is now.
  ///
  /// For the many variants of a store, which name a few languages.
  static func known(_ tag: String) -> LanguageCode? {
    cache.withLock { known in
      if let code = known[tag] { return code }
      guard let code = LanguageCode(tag) else { return nil }
      if known.count < 1000 { known[tag] = code }
      return code
    }
  }

  private static let cache = Mutex<[String: LanguageCode]>([:])

  /// The code of a variety.
  public init(_ variety: Variety) { self.init(variety, spelled: variety.tag) }

  private init(_ variety: Variety, spelled tag: String) {
    let isLatinKazakh = variety.language == .kazakh && variety.script == .latin
    self.init(tag: tag, key: isLatinKazakh ? "kk-latn" : variety.language.rawValue)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The variety, where the language is one of Arqau's.
  public var variety: Variety? { Variety(tag: tag) }
  /// The script that the tag names; nil where it names none.
  var statedScript: Script? {
    tag.contains("-Latn") ? .latin : tag.contains("-Cyrl") ? .cyrillic : nil
  }
  /// Whether it is Serbian, whose scripts are compared as one.
  public var isSerbian: Bool { key == "sr" }

  /// The subtags in the letter case of BCP 47, joined by hyphens; nil where they aren't subtags.
  private static func canonical(_ text: String) -> String? {
    var subtags: [String] = []
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    for (index, bytes) in parts.enumerated() {
      let part = String(decoding: bytes, as: UTF8.self)
      guard (1...8).contains(part.utf8.count),
        part.utf8.allSatisfy({ isLetter($0) || $0 &- 0x30 < 10 })
      else { return nil }
      let lower = part.lowercased()
      switch (index, part.utf8.count) {
      case (0, _): subtags.append(lower)
      case (_, 4): subtags.append(lower.prefix(1).uppercased() + lower.dropFirst())
      case (_, 2): subtags.append(lower.uppercased())
      default: subtags.append(lower)
      }
    }
    return subtags.isEmpty ? nil : subtags.joined(separator: "-")
  }
}
