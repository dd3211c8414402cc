internal import CMentionModel

/// Weights of features, five small numbers each, in a hash table of buckets.
///
/// A bucket is a line of the processor's cache: eight check numbers of 16 bits (0 for an empty place), a signed
/// byte for each label of each place, and at its end whether a feature of this bucket had to go to the next one.
/// So the look-up of a feature that the table lacks, which most are, reads one line. Such a feature counts
/// nothing; one of some 10,000 is taken for another one.
package struct FeatureTable: Sendable {
  /// How many labels have a weight.
  package static let labels = 5

  /// The buckets, eight numbers each, in little-endian order.
  package let slots: [UInt64]

  private static let places = 8
  /// The numbers of a bucket.
  private static let width = 8
  private static let overflow: UInt64 = 1 << 56
  /// The byte of a bucket in which the weights begin.
  private static let weightStart = 16

  /// Makes a table of slots; nil where they are no buckets, or where a search would not end.
  package init?(slots: [UInt64]) {
    let count = slots.count / Self.width
    guard count > 0, count * Self.width == slots.count, count < 1 << 28,
      (0..<count).contains(where: { slots[$0 * Self.width + 7] & Self.overflow == 0 })
    else { return nil }
    self.slots = slots
  }

  /// Makes a table of features with their weights; features without any weight are left out.
  package init(_ weights: [(feature: UInt64, weights: SIMD8<Int8>)]) {
    let taken = weights.filter { $0.weights != SIMD8() }
    let count = taken.count / 6 + 2
    var bytes = [UInt8](repeating: 0, count: count * Self.width * 8)
    for (feature, weights) in taken {
      let (home, tag) = Self.place(of: feature, among: count)
      var bucket = home
      var place = Self.freePlace(bytes, bucket)
      while place == nil {
        bytes[bucket * 64 + 63] |= 1
        bucket = bucket + 1 == count ? 0 : bucket + 1
        place = Self.freePlace(bytes, bucket)
      }
      let free = bucket * 64 + (place ?? 0) * 2
      bytes[free] = UInt8(truncatingIfNeeded: tag)
      bytes[free + 1] = UInt8(truncatingIfNeeded: tag >> 8)
      for label in 0..<Self.labels {
        bytes[bucket * 64 + Self.weightStart + (place ?? 0) * Self.labels + label] = UInt8(bitPattern: weights[label])
      }
    }
    slots = (0..<count * Self.width).map { slot in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[slot * 8 + $1]) << UInt64(8 * $1) }
    }
  }

  private static func freePlace(_ bytes: [UInt8], _ bucket: Int) -> Int? {
    (0..<places).first { bytes[bucket * 64 + $0 * 2] == 0 && bytes[bucket * 64 + $0 * 2 + 1] == 0 }
  }

  @inline(__always)
  private static func place(of feature: UInt64, among buckets: Int) -> (bucket: Int, tag: UInt16) {
    (
      Int(truncatingIfNeeded: ((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: buckets)) >> 32),
      max(1, UInt16(truncatingIfNeeded: feature >> 48))
    )
  }

  /// Lends the table for many look-ups.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    slots.withUnsafeBytes { body(Reader(bytes: $0, buckets: slots.count / Self.width)) }
  }

  struct Reader {
    let bytes: UnsafeRawBufferPointer
    let buckets: Int

    /// Adds the weights of a feature; label `n` is lane `n` of the sums, the other lanes hold nothing of use.
    ///
    /// Without a branch that depends on whether the table has the feature, which no processor foresees.
    @inline(__always)
    func add(_ feature: UInt64, to sums: inout SIMD8<Int32>) {
      sums &+= SIMD8<Int32>(truncatingIfNeeded: weights(of: feature))
    }

    /// Lets the line be fetched in which a feature's weights stand, while other work goes on.
    @inline(__always)
    func prefetch(_ feature: UInt64) {
      let (home, _) = FeatureTable.place(of: feature, among: buckets)
      // A table has at least one bucket, so there is an address.
      cmentionmodel_prefetch(bytes.baseAddress.map { $0 + home &* 64 })
    }

    /// The weights of a feature, label `n` in lane `n`; 0 where the table lacks it.
    @inline(__always)
    func weights(of feature: UInt64) -> SIMD8<Int8> {
      let (home, tag) = FeatureTable.place(of: feature, among: buckets)
      let pattern = UInt64(tag) &* 0x0001_0001_0001_0001
      var bucket = home
      while true {
        let start = bucket &* 64
        let low = Self.zeros(load(start) ^ pattern)
        let high = Self.zeros(load(start &+ 8) ^ pattern)
        // Where there is none, the count of a zero leads to place 8, which holds no weights.
        let place = low != 0 ? low.trailingZeroBitCount >> 4 : 4 &+ high.trailingZeroBitCount >> 4
        if low | high == 0, load(start &+ 56) & FeatureTable.overflow != 0 {
          bucket = bucket &+ 1 == buckets ? 0 : bucket &+ 1
          continue
        }
        let packed = load(start &+ FeatureTable.weightStart &+ place &* FeatureTable.labels)
        return unsafeBitCast(packed.littleEndian, to: SIMD8<Int8>.self)
      }
    }

    /// The highest bit of each of four numbers that is zero; above the lowest one, others may be set too.
    @inline(__always)
    private static func zeros(_ numbers: UInt64) -> UInt64 {
      (numbers &- 0x0001_0001_0001_0001) & ~numbers & 0x8000_8000_8000_8000
    }

    @inline(__always)
    private func load(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }
}
