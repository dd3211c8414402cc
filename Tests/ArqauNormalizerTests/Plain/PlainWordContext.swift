import ArqauText

@testable import ArqauNormalizer

/// What stands around a word, as far as decisions look.
struct PlainWordContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>

  /// Whether the word has no byte of a Cyrillic letter, a mark or another script.
  var isPlainLatin: Bool {
    bytes[range].allSatisfy { $0 < 0xCC || $0 == 0xE2 }
  }

  /// How many ASCII letters the word has.
  var letters: Int { bytes[range].count { ($0 | 0x20) &- 0x61 < 26 } }

  /// Whether the nearest letters on either side, on the same line, are of a script.
  func isBetween(_ script: Script) -> Bool {
    scriptBefore == script && scriptAfter == script
  }

  private var scriptBefore: Script? {
    var index = range.lowerBound
    let limit = max(0, index - Converter.lookBack / 2)
    while index > limit {
      guard let (scalar, length) = decodeScalar(bytes, before: index), scalar != 0x0A else { return nil }
      if let script = Self.script(scalar) { return script }
      index -= length
    }
    return nil
  }

  private var scriptAfter: Script? {
    var index = range.upperBound
    let limit = min(bytes.count - 3, index + Converter.lookBack / 2)
    while index < limit {
      let (scalar, length) = decodeScalar(bytes, at: index)
      if scalar == 0x0A { return nil }
      if let script = Self.script(scalar) { return script }
      index += length
    }
    return nil
  }

  private static func script(_ scalar: UInt32) -> Script? {
    let traits = ScalarTraits.of(scalar)
    if traits.contains(.cyrillic) { return .cyrillic }
    return traits.contains(.latin) ? .latin : nil
  }

  /// The word before, without the white space between; empty at the start of a line.
  var previous: ArraySlice<UInt8> {
    var end = range.lowerBound
    let limit = max(0, end - Converter.lookBack / 2)
    while end > limit, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var start = end
    while start > limit, !Converter.isSpace(bytes[start - 1]) { start -= 1 }
    return Array(bytes[start..<end])[...]
  }

  /// The word after, without the white space between; empty at the end of a line.
  var next: ArraySlice<UInt8> {
    var start = range.upperBound
    let limit = min(bytes.count, start + Converter.lookBack / 2)
    while start < limit, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    var end = start
    while end < limit, !Converter.isSpace(bytes[end]) { end += 1 }
    return Array(bytes[start..<end])[...]
  }
}

/// Runs of letters inside a word.
enum PlainLetterRun {
  private static let inRun: ScalarTraits = [.letter, .mark]

  /// Whether a letter begins at a place of valid UTF-8.
  static func isLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { ScalarTraits.of(decodeScalar($0, at: index).scalar).contains(.letter) }
  }

  /// Where the run of letters, or of anything else, ends that begins at a place.
  static func end(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var (scalar, length) = decodeScalar(bytes, at: start)
      let isLetters = ScalarTraits.of(scalar).contains(.letter)
      var index = start + length
      while index < limit {
        (scalar, length) = decodeScalar(bytes, at: index)
        let traits = ScalarTraits.of(scalar)
        let joins = isLetters && joinsWord(scalar)
        if !joins, traits.isDisjoint(with: isLetters ? inRun : .letter) == isLetters { return index }
        index += length
      }
      return index
    }
  }

  /// Invisible characters that stand inside words.
  private static func joinsWord(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200D).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF
  }
}
