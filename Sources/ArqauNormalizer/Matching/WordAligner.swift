/// Scores two words of phonetic units: the best global alignment under ``UnitScores``.
///
/// Needleman and Wunsch, "A general method applicable to the search for similarities in the amino acid
/// sequence of two proteins", 1970, with one row of storage. A score is a log-likelihood ratio in
/// sixteenths of a nat: how much likelier the two words are spellings of one name than two random words.
struct WordAligner: Sendable {
  private var row = [Int32](repeating: 0, count: 2 * EncodedName.wordLimit + 1)

  /// The score of two ranges of units; a damaged index file can't lead outside the table.
  ///
  /// - Complexity: O(n m).
  @inline(__always)
  mutating func score(
    _ a: UnsafeBufferPointer<UInt8>, _ aRange: Range<Int>, _ b: UnsafeBufferPointer<UInt8>, _ bRange: Range<Int>,
    _ scores: UnsafeBufferPointer<Int16>
  ) -> Int32 {
    row.withUnsafeMutableBufferPointer { row in
      let gaps = UnitScores.gapRow * PhoneticUnit.count
      let width = min(bRange.count, row.count - 1)
      row[0] = 0
      for column in 0..<width {
        row[column + 1] = row[column] + Int32(scores[gaps + Int(b[bRange.lowerBound + column] & 63)])
      }
      for index in aRange {
        let base = Int(a[index] & 63) * PhoneticUnit.count
        let gap = Int32(scores[gaps + Int(a[index] & 63)])
        var diagonal = row[0]
        row[0] += gap
        for column in 0..<width {
          let unit = Int(b[bRange.lowerBound + column] & 63)
          let match = diagonal + Int32(scores[base + unit])
          diagonal = row[column + 1]
          row[column + 1] = max(match, max(diagonal + gap, row[column] + Int32(scores[gaps + unit])))
        }
      }
      return row[width]
    }
  }
}
