/// Bytes that are put together piece by piece, quicker than by an array's own methods: answers of some hundred
/// small pieces a line.
final class ByteBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 12
  private(set) var count = 0

  init() { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  /// Takes all bytes out.
  func clear() { count = 0 }

  /// Lends the bytes.
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    body(UnsafeBufferPointer(start: bytes, count: count))
  }

  @inline(__always)
  func append(_ piece: StaticString) {
    append(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }

  @inline(__always)
  func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if count + piece.count > capacity { grow(by: piece.count) }
    if let first = piece.baseAddress { (bytes + count).update(from: first, count: piece.count) }
    count += piece.count
  }

  /// Appends a number in decimal digits.
  func append(decimal number: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var place = 20
    var rest = number
    repeat {
      place -= 1
      digits[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if count + 20 > capacity { grow(by: 20) }
    for index in place..<20 { bytes[count + index - place] = digits[index] }
    count += 20 - place
  }

  /// Appends a text as a JSON string, as the JSON library writes it.
  func append(json text: UnsafeBufferPointer<UInt8>) throws {
    var isPlain = true
    for byte in text where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      isPlain = false
    }
    if isPlain {
      append("\"")
      append(text)
      append("\"")
    } else {
      var json: [UInt8] = []
      try json.append(json: text)
      json.withUnsafeBufferPointer { append($0) }
    }
  }

  private func grow(by size: Int) {
    let larger = 2 * (capacity + size)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = memory
    capacity = larger
  }
}
