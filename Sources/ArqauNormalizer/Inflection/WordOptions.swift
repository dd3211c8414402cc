internal import Synchronization

/// The base forms of a word in a role, by case and agreement, with their logarithmic weights.
struct WordOptions: Sendable {
  struct Option: Sendable {
    let base: Letters
    let weight: Double
  }

  /// By case and agreement, in the order in which they were found.
  private let options: [Option]
  /// Where those of each case and agreement begin, and where the last end; empty where there are none.
  private let starts: [Int32]

  /// - Parameter found: Readings of the word with their weights.
  init(_ found: [(analysis: WordAnalysis, weight: Double)] = []) {
    guard !found.isEmpty else {
      options = []
      starts = []
      return
    }
    let places = found.map { Self.place($0.analysis.grammaticalCase, $0.analysis.agreement) }
    var starts = [Int32](repeating: 0, count: GrammaticalCase.allCases.count * Agreement.allCases.count + 1)
    for place in places { starts[place + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    options = order.map { Option(base: found[$0].analysis.base, weight: found[$0].weight) }
    self.starts = starts
  }

  subscript(name: GrammaticalCase, agreement: Agreement) -> ArraySlice<Option> {
    guard !starts.isEmpty else { return [] }
    let place = Self.place(name, agreement)
    return options[Int(starts[place])..<Int(starts[place + 1])]
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
  private static let most = 1 << 15

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
