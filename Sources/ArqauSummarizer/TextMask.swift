internal import ArqauText

/// A text of several languages, to be read language by language: what is in another one becomes blank, and every
/// offset stays.
struct TextMask {
  private let utf8: [UInt8]
  private let parts: [LanguagePart]

  init(_ utf8: [UInt8], _ parts: [LanguagePart]) {
    self.utf8 = utf8
    self.parts = parts
  }

  /// A text without some ranges.
  ///
  /// - Complexity: O(n).
  static func blanked(_ utf8: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var text = utf8
    for range in ranges { blank(&text, range) }
    return text
  }

  /// The text without all parts; nil where they are all of it.
  ///
  /// - Complexity: O(n).
  var rest: [UInt8]? {
    if parts.count == 1, parts[0].range.count == utf8.count { return nil }
    return Self.blanked(utf8, parts.map(\.range))
  }

  /// The parts in a language alone; nil for none.
  ///
  /// - Complexity: O(n).
  func text(in language: Language?) -> [UInt8]? {
    let own = parts.filter { $0.language == language }
    guard !own.isEmpty else { return nil }
    var text = utf8
    var start = 0
    for part in own {
      Self.blank(&text, start..<part.range.lowerBound)
      start = part.range.upperBound
    }
    Self.blank(&text, start..<text.count)
    return text
  }

  /// Puts a space of the same length in the place of every scalar but line breaks.
  private static func blank(_ utf8: inout [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch utf8[index] {
      case 0x0A, 0x0D: index += 1
      case ..<0x80:
        utf8[index] = 0x20
        index += 1
      case ..<0xE0: index += write([0xC2, 0xA0], at: index, &utf8)
      case ..<0xF0: index += write([0xE2, 0x80, 0x83], at: index, &utf8)
      default: index += write([0xF0, 0x9F, 0x98, 0x80], at: index, &utf8)
      }
    }
  }

  /// Writes as many bytes as there is room for; returns their number.
  private static func write(_ bytes: [UInt8], at index: Int, _ utf8: inout [UInt8]) -> Int {
    for (offset, byte) in bytes.enumerated() where index + offset < utf8.count { utf8[index + offset] = byte }
    return bytes.count
  }
}
