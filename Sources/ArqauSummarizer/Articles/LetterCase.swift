internal import ArqauText

/// Reads texts that archives have put in small letters: what capitals tell of other texts is not to be asked of them.
enum LetterCase {
  /// Whether a stretch has small letters and no capital.
  ///
  /// - Complexity: O(length up to the first capital), which is most often the first letter.
  static func isMissing(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var hasSmall = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      let traits = ScalarTraits.of(scalar)
      if traits.contains(.upper) { return false }
      hasSmall = hasSmall || traits.contains(.lower)
      index += length
    }
    return hasSmall
  }

  /// A text with a capital at the beginning of each word of its first bytes; letters keep their places.
  static func capitalized(_ utf8: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result = utf8
    var isInWord = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = utf8.withUnsafeBufferPointer { decodeScalar($0, at: index) }
      let isLetter = ScalarTraits.of(scalar).contains(.letter)
      if isLetter, !isInWord, let letter = Unicode.Scalar(scalar) {
        let capital = Array(letter.properties.uppercaseMapping.utf8)
        if capital.count == length { result.replaceSubrange(index..<index + length, with: capital) }
      }
      isInWord = isLetter
      index += length
    }
    return result
  }
}
