/// A rule of practical transcription: what some letters of a word become between others.
///
/// Unlike a rule of a scheme it looks at the letters of the source on both sides, never at what was
/// written already, and it may have variants with a cost. That makes it run backwards too.
struct TranscriptionRule: Sendable {
  /// A result with its cost in sixths of a nat; the first one of a rule costs nothing.
  struct Result: Sendable, Hashable {
    let letters: [Unicode.Scalar]
    let cost: Int
  }

  /// The kind of name to which the rule is bound; nil for all.
  let condition: TranscriptionCondition?
  /// Sets of letter codes before the text, the nearest first.
  let left: [UInt64]
  /// Sets of letter codes.
  let text: [UInt64]
  /// Sets of letter codes behind the text, the nearest first.
  let right: [UInt64]
  let results: [Result]
  /// A word that the rule shapes, with its best transcription.
  let example: (word: String, result: String)
  /// A word that looks alike and that the rule leaves alone.
  let counterexample: String
  /// The rule as it stands in the table, for documentation and messages.
  let source: String

  func matches(_ codes: [UInt8], at place: Int) -> Bool {
    // Codes have a boundary at each end.
    guard place + text.count < codes.count else { return false }
    for (offset, set) in text.enumerated() where set >> UInt64(codes[place + offset]) & 1 == 0 { return false }
    for (offset, set) in right.enumerated() {
      let index = place + text.count + offset
      guard index < codes.count, set >> UInt64(codes[index]) & 1 == 1 else { return false }
    }
    return fitsLeft(codes, at: place)
  }

  /// Whether what stands before a place fits.
  @inline(__always)
  func fitsLeft(_ codes: [UInt8], at place: Int) -> Bool {
    for (offset, set) in left.enumerated() {
      let index = place - 1 - offset
      guard index >= 0, set >> UInt64(codes[index]) & 1 == 1 else { return false }
    }
    return true
  }
}

/// What a rule of transcription may be bound to.
enum TranscriptionCondition: String, Sendable, Hashable {
  /// Names of persons.
  case person
  /// Names of places.
  case place
  /// Names that come from the language itself, not from a third one.
  case native
  /// Names from other languages, spelled in this one by sound.
  case foreign
  /// Kazakh names.
  case kazakh
  /// Names of Kazakh persons.
  case kazakhPerson
}
