internal import ArqauText

/// A text as the pieces that number formats are made of: words, numbers with their marks, single signs.
///
/// A blank line parts pieces for good: no number runs over it.
struct NumberTokens {
  private enum Kind: UInt8 {
    case word, number, sign, border
  }

  /// What stands before a piece.
  private enum Gap: UInt8 {
    case none, space
    /// A tab, or spaces as between the columns of a table.
    case column
    case line
  }

  private struct Token {
    let kind: Kind
    let gap: Gap
    let isAnchor: Bool
    let start: Int32
    let end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let language: Language
  private var tokens: [Token] = []
  /// What each token says, in lower case, Serbian in Latin letters.
  private var texts: [String] = []

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8, under 2 GiB.
  ///   - mayBegin: Whether a word may begin a number by the key of its first letters, which is asked first.
  ///   - begins: Whether a word begins a number.
  /// - Complexity: O(n).
  init(
    _ utf8: UnsafeBufferPointer<UInt8>, _ language: Language, mayBegin: (Int) -> Bool, begins: (String) -> Bool
  ) {
    self.utf8 = utf8
    self.language = language
    let parts = WordParts()
    var index = 0
    var gap = Gap.none
    // Words far from a digit that begin no number are passed over.
    var idle = Self.reach + 1
    var pending: [Token] = []
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      var token: Token?
      if scalar &- 0x30 < 10 {
        let end = Numeral(utf8, index, language).end
        token = Token(kind: .number, gap: gap, isAnchor: true, start: Int32(index), end: Int32(end))
      } else if Self.isSpace(scalar) {
        if gap != .line { gap = gap == .none && scalar != 0x09 ? .space : .column }
      } else if scalar == 0x0A || scalar == 0x2028 || scalar == 0x0D || scalar == 0x2029 {
        let isSecond = gap == .line && scalar != 0x0D || scalar == 0x2029
        if isSecond {
          pending.removeAll(keepingCapacity: true)
          if let last = tokens.last, last.kind != .border {
            tokens.append(
              Token(kind: .border, gap: .line, isAnchor: false, start: Int32(index), end: Int32(index + length)))
          }
          idle = Self.reach + 1
        }
        if scalar != 0x0D { gap = .line }
      } else if Self.isTransparent(scalar) {
        index += length
        continue
      } else if Self.isFraction(scalar) || !parts.isOfWord(scalar) {
        let isFraction = Self.isFraction(scalar)
        token = Token(kind: .sign, gap: gap, isAnchor: isFraction, start: Int32(index), end: Int32(index + length))
      } else {
        let (end, key) = Self.word(utf8, index, parts)
        let isAnchor = mayBegin(key) && begins(Self.small(utf8, index..<end, language))
        token = Token(kind: .word, gap: gap, isAnchor: isAnchor, start: Int32(index), end: Int32(end))
      }
      guard let token else {
        index += length
        continue
      }
      index = token.range.upperBound
      gap = .none
      if token.isAnchor {
        tokens += pending.suffix(Self.reach)
        pending.removeAll(keepingCapacity: true)
        tokens.append(token)
        idle = 0
      } else if idle <= Self.reach {
        tokens.append(token)
        if token.kind == .word { idle += 1 }
      } else {
        if pending.count == Self.reach * 16 { pending.removeFirst(Self.reach * 15) }
        pending.append(token)
      }
    }
    texts = tokens.map { text(of: $0) }
  }

  /// How many pieces before a number, and words behind it, are looked at.
  private static let reach = 8

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x09, 0x0B, 0x0C, 0x202F, 0x205F, 0x3000: true
    default: scalar &- 0x2000 <= 0x0A
    }
  }

  /// Soft hyphens, joiners, marks of direction: there and not there.
  private static func isTransparent(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || scalar &- 0x200B <= 4 || scalar == 0x2060 || scalar == 0xFEFF
  }

  /// `½`, `²`, `⁶`: digits in Unicode's eyes, no parts of a word here.
  private static func isFraction(_ scalar: UInt32) -> Bool {
    scalar &- 0xBC <= 2 || scalar &- 0x2150 <= 0x0F || scalar == 0xB2 || scalar == 0xB3 || scalar == 0xB9
      || scalar &- 0x2070 <= 0x09
  }

  /// The end of a word, and the key of its first two letters.
  private static func word(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ parts: WordParts
  ) -> (end: Int, key: Int) {
    var index = start
    var letters = 0
    var key: UInt32 = 0
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if scalar &- 0x30 < 10 || isFraction(scalar) || !parts.isOfWord(scalar) { break }
      if letters < 2 { key = key &* 37 &+ small(scalar) }
      letters += 1
      index += length
    }
    return (max(index, start + 1), Int(key & 1023))
  }

  /// The key of a word's first two letters, for a table of words.
  static func key(_ word: String) -> Int {
    Int(word.unicodeScalars.prefix(2).reduce(UInt32(0)) { $0 &* 37 &+ small($1.value) } & 1023)
  }

  private static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x490...0x4FF, 0x100...0x17F: scalar | 1
    default: scalar
    }
  }

  /// The next piece at or behind a place that a number may begin with.
  func nextAnchor(from index: Int) -> Int? {
    index < tokens.count ? tokens[index...].firstIndex(where: \.isAnchor) : nil
  }

  /// Where a token begins.
  func start(_ index: Int) -> Int { tokens[index].range.lowerBound }
  /// Where a token ends.
  func end(_ index: Int) -> Int { tokens[index].range.upperBound }

  func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }
  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

  /// Whether nothing stands between a token and the one before.
  func isJoined(_ index: Int) -> Bool {
    tokens.indices.contains(index) && index > 0 && tokens[index].gap == .none && end(index - 1) == start(index)
  }

  /// Whether a token begins a line, or the text.
  func beginsLine(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].gap == .line || tokens[index].gap == .none && tokens[index].start == 0
  }

  /// Whether a token ends a line, or the text.
  func endsLine(_ index: Int) -> Bool {
    guard tokens.indices.contains(index + 1) else { return true }
    return tokens[index + 1].gap == .line || tokens[index + 1].kind == .border
  }

  /// Whether a token stands in another column of a table than the one before.
  func beginsColumn(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].gap == .column }

  /// A token as it is written.
  func raw(_ index: Int) -> String {
    guard tokens.indices.contains(index), tokens[index].kind != .border else { return "" }
    return String(decoding: utf8[tokens[index].range], as: UTF8.self)
  }

  /// What a token says, in lower case, Serbian in Latin letters; empty where there is none.
  func text(_ index: Int) -> String { texts.indices.contains(index) ? texts[index] : "" }

  private func text(of token: Token) -> String {
    switch token.kind {
    case .border: return ""
    case .number, .sign: return String(decoding: utf8[token.range], as: UTF8.self)
    case .word: return Self.small(utf8, token.range, language)
    }
  }

  /// A word in small letters, Serbian in Latin ones. The tables compare bytes, so that letters with marks behind them
  /// are composed.
  private static func small(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    SimpleLowercase.append(utf8, range, to: &bytes)
    var text = String(decoding: bytes, as: UTF8.self)
    let hasMarks = bytes.contains { $0 == 0xCC || $0 == 0xCD }
    if hasMarks, let composed = try? text.normalized(to: .nfc) { text = composed }
    return language == .serbian && bytes.contains { $0 >= 0x80 } ? SerbianLatin.text(text) : text
  }

  /// What a token says that goes on with what is before it: on a new line, and in another column of a table, only a
  /// word in small letters does.
  func following(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let token = tokens[index]
    let isApart = token.gap == .line || token.gap == .column
    return isApart && (token.kind != .word || isCapital(index)) ? "" : texts[index]
  }

  /// Whether a word begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return ScalarTraits.of(decodeScalar(utf8, at: start(index)).scalar).contains(.upper)
  }

  /// Whether a word is of two or more capitals.
  func isCapitals(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let raw = raw(index)
    return raw.unicodeScalars.count > 1 && raw == raw.uppercased() && raw != raw.lowercased()
  }

  /// The digits of a token that is a whole number without marks, of six digits at most; nil elsewhere.
  func integer(_ index: Int) -> Int? {
    guard isNumber(index), tokens[index].range.count <= 6 else { return nil }
    var number = 0
    for byte in utf8[tokens[index].range] {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// How many bytes a token has; 0 where there is none.
  func length(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].range.count : 0 }

  /// The number that a token is, by the language's marks.
  func reading(_ index: Int) -> Numeral.Reading {
    guard isNumber(index) else { return .unclear }
    return Numeral(utf8, start(index), language).reading(utf8[tokens[index].range], language)
  }
}
