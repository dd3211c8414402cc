import ArqauText

/// Stems of names' words over their skeletons, for finding inflected ones: what is left of a word when an
/// ending of its language's declension is taken off.
///
/// Endings are written in skeleton letters (`ы`, `и` and `й` are `i`; `я` is `a`), a class of base forms a
/// list. They are those of the declensions of names in school grammars; a rare ending is left out where it
/// would make other words of names (`-ов` of a surname is no plural).
struct NameStems: Sendable {
  /// What a base form ends in: that decides which endings its other forms have.
  enum Class: UInt64, CaseIterable {
    case consonant = 1
    case a = 2
    case o = 3
    case i = 4
    case other = 5
  }

  /// A stem with the class of base forms that it would belong to.
  struct Stem: Hashable {
    let hash: UInt64
    let length: Int

    /// The key of the stem in an index of stems.
    func key(_ class: Class) -> UInt64 { MentionHash.mix(`class`.rawValue, hash) }
  }

  /// Whether every word of a name is declined.
  var hasCases: Bool { language == .russian || language == .serbian }

  private let language: Language
  /// For each ending, as one number, the classes that have it, as bits.
  private let endings: KeyTable

  init(_ language: Language) {
    self.language = language
    let lists: [Class: String]
    switch language {
    case .english: lists = [.other: "-"]
    case .russian:
      lists = [
        .consonant: "- a u om em e i im am ami ah ih imi", .a: "a i u e oi ei am ami ah", .o: "o e a u om em",
        .i: "i a ogo ego omu emu im om oi aia uiu oie iie ih imi ii ei u em ei e oe ie ee", .other: "-",
      ]
    case .serbian:
      lists = [
        .consonant: "- a u e om em im i ima ih", .a: "a e i u o om ama", .o: "o e a u om em",
        .i: "i og oga om omu em im e a oi u ih ima eg ega", .other: "-",
      ]
    case .kazakh:
      lists = [
        .other:
          """
        - nin din tin ni di ti ga ge ka ke na ne da de ta te nda nde dan den tan ten nan nen men ben pen i si inin \
        in ina ine inda inde inan inen imen dagi degi tagi tegi lar ler dar der tar ter
        """
      ]
    }
    var endings: [UInt64: UInt8] = [:]
    for (name, list) in lists {
      for ending in list.split(separator: " ") {
        let packed = ending == "-" ? 0 : ending.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        endings[packed, default: 0] |= 1 << UInt8(name.rawValue)
      }
    }
    var table = KeyTable(capacity: endings.count)
    for (ending, classes) in endings { _ = table.insert(Int32(classes), for: Self.spread(ending)) }
    self.endings = table
  }

  /// The key of an ending in the table, which wants mixed ones.
  @inline(__always)
  private static func spread(_ packed: UInt64) -> UInt64 { packed &* 0x9E37_79B9_7F4A_7C15 }

  /// Hands the endings that a word may have to `body`, the shortest first: how many units each has, and the
  /// classes that have it.
  @inline(__always)
  private func forEachEnding(_ units: [UInt8], _ body: (Int, UInt8) -> Void) {
    var packed: UInt64 = 0
    for cut in 0...max(0, min(5, units.count - 3)) {
      if cut > 0 { packed = packed << 8 | UInt64(units[units.count - cut]) }
      if let classes = endings[Self.spread(packed)] { body(cut, UInt8(classes)) }
    }
  }

  /// The stem and the class of a base form.
  func base(_ units: [UInt8]) -> (Stem, Class) {
    guard language == .russian || language == .serbian, units.count > 3, let last = units.last else {
      return (stem(units, cut: 0), .other)
    }
    switch last {
    case UInt8(ascii: "a"): return (stem(units, cut: 1), .a)
    case UInt8(ascii: "o"), UInt8(ascii: "e"): return (stem(units, cut: 1), .o)
    case UInt8(ascii: "i"): return (stem(units, cut: 1), .i)
    case UInt8(ascii: "u"): return (stem(units, cut: 0), .other)
    default: return (stem(units, cut: 0), .consonant)
    }
  }

  /// The stem of a form that keeps all its letters.
  func whole(_ units: [UInt8]) -> Stem { stem(units, cut: 0) }

  /// The keys under which a form's base form may stand in an index, the longest stem first.
  func keys(_ units: [UInt8]) -> [UInt64] {
    var keys: [UInt64] = []
    appendKeys(units, to: &keys)
    return keys
  }

  /// Appends what ``keys(_:)`` gives.
  func appendKeys(_ units: [UInt8], to keys: inout [UInt64]) {
    forEachEnding(units) { cut, classes in
      let stem = stem(units, cut: cut)
      var rest = classes
      while rest != 0 {
        if let name = Class(rawValue: UInt64(rest.trailingZeroBitCount)) { keys.append(stem.key(name)) }
        rest &= rest &- 1
      }
    }
  }

  /// Appends the keys of Kazakh base forms that a skeleton hides, in longer names: short ones (`үйдің` of `үй`, `Имен` of
  /// `И`), and those that end as the ending begins (`банкке` of `банк`).
  func appendHiddenKeys(_ units: [UInt8], to keys: inout [UInt64]) {
    guard language == .kazakh, units.count > 2 else { return }
    var packed: UInt64 = 0
    for cut in 1...min(5, units.count - 1) {
      packed = packed << 8 | UInt64(units[units.count - cut])
      guard cut > 1, endings[Self.spread(packed)] != nil else { continue }
      if units.count - cut < 3 { keys.append(stem(units, cut: cut).key(.other)) }
      keys.append(stem(units, cut: cut - 1).key(.other))
    }
  }

  /// One stem for all forms of most words: for gathering the mentions of one text.
  func common(_ units: [UInt8]) -> Stem {
    language == .english ? stem(units, cut: 0) : stem(units, cut: longestEnding(units))
  }

  private func longestEnding(_ units: [UInt8]) -> Int {
    var longest = 0
    forEachEnding(units) { cut, _ in longest = cut }
    return longest
  }

  /// The key of a word in a name of several words, in languages that decline every word: what all forms of most words have
  /// in common, without the vowels at its end, as a longer ending may take some of them with it (`гвине-я`, `гвин-ее`).
  func phraseKey(_ units: [UInt8]) -> UInt64 {
    var count = units.count - longestEnding(units)
    while count > 3, Self.isVowel(units[count - 1]) { count -= 1 }
    return MentionHash.mix(6, WordTable.hash(units.prefix(count)))
  }

  private static func isVowel(_ unit: UInt8) -> Bool {
    switch unit {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// The stem of the surname of which a Serbian woman's, or an adjective, is made: `Беговићева` and
  /// `Беговићевог` of `Беговић`.
  func masculine(_ units: [UInt8]) -> Stem? {
    guard let mark = units.lastIndex(of: UInt8(ascii: "v")), mark > 3,
      units[mark - 1] == UInt8(ascii: "o") || units[mark - 1] == UInt8(ascii: "e"),
      Self.possessiveEndings.contains(Array(units[(mark + 1)...]))
    else { return nil }
    return common(Array(units[..<(mark - 1)]))
  }

  private static let possessiveEndings: Set<[UInt8]> = Set(
    ["", "a", "e", "i", "o", "oi", "u", "og", "om", "im", "ih", "ima"].map { Array($0.utf8) })

  private func stem(_ units: [UInt8], cut: Int) -> Stem {
    Stem(hash: WordTable.hash(units.dropLast(cut)), length: units.count - cut)
  }
}
