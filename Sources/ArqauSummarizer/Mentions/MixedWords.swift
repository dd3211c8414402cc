import ArqauText

/// Repairs Cyrillic words that hold Latin letters of the same look, scalar by scalar, so that offsets stay.
enum MixedWords {
  /// The text with such words in Cyrillic; nil where there is none, and in English.
  ///
  /// - Complexity: O(n).
  static func repaired(_ utf8: [UInt8], _ language: Language) -> [UInt8]? {
    guard language != .english, hasMixedWord(utf8) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + utf8.count / 16)
    var start = 0
    var index = 0
    while index < utf8.count {
      guard isLetterByte(utf8, index) else {
        result.append(utf8[index])
        index += 1
        continue
      }
      start = index
      var hasCyrillic = false
      var canChange = true
      while index < utf8.count, isLetterByte(utf8, index) {
        if isLatin(utf8[index]) {
          canChange = canChange && twin(of: utf8[index], language) != nil
          index += 1
        } else {
          hasCyrillic = true
          index += 2
        }
      }
      let end = min(index, utf8.count)
      guard hasCyrillic, canChange else {
        result += utf8[start..<end]
        continue
      }
      for place in start..<end {
        if let twin = twin(of: utf8[place], language) { result += twin } else { result.append(utf8[place]) }
      }
    }
    return result
  }

  /// Whether a Latin letter stands beside a Cyrillic one.
  private static func hasMixedWord(_ utf8: [UInt8]) -> Bool {
    for index in utf8.indices where isLatin(utf8[index]) {
      if index + 1 < utf8.count, isCyrillicLead(utf8[index + 1]) { return true }
      if index > 1, isCyrillicLead(utf8[index - 2]), utf8[index - 1] & 0xC0 == 0x80 { return true }
    }
    return false
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a letter from U+0400 to U+04FF begins with a byte.
  private static func isCyrillicLead(_ byte: UInt8) -> Bool { byte >= 0xD0 && byte <= 0xD3 }

  private static func isLetterByte(_ utf8: [UInt8], _ index: Int) -> Bool {
    isLatin(utf8[index]) || isCyrillicLead(utf8[index])
  }

  private static func twin(of byte: UInt8, _ language: Language) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "I"): language == .kazakh ? twins[byte] : nil
    case UInt8(ascii: "j"), UInt8(ascii: "J"): language == .serbian ? twins[byte] : nil
    default: twins[byte]
    }
  }

  private static let twins: [UInt8: [UInt8]] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCEHIJKMOPTXYaceijkopxy".utf8, "АВСЕНІЈКМОРТХУасеіјкорху".map { Array(String($0).utf8) }))
}
