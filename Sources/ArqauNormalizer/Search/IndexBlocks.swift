internal import Synchronization

/// Which blocks of a mapped index file were found whole: each is checked against its digest when it is first read.
///
/// So an index of any size is opened at once, and only what a search reads is read from the disk, yet no damaged byte
/// goes into an answer unseen.
final class IndexBlocks: Sendable {
  /// The bytes of a block: a page, which the system reads at once in any case.
  static let shift = 12
  static let size = 1 << shift

  // A private, read-only mapping, which nobody writes to.
  nonisolated(unsafe) private let base: UnsafeRawBufferPointer
  /// Where the sections end and the digests begin; those were checked when the file was opened.
  private let end: Int
  // 1 for a block that is whole, 2 for one that isn't. Written by any thread, each time with the same value; the memory
  // lives until deinit.
  nonisolated(unsafe) private let states: UnsafeMutablePointer<Atomic<UInt8>>
  private let count: Int
  private let damage = Atomic<Bool>(false)

  /// - Parameters:
  ///   - base: The mapped file, which outlives this.
  ///   - end: Where its sections end and the digests begin.
  init(_ base: UnsafeRawBufferPointer, end: Int) {
    self.base = base
    self.end = end
    count = Self.count(end)
    states = .allocate(capacity: max(1, count))
    for block in 0..<max(1, count) { (states + block).initialize(to: Atomic(0)) }
  }

  deinit {
    states.deinitialize(count: max(1, count))
    states.deallocate()
  }

  /// Whether a block was found damaged.
  var isDamaged: Bool { damage.load(ordering: .relaxed) }

  /// Whether the bytes of a range are as they were written.
  ///
  /// - Complexity: O(1) for what was read before.
  @inline(__always)
  func areWhole(_ range: Range<Int>) -> Bool {
    var block = range.lowerBound >> Self.shift
    while block << Self.shift < range.upperBound {
      if states[block].load(ordering: .relaxed) != 1, !check(block) { return false }
      block += 1
    }
    return true
  }

  private func check(_ block: Int) -> Bool {
    let stored = base.loadUnaligned(fromByteOffset: end + 8 * block, as: UInt64.self)
    let isWhole = Self.digest(base, block, end) == UInt64(littleEndian: stored)
    states[block].store(isWhole ? 1 : 2, ordering: .relaxed)
    if !isWhole { damage.store(true, ordering: .relaxed) }
    return isWhole
  }

  // MARK: Digests

  /// How many blocks there are up to an end.
  static func count(_ end: Int) -> Int { (end + size - 1) >> shift }

  /// The digests of all blocks behind the header, up to the end of the bytes.
  static func digests(of bytes: UnsafeRawBufferPointer) -> [UInt64] {
    (0..<count(bytes.count)).map { digest(bytes, $0, bytes.count) }
  }

  private static func digest(_ bytes: UnsafeRawBufferPointer, _ block: Int, _ end: Int) -> UInt64 {
    let start = min(end, max(IndexLayout.headerSize, block << shift))
    let stop = max(start, min(end, (block + 1) << shift))
    return digest(UnsafeRawBufferPointer(rebasing: bytes[start..<stop]))
  }

  /// A digest of bytes: four lanes of words, each mixed by a product with an odd number, so that no change of a single
  /// word goes unseen.
  ///
  /// - Complexity: O(n), as fast as memory is read.
  static func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = (lanes.0 ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
      lanes.1 = (lanes.1 ^ bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)) &* prime
      lanes.2 = (lanes.2 ^ bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)) &* prime
      lanes.3 = (lanes.3 ^ bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)) &* prime
      offset += 32
    }
    var digest = lanes.0
    for lane in [lanes.1, lanes.2, lanes.3] { digest = (digest ^ (lane ^ lane >> 29)) &* prime }
    while offset < bytes.count {
      digest = (digest ^ UInt64(bytes[offset])) &* prime
      offset += 1
    }
    return digest ^ digest >> 32
  }
}
