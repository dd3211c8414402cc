/// How a term stands to its concept; the raw value is the key of the file format.
public enum TermStatus: String, Sendable, Hashable, CaseIterable, Codable, BitwiseCopyable {
  /// The one to use.
  case preferred
  /// May be used.
  case admitted
  /// Was used once; a text that is written now shouldn't.
  case deprecated
  /// Wrong, and known to be used for the concept.
  case forbidden

  /// Whether a text that is written now may hold the term.
  public var isUsable: Bool { self == .preferred || self == .admitted }
}

extension TermStatus: Comparable {
  /// The better status comes first.
  public static func < (left: TermStatus, right: TermStatus) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .deprecated: 2
    case .forbidden: 3
    }
  }
}
