internal import ArqauText

/// Joins words that a hyphen parts at the end of a line: `Прези-⏎дент`.
///
/// It is one word where the text has it elsewhere, perhaps with another ending, where the tables of words know it, or
/// where they know one of its parts for no word. Compounds keep their hyphen: `пресс-⏎служба`, `Нур-⏎Султан`.
struct LineHyphens {
  /// The bytes that are no part of words, in order: the hyphen and the line's end, or the latter alone.
  private(set) var cuts: [Range<Int>] = []

  /// A part of a word that a hyphen leaves has so many letters.
  private static let fewestLetters = 2

  /// Reads a text.
  ///
  /// - Parameter paragraphs: The stretches in which lines are wrapped.
  /// - Complexity: O(n), and O(n) more where words are parted.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ paragraphs: [Range<Int>], _ language: Language) {
    var breaks: [Break] = []
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      while let end = utf8.first(0x0A, in: start..<paragraph.upperBound) {
        start = end + 1
        if let found = Break(utf8, lineEnd: end, paragraph) { breaks.append(found) }
      }
    }
    guard !breaks.isEmpty else { return }
    let words = WordsInText(utf8, without: breaks.map { $0.word })
    for found in breaks {
      let isCompound = words.isCompound(found.parts(utf8), startsSmall: found.isLowercase, language)
      cuts.append(isCompound ? found.end : found.hyphen.lowerBound..<found.end.upperBound)
    }
  }

  /// A hyphen at the end of a line, between letters.
  private struct Break {
    /// The letters before it, with hyphens inside of the word.
    let before: Range<Int>
    let hyphen: Range<Int>
    /// The line's end with the white space around it.
    let end: Range<Int>
    let behind: Range<Int>
    let isLowercase: Bool

    var word: Range<Int> { before.lowerBound..<behind.upperBound }

    init?(_ utf8: UnsafeBufferPointer<UInt8>, lineEnd: Int, _ paragraph: Range<Int>) {
      var start = lineEnd
      while start > paragraph.lowerBound, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x0D { start -= 1 }
      guard let (mark, markLength) = decodeScalar(utf8, before: start), [0x2D, 0xAD, 0x2010].contains(mark) else {
        return nil
      }
      var end = lineEnd + 1
      while end < paragraph.upperBound, utf8[end] == 0x20 || utf8[end] == 0x09 { end += 1 }
      hyphen = start - markLength..<start
      self.end = start..<end
      var first = hyphen.lowerBound
      while first > paragraph.lowerBound, let (scalar, length) = decodeScalar(utf8, before: first),
        scalar == 0x2D || ScalarTraits.of(scalar).contains(.letter)
      {
        first -= length
      }
      before = first..<hyphen.lowerBound
      var last = end
      var letters = 0
      var isLowercase = true
      while last < paragraph.upperBound {
        let (scalar, length) = decodeScalar(utf8, at: last)
        guard ScalarTraits.of(scalar).contains(.letter) else { break }
        if letters == 0 { isLowercase = !ScalarTraits.of(scalar).contains(.upper) }
        letters += 1
        last += length
      }
      behind = end..<last
      self.isLowercase = isLowercase
      guard letters >= LineHyphens.fewestLetters, !before.isEmpty, utf8[first] != UInt8(ascii: "-"),
        utf8[before].suffix(2).last != UInt8(ascii: "-"),
        utf8[before].count(where: { $0 & 0xC0 != 0x80 }) >= LineHyphens.fewestLetters
      else { return nil }
    }

    func parts(_ utf8: UnsafeBufferPointer<UInt8>) -> (String, String) {
      func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self).lowercased() }
      return (text(before), text(behind))
    }
  }

  /// What Russian has with a hyphen alone: `что-нибудь`, `по-новому`, `по-русски`.
  private static func isCompound(_ parts: (before: String, behind: String), _ language: Language) -> Bool {
    guard language == .russian else { return false }
    if ["нибудь", "либо", "таки"].contains(parts.behind) { return true }
    return parts.before == "по" && ["ому", "ему", "ски", "цки"].contains { parts.behind.hasSuffix($0) }
  }

  /// The words of a text that stand in one line, with hyphens inside.
  private struct WordsInText {
    private var words: Set<String> = []

    init(_ utf8: UnsafeBufferPointer<UInt8>, without places: [Range<Int>]) {
      var start = 0
      for place in places {
        take(utf8, start..<place.lowerBound)
        start = place.upperBound
      }
      take(utf8, start..<utf8.count)
    }

    private mutating func take(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let text = String(decoding: utf8[range], as: UTF8.self).lowercased()
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        words.insert(String(word))
        // Other endings: a text has a word seldom twice in one form.
        if word.count > Self.ending + Self.shortest { words.insert(String(word.dropLast(Self.ending)) + "*") }
      }
    }

    private static let ending = 2
    private static let shortest = 3

    /// Whether two parts are written with a hyphen.
    ///
    /// - Parameter startsSmall: Whether the second begins with a small letter.
    func isCompound(_ parts: (before: String, behind: String), startsSmall: Bool, _ language: Language) -> Bool {
      if has(parts.before + "-" + parts.behind) { return true }
      if has(parts.before + parts.behind) { return false }
      if !startsSmall { return true }
      let last = parts.before.split(separator: "-").last.map(String.init) ?? parts.before
      if LineHyphens.isCompound(parts, language) { return true }
      guard !LanguageWords.isWord(last + parts.behind, in: language),
        LanguageWords.isWord(parts.behind, in: language)
      else { return false }
      let isLong = last.count >= Self.long && parts.behind.count >= Self.long
      // Slavic prefixes and endings of verbs are words too.
      let isSure = language == .english || language == .kazakh || isLong
      // "Russo-", "учебно-" are no words, and before one they are seldom a syllable.
      return isSure && LanguageWords.isWord(last, in: language) || isLong && parts.behind.count > Self.long
    }

    private static let long = 4

    /// Whether the text has a word, or one that differs in its ending.
    private func has(_ word: String) -> Bool {
      words.contains(word)
        || word.count > Self.ending + Self.shortest && words.contains(String(word.dropLast(Self.ending)) + "*")
    }
  }
}

/// Tells the words of a language, as far as the tables of the finder of names have them.
enum LanguageWords {
  /// Whether texts have a word.
  ///
  /// - Parameter word: In lower case.
  static func isWord(_ word: String, in language: Language) -> Bool {
    guard let words = MentionModel.builtIn?.words.own else { return false }
    let text = MentionText(utf8: Array(word.utf8), language: language)
    let key = WordTables.ownKey(MentionHash.word(text.lowers), language: text.languageNumber)
    return words.entry(ofHash: key) != WordTable.Entry()
  }
}
