internal import ArqauText

/// Collects who wrote the article from what the page shows: links and elements that are marked as the author's, by
/// their relation, microdata or class.
struct PageByline {
  /// Who an element names.
  struct Candidate {
    let names: String
    /// How sure the mark is.
    let rank: Int
    /// How many blocks of the page stand before it.
    let place: Int
  }

  private(set) var candidates: [Candidate] = []

  /// The element that is being read: how many were open around it.
  private var depth = 0
  private var rank = 0
  private var text: [UInt8] = []

  /// The most candidates and the most bytes of one that are kept.
  private static let mostCandidates = 64
  static let mostBytes = 200

  private static let words: Set<String> = ["author", "authors", "autor", "autori", "avtor", "avtory", "byline"]

  /// An element begins.
  mutating func start(_ tag: borrowing HTMLTag, _ element: PageElement, depth: Int, place: Int) {
    // A name ends with its line: what follows is the person's office.
    if self.rank > 0, element.contains(.block) { finish(place) }
    let rank = Self.rank(tag, element)
    guard rank > self.rank, candidates.count < Self.mostCandidates else { return }
    (self.depth, self.rank) = (depth, rank)
    text.removeAll(keepingCapacity: true)
  }

  private static func rank(_ tag: borrowing HTMLTag, _ element: PageElement) -> Int {
    if element.contains(.foreignBySureName), !element.contains(.byline) { return 0 }
    if let relation = tag.attribute("rel"), relation.split(separator: " ").contains("author") { return 3 }
    if tag.attribute("itemprop") == "author" { return 3 }
    if element.contains(.byline) { return 2 }
    return tag.name == "address" ? 1 : 0
  }

  /// Whether names of classes say that an element names the author.
  static func isByline(_ names: [[String]]) -> Bool {
    names.contains { $0.contains(where: words.contains) }
      && !names.contains { $0.contains { $0.hasPrefix("comment") || $0.hasPrefix("koment") || $0.hasPrefix("quote") } }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if rank > 0, text.count <= Self.mostBytes { text += utf8.prefix(Self.mostBytes + 1) }
  }

  /// An element ends.
  mutating func end(_ element: PageElement, depth: Int, place: Int) {
    guard rank > 0 else { return }
    if depth == self.depth || element.contains(.block) { finish(place) }
    if depth == self.depth { rank = 0 }
  }

  /// Takes what was read where it names somebody; else goes on in the same element.
  private mutating func finish(_ place: Int) {
    defer { text.removeAll(keepingCapacity: true) }
    guard text.count <= Self.mostBytes, let names = Self.names(in: String(decoding: text, as: UTF8.self)) else {
      return
    }
    candidates.append(Candidate(names: names, rank: rank, place: place))
    rank = 0
  }

  // MARK: Names in a line

  /// Words before the names of authors, in four languages.
  private static let labels: Set<String> = [
    "by", "author", "authors", "written by", "автор", "авторы", "автор текста", "авторлар", "мәтін авторы", "autor",
    "autori", "autorka", "piše", "pišu", "аутор", "аутори", "ауторка", "пише", "пишу", "text", "текст", "tekst",
  ]
  /// Labels that need no colon.
  private static let openLabels: Set<String> = ["by", "written by", "piše", "пише", "pišu", "autor", "автор", "аутор"]
  private static let joints: Set<String> = [
    "and", "и", "i", "және", "мен", "de", "van", "von", "da", "di", "al", "bin",
  ]

  /// Without a label such as `Autor:` before it.
  static func withoutLabel(_ text: String) -> String? {
    let text = PageText.cleaned(text)
    return PageText.filled(label(text).map { String(text[$0...]) } ?? text)
  }

  /// The names in a line that has a label before them; nil where it is something else.
  static func labelled(_ line: String) -> String? {
    guard line.utf8.count <= mostBytes else { return nil }
    // "Извор: Танјуг | Аутор: М. Ј."
    for piece in line.split(whereSeparator: { ["|", "•", "·"].contains($0) }) {
      let piece = PageText.cleaned(String(piece))
      if let start = label(piece), let names = names(in: String(piece[start...])) { return names }
    }
    return nil
  }

  /// Where the text behind a label begins.
  private static func label(_ text: String) -> String.Index? {
    func isLabel(_ part: Substring, _ labels: Set<String>) -> Bool {
      labels.contains(PageText.cleaned(part.lowercased()))
    }
    if let colon = text.prefix(24).firstIndex(of: ":"), isLabel(text[..<colon], labels) {
      return text.index(after: colon)
    }
    var end = text.startIndex
    for _ in 0..<2 {
      guard let space = text[end...].firstIndex(of: " ") else { return nil }
      if isLabel(text[..<space], openLabels) { return text.index(after: space) }
      end = text.index(after: space)
    }
    return nil
  }

  /// Without the office of whom is named, behind the name: `Ana Kovač Correspondent`.
  private static func withoutOffice(_ names: Substring) -> Substring {
    var names = names
    while let space = names.lastIndex(of: " "), names[..<space].contains(" "),
      offices.contains(names[names.index(after: space)...].lowercased())
    {
      names = names[..<space]
      while let last = names.last, !last.isLetter, last != "." { names = names.dropLast() }
    }
    return names
  }

  /// Without a date behind the names, or another label: `Ana Kovač, Oct 3, 2026`, `Ana Kovač Datum: 3. 10. 2026.`
  private static func withoutDate(_ names: Substring) -> Substring {
    let words = names.split { $0.isWhitespace || $0 == "," }
    let end = words.dropFirst(2).first { word in
      word.hasSuffix(":") || word.first?.isNumber == true || MonthNames.number(word.lowercased()) != nil
    }
    guard let end, end.hasSuffix(":") || PageDates.iso(String(names[end.startIndex...])) != nil else { return names }
    var head = names[..<end.startIndex]
    while let last = head.last, !last.isLetter, last != "." { head = head.dropLast() }
    return head
  }

  private static let offices: Set<String> = [
    "correspondent", "reporter", "editor", "journalist", "columnist", "contributor", "writer", "корреспондент",
    "журналист",
    "редактор", "обозреватель", "автор", "репортер", "репортёр", "колумнист", "тілші", "тілшісі", "редакторы", "шолушы",
    "novinar", "novinarka", "urednik", "urednica", "dopisnik", "dopisnica", "reporterka", "новинар", "новинарка",
    "уредник",
    "уредница", "дописник", "дописница", "репортерка",
  ]

  /// Without what stands in brackets: `Ana Kovač (now) and Jane Roe (earlier)`.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.contains("(") else { return text }
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")", depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }

  /// The names that a text consists of, behind a label: words in capitals with few others.
  private static func names(in text: String) -> String? {
    guard let all = withoutLabel(withoutBrackets(text))?.trimmingPrefix(while: { !$0.isLetter }) else { return nil }
    let names = withoutOffice(withoutDate(all))
    guard let end = names.last else { return nil }
    let words = names.split { $0 == " " || $0 == "," || $0 == "|" || $0 == "/" || $0 == "&" }
    guard (1...8).contains(words.count), !"!?…:;".contains(end),
      words.allSatisfy({ word in
        !word.contains { $0.isNumber || $0 == "@" || $0 == "«" }
          && (word.first?.isUppercase == true || joints.contains(word.lowercased()))
      }), !labels.contains(names.lowercased())
    else { return nil }
    return String(names)
  }
}
