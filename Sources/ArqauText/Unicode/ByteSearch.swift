#if canImport(Glibc)
  internal import Glibc
#else
  internal import Foundation
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first in a range; nil where it doesn't.
  ///
  /// - Complexity: O(length of the range), many bytes at a time by the C library.
  package func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
