/// What is seen at a place where a sentence may end, and the judgement on it.
///
/// The judgement is a sum of hand-set weights: one for the mark and how the next word begins, others for what
/// is known of the word before and of the marks between. Above 0 a sentence ends.
struct SentenceBoundary {
  /// The mark, or what stands for one.
  enum Mark {
    case stop, ellipsis, strong, smile
  }

  var mark: Mark
  var word = PrecedingWord.none
  var following = FollowingWord.none
  /// Whether a quotation mark closes between the mark and the next word.
  var closesQuote = false
  /// Whether a bracket closes there that opened inside the sentence.
  var closesBracket = false
  /// Whether any bracket closes there.
  var isBracketed = false
  /// Whether emoji or emoticons follow the mark.
  var isSmiling = false
  /// Whether the mark is all that stands in its bracket.
  var isBracketOnly = false
  /// Whether the word is a list's number.
  var isListMark = false
  /// Whether the next word takes up one that was broken off: "пра… право".
  var takesUp = false
  /// Whether the sentence so far is a date with a preposition, to which a clause has to come.
  var isDateAlone = false
  /// Whether the sentence itself began with a small letter, as in verse and in careless writing.
  var beganSmall = false

  /// Whether the last mark stands behind a closing bracket, so that no word stands before it.
  private(set) var isOutside = false

  init(mark: Mark) { self.mark = mark }

  /// Notes a full stop behind a closing bracket: what stands in the bracket doesn't matter.
  mutating func endsOutside() {
    isOutside = true
    closesBracket = false
    mark = .stop
  }

  /// How the place is judged: a sentence ends where the sum is above 0.
  func score(_ lexicon: SentenceLexicon) -> Int {
    let isOpener = following.kind == .upper && !following.isInitial && lexicon.isOpener(following.hash)
    var sum = base(lexicon) + (isOpener ? 3 : 0) + marksBetween
    switch mark {
    case .stop: sum += wordBefore(lexicon, isOpener: isOpener)
    case .strong:
      if lexicon.isExclamation(word.hash), !isOpener { sum -= Self.never }
      if isListMark, word.letters == 0 { sum -= 2 }
    case .ellipsis: if takesUp { sum -= Self.never }
    case .smile: break
    }
    return sum
  }

  private static let never = 40

  /// The mark against how the next word begins.
  private func base(_ lexicon: SentenceLexicon) -> Int {
    switch (mark, following.kind) {
    case (_, .none): -Self.never
    case (_, .end): 9
    case (_, .hashtag): -4
    case (.smile, .upper), (.smile, .mention), (.smile, .bullet): 3
    case (.smile, _): -4
    case (_, .bullet), (.strong, .upper): 6
    case (_, .mention), (_, .caseless): 4
    case (.ellipsis, .upper): 4
    case (.ellipsis, .address): 1
    // Who begins with small letters goes on with small letters.
    case (.ellipsis, .lower): beganSmall && !lexicon.dotsPause ? 1 : -3
    case (.stop, .upper): 5
    case (.strong, .lower), (.stop, .lower): 2
    case (_, .digit): 3
    case (_, .address): 3
    }
  }

  /// Closing marks, dashes and openers between the mark and the next word.
  private var marksBetween: Int {
    var sum = 0
    let isLower = following.kind == .lower
    if following.isDashed {
      // In verse without capitals a dash is a line's own, not an attribution's.
      if isLower, !beganSmall || mark != .strong { sum -= 8 }
      if closesQuote, mark != .stop { sum -= 8 }
    }
    if closesQuote, isLower { sum -= 6 }
    // The mark belongs to a title in quotation marks: «Кто там?» (1992).
    if closesQuote, following.isBracketed, following.kind == .digit { sum -= 8 }
    if isSmiling, isLower { sum -= 3 }
    // Dots in brackets stand for lines left out: "[...]".
    let isOmission = isBracketOnly && mark == .ellipsis && beganSmall
    if closesBracket, !isOmission { sum -= isLower ? 8 : 1 }
    if isBracketOnly, mark == .strong { sum -= 12 }
    return sum
  }

  /// The word before a full stop.
  private func wordBefore(_ lexicon: SentenceLexicon, isOpener: Bool) -> Int {
    if isListMark || isTitle(lexicon, isOpener) { return -Self.never }
    if let behaviour = lexicon.behaviour(of: word, isShouting: following.isAllUpper) {
      return weight(of: behaviour, lexicon, isOpener)
    }
    if word.isInitial { return isOpener && !following.isDashed ? -4 : -Self.never }
    if word.isNumber { return numberBefore(lexicon, isOpener) }
    // "я" is a word, "п" is none.
    let isWord = lexicon.isOpener(word.hash) && !word.isDotted
    if word.letters == 1, word.digits == 0, !word.isJoined || word.followsNumber,
      word.isDotted || lexicon.hasLetterAbbreviations
    {
      return isWord ? 0 : weight(of: .seldom, lexicon, isOpener)
    }
    guard !word.isLong, word.letters > 1, word.digits == 0, !word.isJoined, !isWord else { return 0 }
    // A word of a few letters that could not be said, or before a small letter, is an unknown abbreviation.
    if !word.hasVowel, word.length <= 5, !word.isAllUpper {
      return following.kind == .upper ? -4 : -Self.never
    }
    if following.kind == .lower, !beganSmall, lexicon.hasLetterAbbreviations, !word.endsOpen, word.length <= 4 {
      return -6
    }
    return 0
  }

  /// Whether the word is a title before a name, by its own capital, or before two capitals or a surname.
  private func isTitle(_ lexicon: SentenceLexicon, _ isOpener: Bool) -> Bool {
    guard lexicon.isTitle(word.hash), !word.isDotted, following.kind == .upper, !isOpener, !following.isDashed else {
      return false
    }
    return word.startsUpper || following.isBeforeCapital || following.endsAsSurname
  }

  private func weight(
    of behaviour: AbbreviationRule.Behaviour, _ lexicon: SentenceLexicon, _ isOpener: Bool
  ) -> Int {
    let isCapital = following.kind == .upper && !following.isDashed
    switch behaviour {
    case .never: return -Self.never
    case .beforeNumber:
      if following.kind == .digit || following.kind == .lower { return -Self.never }
      return following.isRoman && !isOpener ? -Self.never : 0
    case .numbered:
      return following.kind == .digit || following.isRoman && !isOpener ? -Self.never : 0
    case .seldom: return isOpener && !following.isDashed ? -3 : -Self.never
    case .clock where lexicon.followsHour(following.hash): return -Self.never
    case .often where isDateAlone && following.kind == .upper: return -Self.never
    case .often, .clock:
      switch following.kind {
      case .upper:
        return isCapital && !closesBracket && !following.isBracketed ? (following.isInitial ? -8 : 0) : -Self.never
      case .mention, .address, .bullet, .caseless, .end: return 0
      // A title in quotation marks may begin with a number, what an abbreviation counts does not stand in them.
      case .digit where following.isOpened && !following.isBracketed: return 0
      default: return -Self.never
      }
    }
  }

  private func numberBefore(_ lexicon: SentenceLexicon, _ isOpener: Bool) -> Int {
    guard lexicon.hasOrdinalStop else { return 0 }
    if following.kind == .lower { return -Self.never }
    // A decimal, a score or a range is a cardinal number, and "011" is a code.
    if word.startsZero, word.digits > 1 { return 0 }
    if word.isDotted || word.isCompound || word.isJoined || word.endsRange { return 0 }
    if isOpener, !following.isDashed { return 0 }
    // A year may end a sentence. A clause that begins behind it shows by its second word.
    return word.digits == 4 && lexicon.isClitic(following.secondHash) ? 0 : -Self.never
  }
}
