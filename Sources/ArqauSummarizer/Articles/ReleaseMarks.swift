/// Marks of a press release: what stands above its headline, its lines of contact, its end mark, in the four languages.
enum ReleaseMarks {
  /// Marks stand among so many lines at the top.
  private static let topLines = 12

  /// The lines with marks of release, contacts and end marks as blank ones, and without what follows the end mark.
  ///
  /// - Complexity: O(length of the text).
  static func withoutMarks(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> [Range<Int>] {
    var kept = lines
    dropTop(utf8, &kept)
    dropContacts(utf8, &kept)
    dropEnd(utf8, &kept)
    return kept.allSatisfy(\.isEmpty) ? lines : kept
  }

  /// Whether one of a text's first lines marks it as a release.
  static func begins(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var lines = Lines(utf8)
    for _ in 0..<topLines {
      guard let line = lines.next() else { return false }
      let text = utf8.trimmed(line)
      if !text.isEmpty, withoutMark(utf8, text) != text { return true }
    }
    return false
  }

  /// A line without the mark of release that it begins with: nothing of `PRESS RELEASE No. 12`, the headline of
  /// `Press release: Plant opens`.
  static func withoutMark(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    guard !line.isEmpty, line.count <= 400, starts.mayBegin(utf8, line) else { return line }
    let raw = String(decoding: utf8[line], as: UTF8.self)
    let words = Boilerplate.words(raw.lowercased())
    guard
      let length = (1...4).last(where: { $0 <= words.count && marks.contains(words.prefix($0).joined(separator: " ")) })
    else { return line }
    let rest = words.dropFirst(length)
    if rest.allSatisfy(isDatePart) { return line.upperBound..<line.upperBound }
    let isEmbargo = words[0].hasPrefix("embargo") || words[0].hasPrefix("эмбарго") || words[0].hasPrefix("ембарго")
    if isEmbargo, words.count <= 12 { return line.upperBound..<line.upperBound }
    // The headline behind a colon, a bar or a dash.
    guard words.count > length + 1 else { return line }
    var seen = 0
    var isInWord = false
    for (index, character) in raw.enumerated() {
      let isPart = character.isLetter || character.isNumber || "'’-".contains(character)
      if isPart, !isInWord { seen += 1 }
      isInWord = isPart
      if seen == length, !isPart, ":|–—".contains(character) {
        return utf8.trimmed(line.lowerBound + raw.prefix(index + 1).utf8.count..<line.upperBound)
      }
      if seen > length { break }
    }
    return line
  }

  private static func blank(_ line: Range<Int>) -> Range<Int> { line.lowerBound..<line.lowerBound }

  private static func dropTop(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: inout [Range<Int>]) {
    var isRelease = false
    for index in lines.indices.filter({ !lines[$0].isEmpty }).prefix(topLines) {
      let rest = withoutMark(utf8, lines[index])
      if rest != lines[index] {
        isRelease = true
        lines[index] = rest
      }
    }
    // The date and the number of a release are no headline.
    guard isRelease else { return }
    for index in lines.indices.filter({ !lines[$0].isEmpty }).prefix(3) {
      let words = Boilerplate.words(String(decoding: utf8[lines[index]].prefix(120), as: UTF8.self).lowercased())
      guard lines[index].count <= 120, words.allSatisfy(isDatePart) else { break }
      lines[index] = blank(lines[index])
    }
  }

  /// Blanks lines of contact, and the short lines below a label that has nothing behind it.
  private static func dropContacts(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: inout [Range<Int>]) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      defer { index += 1 }
      guard ContactLines.isContact(utf8, line) else { continue }
      lines[index] = blank(line)
      guard ContactLines.isLabel(utf8, line) else { continue }
      let block = lines[(index + 1)...].prefix { !$0.isEmpty }
      guard block.count <= 8, block.allSatisfy({ ContactLines.mayBePart(utf8, $0) }) else { continue }
      for below in block.indices { lines[below] = blank(lines[below]) }
    }
  }

  /// Blanks end marks, and what follows the last of them where that is the smaller part.
  private static func dropEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: inout [Range<Int>]) {
    let ends = lines.indices.filter { isEndMark(utf8, lines[$0]) }
    guard let last = ends.last else { return }
    for index in ends { lines[index] = blank(lines[index]) }
    func size(_ lines: ArraySlice<Range<Int>>) -> Int { lines.reduce(0) { $0 + $1.count } }
    guard size(lines[last...]) < size(lines[..<last]) / 2 else { return }
    for index in last..<lines.count { lines[index] = blank(lines[index]) }
  }

  /// `###`, `- 30 -`, `-END-`.
  static func isEndMark(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3, line.count <= 32, mayBeEndMark(utf8[line.lowerBound]) else { return false }
    let text = String(decoding: utf8[line], as: UTF8.self).lowercased()
    let marks = text.filter { !$0.isWhitespace }
    if marks.count >= 3, marks.allSatisfy({ $0 == "#" }) { return true }
    let core = marks.drop { "-–—*".contains($0) }
    guard core.count < marks.count, let last = core.last, "-–—*".contains(last) else { return false }
    return endWords.contains(String(core.prefix { !"-–—*".contains($0) }))
      && core.drop { !"-–—*".contains($0) }.allSatisfy { "-–—*".contains($0) }
  }

  /// Whether a byte begins `#`, `*` or a dash.
  private static func mayBeEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "-"), 0xE2: true
    default: false
    }
  }

  /// Digits, months, days, and what else stands in a date or a number.
  private static func isDatePart(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || dateWords.contains(word) || MonthNames.isFull(word)
      || MonthNames.matches(word) && word.count <= 5
  }

  private static let endWords: Set<String> = ["30", "end", "ends", "конец", "kraj", "крај", "соңы"]

  private static let marks = Boilerplate.set(
    """
    for immediate release, immediate release, press release, news release, media release, press statement,
    media statement, media advisory, for release, embargoed, embargoed until, under embargo, embargo,
    пресс-релиз, пресс релиз, для немедленной публикации, сообщение для сми, сообщение для прессы, информация для сми,
    информационное сообщение, анонс для сми, эмбарго,
    saopštenje za medije, saopštenje za javnost, saopštenje za štampu, saopštenje za novinare, za objavljivanje odmah,
    za hitno objavljivanje, za trenutno objavljivanje, embargo do, најава за медије, najava za medije,
    саопштење за медије, саопштење за јавност, саопштење за штампу, саопштење за новинаре, за објављивање одмах,
    за хитно објављивање, ембарго, ембарго до,
    баспасөз хабарламасы, баспасөз релизі, баспасөз-релиз, бақ үшін хабарлама, бақ-қа арналған хабарлама,
    дереу жариялау үшін, баспасөзге хабарлама, эмбарго дейін
    """)

  private static let starts = FirstWordFilter(marks)

  private static let dateWords = Boilerplate.set(
    """
    no, no., nr, number, №, n, г, года, год, ж, жыл, жылғы, жылы, godine, god, године, год, br, broj, бр, број, from, of, at,
    от, dana, дана, am, pm, gmt, cet, est, et, utc, monday, tuesday, wednesday, thursday, friday, saturday, sunday, понедельник,
    вторник, среда, четверг, пятница, суббота, воскресенье, ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja,
    понедељак, уторак, среда, четвртак, петак, субота, недеља, дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі
    """)
}
