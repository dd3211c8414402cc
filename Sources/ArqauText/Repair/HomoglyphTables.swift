internal import Synchronization

/// The look-alikes between Cyrillic and Latin that a repair may exchange, for one language.
package struct HomoglyphTables: Sendable {
  /// From letters of other scripts to Cyrillic ones.
  let toCyrillic: Confusables
  /// From letters of other scripts to Latin ones.
  let toLatin: Confusables

  private static let made = Mutex<[Language?: HomoglyphTables]>([:])

  /// The tables of a language, made at their first use: that takes some milliseconds.
  ///
  /// - Parameter language: Whose Cyrillic letters come first; nil where it is unknown.
  package static func of(_ language: Language?) throws(TextError) -> HomoglyphTables {
    if let known = made.withLock({ $0[language] }) { return known }
    // Two threads may make the same at once.
    let tables = try HomoglyphTables(language: language)
    made.withLock { $0[language] = tables }
    return tables
  }

  /// Builds the tables from Unicode's data.
  private init(language: Language?) throws(TextError) {
    let cyrillic = Self.alphabets(.cyrillic, first: language)
    let latin = Self.alphabets(.latin, first: language)
    toCyrillic = try Confusables(
      alphabet: cyrillic, foreign: latin + Self.otherLatin,
      preferred: Self.preferred + (language == .kazakh ? Self.kazakh : []))
    toLatin = try Confusables(
      alphabet: latin, foreign: cyrillic + Self.otherCyrillic, preferred: Self.preferred.map { ($1, $0) })
  }

  /// Pairs that are exchanged in real text though the confusables hold them apart.
  private static let preferred: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("k", "к"), ("y", "у"), ("Y", "У"), ("\u{259}", "ә"), ("\u{18F}", "Ә"), ("\u{1DD}", "ә"), ("\u{EB}", "ё"),
    ("\u{CB}", "Ё"), ("H", "Н"), ("h", "һ"), ("\u{275}", "ө"), ("\u{19F}", "Ө"), ("\u{137}", "қ"),
    ("\u{136}", "Қ"),
  ]
  /// What looks nearer to the Kazakh letter than to the Russian one.
  private static let kazakh: [(Unicode.Scalar, Unicode.Scalar)] = [("Y", "Ү")]
  private static let otherLatin = "\u{18F}\u{259}\u{1DD}\u{19F}\u{275}ËëÏïĶķ"
  private static let otherCyrillic = "ЅѕЇїԚԛԜԝӀ"

  private static func alphabets(_ script: Script, first: Language?) -> String {
    let order = [first].compactMap { $0 } + [.russian, .kazakh, .serbian, .english]
    return order.compactMap { Variety($0, script)?.alphabet }.joined()
  }
}
