internal import ArqauText

// What a word or sign of the text is: the lexemes that it is a form of.
extension AutomatonScan {
  private typealias Entry = LanguageAutomaton.StemEntry

  private static let scripts = LetterFolding.Flag.latin | LetterFolding.Flag.cyrillic

  /// Lists the lexemes of a sign between words.
  mutating func findMark(_ code: UInt32) {
    foundCount = 0
    let mixed = TagTable.mix(UInt64(code))
    guard HashFilter.mayHold(mixed: mixed, in: tables.filter, shift: tables.filterShift) else { return }
    let first = TagTable.find(mixed: mixed, in: tables.stems, tables.stemMask, shift: tables.stemShift)
    if first == TagTable.free { return }
    var place = Int(first)
    while true {
      let entry = tables.entries[place]
      if entry.inflection >= EndingTable.base { add(entry, .max) }
      if entry.flags & Entry.continues == 0 { return }
      place += 1
    }
  }

  /// Lists the lexemes of the word just read.
  ///
  /// Of them only the first is asked whether an ending may follow behind a hyphen.
  mutating func findLexemes(_ start: Int) {
    foundCount = 0
    dependsOnPlace = false
    var takesHyphen = findStems(start)
    if foundCount == 0, reader.flags & Self.scripts == Self.scripts, !reader.isLong {
      // A word of two scripts is looked up with its look-alikes in the script of most of its letters.
      reader.exchangeLookAlikes(automaton.language)
      takesHyphen = findStems(start)
    }
    if takesHyphen, foundCount > 0 { found[0].flags |= UInt16(Entry.takesHyphen) }
  }

  /// Adds the lexemes of all beginnings of the word that are stems; true where one may take a hyphen.
  private mutating func findStems(_ start: Int) -> Bool {
    let count = reader.count
    let shortest = reader.isLong ? count : max(1, count &- tables.longestEnding)
    // First which beginnings may be stems with an ending behind, without a branch, so that the memory is read in parallel.
    var candidates: UInt64 = 0
    var length = shortest
    while length <= count {
      let stem = reader.hashes[length]
      let ending = EndingTable.mix(reader.hash &- stem &* tables.powers[count &- length])
      let mayBe: (stem: UInt64, ending: UInt64) = (
        HashFilter.bit(mixed: TagTable.mix(stem), in: tables.filter, shift: tables.filterShift),
        HashFilter.bit(mixed: ending, in: tables.endingFilter, shift: tables.endingFilterShift)
      )
      candidates |= (mayBe.stem & mayBe.ending) << UInt64(truncatingIfNeeded: length)
      length &+= 1
    }
    var takesHyphen = false
    while candidates != 0 {
      let longest = 63 &- candidates.leadingZeroBitCount
      candidates &= ~(1 << UInt64(truncatingIfNeeded: longest))
      if findStem(longest, start) { takesHyphen = true }
    }
    return takesHyphen
  }

  /// Adds the lexemes that have the first letters of the word as a stem and the rest as an ending; true where a
  /// hyphen may follow one that is the whole word.
  private mutating func findStem(_ length: Int, _ start: Int) -> Bool {
    let stem = reader.hashes[length]
    let first = TagTable.find(
      mixed: TagTable.mix(stem), in: tables.stems, tables.stemMask, shift: tables.stemShift)
    if first == TagTable.free { return false }
    let rest = reader.count &- length
    let hash = reader.hash &- stem &* tables.powers[rest]
    let ending = EndingTable.find(hash, in: tables.endings, tables.endingMask, shift: tables.endingShift)
    if !ending.isUsed { return false }
    var takesHyphen = false
    var place = Int(first)
    while true {
      let entry = tables.entries[place]
      if ending.classes >> UInt64(entry.inflection & 63) & 1 == 1, ending.traits & entry.asks == entry.asks,
        entry.check == UInt8(truncatingIfNeeded: stem),
        entry.flags & Entry.isCased == 0 || hasCapitals(entry, length, start)
      {
        let features =
          tables.featureRows == 0
          ? .max : tables.features[Int(entry.inflection) &* tables.featureRows &+ Int(ending.row)]
        var marked = entry
        if rest != 0 { marked.flags &= ~Entry.takesHyphen }
        add(marked, features)
        if marked.flags & Entry.takesHyphen != 0 { takesHyphen = true }
      }
      if entry.flags & Entry.continues == 0 { return takesHyphen }
      place &+= 1
    }
  }

  private mutating func add(_ entry: LanguageAutomaton.StemEntry, _ features: UInt16) {
    var index = 0
    while index < foundCount {
      if found[index].lexeme == entry.lexeme {
        found[index].features |= features
        return
      }
      index &+= 1
    }
    if foundCount < Self.formLimit {
      found[foundCount] = Form(lexeme: entry.lexeme, features: features, flags: UInt16(entry.flags))
      foundCount &+= 1
    }
  }

  /// Whether the capitals of the word are those that the term word has.
  ///
  /// An acronym of four letters or more may be written like a name, `Nato`, inside a sentence; a word
  /// whose capitals are as in the term may have one more where a sentence begins.
  @inline(never)
  private mutating func hasCapitals(_ entry: LanguageAutomaton.StemEntry, _ length: Int, _ start: Int) -> Bool {
    let mask: UInt64 = (1 << UInt64(length)) &- 1
    let capitals = reader.capitals & mask
    let wanted = automaton.capitals[Int(entry.lexeme)] & mask
    if capitals == wanted { return true }
    if entry.flags & Entry.keepsCase != 0 { return capitals == wanted | 1 && isSentenceStart(start) }
    return capitals == 1 && wanted.nonzeroBitCount >= 4 && !isSentenceStart(start)
  }

  /// Whether nothing but spaces and opening marks stands between a place and the end of a sentence.
  private mutating func isSentenceStart(_ place: Int) -> Bool {
    dependsOnPlace = true
    var index = place
    for _ in 0..<8 {
      guard let (scalar, length) = decodeScalar(utf8, before: index) else { return true }
      index -= length
      switch scalar {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x0A, 0x0D, 0x2029: return true
      case 0x20, 0x22, 0x28, 0xAB, 0x201C, 0x201E, 0x2014, 0x2D, 0xA0: continue
      default: return false
      }
    }
    return false
  }

  /// Where the ending stops that a hyphen or an apostrophe joins to an acronym, a number or a foreign word.
  @inline(never)
  mutating func hyphenatedEnding(after place: Int) -> Int? {
    guard place < utf8.count, automaton.language != .english else { return nil }
    let (sign, length) = TextSign.read(utf8, at: place)
    guard case .mark(let code) = sign, code == 0x2D || code == 0x27 else { return nil }
    let start = place + length
    let end = reader.read(utf8, from: start)
    guard end > start, !reader.isLong, reader.capitals & 1 == 0 || reader.capitals.nonzeroBitCount == reader.count
    else { return nil }
    let ending = EndingTable.find(reader.hash, in: tables.endings, tables.endingMask, shift: tables.endingShift)
    return ending.isUsed && ending.classes & Self.hyphenClasses(automaton.language) != 0 ? end : nil
  }

  /// The classes whose endings may follow a hyphen.
  private static func hyphenClasses(_ language: Language) -> UInt64 {
    switch language {
    case .kazakh: 1 << UInt64(KazakhStemContext.open.index)
    case .russian: 1 << UInt64(RussianStems.Number.hard.rawValue)
    case .serbian:
      1 << UInt64(SerbianStems.Number.hard.rawValue) | 1 << UInt64(SerbianStems.Number.foreign.rawValue)
    case .english: 0
    }
  }
}
