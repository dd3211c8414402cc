internal import ArqauText

/// Tells lines that stand around an article in the press of four languages: bylines, credits, tags, appeals to follow
/// and to subscribe, copyright.
///
/// A line is one by its form: a label with a colon, a mark of copyright, an appeal in the imperative that names a
/// channel, names without a sentence. Quotations begin with their mark and are never one.
enum Boilerplate {
  /// What a line does to what follows it.
  enum Kind: Hashable {
    /// The line alone goes.
    case line
    /// The heading of links to other articles, which go with it.
    case related
    /// The heading of readers' comments: nothing of the article follows.
    case comments
  }

  /// A line of more bytes is text.
  private static let longest = 700

  /// What a line is, where it is none of the article's.
  ///
  /// - Complexity: O(length of the line), and O(1) for long ones.
  static func kind(of utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, mayBeTitle: Bool = false) -> Kind? {
    let range = Emphasis.inner(utf8, range) ?? range
    guard !range.isEmpty, range.count <= longest, BoilerplateFilter.mayBe(utf8, range) else { return nil }
    let raw = String(decoding: utf8[range], as: UTF8.self)
    return kind(of: raw, mayBeTitle: mayBeTitle)
  }

  /// What a line is, where it is none of the article's.
  ///
  /// - Parameter mayBeTitle: Whether it is the first line, with a blank one behind it.
  static func kind(of raw: String, mayBeTitle: Bool = false) -> Kind? {
    let text = raw.lowercased()
    let words = self.words(text)
    guard !words.isEmpty else { return nil }
    if isCopyright(text, words) { return .line }
    if words.count <= 5 {
      let whole = words.joined(separator: " ")
      if commentHeads.contains(whole) || commentHeads.contains(withoutNumber(words)) { return .comments }
      if relatedHeads.contains(whole) { return .related }
      if adverts.contains(whole) { return .line }
    }
    if let label = label(text), isLabel(label, words, raw) {
      return mayBeTitle && isHeadline(label, words, raw) ? nil : .line
    }
    if !mayBeTitle, isCaption(raw, words) { return .line }
    if words.count <= MetaLine.mostWords, MetaLine.matches(raw, mayBeTitle: mayBeTitle) { return .line }
    if CreditLines.matches(raw, words) { return .line }
    // "Follow our channel, he told the citizens."
    if isReported(text) { return nil }
    if isAppeal(words) { return .line }
    // "Do you want to be the first to know? Subscribe to our channel!"
    if words.count <= 30, let question = text.lastIndex(of: "?") {
      if isAppeal(self.words(String(text[text.index(after: question)...]))) { return .line }
    }
    // "Your opinion matters to us – join our Viber group."
    if words.count <= 30, let dash = text.lastIndex(where: { $0 == "–" || $0 == "—" }) {
      if isAppeal(self.words(String(text[text.index(after: dash)...]))) { return .line }
    }
    return isByline(raw, words) ? .line : nil
  }

  // MARK: Forms

  private static func withoutNumber(_ words: [String]) -> String {
    words.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
  }

  private static let rightsPhrases = PhraseList(rights.map { $0 + "~" }.sorted().joined(separator: ","))

  private static func isCopyright(_ text: String, _ words: [String]) -> Bool {
    guard words.count <= 30 else { return false }
    if text.hasPrefix("©") || text.hasPrefix("(c) 1") || text.hasPrefix("(c) 2") { return true }
    if text.hasPrefix("copyright ©") || text.hasPrefix("copyright (c)") { return true }
    return rightsPhrases.first(in: words) != nil
  }

  /// The words before a colon near the beginning.
  private static func label(_ text: String) -> String? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    // Not the colon of an hour or an address.
    let next = text.index(after: colon)
    if next < text.endIndex, text[next].isNumber || text[next] == "/" { return nil }
    return Self.words(String(text[..<colon])).joined(separator: " ")
  }

  private static func isLabel(_ label: String, _ words: [String], _ raw: String) -> Bool {
    if pictureLabels.contains(label) { return words.count <= 40 }
    if moreLabels.contains(label) { return words.count <= 40 }
    guard words.count <= 14 else { return false }
    if tagLabels.contains(label) { return true }
    guard creditLabels.contains(label), let colon = raw.firstIndex(of: ":") else { return false }
    // "Source: minister to visit Belgrade" is a headline: names have capitals.
    var behind = Self.words(String(raw[raw.index(after: colon)...]))
    // "Text: Ana Kovač. Photo: open sources"
    if let picture = behind.firstIndex(where: { pictureLabels.contains($0.lowercased()) }), picture > 0 {
      behind.removeSubrange(picture...)
    }
    return behind.count { $0.count > 3 && $0.first?.isLowercase == true } < 2
  }

  /// Whether the words behind a label are a headline: a label alone is followed by names.
  private static func isHeadline(_ label: String, _ words: [String], _ raw: String) -> Bool {
    if headlineLabels.contains(label) { return words.count >= 4 }
    guard sourceLabels.contains(label), let colon = raw.firstIndex(of: ":") else { return false }
    let behind = Self.words(String(raw[raw.index(after: colon)...]))
    return behind.count >= 3 && behind.contains { $0.first?.isLowercase == true && !["and", "и", "i"].contains($0) }
  }

  /// Whether a label says from whom or from when a text is.
  static func isLabelOfOrigin(_ label: String) -> Bool {
    creditLabels.contains(label) || tagLabels.contains(label) || pictureLabels.contains(label)
  }

  /// Whether a verb of saying stands behind a comma: whoever speaks there is part of the news.
  private static func isReported(_ text: String) -> Bool {
    guard let comma = text.firstIndex(of: ",") else { return false }
    return words(String(text[comma...])).contains { reportingVerbs.contains($0) }
  }

  /// `The airport of Astana. Photo: A. Person`: a short text, then whose picture it belongs to.
  private static func isCaption(_ raw: String, _ words: [String]) -> Bool {
    guard words.count <= 25, let colon = raw.lastIndex(of: ":") else { return false }
    let before = raw[..<colon]
    let label = before.reversed().prefix { $0.isLetter || $0 == "-" }.count
    guard pictureLabels.contains(before.suffix(label).lowercased()) else { return false }
    let text = before.dropLast(label)
    guard let mark = text.last(where: { !$0.isWhitespace }), ".!?…(/|".contains(mark) else { return false }
    let names = Self.words(String(raw[colon...]))
    return (1...6).contains(names.count) && !names.contains { $0.count > 3 && $0.first?.isLowercase == true }
  }

  private static func isAppeal(_ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= 30 else { return false }
    if words.count <= 5, wholeAppeals.contains(words.joined(separator: " ")) { return true }
    let isNetwork = words.contains { word in networks.contains { word.hasPrefix($0) } }
    let isChannel =
      isNetwork
      || words.contains { word in wholeChannels.contains(word) || channels.contains { word.hasPrefix($0) } }
    guard isChannel else { return false }
    let start = words.prefix(4).joined(separator: " ") + " "
    func begins(_ list: Set<String>) -> Bool { list.contains { start.hasPrefix($0 + " ") } }
    // In Kazakh the verb comes last.
    if begins(appeals) || words.last.map({ lastAppeals.contains($0) }) == true { return true }
    return isNetwork && words.count <= 14 && begins(weakAppeals)
  }

  /// `By Ana Kovač`, `Ana Kovač | Reuters`: names alone, without the end of a sentence.
  private static func isByline(_ raw: String, _ words: [String]) -> Bool {
    guard words.count <= 9, let last = raw.unicodeScalars.last, !".!?…:".unicodeScalars.contains(last) else {
      return false
    }
    let pieces = raw.split(whereSeparator: { $0.isWhitespace || $0 == "," })
    guard pieces.count >= 2 else { return false }
    func areNames(_ pieces: some Sequence<Substring>) -> Bool {
      pieces.allSatisfy { piece in
        ["and", "и", "i", "і", "және", "for", "|", "/", "in", "•", "·", "—", "–"].contains(piece)
          || piece.unicodeScalars.first?.properties.isUppercase == true
            && !piece.unicodeScalars.contains { $0.properties.numericType != nil }
      }
    }
    if ["By", "BY"].contains(pieces[0]) {
      // "By Jane Roe, 20 November 2026"
      let names = pieces.dropFirst().prefix { !$0.contains(where: \.isNumber) }
      let date = pieces.dropFirst(1 + names.count).map { Self.words(String($0).lowercased()).joined() }
      return names.count >= 2 && areNames(names) && !isTime(pieces[1])
        && date.allSatisfy { $0.isEmpty || $0.contains(where: \.isNumber) || MonthNames.matches($0) }
    }
    guard let bar = pieces.firstIndex(of: "|"), bar >= 2, bar + 1 < pieces.count, pieces.count <= 7 else {
      return false
    }
    // A name of a person before the bar, a medium behind it; "Talks go on | Daily Example" has small letters.
    let before = pieces[..<bar]
    return before.count <= 3 && areNames(before) && areNames(pieces[bar...])
      && agencies.contains(Self.words(pieces[(bar + 1)...].joined(separator: " ").lowercased()).joined(separator: " "))
  }

  private static func isTime(_ word: Substring) -> Bool {
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter", "January",
      "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ].contains(String(word))
  }

  /// The words of a line: pieces of letters, digits, apostrophes and hyphens.
  static func words(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in words(bytes, 0..<bytes.count) }
  }

  /// The words of a stretch in lower case; those that begin in its first `limit` bytes.
  static func lowercaseWords(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int = .max) -> [String] {
    SimpleLowercase.withLower(utf8, head(utf8, range, limit)) { words(UnsafeBufferPointer($0), 0..<$0.count) }
  }

  /// The words of a stretch in lower case, with е for ё; those that begin in its first `limit` bytes.
  static func foldedWords(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int = .max
  ) -> [String] {
    withFolded(utf8, head(utf8, range, limit)) { words($0, 0..<$0.count) }
  }

  /// Calls `body` with a stretch in lower case, with е for ё.
  static func withFolded<Result>(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    SimpleLowercase.withLower(utf8, range) { lower in
      // ё is D1 91, е is D0 B5.
      for index in lower.indices.dropFirst() where lower[index] == 0x91 && lower[index - 1] == 0xD1 {
        lower[index - 1] = 0xD0
        lower[index] = 0xB5
      }
      return body(UnsafeBufferPointer(lower))
    }
  }

  private static func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    var words: [String] = []
    forEachWord(utf8, range) { words.append(String(decoding: utf8[$0], as: UTF8.self)) }
    return words
  }

  /// Calls `body` with the range of each word.
  @inline(__always)
  static func forEachWord(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if !isPart(scalar) {
        if index > start { body(start..<index) }
        start = index + length
      }
      index += length
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }

  /// The words of a stretch that begin in its first `limit` bytes.
  private static func head(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ limit: Int) -> Range<Int> {
    guard limit < range.count else { return range }
    return range.lowerBound..<wordEnd(utf8, range.lowerBound + limit, range.upperBound)
  }

  /// Where the word ends that a place is in.
  static func wordEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> Int {
    var index = place
    while index < end, utf8[index] & 0xC0 == 0x80 { index += 1 }
    while index < end {
      if isCyrillicLetter(utf8, at: index) {
        index += 2
        continue
      }
      if (utf8[index] | 0x20) &- 0x61 < 26 {
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(utf8, at: index)
      guard isPart(scalar) else { break }
      index += length
    }
    return index
  }

  /// Whether words have a scalar in them.
  @inline(__always)
  static func isPart(_ scalar: UInt32) -> Bool {
    // U+0400 to U+0481 are letters, and those in pairs.
    if scalar &- 0x400 < 0x82 || SimpleLowercase.isPaired(scalar) { return true }
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x27 || scalar == 0x2D }
    return scalar == 0x2019 || !ScalarTraits.of(scalar).isDisjoint(with: .wordPart)
  }
}
