/// A decimal number as its digits, so that no sum of money is rounded.
struct DecimalDigits: Equatable {
  /// All digits, without a sign.
  private let digits: String
  /// How many of them stand behind the decimal mark.
  private let fraction: Int

  init(digits: String, fraction: Int) {
    self.digits = digits
    self.fraction = fraction
  }

  /// The number times a power of ten.
  func shifted(by power: Int) -> DecimalDigits {
    power <= fraction
      ? DecimalDigits(digits: digits, fraction: fraction - power)
      : DecimalDigits(digits: digits + String(repeating: "0", count: power - fraction), fraction: 0)
  }

  /// The number with a full stop, without needless zeros.
  var text: String {
    let padded = String(repeating: "0", count: max(0, fraction + 1 - digits.utf8.count)) + digits
    var whole = padded.dropLast(fraction).drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var part = padded.suffix(fraction)
    while part.last == "0" { part = part.dropLast() }
    return part.isEmpty ? String(whole) : "\(whole).\(part)"
  }
}
