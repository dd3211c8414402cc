internal import Synchronization

/// The base forms of a word in a role, by case and agreement, with their logarithmic weights.
struct WordOptions: Sendable {
  struct Option: Sendable {
    let base: Letters
    let weight: Double
  }

  /// By case and agreement; empty while there are none.
  private var options: [[Option]] = []

  mutating func add(_ analysis: WordAnalysis, _ weight: Double) {
    if options.isEmpty {
      options = [[Option]](repeating: [], count: GrammaticalCase.allCases.count * Agreement.allCases.count)
    }
    options[Self.place(analysis.grammaticalCase, analysis.agreement)].append(
      Option(base: analysis.base, weight: weight))
  }

  subscript(name: GrammaticalCase, agreement: Agreement) -> [Option] {
    options.isEmpty ? [] : options[Self.place(name, agreement)]
  }

  private static func place(_ name: GrammaticalCase, _ agreement: Agreement) -> Int {
    let column =
      switch agreement {
      case .masculine: 0
      case .feminine: 1
      case .neuter: 2
      case .plural: 3
      }
    return name.place * Agreement.allCases.count + column
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
