/// How often each stem stands in each sentence: sparse rows, sorted by stem, each of length one.
///
/// All rows lie in one array, so that an article costs a few allocations and not some for each sentence.
package struct StemMatrix: Sendable {
  private var starts: [Int32] = [0]
  private var stems: [Int32] = []
  private var weights: [Double] = []
  /// The stems of the last row, each as often as it stands there.
  private var sorted: [Int32] = []

  /// The number of rows.
  package var count: Int { starts.count - 1 }

  init() {}

  /// Appends a row.
  ///
  /// - Parameters:
  ///   - tokens: The stems in any order, one entry an occurrence.
  ///   - weight: The weight of one occurrence, by stem.
  mutating func append(_ tokens: ArraySlice<Int32>, weight: [Double]) {
    let first = stems.count
    var sum = 0.0
    Self.sort(tokens, into: &sorted)
    for stem in sorted {
      if stems.count > first, stems[stems.count - 1] == stem {
        weights[weights.count - 1] += weight[Int(stem)]
      } else {
        stems.append(stem)
        weights.append(weight[Int(stem)])
      }
    }
    for index in first..<weights.count { sum += weights[index] * weights[index] }
    if sum > 0 {
      let scale = 1 / sum.squareRoot()
      for index in first..<weights.count { weights[index] *= scale }
    }
    starts.append(Int32(truncatingIfNeeded: stems.count))
  }

  /// Sorts the stems of a row. Most rows are short, and half of their stems are new ones, in order as they come.
  ///
  /// - Complexity: O(n) where the stems are in order, O(n log n) at most.
  private static func sort(_ tokens: ArraySlice<Int32>, into sorted: inout [Int32]) {
    sorted.removeAll(keepingCapacity: true)
    sorted.append(contentsOf: tokens)
    guard tokens.count <= shortRow else {
      // With a closure, which the sort of the library is specialised for.
      sorted.sort { $0 < $1 }
      return
    }
    sorted.withUnsafeMutableBufferPointer { row in
      for index in row.indices.dropFirst() {
        let stem = row[index]
        var place = index
        while place > 0, row[place - 1] > stem {
          row[place] = row[place - 1]
          place -= 1
        }
        row[place] = stem
      }
    }
  }

  /// Rows of no more stems are sorted in place: the library's sort asks for memory.
  private static let shortRow = 64

  private func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// The cosine of two rows.
  ///
  /// - Complexity: O(stems of both).
  package func cosine(_ one: Int, _ other: Int) -> Double {
    var sum = 0.0
    var (i, end) = (Int(starts[one]), Int(starts[one + 1]))
    var (j, last) = (Int(starts[other]), Int(starts[other + 1]))
    if i == end || j == last { return 0 }
    // Both sorted: what lies outside the other's stems need not be looked at.
    while i < end, stems[i] < stems[j] { i += 1 }
    while end > i, stems[end - 1] > stems[last - 1] { end -= 1 }
    while last > j, end > i, stems[last - 1] > stems[end - 1] { last -= 1 }
    while i < end, j < last {
      if stems[i] == stems[j] {
        sum += weights[i] * weights[j]
        i += 1
        j += 1
      } else if stems[i] < stems[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The product of a row with a dense vector, indexed by stem.
  func product(_ row: Int, _ dense: [Double]) -> Double {
    var sum = 0.0
    for index in range(row) { sum += weights[index] * dense[Int(stems[index])] }
    return sum
  }

  /// Adds a row to a dense vector.
  func add(_ row: Int, to dense: inout [Double]) {
    for index in range(row) { dense[Int(stems[index])] += weights[index] }
  }
}
