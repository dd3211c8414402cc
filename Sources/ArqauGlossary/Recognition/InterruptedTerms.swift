internal import ArqauText

/// Terms of English texts that a pair of names stands in the middle of: `a direct Astana-Belgrade flight`,
/// `the strategic Kazakhstan-Serbia partnership`.
///
/// A pair is what a hyphen or dash joins of two words in capitals, between two words in small letters. The text is
/// read once more without it, and what is found across the gap is a term. Other languages put such pairs behind.
struct InterruptedTerms {
  let recognizer: TermRecognizer
  private static let reach = 80

  /// The matches across pairs, in the order of the text.
  ///
  /// - Complexity: O(length of the text); around each pair some 160 bytes are read again.
  func matches(in utf8: [UInt8]) -> [TermMatch] {
    var found: [TermMatch] = []
    var place = 1
    while place + 1 < utf8.count {
      defer { place += 1 }
      guard Self.isCapital(utf8[place + 1]), let pair = Self.pair(around: place, utf8) else { continue }
      found += matches(across: pair, utf8)
      place = max(place, pair.upperBound - 1)
    }
    return found
  }

  /// Where a pair and the space behind it stand; nil where the sign at a place joins none.
  private static func pair(around place: Int, _ utf8: [UInt8]) -> Range<Int>? {
    var joint = place..<place + 1
    if utf8[place] != 0x2D {
      // U+2010 to U+2013: hyphens and the dash of ranges.
      guard place >= 2, (0x90...0x93).contains(utf8[place]), utf8[place - 1] == 0x80, utf8[place - 2] == 0xE2 else {
        return nil
      }
      joint = place - 2..<place + 1
    }
    var start = joint.lowerBound
    while start > 0, isLetter(utf8[start - 1]) { start -= 1 }
    var end = joint.upperBound
    while end < utf8.count, isLetter(utf8[end]) { end += 1 }
    guard start >= 2, start < joint.lowerBound, isCapital(utf8[start]), utf8[start - 1] == 0x20,
      isSmall(utf8[start - 2]), end + 1 < utf8.count, utf8[end] == 0x20, isSmall(utf8[end + 1])
    else { return nil }
    return start..<end + 1
  }

  private func matches(across pair: Range<Int>, _ utf8: [UInt8]) -> [TermMatch] {
    var first = max(0, pair.lowerBound - Self.reach)
    var end = min(utf8.count, pair.upperBound + Self.reach)
    // Words that are cut in two would be other words.
    while first > 0, utf8[first] != 0x20, first < pair.lowerBound { first += 1 }
    while end < utf8.count, utf8[end] != 0x20, end > pair.upperBound { end -= 1 }
    let shortened = Array(utf8[first..<pair.lowerBound] + utf8[pair.upperBound..<end])
    let gap = pair.lowerBound - first
    return recognizer.matches(in: shortened, language: .english, overlaps: .longest).compactMap { match in
      guard match.bytes.lowerBound < gap, match.bytes.upperBound > gap else { return nil }
      let bytes = match.bytes.lowerBound + first..<match.bytes.upperBound + first + pair.count
      return TermMatch(bytes: bytes, payload: match.payload)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0xC3...0xC5).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  /// A letter, or a byte of one beyond ASCII but for the punctuation of U+2000.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || isSmall(byte) || (byte >= 0x80 && byte != 0xE2)
  }
}

extension InterruptedTerms {
  /// Matches with those across pairs among them; a shorter one within gives way, as ``TermOverlaps`` says.
  ///
  /// - Parameter matches: In the order of the text.
  func joining(_ matches: [TermMatch], in utf8: [UInt8], overlaps: TermOverlaps) -> [TermMatch] {
    let added = self.matches(in: utf8).filter { new in
      matches.allSatisfy { !$0.bytes.overlaps(new.bytes) || new.bytes.contains($0.bytes) }
    }
    if added.isEmpty { return matches }
    let others = matches.compactMap { match -> TermMatch? in
      guard overlaps != .all, added.contains(where: { $0.bytes.contains(match.bytes) }) else { return match }
      return overlaps == .longest ? nil : TermMatch(bytes: match.bytes, payload: match.payload, isNested: true)
    }
    return (added + others).sorted {
      ($0.bytes.lowerBound, -$0.bytes.upperBound) < ($1.bytes.lowerBound, -$1.bytes.upperBound)
    }
  }
}
