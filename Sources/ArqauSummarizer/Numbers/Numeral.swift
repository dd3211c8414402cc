internal import ArqauText

/// A number in digits as it is written, before its value is told: groups, decimal mark.
struct Numeral {
  /// What a numeral comes to by the marks alone.
  enum Reading {
    /// One value.
    case value(DecimalDigits)
    /// One value where a unit or a word of magnitude stands beside it; a time, a date or a list elsewhere.
    case measured(DecimalDigits)
    /// A decimal part of three digits that may be a group: only a word of magnitude tells it.
    case scaled(DecimalDigits)
    /// More than one value is possible.
    case unclear

    /// Its value, whatever has to stand beside it.
    var value: DecimalDigits? {
      switch self {
      case .value(let value), .measured(let value), .scaled(let value): value
      case .unclear: nil
      }
    }
  }

  /// Where the numeral ends.
  let end: Int
  /// Whether digits follow that belong to it in no known way, as in telephone numbers.
  private let isTorn: Bool

  /// More digits than any sum has.
  private static let mostDigits = 40

  /// Reads the numeral at a digit: digits, groups of three behind a space, an apostrophe or a mark, a decimal part.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ language: Language) {
    func digits(_ from: Int) -> Int { from < utf8.count ? utf8[from...].prefix { $0 &- 0x30 < 10 }.count : 0 }
    var index = start + digits(start)
    let first = index - start
    var groups = 0
    var isTorn = false
    var mark: UInt32?
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      let count = digits(index + length)
      guard count > 0 else { break }
      if scalar == 0x2C || scalar == 0x2E {
        mark = scalar
      } else if Self.isGroupSpace(scalar) || scalar == 0x27 || scalar == 0x2019 {
        // Four digits, as of a year, open no groups; nor do groups follow a decimal mark.
        guard first <= 3, mark == nil else { break }
        guard count == 3, !isTorn else {
          guard groups > 0, Self.isGroupSpace(scalar) else { break }
          isTorn = true
          index += length + count
          continue
        }
        let isPlainEnglish = language == .english && scalar == 0x20
        // "Boeing 737 800": an English reader sets no spaces, so they are believed only where nothing else is meant.
        if isPlainEnglish, groups == 0, !Self.isEnglishGroup(utf8, index + length, start, digits) { break }
        groups += 1
      } else if isTorn, scalar == 0x2D {
        // What is left of a telephone number.
      } else {
        break
      }
      index += length + count
    }
    end = index
    self.isTorn = isTorn
  }

  private static func isEnglishGroup(
    _ utf8: UnsafeBufferPointer<UInt8>, _ group: Int, _ start: Int, _ digits: (Int) -> Int
  ) -> Bool {
    let next = group + 3
    if next < utf8.count, utf8[next] == 0x20, digits(next + 1) == 3 { return true }
    if utf8[group..<next].elementsEqual([0x30, 0x30, 0x30]) { return true }
    return start > 0 && utf8[start - 1] == UInt8(ascii: "$")
  }

  private static func isGroupSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F || scalar == 0x2007
  }

  /// The value by the language's marks.
  func reading(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ language: Language) -> Reading {
    if !isTorn, bytes.count <= Self.mostDigits, bytes.first != 0x30 || bytes.count == 1,
      bytes.allSatisfy({ $0 &- 0x30 < 10 })
    {
      return .value(DecimalDigits(digits: String(decoding: bytes, as: UTF8.self), fraction: 0))
    }
    let digits = String(decoding: bytes.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    guard !isTorn, digits.utf8.count <= Self.mostDigits else { return .unclear }
    let marks = bytes.indices.filter { bytes[$0] == 0x2C || bytes[$0] == 0x2E }
    let hasSpaces = bytes.contains { $0 &- 0x30 >= 10 && $0 != 0x2C && $0 != 0x2E }
    let whole = DecimalDigits(digits: digits, fraction: 0)
    // "007" is a name.
    let lead = bytes.prefix { $0 &- 0x30 < 10 }
    if lead.count > 1, lead.first == 0x30 { return .unclear }
    guard let last = marks.last, let head = marks.first else { return .value(whole) }
    let behind = bytes.endIndex - last - 1
    let decimal = DecimalDigits(digits: digits, fraction: behind)
    if hasSpaces { return marks.count == 1 ? .value(decimal) : .unclear }
    let borders = marks + [bytes.endIndex]
    let isMixed = marks.contains { bytes[$0] != bytes[last] }
    if isMixed {
      // 1,234.5 and 1.234,5: the last mark is the decimal one, wherever it is written.
      let isGrouped = zip(borders, borders.dropFirst().dropLast()).allSatisfy { $1 - $0 == 4 }
      let areSame = marks.dropLast().allSatisfy { bytes[$0] == bytes[head] }
      return isGrouped && areSame && head - bytes.startIndex <= 3 ? .value(decimal) : .unclear
    }
    let isGroups = zip(borders, borders.dropFirst()).allSatisfy { $1 - $0 == 4 } && head - bytes.startIndex <= 3
    if marks.count > 1 { return isGroups ? .value(whole) : .unclear }
    let isComma = bytes[last] == 0x2C
    let isRound = bytes[(last + 1)...].suffix(2).elementsEqual([0x30, 0x30])
    switch language {
    case .english:
      // "1.500" by a writer of another language may be a thousand and a half.
      if isComma { return isGroups ? .value(whole) : .scaled(decimal) }
      return isGroups && isRound && lead.first != 0x30 ? .unclear : .value(decimal)
    case .serbian:
      // A full stop between hours and minutes, day and month.
      if !isComma { return isGroups ? .value(whole) : .measured(decimal) }
      return isGroups && isRound ? .scaled(decimal) : .value(decimal)
    case .russian, .kazakh:
      if !isComma { return isGroups ? .scaled(decimal) : .measured(decimal) }
      return isGroups && isRound ? .scaled(decimal) : .value(decimal)
    }
  }
}
