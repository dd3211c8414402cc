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

  init() throws(NormalizerError) {
    var made: [String: Transliterator] = [:]
    let options = Transliterator.Options(repairsHomoglyphs: false, protectsSpans: false)
    for id in Self.ids { made[id] = try Transliterator(scheme: id, options: options) }
    transliterators = made
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
        source: $0.source == "as given" || $0.source == "as in Russian" ? id : $0.source + "+" + id)
    }
  }
}
