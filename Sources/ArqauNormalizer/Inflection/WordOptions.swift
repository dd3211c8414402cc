internal import Synchronization

/// The base forms of a word in a role, by case and agreement, with their logarithmic weights.
struct WordOptions: Sendable {
  struct Option: Sendable {
    let base: Letters
    let weight: Double
  }

  private struct Place: Hashable {
    let name: GrammaticalCase
    let agreement: Agreement
  }

  private var options: [Place: [Option]] = [:]

  mutating func add(_ analysis: WordAnalysis, _ weight: Double) {
    let place = Place(name: analysis.grammaticalCase, agreement: analysis.agreement)
    options[place, default: []].append(Option(base: analysis.base, weight: weight))
  }

  subscript(name: GrammaticalCase, agreement: Agreement) -> [Option] {
    options[Place(name: name, agreement: agreement)] ?? []
  }
}

/// Keeps the base forms of words for the next name: an archive has the same given names and surnames again and
/// again.
final class WordOptionCache: Sendable {
  private struct Key: Hashable {
    let letters: Letters
    let role: WordRole
    let isInner: Bool
    let isPeople: Bool
  }

  private let known = Mutex<[Key: WordOptions]>([:])

  /// At most so many words are kept; then all are forgotten.
  private static let most = 1 << 14

  /// The base forms of a word, made by `make` where they are not known.
  func options(_ letters: Letters, _ slot: NameTemplate.Slot, _ make: () -> WordOptions) -> WordOptions {
    let key = Key(letters: letters, role: slot.role, isInner: slot.isInner, isPeople: slot.isPeople)
    if let options = known.withLock({ $0[key] }) { return options }
    let options = make()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[key] = options
    }
    return options
  }
}
