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
  private let denialGate: WordGate
  /// The same of what says that something is claimed.
  private let claimGate: WordGate
  private let correctionStarts: PatternStarts

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
    denialGate = Self.gate(language, self.verdicts.longestWords + self.verbs.longestWords)
    claimGate = Self.gate(language, self.claims.longestWords)
    let starts = self.corrections.starts
    correctionStarts = PatternStarts(
      language == .serbian
        ? starts + starts.map { (ReaderNotes.cyrillic($0.first), $0.seconds?.map(ReaderNotes.cyrillic)) } : starts)
  }

  private static func gate(_ language: Language, _ words: [String]) -> WordGate {
    WordGate(language == .serbian ? words + words.map(ReaderNotes.cyrillic) : words)
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
  /// - Complexity: O(length of the sentence); O(words × phrases) where it has a word of one.
  func denial(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Denial? {
    if correctionStarts.mayBegin(utf8, range), corrections.begins(words(utf8, range)) { return .correction }
    let isShort = Budget.words(utf8, range, atMost: 5) <= 4
    guard isShort || denialGate.mayHold(utf8, range) else { return nil }
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
    claimGate.mayHold(utf8, range) && claims.first(in: words(utf8, range)) != nil
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
