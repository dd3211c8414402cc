internal import ArqauText

/// A number without its unit.
struct Amount {
  /// What has to stand beside it, so that its value is sure.
  enum Need {
    case nothing, measure, scale
  }

  let start: Int
  var end: Int
  /// Its value; nil where it is not sure.
  var value: DecimalDigits?
  /// The number before its word of magnitude.
  var base: DecimalDigits?
  var need = Need.nothing
  var hasScale = false
  /// The power of ten of its first word of magnitude.
  var power = 0
}

extension NumberGrammar {
  /// The amount at a token: digits or words, a fraction, words of magnitude.
  func amount(at place: Int, hasCurrency: Bool) -> Amount? {
    guard var amount = plain(at: place) else { return nil }
    if amount.hasScale || amount.value == nil { return amount }
    takeScale(&amount, hasCurrency: hasCurrency)
    guard amount.hasScale else {
      // Numbers in words are read where something is measured by them.
      if !tokens.isNumber(place), Self.fraction(tokens.text(place)) == nil,
        measure(at: amount.end, hasScale: false) == nil
      {
        guard beginsRange(amount) else { return nil }
        amount.need = .measure
      }
      return amount
    }
    takeSmallerParts(&amount)
    // "две тысячи двадцать шестого года" is a year that the words before don't tell.
    if tokens.isWord(place), isOrdinal(tokens.text(amount.end)) { amount.value = nil }
    return amount
  }

  /// Whether a number in words is the lower end of a range, whose unit stands behind the upper one: `от пяти до десяти
  /// процентов`.
  private func beginsRange(_ amount: Amount) -> Bool {
    guard amount.start > 0 else { return false }
    let before = tokens.text(amount.start - 1)
    let joiner = tokens.text(amount.end)
    let isRange =
      words.from.contains(before) && words.rangeJoiners.contains(joiner)
      || words.between.contains(before) && words.conjunctions.contains(joiner)
    return isRange && (tokens.isNumber(amount.end + 1) || words.beginsNumber(tokens.text(amount.end + 1)))
  }

  /// Digits or words, with a fraction.
  private func plain(at place: Int) -> Amount? {
    guard tokens.isNumber(place) else {
      if let fraction = Self.fraction(tokens.text(place)) {
        let isAlone = !tokens.isJoined(place)
        return Amount(start: place, end: place + 1, value: isAlone ? fraction : nil)
      }
      return tokens.isWord(place) ? inWords(at: place) : nil
    }
    var amount = Amount(start: place, end: place + 1)
    switch tokens.reading(place) {
    case .value(let value): amount.value = value
    case .measured(let value):
      amount.value = value
      amount.need = .measure
    case .scaled(let value):
      amount.value = value
      amount.need = .scale
    case .unclear: return amount
    }
    if let value = amount.value, value.isWhole {
      if let fraction = Self.fraction(tokens.text(amount.end)) {
        amount.value = value.adding(fraction)
        amount.end += 1
      } else if isFraction(at: amount.end) {
        let part = shortFraction(tokens.integer(amount.end), of: tokens.integer(amount.end + 2))
        amount.value = part.map { value.adding($0) }
        amount.end += 3
      } else if let end = phrase(words.halfBehind, at: amount.end) {
        amount.value = value.adding(Self.half)
        amount.end = end
      }
    }
    return amount
  }

  /// Whether `1/2` stands at a place, behind a whole number.
  private func isFraction(at index: Int) -> Bool {
    tokens.isNumber(index) && !tokens.isJoined(index) && tokens.text(index + 1) == "/" && tokens.isJoined(index + 1)
      && tokens.isNumber(index + 2) && tokens.isJoined(index + 2) && !tokens.isJoined(index + 3)
  }

  /// A part with a short decimal; nil for thirds and what is no part.
  private func shortFraction(_ part: Int?, of whole: Int?) -> DecimalDigits? {
    guard let part, let whole, part > 0, part < whole else { return nil }
    switch whole {
    case 2, 5: return DecimalDigits(digits: String(part * (10 / whole)), fraction: 1)
    case 4: return DecimalDigits(digits: String(part * 25), fraction: 2)
    case 8: return DecimalDigits(digits: String(part * 125), fraction: 3)
    default: return nil
    }
  }

  /// Whether the words at a place are one of a list's phrases: its end.
  func phrase(_ list: NumberLexicon<Bool>, at index: Int) -> Int? {
    var text = tokens.following(index)
    guard list.mayBegin(text) else { return nil }
    var end = list.contains(text) ? index + 1 : nil
    for offset in 1..<3 {
      let next = tokens.following(index + offset)
      if next.isEmpty { break }
      text += " " + next
      if list.contains(text) { end = index + offset + 1 }
    }
    return end
  }

  // MARK: Magnitude

  private func takeScale(_ amount: inout Amount, hasCurrency: Bool) {
    guard let scale = scale(at: amount.end, hasCurrency: hasCurrency, isJoinable: true) else { return }
    amount.base = amount.value
    amount.value = amount.value?.shifted(by: scale.power)
    amount.end = scale.end
    amount.power = scale.power
    amount.hasScale = true
    // "thousand million", "тыс. млн": not how numbers are written.
    if self.scale(at: amount.end, hasCurrency: false, isJoinable: false) != nil { amount.value = nil }
    if let end = phrase(words.halfBehind, at: amount.end), amount.base?.isWhole == true, language != .russian {
      amount.value = amount.value?.adding(Self.half.shifted(by: scale.power))
      amount.end = end
    }
  }

  /// `300 тыс.` behind `2 млн`, and so on downwards.
  private func takeSmallerParts(_ amount: inout Amount) {
    var power = amount.power
    while let value = amount.value {
      var index = amount.end
      if tokens.text(index) == ".", tokens.isNumber(index + 1) || tokens.isWord(index + 1) { index += 1 }
      if words.conjunctions.contains(tokens.text(index)) { index += 1 }
      let isAtOnce = index == amount.end || tokens.text(amount.end) == "."
      guard tokens.isNumber(index) || words.beginsNumber(tokens.text(index)), let part = plain(at: index),
        let partValue = part.value, partValue.isWhole
      else { return }
      if let next = scale(at: part.end, hasCurrency: false, isJoinable: true) {
        guard next.power < power, partValue.isBelow(DecimalDigits(1).shifted(by: power - next.power)) else { return }
        amount.value = value.adding(partValue.shifted(by: next.power))
        amount.end = next.end
        power = next.power
      } else {
        // The last part has no word of its own: "5 тысяч 300 тенге", "two thousand and five".
        let areWords = tokens.isWord(index) && tokens.isWord(amount.start)
        guard isAtOnce || areWords && language == .english, partValue.isBelow(DecimalDigits(1).shifted(by: power)),
          tokens.integer(index).map({ !(1900...2099).contains($0) }) ?? true,
          // Behind two parts a third needs no unit: "3 млн 814 мың 210 адам".
          areWords || power < amount.power || measure(at: part.end, hasScale: true) != nil
            || power == 3 && countsThings(part, partValue)
        else { return }
        amount.value = value.adding(partValue)
        amount.end = part.end
        return
      }
    }
  }

  /// Whether three digits behind thousands count what stands behind them: `5 тыс. 300 человек`.
  private func countsThings(_ part: Amount, _ value: DecimalDigits) -> Bool {
    language != .english && tokens.isNumber(part.start) && tokens.length(part.start) == 3
      && !value.isBelow(DecimalDigits(100)) && tokens.isWord(part.end) && !tokens.isCapital(part.end)
      && !words.conjunctions.contains(tokens.text(part.end))
  }

  /// The word or letter of magnitude at a place, and its end.
  private func scale(at index: Int, hasCurrency: Bool, isJoinable: Bool) -> (power: Int, end: Int)? {
    var index = index
    if isJoinable, tokens.text(index) == "-", tokens.isJoined(index), tokens.isJoined(index + 1),
      language == .english, words.scales[tokens.text(index + 1)] != nil
    {
      index += 1
    }
    let text = tokens.following(index)
    if let power = words.scales[text] { return (power, index + 1) }
    switch language {
    case .english: return englishLetter(text, at: index, hasCurrency: hasCurrency)
    case .russian: return roubles(text, at: index)
    case .kazakh, .serbian: return nil
    }
  }

  /// `$5m`, `£3bn`, `5k euros`, `3m people`; nil for a letter that may be a unit.
  private func englishLetter(_ text: String, at index: Int, hasCurrency: Bool) -> (power: Int, end: Int)? {
    guard let power = Self.letters[text] else { return nil }
    if hasCurrency { return (power, index + 1) }
    guard power <= 6, text != "mm" else { return nil }
    let next = tokens.text(index + 1)
    let isMoney =
      words.currencies[next].map { $0 != "mark" && $0 != "won" && $0 != "real" } ?? false
      || CurrencyTable.isCode(tokens.raw(index + 1)) || tokens.text(index + 1) == "us"
    return isMoney || Self.counted.contains(next) ? (power, index + 1) : nil
  }

  /// `5 т.р.`: thousands of roubles.
  private func roubles(_ text: String, at index: Int) -> (power: Int, end: Int)? {
    guard text == "т", tokens.text(index + 1) == ".",
      words.currencies[tokens.text(index + 2)] == "ruble"
    else { return nil }
    return (3, index + 2)
  }

  static let letters: [String: Int] = ["k": 3, "m": 6, "mm": 6, "b": 9, "t": 12, "tr": 12]
  /// What is counted by millions and never measured in metres.
  static let counted: Set<String> = [
    "people", "users", "customers", "barrels", "tonnes", "tons", "jobs", "homes", "workers", "refugees", "children",
    "women", "men", "passengers", "shares", "visitors", "tourists", "voters", "viewers", "subscribers", "students",
    "followers", "cars", "vehicles", "households", "doses", "acres", "hectares", "residents", "citizens", "migrants",
    "employees", "soldiers", "copies", "views", "downloads", "patients", "members", "tickets", "votes", "inhabitants",
  ]

  static let half = DecimalDigits(digits: "5", fraction: 1)

  /// `½` and the like whose decimal is short.
  static func fraction(_ text: String) -> DecimalDigits? {
    guard let first = text.utf8.first, first >= 0xC2 else { return nil }
    return switch text {
    case "½": half
    case "¼": DecimalDigits(digits: "25", fraction: 2)
    case "¾": DecimalDigits(digits: "75", fraction: 2)
    case "⅛": DecimalDigits(digits: "125", fraction: 3)
    case "⅜": DecimalDigits(digits: "375", fraction: 3)
    case "⅝": DecimalDigits(digits: "625", fraction: 3)
    case "⅞": DecimalDigits(digits: "875", fraction: 3)
    case "⅕": DecimalDigits(digits: "2", fraction: 1)
    case "⅖": DecimalDigits(digits: "4", fraction: 1)
    case "⅗": DecimalDigits(digits: "6", fraction: 1)
    case "⅘": DecimalDigits(digits: "8", fraction: 1)
    default: nil
    }
  }
}
