/// The segments of one language, to be searched for the nearest of a text.
///
/// A value is a state of the index: images, a tail of newer segments, and their order. Adding makes the
/// next state; searches in older ones go on undisturbed.
///
/// **Search.** The answers are those of comparing the query with every segment. Blocks of segments are
/// visited from the query's own length outward. In each block the bit-sliced letter counts of 512 segments
/// give a lower bound of every distance (``PlaneQuery``); those that can still join the best hits have their
/// distance computed, four at a time (``CodePattern``). Once there are as many hits as asked for, the worst of
/// them narrows both bounds, and the search ends where no length outside can beat it.
package struct FuzzyIndex: Sendable {
  /// How many segments the tail holds before an image is made of it.
  package static let tailSize = 256
  /// How many segments an image in memory may have and still be made anew with the next ones.
  package static let growingSize = 8192

  /// What a search compares.
  package enum Measure: Sendable {
    case characters, words
  }

  /// A segment of the tail.
  private struct TailEntry: Sendable {
    let scalars: [UInt32]
    let unit: UInt32
    let ordinal: UInt8
    let targets: UInt64
  }

  /// Where a block is, in the order of the shortest segments.
  private struct BlockPlace: Sendable {
    let image: Int32
    let block: Int32
    let shortest: Int32
    /// The longest segment of this and all blocks before.
    var longestBefore: Int32
  }

  private let memory: UInt64
  private var images: [IndexImage] = []
  private var places: [BlockPlace] = []
  private var tail: [TailEntry] = []
  /// The segments of the last image where that may grow.
  private var growing = IndexBuilder()

  /// An empty index.
  ///
  /// - Parameter memory: The memory's own number, as images name it.
  package init(memory: UInt64) { self.memory = memory }

  /// The segments, those of removed units included.
  package var count: Int { images.reduce(0) { $0 + $1.entries } + tail.count }
  /// The bytes of all images.
  package var size: Int { images.reduce(0) { $0 + $1.size } }

  /// Takes an image in.
  package mutating func add(_ image: IndexImage) {
    // A growing image stays the last one.
    images.insert(image, at: growing.isEmpty ? images.count : images.count - 1)
    order()
  }

  /// Adds a segment.
  ///
  /// - Complexity: O(length), and O(``growingSize``) once in ``tailSize`` calls.
  package mutating func add(_ text: SegmentText, unit: UInt32, ordinal: UInt8, targets: UInt64) {
    if text.scalars.isEmpty { return }
    tail.append(TailEntry(scalars: text.scalars, unit: unit, ordinal: ordinal, targets: targets))
    if tail.count >= Self.tailSize { seal() }
  }

  private mutating func seal() {
    if !growing.isEmpty { images.removeLast() }
    for entry in tail {
      growing.add(entry.scalars, unit: entry.unit, ordinal: entry.ordinal, targets: entry.targets)
    }
    tail.removeAll(keepingCapacity: true)
    if let image = growing.image(memory: memory).image(memory: memory) { images.append(image) }
    if growing.count >= Self.growingSize { growing.removeAll() }
    order()
  }

  private mutating func order() {
    places.removeAll(keepingCapacity: true)
    for (imageIndex, image) in images.enumerated() {
      for (blockIndex, block) in image.blocks.enumerated() {
        places.append(
          BlockPlace(
            image: Int32(imageIndex), block: Int32(blockIndex), shortest: Int32(clamping: block.shortest),
            longestBefore: Int32(clamping: block.longest)))
      }
    }
    places.sort { ($0.shortest, $0.image, $0.block) < ($1.shortest, $1.image, $1.block) }
    for index in places.indices.dropFirst() {
      places[index].longestBefore = max(places[index].longestBefore, places[index - 1].longestBefore)
    }
  }

  /// Calls `body` with each segment: text, unit, ordinal.
  func forEachSegment(_ body: (_ scalars: [UInt32], _ unit: UInt32, _ ordinal: Int, _ targets: UInt64) throws -> Void)
    rethrows
  {
    var scalars: [UInt32] = []
    for image in images {
      for entry in 0..<image.entries {
        image.readScalars(entry, into: &scalars)
        try body(scalars, image.units[entry], image.ordinal(entry), image.targets[entry])
      }
    }
    for entry in tail { try body(entry.scalars, entry.unit, Int(entry.ordinal), entry.targets) }
  }

  /// The nearest segments of a text, best first.
  ///
  /// - Parameters:
  ///   - query: The normalised text.
  ///   - measure: What is compared.
  ///   - limit: How many hits at most.
  ///   - threshold: The least score, from 0 to 100.
  ///   - targets: The languages of which the unit must have one, a bit each.
  ///   - isRemoved: Whether a unit is no longer there.
  /// - Complexity: O(segments of similar length) in the worst case, at a fraction of a nanosecond each, and the
  ///   distances of those that the bound can't exclude.
  package func nearest(
    to query: SegmentText, by measure: Measure, limit: Int, threshold: Int, targets: UInt64,
    isRemoved: (UInt32) -> Bool
  ) -> [IndexHit] {
    guard limit > 0, !query.scalars.isEmpty else { return [] }
    var search = FuzzySearch(
      query, measure: measure, limit: limit, threshold: threshold, targets: targets)
    for entry in tail where !isRemoved(entry.unit) {
      search.compare(entry.scalars, unit: entry.unit, ordinal: Int(entry.ordinal), targets: entry.targets)
    }
    let length = query.scalars.count
    var right = places.partitioningIndex { $0.shortest >= length }
    var left = right - 1
    while true {
      // The least difference of length on either side; a block that begins below may reach the query's length.
      let rightGap = right < places.count ? Int(places[right].shortest) - length : .max
      let leftGap = left >= 0 ? max(0, length - Int(places[left].longestBefore)) : .max
      if rightGap == .max, leftGap == .max { break }
      let place: BlockPlace
      if leftGap <= rightGap {
        guard search.reaches(gap: leftGap, below: true) else {
          left = -1
          continue
        }
        place = places[left]
        left -= 1
      } else {
        guard search.reaches(gap: rightGap, below: false) else {
          right = places.count
          continue
        }
        place = places[right]
        right += 1
      }
      let image = images[Int(place.image)]
      search.scan(image, image.blocks[Int(place.block)], isRemoved)
    }
    return search.hits
  }
}

extension Array {
  /// The first index whose element, and all behind it, satisfy a predicate.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
