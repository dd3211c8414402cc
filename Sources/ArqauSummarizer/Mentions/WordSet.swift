/// Words in the letters that texts have here, looked up without making strings of a text's words.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter list: The words, parted by white space.
  init(_ list: String) {
    hashes = Set(
      list.split(whereSeparator: \.isWhitespace).map { MentionHash.word($0.unicodeScalars.lazy.map(\.value)) })
  }

  /// Whether a word is one of them.
  ///
  /// - Complexity: O(letters).
  func contains(_ word: ArraySlice<UInt32>) -> Bool { hashes.contains(MentionHash.word(word)) }
}
