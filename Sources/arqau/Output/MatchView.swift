import ArqauMemory

/// Matches for people: scores, the source with its differences marked, the translation.
struct MatchView {
  private let style: Style

  init(color: ColorChoice) { style = Style(color) }

  /// Prints the matches of a text.
  func show(_ matches: [MatchAnswer], for text: String, _ output: inout StandardOutput) throws {
    try output.styled(style.bold(Visible.text(OneLine.text(text))) + "\n")
    if matches.isEmpty { try output.styled(style.dim("  no match") + "\n") }
    for match in matches {
      let differs = match.differs.isEmpty ? "" : "  differs: \(match.differs.joined(separator: ", "))"
      let penalties = match.penalties.sorted { $0.key < $1.key }.map { "\($0.key) -\($0.value)" }
      let detail = penalties.isEmpty ? "" : "  (\(penalties.joined(separator: ", ")))"
      let adjusted = match.adjusted == match.score ? "" : " -> \(match.adjusted)"
      try output.styled(
        "\(style.bold("\(match.score)"))\(adjusted) characters, \(match.wordScore) words, \(match.kind)"
          + style.dim(Visible.text(differs + detail)) + "\n")
      try output.styled("  " + marked(match.source, against: text) + "\n")
      try output.styled("  " + Visible.text(OneLine.text(match.adapted ?? match.target)) + "\n")
      if let origin = match.origin { try output.styled(style.dim("  " + Visible.text(OneLine.text(origin))) + "\n") }
    }
  }

  /// The source, with words that the text hasn't as {+…+} and those it lacks as [-…-]; in colour on a terminal.
  private func marked(_ source: String, against text: String) -> String {
    let old = OneLine.text(text).split(separator: " ").map(String.init)
    let new = OneLine.text(source).split(separator: " ").map(String.init)
    var removed: [Int: String] = [:]
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let word, _): removed[offset] = word
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var pieces: [String] = []
    var position = 0
    for (index, word) in new.enumerated() {
      while let gone = removed[position] {
        pieces.append(style.removed(Visible.text(gone)))
        position += 1
      }
      if inserted.contains(index) {
        pieces.append(style.added(Visible.text(word)))
      } else {
        pieces.append(Visible.text(word))
        position += 1
      }
    }
    while let gone = removed[position] {
      pieces.append(style.removed(Visible.text(gone)))
      position += 1
    }
    return pieces.joined(separator: " ")
  }
}
