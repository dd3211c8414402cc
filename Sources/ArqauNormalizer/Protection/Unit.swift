/// Symbols of units behind a number, which Serbian writes in Latin letters in either script.
enum Unit {
  private static let symbols: Set<UInt32> = Set(
    [
      "km", "cm", "mm", "dm", "nm", "kg", "mg", "dag", "ml", "dl", "cl", "hl", "kW", "MW", "GW", "TW", "kWh", "MWh",
      "GWh", "Hz", "kHz", "MHz", "GHz", "kB", "MB", "GB", "TB", "kV", "mV", "Pa", "hPa", "kPa", "MPa", "kJ", "MJ",
      "kcal", "kN", "dB", "kbps", "Mbps",
    ].map { packed($0.utf8) })

  /// Symbols of one letter; `g` isn't among them, which is a year's abbreviation too (2019 g.).
  private static let letters = Array("mhWV".utf8)

  /// For each low five bits of a letter, whether a symbol begins with it.
  private static let initials: UInt32 =
    symbols.reduce(0) { $0 | 1 << ($1 & 31) } | letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }

  /// Whether a run of letters is a unit: known, and behind a number, the `h` of `km/h`, or the `C` of `20 °C`.
  static func isUnit(_ run: UnsafeBufferPointer<UInt8>, at place: RunPlace) -> Bool {
    if run.count == 1 {
      if run[0] == UInt8(ascii: "h"), place.ends(with: "km/") { return true }
      if run[0] == UInt8(ascii: "C") || run[0] == UInt8(ascii: "F") { return place.isBehindDegrees }
      return letters.contains(run[0]) && place.isBehindNumber
    }
    return run.count > 1 && run.count <= 4 && place.isBehindNumber && symbols.contains(packed(run))
  }

  /// Whether a unit may begin right behind a digit at a place, or behind one space more.
  @inline(__always)
  static func mayFollow(_ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    var next = index + 1
    guard next < end else { return false }
    // The narrow spaces are not ASCII.
    if base[next] >= 0x80 { return true }
    if base[next] == 0x20 || base[next] == 0x09 { next += 1 }
    // A degree sign.
    if next < end, base[next] == 0xC2 { return true }
    guard next < end, (base[next] | 0x20) &- 0x61 < 26 else { return false }
    return initials >> UInt32(base[next] & 31) & 1 == 1
  }

  private static func packed(_ symbol: some Sequence<UInt8>) -> UInt32 {
    var word: UInt32 = 0
    var shift: UInt32 = 0
    for byte in symbol {
      word |= UInt32(byte) << shift
      shift += 8
    }
    return word
  }
}
