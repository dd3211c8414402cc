internal import ArqauText

/// How long a digest may be. It is never exceeded.
public enum Budget: Sendable, Hashable {
  /// At most so many sentences.
  case sentences(Int)
  /// At most so many words: pieces between white space that hold a letter or a digit.
  case words(Int)
  /// One sentence of at most so many words.
  case oneSentence(words: Int)
  /// At most so many Unicode scalars, the sentences joined by one space.
  case characters(Int)

  /// The words of a part of a text, counted no further than `limit`.
  ///
  /// - Complexity: O(length of the range).
  static func words(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, atMost limit: Int = .max
  ) -> Int {
    var count = 0
    var holds = false
    var index = range.lowerBound
    while index < range.upperBound {
      if isCyrillicLetter(utf8, at: index) {
        holds = true
        index += 2
        continue
      }
      let byte = utf8[index]
      if holds, byte > 0x20, byte != 0xC2, byte &- 0xE1 > 2 {
        // No white space, and the piece is a word already.
        index += 1
        continue
      }
      if byte < 0x80 {
        if byte == 0x20 || byte &- 9 < 5 || byte &- 0x1C < 4 {
          if holds { count += 1 }
          if count >= limit { return limit }
          holds = false
        } else if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
          holds = true
        }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if (0xC4...0xCA).contains(byte) {
        // U+0100 to U+02BF are letters.
        holds = true
      } else if let scalar = Characters.first(utf8, index..<index + length) {
        if scalar.properties.isWhitespace {
          if holds { count += 1 }
          if count >= limit { return limit }
          holds = false
        } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          holds = true
        }
      }
      index += length
    }
    return holds ? count + 1 : count
  }
}
