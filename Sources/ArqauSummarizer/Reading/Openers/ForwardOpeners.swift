/// Beginnings of sentences with a pronoun or connective that points forward, to the day of writing or to nothing.
///
/// Patterns of whole words, as the lists of ``Openers`` spell them: `*` is any one word, `^` one with a capital, and
/// `a|b` either of some.
struct ForwardOpeners: Sendable {
  /// A word of a sentence.
  struct Word {
    let spelling: [UInt8]
    let isCapital: Bool
  }

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

  var isEmpty: Bool { patterns.isEmpty }

  /// Whether a sentence begins with the words of a pattern.
  ///
  /// - Complexity: O(patterns).
  func match(_ words: [Word]) -> Bool {
    patterns.contains { pattern in
      pattern.count <= words.count
        && zip(pattern, words).allSatisfy { piece, word in
          switch piece {
          case .any: true
          case .capital: word.isCapital
          case .words(let spellings): spellings.contains(word.spelling)
          }
        }
    }
  }
}
