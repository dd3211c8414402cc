/// Takes inflected Kazakh words in Cyrillic apart without a dictionary.
///
/// ```swift
/// let readings = KazakhAnalyzer.analyses(of: "кітабымызда")
/// // among them: stem кітаб, base кітап, ымыз (possessive 1p), да (locative)
/// ```
///
/// Every reading that the table of suffixes, vowel harmony and the rules of assimilation permit is
/// given, the likeliest first. Without a dictionary most words have several: `баласы` may be `бала` with
/// a possessive or a bare word. Who knows which words exist looks the ``KazakhAnalysis/bases`` up.
///
/// The facts are those of any school grammar of Kazakh (order and forms of the number, possessive, case
/// and personal endings; harmony; assimilation) and of the spelling rules. Checked on UniMorph's
/// Kazakh nouns and the treebank UD Kazakh-KTB.
public enum KazakhAnalyzer {
  /// The most readings that are given of one word.
  public static let limit = 64

  /// The readings of a word, the likeliest first; the bare word is always one of them.
  ///
  /// Capitals count as small letters; the answer keeps the word's own letters. The order is by cost,
  /// then the bare word first, then by the shorter stem; it depends on nothing but the word.
  /// - Complexity: O(length of the word) and a bounded number of readings.
  public static func analyses(of word: String) -> [KazakhAnalysis] {
    var word = word
    return word.withUTF8 { analyses(of: $0) }
  }

  /// The readings of a word in UTF-8, the likeliest first.
  public static func analyses(of word: UnsafeBufferPointer<UInt8>) -> [KazakhAnalysis] {
    let window = KazakhWindow(word)
    var search = KazakhSearch(window)
    search.run()
    return search.readings.prefix(limit).map { search.analysis(of: $0, word) }
  }
}
