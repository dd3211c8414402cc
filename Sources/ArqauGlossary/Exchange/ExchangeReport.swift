/// What an import or an export had to leave out or change.
public struct ExchangeRemark: Sendable, Hashable {
  /// What, and why, in words for the user.
  public let message: String
  /// Whether a concept or a term was left out.
  public let isLoss: Bool
  /// The line of the file, from 1; nil where none is to blame.
  public let line: Int?

  /// Makes a remark.
  public init(_ message: String, line: Int? = nil, isLoss: Bool = false) {
    self.message = message
    self.isLoss = isLoss
    self.line = line
  }
}

/// Counts what an export leaves out, by kind.
struct ExchangeOmissions {
  private var counts: [String: Int] = [:]

  /// Counts keys of a concept or a term that are there and have no place.
  mutating func count(_ kind: String, _ number: Int) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Counts what a concept's terms say beside their texts and statuses.
  mutating func countKeys(of terms: some Sequence<Term>) {
    for term in terms {
      for key in GlossaryLines.keys(of: term.bare) { count("the '\(key.key)' of terms", 1) }
    }
  }

  /// A remark for each kind.
  var remarks: [ExchangeRemark] {
    counts.sorted { $0.key < $1.key }.map {
      ExchangeRemark("\($0.key) has no place in the format: \($0.value) left out")
    }
  }
}
