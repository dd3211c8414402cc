/// What the words of a text say for each class of a script's model.
struct LanguageEvidence {
  private let model: LanguageModel
  /// For each class that has one, its frequent words and their costs.
  private let frequentWords: [[UInt64: Int]?]
  /// The cost of the text in each class.
  private(set) var totals: [Int]
  /// Costs of finished stretches of the text, by class.
  private(set) var stretches: [[Int]] = []
  /// The letters counted.
  private(set) var letters = 0
  private var stretch: [Int]
  private var stretchLetters = 0
  private var word: [Int]

  /// Letters after which a stretch ends.
  private static let stretchLength = 160

  init(_ script: Script) {
    model = script == .cyrillic ? .cyrillic : .latin
    let lists = script == .cyrillic ? Self.cyrillicWords : Self.latinWords
    frequentWords = model.classes.map { lists[$0] }
    totals = [Int](repeating: 0, count: model.classes.count)
    stretch = totals
    word = totals
  }

  var classes: [String] { model.classes }

  /// Adds a word.
  ///
  /// - Parameter scalars: Its letters in lower case; those of another script are passed over.
  mutating func add(_ scalars: [UInt32], of script: ScalarTraits) {
    for index in word.indices { word[index] = LanguageModel.wordEnd }
    var history: UInt32 = 0
    var count = 0
    for scalar in scalars {
      guard ScalarTraits.of(scalar).contains(script) else {
        // A look-alike of another script, or a mark: nothing is known of what follows it.
        history = 0
        continue
      }
      let number = model.number(of: scalar)
      history = number == 0 ? 0 : (history << 7 | number) & 0xFFF_FFFF
      model.add(history, to: &word)
      count += 1
    }
    guard count > 0 else { return }
    letters += count
    stretchLetters += count
    lowerByFrequentWords(scalars)
    for index in word.indices {
      totals[index] += word[index]
      stretch[index] += word[index]
    }
    if stretchLetters >= Self.stretchLength {
      stretches.append(stretch)
      for index in stretch.indices { stretch[index] = 0 }
      stretchLetters = 0
    }
  }

  private mutating func lowerByFrequentWords(_ scalars: [UInt32]) {
    let key = FrequentWords.key(of: scalars)
    for (index, words) in frequentWords.enumerated() {
      if let cost = words?[key] { word[index] = min(word[index], cost) }
    }
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
