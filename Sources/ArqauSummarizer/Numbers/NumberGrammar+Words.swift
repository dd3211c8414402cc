internal import ArqauText

extension NumberGrammar {
  /// A number in words: `two and a half`, `триста двадцать`, `екі жүз елу`; nil where the words don't add up to one.
  func inWords(at place: Int) -> Amount? {
    let before = place > 0 ? tokens.text(place - 1) : ""
    let text = tokens.text(place)
    let isAfterPart = before == "of" && place > 1 && words.vague.contains(tokens.text(place - 2))
    guard words.beginsNumber(text) || words.isHalved(text, language), !words.vague.contains(before), !isAfterPart else {
      return nil
    }
    // "две-три тысячи", "twenty-odd": a hyphen before or behind makes it another number.
    if place > 0, Self.dashes.contains(before), tokens.isJoined(place) { return nil }
    if words.oneAndHalf.contains(text) {
      return Amount(start: place, end: place + 1, value: DecimalDigits(digits: "15", fraction: 1))
    }
    if words.isHalved(text, language), let power = words.scales[String(text.dropFirst(3))] {
      return Amount(
        start: place, end: place + 1, value: Self.half.shifted(by: power), base: Self.half, hasScale: true, power: power
      )
    }
    if let end = phrase(words.halfBefore, at: place), text != "пол" {
      return Amount(start: place, end: end, value: Self.half)
    }
    if let power = words.loneScales[text] { return loneScale(power, at: place) }
    guard let (number, last) = cardinal(at: place) else { return nil }
    var value = DecimalDigits(number)
    var end = last
    if let behind = phrase(words.halfBehind, at: last) {
      value = value.adding(Self.half)
      end = behind
    }
    if Self.dashes.contains(tokens.text(end)), tokens.isJoined(end), words.scales[tokens.text(end + 1)] == nil {
      return nil
    }
    // "a" is no number before anything but a word of magnitude.
    if ["a", "an"].contains(text), end == place + 1, words.scales[tokens.text(end)] == nil { return nil }
    return Amount(start: place, end: end, value: value)
  }

  /// Whether a word is an ordinal, behind which numbers in words are its part.
  func isOrdinal(_ word: String) -> Bool {
    switch language {
    case .english:
      return words.numerals[word] == nil
        && ["first", "second", "third"].contains(word) || word.hasSuffix("th") && word.utf8.count > 4
    case .russian:
      return ["ого", "ому", "ый", "ой", "ая", "ую", "ое", "ые", "ых", "ым", "ом"].contains(where: word.hasSuffix)
        && Self.russianOrdinals.contains(where: word.hasPrefix)
    case .serbian:
      return ["og", "oga", "om", "e", "a", "i", "u"].contains(where: word.hasSuffix) && words.numerals[word] == nil
        && Self.serbianOrdinals.contains(where: word.hasPrefix)
    case .kazakh: return ["інші", "ыншы", "нші", "ншы"].contains(where: word.hasSuffix)
    }
  }

  private static let russianOrdinals = [
    "перв", "втор", "трет", "четверт", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадц",
    "двенадц", "тринадц", "четырнадц", "семнадц", "восемнадц", "двадцат", "тридцат", "сороков", "сот",
  ]
  private static let serbianOrdinals = [
    "prv", "drug", "treć", "četvrt", "pet", "šest", "sedm", "osm", "devet", "deset", "jedanaest", "dvanaest",
    "trinaest", "dvadeset", "trideset",
  ]

  /// `миллиард долларов`: one of them, where a currency follows.
  private func loneScale(_ power: Int, at place: Int) -> Amount? {
    if place > 0 {
      let before = tokens.text(place - 1)
      if tokens.isNumber(place - 1) || words.scales[before] != nil || words.numerals[before] != nil { return nil }
    }
    var end = place + 1
    var value = DecimalDigits(1).shifted(by: power)
    if let behind = phrase(words.halfBehind, at: end) {
      value = value.adding(Self.half.shifted(by: power))
      end = behind
    }
    guard let measure = measure(at: end, hasScale: true), measure.kind == .money else { return nil }
    return Amount(start: place, end: end, value: value, base: DecimalDigits(1), hasScale: true, power: power)
  }

  /// The whole number that words come to, below a thousand, and its end.
  private func cardinal(at place: Int) -> (Int, Int)? {
    var sum = 0
    var lowest = 1000
    var index = place
    while true {
      var next = index
      if index > place {
        if words.conjunctions.contains(tokens.text(next)) || tokens.text(next) == "-" && tokens.isJoined(next) {
          next += 1
        }
      }
      let text = tokens.text(next)
      guard let number = words.numerals[text], index == place || text != "a" && text != "an" else { break }
      if number == 100, index > place, sum < 10 || language == .english && sum < 100 && sum % 10 != 0 {
        // "two hundred", "екі жүз", "twelve hundred".
        sum *= 100
        lowest = 100
      } else {
        // What doesn't fit below the last word is another number: "two three".
        guard number < lowest, index == place || lowest >= 10 else {
          // "between four and six"
          if next > index, place > 0, words.between.contains(tokens.text(place - 1)) { return (sum, index) }
          return nil
        }
        sum += number
        lowest = number >= 100 ? 100 : number >= 20 || number == 10 && language == .kazakh ? 10 : 1
      }
      index = next + 1
    }
    return index > place ? (sum, index) : nil
  }
}
