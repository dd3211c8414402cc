/// What the words of a text say for each class of a script's model.
///
/// Names keep their spelling in whatever language they are named: `Vučić met Đuro Macut` is English. A word with a
/// capital that is no frequent one of any class is taken for a name. All names of a text have one origin as likely as
/// not, so what they say together is limited, to so much as one or two words in small letters say; and so is each
/// first word of a sentence by itself.
struct LanguageEvidence {
  private let model: LanguageModel
  /// For each class that has one, its frequent words and their costs.
  private let frequentWords: [[UInt64: Int]?]
  /// The same for languages that aren't ours: for each word its classes and costs.
  private let otherWords: [UInt64: [(place: Int, cost: Int)]]
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
    model = script == .cyrillic ? .cyrillic : .latin
    let lists = script == .cyrillic ? Self.cyrillicWords : Self.latinWords
    frequentWords = model.classes.map { lists[$0] }
    otherWords = script == .cyrillic ? Self.otherCyrillicWords : Self.otherLatinWords
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
  mutating func add(_ scalars: [UInt32], of script: ScalarTraits, as role: Role) {
    let scalars = Self.repaired(scalars, script)
    for index in word.indices { word[index] = LanguageModel.wordEnd }
    var history: UInt32 = 0
    var count = 0
    for scalar in scalars {
      guard ScalarTraits.of(scalar).contains(script) else {
        // A letter of another script, or a mark: nothing is known of what follows it.
        history = 0
        continue
      }
      let number = model.number(of: scalar)
      history = number == 0 ? 0 : (history << 7 | number) & 0xFFF_FFFF
      model.add(history, to: &word)
      count += 1
    }
    guard count > 0 else { return }
    let isFrequent = lowerByFrequentWords(scalars)
    // `La Liga` and `De Niro` stand in every language.
    if role != .name { lowerByOtherWords(scalars) }
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
  private static func repaired(_ scalars: [UInt32], _ script: ScalarTraits) -> [UInt32] {
    let own = scalars.count { ScalarTraits.of($0).contains(script) }
    guard own > 0, own < scalars.count else { return scalars }
    let table = script.contains(.cyrillic) ? toCyrillic : toLatin
    return scalars.map { table[$0] ?? $0 }
  }

  /// Small letters that look alike, also as capitals, Latin before Cyrillic.
  private static let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "а"), ("e", "е"), ("o", "о"), ("c", "с"), ("p", "р"), ("x", "х"), ("y", "у"), ("i", "і"), ("j", "ј"),
    ("k", "к"), ("m", "м"), ("t", "т"), ("ə", "ә"),
  ]
  private static let toCyrillic = [UInt32: UInt32](uniqueKeysWithValues: alike.map { ($0.value, $1.value) })
  private static let toLatin = [UInt32: UInt32](uniqueKeysWithValues: alike.map { ($1.value, $0.value) })

  /// Whether the word is a frequent one, with its cost lowered where it is.
  private mutating func lowerByFrequentWords(_ scalars: [UInt32]) -> Bool {
    let key = FrequentWords.key(of: scalars)
    var isFrequent = false
    for (index, words) in frequentWords.enumerated() {
      guard let cost = words?[key] else { continue }
      word[index] = min(word[index], cost)
      hits[index] += 1
      isFrequent = true
    }
    return isFrequent
  }

  private mutating func lowerByOtherWords(_ scalars: [UInt32]) {
    let key = FrequentWords.key(of: scalars)
    guard let found = otherWords[key] else { return }
    for (place, cost) in found { word[place] = min(word[place], cost) }
    otherHits += 1
  }

  private static let otherCyrillicWords = others(in: .cyrillic, without: cyrillicWords)
  private static let otherLatinWords = others(in: .latin, without: latinWords)

  /// The frequent words of languages that aren't ours, without those that ours have too.
  private static func others(
    in model: LanguageModel, without own: [String: [UInt64: Int]]
  ) -> [UInt64: [(place: Int, cost: Int)]] {
    var words: [UInt64: [(place: Int, cost: Int)]] = [:]
    for (place, name) in model.classes.enumerated() {
      for (key, cost) in FrequentWords.costs(of: FrequentWords.others[name] ?? "") {
        if own.values.contains(where: { $0[key] != nil }) { continue }
        words[key, default: []].append((place, cost))
      }
    }
    return words
  }

  private static let cyrillicWords: [String: [UInt64: Int]] = [
    "kk": FrequentWords.costs(of: FrequentWords.kazakh), "ru": FrequentWords.costs(of: FrequentWords.russian),
    "sr": FrequentWords.costs(of: FrequentWords.serbian),
  ]
  private static let latinWords: [String: [UInt64: Int]] = [
    "en": FrequentWords.costs(of: FrequentWords.english),
    "sr": FrequentWords.costs(of: SerbianLatin.text(FrequentWords.serbian)),
  ]
}
