/// Makes control characters visible, so that no text of others drives the user's terminal.
enum Visible {
  /// The text with every control character but line feed and tab, and every bidi control, as `<U+001B>`.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isDangerous(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let token = "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
        for part in token.unicodeScalars { result.append(part) }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text with line feeds and tabs shown too, for a message that must stay on its line.
  static func oneLine(_ text: String) -> String {
    Visible.text(text).replacing("\n", with: "<U+000A>").replacing("\t", with: "<U+0009>")
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
