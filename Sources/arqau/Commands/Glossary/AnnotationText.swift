import ArqauText

extension AnnotationAnswer {
  /// Prints the text with its terms in bold, and under each line what they are; lines end as the output's do.
  func printLines(of input: InputFile, _ style: Style, _ output: inout StandardOutput) throws {
    let scalars = Array(String(decoding: input.utf8, as: UTF8.self).unicodeScalars)
    var start = 0
    var next = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != "\n" { end += 1 }
      let first = next
      while next < matches.count, matches[next].start < end { next += 1 }
      let isReturned = end > start && scalars[end - 1] == "\r"
      let line = scalars[start..<(isReturned ? end - 1 : end)]
      try output.styled(Self.marked(line, from: start, Array(matches[first..<next]), style) + "\n")
      var explained: Set<String> = []
      for match in matches[first..<next] where explained.insert(match.concept + "\u{0}" + match.term).inserted {
        try output.styled(match.line(style) + "\n")
      }
      start = end + 1
    }
  }

  /// A line with its terms in bold; without styles in brackets, so that they can be seen all the same.
  private static func marked(
    _ line: ArraySlice<Unicode.Scalar>, from start: Int, _ matches: [Match], _ style: Style
  ) -> String {
    var result = ""
    var position = start
    func text(_ range: Range<Int>) -> String { Visible.text(String(String.UnicodeScalarView(line[range]))) }
    for match in matches where match.start >= position {
      let end = min(match.end, line.endIndex)
      result += text(position..<match.start) + style.marked(text(match.start..<end))
      position = end
    }
    return result + text(position..<line.endIndex)
  }
}

extension AnnotationAnswer.Match {
  /// What the term is: `  term (status) · concept · ru …`.
  fileprivate func line(_ style: Style) -> String {
    let state = status == "preferred" ? "" : " (\(status))"
    let others = equivalents.sorted { $0.key < $1.key }.map { tag, terms in
      "\(tag) " + terms.map { $0.status == "preferred" ? $0.text : "\($0.text) (\($0.status))" }.joined(separator: ", ")
    }
    let text = OneLine.text(([term + state, concept] + others).joined(separator: " · "))
    return "    " + style.dim(Visible.text(text))
  }
}

extension Style {
  /// A marked piece of text: bold, or in brackets where nothing is styled.
  fileprivate func marked(_ text: String) -> String {
    let bold = bold(text)
    return bold == text ? "[\(text)]" : bold
  }
}
