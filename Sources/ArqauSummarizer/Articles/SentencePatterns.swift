/// Patterns over the words of a sentence, one a line: `a|b` either word, `a?` perhaps, `a~` a word that begins so, `*` any
/// word, `**` any number of them.
struct SentencePatterns: Sendable {
  private enum Piece {
    case word([String], isOptional: Bool)
    case anyWord
    case anyWords
  }

  private let patterns: [String: [[Piece]]]

  /// What tells most sentences from those that a pattern may fit.
  private let starts: PatternStarts

  /// - Parameter text: Lines of patterns, each beginning with words. Cyrillic Serbian follows from the Latin.
  init(_ text: String) {
    var patterns: [String: [[Piece]]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      let pieces = words.map(Self.piece)
      guard case .word(let firsts, _) = pieces.first else { continue }
      for first in firsts { patterns[first, default: []].append(pieces) }
    }
    self.patterns = patterns
    starts = PatternStarts(patterns.flatMap { first, lists in lists.map { (first, Self.second($0)) } })
  }

  /// Whether a pattern may fit a sentence by its first two words.
  ///
  /// - Complexity: O(1).
  func mayMatch(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool { starts.mayBegin(utf8, range) }

  /// The words that may stand behind a pattern's first; nil where that may be any, or none.
  private static func second(_ pieces: [Piece]) -> [String]? {
    var words: [String] = []
    for piece in pieces.dropFirst() {
      guard case .word(let choices, let isOptional) = piece, !choices.contains(where: { $0.hasSuffix("~") }) else {
        return nil
      }
      words += choices
      if !isOptional { return words }
    }
    return nil
  }

  /// Whether a pattern fits all of a sentence's words.
  ///
  /// - Complexity: O(number of patterns with the first word times the length), but for several `**`.
  func match(_ words: [String]) -> Bool {
    guard let first = words.first, let candidates = patterns[first] else { return false }
    return candidates.contains { Self.match($0[...], words[...]) }
  }

  private static func piece(_ text: Substring) -> Piece {
    switch text {
    case "*": return .anyWord
    case "**": return .anyWords
    default:
      let isOptional = text.hasSuffix("?")
      let words = (isOptional ? text.dropLast() : text).split(separator: "|").map(String.init)
      return .word(words, isOptional: isOptional)
    }
  }

  private static func match(_ pieces: ArraySlice<Piece>, _ words: ArraySlice<String>) -> Bool {
    guard let piece = pieces.first else { return words.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .anyWords:
      if rest.isEmpty { return true }
      return (words.startIndex...words.endIndex).contains { match(rest, words[$0...]) }
    case .anyWord:
      return !words.isEmpty && match(rest, words.dropFirst())
    case .word(let choices, let isOptional):
      if let word = words.first, choices.contains(where: { fits($0, word) }), match(rest, words.dropFirst()) {
        return true
      }
      return isOptional && match(rest, words)
    }
  }

  private static func fits(_ choice: String, _ word: String) -> Bool {
    choice.hasSuffix("~") ? word.hasPrefix(choice.dropLast()) : choice == word
  }
}
