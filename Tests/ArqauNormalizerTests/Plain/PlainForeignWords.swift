@testable import ArqauNormalizer

/// Tells foreign words in Serbian Latin text by their letters.
///
/// Serbian writes foreign words as they sound, so a doubled consonant, a `th` or a `w` shows a word that
/// was left in its own spelling and stays so in Cyrillic text. The patterns are data (``ForeignPatterns``).
struct PlainForeignWords: Sendable {
  static let shared = PlainForeignWords(ForeignPatterns.text)

  private struct Pattern: Sendable {
    /// For each place, the letters that may stand there.
    var places: [[UInt8]] = []
    var isAtStart = false
    var isAtEnd = false
  }

  private let patterns: [Pattern]
  private let seams: [Pattern]
  /// Pairs of letters, at least one of which stands in every word that a pattern finds.
  let pairs: [(UInt8, UInt8)]

  /// Reads patterns, one a line: letters, `[…]` for a choice, `^` and `$` for the word's ends, round brackets
  /// around the pair that the fast path looks for; a line that begins with `!` excuses its place.
  private init(_ text: String) {
    var patterns: [Pattern] = []
    var seams: [Pattern] = []
    var pairs: [(UInt8, UInt8)] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let isSeam = line.hasPrefix("!")
      var pattern = Pattern()
      var marked: [[UInt8]] = []
      var isMarked = false
      var choice: [UInt8]?
      for byte in line.utf8 where byte != 0x20 && byte != UInt8(ascii: "!") {
        switch byte {
        case UInt8(ascii: "^"): pattern.isAtStart = true
        case UInt8(ascii: "$"): pattern.isAtEnd = true
        case UInt8(ascii: "("): isMarked = true
        case UInt8(ascii: ")"): isMarked = false
        case UInt8(ascii: "["): choice = []
        default:
          if byte != UInt8(ascii: "]"), choice != nil {
            choice?.append(byte)
            continue
          }
          let place = choice ?? [byte]
          choice = nil
          pattern.places.append(place)
          if isMarked { marked.append(place) }
        }
      }
      if isSeam {
        seams.append(pattern)
        continue
      }
      patterns.append(pattern)
      if marked.count == 2 {
        for first in marked[0] { for second in marked[1] { pairs.append((first, second)) } }
      }
    }
    self.patterns = patterns
    self.seams = seams
    self.pairs = pairs
  }

  /// Whether a run of letters is a foreign word.
  ///
  /// - Complexity: O(length of the word · number of patterns).
  func isForeign(_ run: [UInt8]) -> Bool {
    if hasInnerCapital(run) || hasForeignLetter(run) { return true }
    // An acronym doubles letters as it likes: MMF, CNN.
    if run.count <= 5, run.allSatisfy({ $0 &- 0x41 < 26 }) { return false }
    let word = run.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let excused = seams.flatMap { seam in Self.places(of: seam, in: word) }
    return patterns.contains { pattern in
      Self.places(of: pattern, in: word).contains { found in !excused.contains { $0.overlaps(found) } }
    }
  }

  /// Whether what stands in quotation marks is a foreign title: half of its words are foreign, or it is
  /// capitals around a slash (AC/DC).
  func isForeignTitle(_ title: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = title.split { Converter.isSpace($0) || $0 == 0x2D }
    guard !words.isEmpty, words.count <= 8 else { return false }
    if words.count == 1, title.contains(0x2F), title.allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x2F }) { return true }
    let foreign = words.count { word in
      let letters = word.filter { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
      return !letters.isEmpty && isForeign(letters)
    }
    return foreign * 2 >= words.count
  }

  /// A capital behind a small letter (YouTube), unless it ends a digraph (lJ) or an abbreviation with `i` (BiH).
  private func hasInnerCapital(_ run: [UInt8]) -> Bool {
    for index in run.indices.dropFirst() where run[index] &- 0x41 < 26 && run[index - 1] &- 0x61 < 26 {
      let isDigraph = run[index] == UInt8(ascii: "J") && [0x6C, 0x6E].contains(run[index - 1])
      let isAbbreviation =
        run[index - 1] == UInt8(ascii: "i") && index > 1
        && run.enumerated().allSatisfy { $0.offset == index - 1 || $0.element &- 0x41 < 26 }
      if !isDigraph, !isAbbreviation { return true }
    }
    return false
  }

  /// A letter that no Serbian word is written with.
  private func hasForeignLetter(_ run: [UInt8]) -> Bool {
    var index = 0
    while index < run.count {
      let byte = run[index]
      switch byte | 0x20 {
      case UInt8(ascii: "q"), UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"):
        if byte < 0x80 { return true }
      default: break
      }
      if byte >= 0xC3, byte < 0xCA, index + 1 < run.count {
        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(run[index + 1] & 0x3F)
        if !Self.serbian.contains(scalar) { return true }
      }
      index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return false
  }

  /// The letters of Serbian Latin that are not ASCII, eth for đ, digraph letters, and Montenegrin ś ź.
  private static let serbian = Set(
    "ČčĆćĐđŠšŽžÐðŚśŹźǄǅǆǇǈǉǊǋǌ".unicodeScalars.map(\.value))

  private static func places(of pattern: Pattern, in word: [UInt8]) -> [Range<Int>] {
    let length = pattern.places.count
    guard word.count >= length else { return [] }
    let starts = pattern.isAtStart ? 0...0 : 0...(word.count - length)
    return starts.compactMap { start in
      if pattern.isAtEnd, start + length != word.count { return nil }
      for (offset, letters) in pattern.places.enumerated() where !letters.contains(word[start + offset]) {
        return nil
      }
      return start..<(start + length)
    }
  }
}
