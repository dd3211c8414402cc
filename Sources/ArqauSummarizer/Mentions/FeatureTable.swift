/// Weights of features, five small numbers each, in a hash table with open addressing.
///
/// A slot holds 16 check bits (0 for an empty slot), then a signed byte for each of the five labels. A feature
/// that the table lacks counts nothing; one of 65,536 such features is taken for another one.
package struct FeatureTable: Sendable {
  /// How many labels have a weight.
  package static let labels = 5

  package let slots: [UInt64]

  /// Makes a table of slots; nil where none of them is empty, or there are too many.
  package init?(slots: [UInt64]) {
    guard slots.contains(0), slots.count < 1 << 31 else { return nil }
    self.slots = slots
  }

  /// Makes a table of features with their weights; features without any weight are left out.
  package init(_ weights: [(feature: UInt64, weights: SIMD8<Int8>)]) {
    let taken = weights.filter { $0.weights != SIMD8() }
    let size = taken.count * 5 / 4 + 16
    var slots = [UInt64](repeating: 0, count: size)
    for (feature, weights) in taken {
      let (start, tag) = Self.place(of: feature, among: size)
      var slot = start
      while slots[slot] != 0 { slot = slot + 1 == size ? 0 : slot + 1 }
      var packed = UInt64(tag)
      for label in 0..<Self.labels { packed |= UInt64(UInt8(bitPattern: weights[label])) << UInt64(16 + 8 * label) }
      slots[slot] = packed
    }
    self.slots = slots
  }

  @inline(__always)
  private static func place(of feature: UInt64, among size: Int) -> (slot: Int, tag: UInt16) {
    (
      Int(truncatingIfNeeded: ((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: size)) >> 32),
      max(1, UInt16(truncatingIfNeeded: feature >> 48))
    )
  }

  /// Lends the table for many look-ups.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(Reader(slots: $0)) }
  }

  struct Reader {
    let slots: UnsafeBufferPointer<UInt64>

    /// Adds the weights of a feature; label `n` is lane `n + 2` of the sums.
    @inline(__always)
    func add(_ feature: UInt64, to sums: inout SIMD8<Int32>) {
      let (start, tag) = FeatureTable.place(of: feature, among: slots.count)
      var slot = start
      while true {
        let value = slots[slot]
        if value == 0 { return }
        if UInt16(truncatingIfNeeded: value) == tag {
          let bytes = unsafeBitCast(value.littleEndian, to: SIMD8<Int8>.self)
          sums &+= SIMD8<Int32>(truncatingIfNeeded: bytes)
          return
        }
        slot = slot &+ 1 == slots.count ? 0 : slot &+ 1
      }
    }
  }
}
