import ArqauNormalizer
import ArqauText

/// A trie over the stems of recorded names' words, in one language.
struct RecordedNameTrie: Sendable {
  /// A name that ends at a node.
  struct End {
    let record: Int
    /// Which of the record's forms it is.
    let form: Int
    let spelling: RecordedSpelling
  }

  /// The node where names begin.
  static let root: Int32 = 0

  private let language: Language
  private let stems: NameStems
  private var children = KeyTable()
  /// The first three units of names' first words: those of words with a capital, then of all others, as bits.
  private var beginnings = [[UInt64](repeating: 0, count: 512), [UInt64](repeating: 0, count: 512)]
  private var ends: [Int32: [End]] = [:]
  private var nodes: Int32 = 1

  /// - Complexity: O(size of the authority).
  init(_ authority: Authority, _ language: Language, _ stems: NameStems) {
    self.language = language
    self.stems = stems
    var skeleton = NameSkeleton()
    for (number, record) in authority.records.enumerated() {
      let isAdjective = record.id.hasPrefix("cldr:language:") || record.id.hasPrefix("cldr:currency:")
      guard !isAdjective else { continue }
      for (place, form) in record.forms.enumerated()
      where form.variety?.language == language && form.status != .deprecated {
        insert(form.text, number, place, record.kind, &skeleton)
      }
    }
  }

  private mutating func insert(
    _ name: String, _ record: Int, _ form: Int, _ kind: NameKind, _ skeleton: inout NameSkeleton
  ) {
    let text = MentionText(utf8: Array(name.utf8), language: language)
    let tokens = text.tokens.filter(text.isWord)
    let hasCapital = tokens.contains(where: text.isCapitalized)
    let letters = tokens.reduce(0) { sum, token in
      skeleton.take(text.lowers[token.start..<token.end])
      return sum + skeleton.units.count
    }
    guard hasCapital, tokens.count > 1 || letters > 2 else { return }
    let others = kind == .person && tokens.count > 1 ? self.others(tokens, text, &skeleton) : []
    let end = End(record: record, form: form, spelling: RecordedSpelling(text, others: others))
    if let first = tokens.first {
      skeleton.take(text.lowers[first.start..<first.end])
      insert(beginning: skeleton.beginning, isCapitalized: text.isCapitalized(first))
    }
    let keys = tokens.map { token in
      skeleton.take(text.lowers[token.start..<token.end])
      let (stem, kind) = stems.base(skeleton.units)
      return (stem.key(kind), text.isCapitalized(token))
    }
    insert(keys, end)
    guard stems.hasCases else { return }
    if !others.isEmpty { insert(keys, others, end, &skeleton) }
    // The words of longer names have endings of the plural and of adjectives too; both halves of Касим-Жомарт
    // are declined.
    let isPhrase = tokens.count > 1 && kind != .person
    var isOther = isPhrase
    let parted = tokens.map { token -> (UInt64, Bool) in
      skeleton.take(text.lowers[token.start..<token.end])
      let isCapitalized = text.isCapitalized(token)
      if isPhrase { return (stems.phraseKey(skeleton.units), isCapitalized) }
      let (stem, kind) = stems.base(skeleton.units)
      guard let (first, second) = text.halves(of: token) else { return (stem.key(kind), isCapitalized) }
      isOther = true
      skeleton.take(text.lowers[first])
      let (head, headKind) = stems.base(skeleton.units)
      skeleton.take(text.lowers[second])
      let (tail, tailKind) = stems.base(skeleton.units)
      return (MentionHash.mix(head.key(headKind), tail.key(tailKind)), isCapitalized)
    }
    if isOther { insert(parted, end) }
  }

  /// For each word of a person's name the forms that stems don't find; none where there are none.
  private func others(
    _ tokens: [MentionText.Token], _ text: MentionText, _ skeleton: inout NameSkeleton
  ) -> [[[[UInt32]]]] {
    guard stems.hasCases else { return [] }
    let others = tokens.map { token -> [[[UInt32]]] in
      let isNumeral = text.letters[token.start..<token.end].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
      guard text.isCapitalized(token), !text.isInitial(token), !isNumeral else { return [] }
      skeleton.take(text.lowers[token.start..<token.end])
      return RecordedWordForms.cases(
        of: Array(text.lowers[token.start..<token.end]), length: skeleton.units.count, language)
    }
    return others.allSatisfy(\.isEmpty) ? [] : others
  }

  /// Inserts a name case by case under those forms; words that stems find in all cases stand under their stems, and any
  /// may stay as it is: Ким Чен Ыном.
  private mutating func insert(
    _ keys: [(stem: UInt64, isCapitalized: Bool)], _ others: [[[[UInt32]]]], _ end: End, _ skeleton: inout NameSkeleton
  ) {
    for column in 0..<(others.map(\.count).max() ?? 0) {
      var names: [[(stem: UInt64, isCapitalized: Bool)]] = [[]]
      for (place, key) in keys.enumerated() {
        var words = [key]
        if column < others[place].count {
          for form in others[place][column] {
            skeleton.take(form)
            guard !skeleton.units.isEmpty else { continue }
            if place == 0 { insert(beginning: skeleton.beginning, isCapitalized: key.isCapitalized) }
            words.append((stems.whole(skeleton.units).key(.other), key.isCapitalized))
          }
        }
        names = names.flatMap { name in words.map { name + [$0] } }
      }
      for name in names.dropFirst() { insert(name, end) }
    }
  }

  private mutating func insert(beginning: NameSkeleton.Beginning, isCapitalized: Bool) {
    guard case .units(let number) = beginning else { return }
    beginnings[isCapitalized ? 0 : 1][Int(number >> 6)] |= 1 << UInt64(number & 63)
  }

  private mutating func insert(_ keys: [(stem: UInt64, isCapitalized: Bool)], _ end: End) {
    var node = Self.root
    for key in keys {
      node = children.insert(nodes, for: Self.key(node, key.stem, key.isCapitalized))
      if node == nodes { nodes += 1 }
    }
    // Two cases may look alike.
    guard ends[node]?.contains(where: { $0.record == end.record && $0.form == end.form }) != true else { return }
    ends[node, default: []].append(end)
  }

  private static func key(_ node: Int32, _ stem: UInt64, _ isCapitalized: Bool) -> UInt64 {
    MentionHash.mix(UInt64(node) << 1 | (isCapitalized ? 1 : 0), stem)
  }

  /// The node behind another one by the key of a word's stem; nil where no name goes on so.
  @inline(__always)
  func child(of node: Int32, _ stem: UInt64, isCapitalized: Bool) -> Int32? {
    children[Self.key(node, stem, isCapitalized)]
  }

  /// The names that end at a node.
  func ends(at node: Int32) -> [End] { ends[node] ?? [] }

  /// Whether a name may begin with a word. Endings leave at least three units of a word, so these decide.
  func mayBegin(with beginning: NameSkeleton.Beginning, isCapitalized: Bool) -> Bool {
    switch beginning {
    case .none: return false
    case .short: return true
    case .units(let number):
      let place = Int(number >> 6)
      let bit: UInt64 = 1 << UInt64(number & 63)
      return beginnings[1][place] & bit != 0 || isCapitalized && beginnings[0][place] & bit != 0
    }
  }
}
