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

  /// What a name must be for the rule; empty for all names.
  let condition: TranscriptionCondition
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
}

/// What a rule of transcription may be bound to; for a name, all that it is.
struct TranscriptionCondition: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Names of persons.
  static let person = TranscriptionCondition(rawValue: 1)
  /// Names of places.
  static let place = TranscriptionCondition(rawValue: 1 << 1)
  /// Names that come from the language itself, not from a third one.
  static let native = TranscriptionCondition(rawValue: 1 << 2)
  /// Names from other languages, spelled in this one by sound.
  static let foreign = TranscriptionCondition(rawValue: 1 << 3)
  /// Kazakh names.
  static let kazakh = TranscriptionCondition(rawValue: 1 << 4)
  /// Names of Kazakh persons.
  static let kazakhPerson = TranscriptionCondition(rawValue: 1 << 5)

  /// The condition of a word in a table.
  static func named(_ word: some StringProtocol) -> TranscriptionCondition? {
    switch word {
    case "person": .person
    case "place": .place
    case "native": .native
    case "foreign": .foreign
    case "kazakh": .kazakh
    case "kazakhPerson": .kazakhPerson
    default: nil
    }
  }
}
