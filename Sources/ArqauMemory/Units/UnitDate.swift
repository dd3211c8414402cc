/// Dates as TMX writes them: `YYYYMMDDThhmmssZ`, so that their order is that of their text.
enum UnitDate {
  /// A date of a table or of another tool in that form; nil where it is none.
  ///
  /// - Parameter text: A day, `2024-02-29` or `20240229`, perhaps with a time behind `T` or a space, perhaps a `Z`.
  static func normalized(_ text: String) -> String? {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "T"), UInt8(ascii: " "), UInt8(ascii: "Z"): continue
      default: return nil
      }
    }
    guard [8, 12, 14].contains(digits.count) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    digits += [UInt8](repeating: 0x30, count: 14 - digits.count)
    guard (1...12).contains(number(4..<6)), (1...31).contains(number(6..<8)), number(8..<10) < 24,
      number(10..<12) < 60, number(12..<14) < 61
    else { return nil }
    return String(decoding: digits[..<8] + [UInt8(ascii: "T")] + digits[8...] + [UInt8(ascii: "Z")], as: UTF8.self)
  }
}
