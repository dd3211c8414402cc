import Foundation

/// Formulas as patterns over the whole word: ``Formula`` in the plain way.
enum PlainFormula {
  /// Whether letters that stand at a place of a word's bytes are part of a formula, or of C++.
  static func isPart(_ run: [UInt8], in word: [UInt8], _ range: Range<Int>) -> Bool {
    let text = String(decoding: run, as: UTF8.self)
    guard text.wholeMatch(of: /[A-Z][A-Za-z]*/) != nil else { return false }
    let before = String(decoding: word[..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: word[range.upperBound...], as: UTF8.self)
    if text.count == 1, after.hasPrefix("++") { return true }
    if after.prefixMatch(of: /[0-9]+[A-Z]/) != nil { return true }
    let scalars = String(before.unicodeScalars.map { $0.value < 0x80 ? Character($0) : "é" })
    return scalars.contains(/(^|[^A-Za-zé])[A-Z][A-Za-z]*[0-9]+$/)
  }
}
