internal import ArqauText

/// The words that a sentence begins with when it leans on the one before: pronouns and connectives.
///
/// Closed classes of the four grammars, written out with the forms that open sentences. A phrase counts when the
/// sentence begins with its words; a preposition counts before a pronoun (`По его словам`, `In his view`). Some
/// beginnings use the same words to point forward (`It is clear that`, `После того как`), to the day of writing
/// (`This week`, `В этом году`) or to nothing (`The former minister`): see ``ForwardOpeners``.
struct Openers: Sendable {
  /// How a sentence begins.
  enum Reading {
    /// By itself.
    case alone
    /// With a word that leans on the sentence before.
    case leaning
    /// With such a word, used in another way.
    case forward
  }

  private let phrases: TermTable
  private let pronouns: TermTable
  private let prepositions: TermTable
  private let forward: ForwardOpeners
  /// The words that openers begin with: most sentences begin with none.
  private let firstWords: TermTable
  /// The same as a filter, but for Serbian in Cyrillic.
  private let starts: FirstWordFilter
  private let language: Language
  /// The most words that a phrase has.
  private static let longest = 4

  /// - Parameters:
  ///   - pronouns: Personal, possessive and demonstrative pronouns that point back.
  ///   - prepositions: Words after which such a pronoun still points back.
  ///   - phrases: Connectives and other openers, of one word to four.
  ///   - forward: Beginnings with these words that lean on nothing, as ``ForwardOpeners`` reads them.
  init(_ language: Language, pronouns: String, prepositions: String, phrases: String, forward: String) {
    self.language = language
    self.forward = ForwardOpeners(forward)
    self.pronouns = Self.table(pronouns)
    self.prepositions = Self.table(prepositions)
    self.phrases = Self.table(phrases)
    firstWords = Self.table(pronouns, prepositions, phrases) { $0.prefix { $0 != " " } }
    starts = FirstWordFilter([pronouns, prepositions, phrases].flatMap(Self.entries))
  }

  /// The openers of a language.
  static func of(_ language: Language) -> Openers {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// How a sentence begins; one that begins with a lower-case letter leans, as it is torn.
  ///
  /// - Complexity: O(1): it looks at the first words only.
  func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reading {
    guard mayBegin(utf8, range), begins(utf8, range) else { return .alone }
    return isForward(utf8, range) ? .forward : .leaning
  }

  /// Whether a sentence may begin with an opener, or begins with a lower-case letter or none.
  private func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let traits = ScalarTraits.of(decodeScalar(utf8, at: range.lowerBound).scalar)
    if !traits.contains(.upper) || language == .serbian && traits.contains(.cyrillic) { return true }
    return starts.mayBegin(utf8, range)
  }

  /// Whether a sentence begins with an opener, or with a lower-case letter.
  private func begins(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var words: [UInt8] = []
    var ends: [Int] = []
    var isSettled = false
    var isOpener = false
    forEachFirstWord(utf8, range, bytes: 64) { word in
      guard !isSettled, ends.count < Self.longest else { return }
      if ends.isEmpty {
        isOpener = isLowerCase(utf8, word)
      } else {
        words.append(0x20)
      }
      appendSpelling(utf8, word, &words)
      ends.append(words.count)
      if ends.count == 1 { isSettled = isOpener || !words.withUnsafeBufferPointer { firstWords.contains($0) } }
    }
    guard !isSettled, let first = ends.first else { return isOpener }
    return words.withUnsafeBufferPointer { words in
      func piece(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: words[range]) }
      if pronouns.contains(piece(0..<first)) { return true }
      if ends.count > 1, prepositions.contains(piece(0..<first)), pronouns.contains(piece(first + 1..<ends[1])) {
        return true
      }
      return ends.contains { phrases.contains(piece(0..<$0)) }
    }
  }

  /// Whether the opener that a sentence begins with points forward or to nothing.
  private func isForward(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if forward.isEmpty { return false }
    var words: [ForwardOpeners.Word] = []
    forEachFirstWord(utf8, range, bytes: 160) { word in
      guard words.count < ForwardOpeners.longest else { return }
      var spelling: [UInt8] = []
      appendSpelling(utf8, word, &spelling)
      words.append(ForwardOpeners.Word(spelling: spelling, isCapital: !isLowerCase(utf8, word)))
    }
    return forward.match(words)
  }

  private func isLowerCase(_ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    ScalarTraits.of(decodeScalar(utf8, at: word.lowerBound).scalar).contains(.lower)
  }

  /// The words of a sentence's first bytes. No opener is longer; what is cut off belongs to none.
  private func forEachFirstWord(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, bytes: Int, _ body: (Range<Int>) -> Void
  ) {
    let head = range.lowerBound..<Self.boundary(utf8, min(range.upperBound, range.lowerBound + bytes), range)
    WordScanner().forEachWord(in: utf8, range: head, body)
  }

  /// The nearest place at or below one where a scalar begins.
  private static func boundary(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Int {
    var index = index
    while index < range.upperBound, index > range.lowerBound, utf8[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// Appends a word as the lists spell it: in lower case, Serbian in Latin letters, Russian without ё.
  private func appendSpelling(_ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ target: inout [UInt8]) {
    var start = target.count
    SimpleLowercase.append(utf8, word, to: &target)
    switch language {
    case .english, .kazakh: return
    case .russian:
      while start + 1 < target.count {
        if target[start] == 0xD1, target[start + 1] == 0x91 {
          target.replaceSubrange(start...start + 1, with: [0xD0, 0xB5])
        }
        start += 1
      }
    case .serbian:
      guard target[start...].contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return }
      LookAlikes.fold(&target, from: start)
      let word = Array(target[start...])
      target.removeSubrange(start...)
      var index = 0
      while index < word.count {
        if index + 1 < word.count, word[index] == 0xD0 || word[index] == 0xD1 {
          target.append(contentsOf: Self.latin[Int(word[index] & 1) << 6 | Int(word[index + 1] & 0x3F)])
          index += 2
        } else {
          target.append(word[index])
          index += 1
        }
      }
    }
  }

  /// Serbian Latin for the scalars from U+0400 to U+047F.
  private static let latin: [[UInt8]] = (0x400..<0x480).map { scalar in
    Array(SerbianLatin.text(Unicode.Scalar(UInt32(scalar)).map { String($0) } ?? "").utf8)
  }

  /// The words and phrases of a list, with commas or line ends between them.
  private static func entries(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { $0.split(separator: " ").joined(separator: " ") }
  }

  private static func table(_ texts: String..., part: (Substring) -> Substring = { $0 }) -> TermTable {
    var table = TermTable()
    for entry in texts.flatMap(entries) {
      var bytes = Array(part(entry[...]).utf8)
      bytes.withUnsafeMutableBufferPointer { _ = table.number(of: UnsafeBufferPointer($0)) }
    }
    return table
  }
}
