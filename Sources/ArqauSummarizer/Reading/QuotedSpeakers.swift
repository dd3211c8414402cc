internal import ArqauText

/// Quotations whose speaker is a pronoun or left out: `«…», — сказал он`, `"…," she said`, `„…“, dodao je`.
///
/// Who speaks stands in the sentence before, on which they lean.
struct QuotedSpeakers: Sendable {
  private let pronouns: Set<UInt64>
  /// Verbs that may stand without a subject where nothing follows them.
  private let bareVerbs: Set<UInt64>
  /// What may follow such a verb: its auxiliary.
  private let auxiliaries: Set<UInt64>
  /// Whether the pronoun comes before its verb.
  private let mayBeFirst: Bool

  /// The forms of each of the pronouns by which a person goes on to be meant: `он`, `его`, `нему`.
  private let persons: [Set<UInt64>]

  private init(
    persons: [String] = [], pronouns: String, bareVerbs: String = "", auxiliaries: String = "", mayBeFirst: Bool = false
  ) {
    func hashes(_ text: String) -> Set<UInt64> {
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      return FirstWordFilter.hashes(words + words.map(ReaderNotes.cyrillic))
    }
    self.pronouns = hashes(pronouns)
    self.bareVerbs = hashes(bareVerbs)
    self.auxiliaries = hashes(auxiliaries)
    self.mayBeFirst = mayBeFirst
    self.persons = persons.map(hashes)
  }

  /// Whether a sentence begins with a pronoun, or has it behind a preposition, that means the same person as the pronoun
  /// at the end of a quotation: `По его мнению …`, `«…», — заявил он`.
  ///
  /// - Complexity: O(length of the sentences).
  func continues(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, quotation: Range<Int>) -> Bool {
    guard let tail = tail(utf8, quotation) else { return false }
    func hashes(from start: Int, _ end: Int, _ count: Int) -> [UInt64] {
      var hashes: [UInt64] = []
      var index = start
      while hashes.count < count, let word = FirstWordFilter.word(utf8, index..<end) {
        hashes.append(word.hash)
        index = word.end
      }
      return hashes
    }
    let speakers = hashes(from: tail, quotation.upperBound, 3)
    let firsts = hashes(from: range.lowerBound, range.upperBound, 2)
    return persons.contains { forms in
      speakers.contains(where: forms.contains) && firsts.contains(where: forms.contains)
    }
  }

  /// Those of a language.
  static func of(_ language: Language) -> QuotedSpeakers {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether what is said, or the sentence, begins with a quotation whose speaker is such.
  ///
  /// - Parameter isSpoken: Whether a dash or a speaker's name stands before.
  /// - Complexity: O(length of the sentence); O(1) where it begins with no mark of quotation.
  func follow(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isSpoken: Bool) -> Bool {
    guard let first = Characters.first(utf8, range), isSpoken || Self.isQuote(first.value) else { return false }
    guard let tail = tail(utf8, range) else { return false }
    var words: [UInt64] = []
    var index = tail
    while words.count < 4, let word = FirstWordFilter.word(utf8, index..<range.upperBound) {
      words.append(word.hash)
      // A name, or what stands in another clause.
      let start = FirstWordFilter.start(utf8, index..<word.end)
      if ScalarTraits.of(decodeScalar(utf8, at: start).scalar).contains(.upper) { break }
      index = word.end
    }
    let from = mayBeFirst ? 0 : 1
    if words.count > from, words[from..<min(3, words.count)].contains(where: pronouns.contains) { return true }
    guard let verb = words.first, bareVerbs.contains(verb) else { return false }
    return words.count == 1 || words.count == 2 && auxiliaries.contains(words[1])
  }

  /// Where the words behind the quotation begin: behind its mark, or behind a comma and a dash.
  private func tail(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var before: UInt8 = 0
    var depth = 0
    while index < range.upperBound {
      let byte = utf8[index]
      guard byte == 0x22 || byte >= 0xC2 && byte != 0xD0 && byte != 0xD1 else {
        if byte != 0x20 { before = byte }
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(utf8, at: index)
      index += length
      switch scalar {
      case 0x22, 0x201C, 0x201D: depth = depth == 0 ? 1 : 0
      case 0xAB, 0x201E: depth += 1
      case 0xBB: depth -= 1
      case 0x2013, 0x2014:
        if depth <= 0, [0x2C, 0x21, 0x3F, 0xBB, 0xA6].contains(before) { return index }
      default: break
      }
      if depth <= 0, Self.isQuote(scalar) { return index }
      before = utf8[index - 1]
    }
    return nil
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0xAB || scalar == 0xBB || scalar &- 0x201C < 3
  }

  private static let english = QuotedSpeakers(
    persons: ["he his him", "she her"], pronouns: "he she they", mayBeFirst: true)
  private static let russian = QuotedSpeakers(
    persons: ["он его ему нему ним нем", "она ее её ей ней"], pronouns: "он она они",
    bareVerbs: "сказал сказала сказали добавил добавила добавили отметил отметила заявил заявила подчеркнул подчеркнула"
  )
  private static let kazakh = QuotedSpeakers(
    persons: ["ол оның оған"], pronouns: "ол олар", bareVerbs: "деді дейді деген")
  private static let serbian = QuotedSpeakers(
    persons: ["on njegov njegova njegovo njemu njega", "ona njen njena njeno njoj nje"], pronouns: "on ona oni",
    bareVerbs: """
      rekao rekla rekli kazao kazala kazali dodao dodala dodali naveo navela naveli istakao istakla istakli naglasio naglasila
      poručio poručila ocenio ocenila zaključio zaključila objasnio objasnila izjavio izjavila kaže kažu dodaje navodi ističe
      naglašava poručuje ocenjuje zaključuje objašnjava
      """,
    auxiliaries: "je su")
}
