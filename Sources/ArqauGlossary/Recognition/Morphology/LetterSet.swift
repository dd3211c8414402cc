/// A set of letter codes below U+0800.
struct LetterSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 32)

  init(_ letters: String) {
    for letter in letters.unicodeScalars where letter.value < 0x800 {
      bits[Int(letter.value >> 6)] |= 1 << UInt64(letter.value & 63)
    }
  }

  func contains(_ code: UInt16) -> Bool {
    code < 0x800 && bits[Int(code >> 6)] >> UInt64(code & 63) & 1 == 1
  }
}
