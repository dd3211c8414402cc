/// Text laid out on one line for people.
enum OneLine {
  /// The text with every run of white space that holds a line break turned into one space.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    var result = String.UnicodeScalarView()
    var blank = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank.append(scalar)
        continue
      }
      if blank.contains(where: isBreak) {
        result.append(" ")
      } else {
        result.append(contentsOf: blank)
      }
      blank = String.UnicodeScalarView()
      result.append(scalar)
    }
    return String(result)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
