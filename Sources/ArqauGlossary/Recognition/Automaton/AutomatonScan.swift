internal import ArqauText

/// One run of an automaton over a text.
///
/// Every bound is fixed: words have at most ``WordReader/capacity`` places to split, a word is at most
/// ``lexemeLimit`` lexemes, and at most ``threadLimit`` sequences are followed at once. So the time is
/// linear in the text whatever stands in it.
struct AutomatonScan: ~Copyable {
  /// The most term words that one word of the text is taken for.
  static let lexemeLimit = 32
  /// The most sequences that are followed at once; the oldest come first.
  static let threadLimit = 64

  /// A term word that a word of the text is a form of.
  struct Form {
    var lexeme: UInt32
    /// Case and number, as far as they are known.
    var features: UInt16
  }

  /// A sequence of words that may become a term.
  struct Thread {
    var node: UInt32
    var features: UInt16
    var start: Int
    var firstToken: Int
  }

  /// A term found, before overlaps are settled.
  struct Candidate {
    var start: Int
    var end: Int
    var node: UInt32
    var firstToken: Int
    var lastToken: Int
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let automaton: LanguageAutomaton
  private let tables: Tables
  private var reader: WordReader
  private let forms = UnsafeMutablePointer<Form>.allocate(capacity: lexemeLimit)
  private var formCount = 0
  private var threads = UnsafeMutablePointer<Thread>.allocate(capacity: threadLimit)
  private var nextThreads = UnsafeMutablePointer<Thread>.allocate(capacity: threadLimit)
  private var threadCount = 0
  private var tokenCount = 0
  private var candidates: [Candidate] = []
  private let allowsOverlaps: Bool

  /// The automaton's arrays, lent for the time of a scan.
  struct Tables {
    let filter: UnsafeBufferPointer<UInt64>
    let stems: UnsafeBufferPointer<KeyTable.Slot>
    let entries: UnsafeBufferPointer<LanguageAutomaton.StemEntry>
    let endings: UnsafeBufferPointer<EndingTable.Ending>
    let features: UnsafeBufferPointer<UInt16>
    let roots: UnsafeBufferPointer<UInt32>
    let edges: UnsafeBufferPointer<KeyTable.Slot>
    let nodes: UnsafeBufferPointer<LanguageAutomaton.Node>
    let powers: UnsafeBufferPointer<UInt64>
    let folding: UnsafePointer<UInt16>
  }

  init(
    _ automaton: LanguageAutomaton, _ tables: Tables, _ utf8: UnsafeBufferPointer<UInt8>, allowsOverlaps: Bool
  ) {
    self.automaton = automaton
    self.tables = tables
    self.utf8 = utf8
    self.allowsOverlaps = allowsOverlaps
    reader = WordReader(automaton.folding, table: tables.folding)
  }

  deinit {
    forms.deallocate()
    threads.deallocate()
    nextThreads.deallocate()
  }

  /// Scans the text and hands out what was found, in the order of the text.
  mutating func run(_ body: (Candidate) -> Void) {
    var index = 0
    let end = utf8.count
    var isSpaced = false
    var lineBreaks = 0
    while index < end {
      let next = reader.read(utf8, from: index)
      if next > index {
        index = takeWord(index..<next, isSpaced: isSpaced)
      } else {
        let byte = utf8[index]
        if byte == 0x20 {
          index += 1
          isSpaced = true
          continue
        }
        let (sign, length) = TextSign.read(utf8, at: index)
        switch sign {
        case .space:
          isSpaced = true
          if byte == 0x0A {
            lineBreaks += 1
            if lineBreaks == 2 { threadCount = 0 }
          }
          index += length
          continue
        case .nothing:
          index += length
          continue
        case .mark(let code):
          takeMark(code, index..<index + length, isSpaced: isSpaced)
          index += length
        }
      }
      isSpaced = false
      lineBreaks = 0
      if threadCount == 0, !candidates.isEmpty { settle(body) }
    }
    settle(body)
  }

  private mutating func takeMark(_ code: UInt32, _ range: Range<Int>, isSpaced: Bool) {
    formCount = 0
    let hash = UInt64(code)
    if isInFilter(hash) {
      let first = KeyTable.find(hash, in: tables.stems, shift: automaton.stems.shift)
      if first != KeyTable.free {
        var place = Int(first)
        while true {
          let entry = tables.entries[place]
          if entry.inflection == EndingTable.bare { add(entry.lexeme, .max) }
          if entry.flags & LanguageAutomaton.StemEntry.continues == 0 { break }
          place += 1
        }
      }
    }
    advance(range, isSpaced: isSpaced)
  }

  /// Takes a word in, with the ending that a hyphen may part from it; returns where the scan goes on.
  @inline(__always)
  private mutating func takeWord(_ range: Range<Int>, isSpaced: Bool) -> Int {
    formCount = 0
    var end = range.upperBound
    if find(range.lowerBound), let longer = hyphenatedEnding(after: end) { end = longer }
    if formCount == 0 {
      threadCount = 0
      tokenCount += 1
      return end
    }
    advance(range.lowerBound..<end, isSpaced: isSpaced)
    return end
  }

  /// Finds the lexemes of the word just read; true where one of them may take a hyphen and an ending.
  @inline(__always)
  private mutating func find(_ start: Int) -> Bool {
    let isMixed =
      reader.flags & (LetterFolding.Flag.latin | LetterFolding.Flag.cyrillic)
      == LetterFolding.Flag.latin | LetterFolding.Flag.cyrillic
    var takesHyphen = false
    let count = reader.count
    let shortest = reader.isLong ? count : max(1, count - automaton.endings.longest)
    var length = count
    while length >= shortest {
      if isInFilter(reader.hashes[length]) {
        takesHyphen = findStem(length, start) || takesHyphen
      }
      length -= 1
    }
    if isMixed, formCount == 0 { takesHyphen = findRepaired(start) }
    return takesHyphen
  }

  @inline(__always)
  private func isInFilter(_ hash: UInt64) -> Bool {
    let place = (hash &* WordReader.factor) >> automaton.filterShift
    return tables.filter[Int(place >> 6)] >> (place & 63) & 1 == 1
  }

  /// Adds the lexemes that have the first letters of the word as a stem and the rest as an ending.
  private mutating func findStem(_ length: Int, _ start: Int) -> Bool {
    let first = KeyTable.find(reader.hashes[length], in: tables.stems, shift: automaton.stems.shift)
    if first == KeyTable.free { return false }
    let rest = reader.count - length
    let ending: EndingTable.Ending
    if rest == 0 {
      ending = EndingTable.find(0, in: tables.endings, shift: automaton.endings.shift)
    } else {
      let hash = reader.hash &- reader.hashes[length] &* tables.powers[rest]
      ending = EndingTable.find(hash, in: tables.endings, shift: automaton.endings.shift)
      if !ending.isUsed { return false }
    }
    var takesHyphen = false
    var place = Int(first)
    while true {
      let entry = tables.entries[place]
      if ending.classes >> UInt64(entry.inflection) & 1 == 1, ending.traits & entry.asks == entry.asks,
        entry.flags & LanguageAutomaton.StemEntry.isCased == 0 || hasCapitals(entry, length, start)
      {
        let features =
          tables.features.isEmpty
          ? .max : tables.features[Int(entry.inflection) * automaton.endings.rows + Int(ending.row)]
        add(entry.lexeme, features)
        if rest == 0, entry.flags & LanguageAutomaton.StemEntry.takesHyphen != 0 { takesHyphen = true }
      }
      if entry.flags & LanguageAutomaton.StemEntry.continues == 0 { return takesHyphen }
      place += 1
    }
  }

  @inline(__always)
  private mutating func add(_ lexeme: UInt32, _ features: UInt16) {
    for index in 0..<formCount where forms[index].lexeme == lexeme {
      forms[index].features |= features
      return
    }
    if formCount < Self.lexemeLimit {
      forms[formCount] = Form(lexeme: lexeme, features: features)
      formCount += 1
    }
  }

  /// Whether the capitals of the word are those that the term word has.
  ///
  /// An acronym of four letters or more may be written like a name, `Nato`, inside a sentence; a word
  /// whose capitals are as in the term may have one more where a sentence begins.
  @inline(never)
  private func hasCapitals(_ entry: LanguageAutomaton.StemEntry, _ length: Int, _ start: Int) -> Bool {
    let mask: UInt64 = (1 << UInt64(length)) &- 1
    let found = reader.capitals & mask
    let wanted = automaton.capitals[Int(entry.lexeme)] & mask
    if found == wanted { return true }
    if entry.flags & LanguageAutomaton.StemEntry.isTerm != 0 {
      return found == wanted | 1 && isSentenceStart(start)
    }
    return found == 1 && wanted.nonzeroBitCount >= 4 && !isSentenceStart(start)
  }

  /// Whether nothing but spaces and opening marks stands between a place and the end of a sentence.
  private func isSentenceStart(_ place: Int) -> Bool {
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

  /// Looks a word of two scripts up with its look-alikes in the script of most of its letters.
  @inline(never)
  private mutating func findRepaired(_ start: Int) -> Bool {
    guard !reader.isLong else { return false }
    reader.exchangeLookAlikes(automaton.language)
    var takesHyphen = false
    var length = reader.count
    while length >= max(1, reader.count - automaton.endings.longest) {
      if isInFilter(reader.hashes[length]) { takesHyphen = findStem(length, start) || takesHyphen }
      length -= 1
    }
    return takesHyphen
  }

  /// Where the ending stops that a hyphen or an apostrophe joins to an acronym, a number or a foreign word.
  @inline(never)
  private mutating func hyphenatedEnding(after place: Int) -> Int? {
    guard place < utf8.count, automaton.language != .english else { return nil }
    let (sign, length) = TextSign.read(utf8, at: place)
    guard case .mark(let code) = sign, code == 0x2D || code == 0x27 else { return nil }
    let start = place + length
    let end = reader.read(utf8, from: start)
    guard end > start, !reader.isLong, reader.capitals & 1 == 0 || reader.capitals.nonzeroBitCount == reader.count
    else { return nil }
    let ending = EndingTable.find(reader.hash, in: tables.endings, shift: automaton.endings.shift)
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

  /// Leads the sequences over the word or sign whose lexemes are listed, and begins new ones.
  @inline(__always)
  private mutating func advance(_ range: Range<Int>, isSpaced: Bool) {
    var count = 0
    let token = tokenCount
    tokenCount += 1
    for index in 0..<threadCount {
      let thread = threads[index]
      for place in 0..<formCount {
        let form = forms[place]
        let features = thread.features & form.features
        if features == 0 { continue }
        let key = LanguageAutomaton.edge(thread.node, form.lexeme, isSpaced: isSpaced)
        let node = KeyTable.find(key, in: tables.edges, shift: automaton.edges.shift)
        if node == KeyTable.free { continue }
        reach(node, features, thread.start, thread.firstToken, range.upperBound, token, &count)
      }
    }
    for place in 0..<formCount {
      let form = forms[place]
      let node = tables.roots[Int(form.lexeme)]
      if node == KeyTable.free { continue }
      reach(node, form.features, range.lowerBound, token, range.upperBound, token, &count)
    }
    swap(&threads, &nextThreads)
    threadCount = count
  }

  @inline(__always)
  private mutating func reach(
    _ number: UInt32, _ features: UInt16, _ start: Int, _ firstToken: Int, _ end: Int, _ token: Int,
    _ count: inout Int
  ) {
    let node = tables.nodes[Int(number)]
    if node.finalCount > 0 {
      candidates.append(
        Candidate(start: start, end: end, node: number, firstToken: firstToken, lastToken: token))
    }
    if node.continues, count < Self.threadLimit {
      nextThreads[count] = Thread(node: number, features: features, start: start, firstToken: firstToken)
      count += 1
    }
  }

  /// Hands out the candidates that no longer or earlier one overlaps.
  private mutating func settle(_ body: (Candidate) -> Void) {
    if candidates.count == 1 {
      body(candidates[0])
    } else if allowsOverlaps {
      for candidate in candidates { body(candidate) }
    } else if !candidates.isEmpty {
      for candidate in Self.longest(&candidates) { body(candidate) }
    }
    candidates.removeAll(keepingCapacity: true)
  }

  /// The longest, of equal ones the leftmost, and so on among what does not overlap; all of one span.
  private static func longest(_ candidates: inout [Candidate]) -> [Candidate] {
    candidates.sort {
      let left = $0.end - $0.start
      let right = $1.end - $1.start
      if left != right { return left > right }
      return $0.start != $1.start ? $0.start < $1.start : $0.node < $1.node
    }
    var first = Int.max
    var last = 0
    for candidate in candidates {
      first = min(first, candidate.firstToken)
      last = max(last, candidate.lastToken)
    }
    // A candidate is no longer than those accepted before it, so one that overlaps covers one of its ends.
    var isTaken = [Bool](repeating: false, count: last - first + 1)
    var accepted: [Candidate] = []
    for candidate in candidates {
      if let previous = accepted.last, previous.start == candidate.start, previous.end == candidate.end {
        if previous.node != candidate.node { accepted.append(candidate) }
        continue
      }
      if isTaken[candidate.firstToken - first] || isTaken[candidate.lastToken - first] { continue }
      for token in candidate.firstToken...candidate.lastToken { isTaken[token - first] = true }
      accepted.append(candidate)
    }
    accepted.sort { $0.start != $1.start ? $0.start < $1.start : $0.node < $1.node }
    return accepted
  }
}
