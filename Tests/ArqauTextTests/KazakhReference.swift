@testable import ArqauText

/// The suffix table applied plainly: every row's forms are tried at a word's end by comparing letters.
///
/// This is what ``KazakhAutomaton`` is compared with; it may recurse, for the words are short.
enum KazakhReference {
  /// A chain of suffixes, the last one first, and the letters that are left.
  struct Chain: Hashable {
    var rows: [Int] = []
    var rest: Int
    var isStem: Bool
  }

  /// A word's letters with what harmony and assimilation ask after each number of them.
  struct Word {
    let codes: [UInt8]
    let classes: [KazakhLetterClass]
    let harmonies: [KazakhHarmonyScanner]

    init(_ text: String) {
      codes = text.unicodeScalars.map { KazakhLetter.code(of: $0) }
      var scanner = KazakhHarmonyScanner()
      var letterClass = KazakhLetterClass.open
      var classes = [letterClass]
      var harmonies = [scanner]
      for (index, code) in codes.enumerated() {
        scanner.advance(over: KazakhHarmonyScanner.kind(of: code))
        let own = KazakhLetterClass.of(code)
        if !own.isEmpty {
          letterClass = own.union(Self.context(codes, index, previous: letterClass))
        }
        classes.append(letterClass)
        harmonies.append(scanner)
      }
      self.classes = classes
      self.harmonies = harmonies
    }

    /// What the letters before a letter add to its class, written out letter by letter.
    private static func context(_ codes: [UInt8], _ index: Int, previous: KazakhLetterClass)
      -> KazakhLetterClass
    {
      func isOne(of letters: String, _ code: UInt8) -> Bool {
        letters.unicodeScalars.contains { KazakhLetter.code(of: $0) == code }
      }
      let code = codes[index]
      let before = index > 0 ? codes[index - 1] : KazakhLetter.other
      if isOne(of: "ыі", code) { return isOne(of: "ш", before) ? .agent : [] }
      if isOne(of: "ае", code) { return isOne(of: "л", before) ? .verbal : [] }
      if !isOne(of: "бвгғджзйкқлмнңпрстуфхһцчшщию", code) { return [] }
      if index > 0, !previous.isDisjoint(with: .vowelLike) { return .final }
      return isOne(of: "ткқ", code) && !previous.isDisjoint(with: [.smooth, .lateral, .nasal]) ? .final : []
    }
  }

  private static let forms: [[KazakhAllomorph]] = KazakhSuffix.all.map { suffix in
    suffix.patterns.flatMap { KazakhSuffixPattern.allomorphs(of: $0) }
  }

  /// All chains, whether a stem can stand before them or not, that `accepts` lets through suffix by suffix.
  static func chains(
    of word: Word, end: Int, wanted: KazakhForm, after rows: [Int] = [],
    accepts: (_ row: Int, _ start: Int) -> Bool
  ) -> [Chain] {
    var found: [Chain] = []
    for (row, suffix) in KazakhSuffix.all.enumerated() where !suffix.to.isDisjoint(with: wanted) {
      for form in forms[row] where form.letters.count < end {
        let start = end - form.letters.count
        guard Array(word.codes[start..<end]) == form.letters,
          !form.after.isDisjoint(with: word.classes[start])
        else { continue }
        var from = suffix.from
        if form.harmony.isDisjoint(with: word.harmonies[start].expected) {
          from.formIntersection(.stems)
          if from.isEmpty || form.harmony.isDisjoint(with: word.harmonies[start].tolerated) { continue }
        }
        guard accepts(row, start) else { continue }
        let chain = rows + [row]
        found.append(Chain(rows: chain, rest: start, isStem: !from.isDisjoint(with: .stems)))
        found += chains(of: word, end: start, wanted: from, after: chain, accepts: accepts)
      }
    }
    return found
  }
}
