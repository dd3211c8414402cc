internal import ArqauText

/// The words by which sentences say that what stands before is not so, and those by which they say that it is claimed.
///
/// Closed lists; `a~` is a word that begins so. Serbian is in Latin letters, which Cyrillic words are turned into.
struct DenialWords: Sendable {
  /// How a sentence denies.
  enum Denial {
    /// `This is false.`
    case verdict
    /// `The water company denied it.`
    case repudiation
    /// `The water company denied reports of poison.`: it says what it denies, and stands alone.
    case fullRepudiation
    /// `In reality it was taken in 2019.`
    case correction
  }

  private let language: Language
  private let verdicts: PhraseList
  /// Verdicts that are one only where little else is said: `It is not so.`
  private let shortVerdicts: PhraseList
  private let subjects: PhraseList
  private let verbs: PhraseList
  private let objects: PhraseList
  private let corrections: PhraseList
  private let claims: PhraseList
  private let posts: PhraseList
  /// Words behind a verdict or a verb with which the claim itself follows: `It is not true that …`
  private let conjunctions: Set<String>
  /// One word of each verdict and verb, the longest: most sentences have none of them.
  private let gate: WordGate
  private let correctionStarts: FirstWordFilter

  /// - Parameters:
  ///   - verdicts: What is said of something false.
  ///   - shortVerdicts: What is said of it in a sentence of four words at most.
  ///   - subjects: What it is said of: pronouns, and nouns for what is claimed.
  ///   - verbs: Verbs of denying.
  ///   - objects: What is denied: pronouns and nouns that point back.
  ///   - corrections: Beginnings behind which stands how it is in truth.
  ///   - claims: Words that say that something is claimed.
  ///   - posts: Nouns for what is shared and passed on.
  ///   - conjunctions: Words with which the claim follows.
  init(
    _ language: Language, verdicts: String, shortVerdicts: String, subjects: String, verbs: String, objects: String,
    corrections: String, claims: String, posts: String, conjunctions: Set<String>
  ) {
    self.language = language
    self.verdicts = PhraseList(verdicts)
    self.shortVerdicts = PhraseList(shortVerdicts)
    self.subjects = PhraseList(subjects)
    self.verbs = PhraseList(verbs)
    self.objects = PhraseList(objects)
    self.corrections = PhraseList(corrections)
    self.claims = PhraseList(claims)
    self.posts = PhraseList(posts)
    self.conjunctions = conjunctions
    let words = self.verdicts.longestWords + self.verbs.longestWords
    let starts = self.corrections.firstWords
    let isSerbian = language == .serbian
    gate = WordGate(isSerbian ? words + words.map(ReaderNotes.cyrillic) : words)
    correctionStarts = FirstWordFilter(isSerbian ? starts + starts.map(ReaderNotes.cyrillic) : starts)
  }

  /// Those of a language.
  static func of(_ language: Language) -> DenialWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence denies what stands before it.
  ///
  /// - Parameter buffer: Scratch space.
  func denial(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ buffer: inout [UInt8]) -> Denial? {
    if correctionStarts.mayBegin(utf8, range), corrections.begins(words(utf8, range)) { return .correction }
    let isShort = Budget.words(utf8, range, atMost: 5) <= 4
    guard isShort || gate.mayHold(utf8, range, &buffer) else { return nil }
    let words = words(utf8, range)
    if let verdict = verdicts.first(in: words) ?? (words.count <= 4 ? shortVerdicts.first(in: words) : nil) {
      let isOfBefore =
        verdict.lowerBound == 0 && words.count <= 4
        || subjects.first(in: words.prefix(4)).map { $0.lowerBound <= verdict.lowerBound } == true
        || subjects.first(in: words[max(0, verdict.lowerBound - 3)..<verdict.lowerBound]) != nil
      if isOfBefore, words.count <= 12, verdict.lowerBound <= 7, !isFollowedByClaim(words, verdict.upperBound) {
        return .verdict
      }
    }
    if let verb = verbs.first(in: words), let object = objects.first(in: words),
      !isFollowedByClaim(words, verb.upperBound)
    {
      let isFull =
        object.upperBound < words.count && contents.contains(words[object.upperBound])
        || object.lowerBound > 0 && words[object.lowerBound - 1] == "деген"
      return isFull ? .fullRepudiation : .repudiation
    }
    return nil
  }

  /// Words behind `reports`, `обвинения` … with which follows what they say.
  private let contents: Set<String> = [
    "of", "about", "that", "over", "against", "о", "об", "обо", "про", "в", "насчет", "относительно", "что", "o", "da",
    "za", "u",
  ]

  private func isFollowedByClaim(_ words: [String], _ end: Int) -> Bool {
    end + 1 < words.count && conjunctions.contains(words[end])
  }

  /// Whether a sentence says that something is claimed.
  func isClaim(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    claims.first(in: words(utf8, range)) != nil
  }

  /// Whether a sentence begins with what is shared and passed on.
  func isPost(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    posts.first(in: words(utf8, range).prefix(3)) != nil
  }

  private func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    let words = Boilerplate.lowercaseWords(utf8, range)
    return language == .serbian ? words.map { SerbianLatin.text($0) } : words.map(ReaderNotes.folded)
  }
}

/// Phrases of whole words and beginnings of words.
struct PhraseList: Sendable {
  private let phrases: [[String]]

  /// Reads phrases with commas between them; `a~` is a word that begins so.
  init(_ text: String) {
    phrases = text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
  }

  /// The first word of each phrase.
  var firstWords: [String] { phrases.compactMap { $0.first.map { $0.hasSuffix("~") ? String($0.dropLast()) : $0 } } }

  /// The longest word of each phrase.
  var longestWords: [String] {
    phrases.compactMap { $0.max { $0.count < $1.count } }.map { $0.hasSuffix("~") ? String($0.dropLast()) : $0 }
  }

  /// Whether words begin with a phrase.
  func begins(_ words: [String]) -> Bool { phrases.contains { Self.fits($0, words, 0) } }

  /// Where the first phrase stands among words.
  ///
  /// - Complexity: O(words × phrases).
  func first(in words: some RandomAccessCollection<String>) -> Range<Int>? {
    let words = Array(words)
    for start in words.indices {
      if let phrase = phrases.first(where: { Self.fits($0, words, start) }) { return start..<start + phrase.count }
    }
    return nil
  }

  private static func fits(_ phrase: [String], _ words: [String], _ start: Int) -> Bool {
    guard start + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { index in
      let word = words[start + index]
      return phrase[index].hasSuffix("~") ? word.hasPrefix(phrase[index].dropLast()) : word == phrase[index]
    }
  }
}

/// Tells by the first bytes of a sentence's words whether it may hold one of some words: most hold none.
struct WordGate: Sendable {
  /// A bit for each place; some hundred words leave most of them free.
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ words: [String]) {
    for word in words {
      let place = Self.place(Array(word.utf8)[...])
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a word of a stretch begins as one of the words does.
  ///
  /// - Parameter buffer: Scratch space.
  /// - Complexity: O(length of the stretch).
  func mayHold(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ buffer: inout [UInt8]) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    SimpleLowercase.append(utf8, range, to: &buffer)
    var found = false
    buffer.withUnsafeBufferPointer { lower in
      WordScanner().forEachWord(in: lower, range: 0..<lower.count) { word in
        if found { return }
        let place = Self.place(lower[word])
        found = bits[place >> 6] >> UInt64(place & 63) & 1 == 1
      }
    }
    return found
  }

  /// The place of a word's first four bytes, those that it has not as 0.
  private static func place(_ word: some Sequence<UInt8>) -> Int {
    var value: UInt32 = 0
    var count: UInt32 = 0
    for byte in word.prefix(4) {
      value = value << 8 | UInt32(byte)
      count += 1
    }
    value <<= 8 * (4 - count)
    return Int((value &* 0x9E37_79B1) >> 16)
  }
}
