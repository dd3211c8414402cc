internal import ArqauText

/// Beginnings of sentences that tell what was before, an example or a concession: `Although …`, `Ранее …`, `Podsetimo …`.
///
/// They can be read alone, but seldom tell the news.
struct BackgroundOpeners: Sendable {
  private let firsts: FirstWordFilter
  private let phrases: [[String]]

  private init(_ text: String, isCyrillicToo: Bool = false) {
    let latin = text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    phrases = isCyrillicToo ? latin + latin.map { $0.map(ReaderNotes.cyrillic) } : latin
    firsts = FirstWordFilter(phrases.compactMap(\.first))
  }

  /// Those of a language.
  static func of(_ language: Language) -> BackgroundOpeners {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence begins so, or has `for instance` and the like between commas.
  ///
  /// - Complexity: O(1), but for a search of the commas.
  func begin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard firsts.mayBegin(utf8, range) else { return false }
    let words = Boilerplate.foldedWords(utf8, range, limit: 64)
    return phrases.contains { words.starts(with: $0) }
  }

  private static let english = BackgroundOpeners(
    """
    although, though, while, despite, whereas, earlier, previously, in the past, historically, traditionally, in traditional,
    last year, last month, last week, a year ago, years ago, for instance, for example, since, until, if, even if, because,
    as of, one of, some, many, several, others, among, like most, besides, according to preliminary, not only, what, how
    """)
  private static let russian = BackgroundOpeners(
    """
    ранее, раньше, хотя, несмотря на, напомним, напоминаем, по предварительным, например, к примеру, прежде, в прошлом году, год назад,
    еще в, накануне, до этого, если, пока, помимо, кроме, среди, традиционно, обычно, вообще, конечно, возможно, справка,
    один из, одна из, одно из, некоторые, многие, другие
    """)
  private static let serbian = BackgroundOpeners(
    """
    ranije, iako, mada, uprkos, podsetimo, podsećamo, na primer, prethodno, prošle godine, prošlog meseca, pre godinu, ako, ukoliko, dok,
    pored, osim, među, neki, mnogi, drugi, jedan od, jedna od, inače, obično, tradicionalno, možda
    """, isCyrillicToo: true)
  private static let kazakh = BackgroundOpeners(
    """
    бұған дейін, бұрын, еске салайық, айта кетейік, мысалы, мәселен, былтыр, өткен жылы, алдын ала мәліметтер, егер, кейбір,
    көптеген, әдетте, дәстүр бойынша
    """)
}
