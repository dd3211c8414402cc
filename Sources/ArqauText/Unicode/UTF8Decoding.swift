/// The scalar that begins at `index` of valid UTF-8, and how many bytes it takes.
///
/// - Precondition: `utf8` is valid UTF-8 and `index` is where a scalar begins.
@inlinable
@inline(__always)
package func decodeScalar(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(utf8[index])
  if first < 0x80 { return (first, 1) }
  if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(utf8[index + 1]) & 0x3F, 2) }
  let second = UInt32(utf8[index + 1]) & 0x3F
  let third = UInt32(utf8[index + 2]) & 0x3F
  if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
  return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(utf8[index + 3]) & 0x3F, 4)
}

/// The scalar that ends before `index` of valid UTF-8, and how many bytes it takes; nil at the start.
///
/// - Precondition: `utf8` is valid UTF-8 and `index` is where a scalar begins, or the end.
@inline(__always)
package func decodeScalar(_ utf8: UnsafeBufferPointer<UInt8>, before index: Int) -> (scalar: UInt32, length: Int)? {
  guard index > 0 else { return nil }
  var start = index - 1
  while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
  return decodeScalar(utf8, at: start)
}

/// Whether a letter of the Cyrillic block that takes two bytes begins at `index`: U+0400 to U+047F, U+048A to U+04FF.
///
/// Most of a text in Cyrillic is such letters; scanners pass them without decoding them.
///
/// - Precondition: `utf8` is valid UTF-8 and `index` is where a scalar begins.
@inlinable
@inline(__always)
package func isCyrillicLetter(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let byte = utf8[index]
  return byte & 0xFE == 0xD0 || byte == 0xD3 || byte == 0xD2 && utf8[index + 1] >= 0x8A
}

extension Unicode.Scalar {
  /// The bytes of the scalar in UTF-8.
  var utf8Bytes: [UInt8] { Array(String(self).utf8) }
}
