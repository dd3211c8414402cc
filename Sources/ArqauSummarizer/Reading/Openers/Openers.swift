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
  private let starts: PatternStarts
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
    let pointers = Self.entries(pronouns)
    starts = PatternStarts(
      pointers.map { ($0, nil) } + Self.entries(prepositions).map { ($0, pointers) }
        + Self.entries(phrases).map { phrase in
          let words = phrase.split(separator: " ").map(String.init)
          return (words.first ?? "", words.count > 1 ? [words[1]] : nil)
        })
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
  /// - Parameter isCaseless: Whether all letters of the article are lower-case.
  /// - Complexity: O(1): it looks at the first words only.
  func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCaseless: Bool = false) -> Reading {
    guard mayBegin(utf8, range) else { return .alone }
    let words = FirstWords(utf8, range, most: ForwardOpeners.longest) { appendSpelling(utf8, $0, &$1) }
    guard begins(words, isCaseless) else { return .alone }
    return forward.match(words) ? .forward : .leaning
  }

  /// Whether a sentence may begin with an opener, or begins with a lower-case letter or none.
  private func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let traits = ScalarTraits.of(decodeScalar(utf8, at: range.lowerBound).scalar)
    if !traits.contains(.upper) || language == .serbian && traits.contains(.cyrillic) { return true }
    return starts.mayBegin(utf8, range)
  }

  /// Whether a sentence begins with an opener, or with a lower-case letter.
  private func begins(_ words: FirstWords, _ isCaseless: Bool) -> Bool {
    guard words.count > 0 else { return false }
    if !isCaseless, words.isLowerCase(0) { return true }
    return words.withSpelling(0..<1) { first in
      guard firstWords.contains(first) else { return false }
      if pronouns.contains(first) { return true }
      if words.count > 1, prepositions.contains(first), words.withSpelling(1..<2, pronouns.contains) { return true }
      return (1...min(Self.longest, words.count)).contains { words.withSpelling(0..<$0, phrases.contains) }
    }
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
