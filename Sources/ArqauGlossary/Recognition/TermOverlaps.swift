/// Which of the terms that overlap in a text are reported.
public enum TermOverlaps: String, Sendable, CaseIterable {
  /// The longest, of equally long ones the leftmost, and so on among what none of them overlaps: no two
  /// matches share a byte, but for terms of one span.
  case longest
  /// Those of ``longest``, and the terms that stand inside them.
  case nested
  /// Every match, also those that only reach into another.
  case all
}
