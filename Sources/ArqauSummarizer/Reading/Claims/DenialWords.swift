internal import ArqauText

/// The words by which sentences say that what stands before is not so, and those by which they say that it is claimed.
///
/// Closed lists; `a~` is a word that begins so. Serbian is in Latin letters, which Cyrillic words are turned into.
final class DenialWords: Sendable {
  /// How a sentence denies.
  enum Denial: Equatable {
    /// `This is false.`
    case verdict
    /// `The water company denied it.`
    case repudiation
    /// `The water company denied reports of poison.`: it says what it denies, and stands alone.
    case fullRepudiation
    /// `Roe, who denies it, works in Oslo.`: it answers only what stands just before.
    case aside
    /// `In reality it was taken in 2019.`
    case correction
    /// `The video is from a film.` `It is not true that the dam broke.`: it stands alone, and answers what others say.
    case answer
    /// `No child has died.` `Roe is alive.`: the same where what others say has one of these words.
    case absence([String])
    /// `The court acquitted Roe.`
    case acquittal
  }

  private let language: Language
  private let verdicts: PhraseList
  /// Verdicts that are one only where little else is said: `It is not so.`
  private let shortVerdicts: PhraseList
  private let subjects: PhraseList
  private let verbs: PhraseList
  private let objects: PhraseList
  private let corrections: PhraseList
  /// What is said of pictures and stories that are no reports.
  private let exposures: PhraseList
  private let absences: PhraseList
  /// What is said of somebody's state or plans against what is told.
  private let states: PhraseList
  private let acquittals: PhraseList
  private let claims: PhraseList
  private let posts: PhraseList
  /// Words behind a verdict or a verb with which the claim itself follows: `It is not true that …`
  private let conjunctions: Set<String>
  /// One word of each verdict and verb, the longest: most sentences have none of them.
  private let denialGate: WordGate
  /// All that a denial may have, for a closer look that makes no strings.
  private let denials: PhraseList
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
  ///   - exposures: What is said of a picture or a story that is no report: `a satirical website`, `from a film`.
  ///   - absences: Words with which nothing of what follows is there: `there is no`.
  ///   - states: Words by which somebody lives, or has no plans.
  ///   - acquittals: What courts say of the innocent.
  ///   - claims: Words that say that something is claimed.
  ///   - posts: Nouns for what is shared and passed on.
  ///   - conjunctions: Words with which the claim follows.
  init(
    _ language: Language, verdicts: String, shortVerdicts: String, subjects: String, verbs: String, objects: String,
    corrections: String, exposures: String, absences: String, states: String,
    acquittals: String,
    claims: String, posts: String, conjunctions: Set<String>
  ) {
    self.language = language
    self.verdicts = PhraseList(verdicts)
    self.shortVerdicts = PhraseList(shortVerdicts)
    self.subjects = PhraseList(subjects)
    self.verbs = PhraseList(verbs)
    self.objects = PhraseList(objects)
    self.corrections = PhraseList(corrections)
    self.exposures = PhraseList(exposures)
    self.absences = PhraseList(absences)
    self.states = PhraseList(states)
    self.acquittals = PhraseList(acquittals)
    self.claims = PhraseList(claims)
    self.posts = PhraseList(posts)
    self.conjunctions = conjunctions
    denials = PhraseList([
      self.verdicts, self.verbs, self.exposures, self.absences, self.states, self.acquittals,
    ])
    denialGate = Self.gate(language, denials.longestWords)
    claimGate = Self.gate(language, self.claims.longestWords)
    let starts = self.corrections.starts
    correctionStarts = PatternStarts(
      language == .serbian
        ? starts + starts.map { (ReaderNotes.cyrillic($0.first), $0.seconds?.map(ReaderNotes.cyrillic)) } : starts)
  }

  /// A gate for words of a language, Serbian ones in both scripts.
  static func gate(_ language: Language, _ words: [String]) -> WordGate {
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
  /// - Parameter isShort: Whether it has four words at most.
  /// - Complexity: O(length of the sentence); O(words × phrases) where it has a word of one.
  func denial(_ text: WordHeads, _ range: Range<Int>, isShort: Bool) -> Denial? {
    if correctionStarts.mayBegin(text.utf8, range), corrections.begins(words(text.utf8, range)) { return .correction }
    guard isShort || mayDeny(text, range) else { return nil }
    let words = words(text.utf8, range)
    if let verdict = verdict(words) {
      // "Roe denied his guilt and called the charges false": whoever denies gives no verdict.
      return verdict == .verdict && repudiation(words) == .repudiation ? .repudiation : verdict
    }
    if let repudiation = repudiation(words) { return repudiation }
    if acquittals.first(in: words) != nil { return .acquittal }
    if exposures.first(in: words) != nil, subjects.first(in: words.prefix(5)) != nil { return .answer }
    if let absence = absences.first(in: words) {
      return .absence(Array(words[absence.upperBound...].prefix(Self.absent)))
    }
    if states.first(in: words) != nil { return .absence(words) }
    return nil
  }

  /// Whether a sentence has a phrase of denials; certainly not where false. Serbian in Cyrillic isn't told so far.
  private func mayDeny(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    denialGate.contains(text, range) { place in
      language == .serbian || denials.occurs(in: text.utf8, denials.reach(text.utf8, range, around: place))
    }
  }

  /// What is not there stands in so many words behind what denies it.
  private static let absent = 2

  /// A verdict says of what stands before it that it is not so; one that says itself of what answers it.
  private func verdict(_ words: [String]) -> Denial? {
    guard let verdict = verdicts.first(in: words) ?? shortVerdict(words) else { return nil }
    let isOfBefore =
      verdict.lowerBound == 0 && words.count <= 4
      || subjects.first(in: words.prefix(4)).map { $0.lowerBound <= verdict.lowerBound } == true
      || subjects.first(in: words[max(0, verdict.lowerBound - 3)..<verdict.lowerBound]) != nil
    let isLong = words.count > 12 || verdict.lowerBound > 7
    if isOfBefore, !isLong, !isFollowedByClaim(words, verdict.upperBound) { return .verdict }
    return isOfBefore || subjects.first(in: words[..<verdict.lowerBound]) != nil ? .answer : nil
  }

  /// `This is not so.`, but not `It gave no reason.`: a short verdict begins or ends its sentence.
  private func shortVerdict(_ words: [String]) -> Range<Int>? {
    guard words.count <= 4, let verdict = shortVerdicts.first(in: words) else { return nil }
    if verdict.lowerBound == 0 { return verdict }
    // "Себебі айтылған жоқ": a verb that is not done is no verdict.
    let before = words[verdict.lowerBound - 1]
    let isOfVerb = ["ған", "ген", "қан", "кен"].contains(where: before.hasSuffix)
    return verdict.upperBound == words.count && !isOfVerb ? verdict : nil
  }

  /// A verb of denying, with what is denied.
  private func repudiation(_ words: [String]) -> Denial? {
    guard let verb = verbs.first(in: words) else { return nil }
    if isFollowedByClaim(words, verb.upperBound) { return .answer }
    guard let object = objects.first(in: words) else { return nil }
    let isFull =
      object.upperBound < words.count && contents.contains(words[object.upperBound])
      || object.lowerBound > 0 && words[object.lowerBound - 1] == "деген"
    if verb.lowerBound > 0, relatives.contains(words[verb.lowerBound - 1]) { return .aside }
    if isFull { return .fullRepudiation }
    return words.count <= 20 ? .repudiation : .answer
  }

  /// Words behind `reports`, `обвинения` … with which follows what they say.
  private let contents: Set<String> = [
    "of", "about", "that", "over", "against", "о", "об", "обо", "про", "в", "насчет", "относительно", "что", "o", "da",
    "za", "u",
  ]

  /// Pronouns behind which a verb is not the sentence's own.
  private let relatives: Set<String> = [
    "who", "which", "который", "которая", "которые", "которое", "koji", "koja", "koje",
  ]

  private func isFollowedByClaim(_ words: [String], _ end: Int) -> Bool {
    end + 1 < words.count && conjunctions.contains(words[end])
  }

  /// Whether a sentence says that something is claimed.
  func isClaim(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    claimGate.mayHold(text, range) && claims.first(in: words(text.utf8, range)) != nil
  }

  /// Whether a sentence begins with what is shared and passed on.
  func isPost(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    posts.first(in: words(text.utf8, range).prefix(3)) != nil
  }

  private func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    Self.words(utf8, range, language)
  }

  /// The words of a stretch as the lists spell them: Serbian in Latin letters, Russian without ё.
  static func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> [String] {
    guard language == .serbian else { return Boilerplate.foldedWords(utf8, range) }
    // The letters of the Cyrillic block begin with one of four bytes.
    return Boilerplate.lowercaseWords(utf8, range).map { word in
      word.utf8.contains { 0xD0...0xD3 ~= $0 } ? SerbianLatin.text(word) : word
    }
  }
}
