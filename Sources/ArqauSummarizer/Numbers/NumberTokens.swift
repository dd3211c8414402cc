internal import ArqauText

/// A text as the pieces that number formats are made of: words, numbers with their marks, single signs.
struct NumberTokens {
  private enum Kind {
    case word, number, sign
  }

  private struct Token {
    let kind: Kind
    let range: Range<Int>
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let language: Language
  private let tokens: [Token]

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.utf8 = utf8
    self.language = language
    var tokens: [Token] = []
    var index = 0
    // Only what stands near a digit is of interest; the rest is passed over quickly.
    while let digit = utf8[index...].firstIndex(where: { $0 &- 0x30 < 10 }) {
      index = max(index, Self.back(utf8, from: digit, to: index))
      var idle = 0
      while index < utf8.count, idle < 6 {
        let (scalar, length) = decodeScalar(utf8, at: index)
        if scalar &- 0x30 < 10 {
          let end = Self.numberEnd(utf8, index, language)
          tokens.append(Token(kind: .number, range: index..<end))
          index = end
          idle = 0
        } else if !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) {
          let end = Self.wordEnd(utf8, index)
          tokens.append(Token(kind: .word, range: index..<end))
          index = end
          idle += 1
        } else {
          if !Self.isSpace(scalar) {
            tokens.append(Token(kind: .sign, range: index..<index + length))
            if scalar == 0x0A { idle = 6 }
          }
          index += length
        }
      }
    }
    self.tokens = tokens
  }

  /// A place some words before a digit, for what stands before numbers.
  private static func back(_ utf8: UnsafeBufferPointer<UInt8>, from digit: Int, to lowest: Int) -> Int {
    var index = digit
    var spaces = 0
    while index > lowest, digit - index < 48 {
      if utf8[index - 1] == 0x20 { spaces += 1 }
      if spaces > 2 || utf8[index - 1] == 0x0A { break }
      index -= 1
    }
    while index < digit, utf8[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F || scalar == 0x09
  }

  private static func wordEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if ScalarTraits.of(scalar).isDisjoint(with: .wordPart) || scalar &- 0x30 < 10 { break }
      index += length
    }
    return max(index, start + 1)
  }

  /// The end of a number: digits, groups of three behind a space or the language's mark, a decimal part.
  private static func numberEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ language: Language) -> Int {
    var index = start
    func digits(_ from: Int) -> Int { utf8[from...].prefix { $0 &- 0x30 < 10 }.count }
    index += digits(start)
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      let count = index + length < utf8.count ? digits(index + length) : 0
      let isMark = scalar == 0x2C || scalar == 0x2E
      let isGroup =
        isSpace(scalar) && scalar != 0x09 && count == 3 && index - start <= 15
        && (index - start <= 3 || !utf8[start..<index].allSatisfy { $0 &- 0x30 < 10 })
      guard isMark && count > 0 || isGroup && language != .english else { return index }
      index += length + count
    }
    return index
  }

  /// The next number at or behind a place.
  func nextNumber(from index: Int) -> Int? {
    index < tokens.count ? tokens[index...].firstIndex { $0.kind == .number } : nil
  }

  /// Where a token begins.
  func start(_ index: Int) -> Int { tokens[index].range.lowerBound }
  /// Where a token ends.
  func end(_ index: Int) -> Int { tokens[index].range.upperBound }

  /// Whether a number belongs to a name, an ordinal or a time: `G20`, `COVID-19`, `30th`, `10:30`.
  func isPartOfWord(_ index: Int) -> Bool {
    let range = tokens[index].range
    if index > 0, tokens[index - 1].range.upperBound == range.lowerBound {
      if tokens[index - 1].kind == .word { return true }
      let sign = text(index - 1)
      let isJoined = index > 1 && tokens[index - 2].range.upperBound == tokens[index - 1].range.lowerBound
      if isJoined, sign == ":" || sign == "-" && tokens[index - 2].kind == .word { return true }
    }
    guard index + 1 < tokens.count, tokens[index + 1].range.lowerBound == range.upperBound else { return false }
    let next = text(index + 1)
    if next == ":" {
      return index + 2 < tokens.count && tokens[index + 2].range.lowerBound == tokens[index + 1].range.upperBound
        && tokens[index + 2].kind == .number
    }
    return ["st", "nd", "rd", "th"].contains(next)
  }

  /// What a token says, in lower case, Serbian in Latin letters; empty where there is none, and where it is not
  /// next to the one before.
  func text(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let text = String(decoding: utf8[tokens[index].range], as: UTF8.self).lowercased()
    return language == .serbian ? SerbianLatin.text(text) : text
  }

  /// The digits of a token that is a whole number without marks; nil elsewhere.
  func integer(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].range.count <= 6 else {
      return nil
    }
    return Int(text(index))
  }

  /// The number that a token is.
  func decimal(at index: Int) -> DecimalDigits? {
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    let bytes = Array(utf8[tokens[index].range])
    let marks = bytes.indices.filter { bytes[$0] == 0x2C || bytes[$0] == 0x2E }
    let digits = String(decoding: bytes.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    guard digits.utf8.count <= 40 else { return nil }
    guard let last = marks.last else { return DecimalDigits(digits: digits, fraction: 0) }
    let behind = bytes.count - last - 1
    let groupMark: UInt8 = language == .english ? 0x2C : 0x2E
    let isMixed = Set(marks.map { bytes[$0] }).count == 2
    if isMixed {
      // 1,234.5 and 1.234,5: the last mark is the decimal one, wherever it is written.
      return marks.dropLast().contains { bytes[$0] == bytes[last] }
        ? nil : DecimalDigits(digits: digits, fraction: behind)
    }
    let isGroups = zip(marks, marks.dropFirst() + [bytes.count]).allSatisfy { $1 - $0 == 4 } && marks[0] <= 3
    if marks.count > 1 { return isGroups ? DecimalDigits(digits: digits, fraction: 0) : nil }
    let isGroup = isGroups && bytes[last] == groupMark && (language == .english || language == .serbian)
    return DecimalDigits(digits: digits, fraction: isGroup ? 0 : behind)
  }
}
