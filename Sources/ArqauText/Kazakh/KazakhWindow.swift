/// The end of a word as letter codes, with what suffixes need to know of each place.
///
/// Places are counted from the window's beginning: place `p` lies before letter `p`. Only the last
/// ``capacity`` letters are looked at, for no chain of suffixes is longer; so the work on a word
/// does not grow with its length.
struct KazakhWindow {
  /// The most letters that are looked at.
  static let capacity = 40

  /// One letter and the place after it.
  struct Cell {
    var code: UInt8 = 0
    /// The class of the letter, or of the one before a sign.
    var letterClass: KazakhLetterClass = .open
    /// What the harmony of the letters so far asks of a suffix that begins after this letter.
    var expected: KazakhHarmony = .both
    var tolerated: KazakhHarmony = .both
    /// The number of vowels so far.
    var vowels: UInt8 = 0
    /// The word's byte after this letter.
    var end = 0
  }

  /// The number of letters in the window.
  private(set) var count = 0
  /// Whether the word has letters before the window.
  private(set) var isPartial = false
  /// The word's first byte that lies in the window.
  private(set) var start = 0
  private var cells = InlineArray<40, Cell>(repeating: Cell())

  /// Reads the end of a word in UTF-8. Stray bytes count as letters of no alphabet.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var position = word.count
    while position > 0, count < Self.capacity {
      var first = position - 1
      while first > 0, position - first < 4, word[first] & 0xC0 == 0x80 { first -= 1 }
      // A whole sequence, or a single stray byte.
      if Self.length(of: word[first]) != position - first { first = position - 1 }
      cells[Self.capacity - 1 - count].code = Self.code(of: word, first..<position)
      cells[Self.capacity - 1 - count].end = position
      count += 1
      position = first
    }
    isPartial = position > 0
    start = position
    describe()
  }

  /// The letter before a place.
  @inline(__always)
  func cell(before place: Int) -> Cell { cells[Self.capacity - count + place - 1] }

  /// The code of the letter before a place.
  @inline(__always)
  func code(before place: Int) -> UInt8 { cells[Self.capacity - count + place - 1].code }

  /// The word's byte at a place.
  @inline(__always)
  func byte(at place: Int) -> Int { place == 0 ? start : cells[Self.capacity - count + place - 1].end }

  /// The place after the last letter before `place` that is no mark.
  func withoutMarks(before place: Int) -> Int {
    var place = place
    while place > 0, code(before: place) == KazakhLetter.mark { place -= 1 }
    return place
  }

  private static let agentLetter = KazakhLetter.code(of: "ш")

  private mutating func describe() {
    var scanner = KazakhHarmonyScanner()
    var vowels: UInt8 = 0
    var letterClass: KazakhLetterClass = .open
    var previous = KazakhLetter.other
    for index in Self.capacity - count..<Self.capacity {
      let code = cells[index].code
      let own = KazakhLetterClass.of(code)
      if own == .narrow, previous == Self.agentLetter {
        letterClass = [.narrow, .agent]
      } else if !own.isEmpty {
        letterClass = own
      }
      previous = code
      if !own.isDisjoint(with: .vowelLike) { vowels += 1 }
      scanner.advance(over: code)
      cells[index].letterClass = letterClass
      cells[index].expected = scanner.expected
      cells[index].tolerated = scanner.tolerated
      cells[index].vowels = vowels
    }
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  private static func code(of word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8 {
    switch range.count {
    case 1: KazakhLetter.code(of: UInt32(word[range.lowerBound]))
    case 2:
      KazakhLetter.code(
        of: UInt32(word[range.lowerBound] & 0x1F) << 6 | UInt32(word[range.lowerBound + 1] & 0x3F))
    case 3:
      KazakhLetter.code(
        of: UInt32(word[range.lowerBound] & 0x0F) << 12 | UInt32(word[range.lowerBound + 1] & 0x3F) << 6
          | UInt32(word[range.lowerBound + 2] & 0x3F))
    default: KazakhLetter.other
    }
  }
}
