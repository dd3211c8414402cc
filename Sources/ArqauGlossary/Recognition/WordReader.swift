internal import ArqauText

/// Reads the words of a text as letter codes, with a hash of every beginning of the word.
///
/// The hash is a polynomial over the codes modulo 2⁶⁴, so that the hash of a word's ending follows from
/// those of the whole word and of its beginning.
struct WordReader {
  /// The most letters of a word that are kept apart; of a longer one only the whole is known.
  static let capacity = 62

  /// The factor of the polynomial.
  static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The factor's powers up to ``capacity``.
  static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 0...capacity { powers.append(powers[powers.count - 1] &* factor) }
    return powers
  }()

  /// The hash of some codes.
  static func hash(_ codes: some Sequence<UInt16>) -> UInt64 {
    codes.reduce(0) { $0 &* factor &+ UInt64($1) }
  }

  /// The codes of the last word, ``count`` of them.
  let codes: UnsafeMutablePointer<UInt32>
  /// The hashes of the beginnings of the last word: of no letter, of the first, and so on.
  let hashes: UnsafeMutablePointer<UInt64>
  private(set) var count = 0
  /// Which letters are capitals, the first in the lowest bit.
  private(set) var capitals: UInt64 = 0
  /// The flags that any letter had.
  private(set) var flags: UInt16 = 0
  /// Whether the word has more letters than are kept.
  private(set) var isLong = false
  private let table: UnsafePointer<UInt16>
  private let folding: LetterFolding

  /// - Parameters:
  ///   - table: The folding's table.
  ///   - buffers: Room for a word. Both must outlive the reader.
  init(_ folding: LetterFolding, table: UnsafePointer<UInt16>, _ buffers: ScanBuffers) {
    self.folding = folding
    self.table = table
    codes = buffers.codes
    hashes = buffers.hashes
  }

  /// The hash of the whole last word.
  var hash: UInt64 { hashes[count] }

  /// Reads the word that begins at `start`, if one does, and returns where it ends; else `start`.
  ///
  /// - Complexity: O(length of the word).
  @inline(__always)
  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    count = 0
    capitals = 0
    flags = 0
    isLong = false
    var index = readCommon(utf8, from: start)
    // What the table does not settle is rare: it is taken in by itself, and common letters go on.
    while index < utf8.count, utf8[index] >= 0x80, !isPlainSign(utf8, at: index) {
      let next = rare(utf8, at: index)
      if next == index { break }
      index = readCommon(utf8, from: next)
    }
    return count == 0 ? start : index
  }

  /// Whether the commonest signs stand at a place, guillemets, dashes and quotation marks: no word holds one.
  @inline(__always)
  func isPlainSign(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let first = utf8[index]
    guard index + 2 < utf8.count else { return false }
    if first == 0xE2 { return utf8[index + 1] == 0x80 && utf8[index + 2] &- 0x90 < 0x18 }
    return first < 0xE0 && table[Int(first & 0x1F) << 6 | Int(utf8[index + 1] & 0x3F)] == 0
  }

  /// Takes in letters of one or two bytes; stops before anything else.
  @inline(__always)
  private mutating func readCommon(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let bytes = utf8.baseAddress else { return start }
    var index = start
    let end = utf8.count
    var hash = hashes[count]
    var count = count
    var capitals: UInt64 = 0
    var flags: UInt16 = 0
    let begin = count
    while index < end {
      let first = UInt32(bytes[index])
      var scalar = first
      var next = index &+ 1
      if first >= 0x80 {
        if first >= 0xE0 || next == end { break }
        scalar = (first & 0x1F) << 6 | UInt32(bytes[next]) & 0x3F
        next &+= 1
      }
      let entry = table[Int(truncatingIfNeeded: scalar)]
      if entry & (Flag.special | Flag.word) != Flag.word || count == Self.capacity { break }
      flags |= entry
      capitals |= UInt64(entry >> 12 & 1) << UInt64(truncatingIfNeeded: count)
      let code = UInt32(entry & Flag.code)
      hash = hash &* Self.factor &+ UInt64(code)
      codes[count] = code
      count &+= 1
      hashes[count] = hash
      index = next
    }
    if count != begin {
      self.count = count
      self.capitals |= capitals
      self.flags |= flags
    }
    return count == Self.capacity ? readLong(utf8, from: index) : index
  }

  /// Takes in the letters beyond those that are kept apart.
  @inline(never)
  private mutating func readLong(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < utf8.count {
      guard let (scalar, length) = Self.decode(utf8, at: index), scalar < 0x800 else { break }
      let entry = table[Int(scalar)]
      if entry & (Flag.special | Flag.word) != Flag.word { break }
      isLong = true
      hashes[count] = hashes[count] &* Self.factor &+ UInt64(entry & Flag.code)
      index += length
    }
    return index
  }

  /// Writes the last word's look-alikes in the script of most of its letters and hashes it anew.
  ///
  /// A Latin letter's code is that of its Cyrillic twin then, or the other way about; letters without a
  /// twin stay.
  mutating func exchangeLookAlikes(_ language: Language) {
    var latin = 0
    for place in 0..<count where codes[place] < 0x250 { latin += 1 }
    let toLatin = language == .english || 2 * latin > count
    for place in 0..<count {
      let code = codes[place]
      let twin = toLatin ? Self.latinTwins[code] : Self.cyrillicTwins[code]
      if let twin { codes[place] = twin }
      hashes[place + 1] = hashes[place] &* Self.factor &+ UInt64(codes[place])
    }
  }

  private static let twins: [(UInt32, UInt32)] = zip(
    "aeocpxyikmthb".unicodeScalars, "аеосрхуікмтһв".unicodeScalars
  ).map { ($0.value, $1.value) }
  private static let cyrillicTwins = Dictionary(uniqueKeysWithValues: twins)
  private static let latinTwins = Dictionary(uniqueKeysWithValues: twins.map { ($1, $0) })

  private typealias Flag = LetterFolding.Flag

  /// Takes in a scalar that the table does not settle; returns where it ends, or `index` where the
  /// word ends before it.
  @inline(never)
  private mutating func rare(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (scalar, length) = Self.decode(utf8, at: index) else { return index }
    let next = index + length
    if scalar < 0x800 {
      let entry = table[Int(scalar)]
      if entry & Flag.word != 0, let (one, two) = LetterFolding.digraph(scalar) {
        let isCapital = entry & Flag.upper != 0
        flags |= entry & ~Flag.special
        append(UInt32(one), isCapital: isCapital)
        append(UInt32(two), isCapital: isCapital && nextIsCapital(utf8, at: next))
        return next
      }
      if entry & Flag.special == 0 { return index }
    }
    let traits = ScalarTraits.of(scalar)
    if traits.contains(.mark) {
      guard count > 0 else { return index }
      if !isLong, let whole = folding.composed(UInt16(truncatingIfNeeded: codes[count - 1]), scalar) {
        let isCapital = capitals >> UInt64(count - 1) & 1 == 1
        count -= 1
        append(UInt32(whole), isCapital: isCapital)
      }
      return next
    }
    if traits.contains(.format) { return count > 0 ? next : index }
    guard !traits.isDisjoint(with: .alphanumeric), scalar >= 0x800 else { return index }
    let small = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    flags |= Flag.word
    append(small, isCapital: traits.contains(.upper))
    return next
  }

  private mutating func append(_ code: UInt32, isCapital: Bool) {
    let hash = hashes[count] &* Self.factor &+ UInt64(code)
    if count < Self.capacity {
      if isCapital { capitals |= 1 << UInt64(count) }
      codes[count] = code
      count += 1
    } else {
      isLong = true
    }
    hashes[count] = hash
  }

  /// Whether the second letter of a capital digraph counts as a capital: the letter beside it is one.
  private func nextIsCapital(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    if count >= 2, capitals >> UInt64(count - 2) & 1 == 1 { return true }
    guard let (scalar, _) = Self.decode(utf8, at: index), scalar < 0x800 else { return false }
    return table[Int(scalar)] & Flag.upper != 0
  }

  /// The scalar at a place; nil where the bytes are cut off.
  private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    guard index < utf8.count else { return nil }
    let first = utf8[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return nil }
    return decodeScalar(utf8, at: index)
  }
}
