internal import ArqauText

/// Follows quotations through the sentences of a paragraph, in the typographies of all four languages:
/// `“…”` and `"…"`, `«…»`, `„…“` and `„…”`.
///
/// `“` opens in English and closes in Serbian; it closes where a `„` is open. Apostrophes and single marks are
/// passed over: they are seldom told from each other.
///
/// A quotation may go on in the next paragraphs, which begin with an opening mark of their own, or with none.
struct QuotationState {
  /// What is open at the end of a sentence is believed only where it ends within so many bytes: many texts forget to
  /// close a quotation, and the next one would then be taken for its end.
  private static let reach = 3000

  /// The marks that are open, by their opening marks.
  private var open: [UInt32] = []
  /// Where what a colon announces, and nothing closes, is no longer believed to go on.
  private var endless: Int?

  /// More open marks than sense has; further ones are not counted.
  private static let deepest = 8

  init() {}

  /// Goes on with the sentences of another paragraph.
  ///
  /// - Parameter start: Where it begins.
  mutating func beginParagraph(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) {
    endless = nil
    if let opening = open.first, Self.opensAgain(utf8, start, opening) { open.removeAll() }
  }

  /// Reads a sentence and says how its quotations stand to it: which of ``SentenceTraits/brokenQuote``,
  /// ``SentenceTraits/opensQuote``, ``SentenceTraits/closesQuote``, ``SentenceTraits/quoted`` and
  /// ``SentenceTraits/speakerless`` it has.
  ///
  /// - Complexity: O(length of the sentence).
  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> SentenceTraits {
    let wasOpen = !open.isEmpty
    if !wasOpen, !Self.holdsMark(utf8, range) {
      return endless.map { $0 > range.lowerBound } == true ? [.brokenQuote, .quoted] : []
    }
    endless = nil
    var lowest = open.count
    var wordsOutside = 0
    var isInWord = false
    var index = range.lowerBound
    var hasMark = false
    var opening: Int?
    while index < range.upperBound {
      let byte = utf8[index]
      if byte < 0x80, byte != 0x22 {
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte &- 0x30 < 10
        if isLetter, !isInWord, open.isEmpty { wordsOutside += 1 }
        isInWord = isLetter
        index += 1
        continue
      }
      if isCyrillicLetter(utf8, at: index) {
        if !isInWord, open.isEmpty { wordsOutside += 1 }
        isInWord = true
        index += 2
        continue
      }
      var (scalar, length) = decodeScalar(utf8, at: index)
      if scalar == 0x2019, open.last == 0x201C, Self.isDouble(utf8, index + length) {
        scalar = 0x201D
        length *= 2
      }
      if isMark(scalar) {
        hasMark = true
        let depth = open.count
        take(scalar, isBeforeWord: isWord(utf8, index + length, range))
        if depth == 0, open.count == 1 { opening = index }
        lowest = min(lowest, open.count)
        isInWord = false
      } else {
        let isLetter = !ScalarTraits.of(scalar).isDisjoint(with: .wordPart)
        if isLetter, !isInWord, open.isEmpty { wordsOutside += 1 }
        isInWord = isLetter
      }
      index += length
    }
    var traits: SentenceTraits = []
    if wasOpen { traits.formUnion([.brokenQuote, .closesQuote]) }
    if !open.isEmpty {
      traits.insert(.brokenQuote)
      if ends(utf8, range.upperBound) {
        traits.insert(.opensQuote)
      } else {
        open.removeAll()
        if let opening, isAnnounced(utf8, opening, range.lowerBound) { endless = opening + Self.reach }
      }
    }
    if isStray {
      isStray = false
      traits.insert(.brokenQuote)
    }
    if hasMark || wasOpen, wordsOutside == 0 {
      traits.insert(.quoted)
      if !traits.contains(.brokenQuote) { traits.insert(.speakerless) }
    }
    return traits
  }

  /// Whether a stretch may hold a mark: most sentences don't.
  private static func holdsMark(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if utf8.first(0x22, in: range) != nil { return true }
    // « and » begin with C2, „, “ and ” with E2 80, as dashes do.
    for (lead, lasts) in [(0xC2, 0xAB...0xBB), (0xE2, 0x9C...0x9E)] as [(UInt8, ClosedRange<UInt8>)] {
      var start = range.lowerBound
      while let place = utf8.first(lead, in: start..<range.upperBound) {
        start = place + (lead == 0xC2 ? 2 : 3)
        if lasts.contains(utf8[start - 1]) { return true }
      }
    }
    return false
  }

  /// Whether a closing mark came that nothing had opened.
  private var isStray = false

  private mutating func take(_ scalar: UInt32, isBeforeWord: Bool) {
    switch scalar {
    case 0xAB, 0x201E: push(scalar)
    case 0xBB: close(0xAB)
    case 0x201C:
      // Some close with the mark that others open with, and the reverse.
      if open.last == 0x201E || !isBeforeWord && (open.last == 0x201C || open.last == 0x201D) {
        open.removeLast()
      } else {
        push(scalar)
      }
    case 0x201D:
      if let last = open.lastIndex(where: { $0 &- 0x201C < 3 }) {
        open.removeSubrange(last...)
      } else if isBeforeWord {
        push(scalar)
      } else {
        isStray = true
      }
    default:
      if open.last == 0x22 { open.removeLast() } else if isBeforeWord { push(scalar) } else { isStray = true }
    }
  }

  /// Whether what is open is closed within reach.
  ///
  /// Names and words within a quotation have marks of their own. Where it isn't closed in its paragraph, the next one opens
  /// it again or goes on with it; straight marks, which don't tell what they do, are not followed so far.
  private func ends(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard let opening = open.first else { return false }
    var depth = open.count { $0 == opening }
    var isNested = false
    var index = start
    while index < min(utf8.count, start + Self.reach) {
      let (scalar, length) = decodeScalar(utf8, at: index)
      index += length
      switch (opening, scalar) {
      case (0xAB, 0xBB), (0x201C, 0x201D), (0x201E, 0x201C), (0x201E, 0x201D):
        depth -= 1
        if depth == 0 { return true }
      case (0x201D, 0x201D): return true
      case (0x22, 0x22): return !isWord(utf8, index, index..<utf8.count)
      case (0x22, 0x0A), (0x201D, 0x0A): return false
      case (0x201C, 0x2019) where Self.isDouble(utf8, index):
        depth -= 1
        if depth == 0 { return true }
      // Had another quotation begun before, this one would have been forgotten to be closed.
      case (_, 0x0A) where Self.opensAgain(utf8, index, opening): return !isNested
      case (_, opening):
        depth += 1
        isNested = true
      default: break
      }
    }
    return false
  }

  /// Whether a single mark stands behind another one, which makes them a closing mark: `voters,’’ Roe said`.
  private static func isDouble(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < utf8.count && decodeScalar(utf8, at: index).scalar == 0x2019
  }

  /// Whether a paragraph begins with an opening mark, behind a dash perhaps.
  private static func opensAgain(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ opening: UInt32) -> Bool {
    var index = start
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if scalar == opening { return true }
      guard scalar <= 0x20 || scalar == 0xA0 || scalar &- 0x2010 < 6 || scalar == 0x2D else { return false }
      index += length
    }
    return false
  }

  /// Whether a colon stands before a mark.
  private func isAnnounced(_ utf8: UnsafeBufferPointer<UInt8>, _ mark: Int, _ start: Int) -> Bool {
    var index = mark
    while index > start, utf8[index - 1] == 0x20 { index -= 1 }
    return index > start && utf8[index - 1] == UInt8(ascii: ":")
  }

  private mutating func push(_ scalar: UInt32) {
    if open.count < Self.deepest { open.append(scalar) }
  }

  private mutating func close(_ opening: UInt32) {
    if let last = open.lastIndex(of: opening) { open.removeSubrange(last...) } else { isStray = true }
  }

  private func isMark(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0xAB || scalar == 0xBB || scalar &- 0x201C < 3
  }

  private func isWord(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    return !ScalarTraits.of(decodeScalar(utf8, at: index).scalar).isDisjoint(with: .wordPart)
  }
}
