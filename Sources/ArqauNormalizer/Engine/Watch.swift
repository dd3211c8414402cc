/// Letters of the source script that were left as they are, in the order of their first sight.
struct UnmappedLetters {
  private(set) var scalars: [UInt32] = []

  mutating func insert(_ scalar: UInt32) {
    if !scalars.contains(scalar) { scalars.append(scalar) }
  }
}

/// Quick looks around a character that may stand in a word worth a look as a whole.
enum Watch {
  /// Whether the word is worth the look: a capital inside it, a Roman numeral, a dot between letters, a
  /// letter of another script beside this one, a unit behind a digit, a formula.
  @inline(__always)
  static func isWorthALook(_ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = base[index]
    let before: UInt8 = index > 0 ? base[index - 1] : 0x20
    if byte &- 0x30 < 10 || byte == UInt8(ascii: "+") {
      let after: UInt8 = index + 1 < end ? base[index + 1] : 0x20
      return Formula.mayHold(byte, after: before, before: after) || byte > 0x2B && Unit.mayFollow(base, index, end)
    }
    let width = byte < 0x80 ? 1 : 2
    let after: UInt8 = index + width < end ? base[index + width] : 0x20
    if byte == UInt8(ascii: ".") { return isLetter(after) && before != 0x20 }
    if after & 0xFC == 0xD0 || before >= 0x80 && index > 1 && base[index - 2] & 0xFC == 0xD0 { return true }
    guard byte < 0x80, byte & 0x20 == 0 else { return false }
    if before >= 0x80 || before &- 0x61 < 26 { return true }
    return isRoman(byte) && !isLetter(before) && (isRoman(after) || !isLetter(after) && after < 0x80)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x43, 0x44, 0x49, 0x4C, 0x4D, 0x56, 0x58: true
    default: false
    }
  }
}
