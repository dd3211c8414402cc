internal import ArqauText

/// Shortens a sentence that is too long for a digest of one sentence by what its main clause can do without.
///
/// The sentence is read as clauses (``ClauseSequence``); each rule tells one stretch that may go: the sentence's end from
/// some clause on, what stands between a subject and its verb, what two dashes or brackets enclose, what is told before the
/// main clause. Of all sets of such stretches that leave few enough words, the one is taken that leaves most, those of
/// surer rules first. One engine for all languages; what differs is in ``ClauseWords`` and ``MainVerbs``.
///
/// What tells a source, a condition, a contrast or an exception stays, and so does what belongs to a negation.
struct LedeCuts {
  private let rules: TighteningRules
  private let places: CutPlaces

  init(language: Language) {
    rules = TighteningRules.of(language)
    places = CutPlaces(language: language)
  }

  /// A sentence keeps at least so many words.
  private static let fewestWords = 8
  /// Stretches inside that are tried in all combinations.
  private static let mostInner = 6
  /// What a rule's doubt weighs, in words.
  private static let doubt = 2

  /// The stretches that are left of a sentence with no more than a number of words; nil where none are.
  ///
  /// - Complexity: O(length of the sentence · clauses), with at most 2⁶ sets of inner stretches each.
  func kept(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, atMost most: Int) -> [Range<Int>]? {
    let marks = SentenceMarks(utf8, range)
    guard marks.isBalanced, let stop = Self.stop(utf8, range), !Self.isGlued(utf8, range) else { return nil }
    let found = places.cuts(ClauseSequence(utf8, range.lowerBound..<stop, marks, rules.language), stop)
    let brackets = marks.brackets.filter { bracket in
      !rules.words(utf8, bracket).contains { rules.restricting.contains($0.text) || places.tellsSource($0.text) }
    }.map { bracket in
      var start = bracket.lowerBound
      while start > range.lowerBound, utf8[start - 1] == 0x20 { start -= 1 }
      return start..<bracket.upperBound
    }
    var best: (value: Int, kept: [Range<Int>])?
    let inner = found.inner.filter { !Self.holdsStop(utf8, $0.range) }.prefix(Self.mostInner)
    for tail in found.tails + [CutPlaces.Cut(range: stop..<stop, doubt: 0)] {
      for set in 0..<1 << inner.count {
        let chosen = inner.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
        guard
          chosen.allSatisfy({ $0.range.upperBound <= tail.range.lowerBound }),
          zip(chosen, chosen.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
        else { continue }
        for gaps in brackets.isEmpty ? [[]] : [[], brackets] {
          guard !(chosen.isEmpty && gaps.isEmpty && tail.range.isEmpty) else { continue }
          let kept = Self.rest(of: range, utf8, chosen.map(\.range) + gaps, tail: tail.range, stop: stop)
          let words = kept.reduce(0) { $0 + Budget.words(utf8, $1) }
          guard (Self.fewestWords...most).contains(words) else { continue }
          let value = words - Self.doubt * (tail.doubt + chosen.reduce(0) { $0 + $1.doubt })
          if value > best?.value ?? .min { best = (value, kept) }
        }
      }
    }
    return best?.kept
  }

  /// Where the full stop stands, which only quotation marks may follow.
  private static func stop(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound, let last = decodeScalar(utf8, before: end), let mark = Unicode.Scalar(last.scalar),
      Characters.isClosing(mark)
    {
      end -= last.length
    }
    guard end - 1 > range.lowerBound, utf8[end - 1] == UInt8(ascii: "."), utf8[end - 2] != UInt8(ascii: ".") else {
      return nil
    }
    return end - 1
  }

  /// Whether a full stop stands between two letters, a small and a capital one: two sentences without a space, of which
  /// one may be about something else.
  private static func isGlued(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { index in
      utf8[index] == UInt8(ascii: ".") && isSmall(utf8[index - 1]) && isBig(utf8[index + 1])
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "%") }

  private static func isBig(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Whether a stop with a space behind it, and a capital letter, stands in a stretch: the abbreviation before it may end a
  /// sentence.
  private static func holdsStop(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.dropLast(2).contains { index in
      utf8[index] == UInt8(ascii: ".") && utf8[index + 1] == 0x20
        && ScalarTraits.of(decodeScalar(utf8, at: index + 2).scalar).contains(.upper)
    }
  }

  /// The sentence without some stretches; with its end left out, its full stop alone.
  private static func rest(
    of range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, _ cuts: [Range<Int>], tail: Range<Int>, stop: Int
  ) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    func add(_ piece: Range<Int>) {
      guard !piece.isEmpty else { return }
      if let last = kept.last, last.upperBound == piece.lowerBound {
        kept[kept.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        kept.append(piece)
      }
    }
    var start = range.lowerBound
    let end = tail.isEmpty ? range.upperBound : tail.lowerBound
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) where cut.lowerBound < end {
      if cut.lowerBound > start { add(start..<cut.lowerBound) }
      start = max(start, cut.upperBound)
    }
    if start < end { add(start..<end) }
    if !tail.isEmpty { add(stop..<stop + 1) }
    return kept
  }
}
