import ArqauText

/// The words of a segment, as the word score counts them: runs of letters, digits, marks and low lines, and each
/// other character that isn't white space; small and capital letters are one.
struct SegmentWords: Sendable {
  /// The lower-case scalars of all words, one after the other.
  private(set) var scalars: [UInt32] = []
  /// Where each word ends in ``scalars``.
  private(set) var ends: [Int] = []

  init() {}

  init(_ scalars: some Sequence<UInt32>) { set(scalars) }

  var count: Int { ends.count }

  /// Takes the words of another segment.
  mutating func set(_ text: some Sequence<UInt32>) {
    scalars.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var isInWord = false
    for scalar in text {
      let kind = scalar < 0x600 ? Self.kinds[Int(scalar)] : Self.kind(scalar)
      if isInWord, kind != .word {
        ends.append(scalars.count)
        isInWord = false
      }
      if kind == .space { continue }
      scalars.append(SimpleLowercase.scalar(scalar))
      if kind == .word { isInWord = true } else { ends.append(scalars.count) }
    }
    if isInWord { ends.append(scalars.count) }
  }

  /// The scalars of a word.
  func word(_ index: Int) -> ArraySlice<UInt32> { scalars[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// A hash of each word and of how often it stood there before: the n-th occurrence of a word is a feature of its own.
  ///
  /// - Complexity: O(total length), and O(words²) for at most 64 words.
  func forEachFeature(_ body: (UInt32) -> Void) {
    var start = 0
    var hashes: [UInt64] = []
    hashes.reserveCapacity(ends.count)
    var seen: [UInt64: UInt64] = [:]
    let isLong = ends.count > 64
    for end in ends {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in start..<end { hash = (hash ^ UInt64(scalars[index])) &* 0x100_0000_01B3 }
      start = end
      var occurrence: UInt64 = 0
      if isLong {
        occurrence = seen[hash, default: 0]
        seen[hash] = occurrence + 1
      } else {
        for earlier in hashes where earlier == hash { occurrence += 1 }
        hashes.append(hash)
      }
      let mixed = (hash ^ occurrence &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      body(UInt32(truncatingIfNeeded: mixed >> 32))
    }
  }

  private enum Kind: UInt8, Sendable {
    case space, word, mark
  }

  private static let kinds: [Kind] = (UInt32(0)..<0x600).map(kind)

  private static func kind(_ scalar: UInt32) -> Kind {
    let traits = ScalarTraits.of(scalar)
    if traits.contains(.space) { return .space }
    return scalar == 0x5F || !traits.isDisjoint(with: .wordPart) ? .word : .mark
  }
}
