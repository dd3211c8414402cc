internal import ArqauText

extension NumberGrammar {
  /// Where digits end that are no number of things: parts of names, ordinals, times, scores, addresses; nil for a number.
  func endOfOther(at place: Int, notBefore first: Int) -> Int? {
    if isBehindName(place) { return place + 1 }
    if let end = endOfMinutes(place) ?? endOfHoursAndMinutes(place) { return end }
    if let end = endOfTelephone(at: place) ?? endOfScores(at: place) ?? endOfListMark(at: place) { return end }
    let next = tokens.text(place + 1)
    guard tokens.isJoined(place + 1) else {
      // "5 M": millions of something, or a size.
      let isLetter = language == .english && Self.letters[next] != nil && tokens.isCapital(place + 1)
      if isLetter, lead(before: place, notBefore: first).currency == nil { return place + 2 }
      return endOfTime(at: place)
    }
    if tokens.isWord(place + 1) {
      let isKnown =
        amount(at: place, hasCurrency: lead(before: place, notBefore: first).currency != nil)
        .map { $0.hasScale || measure(at: $0.end, hasScale: false) != nil } ?? false
      return isKnown ? endOfTime(at: place) : place + 2
    }
    // What follows a bold or slanted number in Markdown is no sign of its own.
    let isEmphasis = ["*", "_"].contains(next) && !(tokens.isJoined(place + 2) && tokens.isNumber(place + 2))
    if !isEmphasis, [":", "/", "^", "×", "*", "_", "@", "=", "\\"].contains(next) || Self.isSuperscript(next) {
      return endOfChain(from: place)
    }
    // "in the 90+4th minute"
    if next == "+", tokens.isJoined(place + 2), tokens.isNumber(place + 2) { return endOfChain(from: place) }
    if next == "]", tokens.text(place - 1) == "[" { return place + 2 }
    if Self.dashes.contains(next), tokens.isJoined(place + 2), tokens.isWord(place + 2) {
      if endOfCounted(place + 1) != nil { return nil }
      // "12-летний", "5-тен": a word of its own. English joins units so.
      let isUnit =
        language == .english
        && (words.scales[tokens.text(place + 2)] != nil || measure(at: place + 1, hasScale: false) != nil)
      return isUnit ? nil : place + 3
    }
    if language == .serbian, next == ".", isOrdinal(place) { return place + 2 }
    return endOfTime(at: place)
  }

  /// Whether digits are joined to a word, or stand behind a sign of numbering.
  private func isBehindName(_ place: Int) -> Bool {
    let before = tokens.text(place - 1)
    if ["#", "№", "§"].contains(before) { return true }
    if before == ".", ["no", "nr", "br", "nos"].contains(tokens.text(place - 2)),
      language != .english || tokens.isCapital(place - 2)
    {
      return true
    }
    if isShare(place) { return true }
    // "$(12.3)m": a loss in a table of accounts.
    if before == "(", tokens.isJoined(place), tokens.isJoined(place - 1),
      CurrencyTable.code(ofSign: tokens.text(place - 2)) != nil
    {
      return true
    }
    guard place > 0, tokens.isJoined(place) else { return false }
    if tokens.isWord(place - 1) {
      return !CurrencyTable.isCode(tokens.raw(place - 1)) && tokens.raw(place - 1) != "Rs"
    }
    if ["^", "@", "_", "=", "&", "\\", "×"].contains(before) || Self.isSuperscript(before) { return true }
    if before == "’" || before == "'" { return tokens.integer(place).map { $0 < 100 } ?? false }
    guard place > 1, tokens.isJoined(place - 1), tokens.isWord(place - 2) || tokens.isNumber(place - 2) else {
      return false
    }
    return [":", "/", ".", "-", "–", "‑", "−", ","].contains(before)
  }

  /// The end of digits that are the minutes of hours before them, which are no quantity: `two hours and 41 minutes`.
  private func endOfMinutes(_ place: Int) -> Int? {
    guard Self.minutes.contains(tokens.following(place + 1)) else { return nil }
    let before = words.conjunctions.contains(tokens.text(place - 1)) ? place - 2 : place - 1
    return before >= 0 && Self.wholeHours.contains(tokens.text(before)) ? place + 2 : nil
  }

  /// The end of hours with minutes in digits behind them.
  private func endOfHoursAndMinutes(_ place: Int) -> Int? {
    guard Self.wholeHours.contains(tokens.following(place + 1)) else { return nil }
    let next = words.conjunctions.contains(tokens.text(place + 2)) ? place + 3 : place + 2
    return tokens.isNumber(next) && Self.minutes.contains(tokens.following(next + 1)) ? next + 2 : nil
  }

  private static let minutes: Set<String> = [
    "minute", "minutes", "min", "минут", "минута", "минуты", "мин", "minut", "minuta", "minuti", "минутта",
  ]
  private static let wholeHours: Set<String> = [
    "hour", "hours", "час", "часа", "часов", "ч", "sat", "sata", "sati", "časa", "časova", "сағат", "сағатта",
  ]

  /// Whether a word before digits says that they are a name's part: `Boeing 737`, `ст. 105`, `Flight 12`, `KC 123`.
  func isLabelled(_ place: Int) -> Bool {
    let before = tokens.text(place - 1) == "." ? place - 2 : place - 1
    guard tokens.isWord(before) else { return false }
    if words.labels.contains(tokens.text(before)) || isIndex(before) { return true }
    let isCode = before == place - 1 && tokens.isCapitals(before) && tokens.raw(before).unicodeScalars.count == 2
    return isCode && (3...4).contains(tokens.length(place))
  }

  /// Whether digits are the parts of `1 in 3`, which counts no things.
  private func isShare(_ place: Int) -> Bool {
    guard language == .english else { return false }
    func areParts(_ first: Int, _ second: Int) -> Bool {
      guard let part = tokens.integer(first), let whole = tokens.integer(second) else { return false }
      return part < whole && whole <= 10
    }
    return tokens.text(place + 1) == "in" && areParts(place, place + 2)
      || tokens.text(place - 1) == "in" && areParts(place - 2, place)
  }

  /// The end of digits that signs join: `10:30:15`, `24/7`, `10⁶`.
  private func endOfChain(from place: Int) -> Int {
    var end = place + 1
    while tokens.isJoined(end), tokens.isJoined(end + 1) || Self.isSuperscript(tokens.text(end)),
      !["(", ")", "«", "»", "%"].contains(tokens.text(end)), end < place + 16
    {
      guard tokens.isNumber(end + 1) || tokens.isWord(end + 1) else { return end + 1 }
      end += 2
    }
    return end
  }

  /// `30. godišnjica`, `u 14. minutu`: a full stop and a small letter.
  private func isOrdinal(_ place: Int) -> Bool {
    guard tokens.integer(place) != nil, tokens.isWord(place + 2), !tokens.isJoined(place + 2) else { return false }
    return !tokens.isCapital(place + 2)
  }

  /// The end of an hour of the clock: `5 p.m.`, `в 15 часов`, `u 15.30 časova`, `сағат 15.00`.
  private func endOfTime(at place: Int) -> Int? {
    let next = tokens.following(place + 1)
    let isBehind = place > 0 && words.beforeHour.contains(tokens.text(place - 1))
    switch language {
    case .english:
      if ["a", "p"].contains(next), tokens.text(place + 2) == ".", tokens.text(place + 3) == "m" { return place + 4 }
      if words.hours.contains(next) { return place + 2 }
      if next == "o", ["’", "'"].contains(tokens.text(place + 2)) { return place + 4 }
      return isBehind && Self.isHourAndMinute(tokens.raw(place)) && measure(at: place + 1, hasScale: false) == nil
        ? place + 1 : nil
    case .russian, .serbian:
      guard words.hours.contains(next) else { return nil }
      let isHour = tokens.integer(place).map { $0 <= 24 } ?? false
      return isBehind && isHour || Self.isHourAndMinute(tokens.raw(place)) ? place + 2 : nil
    case .kazakh:
      let isHour = tokens.integer(place).map { $0 <= 24 } ?? false
      return isBehind && (isHour || Self.isHourAndMinute(tokens.raw(place))) ? place + 1 : nil
    }
  }

  private static func isHourAndMinute(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
      return false
    }
    return hour <= 24 && minute < 60
  }
}
