internal import Glibc

/// A string as a key that is compared and hashed by its bytes.
///
/// Strings themselves are compared by their canonical forms, which takes many times as long where they aren't in ASCII.
/// Two spellings of one text that differ in composition are two keys.
package struct UTF8Key: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (first: UTF8Key, second: UTF8Key) -> Bool {
    var (one, other) = (first.text, second.text)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        guard one.count == other.count else { return false }
        guard let start = one.baseAddress, let otherStart = other.baseAddress else { return true }
        return memcmp(start, otherStart, one.count) == 0
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
