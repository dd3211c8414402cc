internal import ArqauText

/// Finds the dateline of a story: `ASTANA, Oct. 14 (Reuters) — `, `МОСКВА, 1 дек — РИА Новости. `.
///
/// A dateline is a place in capitals, or a place with a date or an agency, before a dash, at the very
/// beginning; behind the dash a sentence begins. A place in capitals with a date may end in a full stop
/// instead of the dash, as in the Russian press. "ЮНЕСКО — организация …" is none: a small letter follows.
/// The date may stand between two dashes. The wires' `KOSTANAY, Kazakhstan--(BUSINESS WIRE)--` and an agency alone, `(CNN) `, are datelines too.
enum Dateline {
  /// More pieces than a place, a date and an agency need.
  private static let mostPieces = 10

  /// The bytes of the dateline at the beginning of a range, with its dash and the space behind it.
  static func range(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    if let story = WireDateline.end(utf8, range) { return range.lowerBound..<story }
    var pieces: [Range<Int>] = []
    var index = range.lowerBound
    while pieces.count <= mostPieces, let piece = nextPiece(utf8, from: index, to: range.upperBound) {
      if isDash(utf8, piece) {
        if let date = dateBetweenDashes(utf8, piece.upperBound..<range.upperBound), maySpeakOfPlace(utf8, pieces) {
          pieces += date
          index = date[date.count - 1].upperBound
          continue
        }
        guard !pieces.isEmpty, isDateline(utf8, pieces) || isPlace(utf8, pieces, before: piece) else { return nil }
        let story = skipSpaces(utf8, piece.upperBound, range.upperBound)
        let start = skipAgency(utf8, story..<range.upperBound) ?? story
        guard start < range.upperBound else { return nil }
        let first = Characters.first(utf8, start..<range.upperBound)
        guard let first, !first.properties.isLowercase || start > story else { return nil }
        return range.lowerBound..<start
      }
      pieces.append(piece)
      index = piece.upperBound
      if utf8[index - 1] == UInt8(ascii: "."), let start = endWithStop(utf8, pieces, range) {
        return range.lowerBound..<start
      }
      if let start = endWithAgency(utf8, pieces, range) { return range.lowerBound..<start }
    }
    return nil
  }

  /// The words of a date with its month that stands alone before another dash, as press releases have it: `BELGRADE,
  /// Serbia – December 1, 2026 – `; nil where something else stands there.
  private static func dateBetweenDashes(_ utf8: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> [Range<Int>]? {
    var date: [Range<Int>] = []
    var index = rest.lowerBound
    while date.count <= mostOfDate, let piece = nextPiece(utf8, from: index, to: rest.upperBound) {
      let word = String(decoding: utf8[piece], as: UTF8.self)
      if isDash(utf8, piece) {
        let words = date.map { String(decoding: utf8[$0], as: UTF8.self) }
        return words.contains(where: hasDigit) && words.contains { MonthNames.matches($0.lowercased()) } ? date : nil
      }
      guard hasDigit(word) || isDateWord(word) else { return nil }
      date.append(piece)
      index = piece.upperBound
    }
    return nil
  }

  /// A day, a month, a year and its word.
  private static let mostOfDate = 4

  private static func hasDigit(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// Whether words may be a place: in capitals, or a town and its country behind a comma.
  private static func maySpeakOfPlace(_ utf8: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>]) -> Bool {
    guard let first = pieces.first else { return false }
    return isCapitals(String(decoding: utf8[first], as: UTF8.self))
      || pieces.dropLast().contains { utf8[$0.upperBound - 1] == UInt8(ascii: ",") }
  }

  /// The story's beginning behind a place with a full stop and an agency in capitals, without a dash: `ASTANA. KAZINFORM
  /// Kazakhstan exported …`.
  private static func endWithAgency(
    _ utf8: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>], _ range: Range<Int>
  ) -> Int? {
    guard pieces.count >= 2, let last = pieces.last, utf8[pieces[pieces.count - 2]].contains(UInt8(ascii: ".")) else {
      return nil
    }
    let words = pieces.map { Emphasis.stripped(String(decoding: utf8[$0], as: UTF8.self)) }
    guard let agency = words.last, isCapitals(agency), isCapitals(words[0]), words[words.count - 2].hasSuffix("."),
      Agencies.names.contains(agency.lowercased()), isDateline(utf8, pieces)
    else { return nil }
    let start = skipSpaces(utf8, last.upperBound, range.upperBound)
    guard start < range.upperBound, let letter = Characters.first(utf8, start..<range.upperBound),
      !letter.properties.isLowercase, letter.properties.isAlphabetic || letter.properties.isQuotationMark
    else { return nil }
    return start
  }

  /// The story's beginning behind `КОСТАНАЙ, 14 октября. `; nil where the stop ends an abbreviation.
  private static func endWithStop(
    _ utf8: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>], _ range: Range<Int>
  ) -> Int? {
    guard pieces.count >= 3, let last = pieces.last, let first = pieces.first else { return nil }
    let words = pieces.map { String(decoding: utf8[$0], as: UTF8.self) }
    let month = String(words[words.count - 1].dropLast())
    guard isCapitals(words[0]), utf8[first.upperBound - 1] == UInt8(ascii: ","), isDateline(utf8, pieces),
      MonthNames.isFull(month.lowercased()) || words[words.count - 1].hasSuffix("/.")
    else { return nil }
    let start = skipSpaces(utf8, last.upperBound, range.upperBound)
    guard start < range.upperBound, let letter = Characters.first(utf8, start..<range.upperBound),
      !letter.properties.isLowercase, letter.properties.numericType == nil
    else { return nil }
    return skipSlashed(utf8, start..<range.upperBound) ?? skipNamed(utf8, start..<range.upperBound) ?? start
  }

  /// The place behind an agency, perhaps with its correspondent between slashes, and a dash: `ҚазАқпарат – `.
  private static func skipNamed(_ utf8: UnsafeBufferPointer<UInt8>, _ story: Range<Int>) -> Int? {
    guard let first = nextPiece(utf8, from: story.lowerBound, to: story.upperBound) else { return nil }
    var name = first.lowerBound..<(utf8[first].firstIndex(of: UInt8(ascii: "/")) ?? first.upperBound)
    var end = first.upperBound
    for _ in 0..<mostNamed {
      guard let piece = nextPiece(utf8, from: end, to: story.upperBound) else { return nil }
      end = piece.upperBound
      if isDash(utf8, piece) {
        guard Agencies.isName(String(decoding: utf8[name], as: UTF8.self)) else { return nil }
        let start = skipSpaces(utf8, end, story.upperBound)
        let letter = start < story.upperBound ? Characters.first(utf8, start..<story.upperBound) : nil
        return letter.map { !$0.properties.isLowercase } == true ? start : nil
      }
      if name.upperBound == first.upperBound, !utf8[piece].contains(UInt8(ascii: "/")) {
        name = name.lowerBound..<piece.upperBound
      }
    }
    return nil
  }

  /// An agency and its correspondent have no more words.
  private static let mostNamed = 5

  /// The place behind an agency between slashes and its full stop, and behind its correspondent: `/ТАСС/. `,
  /// `/Корр. ТАСС Юрий Иванов/. `.
  private static func skipSlashed(_ utf8: UnsafeBufferPointer<UInt8>, _ story: Range<Int>) -> Int? {
    guard let slashed = slashed(utf8, story), slashed.lowerBound == story.lowerBound else { return nil }
    var end = slashed.upperBound
    guard end < story.upperBound, utf8[end] == UInt8(ascii: ".") else { return nil }
    end += 1
    let next = skipSpaces(utf8, end, story.upperBound)
    return next > end && next < story.upperBound ? next : nil
  }

  /// Where a dateline names a correspondent beside the agency, between slashes; nil where it does not.
  static func credit(in utf8: UnsafeBufferPointer<UInt8>, _ dateline: Range<Int>) -> Range<Int>? {
    slashed(utf8, dateline).flatMap { utf8[$0].contains(0x20) ? $0 : nil }
  }

  /// The first stretch between slashes, with them.
  private static func slashed(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let slash = UInt8(ascii: "/")
    guard let first = utf8[range].prefix(longestCredit).firstIndex(of: slash) else { return nil }
    let rest = utf8[first + 1..<range.upperBound].prefix(longestCredit)
    return rest.firstIndex(of: slash).map { first..<$0 + 1 }
  }

  /// Agency and author have no more bytes.
  private static let longestCredit = 120

  private static func isDateline(_ utf8: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>]) -> Bool {
    var words = pieces.flatMap { slashedApart(Emphasis.stripped(String(decoding: utf8[$0], as: UTF8.self))) }
    // "Tanjug | BEOGRAD"
    if words.count > 2, words[1] == "|", Agencies.names.contains(words[0].lowercased()) { words.removeFirst(2) }
    // "A friend (angrily): – …" is a play.
    if words.contains(where: { $0.hasSuffix(":") }) { return false }
    let hasDate = words.contains { $0.unicodeScalars.contains { $0.properties.numericType != nil } }
    let hasAgency =
      words.contains { $0.hasPrefix("(") || $0.hasPrefix("/") }
      // "Нұр-Сұлтан. ҚазАқпарат"
      || words.count > 1 && words[0].hasSuffix(".")
        && words.last.map { Agencies.isName($0) } == true
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.hasPrefix("(") || word.hasPrefix("/") { depth += 1 }
      defer { if depth > 0, endsBracket(word, isFirst: word.hasPrefix("/")) { depth -= 1 } }
      if depth > 0 || isCapitals(word) { continue }
      let isDatePart = word.unicodeScalars.contains { $0.properties.numericType != nil } || isDateWord(word)
      if index > 0, isDatePart { continue }
      let isName = word.unicodeScalars.first?.properties.isUppercase == true
      guard isName, hasDate || hasAgency else { return false }
    }
    return isCapitals(words[0]) || hasDate || hasAgency
  }

  /// `КАЗИНФОРМ/Асель` as two words, the second in slashes.
  private static func slashedApart(_ word: String) -> [String] {
    guard let slash = word.firstIndex(of: "/"), slash > word.startIndex,
      word[word.index(after: slash)...].first?.isUppercase == true
    else { return [word] }
    return [String(word[..<slash]), String(word[slash...])]
  }

  private static func endsBracket(_ word: String, isFirst: Bool) -> Bool {
    let core = word.unicodeScalars.filter { $0 != "," && $0 != "." }
    guard let last = core.last else { return false }
    return last == ")" || last == "/" && (!isFirst || core.count > 1)
  }

  /// Two or more capitals and no small letter.
  static func isCapitals(_ word: String) -> Bool {
    var capitals = 0
    for scalar in word.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  private static func isDateWord(_ word: String) -> Bool {
    let lower = word.lowercased()
    let others = [
      "г.", "ж.", "года", "год", "жылғы", "жыл", "жылы", "године", "godine", "god.", "год.", "and", "и",
      "және", "i",
    ]
    let core = lower.hasSuffix(",") ? String(lower.dropLast()) : lower
    return others.contains(core) || MonthNames.matches(lower) || Agencies.names.contains(core)
  }

  private static func isDash(_ utf8: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Bool {
    ["—", "–", "--", "-", "―"].contains(Emphasis.stripped(String(decoding: utf8[piece], as: UTF8.self)))
  }

  /// A place alone before two hyphens, as agencies write a dash: `Novi Sad -- Narodna banka`.
  private static func isPlace(
    _ utf8: UnsafeBufferPointer<UInt8>, _ pieces: [Range<Int>], before dash: Range<Int>
  ) -> Bool {
    utf8[dash].elementsEqual("--".utf8) && pieces.count <= 3
      && pieces.allSatisfy { piece in
        let word = String(decoding: utf8[piece], as: UTF8.self)
        return word.unicodeScalars.first?.properties.isUppercase == true
          && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
      }
  }

  /// The place behind an agency and its full stop, and behind an author's name between: `РИА Новости, Иван Петров. `.
  private static func skipAgency(_ utf8: UnsafeBufferPointer<UInt8>, _ story: Range<Int>) -> Int? {
    let head = story.lowerBound..<min(story.upperBound, story.lowerBound + 120)
    let stop = head.first { utf8[$0] == UInt8(ascii: ".") && $0 + 1 < head.upperBound && utf8[$0 + 1] <= 0x20 }
    guard let stop else { return nil }
    let parts = String(decoding: utf8[story.lowerBound..<stop], as: UTF8.self)
      .split(separator: ",", maxSplits: 1).map(String.init)
    guard let name = parts.first, Agencies.isName(name) || isNamesAlone(name) else { return nil }
    if parts.count > 1 {
      let author = parts[1].split(separator: " ")
      guard (2...3).contains(author.count),
        author.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true })
      else { return nil }
    }
    let next = skipSpaces(utf8, stop + 1, story.upperBound)
    return next > stop + 1 ? next : nil
  }

  /// Whether all that stands before a full stop is up to three words with capitals: an agency or an author, as no
  /// sentence is so short behind a dateline.
  private static func isNamesAlone(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        word.count > 2 && word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." }
      }
  }

  static func nextPiece(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int>? {
    let first = skipSpaces(utf8, start, end)
    // A piece of a dateline is a word: what is longer ends the search.
    var last = first
    while last < end, last - first <= 64, utf8[last] != 0x20, utf8[last] &- 9 >= 5,
      !isNoBreakSpace(utf8, last, end)
    {
      last += 1
    }
    return first < last && last - first <= 64 ? first..<last : nil
  }

  static func skipSpaces(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if utf8[index] == 0x20 || utf8[index] &- 9 < 5 {
        index += 1
      } else if isNoBreakSpace(utf8, index, end) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func isNoBreakSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    utf8[index] == 0xC2 && index + 1 < end && utf8[index + 1] == 0xA0
  }
}
