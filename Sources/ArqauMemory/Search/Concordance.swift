internal import ArqauText

/// What a concordance looks for: words, beginnings of words and phrases, and what must not be there.
///
/// A word is found in any letter case, with or without the marks of č ć š ž đ ё, in either Serbian script.
public struct ConcordanceQuery: Sendable, Hashable {
  /// Words in a row.
  struct Phrase: Sendable, Hashable {
    /// The folded words.
    let words: [[UInt32]]
    /// Whether the last word may go on.
    let isPrefix: Bool
  }

  private(set) var wanted: [Phrase] = []
  private(set) var unwanted: [Phrase] = []

  /// Understands a query.
  ///
  /// Words must all be there, `"words in a row"` in that order, `word*` begins a word, `-word` must not be there.
  /// Everything else is plain text; no character has a meaning for the database. A query without a wanted word finds
  /// nothing.
  public init(_ text: String, isSerbian: Bool) {
    var rest = text[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      var isUnwanted = false
      if rest.first == "-", rest.dropFirst().first.map({ !$0.isWhitespace }) ?? false {
        isUnwanted = true
        rest = rest.dropFirst()
      }
      let piece: Substring
      if rest.first == "\"" {
        let body = rest.dropFirst()
        let end = body.firstIndex(of: "\"") ?? body.endIndex
        piece = body[..<end]
        rest = end == body.endIndex ? body[end...] : body[body.index(after: end)...]
      } else {
        let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
        piece = rest[..<end]
        rest = rest[end...]
      }
      let isPrefix = rest.first == "*" || piece.last == "*"
      if rest.first == "*" { rest = rest.dropFirst() }
      let words = ConcordanceText(String(piece), isSerbian: isSerbian).words.map(\.folded)
      if words.isEmpty { continue }
      let phrase = Phrase(words: words, isPrefix: isPrefix)
      if isUnwanted { unwanted.append(phrase) } else { wanted.append(phrase) }
    }
  }

  /// Where a text has what is wanted, as ranges of its words; nil where it hasn't all, or has what is unwanted.
  func places(in text: ConcordanceText) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    for phrase in unwanted where !text.places(of: phrase).isEmpty { return nil }
    for phrase in wanted {
      let found = text.places(of: phrase)
      if found.isEmpty { return nil }
      places += found
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether folded scalars may hold the first word: a look before the words are told apart.
  func mayMatch(_ folded: [UInt32]) -> Bool {
    guard let word = wanted.first?.words.first, let first = word.first, folded.count >= word.count else {
      return false
    }
    var index = 0
    let last = folded.count - word.count
    while index <= last {
      if folded[index] == first {
        var length = 1
        while length < word.count, folded[index + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      index += 1
    }
    return false
  }
}

/// A text as words, each folded, with their places in the text as given.
struct ConcordanceText {
  struct Word {
    let folded: [UInt32]
    /// Scalar offsets into the text as given.
    let range: Range<Int>
  }

  private(set) var words: [Word] = []

  init(_ text: String, isSerbian: Bool) {
    var run: [Unicode.Scalar] = []
    var offset = 0
    func flush(_ words: inout [Word]) {
      guard !run.isEmpty else { return }
      let word = String(String.UnicodeScalarView(run))
      let folded = SegmentText(word, isSerbian: isSerbian).scalars.map(Self.fold)
      if !folded.isEmpty { words.append(Word(folded: folded, range: offset - run.count..<offset)) }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if ScalarTraits.of(scalar.value).isDisjoint(with: .wordPart) {
        flush(&words)
      } else {
        run.append(scalar)
      }
      offset += 1
    }
    flush(&words)
  }

  /// Where a phrase stands, as ranges of words.
  func places(of phrase: ConcordanceQuery.Phrase) -> [Range<Int>] {
    let count = phrase.words.count
    guard count <= words.count else { return [] }
    return (0...words.count - count).compactMap { start in
      for (index, wanted) in phrase.words.enumerated() {
        let word = words[start + index].folded
        let isLast = index == count - 1
        guard isLast && phrase.isPrefix ? word.starts(with: wanted) : word == wanted else { return nil }
      }
      return start..<start + count
    }
  }

  /// A letter without case, and without the marks that writers leave out.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    let lower = SimpleLowercase.scalar(scalar)
    switch lower {
    case 0x451: return 0x435
    case 0x10D, 0x107: return 0x63
    case 0x161: return 0x73
    case 0x17E: return 0x7A
    case 0x111: return 0x64
    default: return lower
    }
  }
}

/// A text that a concordance found.
public struct ConcordanceHit: Sendable, Hashable {
  /// The unit with all its languages.
  public let unit: TranslationUnit
  /// Which of its variants was searched.
  public let ordinal: Int
  /// Where in the variant's text, in scalar offsets, half open.
  public let ranges: [Range<Int>]
}

extension TranslationMemory {
  /// The texts of a language that have what is asked for, newest first.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - language: The language whose texts are searched.
  ///   - target: A language that the unit must have too; nil for any.
  ///   - limit: At most so many.
  /// - Complexity: O(characters of the language).
  public func concordance(
    _ query: ConcordanceQuery, in language: LanguageCode, target: LanguageCode? = nil, limit: Int
  ) throws -> [ConcordanceHit] {
    try store.read { snapshot in
      let index = try index(of: snapshot)
      guard let segments = index.languages[language.key] else { return [] }
      let bits = target.map { MemoryIndex.bit($0.key) } ?? ~0
      var found: [(unit: UInt32, ordinal: Int)] = []
      var folded: [UInt32] = []
      segments.forEachSegment { scalars, unit, ordinal, targets in
        guard targets & bits != 0 else { return }
        folded.removeAll(keepingCapacity: true)
        for scalar in scalars { folded.append(ConcordanceText.fold(scalar)) }
        if query.mayMatch(folded), !index.removed.contains(unit) { found.append((unit, ordinal)) }
      }
      found.sort { $0.unit != $1.unit ? $0.unit > $1.unit : $0.ordinal < $1.ordinal }
      var hits: [ConcordanceHit] = []
      for place in found {
        if hits.count == limit { break }
        guard let unit = try snapshot.unit(Int64(place.unit)), place.ordinal < unit.variants.count else { continue }
        if let target, !unit.variants.contains(where: { $0.language.key == target.key }) { continue }
        let text = ConcordanceText(unit.variants[place.ordinal].text, isSerbian: language.isSerbian)
        guard let places = query.places(in: text) else { continue }
        let ranges = places.map {
          text.words[$0.lowerBound].range.lowerBound..<text.words[$0.upperBound - 1].range.upperBound
        }
        hits.append(ConcordanceHit(unit: unit, ordinal: place.ordinal, ranges: ranges))
      }
      return hits
    }
  }
}
