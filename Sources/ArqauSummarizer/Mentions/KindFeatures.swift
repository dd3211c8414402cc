/// The features by which the model tells what a found name is the name of, one list a name.
package struct KindFeatures {
  private let text: MentionText
  private let traits: [TokenTraits]
  private let convention: UInt64
  private let language: UInt64
  private let elsewhere: WordsElsewhere

  package init(_ features: SpanFeatures) {
    text = features.text
    traits = features.traits
    elsewhere = features.elsewhere
    convention = features.convention
    language = MentionHash.mix(0x1B, features.text.languageNumber)
  }

  /// At most so many tokens of a name are looked into, from its start, and its last one.
  private static let most = 16

  /// Hands every feature of a name to `take`.
  @inline(__always)
  package func forEach(_ span: ClosedRange<Int>, _ take: (UInt64) -> Void) {
    for index in span.prefix(Self.most) { forEachOfWord(traits[index], take) }
    forEachOfFirst(traits[span.lowerBound], take)
    forEachOfLast(traits[span.upperBound], take)
    for distance in 1...3 {
      forEachOfWord(before: span.lowerBound - distance, distance, take)
      forEachOfWord(behind: span.upperBound + distance, distance, take)
    }
    forEachOfPlace(span, take)
  }

  /// The tokens of a name that are looked into.
  func tokens(_ span: ClosedRange<Int>) -> Slice<ClosedRange<Int>> { span.prefix(Self.most) }

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

  /// Hands the features that a word of a name has, wherever in it, to `take`.
  @inline(__always)
  func forEachOfWord(_ token: TokenTraits, _ take: (UInt64) -> Void) {
    own(204, token.word, take)
    if token.word6 != token.word { own(205, token.word6, take) }
    if token.endings.2 != 0 { own(206, token.endings.2, take) }
    if token.endings.3 != 0 { own(207, token.endings.3, take) }
    shared(208, token.skeleton, take)
    shared(209, token.skeleton5, take)
    shared(210, token.skeletonEnd, take)
    shared(211, token.shape, take)
    if token.fineClass != 0 {
      shared(212, UInt64(token.fineClass), take)
      own(213, UInt64(token.fineClass), take)
      shared(214, UInt64(token.coarseClass), take)
    }
    if token.ownFineClass != 0 {
      own(215, UInt64(token.ownFineClass), take)
      own(218, UInt64(token.ownCoarseClass), take)
    }
    facts(token.facts, 216, take)
    lists(token, 277, take)
    if token.listed != 0 { own(281, UInt64(token.listed) << 4 | UInt64(token.ownFacts), take) }
    if token.isForeign { own(276, token.isAllCapitals ? 1 : 0, take) }
  }

  /// Hands the features that the first word of a name gives to `take`.
  @inline(__always)
  func forEachOfFirst(_ token: TokenTraits, _ take: (UInt64) -> Void) {
    conventional(223, UInt64(token.fineClass), take)
    edge(token, 230, take)
    facts(token.facts, 260, take)
    lists(token, 282, take)
  }

  /// Hands the features that the last word of a name gives to `take`.
  @inline(__always)
  func forEachOfLast(_ token: TokenTraits, _ take: (UInt64) -> Void) {
    edge(token, 245, take)
    facts(token.facts, 264, take)
    lists(token, 286, take)
    if token.isAllCapitals { shared(275, token.isLong ? 1 : 0, take) }
  }

  /// What lists of the language and a large corpus of it say of a word.
  @inline(__always)
  private func lists(_ token: TokenTraits, _ template: UInt64, _ take: (UInt64) -> Void) {
    if token.listed != 0 { own(template, UInt64(token.listed), take) }
    guard let (person, place) = token.likenesses else { return }
    own(template + 1, UInt64(token.likeness), take)
    own(template + 2, person, take)
    own(template + 3, place, take)
  }

  @inline(__always)
  private func edge(_ token: TokenTraits, _ template: UInt64, _ take: (UInt64) -> Void) {
    own(template, token.word, take)
    if token.endings.1 != 0 { own(template + 1, token.endings.1, take) }
    if token.endings.2 != 0 { own(template + 2, token.endings.2, take) }
    if token.endings.3 != 0 { own(template + 3, token.endings.3, take) }
    if token.endings.4 != 0 { own(template + 4, token.endings.4, take) }
    if token.beginnings.1 != 0 { own(template + 5, token.beginnings.1, take) }
    shared(template + 6, token.skeleton, take)
    shared(template + 7, token.skeletonEnd, take)
    shared(template + 8, token.skeleton3, take)
    shared(template + 9, token.shape, take)
    if token.fineClass != 0 {
      shared(template + 10, UInt64(token.fineClass), take)
      shared(template + 11, UInt64(token.coarseClass), take)
    }
    if token.ownFineClass != 0 {
      own(template + 12, UInt64(token.ownFineClass), take)
      own(template + 13, UInt64(token.ownCoarseClass), take)
    }
  }

  /// Hands the features that a word before a name gives to `take`; those of the text's beginning for none.
  @inline(__always)
  func forEachOfWord(before index: Int, _ distance: Int, _ take: (UInt64) -> Void) {
    let template = 300 + UInt64(distance) * 10
    guard index >= 0 else { return own(template, 1, take) }
    context(traits[index], template, distance, take)
  }

  /// Hands the features that a word behind a name gives to `take`; those of the text's end for none.
  @inline(__always)
  func forEachOfWord(behind index: Int, _ distance: Int, _ take: (UInt64) -> Void) {
    let template = 340 + UInt64(distance) * 10
    guard index < traits.count else { return own(template, 1, take) }
    context(traits[index], template, distance, take)
  }

  @inline(__always)
  private func context(_ token: TokenTraits, _ template: UInt64, _ distance: Int, _ take: (UInt64) -> Void) {
    own(template, token.word, take)
    if token.word6 != token.word { own(template + 1, token.word6, take) }
    if token.isWord { shared(template + 2, token.skeleton, take) }
    if token.fineClass != 0 {
      shared(template + 3, UInt64(token.fineClass), take)
      own(template + 4, UInt64(token.coarseClass), take)
    }
    if token.ownFineClass != 0 {
      own(template + 8, UInt64(token.ownFineClass), take)
      own(template + 9, UInt64(token.ownCoarseClass), take)
    }
    if distance == 1 {
      shared(template + 5, token.shape, take)
      if token.endings.2 != 0 { own(template + 6, token.endings.2, take) }
      facts(token.facts, template + 7, take)
      if token.isCapitalized { lists(token, template + 100, take) }
    }
  }

  // MARK: Features of several words

  /// Hands the features that a name has by its place, and by several words together, to `take`.
  @inline(__always)
  func forEachOfPlace(_ span: ClosedRange<Int>, _ take: (UInt64) -> Void) {
    shared(200, 0, take)
    own(201, 0, take)
    shared(202, UInt64(min(6, span.count)), take)
    own(203, UInt64(min(6, span.count)), take)
    let first = traits[span.lowerBound]
    var whole = MentionHash.seed
    var shapes = MentionHash.seed
    var lists = MentionHash.seed
    var likenesses = MentionHash.seed
    var isListed = false
    var isLike = false
    for index in tokens(span) {
      whole = MentionHash.append(whole, UInt32(truncatingIfNeeded: traits[index].skeleton))
      if index - span.lowerBound < 4 {
        shapes = MentionHash.append(shapes, UInt32(truncatingIfNeeded: traits[index].shape))
        lists = MentionHash.append(lists, UInt32(traits[index].listed))
        likenesses = MentionHash.append(likenesses, UInt32(traits[index].likeness))
        isListed = isListed || traits[index].listed != 0
        isLike = isLike || traits[index].likeness != 0
      }
    }
    shared(219, whole, take)
    shared(220, shapes, take)
    if isListed { own(290, lists, take) }
    if isLike { own(291, likenesses, take) }
    conventional(221, whole, take)
    conventional(222, 0, take)
    if span.count == 1 { conventional(224, UInt64(first.facts) << 1 | 1, take) }
    let language = language
    for index in tokens(span) where traits[index].isCapitalized {
      elsewhere.forEach(index, traits[index]) {
        take(MentionHash.mix(273, $0))
        take(MentionHash.mix(274, $0 ^ language))
      }
    }
    if first.isQuoted || first.followsOpeningMark {
      shared(268, 0, take); own(269, 0, take); conventional(270, 0, take)
    }
    if first.startsSentence { shared(271, first.shape, take) }
    if first.isInCapitals { shared(272, first.shape, take) }
    surroundings(span, take)
    if span.lowerBound > 0, span.upperBound + 1 < traits.count {
      own(390, traits[span.lowerBound - 1].word ^ (traits[span.upperBound + 1].word &* 3), take)
    }
  }

  /// What stands before and after the name, beside each other and beside its last word, and its place in the line.
  @inline(__always)
  private func surroundings(_ span: ClosedRange<Int>, _ take: (UInt64) -> Void) {
    func token(_ index: Int) -> TokenTraits { traits.indices.contains(index) ? traits[index] : TokenTraits() }
    let before = token(span.lowerBound - 1)
    let after = token(span.upperBound + 1)
    let last = traits[span.upperBound]
    let size = UInt64(min(2, span.count))
    own(391, token(span.lowerBound - 2).word6 ^ (before.word &* 3), take)
    own(392, token(span.upperBound + 2).word6 ^ (after.word &* 3), take)
    own(393, before.word6 ^ size, take)
    own(394, after.word6 ^ size, take)
    if last.ownCoarseClass != 0 {
      own(395, UInt64(before.ownCoarseClass) << 10 | UInt64(last.ownCoarseClass), take)
      own(396, UInt64(after.ownCoarseClass) << 10 | UInt64(last.ownCoarseClass), take)
    }
    if last.coarseClass != 0 {
      shared(397, UInt64(before.coarseClass) << 10 | UInt64(last.coarseClass), take)
      shared(398, UInt64(after.coarseClass) << 10 | UInt64(last.coarseClass), take)
    }
    let startsLine = text.tokens[span.lowerBound].followsLineBreak
    let endsLine = span.upperBound + 1 == traits.count || text.tokens[span.upperBound + 1].followsLineBreak
    let line: UInt64 = (startsLine ? 1 : 0) | (endsLine ? 2 : 0)
    shared(399, line, take)
    shared(400, line << 4 | UInt64(min(6, span.count)), take)
  }

  @inline(__always)
  private func facts(_ facts: UInt16, _ template: UInt64, _ take: (UInt64) -> Void) {
    guard facts != 0 else { return }
    take(MentionHash.mix(template, UInt64(facts)))
    var rest = facts
    while rest != 0 {
      let bit = rest & (~rest &+ 1)
      take(MentionHash.mix(template + 1, UInt64(bit)))
      rest &= rest &- 1
    }
  }
}
