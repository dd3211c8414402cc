internal import ArqauText

/// The transliteration schemes that forms of names use, each made once.
struct NameSchemes: Sendable {
  private let transliterators: [String: Transliterator]

  /// The editions of the Kazakh Latin alphabet, the one in use first.
  static let kazakhLatin = ["kaz-latn-2021-04", "kaz-latn-2018", "kaz-latn-2017"]

  private static let ids =
    kazakhLatin + [
      "kaz-cyrl-2021-04", "srp-cyrl-latn", "srp-latn-cyrl", "srp-ascii", "kaz-latn-bgnpcgn-1979",
      "rus-latn-bgnpcgn-1947-nodots",
    ]

  private static let made = Result { () throws(NormalizerError) in try NameSchemes() }

  /// - Throws: ``NormalizerError`` where a scheme is wrong, which the tests rule out.
  static func shared() throws(NormalizerError) -> NameSchemes { try made.get() }

  private init() throws(NormalizerError) {
    var made: [String: Transliterator] = [:]
    let options = Transliterator.Options(repairsHomoglyphs: false, protectsSpans: false)
    for id in Self.ids { made[id] = try Transliterator(scheme: id, options: options) }
    transliterators = made
  }

  /// A Serbian or Kazakh text in Latin letters in Cyrillic, with the scheme; nil for texts in other letters, and
  /// where a letter has no Cyrillic one.
  func inCyrillic(_ text: String, _ variety: Variety) -> (text: String, scheme: String)? {
    let scheme: String
    let source: String
    switch (variety.language, variety.script) {
    case (.serbian, .latin): (scheme, source) = ("srp-latn-cyrl", text)
    case (.kazakh, .latin): (scheme, source) = ("kaz-cyrl-2021-04", KazakhLatinEdition.modern(text))
    default: return nil
    }
    let result = converted(source, by: scheme)
    let keepsLatin = result.unicodeScalars.contains {
      (0x41...0x5A).contains($0.value) || (0x61...0x7A).contains($0.value) || (0xC0...0x24F).contains($0.value)
        || (0x1E00...0x1EFF).contains($0.value)
    }
    return keepsLatin ? nil : (result, scheme)
  }

  /// A text by a scheme; the text itself where the scheme is not one of these or fails.
  func converted(_ text: String, by id: String) -> String {
    guard let transliterator = transliterators[id], let result = try? transliterator.convert(text) else { return text }
    return result.text
  }

  /// Spellings by a scheme.
  func converted(_ spellings: [Spelling], by id: String) -> [Spelling] {
    spellings.map {
      Spelling(
        text: Array(converted($0.string, by: id).unicodeScalars), cost: $0.cost,
        source: $0.source == "as given" || $0.source == "as in Russian" ? id : $0.source + "+" + id, remark: $0.remark,
        isByLetter: $0.isByLetter)
    }
  }
}
