internal import ArqauText

/// Beginnings that lean on the sentence before by what follows them: `Узнав об этом, они …`, `Asked about it, he …`,
/// `В ответ министр …` without what is answered.
struct DanglingClauses: Sendable {
  /// First words that are such without an ending.
  private let participles: Set<String>
  /// First words that do the same before a word with ``secondEndings``.
  private let prepositions: Set<String>
  private let secondEndings: [String]
  /// Subjects that point back.
  private let pronouns: Set<String>
  /// In Kazakh the verb stands last, before the comma.
  private let lastEndings: [String]
  /// Answers, and the word behind them that says to what.
  private let replies: [[String]]
  private let toWhat: Set<String>
  /// The first words of ``prepositions`` and ``replies``: most sentences have none, nor one of ``firstEndings``.
  private let starts: FirstWordFilter
  /// How the first words end where they tell what somebody did before or besides.
  private let firstEndings: WordEndings<Void>
  private let subjects: FirstWordFilter

  /// Bytes in which the first words begin.
  private static let head = 64
  /// A clause of more bytes is not followed.
  private static let longest = 240

  private init(
    endings: [String], participles: Set<String> = [], prepositions: Set<String>, secondEndings: [String],
    pronouns: Set<String>, lastEndings: [String],
    replies: [[String]], toWhat: Set<String>
  ) {
    self.participles = participles
    self.prepositions = prepositions
    self.secondEndings = secondEndings
    self.pronouns = pronouns
    self.lastEndings = lastEndings
    self.replies = replies
    self.toWhat = toWhat
    starts = FirstWordFilter(prepositions.union(participles).union(replies.compactMap(\.first)))
    firstEndings = WordEndings(endings.map { ($0, $0.unicodeScalars.count + 2, ()) })
    subjects = FirstWordFilter(pronouns)
  }

  /// Those of a language.
  static func of(_ language: Language) -> DanglingClauses {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence begins so.
  ///
  /// - Complexity: O(1): it looks at the first clause only.
  func begin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard mayBegin(utf8, range) else { return false }
    let words = Boilerplate.lowercaseWords(utf8, range, limit: Self.head)
    guard words.count > 2 else { return false }
    for reply in replies where words.starts(with: reply) { return !toWhat.contains(words[reply.count]) }
    let isClause =
      participles.contains(words[0])
      || firstEndings.meaning(of: words[0].unicodeScalars.map(\.value)[...]) != nil
      || prepositions.contains(words[0]) && secondEndings.contains { words[1].hasSuffix($0) }
    guard isClause || !lastEndings.isEmpty else { return false }
    for comma in range.prefix(Self.longest) where utf8[comma] == UInt8(ascii: ",") {
      let next = Boilerplate.lowercaseWords(utf8, comma + 1..<range.upperBound, limit: 2).first
      guard let next, pronouns.contains(next) else { continue }
      if isClause { return true }
      let verb = Boilerplate.lowercaseWords(utf8, Self.before(comma, utf8, range)).last
      return verb.map { verb in lastEndings.contains(where: verb.hasSuffix) } ?? false
    }
    return false
  }

  /// Whether a first word, or a subject behind a comma where the verb stands last, is such that a closer look pays.
  private func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if starts.mayBegin(utf8, range) { return true }
    if !lastEndings.isEmpty {
      return range.prefix(Self.longest).contains {
        utf8[$0] == UInt8(ascii: ",") && subjects.mayBegin(utf8, $0 + 1..<range.upperBound)
      }
    }
    var word: [UInt32] = []
    word.reserveCapacity(Self.head)
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < Self.head {
      let (scalar, length) = decodeScalar(utf8, at: index)
      let isJoint = scalar == 0x27 || scalar == 0x2D || scalar == 0x2019
      if isJoint || !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) {
        word.append(SimpleLowercase.scalar(scalar))
      } else if !word.isEmpty {
        break
      }
      index += length
    }
    return firstEndings.meaning(of: word[...]) != nil
  }

  /// Whether one of the first words is a pronoun that may be the subject.
  func hasPronoun(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    Boilerplate.lowercaseWords(utf8, range, limit: Self.head).contains(where: pronouns.contains)
  }

  /// The bytes before a comma that hold its last word, from the beginning of a character.
  private static func before(_ comma: Int, _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = max(range.lowerBound, comma - 48)
    while start < comma, utf8[start] & 0xC0 == 0x80 { start += 1 }
    return start..<comma
  }

  private static let english = DanglingClauses(
    endings: ["ing", "ed"],
    participles: [
      "born", "known", "built", "held", "seen", "brought", "taught", "sent", "shot", "sold", "torn", "sworn",
    ],
    prepositions: ["after", "before", "when", "while", "by", "on", "upon", "since", "despite", "having"],
    secondEndings: ["ing", "ed"], pronouns: ["he", "she", "they", "it"], lastEndings: [],
    replies: [["in", "response"], ["in", "reply"]], toWhat: ["to"])

  private static let russian = DanglingClauses(
    endings: ["ав", "ив", "ев", "ув", "ыв", "яв", "вши", "вшись", "ясь", "аясь"], prepositions: [], secondEndings: [],
    pronouns: ["он", "она", "они", "оно"], lastEndings: [], replies: [["в", "ответ"]], toWhat: ["на"])

  private static let serbian = DanglingClauses(
    endings: ["vši", "jući", "ući", "вши", "јући", "ући"], prepositions: [], secondEndings: [],
    pronouns: ["on", "ona", "oni", "one", "он", "она", "они", "оне"], lastEndings: [],
    replies: [["kao", "odgovor"], ["u", "odgovoru"], ["као", "одговор"], ["у", "одговору"]], toWhat: ["na", "на"])

  private static let kazakh = DanglingClauses(
    endings: [], prepositions: [], secondEndings: [], pronouns: ["ол", "олар"],
    lastEndings: ["ып", "іп", "соң", "кейін"], replies: [["жауап", "ретінде"]], toWhat: [])
}

/// Headings in the form of a sentence: `Why the plan is promising.`
enum SentenceHeadings {
  /// Whether a statement begins with a word of question and has no second clause.
  static func matches(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, words: Int) -> Bool {
    guard words <= 8, starts.mayBegin(utf8, range), !utf8[range].contains(UInt8(ascii: ",")) else { return false }
    let first = Boilerplate.lowercaseWords(utf8, range, limit: 24).first
    return first.map { questionWords.contains($0) } ?? false
  }

  private static let questionWords: Set<String> = [
    "why", "how", "what", "who", "where", "почему", "как", "зачем", "что", "кто", "где", "zašto", "kako", "šta", "ko",
    "gde", "зашто", "како", "шта", "ко", "неге", "неліктен", "қалай", "кім", "қайда",
  ]

  private static let starts = FirstWordFilter(questionWords)
}
