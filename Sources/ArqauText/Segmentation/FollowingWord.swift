/// What stands after a mark and the white space behind it.
struct FollowingWord {
  /// How the next sentence would begin.
  enum Kind {
    /// The text or the block ends.
    case end
    case upper, lower, digit
    /// A letter of a script without case.
    case caseless
    /// `@name`, a web address, `#tag`.
    case mention, address, hashtag
    /// A list's mark, or a row of signs that parts.
    case bullet
    /// Nothing with which a sentence begins: a comma, a closing mark, a row of symbols.
    case none
  }

  /// Openers before a word that are looked through.
  private static let mostOpeners = 8
  private static let longest = 24

  private(set) var kind = Kind.none
  /// Whether a dash stands before it.
  private(set) var isDashed = false
  /// Whether a quotation mark or a bracket opens before it.
  private(set) var isOpened = false
  /// Whether a bracket opens before it.
  private(set) var isBracketed = false
  /// The hash of the word, where it is one of letters; 0 otherwise.
  private(set) var hash: UInt64 = 0
  private(set) var length = 0
  /// Whether it is one capital with a full stop.
  private(set) var isInitial = false
  private(set) var isRoman = false
  /// Whether all of it are capitals, two at least.
  private(set) var isAllUpper = false

  /// The hash of the word after it, where a space and small letters follow; 0 otherwise.
  private(set) var secondHash: UInt64 = 0
  /// Whether a space and a capital letter follow it.
  private(set) var isBeforeCapital = false
  /// Whether it ends as most Serbian surnames do: Јовић, Jović.
  private(set) var endsAsSurname = false
  /// Whether white space or the end follows it.
  private(set) var endsInSpace = false

  /// Nothing.
  static let none = FollowingWord()

  private init() {}

  /// Reads what begins at `start`, behind white space.
  init(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int, to ceiling: Int) {
    if Self.isRule(utf8, start, ceiling) {
      kind = .bullet
      return
    }
    var index = start
    var openers = 0
    while index < ceiling, openers <= Self.mostOpeners {
      let (scalar, size) = decodeScalar(utf8, at: index)
      let next = index + size
      let traits = ScalarTraits.of(scalar)
      if !traits.isDisjoint(with: [.letter, .digit]) {
        readWord(utf8, index, ceiling, traits)
        return
      }
      openers += 1
      if traits.contains(.format) {
        index = next
        continue
      }
      let after = next < ceiling ? decodeScalar(utf8, at: next).scalar : 0x20
      let afterTraits = ScalarTraits.of(after)
      switch SentencePunctuation.of(scalar) {
      case .opening:
        isOpened = true
        isBracketed = isBracketed || scalar == 0x28 || scalar == 0x5B
        index = skipSpaces(utf8, next, ceiling)
        // Brackets with nothing inside are passed over.
        if index < ceiling, utf8[index] == 0x29 || utf8[index] == 0x5D { index = skipSpaces(utf8, index + 1, ceiling) }
      case .quote where scalar == 0x2A && afterTraits.contains(.space):
        kind = startsWord(utf8, next, ceiling) ? .bullet : .none
        return
      case .quote:
        // A quotation mark before a space or a mark closes; two grave accents open.
        guard
          !afterTraits.isDisjoint(with: [.letter, .digit]) || after == scalar && scalar != 0x2A
            || SentencePunctuation.of(after) == .opening || SentencePunctuation.of(after) == .ellipsis
            || after == 0x2E || after == 0x2D
        else { return }
        isOpened = true
        index = next
      case .dash:
        isDashed = isDashed || scalar != 0x2D || !afterTraits.contains(.digit)
        index = skipSpaces(utf8, next, ceiling)
        if index == ceiling { return }
      case .ellipsis, .stop:
        // A sentence can begin with three dots, not with one, unless it is a capital's: ".NET".
        if SentencePunctuation.of(scalar) == .stop, afterTraits.contains(.upper) {
          index = next
          continue
        }
        let end = Self.skipDots(utf8, index, ceiling)
        guard end > index + 1, end < ceiling else { return }
        let behind = decodeScalar(utf8, at: end).scalar
        guard
          !ScalarTraits.of(behind).isDisjoint(with: [.letter, .digit])
            || isOpened && SentencePunctuation.of(behind) == .closing
        else { return }
        index = end
        if SentencePunctuation.of(behind) == .closing { index = skipSpaces(utf8, end + 1, ceiling) }
      case .bullet:
        kind = .bullet
        return
      case .other where CharacterReference.quoteLength(utf8, at: index, to: ceiling) > 0:
        isOpened = true
        index += CharacterReference.quoteLength(utf8, at: index, to: ceiling)
      default:
        index = readSymbol(utf8, scalar, next, ceiling, after: afterTraits)
        if index == ceiling { return }
      }
    }
    if index >= ceiling, openers == 0 { kind = .end }
  }

  /// Reads a symbol with which something begins; answers where to go on, or the end where all is said.
  private mutating func readSymbol(
    _ utf8: UnsafeBufferPointer<UInt8>, _ scalar: UInt32, _ next: Int, _ ceiling: Int, after: ScalarTraits
  ) -> Int {
    switch Unicode.Scalar(scalar) {
    case "@":
      if !after.isDisjoint(with: [.letter, .digit]) { kind = .mention }
    case "#":
      if after.contains(.letter) { kind = .hashtag } else if after.contains(.digit) { return next }
    case "$", "€", "£", "₽", "₸", "¥", "+", "~", "≈", "<", ">", "±":
      let index = skipSpaces(utf8, next, ceiling)
      if index < ceiling, utf8[index] &- 0x30 < 10 { return index }
      if scalar == 0x2B, index > next, startsWord(utf8, index, ceiling) { kind = .bullet }
    case "№", "§":
      return skipSpaces(utf8, next, ceiling)
    default:
      if SentencePunctuation.isBulletEmoji(scalar) { kind = .bullet }
    }
    return ceiling
  }

  /// Whether a word begins behind white space.
  private func startsWord(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Bool {
    let index = skipSpaces(utf8, start, ceiling)
    return index < ceiling && ScalarTraits.of(decodeScalar(utf8, at: index).scalar).contains(.letter)
  }

  private mutating func readWord(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int, _ first: ScalarTraits
  ) {
    kind =
      first.contains(.digit)
      ? .digit : first.contains(.upper) ? .upper : first.contains(.lower) ? .lower : .caseless
    var hash = WordHash()
    var index = start
    var last: (before: UInt32, at: UInt32) = (0, 0)
    isRoman = true
    isAllUpper = true
    while index < ceiling, length < Self.longest {
      let (scalar, size) = decodeScalar(utf8, at: index)
      let traits = ScalarTraits.of(scalar)
      guard !traits.isDisjoint(with: [.letter, .digit, .mark]) || scalar == 0x27 || scalar == 0x2019 else { break }
      hash.combine(scalar == 0x2019 ? 0x27 : scalar)
      last = (last.at, scalar)
      isAllUpper = isAllUpper && traits.contains(.upper)
      isRoman = isRoman && PrecedingWord.isRomanDigit(scalar)
      length += 1
      index += size
    }
    self.hash = hash.value
    endsAsSurname = last == (0x438, 0x45B) || last == (0x69, 0x107)
    isAllUpper = isAllUpper && length > 1
    endsInSpace = index == ceiling || ScalarTraits.of(decodeScalar(utf8, at: index).scalar).contains(.space)
    if index < ceiling, utf8[index] == 0x20 {
      secondHash = Self.smallWord(utf8, index + 1, ceiling)
      isBeforeCapital =
        index + 1 < ceiling && ScalarTraits.of(decodeScalar(utf8, at: index + 1).scalar).contains(.upper)
    }
    isInitial = length == 1 && kind == .upper && index < ceiling && utf8[index] == 0x2E
    if kind == .digit, index < ceiling, utf8[index] >= 0xE2, isKeycap(utf8, index, ceiling) { kind = .bullet }
    if kind == .lower, isAddress(utf8, start, index, ceiling) { kind = .address }
  }

  /// The hash of a short word of small letters, or 0.
  private static func smallWord(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> UInt64 {
    var hash = WordHash()
    var index = start
    while index < ceiling, index - start < 12 {
      let (scalar, size) = decodeScalar(utf8, at: index)
      let traits = ScalarTraits.of(scalar)
      if traits.contains(.space) { return index > start ? hash.value : 0 }
      guard traits.contains(.lower) else { return 0 }
      hash.combine(scalar)
      index += size
    }
    return 0
  }

  /// Whether the digit before is drawn as a key: 1️⃣.
  private func isKeycap(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ ceiling: Int) -> Bool {
    let (scalar, size) = decodeScalar(utf8, at: index)
    if scalar == 0x20E3 { return true }
    return scalar == 0xFE0F && index + size < ceiling && decodeScalar(utf8, at: index + size).scalar == 0x20E3
  }

  private func isAddress(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ ceiling: Int) -> Bool {
    if end + 2 < ceiling, utf8[end] == 0x3A, utf8[end + 1] == 0x2F, utf8[end + 2] == 0x2F { return true }
    return end - start == 3 && end < ceiling && utf8[end] == 0x2E && utf8[start..<end].allSatisfy { $0 == 0x77 }
  }

  /// Whether a row of three or more of one sign begins here, which parts what is before from what follows.
  private static func isRule(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Bool {
    guard start + 2 < ceiling, utf8[start] == utf8[start + 1], utf8[start] == utf8[start + 2] else { return false }
    switch utf8[start] {
    case 0x2A, 0x2D, 0x3D, 0x5F, 0x7E: return true
    default: return false
    }
  }

  private static func skipDots(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Int {
    var index = start
    while index < ceiling, index - start < 12 {
      let (scalar, size) = decodeScalar(utf8, at: index)
      guard scalar == 0x2E || scalar == 0x2026 else { break }
      index += size
    }
    return index
  }
}

/// Passes white space.
@inline(__always)
func skipSpaces(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Int {
  var index = start
  while index < ceiling {
    if utf8[index] == 0x20 {
      index += 1
      continue
    }
    let (scalar, size) = decodeScalar(utf8, at: index)
    guard ScalarTraits.of(scalar).contains(.space) else { break }
    index += size
  }
  return index
}

/// Quotation marks written as HTML character references, which are met in plain text that was HTML.
enum CharacterReference {
  private static let quotes = ["#39", "#34", "quot", "apos", "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo"]
    .map { Array("&\($0);".utf8) }

  /// The length of a reference to a quotation mark, or 0.
  static func quoteLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, to ceiling: Int) -> Int {
    guard index < ceiling, utf8[index] == UInt8(ascii: "&") else { return 0 }
    let match = quotes.first { index + $0.count <= ceiling && utf8[index..<index + $0.count].elementsEqual($0) }
    return match?.count ?? 0
  }
}
