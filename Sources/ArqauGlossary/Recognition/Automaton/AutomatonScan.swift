internal import ArqauText

/// One run of an automaton over a text.
///
/// Every bound is fixed: words have at most ``WordReader/capacity`` places to split, a word is at most
/// ``formLimit`` lexemes, and at most ``threadLimit`` sequences are followed at once. So the time is
/// linear in the text whatever stands in it.
///
/// This file walks over the text; `AutomatonScan+Lexemes.swift` finds what a word is,
/// `AutomatonScan+Settlement.swift` decides between matches that overlap.
struct AutomatonScan {
  /// The most term words that one word of the text is taken for.
  static let formLimit = 32
  /// The most sequences that are followed at once; the oldest come first.
  static let threadLimit = 64

  /// A term word that a word of the text is a form of.
  struct Form: BitwiseCopyable {
    var lexeme: UInt32
    /// Case and number, as far as they are known.
    var features: UInt16
    /// The flags of its stem's entry; 0 for no form.
    var flags: UInt16

    static let none = Form(lexeme: 0, features: 0, flags: 0)
  }

  /// A sequence of words that may become a term.
  struct Thread: BitwiseCopyable {
    var node: UInt32
    var features: UInt16
    /// Whether a hyphen stands where the term has a space.
    var isBridged = false
    /// Whether the term has more than one word so far.
    var isLong = false
    var start: Int
  }

  /// A term found, before overlaps are settled.
  struct Candidate: BitwiseCopyable, Equatable {
    var start: Int
    var end: Int
    var node: UInt32

    var length: Int { end - start }
  }

  private typealias Entry = LanguageAutomaton.StemEntry
  private typealias Edge = LanguageAutomaton.Edge

  let utf8: UnsafeBufferPointer<UInt8>
  let automaton: LanguageAutomaton
  let tables: LanguageAutomaton.Tables
  private let buffers: ScanBuffers
  private let memory: WordMemory?
  /// The next word where it has been read already, and where it begins.
  private var ahead = (end: 0, hash: UInt64(0))
  private var aheadStart = -1
  /// Means nothing: what was fetched for the next word, so that the fetching is not left out.
  private var touched: UInt64 = 0
  let payloads: UnsafePointer<Int>?
  let overlaps: TermOverlaps
  var matches: [TermMatch] = []
  var reader: WordReader
  /// The lexemes of the word or sign at hand: in ``found``, or in the memory of words.
  private var forms: UnsafePointer<Form>
  private var formCount = 0
  /// Where the lexemes of a word that is not remembered are listed.
  let found: UnsafeMutablePointer<Form>
  var foundCount = 0
  /// Whether the lexemes depend on where the word stands in its sentence.
  var dependsOnPlace = false
  private var threads: UnsafeMutablePointer<Thread>
  private var nextThreads: UnsafeMutablePointer<Thread>
  private var threadCount = 0
  var candidates: UnsafeMutablePointer<Candidate>
  var candidateCount = 0
  private var candidateCapacity: Int
  /// How many candidates, from the first, nothing that may still be found can overlap.
  private var settledCount = 0

  /// - Parameter payloads: What the matches carry for each pattern; nil for its number.
  init(
    _ automaton: LanguageAutomaton, _ buffers: ScanBuffers, _ utf8: UnsafeBufferPointer<UInt8>,
    payloads: UnsafePointer<Int>?, overlaps: TermOverlaps
  ) {
    self.automaton = automaton
    self.buffers = buffers
    self.utf8 = utf8
    self.payloads = payloads
    self.overlaps = overlaps
    tables = automaton.tables
    reader = WordReader(automaton.folding, table: automaton.tables.folding, buffers)
    found = buffers.forms
    forms = UnsafePointer(buffers.forms)
    threads = buffers.threads
    nextThreads = buffers.threads + Self.threadLimit
    candidates = buffers.candidates
    candidateCapacity = buffers.candidateCapacity
    memory = buffers.memory
    // A term every eight words or so.
    matches.reserveCapacity(utf8.count / 64)
  }

  /// Scans the text; what is found comes in the order of the text.
  mutating func run() -> [TermMatch] {
    guard let bytes = utf8.baseAddress else { return [] }
    var index = 0
    let end = utf8.count
    var isSpaced = false
    var lineBreaks = 0
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 {
        index &+= 1
        isSpaced = true
        continue
      }
      var next = index
      if tables.wordBytes[Int(byte)] {
        next = takePlainWord(bytes, index, isSpaced: isSpaced)
      } else if byte >= 0x80, !reader.isPlainSign(utf8, at: index) {
        next = takeWord(index, isSpaced: isSpaced, remembering: nil)
      }
      if next == index {
        if byte < 0x80, byte &- 9 >= 5 {
          next = index &+ 1
          if tables.signs[Int(byte)] {
            takeMark(UInt32(byte), index..<next, isSpaced: isSpaced)
          } else {
            breakOff()
          }
        } else {
          let (sign, length) = TextSign.read(utf8, at: index)
          next = index &+ length
          switch sign {
          case .space:
            isSpaced = true
            if byte == 0x0A {
              lineBreaks &+= 1
              if lineBreaks == 2 { threadCount = 0 }
            }
            index = next
            continue
          case .nothing:
            index = next
            continue
          case .mark(let code): takeMark(code, index..<next, isSpaced: isSpaced)
          }
        }
      }
      index = next
      isSpaced = false
      lineBreaks = 0
      if settledCount != 0 {
        settle(settledCount)
        settledCount = 0
      }
    }
    settle(candidateCount)
    return matches
  }

  /// Takes in a word that begins with a plain letter; returns where the scan goes on.
  @inline(__always)
  private mutating func takePlainWord(_ bytes: UnsafePointer<UInt8>, _ start: Int, isSpaced: Bool) -> Int {
    let count = utf8.count
    var (end, hash) = ahead
    if aheadStart != start { (end, hash) = RawWord.read(bytes, from: start, count: count, tables.wordBytes) }
    // The next word is read before this one is looked up, so that the memory has time to answer.
    if end &+ 1 < count, bytes[end] == 0x20, tables.wordBytes[Int(bytes[end &+ 1])] {
      aheadStart = end &+ 1
      ahead = RawWord.read(bytes, from: aheadStart, count: count, tables.wordBytes)
      touched |= memory?.touch(ahead.hash) ?? 0
    }
    // Only a word that nothing can join is what its bytes say.
    guard end == count || end < count && (bytes[end] < 0x80 || reader.isPlainSign(utf8, at: end)) else {
      return takeWord(start, isSpaced: isSpaced, remembering: nil)
    }
    guard let (first, number) = memory?.forms(of: hash) else {
      return takeWord(start, isSpaced: isSpaced, remembering: (hash, end))
    }
    if number == 0 {
      breakOff()
      return end
    }
    forms = first
    formCount = number
    if first.pointee.flags & UInt16(Entry.takesHyphen) != 0, let longer = hyphenatedEnding(after: end) {
      end = longer
    }
    advance(start..<end, isSpaced: isSpaced)
    return end
  }

  /// Takes in a word letter by letter; returns where the scan goes on, `start` where there is no word.
  ///
  /// - Parameter plain: The hash of the word's bytes and their end, if it is plain and can be remembered.
  @inline(never)
  private mutating func takeWord(_ start: Int, isSpaced: Bool, remembering plain: (hash: UInt64, end: Int)?) -> Int {
    var end = reader.read(utf8, from: start)
    if end == start { return start }
    findLexemes(start)
    if let plain, plain.end == end, !dependsOnPlace { memory?.keep(plain.hash, found, foundCount) }
    forms = UnsafePointer(found)
    formCount = foundCount
    if formCount == 0 {
      breakOff()
      return end
    }
    if found[0].flags & UInt16(Entry.takesHyphen) != 0, let longer = hyphenatedEnding(after: end) { end = longer }
    advance(start..<end, isSpaced: isSpaced)
    return end
  }

  private mutating func takeMark(_ code: UInt32, _ range: Range<Int>, isSpaced: Bool) {
    findMark(code)
    forms = UnsafePointer(found)
    formCount = foundCount
    let before = threadCount
    advance(range, isSpaced: isSpaced)
    if code == 0x2D, !isSpaced, Self.bridgesHyphens(automaton.language) { bridge(before) }
  }

  /// Whether what stands before a noun is written with hyphens for its spaces: `free-trade agreement`.
  static func bridgesHyphens(_ language: Language) -> Bool { language == .english }

  /// Lets the sequences before a hyphen go on behind it as if a space stood there.
  private mutating func bridge(_ count: Int) {
    // The threads before the hyphen are still where ``advance`` found them.
    for index in 0..<count where !nextThreads[index].isBridged && threadCount < Self.threadLimit {
      threads[threadCount] = nextThreads[index]
      threads[threadCount].isBridged = true
      threadCount &+= 1
      settledCount = 0
    }
  }

  /// Ends all sequences: a word or sign that is in no term.
  @inline(__always)
  private mutating func breakOff() {
    threadCount = 0
    settledCount = candidateCount
  }

  /// Leads the sequences over the word or sign whose lexemes are listed, and begins new ones.
  @inline(__always)
  private mutating func advance(_ range: Range<Int>, isSpaced: Bool) {
    let known = candidateCount
    var count = 0
    var joins = false
    var place = 0
    if threadCount != 0 {
      while place < formCount {
        let form = forms[place]
        place &+= 1
        if form.flags & UInt16(Entry.isLater) == 0 { continue }
        var index = 0
        while index < threadCount {
          let thread = threads[index]
          index &+= 1
          if thread.isBridged, isSpaced { continue }
          let edge = LanguageAutomaton.edge(thread.node, form.lexeme, isSpaced: isSpaced || thread.isBridged)
          let mixed = TagTable.mix(edge)
          guard HashFilter.mayHold(mixed: mixed, in: tables.edgeFilter, shift: tables.edgeFilterShift) else {
            continue
          }
          let step = TagTable.find(mixed: mixed, in: tables.edges, tables.edgeMask, shift: tables.edgeShift)
          if step == TagTable.free { continue }
          var features = thread.features
          if step & Edge.isLenient == 0 || form.features & EndingTable.isBase == 0 {
            features &= form.features
            if features & ~EndingTable.isBase == 0 { continue }
          }
          joins = true
          // Two words that a hyphen joins are mostly a word of their own, which a glossary may have beside.
          if step & Edge.isFinal != 0, !thread.isBridged || thread.isLong {
            append(Candidate(start: thread.start, end: range.upperBound, node: step & Edge.node))
          }
          if step & Edge.goesOn != 0, count < Self.threadLimit {
            nextThreads[count] = Thread(
              node: step & Edge.node, features: features, isLong: true, start: thread.start)
            count &+= 1
          }
        }
      }
    }
    // Nothing reaches from what came before over this word: what was found before it stands by itself.
    if !joins { settledCount = known }
    place = 0
    while place < formCount {
      let form = forms[place]
      place &+= 1
      if form.flags & UInt16(Entry.isTerm) != 0 {
        append(Candidate(start: range.lowerBound, end: range.upperBound, node: form.lexeme))
      }
      if form.flags & UInt16(Entry.goesOn) != 0, count < Self.threadLimit {
        nextThreads[count] = Thread(node: form.lexeme, features: form.features, start: range.lowerBound)
        count &+= 1
      }
    }
    swap(&threads, &nextThreads)
    threadCount = count
  }

  @inline(__always)
  private mutating func append(_ candidate: Candidate) {
    if candidateCount == candidateCapacity { growCandidates() }
    candidates[candidateCount] = candidate
    candidateCount &+= 1
  }

  @inline(never)
  private mutating func growCandidates() {
    buffers.growCandidates()
    candidates = buffers.candidates
    candidateCapacity = buffers.candidateCapacity
  }
}
