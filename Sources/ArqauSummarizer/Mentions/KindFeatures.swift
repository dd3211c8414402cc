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
    @inline(__always) func own(_ template: UInt64, _ value: UInt64) {
      take(MentionHash.mix(template, value ^ language))
    }
    @inline(__always) func shared(_ template: UInt64, _ value: UInt64) { take(MentionHash.mix(template, value)) }
    @inline(__always) func conventional(_ template: UInt64, _ value: UInt64) {
      take(MentionHash.mix(template, value ^ convention))
    }

    shared(200, 0)
    own(201, 0)
    shared(202, UInt64(min(6, span.count)))
    own(203, UInt64(min(6, span.count)))
    let first = traits[span.lowerBound]
    let last = traits[span.upperBound]
    var whole = MentionHash.seed
    var shapes = MentionHash.seed
    for index in span.prefix(Self.most) {
      let token = traits[index]
      whole = MentionHash.append(whole, UInt32(truncatingIfNeeded: token.skeleton))
      if index - span.lowerBound < 4 { shapes = MentionHash.append(shapes, UInt32(truncatingIfNeeded: token.shape)) }
      own(204, token.word)
      if token.word6 != token.word { own(205, token.word6) }
      if token.endings.2 != 0 { own(206, token.endings.2) }
      if token.endings.3 != 0 { own(207, token.endings.3) }
      shared(208, token.skeleton)
      shared(209, token.skeleton5)
      shared(210, token.skeletonEnd)
      shared(211, token.shape)
      if token.fineClass != 0 {
        shared(212, UInt64(token.fineClass))
        own(213, UInt64(token.fineClass))
        shared(214, UInt64(token.coarseClass))
      }
      if token.ownFineClass != 0 {
        own(215, UInt64(token.ownFineClass))
        own(218, UInt64(token.ownCoarseClass))
      }
      facts(token.facts, 216, take)
    }
    shared(219, whole)
    shared(220, shapes)
    conventional(221, whole)
    conventional(222, 0)
    conventional(223, first.fineClass == 0 ? 0 : UInt64(first.fineClass))
    if span.count == 1 { conventional(224, UInt64(first.facts) << 1 | 1) }
    edge(first, 230, own, shared)
    edge(last, 245, own, shared)
    facts(first.facts, 260, take)
    facts(last.facts, 264, take)
    for index in span.prefix(Self.most) where traits[index].isCapitalized {
      elsewhere.forEach(index, traits[index]) {
        shared(273, $0); own(274, $0)
      }
    }
    if last.isAllCapitals { shared(275, last.isLong ? 1 : 0) }
    if first.isQuoted || first.followsOpeningMark { shared(268, 0); own(269, 0); conventional(270, 0) }
    if first.startsSentence { shared(271, first.shape) }
    if first.isInCapitals { shared(272, first.shape) }
    for distance in 1...3 {
      let offset = UInt64(distance) * 10
      context(span.lowerBound - distance, 300 + offset, distance, own, shared, take)
      context(span.upperBound + distance, 340 + offset, distance, own, shared, take)
    }
    surroundings(span, own, shared)
    if span.lowerBound > 0, span.upperBound + 1 < traits.count {
      own(390, traits[span.lowerBound - 1].word ^ (traits[span.upperBound + 1].word &* 3))
    }
  }

  @inline(__always)
  private func edge(
    _ token: TokenTraits, _ template: UInt64, _ own: (UInt64, UInt64) -> Void, _ shared: (UInt64, UInt64) -> Void
  ) {
    own(template, token.word)
    if token.endings.1 != 0 { own(template + 1, token.endings.1) }
    if token.endings.2 != 0 { own(template + 2, token.endings.2) }
    if token.endings.3 != 0 { own(template + 3, token.endings.3) }
    if token.endings.4 != 0 { own(template + 4, token.endings.4) }
    if token.beginnings.1 != 0 { own(template + 5, token.beginnings.1) }
    shared(template + 6, token.skeleton)
    shared(template + 7, token.skeletonEnd)
    shared(template + 8, token.skeleton3)
    shared(template + 9, token.shape)
    if token.fineClass != 0 {
      shared(template + 10, UInt64(token.fineClass))
      shared(template + 11, UInt64(token.coarseClass))
    }
    if token.ownFineClass != 0 {
      own(template + 12, UInt64(token.ownFineClass))
      own(template + 13, UInt64(token.ownCoarseClass))
    }
  }

  /// What stands before and after the name, beside each other and beside its last word, and its place in the line.
  @inline(__always)
  private func surroundings(
    _ span: ClosedRange<Int>, _ own: (UInt64, UInt64) -> Void, _ shared: (UInt64, UInt64) -> Void
  ) {
    func token(_ index: Int) -> TokenTraits { traits.indices.contains(index) ? traits[index] : TokenTraits() }
    let before = token(span.lowerBound - 1)
    let after = token(span.upperBound + 1)
    let last = traits[span.upperBound]
    let size = UInt64(min(2, span.count))
    own(391, token(span.lowerBound - 2).word6 ^ (before.word &* 3))
    own(392, token(span.upperBound + 2).word6 ^ (after.word &* 3))
    own(393, before.word6 ^ size)
    own(394, after.word6 ^ size)
    if last.ownCoarseClass != 0 {
      own(395, UInt64(before.ownCoarseClass) << 10 | UInt64(last.ownCoarseClass))
      own(396, UInt64(after.ownCoarseClass) << 10 | UInt64(last.ownCoarseClass))
    }
    if last.coarseClass != 0 {
      shared(397, UInt64(before.coarseClass) << 10 | UInt64(last.coarseClass))
      shared(398, UInt64(after.coarseClass) << 10 | UInt64(last.coarseClass))
    }
    let startsLine = text.tokens[span.lowerBound].followsLineBreak
    let endsLine = span.upperBound + 1 == traits.count || text.tokens[span.upperBound + 1].followsLineBreak
    let line: UInt64 = (startsLine ? 1 : 0) | (endsLine ? 2 : 0)
    shared(399, line)
    shared(400, line << 4 | UInt64(min(6, span.count)))
  }

  @inline(__always)
  private func context(
    _ index: Int, _ template: UInt64, _ distance: Int, _ own: (UInt64, UInt64) -> Void,
    _ shared: (UInt64, UInt64) -> Void, _ take: (UInt64) -> Void
  ) {
    guard traits.indices.contains(index) else { return own(template, 1) }
    let token = traits[index]
    own(template, token.word)
    if token.word6 != token.word { own(template + 1, token.word6) }
    if token.isWord { shared(template + 2, token.skeleton) }
    if token.fineClass != 0 {
      shared(template + 3, UInt64(token.fineClass))
      own(template + 4, UInt64(token.coarseClass))
    }
    if token.ownFineClass != 0 {
      own(template + 8, UInt64(token.ownFineClass))
      own(template + 9, UInt64(token.ownCoarseClass))
    }
    if distance == 1 {
      shared(template + 5, token.shape)
      if token.endings.2 != 0 { own(template + 6, token.endings.2) }
      facts(token.facts, template + 7, take)
    }
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
