import ArqauNormalizer
import ArqauText

/// The names of an authority in one language, to be found in running text under inflection.
///
/// Words that a record writes with a capital must have one in the text; quotation marks, brackets and dashes between
/// words don't matter. A class, since many hold it and none changes it.
final class RecordedNames: Sendable {
  /// A recorded name in a text.
  struct Hit {
    /// From the first word to the last one, in tokens.
    let tokens: ClosedRange<Int>
    let words: Int
    /// The records that have the name: those of the best agreement in letters, in the order of the authority, those of
    /// former and other names last.
    let records: [Int]
    /// For each of the records, which of its forms the name is; the first where there are several.
    let forms: [Int]
  }

  let authority: Authority
  let stems: NameStems
  let persons: RecordedPersons
  let bases: BaseForms
  private let trie: RecordedNameTrie
  /// The words for languages, which in English are those for peoples too and no names of places.
  private let languages: Set<UInt64>

  /// - Parameter knowsCities: Whether the gazetteer's cities are known for base forms too.
  /// - Complexity: O(size of the authority).
  init(_ authority: Authority, _ language: Language, knowsCities: Bool = false) {
    self.authority = authority
    stems = NameStems(language)
    persons = RecordedPersons(authority, language)
    bases = BaseForms(language, authority: authority, knowsCities: knowsCities)
    trie = RecordedNameTrie(authority, language, stems)
    var languages: Set<UInt64> = []
    if language == .english {
      for record in authority.records where record.id.hasPrefix("cldr:language:") {
        for form in record.forms where form.variety?.language == language {
          languages.insert(MentionHash.word(form.text.lowercased().unicodeScalars.map(\.value)))
        }
      }
    }
    self.languages = languages
  }

  /// Whether a word stands for a language or a people.
  func isLanguage(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    languages.contains(MentionHash.word(text.lowers[token.start..<token.end]))
  }

  /// The longest recorded name at each place, from left to right, none within another.
  ///
  /// - Parameter traits: The traits of the text's tokens.
  /// - Complexity: O(n · words of the longest name).
  func hits(in text: MentionText, _ traits: [TokenTraits]) -> [Hit] {
    var search = Search()
    let marks = TextMarks(text)
    var hits: [Hit] = []
    var start = 0
    while start < text.tokens.count {
      let token = text.tokens[start]
      if text.isWord(token),
        trie.mayBegin(with: traits[start].beginning, isCapitalized: text.isCapitalized(token)),
        let hit = longest(from: start, &search, text, marks)
      {
        hits.append(hit)
        start = hit.tokens.upperBound
      }
      start += 1
    }
    return hits
  }

  /// What a search has in hand, kept from one place to the next for the room it has.
  private struct Search {
    var skeleton = NameSkeleton()
    var keys: [UInt64] = []
    var current: [Int32] = []
    var next: [Int32] = []
    var tokens: [MentionText.Token] = []
  }

  /// Looks up the keys under which a word of a name may stand; none for a mark.
  private func takeKeys(_ token: MentionText.Token, isFirst: Bool, _ search: inout Search, _ text: MentionText) {
    search.keys.removeAll(keepingCapacity: true)
    guard text.isWord(token) else { return }
    text.take(token, &search.skeleton)
    guard !search.skeleton.units.isEmpty else { return }
    stems.appendKeys(search.skeleton.units, to: &search.keys)
    if text.language == .kazakh, !isFirst { stems.appendHiddenKeys(search.skeleton.units, to: &search.keys) }
    guard stems.hasCases else { return }
    search.keys.append(stems.phraseKey(search.skeleton.units))
    if text.language == .serbian { appendUnsoftened(&search) } else { appendPlural(&search) }
    if let (first, second) = text.halves(of: token) {
      search.skeleton.take(text.lowers[first])
      let heads = stems.keys(search.skeleton.units)
      search.skeleton.take(text.lowers[second])
      for tail in stems.keys(search.skeleton.units) { search.keys += heads.map { MentionHash.mix($0, tail) } }
    }
  }

  /// Appends the keys of the words in -ka, -ga and -ha whose dative and locative in -ci, -zi and -si a word may be.
  private func appendUnsoftened(_ search: inout Search) {
    var units = search.skeleton.units
    let place = units.count - 2
    guard place > 1, units.last == UInt8(ascii: "i") else { return }
    switch units[place] {
    case UInt8(ascii: "c"): units[place] = UInt8(ascii: "k")
    case UInt8(ascii: "z"): units[place] = UInt8(ascii: "g")
    case UInt8(ascii: "s"): units[place] = UInt8(ascii: "h")
    default: return
    }
    units[place + 1] = UInt8(ascii: "a")
    let (stem, kind) = stems.base(units)
    search.keys.append(stem.key(kind))
    search.keys.append(stems.phraseKey(units))
  }

  /// Appends the key of the noun in a longer name whose Russian genitive of the plural in -ов a word may be: `островов`.
  private func appendPlural(_ search: inout Search) {
    let units = search.skeleton.units
    guard units.count > 5, units.suffix(2).elementsEqual([UInt8(ascii: "o"), UInt8(ascii: "v")]) else { return }
    search.keys.append(stems.phraseKey(Array(units.dropLast(2))))
  }

  private func longest(
    from start: Int, _ search: inout Search, _ text: MentionText, _ marks: TextMarks
  ) -> Hit? {
    search.current.removeAll(keepingCapacity: true)
    search.tokens.removeAll(keepingCapacity: true)
    search.current.append(RecordedNameTrie.root)
    var best: Hit?
    var index = start
    while index < text.tokens.count, !search.current.isEmpty {
      let token = text.tokens[index]
      if index > start, token.followsLineBreak { break }
      takeKeys(token, isFirst: index == start, &search, text)
      if search.keys.isEmpty {
        guard index > start, text.isBracket(index) || text.isSpacedDash(index) else { break }
        index += 1
        continue
      }
      let isCapitalized = text.isCapitalized(token)
      search.next.removeAll(keepingCapacity: true)
      for node in search.current {
        for key in search.keys {
          if let child = trie.child(of: node, key, isCapitalized: false), !search.next.contains(child) {
            search.next.append(child)
          }
          if isCapitalized, let child = trie.child(of: node, key, isCapitalized: true), !search.next.contains(child) {
            search.next.append(child)
          }
        }
      }
      search.tokens.append(token)
      let found = records(at: search.next, search.tokens, text, marks)
      if !found.isEmpty {
        best = Hit(
          tokens: start...closing(start, index, text), words: search.tokens.count, records: found.map(\.record),
          forms: found.map(\.form))
      }
      swap(&search.current, &search.next)
      index += 1
    }
    return best
  }

  /// The records with a name that ends at some nodes and agrees with the text best, each with that form.
  private func records(
    at nodes: [Int32], _ tokens: [MentionText.Token], _ text: MentionText, _ marks: TextMarks
  ) -> [(record: Int, form: Int)] {
    var best = RecordedSpelling.Agreement.marked
    var found: [(record: Int, form: Int)] = []
    for node in nodes {
      for end in trie.ends(at: node) {
        guard let agreement = end.spelling.agreement(tokens, text), agreement <= best,
          agreement == .exact || tokens.count > 1 || (agreement == .unmarked && marks.areLeftOut)
        else { continue }
        if agreement < best {
          best = agreement
          found.removeAll()
        }
        if let known = found.firstIndex(where: { $0.record == end.record }) {
          found[known].form = min(end.form, found[known].form)
        } else {
          found.append((end.record, end.form))
        }
      }
    }
    guard found.count > 1 else { return found }
    found.sort { $0.record < $1.record }
    return found.filter { authority.records[$0.record].bearer == nil }
      + found.filter { authority.records[$0.record].bearer != nil }
  }

  /// The first record whose name is one word of some letters; nil where there is none.
  func record(ofWord letters: Range<Int>, _ text: MentionText) -> Int? {
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[letters])
    guard skeleton.units.count > 2, ScalarTraits.of(text.letters[letters.lowerBound]).contains(.upper) else {
      return nil
    }
    let token = MentionText.Token(
      start: letters.lowerBound, end: letters.upperBound, followsLineBreak: false, followsSpace: false)
    for key in stems.keys(skeleton.units) {
      guard let node = trie.child(of: RecordedNameTrie.root, key, isCapitalized: true) else { continue }
      if let end = trie.ends(at: node).first(where: { $0.spelling.agreement([token], text) == .exact }) {
        return end.record
      }
    }
    return nil
  }

  /// Whether a word only looks like a form of a recorded place, as the word for its people does: `Rumuni` beside
  /// `Rumunija`. English and Kazakh form such words in other ways.
  func isPeople(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    guard stems.hasCases, text.isCapitalized(token) else { return false }
    var skeleton = NameSkeleton()
    text.take(token, &skeleton)
    guard skeleton.units.count > 2 else { return false }
    var isLike = false
    for key in stems.keys(skeleton.units) {
      guard let node = trie.child(of: RecordedNameTrie.root, key, isCapitalized: true) else { continue }
      for end in trie.ends(at: node) where authority.records[end.record].id.hasPrefix("cldr:region:") {
        if end.spelling.agreement([token], text) != nil { return false }
        isLike = true
      }
    }
    return isLike
  }

  /// Takes a closing mark in whose opening one stands within the name.
  private func closing(_ start: Int, _ end: Int, _ text: MentionText) -> Int {
    guard end + 1 < text.tokens.count, text.isBracket(end + 1), end > start else { return end }
    let marks = (start...end).filter { text.isBracket($0) }.count
    return marks % 2 == 1 ? end + 1 : end
  }
}

/// Whether a text writes Serbian letters without their marks, as far as it shows.
private struct TextMarks {
  let areLeftOut: Bool

  init(_ text: MentionText) { areLeftOut = !text.lowers.contains(where: PlainLetters.isSerbian) }
}

extension MentionText {
  /// The letters before and after the one hyphen of a word, where both are long enough for a name.
  func halves(of token: Token) -> (first: Range<Int>, second: Range<Int>)? {
    let hyphens = (token.start..<token.end).filter { lowers[$0] == 0x2D }
    guard hyphens.count == 1, let hyphen = hyphens.first, hyphen - token.start > 2, token.end - hyphen > 3 else {
      return nil
    }
    return (token.start..<hyphen, hyphen + 1..<token.end)
  }

  /// Takes the skeleton of a word.
  func take(_ token: Token, _ skeleton: inout NameSkeleton) {
    lowers.withUnsafeBufferPointer { skeleton.take(UnsafeBufferPointer(rebasing: $0[token.start..<token.end])) }
  }

  func isWord(_ token: Token) -> Bool { !ScalarTraits.of(letters[token.start]).isDisjoint(with: .wordPart) }

  func isCapitalized(_ token: Token) -> Bool { ScalarTraits.of(letters[token.start]).contains(.upper) }

  /// The tokens of a name with the opening quotation mark before it whose closing one it has: `«Астана» футбол клубы`.
  func quoted(_ name: ClosedRange<Int>) -> ClosedRange<Int> {
    guard name.lowerBound > 0, name.count > 2, let closing = name.first(where: isBracket),
      !tokens[name.lowerBound].followsSpace, !tokens[closing].followsSpace
    else { return name }
    switch (letters[tokens[name.lowerBound - 1].start], letters[tokens[closing].start]) {
    case (0x22, 0x22), (0xAB, 0xBB), (0x201C, 0x201D), (0x201E, 0x201C), (0x201E, 0x201D):
      return name.lowerBound - 1...name.upperBound
    default: return name
    }
  }

  /// Whether a token is a dash between spaces, as `Папуа — Новая Гвинея` has it.
  func isSpacedDash(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1, token.followsSpace, index + 1 < tokens.count, tokens[index + 1].followsSpace
    else { return false }
    return letters[token.start] == 0x2013 || letters[token.start] == 0x2014
  }

  /// Whether a token is a quotation mark or a round bracket.
  func isBracket(_ index: Int) -> Bool {
    switch letters[tokens[index].start] {
    case 0x22, 0x28, 0x29, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: true
    default: false
    }
  }
}
