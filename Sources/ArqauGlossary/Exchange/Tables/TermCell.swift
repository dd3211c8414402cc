/// Several texts, or terms with their statuses, in one cell of a table.
enum TermCell {
  /// Texts with ` | ` between.
  static func joined(_ texts: [String]) -> String { texts.map { escaped($0) }.joined(separator: " | ") }

  /// Terms with ` | ` between, and the status of all but the preferred in brackets.
  static func text(_ terms: [Term]) -> String {
    terms.map { term in
      escaped(term.text) + (term.status == .preferred ? "" : " [\(term.status.rawValue)]")
    }.joined(separator: " | ")
  }

  /// The texts of a cell.
  static func parts(_ cell: String) -> [String] { split(cell).map(unescaped).filter { !$0.isEmpty } }

  /// The terms of a cell.
  static func terms(_ cell: String) -> [Term] {
    split(cell).compactMap { part in
      for status in TermStatus.allCases where part.hasSuffix(" [\(status.rawValue)]") {
        let text = unescaped(String(part.dropLast(status.rawValue.count + 3)))
        return text.isEmpty ? nil : Term(text, status: status)
      }
      let text = unescaped(part)
      return text.isEmpty ? nil : Term(text)
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "|" || scalar == "\\" || scalar == "[" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A backslash stands for itself where nothing follows that needs one.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if !(scalar == "|" || scalar == "\\" || scalar == "[") { result += "\\" }
        result.unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? result + "\\" : result
  }

  /// The parts between ` | `, without white space at their ends, their escapes kept.
  private static func split(_ cell: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if scalar == "|", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    if parts.count == 1 { return parts }
    return parts.enumerated().map { index, part in
      var view = part.unicodeScalars[...]
      if index > 0, view.first == " " { view.removeFirst() }
      if index < parts.count - 1, view.last == " " { view.removeLast() }
      return String(view)
    }
  }
}
