internal import Glibc

/// What a search notes of the words and forms that it has seen: a number for each in memory that the system gives as it
/// is touched, so that a search over millions begins at once.
final class SearchScratch: @unchecked Sendable {
  // Only NameSearch has one, and writes to it only where it is the only one that does (isKnownUniquelyReferenced).

  /// The query in which a token was seen last, by token.
  let seenTokens: UnsafeMutableBufferPointer<UInt32>
  /// The query in which a form was seen last, by form.
  let seenForms: UnsafeMutableBufferPointer<UInt32>
  /// Its score so far.
  let formScores: UnsafeMutableBufferPointer<Float>
  /// The last word that added to it.
  let formWords: UnsafeMutableBufferPointer<UInt8>
  var query: UInt32 = 0

  init(tokens: Int, forms: Int) {
    seenTokens = Self.zeros(tokens)
    seenForms = Self.zeros(forms)
    formScores = Self.zeros(forms)
    formWords = Self.zeros(forms)
  }

  deinit {
    free(seenTokens.baseAddress)
    free(seenForms.baseAddress)
    free(formScores.baseAddress)
    free(formWords.baseAddress)
  }

  /// Zeros; none where there is no memory for them, which finds nothing.
  private static func zeros<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutableBufferPointer<Element> {
    guard count > 0, let memory = calloc(count, MemoryLayout<Element>.stride) else {
      return .init(start: nil, count: 0)
    }
    return .init(start: memory.bindMemory(to: Element.self, capacity: count), count: count)
  }
}
