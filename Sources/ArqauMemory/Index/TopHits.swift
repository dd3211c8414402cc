/// A segment that a search found.
package struct IndexHit: Sendable, Hashable {
  /// The unit's number.
  package let unit: UInt32
  /// Which of the unit's variants.
  package let ordinal: Int
  /// The edit distance, in scalars or in words.
  package let distance: Int
  /// The longer of the two lengths, in the same measure.
  package let longer: Int

  /// `100 · (1 − distance / longer)`, rounded down.
  package var score: Int { longer == 0 ? 100 : 100 * (longer - distance) / longer }

  /// Better first: the smaller share of edits; of equals the newer unit, then the earlier variant.
  static func isBetter(_ a: IndexHit, _ b: IndexHit) -> Bool {
    let left = a.distance * b.longer
    let right = b.distance * a.longer
    if left != right { return left < right }
    return a.unit != b.unit ? a.unit > b.unit : a.ordinal < b.ordinal
  }
}

/// The best hits so far, and how far a segment may be from the query to join them.
struct TopHits {
  let limit: Int
  let threshold: Int
  private(set) var hits: [IndexHit] = []

  init(limit: Int, threshold: Int) {
    self.limit = limit
    self.threshold = threshold
  }

  /// The largest distance that a segment may have whose length, or the query's, is `longer`.
  @inline(__always)
  func allowance(_ longer: Int) -> Int {
    let allowed = longer * (100 - threshold) / 100
    guard hits.count == limit, let worst = hits.last else { return allowed }
    return min(allowed, worst.distance * longer / max(1, worst.longer))
  }

  /// Takes a hit in where it belongs.
  mutating func insert(_ hit: IndexHit) {
    if hits.count == limit, let worst = hits.last, !IndexHit.isBetter(hit, worst) { return }
    var index = hits.count
    while index > 0, IndexHit.isBetter(hit, hits[index - 1]) { index -= 1 }
    hits.insert(hit, at: index)
    if hits.count > limit { hits.removeLast() }
  }
}
