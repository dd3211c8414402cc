/// Stems of Kazakh words.
public enum KazakhStemmer {
  /// How many bytes of a lower-case Kazakh word in Cyrillic are its stem.
  ///
  /// - Complexity: O(length of the word).
  public static func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    word.count
  }
}
