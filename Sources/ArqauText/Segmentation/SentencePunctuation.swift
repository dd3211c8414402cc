/// What a scalar can be to a sentence boundary.
///
/// The scanner asks it of marks only; letters, digits and white space are `ScalarTraits`' business.
enum SentencePunctuation: UInt8, Sendable {
  case other
  /// A full stop of any script that writes a space after it.
  case stop
  /// An exclamation or question mark.
  case strong
  /// One character for three dots.
  case ellipsis
  /// A full stop after which no space is written.
  case wideStop
  /// A mark that only opens: a bracket, `«` is not among them, as it closes in some typography.
  case opening
  /// A mark that only closes.
  case closing
  /// A quotation mark that opens or closes by where it stands.
  case quote
  case dash
  case bullet
  /// A mark inside a sentence, as a comma.
  case inner

  /// The class of a scalar.
  @inline(__always)
  static func of(_ scalar: UInt32) -> SentencePunctuation {
    scalar < 0x80 ? ascii[Int(scalar)] : beyondASCII(scalar)
  }

  private static let ascii: [SentencePunctuation] = (0..<0x80).map { (scalar: UInt32) in
    switch Unicode.Scalar(scalar) {
    case ".": .stop
    case "!", "?": .strong
    case "(", "[", "{": .opening
    case ")", "]", "}": .closing
    case "\"", "'", "`", "*", "_": .quote
    case "-": .dash
    case ",", ";", ":": .inner
    default: .other
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> SentencePunctuation {
    switch scalar {
    case 0x2026: .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049, 0x061F, 0xFF01, 0xFF1F: .strong
    case 0x0589, 0x06D4, 0x0964, 0x0965: .stop
    case 0x3002, 0xFF0E, 0xFF61: .wideStop
    case 0x00A1, 0x00BF, 0x201A, 0x201E, 0x2039, 0xFF08, 0x3008, 0x300A, 0x300C, 0x300E: .opening
    case 0xFF09, 0x3009, 0x300B, 0x300D, 0x300F: .closing
    case 0x00AB, 0x00BB, 0x2018, 0x2019, 0x201B, 0x201C, 0x201D, 0x201F, 0x203A, 0xFF02: .quote
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B: .dash
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x25A0...0x25FF, 0x2219: .bullet
    case 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: .inner
    default: .other
    }
  }

  /// Whether a scalar is an emoji or a part of one: a pictograph, a joiner, a variation, a skin tone, a flag; or
  /// the blank Braille cell, which social networks use as an empty line.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    if isBulletEmoji(scalar) { return false }
    return switch scalar {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B05...0x2B07, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55, 0x2190...0x21FF,
      0x2300...0x23FF, 0x2800:
      true
    default: isEmojiPart(scalar)
    }
  }

  /// Whether an emoji is a list's mark: a check mark, an arrow, a pointing hand, a small diamond, a pin.
  static func isBulletEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2611, 0x2705, 0x2713, 0x2714, 0x2192, 0x25B6, 0x27A1, 0x27A4, 0x1F449, 0x1F4CC, 0x1F4CD, 0x1F538...0x1F53B:
      true
    default: false
    }
  }

  /// Whether a scalar only changes or joins emoji.
  static func isEmojiPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200D, 0xFE0E, 0xFE0F, 0xE0020...0xE007F: true
    default: false
    }
  }
}
