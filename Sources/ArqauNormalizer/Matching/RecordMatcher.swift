public import ArqauText

/// Tells whether two names are one by how they sound, and by the records that have both.
///
/// Sound says little of names that languages translate or read in their own way (Charles and Карл, Xi Jinping and
/// Си Цзиньпин). Where one record has both spellings, they are one name whatever they sound like.
public struct RecordMatcher: Sendable {
  /// A match, and the record that has both names.
  public struct Match: Sendable {
    /// The score: that of the sounds, or at least ``RecordMatcher/recordedScore`` where a record has both names.
    public let score: Double
    /// What the sounds say.
    public let sounds: NameMatcher.Match
    /// The file and record that have both; nil where none has, or the sounds left no doubt.
    public let record: String?
  }

  /// What two names score at least that are forms of one record: a spelling may have another bearer too.
  public static let recordedScore = 0.98

  private var matcher = NameMatcher()
  private let authority: Authority?

  /// Makes a matcher.
  ///
  /// - Parameter authority: The records; nil to go by sound alone.
  public init(authority: Authority? = .builtIn) { self.authority = authority }

  /// How well two names match; the parameters are those of ``NameMatcher/match(_:_:kind:varieties:)``.
  ///
  /// - Complexity: That of the matcher, and O(log n) in the number of forms of the authority.
  public mutating func match(
    _ a: String, _ b: String, kind: NameKind? = nil, varieties: (a: Variety?, b: Variety?) = (nil, nil)
  ) -> Match {
    let sounds = matcher.match(a, b, kind: kind, varieties: varieties)
    guard sounds.score < Self.recordedScore, let record = record(of: a, b, kind) else {
      return Match(score: sounds.score, sounds: sounds, record: nil)
    }
    return Match(
      score: max(sounds.score, Self.recordedScore), sounds: sounds,
      record: "\(record.provenance.file):\(record.id)")
  }

  private func record(of a: String, _ b: String, _ kind: NameKind?) -> NameRecord? {
    guard let authority, !a.isEmpty, !b.isEmpty else { return nil }
    let first = authority.hits(spelled: a).map(\.record).filter { kind == nil || $0.kind == kind }
    guard !first.isEmpty else { return nil }
    let second = Set(authority.hits(spelled: b).map(\.record.id))
    return first.first { second.contains($0.id) }
  }
}
