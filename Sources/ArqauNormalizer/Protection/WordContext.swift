internal import ArqauText

/// What stands around a word, as far as decisions look.
struct WordContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>

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
  var previous: UnsafeBufferPointer<UInt8> {
    var end = range.lowerBound
    let limit = max(0, end - Converter.lookBack / 2)
    while end > limit, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var start = end
    while start > limit, !Converter.isSpace(bytes[start - 1]) { start -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The word after, without the white space between; empty at the end of a line.
  var next: UnsafeBufferPointer<UInt8> {
    var start = range.upperBound
    let limit = min(bytes.count, start + Converter.lookBack / 2)
    while start < limit, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    var end = start
    while end < limit, !Converter.isSpace(bytes[end]) { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}

/// Where a run of letters stands: in a word, and the word in the text.
struct RunPlace {
  /// The word that the run is a part of; a word made ready for the rules is no part of the text.
  let word: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// Where the word begins and ends in `word`.
  let bounds: Range<Int>
  let context: WordContext

  /// The byte behind the run; a space at the word's end.
  var follower: UInt8 { range.upperBound < bounds.upperBound ? word[range.upperBound] : 0x20 }

  /// Whether the word begins with the run.
  var isAtStart: Bool { range.lowerBound == bounds.lowerBound }

  /// Whether the word up to the run ends with a text.
  func ends(with text: StaticString) -> Bool {
    let start = range.lowerBound - text.utf8CodeUnitCount
    guard start >= bounds.lowerBound else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { word[start + $0] == text.utf8Start[$0] }
  }

  /// Whether a degree sign stands before the run, and before that a digit, or a digit and one space.
  var isBehindDegrees: Bool {
    guard ends(with: "°") else { return false }
    let sign = range.lowerBound - 2
    guard sign > bounds.lowerBound else {
      let start = context.range.lowerBound
      guard sign == bounds.lowerBound, start > 1 else { return false }
      return (context.bytes[start - 1] == 0x20 || context.bytes[start - 1] == 0x09)
        && context.bytes[start - 2] &- 0x30 < 10
    }
    let isSpaced = word[sign - 1] == 0xA0 && sign - 2 > bounds.lowerBound && word[sign - 2] == 0xC2
    return word[sign - (isSpaced ? 3 : 1)] &- 0x30 < 10
  }

  /// Whether a digit stands before the run, or before one space in front of it.
  var isBehindNumber: Bool {
    if isAtStart {
      let start = context.range.lowerBound
      guard start > 1, context.bytes[start - 1] == 0x20 || context.bytes[start - 1] == 0x09 else { return false }
      return context.bytes[start - 2] &- 0x30 < 10
    }
    var before = range.lowerBound - 1
    if word[before] == 0xA0, before > bounds.lowerBound, word[before - 1] == 0xC2 {
      before -= 2
    } else if word[before] == 0xAF || word[before] == 0x89, before > bounds.lowerBound + 1,
      word[before - 1] == 0x80, word[before - 2] == 0xE2
    {
      // Narrow and thin spaces.
      before -= 3
    }
    return before >= bounds.lowerBound && word[before] &- 0x30 < 10
  }
}

/// Runs of letters inside a word.
enum LetterRun {
  private static let inRun: ScalarTraits = [.letter, .mark]

  /// Whether a letter begins at a place of valid UTF-8.
  static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    ScalarTraits.of(decodeScalar(bytes, at: index).scalar).contains(.letter)
  }

  /// Where the run of letters, or of anything else, ends that begins at a place.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
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

  /// Invisible characters that stand inside words.
  private static func joinsWord(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200D).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF
  }
}
