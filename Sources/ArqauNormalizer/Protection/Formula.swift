/// Signs made of letters and digits that Cyrillic text leaves in Latin letters: H2O, Na2CO3, B2B, and C++.
///
/// Letters before a number alone are no formula: Serbian writes Б92, Е75 and Г20.
enum Formula {
  /// Whether a run of letters is a part of one: it begins with a capital, and digits part it from another that does; or
  /// it is a capital before two plus signs.
  static func isPart(_ place: RunPlace) -> Bool {
    let word = place.word
    let run = place.range
    guard isCapital(word[run.lowerBound]), word[run].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    if run.count == 1, run.upperBound + 1 < place.bounds.upperBound, word[run.upperBound] == 0x2B,
      word[run.upperBound + 1] == 0x2B
    {
      return true
    }
    var after = run.upperBound
    while after < place.bounds.upperBound, isDigit(word[after]) { after += 1 }
    if after > run.upperBound, after < place.bounds.upperBound, isCapital(word[after]) { return true }
    var before = run.lowerBound
    while before > place.bounds.lowerBound, isDigit(word[before - 1]) { before -= 1 }
    return before < run.lowerBound && before > place.bounds.lowerBound && (word[before - 1] | 0x20) &- 0x61 < 26
      && startsWithCapital(word, endingAt: before, from: place.bounds.lowerBound)
  }

  /// Whether the letters before a place begin with a capital.
  private static func startsWithCapital(_ word: UnsafeBufferPointer<UInt8>, endingAt end: Int, from limit: Int) -> Bool
  {
    var start = end
    while start > limit, (word[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    return isCapital(word[start]) && (start == limit || word[start - 1] < 0x80)
  }

  /// Whether a digit or a plus sign may stand in one, by its neighbours.
  @inline(__always)
  static func mayHold(_ byte: UInt8, after before: UInt8, before after: UInt8) -> Bool {
    guard (before | 0x20) &- 0x61 < 26 else { return false }
    return byte == 0x2B ? after == 0x2B : isDigit(after) || isCapital(after)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
