import ArqauNormalizer
import ArqauText

/// The names of an authority in one language, to be found in running text under inflection.
///
/// A trie over the stems of the names' words. Words that a record writes with a capital must have one in the
/// text; quotation marks and brackets between words don't matter.
struct RecordedNames: Sendable {
  /// A recorded name in a text.
  struct Hit {
    /// From the first word to the last one, in tokens.
    let tokens: ClosedRange<Int>
    let words: Int
    /// The records that have the name, in the order of the authority.
    let records: [Int]
  }

  let authority: Authority
  let stems: NameStems
  private let language: Language
  private var children: [UInt64: Int32] = [:]
  /// The records whose name ends at a node.
  private var ends: [Int32: [Int]] = [:]
  private var nodes: Int32 = 1
  /// The words for languages, which in English are those for peoples too and no names of places.
  private var languages: Set<UInt64> = []

  /// - Complexity: O(size of the authority).
  init(_ authority: Authority, _ language: Language) {
    self.authority = authority
    self.language = language
    stems = NameStems(language)
    var skeleton = NameSkeleton()
    for (number, record) in authority.records.enumerated() {
      let isAdjective = record.id.hasPrefix("cldr:language:") || record.id.hasPrefix("cldr:currency:")
      guard !isAdjective else { continue }
      for form in record.forms where form.variety?.language == language && form.status != .deprecated {
        insert(form.text, number, &skeleton)
      }
    }
    guard language == .english else { return }
    for record in authority.records where record.id.hasPrefix("cldr:language:") {
      for form in record.forms where form.variety?.language == language {
        languages.insert(MentionHash.word(form.text.lowercased().unicodeScalars.map(\.value)))
      }
    }
  }

  /// Whether a word stands for a language or a people.
  func isLanguage(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    languages.contains(MentionHash.word(text.lowers[token.start..<token.end]))
  }

  private mutating func insert(_ name: String, _ record: Int, _ skeleton: inout NameSkeleton) {
    let text = MentionText(utf8: Array(name.utf8), language: language)
    var node: Int32 = 0
    var words = 0
    var letters = 0
    var hasCapital = false
    for token in text.tokens where text.isWord(token) {
      skeleton.take(text.lowers[token.start..<token.end])
      let isCapitalized = text.isCapitalized(token)
      hasCapital = hasCapital || isCapitalized
      words += 1
      letters += skeleton.units.count
      let (stem, kind) = stems.base(skeleton.units)
      let key = Self.key(node, stem.key(kind), isCapitalized)
      if let child = children[key] {
        node = child
      } else {
        children[key] = nodes
        node = nodes
        nodes += 1
      }
    }
    guard hasCapital, words > 1 || letters > 2 else { return }
    if ends[node]?.contains(record) != true { ends[node, default: []].append(record) }
  }

  private static func key(_ node: Int32, _ stem: UInt64, _ isCapitalized: Bool) -> UInt64 {
    MentionHash.mix(UInt64(node) << 1 | (isCapitalized ? 1 : 0), stem)
  }

  /// The longest recorded name at each place, from left to right, none within another.
  ///
  /// - Complexity: O(n · words of the longest name).
  func hits(in text: MentionText) -> [Hit] {
    var skeleton = NameSkeleton()
    let keys = text.tokens.map { token -> [UInt64] in
      guard text.isWord(token) else { return [] }
      skeleton.take(text.lowers[token.start..<token.end])
      return skeleton.units.isEmpty ? [] : stems.keys(skeleton.units)
    }
    var hits: [Hit] = []
    var start = 0
    while start < keys.count {
      if !keys[start].isEmpty, let hit = longest(from: start, keys, text) {
        hits.append(hit)
        start = hit.tokens.upperBound + 1
      } else {
        start += 1
      }
    }
    return hits
  }

  private func longest(from start: Int, _ keys: [[UInt64]], _ text: MentionText) -> Hit? {
    var current: Set<Int32> = [0]
    var best: Hit?
    var index = start
    var words = 0
    while index < keys.count, !current.isEmpty {
      if keys[index].isEmpty {
        guard index > start, text.isBracket(index), !text.tokens[index].followsLineBreak else { break }
        index += 1
        continue
      }
      if index > start, text.tokens[index].followsLineBreak { break }
      let isCapitalized = text.isCapitalized(text.tokens[index])
      var next: Set<Int32> = []
      for node in current {
        for key in keys[index] {
          if let child = children[Self.key(node, key, false)] { next.insert(child) }
          if isCapitalized, let child = children[Self.key(node, key, true)] { next.insert(child) }
        }
      }
      words += 1
      let records = Set(next.flatMap { ends[$0] ?? [] }).sorted()
      if !records.isEmpty { best = Hit(tokens: start...closing(start, index, text), words: words, records: records) }
      current = next
      index += 1
    }
    return best
  }

  /// The first record whose name is one word of some letters; nil where there is none.
  func record(ofWord letters: Range<Int>, _ text: MentionText) -> Int? {
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[letters])
    guard skeleton.units.count > 2, ScalarTraits.of(text.letters[letters.lowerBound]).contains(.upper) else {
      return nil
    }
    for key in stems.keys(skeleton.units) {
      if let node = children[Self.key(0, key, true)], let record = ends[node]?.first { return record }
    }
    return nil
  }

  /// Takes a closing mark in whose opening one stands within the name.
  private func closing(_ start: Int, _ end: Int, _ text: MentionText) -> Int {
    guard end + 1 < text.tokens.count, text.isBracket(end + 1), end > start else { return end }
    let marks = (start...end).filter { text.isBracket($0) }.count
    return marks % 2 == 1 ? end + 1 : end
  }
}

extension MentionText {
  func isWord(_ token: Token) -> Bool { !ScalarTraits.of(letters[token.start]).isDisjoint(with: .wordPart) }

  func isCapitalized(_ token: Token) -> Bool { ScalarTraits.of(letters[token.start]).contains(.upper) }

  /// Whether a token is a quotation mark or a round bracket.
  func isBracket(_ index: Int) -> Bool {
    switch letters[tokens[index].start] {
    case 0x22, 0x28, 0x29, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: true
    default: false
    }
  }
}
