internal import ArqauText

/// Compiles the patterns of one language.
struct AutomatonBuilder {
  private struct StemRow {
    let hash: UInt64
    var entry: LanguageAutomaton.StemEntry
  }

  private let language: Language
  private let folding: LetterFolding
  /// Listed before the terms are: listing the Kazakh ones takes megabytes for a moment.
  private let endings: EndingTable
  private var lexemes = KeyTable(capacity: 1 << 10)
  private var capitals: [UInt64] = []
  private var stems: [StemRow] = []
  private var edges = KeyTable(capacity: 1 << 10)
  private var roots: [UInt32] = []
  /// For each node, whether a term goes on there.
  private var goesOn = [false]
  private var lenient: Set<UInt64> = []
  private var finals: [(node: UInt32, pattern: UInt32)] = []
  private var excluded: [UInt32: Set<UInt64>] = [:]
  private var scratch: [Stem] = []
  private var signs = [Bool](repeating: false, count: 0x80)
  private let buffers = ScanBuffers(remembers: false)

  init(_ language: Language) {
    self.language = language
    folding = .of(language)
    endings = Self.endings(of: language)
    // A hyphen may stand for the space of any term.
    if AutomatonScan.bridgesHyphens(language) { signs[0x2D] = true }
  }

  /// Takes a pattern in; false where its text holds nothing that can be found.
  mutating func add(_ pattern: TermPattern, number: UInt32) -> Bool {
    let term = TermTokens(pattern.text, folding, buffers)
    guard !term.tokens.isEmpty else { return false }
    insert(term, TermShape(term, pattern, language).roles, pattern, number)
    for form in pattern.forms {
      let tokens = TermTokens(form, folding, buffers)
      insert(tokens, tokens.tokens.map { _ in .fixed }, pattern, number)
    }
    for form in pattern.excludedForms { excluded[number, default: []].insert(TermTokens(form, folding, buffers).hash) }
    return true
  }

  private mutating func insert(
    _ term: TermTokens, _ roles: [WordRole], _ pattern: TermPattern, _ number: UInt32
  ) {
    var node: UInt32 = 0
    let isAlone = term.tokens.count { $0.hasLetter } == 1
    for (index, token) in term.tokens.enumerated() {
      if !token.isWord, let code = token.codes.first, Int(code) < signs.count { signs[Int(code)] = true }
      let isLast = index == term.tokens.count - 1
      // Agreement begins with the first word, unless that is but a part of a compound.
      let role = roles[index] == .complement && index > 0 ? .head : roles[index]
      let lexeme = self.lexeme(token, role, pattern, isLast: isLast, isAlone: isAlone)
      let step = Step(lexeme: lexeme, isSpaced: token.isSpaced, isLenient: roles[index] == .complement)
      node = take(step, from: node)
    }
    if node != 0, !finals.suffix(2).contains(where: { $0.node == node && $0.pattern == number }) {
      finals.append((node, number))
    }
  }

  /// A word or sign on the way through a term.
  private struct Step {
    let lexeme: UInt32
    let isSpaced: Bool
    /// Whether the word may stand in its base form beside others that don't.
    let isLenient: Bool
  }

  private mutating func take(_ step: Step, from node: UInt32) -> UInt32 {
    let next = UInt32(goesOn.count)
    let lexeme = Int(step.lexeme)
    if node == 0 {
      if roots[lexeme] == KeyTable.free {
        roots[lexeme] = next
        goesOn.append(false)
      }
      return roots[lexeme]
    }
    goesOn[Int(node)] = true
    let key = LanguageAutomaton.edge(node, step.lexeme, isSpaced: step.isSpaced)
    let reached = edges.insert(key, next)
    if reached == next {
      goesOn.append(false)
      if step.isLenient { lenient.insert(key) }
    }
    return reached
  }

  /// The number of a word in a role; its stems are listed when it is new.
  private mutating func lexeme(
    _ token: TermTokens.Token, _ role: WordRole, _ pattern: TermPattern, isLast: Bool, isAlone: Bool
  ) -> UInt32 {
    let isCaseSensitive = pattern.matching == .letterCase && token.isWord
    let isCased = role == .acronym || isCaseSensitive
    let isPossessed = language == .kazakh && isLast && !isAlone && KazakhStems.endsLikePossessed(token.codes)
    let role = role == .modifier && !isGendered(token.codes) ? .head : role
    var key = token.hash &* 31 &+ UInt64(role.rawValue)
    key = key &* 31 &+ (isPossessed ? 1 : 0) &+ (isCaseSensitive ? 4 : 0) &+ (language == .russian && isAlone ? 8 : 0)
    if isCased { key = (key ^ token.capitals) &* WordReader.factor }
    let next = UInt32(roots.count)
    let lexeme = lexemes.insert(key &* WordReader.factor, next)
    guard lexeme == next else { return lexeme }
    roots.append(KeyTable.free)
    capitals.append(isCased ? token.capitals : 0)
    var flags: UInt8 = 0
    if isCased { flags |= LanguageAutomaton.StemEntry.isCased }
    if isCaseSensitive { flags |= LanguageAutomaton.StemEntry.keepsCase }
    if takesHyphen(token, role) { flags |= LanguageAutomaton.StemEntry.takesHyphen }
    scratch.removeAll(keepingCapacity: true)
    if token.isWord, token.isWhole, role != .fixed {
      switch language {
      case .english: EnglishStems.append(token.codes, role, to: &scratch)
      case .russian: RussianStems.append(token.codes, role, isAlone: isAlone, to: &scratch)
      case .serbian: SerbianStems.append(token.codes, role, to: &scratch)
      case .kazakh: KazakhStems.append(token.codes, role, mayBePossessed: isPossessed, to: &scratch)
      }
    }
    let hasClasses = !scratch.isEmpty && role != .acronym && role != .complement && !mayBeFixed(token.codes)
    addStem(token.hash, lexeme, hasClasses ? EndingTable.base : EndingTable.bare, 0, flags)
    for (index, stem) in scratch.enumerated() where !scratch[..<index].contains(stem) {
      // What is left of a word of one letter says nothing.
      if language != .english, stem.letters.count < 2, stem.inflection != EndingTable.bare { continue }
      addStem(WordReader.hash(stem.letters), lexeme, stem.inflection, stem.asks, flags)
    }
    return lexeme
  }

  /// Whether a word's role decides over its endings: an adjective whose base form has a gender.
  private func isGendered(_ word: [UInt16]) -> Bool {
    switch language {
    case .russian: RussianStems.isAdjectival(word)
    case .serbian: true
    default: false
    }
  }

  /// Whether a word's base form may stand for all its cases.
  private func mayBeFixed(_ word: [UInt16]) -> Bool {
    switch language {
    case .russian: RussianStems.mayBeFixed(word)
    case .serbian: SerbianStems.mayBeFixed(word)
    default: true
    }
  }

  private func takesHyphen(_ token: TermTokens.Token, _ role: WordRole) -> Bool {
    if !token.isWord || role == .fixed && token.hasLetter { return false }
    let isForeign = language != .english && language != .serbian && token.flags & LetterFolding.Flag.latin != 0
    return role == .acronym || isForeign || token.codes.last.map { $0 < 0x41 } ?? false
  }

  private mutating func addStem(_ hash: UInt64, _ lexeme: UInt32, _ inflection: UInt8, _ asks: UInt8, _ flags: UInt8) {
    stems.append(
      StemRow(hash: hash, entry: .init(lexeme: lexeme, inflection: inflection, asks: asks, flags: flags)))
  }

  /// The automaton of what was added.
  ///
  /// What is not needed any more is given up at once: with many terms each table is of some megabytes.
  consuming func finish() -> LanguageAutomaton {
    lexemes = KeyTable(capacity: 1)
    let (nodes, steps, finals) = numbered()
    edges = KeyTable(capacity: 1)
    self.finals = []
    var later = [Bool](repeating: false, count: roots.count)
    for step in steps { later[Int(step.key >> 1 & 0xFFFF_FFFF)] = true }
    let edgeFilter = HashFilter(steps.lazy.map { TagTable.mix($0.key) }, room: 8)
    let edgeTable = TagTable(steps.lazy.map { (hash: $0.key, value: $0.value) })
    stems.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.entry.lexeme < $1.entry.lexeme }
    var firsts: [UInt32] = []
    for index in stems.indices {
      let hash = stems[index].hash
      if index + 1 < stems.count, stems[index + 1].hash == hash {
        stems[index].entry.flags |= LanguageAutomaton.StemEntry.continues
      }
      stems[index].entry.flags |= flags(of: Int(stems[index].entry.lexeme), nodes, later)
      stems[index].entry.check = UInt8(truncatingIfNeeded: hash)
      if index == 0 || stems[index - 1].hash != hash { firsts.append(UInt32(index)) }
    }
    let stems = self.stems
    let parts = LanguageAutomaton.Parts(
      endings: endings,
      filter: HashFilter(firsts.lazy.map { TagTable.mix(stems[Int($0)].hash) }, room: 12),
      stems: TagTable(firsts.lazy.map { (hash: stems[Int($0)].hash, value: $0) }),
      entries: FixedArray(stems.lazy.map(\.entry)), edgeFilter: edgeFilter, edges: edgeTable, nodes: nodes,
      finals: finals, signs: signs)
    return LanguageAutomaton(
      language: language, folding: folding, parts: parts, capitals: capitals, excluded: excluded)
  }

  /// The flags that tell where in terms a lexeme stands.
  private func flags(of lexeme: Int, _ nodes: FixedArray<LanguageAutomaton.Node>, _ later: [Bool]) -> UInt8 {
    var flags: UInt8 = later[lexeme] ? LanguageAutomaton.StemEntry.isLater : 0
    if nodes.elements[lexeme].finalCount > 0 { flags |= LanguageAutomaton.StemEntry.isTerm }
    if roots[lexeme] != KeyTable.free {
      flags |= LanguageAutomaton.StemEntry.isFirst
      if goesOn[Int(roots[lexeme])] { flags |= LanguageAutomaton.StemEntry.goesOn }
    }
    return flags
  }

  /// The nodes with those behind one lexeme first, by its number; the edges between them, and the patterns
  /// that end at nodes with several.
  private func numbered() -> (
    nodes: FixedArray<LanguageAutomaton.Node>, edges: [(key: UInt64, value: UInt32)], finals: [UInt32]
  ) {
    var numbers = [UInt32](repeating: KeyTable.free, count: goesOn.count)
    for (lexeme, node) in roots.enumerated() where node != KeyTable.free { numbers[Int(node)] = UInt32(lexeme) }
    var next = UInt32(roots.count)
    for node in goesOn.indices.dropFirst() where numbers[node] == KeyTable.free {
      numbers[node] = next
      next += 1
    }
    let sorted = finals.map { (node: numbers[Int($0.node)], pattern: $0.pattern) }
      .sorted { ($0.node, $0.pattern) < ($1.node, $1.pattern) }
    let nodes = FixedArray(repeating: LanguageAutomaton.Node(), count: Int(next)) { nodes in
      for (index, final) in sorted.enumerated() {
        let node = Int(final.node)
        if nodes[node].finalCount == 0 { nodes[node].firstFinal = UInt32(index) }
        nodes[node].finalCount += 1
      }
      for node in nodes.indices where nodes[node].finalCount == 1 {
        nodes[node].firstFinal = sorted[Int(nodes[node].firstFinal)].pattern
      }
    }
    let edges = self.edges.pairs.map { slot in
      let from = UInt64(numbers[Int(slot.key >> 33)])
      var value = numbers[Int(slot.value)]
      if nodes.elements[Int(value)].finalCount > 0 { value |= LanguageAutomaton.Edge.isFinal }
      if goesOn[Int(slot.value)] { value |= LanguageAutomaton.Edge.goesOn }
      if lenient.contains(slot.key) { value |= LanguageAutomaton.Edge.isLenient }
      return (key: from << 33 | slot.key & 0x1_FFFF_FFFF, value: value)
    }
    return (nodes, edges, sorted.map(\.pattern))
  }

  private static func endings(of language: Language) -> EndingTable {
    switch language {
    case .english: EnglishStems.endings
    case .kazakh: KazakhStems.endings
    case .russian: RussianStems.endings
    case .serbian: SerbianStems.endings
    }
  }
}
