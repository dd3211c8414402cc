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
      let utf8 = word.utf8
      guard isBeginning ? utf8.count >= letters.count : utf8.count == letters.count else { return false }
      return utf8.starts(with: letters)
    }

    func fits(_ word: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
      guard isBeginning ? word.count >= letters.count : word.count == letters.count else { return false }
      return word.starts(with: letters)
    }
  }

  private let texts: [[Substring]]
  private let phrases: [[Word]]
  /// The most words that a phrase has.
  private let longest: Int
  /// The numbers of the phrases by the first two bytes of their first words, in their order.
  private let numbers: [[Int]]
  /// The longest word of each phrase that is not one of the commonest, beginnings of words with `~`.
  let longestWords: [String]
  /// The first word of each phrase and the second; nil where there is none.
  let starts: [(first: String, seconds: [String]?)]

  /// Reads phrases with commas between them; `a~` is a word that begins so.
  init(_ text: String) { self.init(text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ") }) }

  /// All phrases of some lists.
  init(_ lists: [PhraseList]) { self.init(lists.flatMap(\.texts)) }

  private init(_ texts: [[Substring]]) {
    let phrases = texts.filter { !$0.isEmpty }
    self.texts = phrases
    self.phrases = phrases.map { $0.map(Word.init) }
    longest = phrases.map(\.count).max() ?? 0
    var numbers = [[Int]](repeating: [], count: 256)
    for (number, phrase) in self.phrases.enumerated() {
      guard let first = phrase.first else { continue }
      if first.isBeginning, first.letters.count < 2 {
        // The second byte may be any.
        for bucket in numbers.indices { numbers[bucket].append(number) }
      } else {
        numbers[Self.bucket(first.letters)].append(number)
      }
    }
    self.numbers = numbers
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
  /// - Complexity: O(words × phrases that begin with the same two bytes).
  func first(in words: some Collection<String>) -> Range<Int>? {
    let words = Array(words)
    for start in words.indices {
      let number = numbers[Self.bucket(words[start].utf8)].first { Self.fits(phrases[$0], words[start...]) }
      if let number { return start..<start + phrases[number].count }
    }
    return nil
  }

  /// Whether a phrase stands among the words of a stretch, without making strings of them.
  ///
  /// - Complexity: O(length of the stretch + words × phrases that begin with the same two bytes).
  func occurs(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    Boilerplate.withFolded(utf8, range) { lower in
      var words: [Range<Int>] = []
      words.reserveCapacity(64)
      Boilerplate.forEachWord(lower, 0..<lower.count) { words.append($0) }
      return words.indices.contains { start in
        numbers[Self.bucket(lower[words[start]])].contains { number in
          let phrase = phrases[number]
          return phrase.count <= words.count - start
            && phrase.indices.allSatisfy { phrase[$0].fits(lower[words[start + $0]]) }
        }
      }
    }
  }

  /// A part of a stretch that has every phrase of which a word stands at a place.
  func reach(_ utf8: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, around place: Int) -> Range<Int> {
    // A space with a letter or a digit behind it, so that between two words there is one at most.
    func isGap(_ index: Int) -> Bool {
      guard utf8[index] == 0x20, index + 1 < stretch.upperBound else { return false }
      let next = utf8[index + 1]
      return (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10 || next >= 0xC3 && next < 0xE0
    }
    var (start, end) = (place, place)
    var gaps = 0
    while start > stretch.lowerBound {
      if isGap(start) { gaps += 1 }
      if gaps == longest { break }
      start -= 1
    }
    gaps = 0
    while end < stretch.upperBound {
      if isGap(end) { gaps += 1 }
      if gaps == longest { break }
      end += 1
    }
    return start..<end
  }

  /// The bucket of a word's first two bytes.
  private static func bucket(_ utf8: some Sequence<UInt8>) -> Int {
    var bytes = utf8.makeIterator()
    let first = bytes.next() ?? 0
    return Int(first &* 31 ^ (bytes.next() ?? 0) &* 7)
  }

  private static func fits(_ phrase: [Word], _ words: ArraySlice<String>) -> Bool {
    guard phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() {
      guard word.fits(words[words.startIndex + offset]) else { return false }
    }
    return true
  }
}
