/// Latin letters that stand in Cyrillic words, which much of the press has, exchanged for the letters that they look like.
///
/// For keys that are compared and never shown.
enum LookAlikes {
  /// Latin small letters and their Cyrillic twins.
  private static let twins: [UInt8: [UInt8]] = [
    0x61: Array("а".utf8), 0x63: Array("с".utf8), 0x65: Array("е".utf8), 0x69: Array("і".utf8),
    0x6A: Array("ј".utf8), 0x6B: Array("к".utf8), 0x6F: Array("о".utf8), 0x70: Array("р".utf8),
    0x78: Array("х".utf8), 0x79: Array("у".utf8),
  ]

  /// Exchanges the look-alikes of a lower-case word where every Latin letter of it has a twin and others are Cyrillic.
  static func fold(_ word: inout [UInt8], from start: Int = 0) {
    var hasCyrillic = false
    var hasLatin = false
    for byte in word[start...] {
      if byte == 0xD0 || byte == 0xD1 { hasCyrillic = true }
      if byte &- 0x61 < 26 {
        hasLatin = true
        if twins[byte] == nil { return }
      }
    }
    guard hasCyrillic, hasLatin else { return }
    word.replaceSubrange(start..., with: word[start...].flatMap { twins[$0] ?? [$0] })
  }
}
