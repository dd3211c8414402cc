/// The features by which the model finds where names begin and end, one list a token.
///
/// One extractor serves training and use. Features of spelling are a language's own; those of shape, skeleton,
/// word class and lists are shared by all four, so that what one language's data teach helps the others.
package struct SpanFeatures {
  package let text: MentionText
  package let traits: [TokenTraits]
  /// The numbers of the tokens' words; see ``KnownWords``.
  let numbers: [Int32]
  /// The convention of marking names that the text's source follows, or that of the answers.
  package let convention: UInt64
  private let language: UInt64
  private let counts: WordCounts
  let elsewhere: WordsElsewhere

  package init(_ text: MentionText, _ traits: [TokenTraits], convention: MentionConvention) {
    self.init(
      text, traits, numbers: [Int32](repeating: KnownWords.unknown, count: traits.count), convention: convention)
  }

  init(_ text: MentionText, _ traits: [TokenTraits], numbers: [Int32], convention: MentionConvention) {
    self.text = text
    self.traits = traits
    self.numbers = numbers
    self.convention = MentionHash.mix(0xC0, convention.number)
    language = MentionHash.mix(0x1A, text.languageNumber)
    counts = WordCounts(text, traits)
    elsewhere = WordsElsewhere(text, traits)
  }

  /// The feature of a token's word itself, in its language.
  @inline(__always)
  func wordFeature(_ token: TokenTraits) -> UInt64 { MentionHash.mix(3, token.word ^ language) }

  /// Hands every feature of a token to `take`.
  @inline(__always)
  package func forEach(_ index: Int, _ take: (UInt64) -> Void) {
    forEachOfWord(traits[index], take)
    forEachOfPrevious(hasPrevious(index) ? traits[index - 1] : TokenTraits(), take)
    forEachOfNext(hasNext(index) ? traits[index + 1] : TokenTraits(), take)
    if index > 1 { forEachOfBeforePrevious(traits[index - 2], take) }
    if index + 2 < traits.count { forEachOfAfterNext(traits[index + 2], take) }
    forEachOfPlace(index, take)
  }

  /// Whether a token has another one of its line before it.
  @inline(__always)
  func hasPrevious(_ index: Int) -> Bool { index > 0 && !text.tokens[index].followsLineBreak }

  /// Whether a token has another one of its line behind it.
  @inline(__always)
  func hasNext(_ index: Int) -> Bool { index + 1 < traits.count && !text.tokens[index + 1].followsLineBreak }

  // The language's own features, those that the languages share, and the convention's own.
  @inline(__always)
  private func own(_ template: UInt64, _ value: UInt64, _ take: (UInt64) -> Void) {
    take(MentionHash.mix(template, value ^ language))
  }
  @inline(__always)
  private func shared(_ template: UInt64, _ value: UInt64, _ take: (UInt64) -> Void) {
    take(MentionHash.mix(template, value))
  }
  @inline(__always)
  private func conventional(_ template: UInt64, _ value: UInt64, _ take: (UInt64) -> Void) {
    take(MentionHash.mix(template, value ^ convention))
  }

  // MARK: Features of one word

  /// Hands the features that a word has wherever it stands to `take`.
  @inline(__always)
  func forEachOfWord(_ token: TokenTraits, _ take: (UInt64) -> Void) {
    shared(1, 0, take)
    own(2, 0, take)
    own(3, token.word, take)
    shared(6, token.shape, take)
    own(9, token.shape, take)
    if token.isWord {
      if token.beginnings.0 != 0 { own(10, token.beginnings.0, take) }
      if token.beginnings.1 != 0 { own(11, token.beginnings.1, take) }
      if token.endings.0 != 0 { own(14, token.endings.0, take) }
      if token.endings.1 != 0 { own(15, token.endings.1, take) }
      if token.endings.2 != 0 { own(16, token.endings.2, take) }
      if token.endings.3 != 0 { own(17, token.endings.3, take) }
      shared(19, token.skeleton, take)
      shared(20, token.skeleton5, take)
      shared(21, token.skeleton3, take)
      shared(22, token.skeletonEnd, take)
      if token.fineClass != 0 {
        shared(23, UInt64(token.fineClass), take)
        own(24, UInt64(token.fineClass), take)
        shared(25, UInt64(token.coarseClass) << 1 | (token.isCapitalized ? 1 : 0), take)
        own(26, UInt64(token.coarseClass) << 1 | (token.isCapitalized ? 1 : 0), take)
      } else {
        shared(27, token.shape, take)
      }
    }
    facts(token.facts, 60, take)
    ownWord(token, 140, take)
    if token.listed != 0 {
      own(175, UInt64(token.listed) << 8 | UInt64(token.ownFacts) << 4 | UInt64(shapeClass(token)), take)
    }
    lists(token, 176, take)
    if token.isAllCapitals { shared(157, token.isLong ? 1 : 0, take) }
    if token.isForeign { own(167, token.shape, take) }
    conventional(130, 0, take)
    conventional(131, token.shape, take)
    conventional(132, token.word, take)
    conventional(136, UInt64(token.coarseClass) << 8 | UInt64(shapeClass(token)), take)
  }

  /// Hands the features that the word before gives to `take`.
  @inline(__always)
  func forEachOfPrevious(_ previous: TokenTraits, _ take: (UInt64) -> Void) {
    own(4, previous.word, take)
    shared(7, previous.shape, take)
    if previous.endings.2 != 0 { own(28, previous.endings.2, take) }
    if previous.isWord { shared(30, previous.skeleton, take) }
    if previous.word6 != previous.word { own(32, previous.word6, take) }
    if previous.fineClass != 0 {
      shared(34, UInt64(previous.fineClass), take)
      own(35, UInt64(previous.coarseClass) << 1 | (previous.isCapitalized ? 1 : 0), take)
    }
    facts(previous.facts, 80, take)
    ownWord(previous, 145, take)
    lists(previous, 180, take)
    if previous.isForeign { own(168, UInt64(shapeClass(previous)), take) }
    conventional(133, previous.word, take)
  }

  /// Hands the features that the word behind gives to `take`.
  @inline(__always)
  func forEachOfNext(_ next: TokenTraits, _ take: (UInt64) -> Void) {
    own(5, next.word, take)
    shared(8, next.shape, take)
    if next.endings.2 != 0 { own(29, next.endings.2, take) }
    if next.isWord { shared(31, next.skeleton, take) }
    if next.word6 != next.word { own(33, next.word6, take) }
    if next.fineClass != 0 {
      shared(36, UInt64(next.fineClass), take)
      own(37, UInt64(next.coarseClass) << 1 | (next.isCapitalized ? 1 : 0), take)
    }
    facts(next.facts, 100, take)
    ownWord(next, 150, take)
    lists(next, 184, take)
    if next.isForeign { own(169, UInt64(shapeClass(next)), take) }
    conventional(134, next.word, take)
  }

  /// Hands the features that the word before the one before gives to `take`.
  @inline(__always)
  func forEachOfBeforePrevious(_ before: TokenTraits, _ take: (UInt64) -> Void) {
    own(45, before.word6, take)
    shared(46, before.shape, take)
  }

  /// Hands the features that the word behind the one behind gives to `take`.
  @inline(__always)
  func forEachOfAfterNext(_ after: TokenTraits, _ take: (UInt64) -> Void) {
    own(48, after.word6, take)
    shared(49, after.shape, take)
  }

  // MARK: Features of several words

  /// Hands the features that a token has by its place, and by several words together, to `take`.
  @inline(__always)
  func forEachOfPlace(_ index: Int, _ take: (UInt64) -> Void) {
    let token = traits[index]
    let previous = hasPrevious(index) ? traits[index - 1] : TokenTraits()
    let next = hasNext(index) ? traits[index + 1] : TokenTraits()
    let kind = UInt64(shapeClass(token))
    own(38, previous.word ^ (token.word &* 3), take)
    own(39, token.word ^ (next.word &* 5), take)
    own(40, previous.word6 ^ (token.shape &* 3), take)
    own(41, token.shape ^ (next.word6 &* 5), take)
    shared(42, previous.shape ^ (token.shape &* 3) ^ (next.shape &* 7), take)
    shared(43, UInt64(previous.coarseClass) << 20 | UInt64(token.coarseClass) << 8 | kind, take)
    shared(44, UInt64(next.coarseClass) << 20 | UInt64(token.coarseClass) << 8 | kind, take)
    if index > 1 { shared(47, UInt64(traits[index - 2].coarseClass) << 8 | kind, take) }
    if index + 2 < traits.count { shared(50, UInt64(traits[index + 2].coarseClass) << 8 | kind, take) }
    surroundings(index, token, previous, next, take)
    line(index, kind, take)
    let start: UInt64 = token.startsSentence ? 1 : 0
    if token.startsSentence {
      shared(51, token.shape, take)
      own(52, token.shape, take)
      if token.fineClass != 0 { shared(53, UInt64(token.fineClass), take) }
      let vocabulary = vocabulary(token)
      own(170, vocabulary ^ token.shape, take)
      own(171, vocabulary << 32 | outline(next) << 20 | UInt64(next.ownCoarseClass), take)
      shared(172, vocabulary << 32 | outline(next) << 20 | UInt64(next.coarseClass), take)
      own(173, token.endings.2 ^ UInt64(next.ownCoarseClass) &* 3, take)
    }
    if token.isInTitleCase { shared(54, token.shape, take) }
    if token.isInCapitals { shared(55, token.shape, take) }
    if token.isQuoted { shared(56, token.shape, take) }
    if token.followsOpeningMark { shared(57, token.shape, take) }
    if token.precedesClosingMark { shared(58, token.shape, take) }
    if token.isCapitalized {
      let count = counts[token.skeleton5]
      shared(120, UInt64(min(3, count.capitalized - (token.startsSentence ? 0 : 1))) << 1 | start, take)
      shared(121, UInt64(min(2, count.lower)) << 1 | start, take)
      own(122, UInt64(min(2, count.lower)) << 1 | start, take)
    }
    if token.isWord {
      shared(155, UInt64(token.ownFacts) << 1 | start ^ token.shape, take)
      own(156, UInt64(token.ownFacts) << 1 | start ^ token.shape, take)
    }
    if token.isCapitalized {
      let language = language
      elsewhere.forEach(index, token) {
        take(MentionHash.mix(158, $0))
        take(MentionHash.mix(159, $0 ^ language))
      }
    }
    conventional(135, previous.shape ^ (token.shape &* 3), take)
    if token.isQuoted || token.followsOpeningMark { conventional(137, token.shape, take) }
  }

  /// The classes and shapes of two tokens on each side, beside each other.
  @inline(__always)
  private func surroundings(
    _ index: Int, _ token: TokenTraits, _ previous: TokenTraits, _ next: TokenTraits, _ take: (UInt64) -> Void
  ) {
    let before = index > 1 ? traits[index - 2] : TokenTraits()
    let after = index + 2 < traits.count ? traits[index + 2] : TokenTraits()
    let kind = UInt64(shapeClass(token))
    let classes = UInt64(token.ownCoarseClass) << 8 | kind
    if previous.ownCoarseClass != 0 { own(160, UInt64(previous.ownCoarseClass) << 20 | classes, take) }
    if next.ownCoarseClass != 0 { own(161, UInt64(next.ownCoarseClass) << 20 | classes, take) }
    if before.ownCoarseClass != 0 { own(162, UInt64(before.ownCoarseClass) << 8 | kind, take) }
    if after.ownCoarseClass != 0 { own(163, UInt64(after.ownCoarseClass) << 8 | kind, take) }
    own(164, before.shape ^ (previous.word &* 3) ^ (token.shape &* 7), take)
    own(165, after.shape ^ (next.word &* 3) ^ (token.shape &* 7), take)
    let five =
      outline(before) << 32 | outline(previous) << 24 | outline(token) << 16 | outline(next) << 8 | outline(after)
    shared(166, five, take)
  }

  /// The place of a token in a line that ends right here or one word on: names stand alone in lines.
  @inline(__always)
  private func line(_ index: Int, _ kind: UInt64, _ take: (UInt64) -> Void) {
    let before = !hasPrevious(index) ? 0 : !hasPrevious(index - 1) ? 1 : 2
    let behind = !hasNext(index) ? 0 : !hasNext(index + 1) ? 1 : 2
    guard before + behind < 3 else { return }
    shared(174, UInt64(before << 4 | behind << 2) | kind, take)
  }

  /// Which tables know a word.
  @inline(__always)
  private func vocabulary(_ token: TokenTraits) -> UInt64 {
    UInt64(token.ownFacts) << 4 | (token.fineClass != 0 ? 1 : 0) | (token.ownFineClass != 0 ? 2 : 0)
      | (token.facts != 0 ? 4 : 0)
  }

  @inline(__always)
  private func ownWord(_ token: TokenTraits, _ template: UInt64, _ take: (UInt64) -> Void) {
    guard token.ownFineClass != 0 else { return }
    own(template, UInt64(token.ownFineClass), take)
    own(template + 1, UInt64(token.ownCoarseClass) << 1 | (token.isCapitalized ? 1 : 0), take)
  }

  /// What lists of the language and a large corpus of it say of a word, beside whether it has a capital.
  @inline(__always)
  private func lists(_ token: TokenTraits, _ template: UInt64, _ take: (UInt64) -> Void) {
    let kind = UInt64(shapeClass(token))
    if token.listed != 0 { own(template, UInt64(token.listed) << 2 | kind, take) }
    guard let (person, place) = token.likenesses else { return }
    own(template + 1, UInt64(token.likeness) << 2 | kind, take)
    own(template + 2, person << 2 | kind, take)
    own(template + 3, place << 2 | kind, take)
  }

  @inline(__always)
  private func shapeClass(_ token: TokenTraits) -> UInt8 {
    token.isAllCapitals ? 3 : token.isCapitalized ? 2 : token.isWord ? 1 : 0
  }

  /// The shape's class of a word, some bits of which mark it is for a mark.
  @inline(__always)
  private func outline(_ token: TokenTraits) -> UInt64 {
    token.isWord ? UInt64(shapeClass(token)) : token.word & 0xF | 0x10
  }

  @inline(__always)
  private func facts(_ facts: UInt16, _ template: UInt64, _ take: (UInt64) -> Void) {
    guard facts != 0 else { return }
    take(MentionHash.mix(template, UInt64(facts)))
    var rest = facts
    let inflected = UInt64(facts & WordTable.Facts.inflected)
    while rest != 0 {
      let bit = rest & (~rest &+ 1)
      take(MentionHash.mix(template + 1, UInt64(bit) | inflected << 1))
      rest &= rest &- 1
    }
  }
}

/// How often words of one beginning stand in a text in capitals within a sentence, and in small letters.
struct WordCounts {
  struct Count {
    var capitalized = 0
    var lower = 0
  }

  private var numbers = KeyTable()
  private var counts: [Count] = []

  init(_ text: MentionText, _ traits: [TokenTraits]) {
    for token in traits where token.isWord && token.isCapitalized {
      let number = Int(numbers.insert(Int32(counts.count), for: token.skeleton5))
      if number == counts.count { counts.append(Count()) }
      if !token.startsSentence { counts[number].capitalized += 1 }
    }
    for token in traits where token.isLowercase {
      if let number = numbers[token.skeleton5] { counts[Int(number)].lower += 1 }
    }
  }

  subscript(_ skeleton: UInt64) -> Count { numbers[skeleton].map { counts[Int($0)] } ?? Count() }
}
