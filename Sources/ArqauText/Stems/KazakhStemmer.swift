/// Stems of Kazakh words.
///
/// The stem is what is left when the longest chain of inflectional suffixes has been taken off that the
/// morphotactics permit (``KazakhAnalyzer``) and of which each has enough before it to be believed: long
/// endings are believed after short words, single letters only after long ones. This is done again until
/// nothing changes, so that a word which ends like a suffix keeps one stem in all its forms. Derived words
/// keep their own stems (`достық`, `күшсіз`), and of verbs only those endings are taken off that nouns
/// are seldom found with.
public enum KazakhStemmer {
  /// How many bytes of a lower-case Kazakh word in Cyrillic are its stem.
  ///
  /// The stem is a beginning of the word that ends between letters; it is empty only if the word is. A
  /// final consonant that alternates (`кітап`, `кітабы`) is left out after two vowels, so that both forms
  /// share a stem; ``withStem(of:_:)`` keeps more words apart.
  /// - Complexity: O(length of the word), without allocation.
  public static func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let length = uninflectedLength(of: word)
    return KazakhStemEnding(word, length).lengthWithoutAlternant
  }

  /// Calls `body` with the stem's bytes of a lower-case Kazakh word in Cyrillic, made equal for forms that
  /// differ by sound change.
  ///
  /// A voiced final consonant is written voiceless (`кітаб` → `кітап`), and the vowel that may fall out
  /// is left out (`орын` → `орн`, the stem of `орны`). So the stem need not be a beginning of the word;
  /// it is never longer.
  /// - Complexity: O(length of the word).
  public static func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let length = uninflectedLength(of: word)
    let ending = KazakhStemEnding(word, length)
    guard ending.changes else { return body(UnsafeBufferPointer(rebasing: word[..<length])) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { buffer in
      _ = buffer.initialize(fromContentsOf: word[..<length])
      let changed = ending.apply(to: buffer)
      return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<changed]))
    }
  }

  /// What a word is taken for: no bare verb stem, for many a noun ends like one with a suffix.
  static let finals = KazakhForm.words.subtracting([.verb, .passive, .voiced, .negated])

  /// The most times that a chain is taken off.
  private static let passLimit = 4

  /// The length without suffixes; the end of the stem is as written.
  static func uninflectedLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let window = KazakhWindow(word)
    let automaton = KazakhAutomaton.stemming
    var end = window.count
    for _ in 0..<passLimit {
      let shorter = stemEnd(of: window, endingAt: end, automaton)
      if shorter == end { break }
      end = shorter
    }
    return end == window.count ? word.count : window.byte(at: end)
  }

  /// The place where the longest believable chain of suffixes begins that ends at a place.
  ///
  /// For each place, from the end, a mask tells which forms may end there.
  private static func stemEnd(
    of window: KazakhWindow, endingAt last: Int, _ automaton: KazakhAutomaton
  ) -> Int {
    var reached = InlineArray<41, KazakhForm>(repeating: [])
    reached[last] = finals
    var best = last
    var place = last
    while place > 1 {
      let wanted = reached[place]
      if !wanted.isEmpty {
        automaton.forEachSuffix(of: window, endingAt: place, yielding: wanted) { exit, start, from, _ in
          let end = window.withoutMarks(before: start)
          if !KazakhStemShape(window, end: end).meets(exit.floor) { return }
          reached[start].formUnion(from)
          if end < best, !from.isDisjoint(with: .stems) { best = end }
        }
      }
      place -= 1
    }
    return best
  }
}
