internal import ArqauText

/// What the form of a sentence says of whether it can stand alone.
package struct SentenceTraits: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Fewer than five words.
  package static let fragment = SentenceTraits(rawValue: 1)
  /// It ends in a question mark.
  package static let question = SentenceTraits(rawValue: 1 << 1)
  /// It begins with a pronoun or connective that leans on the sentence before.
  package static let leaning = SentenceTraits(rawValue: 1 << 2)
  /// A quotation begins or ends in it that does not end or begin in it, or goes through it.
  package static let brokenQuote = SentenceTraits(rawValue: 1 << 3)
  /// All of it is a quotation: who speaks is said elsewhere.
  package static let speakerless = SentenceTraits(rawValue: 1 << 4)
  /// An item of a list, a caption, a reference to other reading; or it has no mark at its end.
  package static let unfinished = SentenceTraits(rawValue: 1 << 5)
  /// It begins with a pronoun or connective that only looks as if it leaned.
  package static let forward = SentenceTraits(rawValue: 1 << 6)
  /// A quotation goes on in the next sentence.
  static let opensQuote = SentenceTraits(rawValue: 1 << 7)
  /// A quotation goes on from the sentence before.
  static let closesQuote = SentenceTraits(rawValue: 1 << 8)
  /// All its words are within a quotation, whole or not.
  static let quoted = SentenceTraits(rawValue: 1 << 9)

  /// It says what a picture shows, and whom to the left.
  static let caption = SentenceTraits(rawValue: 1 << 10)
  /// A heading with a full stop.
  static let heading = SentenceTraits(rawValue: 1 << 11)
  /// It breaks off in dots outside of a quotation, as teasers do that a site cuts to a length.
  static let torn = SentenceTraits(rawValue: 1 << 12)

  /// What keeps a sentence from standing alone.
  package static let dependent = SentenceTraits(rawValue: 1 << 2 | 1 << 3 | 1 << 4)
}

/// The marks that lists and dialogues begin their lines with.
enum ListMarks {
  /// Whether a sentence begins with a bullet, or with a number and a bracket, or with one in brackets.
  static func begins(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = Characters.first(utf8, range) else { return false }
    switch first.value {
    case 0x2022, 0x25CF, 0x25AA, 0x25A0, 0xB7, 0x2043, 0x2A, 0x2023: return true
    case 0x5B:
      let digits = utf8[range].dropFirst().prefix { $0 &- 0x30 < 10 }
      return !digits.isEmpty && digits.endIndex < range.upperBound && utf8[digits.endIndex] == UInt8(ascii: "]")
    case 0x30...0x39:
      let digits = utf8[range].prefix { $0 &- 0x30 < 10 }
      return digits.endIndex < range.upperBound && utf8[digits.endIndex] == UInt8(ascii: ")")
    default: return false
    }
  }
}

/// The dots of a sentence that breaks off.
enum BrokenOff {
  /// Whether a sentence ends in three dots or their sign, with no mark behind.
  static func ends(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 3 else { return false }
    let last = utf8[range.upperBound - 3..<range.upperBound]
    return last.elementsEqual("...".utf8) || last.elementsEqual("…".utf8)
  }
}
