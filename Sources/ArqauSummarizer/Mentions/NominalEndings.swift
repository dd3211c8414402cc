import ArqauText

/// The endings that a recorded Russian or Serbian name may change into, in real letters: stems over skeletons don't know
/// `Нигерия` from a form of `Нигер`.
///
/// What a declension never changes stays: of `-ия` the `и`, of a foreign name in `-о` all of it. Those are the
/// paradigms of school grammars.
struct NominalEndings: Sendable {
  private let isRussian: Bool
  private let endings: Set<UInt64>
  /// Those of adjectives, with the endings of their base forms.
  private let adjectives: Set<UInt64>
  private let adjectiveBases: Set<UInt64>

  private static let russian = NominalEndings(
    isRussian: true,
    "а я у ю о е ё ы и й ь ом ем ём ой ей ёй ою ею ью ам ям ами ями ах ях ов ев ёв ым ых ыми",
    adjectives: "ом ем ой ей ою ею ого его ому ему ым им ую юю ых их ыми ими", bases: "ий ый ой ая яя ое ее ые ие")
  private static let serbian = NominalEndings(
    isRussian: false, "a e i o u om em im am og oga ome omu eg ega em emu oj ih ima ama", adjectives: "", bases: "")

  /// Those of a language; nil where words have no such endings.
  static func of(_ language: Language) -> NominalEndings? {
    switch language {
    case .russian: russian
    case .serbian: serbian
    case .english, .kazakh: nil
    }
  }

  private init(isRussian: Bool, _ endings: String, adjectives: String, bases: String) {
    func hashes(_ list: String) -> Set<UInt64> {
      Set(list.split(whereSeparator: \.isWhitespace).map { MentionHash.word($0.unicodeScalars.map(\.value)) })
    }
    self.isRussian = isRussian
    self.endings = hashes(endings).union([MentionHash.word([UInt32]())])
    adjectiveBases = hashes(bases)
    self.adjectives = hashes(adjectives).union(adjectiveBases)
  }

  /// Whether a word may be a form of a base form, as far as their ends tell.
  ///
  /// - Parameters:
  ///   - letters: The word's small letters.
  ///   - base: Those of the base form.
  ///   - kept: How many letters of the base form stay for sure.
  ///   - isAlone: Whether the name is one word; foreign ones of those aren't declined in Russian.
  /// - Complexity: O(letters of the ending).
  func allow(_ letters: [UInt32], of base: [UInt32], kept: Int, isAlone: Bool) -> Bool {
    let (form, own) = (letters[kept...], base[kept...])
    if form.elementsEqual(own) { return true }
    if isRussian, isAlone, isUnchanging(base, kept) { return false }
    func goesOn(behind count: Int) -> Bool {
      form.starts(with: own.prefix(count)) && endings.contains(MentionHash.word(form.dropFirst(count)))
    }
    guard let last = own.last else { return goesOn(behind: 0) }
    if goesOn(behind: own.count - 1) { return true }
    if isRussian {
      guard own.count > 1, adjectiveBases.contains(MentionHash.word(own.suffix(2))) else { return false }
      let count = own.count - 2
      return form.starts(with: own.prefix(count)) && adjectives.contains(MentionHash.word(form.dropFirst(count)))
    }
    // Перуа and Тбилисија: foreign names keep their vowel.
    if goesOn(behind: own.count) { return true }
    let (i, j, o): (UInt32, UInt32, UInt32) = (0x69, 0x6A, 0x6F)
    // Tokija of Tokio.
    if last == o, own.dropLast().last == i, form.starts(with: own.dropLast()), form.dropFirst(own.count - 1).first == j,
      endings.contains(MentionHash.word(form.dropFirst(own.count)))
    {
      return true
    }
    return last == i && form.starts(with: own) && form.dropFirst(own.count).first == j
      && endings.contains(MentionHash.word(form.dropFirst(own.count + 1)))
  }

  /// Whether a Russian name of one word is foreign by its vowel at the end, and so has no other form: Орано, Туле, Мали;
  /// not Домодедово, Мытищи.
  private func isUnchanging(_ base: [UInt32], _ kept: Int) -> Bool {
    guard base.count - kept == 1, kept > 1, let last = base.last else { return false }
    let before = base[kept - 1]
    switch last {
    case 0x43E:  // о
      return !["ов", "ев", "ёв", "ин", "ын"].contains {
        base[(kept - 2)..<kept].elementsEqual($0.unicodeScalars.map(\.value))
      }
    case 0x435: return !"цщ".unicodeScalars.contains { $0.value == before }  // е
    case 0x438: return !"кгхжшщч".unicodeScalars.contains { $0.value == before }  // и
    case 0x443, 0x44E, 0x44D: return true  // у ю э
    default: return false
    }
  }

  /// Whether a Serbian word's last kept letter is what k, g or h become before -i: `Republici` beside `Republika`.
  func isSoftened(_ letters: [UInt32], of base: [UInt32], kept: Int) -> Bool {
    guard !isRussian, kept > 1, kept + 1 == letters.count, letters[kept] == 0x69, kept < base.count, base[kept] == 0x61
    else { return false }
    switch (base[kept - 1], letters[kept - 1]) {
    case (0x6B, 0x63), (0x67, 0x7A), (0x68, 0x73): return true
    default: return false
    }
  }
}
