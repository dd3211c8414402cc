internal import ArqauText

/// Tells dates: `Feb. 27, 2026`, `27 февраля 2026 года`, `2026 жылғы 27 ақпан`, `27. februara 2026.`, `27.02.2026`.
///
/// The value is a date of ISO 8601, `XXXX` for a year that is not said (as ISO 8601-2 writes it).
struct DateMatcher {
  let words: NumberWords
  let language: Language

  /// The date that a number is part of; nil where it is none.
  func match(_ tokens: NumberTokens, at place: Int, notBefore first: Int) -> NumberFinder.Match? {
    numeric(tokens, at: place) ?? monthFirst(tokens, at: place, notBefore: first) ?? dayFirst(tokens, at: place)
      ?? yearFirst(tokens, at: place) ?? year(tokens, at: place, notBefore: first)
  }

  private func date(_ start: Int, _ end: Int, _ year: Int?, _ month: Int?, _ day: Int?) -> NumberFinder.Match {
    func padded(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    var value = year.map { padded($0, 4) } ?? "XXXX"
    if let month { value += "-" + padded(month, 2) }
    if let day { value += "-" + padded(day, 2) }
    return NumberFinder.Match(kind: .date, start: start, end: end, value: value, unit: nil)
  }

  private static func isDay(_ number: Int?) -> Bool { number.map { (1...31).contains($0) } ?? false }
  private static func isYear(_ number: Int?) -> Bool { number.map { (1000...2199).contains($0) } ?? false }

  /// `27.02.2026` is one number token; `2026-02-27` three with signs between.
  private func numeric(_ tokens: NumberTokens, at place: Int) -> NumberFinder.Match? {
    let parts = tokens.text(place).split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]),
      Self.isDay(day), (1...12).contains(month), Self.isYear(year)
    {
      return date(place, place + 1, year, month, day)
    }
    guard tokens.text(place + 1) == "-", tokens.text(place + 3) == "-", let year = tokens.integer(place),
      let month = tokens.integer(place + 2), let day = tokens.integer(place + 4), Self.isYear(year),
      (1...12).contains(month), Self.isDay(day), tokens.text(place + 2).count == 2
    else { return nil }
    return date(place, place + 5, year, month, day)
  }

  /// `Feb. 27`, `February 27, 2026`.
  private func monthFirst(_ tokens: NumberTokens, at place: Int, notBefore first: Int) -> NumberFinder.Match? {
    guard language == .english else { return nil }
    var before = place - 1
    if before >= first, tokens.text(before) == "." { before -= 1 }
    guard before >= first, let month = words.month(tokens.text(before)) else { return nil }
    guard let day = tokens.integer(place) else { return nil }
    if Self.isYear(day) { return date(before, place + 1, day, month, nil) }
    guard Self.isDay(day) else { return nil }
    let suffix = ["st", "nd", "rd", "th"].contains(tokens.text(place + 1)) ? 1 : 0
    let comma = tokens.text(place + 1 + suffix) == "," ? 1 : 0
    if let year = tokens.integer(place + 1 + suffix + comma), Self.isYear(year) {
      return date(before, place + 2 + suffix + comma, year, month, day)
    }
    return date(before, place + 1 + suffix, nil, month, day)
  }

  /// `27 February 2026`, `27 февраля 2026 года`, `27. februara 2026.`, `27 ақпанда`.
  private func dayFirst(_ tokens: NumberTokens, at place: Int) -> NumberFinder.Match? {
    guard let day = tokens.integer(place), Self.isDay(day) else { return nil }
    var next = place + 1
    if tokens.text(next) == ".", language == .serbian { next += 1 }
    if language == .english, ["st", "nd", "rd", "th"].contains(tokens.text(next)) { next += 1 }
    guard let month = words.month(tokens.text(next)) else { return nil }
    next += 1
    guard let year = tokens.integer(next), Self.isYear(year) else { return date(place, next, nil, month, day) }
    next += 1
    if words.isYearWord(tokens.text(next)) { next += 1 }
    return date(place, next, year, month, day)
  }

  /// `2026 жылғы 27 ақпан`.
  private func yearFirst(_ tokens: NumberTokens, at place: Int) -> NumberFinder.Match? {
    guard language == .kazakh, let year = tokens.integer(place), Self.isYear(year),
      words.isYearWord(tokens.text(place + 1)),
      let day = tokens.integer(place + 2), Self.isDay(day), let month = words.month(tokens.text(place + 3))
    else { return nil }
    return date(place, place + 4, year, month, day)
  }

  /// `2026 году`, `2026 жылы`, `2026. године`, `in 2026`.
  private func year(_ tokens: NumberTokens, at place: Int, notBefore first: Int) -> NumberFinder.Match? {
    guard let year = tokens.integer(place), Self.isYear(year) else { return nil }
    if words.isYearWord(tokens.text(place + 1)) { return date(place, place + 2, year, nil, nil) }
    if language == .serbian, tokens.text(place + 1) == ".", words.isYearWord(tokens.text(place + 2)) {
      return date(place, place + 3, year, nil, nil)
    }
    guard place > first, words.isBeforeYear(tokens.text(place - 1)), (1700...2099).contains(year) else { return nil }
    return date(place, place + 1, year, nil, nil)
  }
}
