/// Text as it is written in a page of HTML.
enum HTMLText {
  /// The text with the characters of markup written as references, and control characters made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
