/// The one spelling that the writer has for a scalar: plain where every YAML reader takes that for the same
/// text, else in double quotation marks; always on one line.
enum YAMLScalar {
  /// A text that stays a text.
  static func text(_ text: String) -> String { isPlain(text) && !isTyped(text) ? text : quoted(text) }

  /// A scalar that stood without quotation marks, whatever YAML takes it for.
  static func plain(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Whether a text can stand without quotation marks, whatever YAML takes it for.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    if "-?:,[]{}#&*!|>'\"%@`=~ ".unicodeScalars.contains(first) || last == ":" || last == " " { return false }
    if text.hasPrefix("...") || text.hasPrefix("<<") { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if previous == ":", scalar == " " { return false }
      if previous == " ", scalar == "#" { return false }
      if needsEscape(scalar) { return false }
      previous = scalar
    }
    return true
  }

  /// Whether YAML 1.1 or 1.2 reads the plain text as a null, a truth value, a number or a date.
  static func isTyped(_ text: String) -> Bool {
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first,
      first == UInt8(ascii: ".") || first == UInt8(ascii: "+") || first &- UInt8(ascii: "0") < 10
    else { return false }
    return text.utf8.allSatisfy { numeric.contains($0) }
  }

  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
  private static let numeric = Set("0123456789abcdefABCDEFxXoOtTzZ._:+-, infINFnaNAN".utf8)

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Invisible characters and those that turn the direction of writing: a reader must see them.
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where needsEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
