/// What of a Kazakh stem decides which suffixes it takes: the class of its last letter, and harmony.
///
/// There are ``count`` contexts, so that whatever depends on one fits a mask of 64 bits.
package struct KazakhStemContext: Hashable, Sendable {
  /// How many contexts there are.
  package static let count = classes.count * harmonies.count

  /// The context's number, below ``count``.
  package let index: Int

  /// The context of a stem that stands whole in UTF-8.
  ///
  /// - Complexity: O(length of the stem).
  package init(_ stem: UnsafeBufferPointer<UInt8>) {
    let window = KazakhWindow(stem)
    guard window.count > 0 else {
      self = .open
      return
    }
    let cell = window.cell(before: window.count)
    self.init(cell.letterClass, expected: cell.expected, tolerated: cell.tolerated)
  }

  /// The context of a stem whose end is spoken otherwise than written: acronyms, numbers, foreign words.
  package static let open = KazakhStemContext(.open, expected: .both, tolerated: .both)

  /// The context with a number.
  ///
  /// - Precondition: The number is below ``count`` and not negative.
  package init(index: Int) { self.index = index }

  private init(_ letterClass: KazakhLetterClass, expected: KazakhHarmony, tolerated: KazakhHarmony) {
    let described = Self.classes.lastIndex { !$0.isDisjoint(with: letterClass) } ?? Self.classes.count - 1
    let harmony = Self.harmonies.firstIndex { $0.expected == expected && $0.tolerated == tolerated } ?? 0
    index = described * Self.harmonies.count + harmony
  }

  /// The class of the last letter.
  var letterClass: KazakhLetterClass {
    let described = Self.classes[index / Self.harmonies.count]
    return described == .agent ? [.narrow, .agent] : described
  }

  /// The harmony that the rule asks of suffixes.
  var expected: KazakhHarmony { Self.harmonies[index % Self.harmonies.count].expected }

  /// The harmony that is found.
  var tolerated: KazakhHarmony { Self.harmonies[index % Self.harmonies.count].tolerated }

  /// An agent's `шы` is narrow too: the last class that fits counts.
  private static let classes: [KazakhLetterClass] = [
    .wide, .rounded, .narrow, .agent, .glide, .smooth, .lateral, .nasal, .sibilant, .stop, .voiceless, .open,
  ]

  private static let harmonies: [(expected: KazakhHarmony, tolerated: KazakhHarmony)] = [
    (.both, .both), (.back, .back), (.back, .both), (.front, .front), (.front, .both),
  ]
}
