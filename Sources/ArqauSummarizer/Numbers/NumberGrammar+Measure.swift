internal import ArqauText

/// What stands behind an amount: percent, a currency, a unit.
struct Measure {
  let kind: DigestNumber.Kind
  let unit: String?
  let end: Int
  /// Whether words say that the amount lies below nothing: `5 degrees below zero`.
  var isBelowZero = false
  /// Whether it is a word for frost that says so, which speaks for the degrees before it in the sentence too.
  var isFrost = false
  /// Whether it is the hundredth part of the currency: cents, kopecks.
  var isHundredth = false

  /// Whether amounts of it are often below nothing.
  var isSigned: Bool { kind == .percent || unit.map { ["°", "°C", "°F", "pp"].contains($0) } ?? false }
}

extension NumberGrammar {
  /// The unit at a place, with what belongs to it.
  ///
  /// - Parameter hasScale: Whether a word of magnitude stands before, which pounds of weight seldom have.
  func measure(at index: Int, hasScale: Bool) -> Measure? {
    var index = index
    // Behind an abbreviation its full stop, where more follows.
    if tokens.text(index) == ".", tokens.isJoined(index), hasScale || isAbbreviation(index - 1) {
      return plainMeasure(at: index + 1, hasScale: hasScale, isBehindStop: true)
    }
    // "a 300-km road", "$2.5-billion": English alone joins so.
    if language == .english, tokens.text(index) == "-", tokens.isJoined(index), tokens.isJoined(index + 1) {
      index += 1
    }
    return plainMeasure(at: index, hasScale: hasScale, isBehindStop: false)
  }

  private func isAbbreviation(_ index: Int) -> Bool { words.scales[tokens.text(index)] != nil }

  private func plainMeasure(at index: Int, hasScale: Bool, isBehindStop: Bool) -> Measure? {
    let text = tokens.following(index)
    guard !text.isEmpty else { return nil }
    // A sentence may begin behind the stop.
    if isBehindStop, tokens.isCapital(index), !tokens.isCapitals(index) { return nil }
    if let end = phrase(words.belowZero, at: index) {
      return Measure(kind: .quantity, unit: "°", end: end, isBelowZero: true)
    }
    // "днём 15–20 мороза"
    if let end = phrase(words.frost, at: index) {
      return Measure(kind: .quantity, unit: "°", end: end, isBelowZero: true, isFrost: true)
    }
    return percent(text, at: index) ?? currency(text, at: index, hasScale: hasScale) ?? degrees(text, at: index)
  }

  /// A unit, with the words behind degrees that turn the sign.
  private func degrees(_ text: String, at index: Int) -> Measure? {
    guard let measure = unit(text, at: index), measure.isSigned else { return unit(text, at: index) }
    // "4,1 stepen Rihterove skale" is no temperature.
    let isOfQuake = (0..<4).contains { offset in
      Self.quakes.contains { tokens.text(measure.end + offset).hasPrefix($0) }
    }
    if isOfQuake { return Measure(kind: .quantity, unit: nil, end: measure.end) }
    let frost = phrase(words.frost, at: measure.end)
    guard let end = frost ?? phrase(words.belowZero, at: measure.end) else { return measure }
    return Measure(kind: measure.kind, unit: measure.unit, end: end, isBelowZero: true, isFrost: frost != nil)
  }

  private static let quakes = ["rihter", "merkali", "рихтер", "меркалли", "richter", "mercalli"]

  // MARK: Percent

  private func percent(_ text: String, at index: Int) -> Measure? {
    if text == "‰" { return Measure(kind: .quantity, unit: "‰", end: index + 1) }
    if words.percentAdjectives.contains(text), words.points.contains(tokens.following(index + 1)) {
      return Measure(kind: .quantity, unit: "pp", end: index + 2)
    }
    if words.basisPoints.contains(text), words.points.contains(tokens.following(index + 1)) {
      return Measure(kind: .quantity, unit: "bp", end: index + 2)
    }
    // "п.п." are percentage points.
    if text == "п", tokens.text(index + 1) == ".", tokens.text(index + 2) == "п" {
      return Measure(kind: .quantity, unit: "pp", end: index + 3)
    }
    guard let end = text == "%" ? index + 1 : phrase(words.percents, at: index) else { return nil }
    if text == "%", tokens.isJoined(end), Self.dashes.contains(tokens.text(end)) || tokens.isWord(end) {
      // "5%-тік тармақ", "3%-ный": more may follow that changes the sense.
      if words.points.contains(tokens.text(end + 2)) { return Measure(kind: .quantity, unit: "pp", end: end + 3) }
    }
    if words.points.contains(tokens.following(end)) {
      return Measure(kind: .quantity, unit: "pp", end: end + 1)
    }
    return Measure(kind: .percent, unit: "%", end: end)
  }

  // MARK: Money

  private func currency(_ text: String, at index: Int, hasScale: Bool) -> Measure? {
    if let code = CurrencyTable.code(ofSign: text) {
      // "5 $10": the sign is the next number's.
      if tokens.isJoined(index + 1), tokens.isNumber(index + 1), !tokens.isJoined(index) { return nil }
      return Measure(kind: .money, unit: code, end: index + 1)
    }
    // "105.000 РСД"
    let raw = language == .serbian ? SerbianLatin.text(tokens.raw(index)) : tokens.raw(index)
    if CurrencyTable.isCode(raw) { return Measure(kind: .money, unit: raw, end: index + 1) }
    // Convertible marks are capitals, kilometres are not; in a line of capitals nothing tells them apart.
    if language == .serbian, text == "km", raw.unicodeScalars.allSatisfy(\.properties.isUppercase) {
      let isAllCapitals = tokens.isCapitals(index - 2) || tokens.isCapitals(index + 1)
      return isAllCapitals ? nil : Measure(kind: .money, unit: "BAM", end: index + 1)
    }
    var place = index
    var country: String?
    if let (found, end) = self.country(at: index) {
      country = found
      place = end
    }
    let name = tokens.following(place)
    guard let currency = words.currencies[name] else { return nil }
    var end = place + 1
    if country == nil {
      let next = tokens.text(end) == "." ? end + 1 : end
      if let (found, last) = self.country(at: next), tokens.isCapital(next) {
        country = found
        end = last
      }
    }
    if currency == "pound", country == nil {
      // Pounds of weight are no money, and twelve pounds may be either.
      if words.currencies[tokens.text(end)] == "GBP" { return Measure(kind: .money, unit: "GBP", end: end + 1) }
      return hasScale && tokens.text(end) != "of" ? Measure(kind: .money, unit: "GBP", end: end) : nil
    }
    guard let code = CurrencyTable.code(of: currency, in: country) else { return nil }
    if words.hundredths.contains(tokens.following(end)) {
      return Measure(kind: .money, unit: code, end: end + 1, isHundredth: true)
    }
    return Measure(kind: .money, unit: code, end: end, isHundredth: words.hundredths.contains(name))
  }

  /// The country that an adjective or name tells, and its end: `Hong Kong`, `U.S.`.
  private func country(at index: Int) -> (String, Int)? {
    if language == .english, tokens.text(index) == "u", tokens.text(index + 1) == ".", tokens.text(index + 2) == "s" {
      return ("US", tokens.text(index + 3) == "." ? index + 4 : index + 3)
    }
    let first = tokens.text(index)
    if let country = words.countries[first + " " + tokens.text(index + 1)] { return (country, index + 2) }
    return words.countries[first].map { ($0, index + 1) }
  }

  // MARK: Units

  private func unit(_ text: String, at index: Int) -> Measure? {
    func measure(_ unit: String, _ end: Int) -> Measure { Measure(kind: .quantity, unit: unit, end: end) }
    // "кв. км", "square kilometres".
    let isSquare = words.square.contains(text)
    if isSquare || words.cubic.contains(text) {
      let next = tokens.text(index + 1) == "." ? index + 2 : index + 1
      guard let base = words.units[tokens.following(next)], Self.lengths.contains(base) else { return nil }
      return measure(base + (isSquare ? "²" : "³"), next + 1)
    }
    // "кВт·ч", "кВт-ч", "megawatt hours".
    let second = tokens.text(index + 1)
    if ["·", "*", "-", "⋅"].contains(second), tokens.isJoined(index + 1),
      let unit = words.units[text + "·" + tokens.text(index + 2)] ?? words.units[text + "-" + tokens.text(index + 2)]
    {
      return measure(unit, index + 3)
    }
    if let unit = words.units[text + " " + second] { return measure(unit, index + 2) }
    guard let unit = words.units[text] else { return nil }
    // A single letter in capitals is no unit: "5 M", "10 T".
    if text.unicodeScalars.count == 1, tokens.isCapital(index) { return nil }
    var end = index + 1
    if Self.lengths.contains(unit), tokens.isJoined(end) {
      if ["²", "2"].contains(second) { return measure(unit + "²", end + 1) }
      if ["³", "3"].contains(second) { return measure(unit + "³", end + 1) }
      if tokens.isNumber(end) || Self.isSuperscript(second) { return nil }
    }
    // English joins "m" to millions as well: a metre is what is long, or stands apart.
    if language == .english, text == "m" {
      guard !tokens.isJoined(index) || Self.measured.contains(second), !Self.counted.contains(second) else {
        return nil
      }
    }
    if unit == "°" {
      if let last = phrase(words.celsius, at: end) { return measure("°C", last) }
      if let last = phrase(words.fahrenheit, at: end) { return measure("°F", last) }
    }
    if unit == "bbl", let last = phrase(words.perDay, at: end) { return measure("bbl/d", last) }
    if second == "/", tokens.isJoined(end), tokens.isWord(end + 1) {
      let third = tokens.text(end + 1)
      // "кВт/сағ", "кВт/ч": hasty writing for kilowatt-hours.
      if Self.powers.contains(unit), ["ч", "сағ", "сағат"].contains(third) { return measure(unit + "h", end + 2) }
      if unit == "m", ["s", "с", "sec", "сек"].contains(third) { return measure("m/s", end + 2) }
      guard ["h", "ч", "č", "сағ", "hr"].contains(third), Self.lengths.contains(unit) else { return nil }
      return measure(unit + "/h", end + 2)
    }
    if Self.lengths.contains(unit), let last = phrase(words.perHour, at: end) {
      end = last
      return measure(unit + "/h", end)
    }
    return measure(unit, end)
  }

  static func isSuperscript(_ text: String) -> Bool {
    text.unicodeScalars.count == 1
      && text.unicodeScalars.allSatisfy {
        $0.value == 0xB9 || $0.value == 0xB2 || $0.value == 0xB3 || (0x2070...0x2079).contains($0.value)
      }
  }

  private static let powers: Set<String> = ["kW", "MW", "GW"]
  private static let lengths: Set<String> = ["km", "m", "cm", "mm", "mi", "ft", "in", "yd"]
  /// What follows a measure of length in metres.
  private static let measured: Set<String> = [
    "long", "wide", "high", "tall", "deep", "above", "below", "away", "underwater", "sprint", "hurdles", "relay",
    "freestyle", "backstroke", "butterfly", "breaststroke",
  ]
}
