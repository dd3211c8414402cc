internal import ArqauText

/// The words that stand beside numbers in a language; Serbian in Latin letters.
///
/// Currencies are ISO 4217; names of units follow the SI.
struct NumberWords: Sendable {
  /// The words of a language as they are written down, one list for each use.
  struct Lists {
    /// What nouns of the other lists may end in.
    var endings: String
    /// The forms of each month, behind commas in the order of the year.
    var months: String
    /// Words of magnitude: the power of ten.
    var scales: String
    var percents: String
    /// Words that make percent into the difference of two percentages.
    var points: String
    /// Forms of percent that stand before those.
    var percentAdjectives: String
    var basisPoints: String
    var currencies: String
    /// Adjectives of countries that tell apart currencies of one name: `канадск*=CA`.
    var countries: String
    /// Units of measure.
    var units: String
    var square: String
    var cubic: String
    var perDay: String
    var perHour: String
    var celsius: String
    var fahrenheit: String
    /// Forms of the word for year.
    var years: String
    /// Words between which and a year nothing else stands.
    var beforeYear: String
    /// Words that join the two ends of a range.
    var rangeJoiners: String
    /// Words before the first end of a range.
    var from: String
    /// Words before a range whose ends `and` joins.
    var between: String
    var conjunctions: String
    var minus: String
    /// Words before an hour of the clock, and behind it.
    var beforeHour: String
    var hours: String
    /// Numbers in words.
    var numerals: String
    /// A half behind a number, and one before a word of magnitude.
    var halfBehind: String
    var halfBefore: String
    /// Numbers of one and a half.
    var oneAndHalf: String
    /// Words of magnitude that mean one of it where a currency follows: `миллиард долларов`.
    var loneScales: String
    /// What turns the sign of degrees before it.
    var belowZero: String
    /// What turns the sign of degrees only behind their word.
    var frost: String
    /// What says behind degrees that they are above zero.
    var warmth: String
    /// Names of currencies' hundredth parts, which are among the currencies too.
    var hundredths: String
    /// Words behind which a number is a name's part.
    var labels: String
    /// Words that make a number in words uncertain: `several`, `несколько`.
    var vague: String
  }

  let months: NumberLexicon<Int>
  let scales: NumberLexicon<Int>
  let percents: NumberLexicon<Bool>
  let points: NumberLexicon<Bool>
  let percentAdjectives: NumberLexicon<Bool>
  let basisPoints: NumberLexicon<Bool>
  let currencies: NumberLexicon<String>
  let countries: NumberLexicon<String>
  let units: NumberLexicon<String>
  let square: NumberLexicon<Bool>
  let cubic: NumberLexicon<Bool>
  let perDay: NumberLexicon<Bool>
  let perHour: NumberLexicon<Bool>
  let celsius: NumberLexicon<Bool>
  let fahrenheit: NumberLexicon<Bool>
  let years: NumberLexicon<Bool>
  let beforeYear: NumberLexicon<Bool>
  let rangeJoiners: NumberLexicon<Bool>
  let from: NumberLexicon<Bool>
  let between: NumberLexicon<Bool>
  let conjunctions: NumberLexicon<Bool>
  let minus: NumberLexicon<Bool>
  let beforeHour: NumberLexicon<Bool>
  let hours: NumberLexicon<Bool>
  let numerals: NumberLexicon<Int>
  let halfBehind: NumberLexicon<Bool>
  let halfBefore: NumberLexicon<Bool>
  let oneAndHalf: NumberLexicon<Bool>
  let loneScales: NumberLexicon<Int>
  let belowZero: NumberLexicon<Bool>
  let frost: NumberLexicon<Bool>
  let warmth: NumberLexicon<Bool>
  let hundredths: NumberLexicon<Bool>
  let labels: NumberLexicon<Bool>
  let vague: NumberLexicon<Bool>
  /// Which keys of first letters begin a number in words.
  private let anchors: [Bool]

  init(_ lists: Lists, language: Language) {
    let endings = Set(lists.endings.split(whereSeparator: \.isWhitespace).map(String.init) + [""])
    func words(_ list: String) -> NumberLexicon<Bool> { NumberLexicon(list, endings: endings) }
    var month = 0
    let months = lists.months.split(separator: ",").map { forms in
      month += 1
      return "\(forms)=\(month)"
    }
    self.months = NumberLexicon(months.joined(separator: ","), endings: endings) { Int($0) }
    scales = NumberLexicon(lists.scales, endings: endings) { Int($0) }
    percents = words(lists.percents)
    points = words(lists.points)
    percentAdjectives = words(lists.percentAdjectives)
    basisPoints = words(lists.basisPoints)
    currencies = NumberLexicon(lists.currencies, endings: endings) { $0 }
    countries = NumberLexicon(lists.countries, endings: endings) { $0 }
    units = NumberLexicon(lists.units, endings: endings) { $0 }
    square = words(lists.square)
    cubic = words(lists.cubic)
    perDay = words(lists.perDay)
    perHour = words(lists.perHour)
    celsius = words(lists.celsius)
    fahrenheit = words(lists.fahrenheit)
    years = words(lists.years)
    beforeYear = words(lists.beforeYear)
    rangeJoiners = words(lists.rangeJoiners)
    from = words(lists.from)
    between = words(lists.between)
    conjunctions = words(lists.conjunctions)
    minus = words(lists.minus)
    beforeHour = words(lists.beforeHour)
    hours = words(lists.hours)
    numerals = NumberLexicon(lists.numerals, endings: []) { Int($0) }
    halfBehind = words(lists.halfBehind)
    halfBefore = words(lists.halfBefore)
    oneAndHalf = words(lists.oneAndHalf)
    loneScales = NumberLexicon(lists.loneScales, endings: []) { Int($0) }
    belowZero = words(lists.belowZero)
    frost = words(lists.frost)
    warmth = words(lists.warmth)
    hundredths = words(lists.hundredths)
    labels = words(lists.labels)
    vague = words(lists.vague)
    var anchors = [Bool](repeating: false, count: 1024)
    for word in numerals.words + halfBefore.words + oneAndHalf.words + loneScales.words {
      anchors[NumberTokens.key(word)] = true
      if language == .serbian { anchors[NumberTokens.key(SerbianCyrillicKey.text(word))] = true }
    }
    self.anchors = anchors
  }

  /// Whether a word with a key of first letters may begin a number.
  func isAnchor(_ key: Int) -> Bool { anchors[key] }

  /// Whether a word begins a number in words.
  func beginsNumber(_ word: String) -> Bool {
    numerals[word] != nil || halfBefore.contains(word) || oneAndHalf.contains(word) || loneScales[word] != nil
  }

  /// Whether a Russian word is half of a magnitude: `полмиллиона`.
  func isHalved(_ word: String, _ language: Language) -> Bool {
    language == .russian && word.hasPrefix("пол") && scales[String(word.dropFirst(3))] != nil
  }
}

/// The Cyrillic letters of the words that begin Serbian numbers, for the key of their first two.
private enum SerbianCyrillicKey {
  static func text(_ word: String) -> String {
    let letters: [Character: Character] = [
      "a": "а", "b": "б", "v": "в", "g": "г", "d": "д", "đ": "ђ", "e": "е", "ž": "ж", "z": "з", "i": "и", "j": "ј",
      "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т", "ć": "ћ", "u": "у",
      "f": "ф", "h": "х", "c": "ц", "č": "ч", "š": "ш",
    ]
    return String(word.map { letters[$0] ?? $0 })
  }
}
