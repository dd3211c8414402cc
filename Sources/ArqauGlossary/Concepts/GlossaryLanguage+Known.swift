internal import ArqauNormalizer
internal import ArqauText
internal import Synchronization

extension GlossaryLanguage {
  /// What was asked before, by the tag's first part: a file names the same few languages thousands of times.
  private static let asked = Mutex<[String: Bool]>([:])

  /// Whether the language is Arqau's, or has a name in CLDR.
  public var isKnown: Bool {
    if variety != nil { return true }
    let primary = String(tag.prefix { $0 != "-" })
    return Self.asked.withLock { asked in
      if let known = asked[primary] { return known }
      let name = Variety(.english).flatMap { try? $0.displayName(of: .language, code: primary) }
      if asked.count < 1 << 10 { asked[primary] = name != nil }
      return name != nil
    }
  }
}
