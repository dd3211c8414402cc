/// Tells foreign words in Serbian Latin text by their letters.
///
/// Serbian writes foreign words as they sound, so a doubled consonant, a `th` or a `w` shows a word that
/// was left in its own spelling and stays so in Cyrillic text. The patterns are data (``ForeignPatterns``);
/// a word is held against those only whose pair of letters stands in it.
struct ForeignWords: Sendable {
  static let shared = ForeignWords(ForeignPatterns.text)

  private struct Pattern: Sendable {
    /// For each place, a bit for each letter that may stand there.
    var places: [UInt32] = []
    var isAtStart = false
    var isAtEnd = false
    /// Which place the marked pair begins at.
    var pair = 0
  }

  /// The patterns by their pair of letters: the first one's low five bits, then the second one's.
  private let patterns: [[Pattern]]
  /// For each low five bits of a letter, those of the next that a pattern's pair has.
  private let seconds: [UInt32]
  private let seams: [Pattern]
  /// Pairs of letters, one of which stands in every word that a pattern finds.
  let pairs: [(UInt8, UInt8)]

  /// Reads patterns, one a line: letters, `[…]` for a choice, `^` and `$` for the word's ends, round brackets
  /// around the letters that the fast path looks for, the first two of which count; a line that begins with
  /// `!` excuses its place.
  init(_ text: String) {
    var patterns = [[Pattern]](repeating: [], count: 1 << 10)
    var seconds = [UInt32](repeating: 0, count: 32)
    var seams: [Pattern] = []
    var pairs: [(UInt8, UInt8)] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let pattern = Self.pattern(line)
      if line.hasPrefix("!") {
        seams.append(pattern)
        continue
      }
      for first in Self.letters(pattern.places[pattern.pair]) {
        for second in Self.letters(pattern.places[pattern.pair + 1]) {
          patterns[Int(first & 31) << 5 | Int(second & 31)].append(pattern)
          seconds[Int(first & 31)] |= 1 << UInt32(second & 31)
          pairs.append((first, second))
        }
      }
    }
    self.patterns = patterns
    self.seconds = seconds
    self.seams = seams
    self.pairs = pairs
  }

  private static func pattern(_ line: Substring) -> Pattern {
    var pattern = Pattern()
    var choice: UInt32?
    for byte in line.utf8 {
      switch byte {
      case 0x20, UInt8(ascii: "!"), UInt8(ascii: ")"): break
      case UInt8(ascii: "^"): pattern.isAtStart = true
      case UInt8(ascii: "$"): pattern.isAtEnd = true
      case UInt8(ascii: "("): pattern.pair = pattern.places.count
      case UInt8(ascii: "["): choice = 0
      case UInt8(ascii: "]"):
        pattern.places.append(choice ?? 0)
        choice = nil
      default:
        let letter: UInt32 = 1 << UInt32(byte & 31)
        if choice != nil { choice? |= letter } else { pattern.places.append(letter) }
      }
    }
    return pattern
  }

  private static func letters(_ set: UInt32) -> [UInt8] {
    (1...26).filter { set >> UInt32($0) & 1 == 1 }.map { 0x60 + UInt8($0) }
  }

  /// Whether a run of letters, in UTF-8, is a foreign word.
  ///
  /// - Complexity: O(length of the word), but for words that a pattern fits.
  func isForeign(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    if Self.hasInnerCapital(run) || Self.hasForeignLetter(run) { return true }
    // An acronym doubles letters as it likes: MMF.
    if run.count <= 5, run.allSatisfy({ $0 &- 0x41 < 26 }) {
      return Self.acronyms.contains { $0.utf8.elementsEqual(run) }
    }
    var index = 1
    while index < run.count {
      let first = run[index - 1]
      let second = run[index]
      if seconds[Int(first & 31)] >> UInt32(second & 31) & 1 == 1, Self.isLetter(first), Self.isLetter(second) {
        for pattern in patterns[Int(first & 31) << 5 | Int(second & 31)] {
          let start = index - 1 - pattern.pair
          if Self.fits(pattern, run, start), !isExcused(start..<(start + pattern.places.count), run) { return true }
        }
      }
      index += 1
    }
    return false
  }

  /// Acronyms that Cyrillic texts leave in Latin letters, of those that a pattern's pair stands in.
  private static let acronyms = ["CNN", "CO", "COVID", "HTTP", "HTTPS"]

  /// Whether a seam overlaps what a pattern found.
  private func isExcused(_ found: Range<Int>, _ run: UnsafeBufferPointer<UInt8>) -> Bool {
    seams.contains { seam in
      let first = max(0, found.lowerBound - seam.places.count + 1)
      return (first..<found.upperBound).contains { Self.fits(seam, run, $0) }
    }
  }

  private static func fits(_ pattern: Pattern, _ run: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let end = start + pattern.places.count
    guard start >= 0, end <= run.count, !pattern.isAtStart || start == 0, !pattern.isAtEnd || end == run.count
    else { return false }
    for (offset, letters) in pattern.places.enumerated() {
      let byte = run[start + offset]
      if !isLetter(byte) || letters >> UInt32(byte & 31) & 1 == 0 { return false }
    }
    return true
  }

  /// Whether what stands in quotation marks is a foreign title: half of its words are foreign, or it is
  /// capitals around a slash (AC/DC).
  func isForeignTitle(_ title: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = 0
    var foreign = 0
    var index = 0
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(title.count, 1)) { letters in
      while index < title.count {
        var count = 0
        let start = index
        while index < title.count, !Self.parts(title[index]) {
          if Self.isLetter(title[index]) || title[index] >= 0x80 {
            letters[count] = title[index]
            count += 1
          }
          index += 1
        }
        if index > start { words += 1 }
        if count > 0, isForeign(UnsafeBufferPointer(rebasing: letters[..<count])) { foreign += 1 }
        index += 1
      }
    }
    guard words > 0, words <= 8 else { return false }
    if words == 1, title.contains(0x2F), title.allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x2F }) { return true }
    return foreign * 2 >= words
  }

  private static func parts(_ byte: UInt8) -> Bool { Converter.isSpace(byte) || byte == 0x2D }

  /// A capital behind a small letter (YouTube), unless it ends a digraph (lJ) or an abbreviation with `i` (BiH).
  private static func hasInnerCapital(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 1
    while index < run.count {
      if run[index] &- 0x41 < 26, run[index - 1] &- 0x61 < 26 {
        let before = run[index - 1]
        let isDigraph = run[index] == UInt8(ascii: "J") && (before == 0x6C || before == 0x6E)
        if !isDigraph, !isAbbreviation(run, around: index - 1) { return true }
      }
      index += 1
    }
    return false
  }

  private static func isAbbreviation(_ run: UnsafeBufferPointer<UInt8>, around place: Int) -> Bool {
    run[place] == UInt8(ascii: "i") && place > 0 && run.indices.allSatisfy { $0 == place || run[$0] &- 0x41 < 26 }
  }

  /// A letter that no Serbian word is written with.
  private static func hasForeignLetter(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < run.count {
      let byte = run[index]
      if byte < 0x80 {
        if foreignASCII >> UInt32(byte & 31) & 1 == 1, isLetter(byte) { return true }
        index += 1
        continue
      }
      if byte >= 0xC3, byte < 0xCA, index + 1 < run.count {
        if !isSerbian(UInt32(byte & 0x1F) << 6 | UInt32(run[index + 1] & 0x3F)) { return true }
      }
      index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return false
  }

  /// q w x y.
  private static let foreignASCII: UInt32 = 1 << 17 | 1 << 23 | 1 << 24 | 1 << 25

  /// The letters of Serbian Latin that are not ASCII, eth for đ, digraph letters, and Montenegrin ś ź.
  private static func isSerbian(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x106, 0x107, 0x10C, 0x10D, 0x110, 0x111, 0x160, 0x161, 0x17D, 0x17E: true
    case 0xD0, 0xF0, 0x15A, 0x15B, 0x179, 0x17A, 0x1C4...0x1CC: true
    default: false
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
