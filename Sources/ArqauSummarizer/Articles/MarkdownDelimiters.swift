internal import ArqauText

/// The runs of `*`, `_` and `~` in a Markdown block, and which of them are marks of emphasis: CommonMark's rules for
/// delimiter runs.
struct MarkdownDelimiters {
  private struct Run {
    let mark: UInt8
    let count: Int
    /// What of it is not used up: it opens with its end and closes with its beginning.
    var rest: Range<Int>
    let opens: Bool
    let closes: Bool
  }

  private var runs: [Run] = []

  /// A closing run looks for its opening one among so many before it.
  private static let reach = 64

  /// Takes a run in.
  ///
  /// - Parameter block: What it stands in; beyond it is as good as white space.
  mutating func add(_ utf8: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, in block: Range<Int>) {
    let mark = utf8[run.lowerBound]
    if mark == UInt8(ascii: "~"), run.count != 2 { return }
    let before = Self.kind(Characters.last(utf8, block.lowerBound..<run.lowerBound) { _ in false })
    let behind = Self.kind(Characters.first(utf8, run.upperBound..<block.upperBound))
    let isLeft = behind != .space && (behind == .other || before != .other)
    let isRight = before != .space && (before == .other || behind != .other)
    let isInWord = mark == UInt8(ascii: "_")
    runs.append(
      Run(
        mark: mark, count: run.count, rest: run,
        opens: isLeft && (!isInWord || !isRight || before == .punctuation),
        closes: isRight && (!isInWord || !isLeft || behind == .punctuation)))
  }

  /// Forgets the runs from a place on.
  mutating func remove(from start: Int) { runs.removeAll { $0.rest.lowerBound >= start } }

  /// The marks of emphasis, and struck out words with theirs.
  ///
  /// - Complexity: O(runs).
  mutating func found() -> (marks: [Range<Int>], struck: [Range<Int>]) {
    var marks: [Range<Int>] = []
    var struck: [Range<Int>] = []
    for closer in runs.indices where runs[closer].closes {
      while !runs[closer].rest.isEmpty, let opener = opener(of: closer) {
        let count = min(2, runs[opener].rest.count, runs[closer].rest.count)
        let open = runs[opener].rest.upperBound - count..<runs[opener].rest.upperBound
        let close = runs[closer].rest.lowerBound..<runs[closer].rest.lowerBound + count
        if runs[closer].mark == UInt8(ascii: "~") {
          struck.append(open.lowerBound..<close.upperBound)
        } else {
          marks += [open, close]
        }
        runs[opener].rest = runs[opener].rest.lowerBound..<open.lowerBound
        runs[closer].rest = close.upperBound..<runs[closer].rest.upperBound
        // What stands between opens nothing beyond.
        for inner in opener + 1..<closer { runs[inner].rest = close.lowerBound..<close.lowerBound }
      }
    }
    return (marks, struck)
  }

  private func opener(of closer: Int) -> Int? {
    let end = runs[closer]
    for index in runs[max(0, closer - Self.reach)..<closer].indices.reversed() {
      let start = runs[index]
      guard start.mark == end.mark, start.opens, !start.rest.isEmpty else { continue }
      let isOdd =
        (start.closes || end.opens) && (start.count + end.count) % 3 == 0
        && !(start.count % 3 == 0 && end.count % 3 == 0)
      if !isOdd { return index }
    }
    return nil
  }

  private enum Kind {
    case space, punctuation, other
  }

  private static func kind(_ scalar: Unicode.Scalar?) -> Kind {
    guard let scalar, !scalar.properties.isWhitespace else { return .space }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .other
    }
  }
}
