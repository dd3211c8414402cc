/// Datelines in which an agency stands in brackets without spaces around, or alone.
enum WireDateline {
  /// A place and an agency have no more bytes.
  private static let longest = 120

  /// Where the story begins behind `KOSTANAY, Kazakhstan--(BUSINESS WIRE)--` or `(CNN)`; nil where neither stands there.
  static func end(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + longest)
    guard let open = utf8[head].firstIndex(of: UInt8(ascii: "(")),
      let close = utf8[open..<head.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let isAlone = open == range.lowerBound
    let agency = String(decoding: utf8[open + 1..<close], as: UTF8.self)
    var story = close + 1
    if isAlone {
      guard Agencies.names.contains(agency.lowercased()) else { return nil }
      story = Dateline.skipSpaces(utf8, story, range.upperBound)
      if let piece = Dateline.nextPiece(utf8, from: story, to: range.upperBound),
        ["—", "–", "--", "-"].contains(String(decoding: utf8[piece], as: UTF8.self))
      {
        story = piece.upperBound
      }
    } else {
      guard open - range.lowerBound > 4, isDashes(utf8, open - 2), story + 2 <= range.upperBound, isDashes(utf8, story),
        isPlace(utf8, range.lowerBound..<open - 2), Dateline.isCapitals(agency)
      else { return nil }
      story += 2
    }
    story = Dateline.skipSpaces(utf8, story, range.upperBound)
    guard story < range.upperBound, let first = Characters.first(utf8, story..<range.upperBound),
      !first.properties.isLowercase
    else { return nil }
    return story
  }

  /// Whether a line is an agency with a dash and nothing behind it: `CNN --`.
  static func isAlone(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    var words = String(decoding: utf8[range], as: UTF8.self).split(separator: " ")
    guard let dash = words.popLast(), ["—", "–", "--", "-"].contains(dash) else { return false }
    return Agencies.names.contains(words.joined(separator: " ").lowercased())
  }

  private static func isDashes(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    utf8[index] == UInt8(ascii: "-") && utf8[index + 1] == UInt8(ascii: "-")
  }

  /// Words with capitals and perhaps a date: `KOSTANAY, Kazakhstan`, `NEW YORK & ASTANA`.
  private static func isPlace(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = String(decoding: utf8[range], as: UTF8.self).split(separator: " ")
    return words.count <= 10
      && words.allSatisfy { $0.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false || $0 == "and" }
  }
}

/// News agencies, as datelines name them, in lower case.
enum Agencies {
  static let names: Set<String> = [
    "риа новости", "тасс", "интерфакс", "казинформ", "kazinform", "қазақпарат", "qazinform", "казтаг", "reuters", "ap",
    "afp",
    "танјуг", "tanjug", "бета", "beta", "фонет", "fonet", "срна", "srna", "mina", "hina", "мина", "хина", "cnn", "bbc",
    "xinhua",
    "қазтаг", "kaztag", "qazaqparat", "итар-тасс", "dpa", "efe", "ansa", "anadolu", "upi", "business wire",
    "globe newswire",
    "prnewswire", "bloomberg", "sputnik", "sputnik казахстан", "sputnik қазақстан", "baq.kz", "zakon.kz",
    "tengrinews.kz", "inform.kz",
    "цнн", "ройтерс", "рейтер",
  ]

  /// Whether a text behind a dateline's dash is an agency: a known one, the address of a site, or one word with capitals
  /// inside (`ҚазТАГ`).
  static func isName(_ text: String) -> Bool {
    if names.contains(text.lowercased()) { return true }
    guard text.unicodeScalars.first?.properties.isUppercase == true, !text.contains(where: \.isWhitespace) else {
      return false
    }
    if let dot = text.lastIndex(of: ".") {
      return (2...4).contains(text[dot...].count - 1) && text[text.index(after: dot)...].allSatisfy(\.isLetter)
    }
    return text.count { $0.isUppercase } >= 2 && text.allSatisfy { $0.isLetter || $0 == "-" }
  }
}
