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
    /// The number of bytes from the window's beginning to the end of this letter.
    var end: UInt8 = 0
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
    let table = KazakhLetterTable.shared
    var position = word.count
    while position > 0, count < Self.capacity {
      var cell = Cell()
      // Until the window's beginning is known, the distance from the word's end stands here.
      cell.end = UInt8(truncatingIfNeeded: word.count - position)
      if position >= 2, word[position - 2] & 0xFC == 0xD0, word[position - 1] & 0xC0 == 0x80 {
        cell.code = table.code(of: word[position - 2], word[position - 1])
        position -= 2
      } else {
        position = Self.readRareLetter(of: word, endingAt: position, into: &cell.code)
      }
      count += 1
      cells[Self.capacity - count] = cell
    }
    isPartial = position > 0
    start = position
    describe(length: UInt8(truncatingIfNeeded: word.count - position), table)
  }

  /// The letter before a place.
  @inline(__always)
  func cell(before place: Int) -> Cell { cells[Self.capacity - count + place - 1] }

  /// The code of the letter before a place.
  @inline(__always)
  func code(before place: Int) -> UInt8 { cells[Self.capacity - count + place - 1].code }

  /// The word's byte at a place.
  @inline(__always)
  func byte(at place: Int) -> Int {
    place == 0 ? start : start + Int(cells[Self.capacity - count + place - 1].end)
  }

  /// The place after the last letter before `place` that is no mark.
  func withoutMarks(before place: Int) -> Int {
    var place = place
    while place > 0, code(before: place) == KazakhLetter.mark { place -= 1 }
    return place
  }

  private mutating func describe(length: UInt8, _ table: KazakhLetterTable) {
    var scanner = KazakhHarmonyScanner()
    var vowels: UInt8 = 0
    var letterClass: KazakhLetterClass = .open
    var previous = KazakhLetter.other
    for index in Self.capacity - count..<Self.capacity {
      var cell = cells[index]
      let traits = table.traits(of: cell.code)
      if !traits.letterClass.isEmpty {
        letterClass = traits.letterClass.afterLetter(previous, ofClass: letterClass, is: cell.code, table)
      }
      previous = cell.code
      if !traits.letterClass.isDisjoint(with: .vowelLike) { vowels += 1 }
      scanner.advance(over: traits.harmony)
      cell.letterClass = letterClass
      cell.expected = scanner.expected
      cell.tolerated = scanner.tolerated
      cell.vowels = vowels
      cell.end = length - cell.end
      cells[index] = cell
    }
  }

  /// Reads the letter or stray byte that ends at a position and is no Cyrillic letter, and returns where
  /// it begins.
  private static func readRareLetter(
    of word: UnsafeBufferPointer<UInt8>, endingAt position: Int, into code: inout UInt8
  ) -> Int {
    var first = position - 1
    while first > 0, position - first < 4, word[first] & 0xC0 == 0x80 { first -= 1 }
    let lead = word[first]
    let length =
      switch lead {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length == position - first else { return position - 1 }
    if length == 1 { code = KazakhLetter.code(of: UInt32(lead)) }
    if length == 2 {
      code = KazakhLetter.code(of: UInt32(lead & 0x1F) << 6 | UInt32(word[first + 1] & 0x3F))
    }
    if length == 3 {
      code = KazakhLetter.code(
        of: UInt32(lead & 0x0F) << 12 | UInt32(word[first + 1] & 0x3F) << 6 | UInt32(word[first + 2] & 0x3F))
    }
    return first
  }
}
