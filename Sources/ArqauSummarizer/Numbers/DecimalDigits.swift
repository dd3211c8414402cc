/// A decimal number as its digits, so that no sum of money is rounded.
struct DecimalDigits: Equatable {
  /// All digits.
  private let digits: String
  /// How many of them stand behind the decimal mark.
  private let fraction: Int
  private let isNegative: Bool

  init(digits: String, fraction: Int, isNegative: Bool = false) {
    self.digits = digits
    self.fraction = fraction
    self.isNegative = isNegative
  }

  /// A small whole number.
  init(_ number: Int) { self.init(digits: String(number.magnitude), fraction: 0, isNegative: number < 0) }

  /// The number times a power of ten.
  func shifted(by power: Int) -> DecimalDigits {
    power <= fraction
      ? DecimalDigits(digits: digits, fraction: fraction - power, isNegative: isNegative)
      : DecimalDigits(
        digits: digits + String(repeating: "0", count: power - fraction), fraction: 0, isNegative: isNegative)
  }

  /// The number with the other sign.
  var negated: DecimalDigits { DecimalDigits(digits: digits, fraction: fraction, isNegative: !isNegative) }

  /// The sum of two magnitudes, with the sign of the first.
  func adding(_ other: DecimalDigits) -> DecimalDigits {
    let places = max(fraction, other.fraction)
    var left = aligned(to: places)
    var right = other.aligned(to: places)
    let length = max(left.count, right.count)
    left = [UInt8](repeating: 0, count: length - left.count) + left
    right = [UInt8](repeating: 0, count: length - right.count) + right
    var sum = [UInt8](repeating: 0, count: length + 1)
    var carry: UInt8 = 0
    for index in stride(from: length - 1, through: 0, by: -1) {
      let digit = left[index] + right[index] + carry
      sum[index + 1] = digit % 10
      carry = digit / 10
    }
    sum[0] = carry
    return DecimalDigits(digits: sum.map(String.init).joined(), fraction: places, isNegative: isNegative)
  }

  private func aligned(to places: Int) -> [UInt8] {
    digits.utf8.map { $0 - 0x30 } + [UInt8](repeating: 0, count: places - fraction)
  }

  /// Whether the magnitude is below that of another number.
  func isBelow(_ other: DecimalDigits) -> Bool {
    let places = max(fraction, other.fraction)
    let left = aligned(to: places).drop { $0 == 0 }
    let right = other.aligned(to: places).drop { $0 == 0 }
    return left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
  }

  /// Whether the number has no decimal part.
  var isWhole: Bool { fraction == 0 }

  /// The number with a full stop, without needless zeros.
  var text: String {
    let padded = String(repeating: "0", count: max(0, fraction + 1 - digits.utf8.count)) + digits
    var whole = padded.dropLast(fraction).drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var part = padded.suffix(fraction)
    while part.last == "0" { part = part.dropLast() }
    let magnitude = part.isEmpty ? String(whole) : "\(whole).\(part)"
    return isNegative && magnitude != "0" ? "-" + magnitude : magnitude
  }
}
