/// Phrases of whole words and beginnings of words.
struct PhraseList: Sendable {
  private struct Word {
    let letters: [UInt8]
    let isBeginning: Bool

    init(_ text: Substring) {
      isBeginning = text.hasSuffix("~")
      letters = Array((isBeginning ? text.dropLast() : text).utf8)
    }

    func fits(_ word: String) -> Bool {
      isBeginning ? word.utf8.starts(with: letters) : word.utf8.elementsEqual(letters)
    }
  }

  private let phrases: [[Word]]
  /// The longest word of each phrase that is not one of the commonest, beginnings of words with `~`.
  let longestWords: [String]
  /// The first word of each phrase and the second; nil where there is none.
  let starts: [(first: String, seconds: [String]?)]

  /// Reads phrases with commas between them; `a~` is a word that begins so.
  init(_ text: String) {
    let phrases = text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ") }.filter { !$0.isEmpty }
    self.phrases = phrases.map { $0.map(Word.init) }
    longestWords = phrases.compactMap { phrase in
      let rare = phrase.filter { !Self.commonest.contains(String($0)) }
      return (rare.isEmpty ? phrase : rare).max { $0.count < $1.count }.map(String.init)
    }
    starts = phrases.map { phrase in
      (phrase.first.map(String.init) ?? "", phrase.dropFirst().first.map { [String($0)] })
    }
  }

  /// Words that many sentences have, so that they tell none.
  private static let commonest: Set<String> = [
    "such", "there", "years", "months", "made", "have", "been", "отношения", "один", "одна", "одно", "одного", "одной",
  ]

  /// Whether words begin with a phrase.
  func begins(_ words: [String]) -> Bool { phrases.contains { Self.fits($0, words[...]) } }

  /// Where the first phrase stands among words.
  ///
  /// - Complexity: O(words × phrases).
  func first(in words: some Collection<String>) -> Range<Int>? {
    let words = Array(words)
    for start in words.indices {
      if let phrase = phrases.first(where: { Self.fits($0, words[start...]) }) { return start..<start + phrase.count }
    }
    return nil
  }

  private static func fits(_ phrase: [Word], _ words: ArraySlice<String>) -> Bool {
    phrase.count <= words.count && zip(phrase, words).allSatisfy { $0.fits($1) }
  }
}
