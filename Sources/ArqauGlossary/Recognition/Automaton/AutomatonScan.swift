internal import ArqauText

/// One run of an automaton over a text.
///
/// Every bound is fixed: words have at most ``WordReader/capacity`` places to split, a word is at most
/// ``lexemeLimit`` lexemes, and at most ``threadLimit`` sequences are followed at once. So the time is
/// linear in the text whatever stands in it.
struct AutomatonScan {
  /// The most term words that one word of the text is taken for.
  static let formLimit = 32
  /// The most sequences that are followed at once; the oldest come first.
  static let threadLimit = 64

  /// A term word that a word of the text is a form of.
  struct Form {
    var lexeme: UInt32
    /// Case and number, as far as they are known.
    var features: UInt16
    /// The flags of its stem's entry; 0 for no form.
    var flags: UInt16

    static let none = Form(lexeme: 0, features: 0, flags: 0)
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

    var length: Int { end - start }
  }

  private typealias Entry = LanguageAutomaton.StemEntry
  private typealias Edge = LanguageAutomaton.Edge

  private let utf8: UnsafeBufferPointer<UInt8>
  private let automaton: LanguageAutomaton
  private let tables: Tables
  private let longestEnding: Int
  private var reader: WordReader
  private let forms: UnsafeMutablePointer<Form>
  private var formCount = 0
  private var threads: UnsafeMutablePointer<Thread>
  private var nextThreads: UnsafeMutablePointer<Thread>
  private var threadCount = 0
  private var tokenCount = 0
  private var candidates: [Candidate]
  private var hasCandidates = false
  private let memory: UnsafeMutablePointer<ScanBuffers.Memory>?
  private let allowsOverlaps: Bool

  /// The automaton's arrays, lent for the time of a scan.
  struct Tables {
    let filter: UnsafeBufferPointer<UInt64>
    let filterShift: UInt64
    let stems: UnsafeBufferPointer<UInt64>
    let stemShift: UInt64
    let entries: UnsafeBufferPointer<LanguageAutomaton.StemEntry>
    let endings: UnsafeBufferPointer<EndingTable.Ending>
    let endingShift: UInt64
    let features: UnsafeBufferPointer<UInt16>
    let featureRows: Int
    let edgeFilter: UnsafeBufferPointer<UInt64>
    let edgeFilterShift: UInt64
    let edges: UnsafeBufferPointer<UInt64>
    let edgeShift: UInt64
    let nodes: UnsafeBufferPointer<LanguageAutomaton.Node>
    let powers: UnsafeBufferPointer<UInt64>
    let folding: UnsafePointer<UInt16>
  }

  /// - Parameter buffers: They must outlive the scan.
  init(
    _ automaton: LanguageAutomaton, _ tables: Tables, _ buffers: ScanBuffers,
    _ utf8: UnsafeBufferPointer<UInt8>, allowsOverlaps: Bool
  ) {
    self.automaton = automaton
    self.tables = tables
    self.utf8 = utf8
    self.allowsOverlaps = allowsOverlaps
    longestEnding = automaton.endings.longest
    reader = WordReader(automaton.folding, table: tables.folding, buffers)
    forms = buffers.forms
    threads = buffers.threads
    nextThreads = buffers.threads + Self.threadLimit
    memory = buffers.memory
    candidates = []
    candidates.reserveCapacity(16)
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
          index &+= 1
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
      if threadCount == 0, hasCandidates { settle(body) }
    }
    settle(body)
  }

  private mutating func takeMark(_ code: UInt32, _ range: Range<Int>, isSpaced: Bool) {
    formCount = 0
    let hash = UInt64(code)
    let mixed = TagTable.mix(hash)
    if HashFilter.mayHold(mixed: mixed, in: tables.filter, shift: tables.filterShift) {
      let first = TagTable.find(mixed: mixed, in: tables.stems, shift: tables.stemShift)
      if first != TagTable.free {
        var place = Int(first)
        while true {
          let entry = tables.entries[place]
          if entry.inflection >= EndingTable.base { add(entry, .max) }
          if entry.flags & Entry.continues == 0 { break }
          place += 1
        }
      }
    }
    advance(range, isSpaced: isSpaced)
  }

  /// Takes a word in, with the ending that a hyphen may part from it; returns where the scan goes on.
  @inline(__always)
  private mutating func takeWord(_ range: Range<Int>, isSpaced: Bool) -> Int {
    var end = range.upperBound
    let takesHyphen: Bool
    if remember() {
      takesHyphen = forms[0].flags & UInt16(Entry.takesHyphen) != 0
    } else {
      formCount = 0
      takesHyphen = find(range.lowerBound)
    }
    if takesHyphen, formCount > 0, let longer = hyphenatedEnding(after: end) { end = longer }
    if formCount == 0 {
      threadCount = 0
      tokenCount &+= 1
      return end
    }
    advance(range.lowerBound..<end, isSpaced: isSpaced)
    return end
  }

  private static let scripts = LetterFolding.Flag.latin | LetterFolding.Flag.cyrillic

  /// Takes the forms of the word from memory; false where it is not there.
  @inline(__always)
  private mutating func remember() -> Bool {
    guard let memory, reader.flags & Self.scripts != Self.scripts else { return false }
    let hash = reader.hash
    let place = memory + Int(truncatingIfNeeded: (hash &* WordReader.factor) >> (64 - ScanBuffers.memoryBits))
    guard place.pointee.hash == hash else { return false }
    let known = place.pointee.forms
    forms[0] = known.0
    forms[1] = known.1
    forms[2] = known.2
    formCount = (known.0.flags != 0 ? 1 : 0) &+ (known.1.flags != 0 ? 1 : 0) &+ (known.2.flags != 0 ? 1 : 0)
    return true
  }

  /// Keeps the forms that were found of the word.
  @inline(__always)
  private func keep() {
    guard let memory, formCount <= ScanBuffers.Memory.capacity, !reader.isLong else { return }
    let hash = reader.hash
    let place = memory + Int(truncatingIfNeeded: (hash &* WordReader.factor) >> (64 - ScanBuffers.memoryBits))
    place.pointee = ScanBuffers.Memory(
      hash: hash,
      forms: (
        formCount > 0 ? forms[0] : .none, formCount > 1 ? forms[1] : .none, formCount > 2 ? forms[2] : .none
      ))
  }

  /// Finds the lexemes of the word just read; true where one of them may take a hyphen and an ending.
  @inline(never)
  private mutating func find(_ start: Int) -> Bool {
    let isMixed = reader.flags & Self.scripts == Self.scripts
    var special = findStems(start)
    if isMixed {
      if formCount == 0 {
        special = findRepaired(start)
      }
    } else if special & Entry.isCased == 0 {
      // Only the first form is asked on the way back whether a hyphen may follow.
      if special & Entry.takesHyphen != 0 { forms[0].flags |= UInt16(Entry.takesHyphen) }
      keep()
    }
    return special & Entry.takesHyphen != 0
  }

  /// Adds the lexemes of all beginnings of the word that are stems; returns their entries' flags together.
  private mutating func findStems(_ start: Int) -> UInt8 {
    let count = reader.count
    let shortest = reader.isLong ? count : max(1, count &- longestEnding)
    // First which beginnings may be stems, without a branch, so that the memory is read in parallel.
    var candidates: UInt64 = 0
    var length = shortest
    while length <= count {
      let mixed = TagTable.mix(reader.hashes[length])
      let mayBe = HashFilter.mayHold(mixed: mixed, in: tables.filter, shift: tables.filterShift)
      candidates |= (mayBe ? 1 : 0) << UInt64(truncatingIfNeeded: length)
      length &+= 1
    }
    var special: UInt8 = 0
    while candidates != 0 {
      let longest = 63 &- candidates.leadingZeroBitCount
      candidates &= ~(1 << UInt64(truncatingIfNeeded: longest))
      special |= findStem(longest, start)
    }
    return special
  }

  /// Adds the lexemes that have the first letters of the word as a stem and the rest as an ending; returns the flags
  /// of all entries of the stem.
  private mutating func findStem(_ length: Int, _ start: Int) -> UInt8 {
    let stem = reader.hashes[length]
    let first = TagTable.find(mixed: TagTable.mix(stem), in: tables.stems, shift: tables.stemShift)
    if first == TagTable.free { return 0 }
    let rest = reader.count &- length
    let hash = rest == 0 ? 0 : reader.hash &- stem &* tables.powers[rest]
    let ending = EndingTable.find(hash, in: tables.endings, shift: tables.endingShift)
    if !ending.isUsed { return 0 }
    var special: UInt8 = 0
    var place = Int(first)
    while true {
      let entry = tables.entries[place]
      if ending.classes >> UInt64(entry.inflection & 63) & 1 == 1, ending.traits & entry.asks == entry.asks,
        entry.check == UInt8(truncatingIfNeeded: stem)
      {
        special |= entry.flags & Entry.isCased
        if entry.flags & Entry.isCased == 0 || hasCapitals(entry, length, start) {
          let features =
            tables.featureRows == 0
            ? .max : tables.features[Int(entry.inflection) &* tables.featureRows &+ Int(ending.row)]
          var marked = entry
          if rest != 0 { marked.flags &= ~Entry.takesHyphen }
          add(marked, features)
          if rest == 0 { special |= entry.flags & Entry.takesHyphen }
        }
      }
      if entry.flags & Entry.continues == 0 { return special }
      place &+= 1
    }
  }

  @inline(__always)
  private mutating func add(_ entry: LanguageAutomaton.StemEntry, _ features: UInt16) {
    var index = 0
    while index < formCount {
      if forms[index].lexeme == entry.lexeme {
        forms[index].features |= features
        return
      }
      index &+= 1
    }
    if formCount < Self.formLimit {
      forms[formCount] = Form(lexeme: entry.lexeme, features: features, flags: UInt16(entry.flags))
      formCount &+= 1
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
    if entry.flags & Entry.keepsCase != 0 {
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
  private mutating func findRepaired(_ start: Int) -> UInt8 {
    guard !reader.isLong else { return 0 }
    reader.exchangeLookAlikes(automaton.language)
    return findStems(start)
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
    let ending = EndingTable.find(reader.hash, in: tables.endings, shift: tables.endingShift)
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
    tokenCount &+= 1
    var place = 0
    while place < formCount {
      let form = forms[place]
      place &+= 1
      if form.flags & UInt16(Entry.isLater) == 0 { continue }
      var index = 0
      while index < threadCount {
        let thread = threads[index]
        index &+= 1
        let mixed = TagTable.mix(LanguageAutomaton.edge(thread.node, form.lexeme, isSpaced: isSpaced))
        guard HashFilter.mayHold(mixed: mixed, in: tables.edgeFilter, shift: tables.edgeFilterShift) else {
          continue
        }
        let edge = TagTable.find(mixed: mixed, in: tables.edges, shift: tables.edgeShift)
        if edge == TagTable.free { continue }
        var features = thread.features
        if edge & Edge.isLenient == 0 || form.features & EndingTable.isBase == 0 {
          features &= form.features
          if features & ~EndingTable.isBase == 0 { continue }
        }
        if edge & Edge.isFinal != 0 {
          hasCandidates = true
          candidates.append(
            Candidate(
              start: thread.start, end: range.upperBound, node: edge & Edge.node, firstToken: thread.firstToken,
              lastToken: token))
        }
        if edge & Edge.goesOn != 0, count < Self.threadLimit {
          nextThreads[count] = thread
          nextThreads[count].node = edge & Edge.node
          nextThreads[count].features = features
          count &+= 1
        }
      }
    }
    place = 0
    while place < formCount {
      let form = forms[place]
      place &+= 1
      if form.flags & UInt16(Entry.isTerm) != 0 {
        hasCandidates = true
        candidates.append(
          Candidate(
            start: range.lowerBound, end: range.upperBound, node: form.lexeme, firstToken: token, lastToken: token))
      }
      if form.flags & UInt16(Entry.goesOn) != 0, count < Self.threadLimit {
        nextThreads[count] = Thread(
          node: form.lexeme, features: form.features, start: range.lowerBound, firstToken: token)
        count &+= 1
      }
    }
    swap(&threads, &nextThreads)
    threadCount = count
  }

  /// Hands out the candidates that no longer or earlier one overlaps.
  @inline(__always)
  private mutating func settle(_ body: (Candidate) -> Void) {
    if candidates.count == 1 || allowsOverlaps {
      for candidate in candidates { body(candidate) }
    } else if !handOutOne(body) {
      for candidate in Self.longest(&candidates) { body(candidate) }
    }
    candidates.removeAll(keepingCapacity: true)
    hasCandidates = false
  }

  /// Hands out the longest candidate where all others overlap it; else none, and returns false.
  private func handOutOne(_ body: (Candidate) -> Void) -> Bool {
    guard var best = candidates.first else { return true }
    for candidate in candidates.dropFirst()
    where candidate.length > best.length
      || candidate.length == best.length
        && (candidate.start, candidate.node) < (best.start, best.node)
    {
      best = candidate
    }
    for candidate in candidates {
      if candidate.start >= best.end || candidate.end <= best.start { return false }
      if candidate.start == best.start, candidate.end == best.end, candidate.node != best.node { return false }
    }
    body(best)
    return true
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
