/// Stems of Kazakh words.
///
/// The stem is what is left when the longest chain of inflectional suffixes has been taken off that the
/// morphotactics permit and that the rest can carry: long endings are believed after short stems, single
/// letters only after long ones (``KazakhSuffix/Floor``). This is done again until nothing changes, so
/// that a word which ends like a suffix keeps one stem in all its forms.
public enum KazakhStemmer {
  /// How many bytes of a lower-case Kazakh word in Cyrillic are its stem.
  ///
  /// The stem is a beginning of the word that ends between letters, and is empty only if the word is.
  /// - Complexity: O(length of the word).
  public static func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var length = word.count
    for _ in 0..<passLimit {
      let shorter = inflectedStemLength(of: UnsafeBufferPointer(rebasing: word[..<length]))
      if shorter == length { break }
      length = shorter
    }
    return trimmedLength(of: UnsafeBufferPointer(rebasing: word[..<length]))
  }

  private static let passLimit = 4
  private static let floors: [KazakhSuffix.Floor] = [.any, .short, .long, .longest]

  /// The length without the longest chain of suffixes.
  ///
  /// For each place of the word, from its end, one mask per floor tells which forms may end there.
  private static func inflectedStemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let window = KazakhWindow(word)
    let automaton = KazakhAutomaton.shared
    var reached = InlineArray<41, SIMD4<UInt16>>(repeating: .zero)
    reached[window.count] = SIMD4(repeating: KazakhForm.words.rawValue)
    var best = word.count
    var place = window.count
    while place > 1 {
      let wanted = reached[place]
      let all = wanted[3]
      if all != 0 {
        automaton.forEachSuffix(of: window, endingAt: place, yielding: KazakhForm(rawValue: all)) {
          exit, start, from, _ in
          for lane in Int(exit.floor)..<4 where wanted[lane] & exit.to.rawValue != 0 {
            reached[start][lane] |= from.rawValue
          }
        }
        if place < window.count, all & KazakhForm.stems.rawValue != 0 {
          let end = window.withoutMarks(before: place)
          let shape = KazakhStemShape(window, end: end)
          for lane in 0..<4 where wanted[lane] & KazakhForm.stems.rawValue != 0 {
            if shape.meets(floors[lane]) { best = window.byte(at: end) }
            break
          }
        }
      }
      place -= 1
    }
    return best
  }

  /// The length without a final vowel that may be a possessive or not, and without a consonant that
  /// alternates.
  private static func trimmedLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    word.count
  }
}
