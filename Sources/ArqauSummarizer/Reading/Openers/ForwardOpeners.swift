/// Beginnings of sentences with a pronoun or connective that points forward, to the day of writing or to nothing.
///
/// Patterns of whole words, as the lists of ``Openers`` spell them: `*` is any one word, `^` one with a capital, and
/// `a|b` either of some.
struct ForwardOpeners: Sendable {
  private enum Piece {
    case any
    case capital
    case words([[UInt8]])
  }

  /// The most words that a pattern has.
  static let longest = 7

  private let patterns: [[Piece]]

  /// Reads patterns with commas between them.
  init(_ text: String) {
    patterns = text.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { pattern in
      let pieces = pattern.split(separator: " ").map { piece -> Piece in
        switch piece {
        case "*": .any
        case "^": .capital
        default: .words(piece.split(separator: "|").map { Array($0.utf8) })
        }
      }
      return pieces.isEmpty ? nil : pieces
    }
  }

  /// Whether a sentence begins with the words of a pattern.
  ///
  /// - Complexity: O(patterns).
  func match(_ words: FirstWords) -> Bool {
    patterns.contains { pattern in
      pattern.count <= words.count && pattern.indices.allSatisfy { fits(pattern[$0], words, $0) }
    }
  }

  private func fits(_ piece: Piece, _ words: FirstWords, _ word: Int) -> Bool {
    switch piece {
    case .any: true
    case .capital: !words.isLowerCase(word)
    case .words(let spellings):
      words.withSpelling(word..<word + 1) { bytes in spellings.contains { $0.elementsEqual(bytes) } }
    }
  }
}
