/// How the letter counts of segments of similar length are kept: as bits "at least t of this counter".
///
/// For 64 counters (``SegmentCode/counters``) and each threshold t there is a *plane*, a bit for each segment
/// of a block. The bits that a query shares with a segment tell a lower bound of their edit distance: of the
/// query's letters, those that the segment lacks must all be edited.
struct CountClass: Sendable {
  /// The longest segment of the class, in scalars.
  let longest: Int
  /// The thresholds, ascending from 1.
  let thresholds: [Int]
  /// The planes for words.
  let wordPlanes: Int

  var planes: Int { 64 * thresholds.count }

  /// The classes by length. Longer segments have more of each letter, and want more and wider thresholds.
  static let all = [
    CountClass(longest: 16, thresholds: [1, 2, 3], wordPlanes: 64),
    CountClass(longest: 32, thresholds: [1, 2, 3, 4, 5], wordPlanes: 64),
    CountClass(longest: 64, thresholds: [1, 2, 3, 4, 5, 6, 7, 9], wordPlanes: 128),
    CountClass(longest: 128, thresholds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15], wordPlanes: 128),
    CountClass(
      longest: 256, thresholds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 27, 32], wordPlanes: 256),
    CountClass(
      longest: .max, thresholds: [1, 2, 4, 6, 8, 10, 13, 16, 19, 22, 26, 30, 35, 40, 48, 58, 72, 90, 120, 160],
      wordPlanes: 512),
  ]

  /// The index of the class of a length.
  static func index(ofLength length: Int) -> Int { all.firstIndex { length <= $0.longest } ?? all.count - 1 }
}
