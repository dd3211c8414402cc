/// Features whose weights are summed together.
///
/// Their table is larger than a processor's nearer caches, so that a look-up waits for its line. All lines of a batch are
/// asked for first, and arrive side by side while the batch is filled.
struct FeatureBatch: ~Copyable {
  /// More than any place has: twice 96 of ``WordsElsewhere`` and some 60 others.
  private static let room = 320

  private let table: FeatureTable.Reader
  private let features: UnsafeMutablePointer<UInt64>
  private var count = 0

  init(_ table: FeatureTable.Reader) {
    self.table = table
    features = .allocate(capacity: Self.room)
  }

  deinit { features.deallocate() }

  /// Takes a feature in.
  @inline(__always)
  mutating func append(_ feature: UInt64) {
    guard count < Self.room else { return }
    table.prefetch(feature)
    features[count] = feature
    count &+= 1
  }

  /// Adds the weights of the features taken in, and forgets them.
  @inline(__always)
  mutating func add(to sums: inout SIMD8<Int32>) {
    for index in 0..<count { table.add(features[index], to: &sums) }
    count = 0
  }
}
