/// Finds where a press release turns to who sent it: `About X`, `О компании`, `O kompaniji`, `Компания туралы`.
///
/// The same words head sections of articles and interviews. What follows goes only at the end of a text, where it is
/// the smaller part, nothing else is headed and nobody asks anything in it; and where the release shows by its mark
/// above or by contacts below, or the section begins with the name that its heading has.
enum AboutSections {
  /// A heading of more words is none of these.
  private static let longest = 8
  /// So many words come before.
  private static let fewestBefore = 30

  /// The blocks, such sections at their end as what stands around the article.
  ///
  /// - Complexity: O(length of the text).
  static func marked(_ blocks: [Block], in utf8: UnsafeBufferPointer<UInt8>) -> [Block] {
    for (index, block) in blocks.enumerated().dropFirst(2) where block.kind != .other {
      guard isHeading(utf8, firstLine(utf8, block.range)) else { continue }
      if isEnd(utf8, blocks, index) {
        return blocks[..<index] + blocks[index...].map { Block(kind: .other, range: $0.range) }
      }
    }
    return blocks
  }

  /// Whether a line heads such a section.
  static func isHeading(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    !line.isEmpty && line.count <= 160 && kind(utf8, line) != nil
  }

  private enum Kind {
    /// `About us`, `Notes to editors`.
    case general
    /// `About Orismash`, with the lower-case first word of the name.
    case named(String)
  }

  private static func kind(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Kind? {
    guard let last = Characters.last(utf8, line, passing: Characters.isClosing),
      last == ":" || !Characters.isStop(last),
      last != "?", last != "!"
    else { return nil }
    let raw = Boilerplate.words(String(decoding: utf8[line], as: UTF8.self))
    let words = raw.map { $0.lowercased() }
    guard words.count <= longest, words.count >= 1 else { return nil }
    let whole = words.joined(separator: " ")
    if wholes.contains(whole) { return .general }
    guard words.count >= 2 else { return nil }
    if prepositions.contains(words[0]) {
      if nouns.contains(words[1]) { return .general }
      let name = ["the"].contains(words[1]) && raw.count > 2 ? 2 : 1
      if nouns.contains(words[name]) { return .general }
      return isName(raw[name]) ? .named(words[name]) : nil
    }
    guard words.last == "туралы" else { return nil }
    if words.count == 2, nouns.contains(words[0]) { return .general }
    return isName(raw[0]) ? .named(words[0]) : nil
  }

  private static func isName(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true
  }

  private static func firstLine(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let end = utf8[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return utf8.trimmed(range.lowerBound..<end)
  }

  private static func isEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ blocks: [Block], _ index: Int) -> Bool {
    func words(_ blocks: ArraySlice<Block>) -> Int {
      blocks.reduce(0) { $0 + ($1.kind == .other ? 0 : Budget.words(utf8, $1.range)) }
    }
    let before = words(blocks[..<index])
    let rest = blocks[index...]
    guard before >= fewestBefore, words(rest) <= before / 2 + fewestBefore else { return false }
    for block in rest.dropFirst() where block.kind != .other {
      if block.kind != .paragraph, !isHeading(utf8, block.range), !ContactLines.isLabel(utf8, block.range) {
        return false
      }
      if Characters.last(utf8, block.range, passing: Characters.isClosing) == "?" { return false }
      if Dialogue.hasDash(utf8, block.range) { return false }
    }
    let heading = firstLine(utf8, blocks[index].range)
    if case .named(let name) = kind(utf8, heading), utf8[heading].starts(with: "About ".utf8) {
      // The section begins with the name: "Orismash Inc., founded in 1996, is …". In the other languages topics of
      // what somebody said are headed so too.
      let text =
        heading.upperBound < blocks[index].range.upperBound
        ? heading.upperBound..<blocks[index].range.upperBound : rest.dropFirst().first?.range
      if let text {
        let begin = Boilerplate.words(String(decoding: utf8[text].prefix(100), as: UTF8.self).lowercased()).prefix(3)
        if begin.contains(where: { $0.hasPrefix(name.prefix(5)) }) { return true }
      }
    }
    return ReleaseMarks.begins(utf8) || ContactLines.hasAddress(utf8, heading.upperBound..<utf8.count)
  }

  private static let prepositions: Set<String> = ["about", "о", "об", "o"]

  private static let wholes = Boilerplate.set(
    """
    about us, about the author, notes to editors, note to editors, notes for editors, editor's notes,
    forward-looking statements, forward looking statements, cautionary note regarding forward-looking statements,
    cautionary statement regarding forward-looking statements, safe harbor statement, safe harbor, boilerplate,
    о нас, справка о компании, справка о предприятии, справка об организации, заявления прогнозного характера,
    o nama, о нама, napomena za urednike, напомена за уреднике, біз туралы, редакторларға ескерту
    """)

  private static let nouns = Boilerplate.set(
    """
    company, group, bank, fund, foundation, organization, organisation, university, association, agency, ministry,
    компании, группе, банке, фонде, организации, университете, ассоциации, агентстве, предприятии, заводе, холдинге,
    корпорации, производителе, kompaniji, firmi, preduzeću, banci, fondu, fondaciji, grupi, organizaciji, univerzitetu, udruženju,
    agenciji, компанији, фирми, предузећу, банци, фонду, фондацији, групи, организацији, универзитету, удружењу, агенцији,
    компания, топ, банк, қор, ұйым, университет, қауымдастық, агенттік, кәсіпорын, зауыт, холдинг
    """)
}
