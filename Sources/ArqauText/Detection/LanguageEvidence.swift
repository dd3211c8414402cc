/// What the words of a text say for each class of a script's model.
///
/// Names keep their spelling in whatever language they are named: `Vučić met Đuro Macut` is English. A word with a
/// capital that is no frequent one of any class is taken for a name. All names of a text have one origin as likely as
/// not, so what they say together is limited, to so much as one or two words in small letters say; and so is each
/// first word of a sentence by itself.
struct LanguageEvidence {
  private let script: Script
  private let model: LanguageModel
  private let table = FrequentWordTable.shared
  /// The cost of the text without its names in each class.
  private(set) var totals: [Int]
  /// The cost of its names.
  private(set) var names: [Int]
  /// How many words are frequent ones of each class.
  private(set) var hits: [Int]
  /// How many are frequent in a language that isn't ours.
  private(set) var otherHits = 0
  private var finishedStretches: [[Int]] = []
  /// The letters counted without those of names.
  private(set) var letters = 0
  private(set) var nameLetters = 0
  /// Whether there is a word that is no name, whatever its first letter.
  private(set) var hasOrdinaryWords = false
  private var stretch: [Int]
  private var stretchLetters = 0
  private var word: [Int]

  /// Letters after which a stretch ends.
  private static let stretchLength = 160
  /// By how much all names together, and the first word of a sentence, speak against a class at most. Set on short
  /// news sentences in which names were exchanged for those of other languages.
  static let most = 8 * LanguageModel.unit
  private static let mostOfFirst = 9 * LanguageModel.unit

  /// What a word may be by its place and capital.
  enum Role {
    /// A word in small letters, or of a text that has no others.
    case word
    /// The first word of a sentence, with a small one behind it.
    case first
    /// With a capital inside of a sentence, or before another such one.
    case name
  }

  init(_ script: Script) {
    self.script = script
    model = script == .cyrillic ? .cyrillic : .latin
    totals = [Int](repeating: 0, count: model.classes.count)
    stretch = totals
    word = totals
    names = totals
    hits = totals
  }

  /// Costs of stretches of the text without its names, by class; the last one where it is long enough.
  var stretches: [[Int]] { stretchLetters * 2 < Self.stretchLength ? finishedStretches : finishedStretches + [stretch] }

  /// The costs as they are compared: those of names limited.
  var limitedTotals: [Int] {
    guard let least = names.min() else { return totals }
    return totals.indices.map { totals[$0] + min(names[$0], least + Self.most) }
  }

  var classes: [String] { model.classes }

  /// Adds a word.
  ///
  /// - Parameter scalars: Its letters in lower case; those of another script are passed over.
  mutating func add(_ scalars: ArraySlice<UInt32>, of script: ScalarTraits, as role: Role) {
    let scalars = Self.repaired(scalars, script)
    let known = table.word(of: scalars.reduce(FrequentWords.seed, FrequentWords.extend))
    let count: Int
    if let known, known.script == self.script {
      count = known.letters
      for (index, sum) in table.sums(of: known).enumerated() { word[index] = Int(sum) }
    } else {
      for index in word.indices { word[index] = LanguageModel.wordEnd }
      count = model.add(scalars, of: script, to: &word)
    }
    guard count > 0 else { return }
    // `La Liga` and `De Niro` stand in every language.
    let isFrequent = known.map { lowerByFrequentWords($0, ofOthers: role != .name) } ?? false
    if role == .name, !isFrequent {
      nameLetters += count
      for index in word.indices { names[index] += word[index] }
      return
    }
    if role == .word || isFrequent { hasOrdinaryWords = true }
    if role == .first, !isFrequent, let least = word.min() {
      for index in word.indices { word[index] = min(word[index], least + Self.mostOfFirst) }
    }
    letters += count
    stretchLetters += count
    for index in word.indices {
      totals[index] += word[index]
      stretch[index] += word[index]
    }
    if stretchLetters >= Self.stretchLength {
      finishedStretches.append(stretch)
      for index in stretch.indices { stretch[index] = 0 }
      stretchLetters = 0
    }
  }

  /// A word of both scripts with the letters that look like those of one written as those.
  private static func repaired(_ scalars: ArraySlice<UInt32>, _ script: ScalarTraits) -> ArraySlice<UInt32> {
    let own = scalars.count { ScalarTraits.of($0).contains(script) }
    guard own > 0, own < scalars.count else { return scalars }
    let table = script.contains(.cyrillic) ? toCyrillic : toLatin
    return scalars.map { table[$0] ?? $0 }[...]
  }

  /// Small letters that look alike, also as capitals, Latin before Cyrillic.
  private static let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "а"), ("e", "е"), ("o", "о"), ("c", "с"), ("p", "р"), ("x", "х"), ("y", "у"), ("i", "і"), ("j", "ј"),
    ("k", "к"), ("m", "м"), ("t", "т"), ("ə", "ә"),
  ]
  private static let toCyrillic = [UInt32: UInt32](uniqueKeysWithValues: alike.map { ($0.value, $1.value) })
  private static let toLatin = [UInt32: UInt32](uniqueKeysWithValues: alike.map { ($1.value, $0.value) })

  /// Whether the word is a frequent one of our languages, with its cost lowered where it is one.
  ///
  /// - Parameter ofOthers: Whether words of other languages count too.
  private mutating func lowerByFrequentWords(_ known: FrequentWordTable.Word, ofOthers: Bool) -> Bool {
    var isFrequent = false
    var isOther = false
    for entry in table.costs(of: known) {
      if entry.isOurs {
        hits[entry.place] += 1
        isFrequent = true
      } else if ofOthers {
        isOther = true
      } else {
        continue
      }
      word[entry.place] = min(word[entry.place], entry.cost)
    }
    if isOther { otherHits += 1 }
    return isFrequent
  }
}
