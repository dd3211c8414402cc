/// Bytes that grow at their end, written through a pointer.
struct OutputBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are written.
  var count = 0

  init(capacity: Int = 1 << 14) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for so many bytes more, and the eight that a word-wise store may touch behind them.
  mutating func reserve(_ more: Int) {
    guard count + more + 8 > capacity else { return }
    capacity = max(2 * capacity, count + more + 8)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// Forgets all but the last bytes, which contexts may look back at.
  mutating func keepLast(_ kept: Int) {
    guard count > kept else { return }
    base.update(from: base + (count - kept), count: kept)
    count = kept
  }
}
