internal import ArqauText

/// The stems of Kazakh words with the contexts that choose their endings.
///
/// An ending is a whole chain of suffixes, listed once for each context by ``KazakhEndings``. A final `п к қ`
/// is voiced before a vowel, `ы` and `і` may fall out of the last syllable (`орын`, `орны`), loans lose
/// their `ь`. The last word of a compound often carries the possessive already (`бөлім` in `абонемент
/// бөлімі`): then the endings are those with a possessive, after the stem without it.
enum KazakhStems {
  /// The endings of all contexts.
  static let endings: EndingTable = {
    var list: [UInt64: EndingTable.Row] = [:]
    var chains = KazakhEndings()
    for index in 0..<KazakhStemContext.count {
      chains.forEachEnding(after: KazakhStemContext(index: index)) { ending in
        guard keepsTheWord(ending.letters) else { return }
        let hash = WordReader.hash(ending.letters.lazy.map { UInt16(truncatingIfNeeded: $0.value) })
        var row = list[hash] ?? EndingTable.Row(hash: hash, length: ending.letters.count, classes: 0)
        row.classes |= 1 << UInt64(index)
        if ending.beginsWithVowel { row.traits |= EndingTable.Trait.beginsWithVowel }
        if ending.isPossessed { row.traits |= EndingTable.Trait.isPossessed }
        list[hash] = row
      }
    }
    let empty = EndingTable.Row(hash: 0, length: 0, classes: .max >> 4)
    return EndingTable([empty] + list.values.sorted { $0.hash < $1.hash })
  }()

  /// Whether an ending leaves the word what it is.
  ///
  /// Behind a noun -сыз is hardly ever "you are" and nearly always "without", which makes another word.
  static func keepsTheWord(_ ending: [Unicode.Scalar]) -> Bool {
    !ending.starts(with: ["с", "ы", "з"]) && !ending.starts(with: ["с", "і", "з"])
  }

  /// Whether a word ends like one that carries the possessive of a compound.
  static func endsLikePossessed(_ word: [UInt16]) -> Bool {
    word.count >= 3 && (word.last == y || word.last == i)
  }

  /// The stems of a word.
  ///
  /// - Parameter mayBePossessed: Whether the word may carry the possessive of a compound.
  static func append(
    _ word: [UInt16], _ role: WordRole, mayBePossessed: Bool, to stems: inout [Stem]
  ) {
    if role == .acronym {
      stems.append(Stem(letters: word, inflection: UInt8(KazakhStemContext.open.index)))
      return
    }
    addForms(of: word, asking: 0, to: &stems)
    guard mayBePossessed, endsLikePossessed(word), let last = word.last else { return }
    let base = Array(word.dropLast())
    let before = base[base.count - 1]
    if before == s, base.count >= 3, vowels.contains(base[base.count - 2]) {
      addForms(of: Array(base.dropLast()), asking: EndingTable.Trait.isPossessed, to: &stems)
    }
    if vowels.contains(before), !glides.contains(before) { return }
    addForms(of: base, asking: EndingTable.Trait.isPossessed, to: &stems)
    if let plain = devoiced[before] {
      addForms(of: Array(base.dropLast()) + [plain], asking: EndingTable.Trait.isPossessed, to: &stems)
    }
    // орны: the vowel that fell out is back before a consonant.
    if base.count >= 3, !vowels.contains(before), !vowels.contains(base[base.count - 2]) {
      let final = devoiced[before] ?? before
      addForms(
        of: Array(base.dropLast()) + [last, final], asking: EndingTable.Trait.isPossessed, to: &stems)
    }
  }

  private static func addForms(of word: [UInt16], asking traits: UInt8, to stems: inout [Stem]) {
    guard word.count >= 2 else { return }
    let context = self.context(of: word)
    stems.append(Stem(letters: word, inflection: context, asks: traits))
    let last = word[word.count - 1]
    let vowelFirst = traits | EndingTable.Trait.beginsWithVowel
    if let changed = voiced[last] {
      let stem = Array(word.dropLast()) + [changed]
      stems.append(Stem(letters: stem, inflection: self.context(of: stem), asks: vowelFirst))
    }
    let second = word[word.count - 2]
    if word.count >= 4, second == y || second == i, closers.contains(last),
      sonorants.contains(word[word.count - 3])
    {
      let stem = Array(word.dropLast(2)) + [last]
      stems.append(Stem(letters: stem, inflection: context, asks: vowelFirst))
    }
    if last == sign {
      stems.append(Stem(letters: Array(word.dropLast()), inflection: context, asks: vowelFirst))
    }
    if last == t, second == k {
      // Loans in кт join endings by і: факті, субъектілер.
      let stem = word + [i]
      stems.append(Stem(letters: stem, inflection: self.context(of: stem), asks: traits))
    }
    if last == t || last == d, word.count >= 4, second == (last == t ? s : z) {
      let stem = Array(word.dropLast())
      stems.append(Stem(letters: stem, inflection: self.context(of: stem), asks: traits))
    }
  }

  private static func context(of stem: [UInt16]) -> UInt8 {
    var text = String.UnicodeScalarView()
    for code in stem { if let letter = Unicode.Scalar(code) { text.append(letter) } }
    var word = String(text)
    return UInt8(word.withUTF8 { KazakhStemContext($0).index })
  }

  private static let y: UInt16 = 0x44B
  private static let i: UInt16 = 0x456
  private static let s: UInt16 = 0x441
  private static let t: UInt16 = 0x442
  private static let d: UInt16 = 0x434
  private static let k: UInt16 = 0x43A
  private static let z: UInt16 = 0x437
  private static let sign: UInt16 = 0x44C
  private static let vowels = LetterSet("аәеёоөұүыіэяюуи")
  private static let glides = LetterSet("уию")
  /// What may stand on either side of a vowel that falls out.
  private static let sonorants = LetterSet("рлйңнму")
  private static let closers = LetterSet("нқкпзлсмрт")
  private static let voiced: [UInt16: UInt16] = [0x43F: 0x431, 0x43A: 0x433, 0x49B: 0x493]
  private static let devoiced: [UInt16: UInt16] = [0x431: 0x43F, 0x433: 0x43A, 0x493: 0x49B]
}
