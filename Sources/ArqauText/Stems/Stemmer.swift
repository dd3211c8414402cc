internal import CStemmer

/// Reduces the inflected forms of a word to one stem, which need not be a word.
///
/// One stemmer serves one task at a time: libstemmer keeps its answer in a buffer of its own.
public struct Stemmer: ~Copyable {
  /// The language whose words are stemmed.
  public let language: Language
  private let snowball: OpaquePointer?

  /// Makes a stemmer.
  ///
  /// English, Russian and Serbian go by Snowball's algorithms; Serbian words of either script get a
  /// stem in Latin letters, so that both scripts share their stems. Kazakh goes by ``KazakhStemmer``.
  /// - Throws: ``TextError`` where libstemmer lacks the algorithm.
  public init(language: Language) throws(TextError) {
    self.language = language
    let algorithm: String? =
      switch language {
      case .english: "english"
      case .russian: "russian"
      case .serbian: "serbian"
      case .kazakh: nil
      }
    guard let algorithm else {
      snowball = nil
      return
    }
    guard let opened = cstemmer_open(algorithm) else {
      throw TextError(.library, "libstemmer has no \(algorithm) stemmer")
    }
    snowball = opened
  }

  deinit { cstemmer_close(snowball) }

  /// Calls `body` with the stem's bytes of a lower-case word in NFC.
  ///
  /// - Complexity: O(length of the word).
  public borrowing func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let snowball else {
      return KazakhStemmer.withStem(of: word, body)
    }
    var length: Int32 = 0
    guard word.count <= 1024,
      let stem = cstemmer_stem(snowball, word.baseAddress, Int32(word.count), &length)
    else { return body(word) }
    return body(UnsafeBufferPointer(start: stem, count: Int(length)))
  }

  /// The stem of a lower-case word in NFC.
  ///
  /// - Complexity: O(length of the word).
  public borrowing func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { withStem(of: $0) { String(decoding: $0, as: UTF8.self) } }
  }
}
