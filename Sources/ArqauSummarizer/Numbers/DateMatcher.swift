internal import ArqauText

/// Tells dates: `Feb. 27, 2026`, `27 февраля 2026 года`, `2026 жылғы 27 ақпан`, `27. februara 2026.`, `27.02.2026`.
///
/// The value is a date of ISO 8601, `XXXX` for a year that is not said (as ISO 8601-2 writes it). Days that the
/// calendar doesn't have, and `10/11/2026` in English, are read and not told. Of a range or a list each day is a date.
struct DateMatcher {
  let tokens: NumberTokens
  let words: NumberWords
  let language: Language

  typealias Match = NumberFinder.Match
  typealias Reading = NumberFinder.Reading

  /// The date that a number is part of; nil where it is none.
  func read(at place: Int, notBefore first: Int) -> Reading? {
    numeric(at: place) ?? monthFirst(at: place, notBefore: first) ?? dayFirst(at: place)
      ?? yearFirst(at: place) ?? years(at: place, notBefore: first)
  }

  private func reading(_ start: Int, _ end: Int, _ year: Int?, _ month: Int?, _ day: Int?) -> Reading {
    Reading(matches: [match(start, end, year, month, day)].compactMap { $0 }, next: end)
  }

  private func match(_ start: Int, _ end: Int, _ year: Int?, _ month: Int?, _ day: Int?) -> Match? {
    CalendarDay.value(year: year, month: month, day: day).map {
      Match(kind: .date, start: start, end: end, value: $0, unit: nil)
    }
  }

  private func day(_ index: Int) -> Int? {
    guard let number = tokens.integer(index), tokens.length(index) <= 2, (1...31).contains(number) else {
      return nil
    }
    return number
  }

  private func plausibleYear(_ index: Int) -> Int? {
    guard let number = tokens.integer(index), tokens.length(index) == 4, (1000...2199).contains(number) else {
      return nil
    }
    return number
  }

  /// A year at a place behind a month, with the word for year: its end.
  ///
  /// A round number, or one of other centuries, before a noun may be a number of things: `14 октября 1500 человек`.
  private func year(at index: Int) -> (year: Int, end: Int)? {
    guard let number = plausibleYear(index) else { return nil }
    if let end = yearWord(at: index + 1) { return (number, end) }
    if tokens.isJoined(index + 1), tokens.isWord(index + 1) { return nil }
    let isOurs = (1900...2099).contains(number) && number % 100 != 0
    let isBeforeNoun = tokens.isWord(index + 1) && !tokens.isCapital(index + 1)
    return isOurs || !isBeforeNoun ? (number, index + 1) : nil
  }

  /// The end of a word for year, behind the full stop that Serbian has before it.
  private func yearWord(at index: Int) -> Int? {
    if words.years.contains(tokens.following(index)) { return index + 1 }
    if language == .serbian, tokens.text(index) == ".", words.years.contains(tokens.following(index + 1)) {
      return index + 2
    }
    return nil
  }

  private func month(_ index: Int) -> Int? {
    let text = tokens.text(index)
    guard text.unicodeScalars.count >= 3, let month = words.months[text] else { return nil }
    // "may", "march" in small letters are verbs.
    return language == .english && !tokens.isCapital(index) ? nil : month
  }

  /// Whether a month is written short: the full stop behind its whole name ends a sentence.
  private func isAbbreviated(_ index: Int) -> Bool {
    let text = tokens.text(index)
    return text.unicodeScalars.count <= 4
      && !["may", "june", "july", "май", "мая", "мае", "марта", "maj"].contains(text)
  }

  private func isJoinedDash(_ index: Int) -> Bool {
    NumberGrammar.dashes.contains(tokens.text(index)) && tokens.isJoined(index) && tokens.isJoined(index + 1)
  }

  // MARK: Digits alone

  private func numeric(at place: Int) -> Reading? {
    let isWhole = tokens.integer(place) != nil
    let parts = isWhole ? [] : tokens.text(place).split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, numbers.count == 3 {
      if parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 {
        return ordered(place, place + 1, numbers[0], numbers[1], numbers[2])
      }
      if parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 {
        return reading(place, place + 1, numbers[0], numbers[1], numbers[2])
      }
      return nil
    }
    let sign = tokens.text(place + 1)
    // "5. 3. 2026."
    if language == .serbian, sign == ".", tokens.text(place + 3) == ".", let day = day(place),
      let month = tokens.integer(place + 2), tokens.length(place + 2) <= 2, let year = plausibleYear(place + 4)
    {
      return reading(place, place + 5, year, month, day)
    }
    guard ["-", "/", "‑"].contains(sign), tokens.text(place + 3) == sign,
      (place + 1...place + 4).allSatisfy(tokens.isJoined), let first = tokens.integer(place),
      let second = tokens.integer(place + 2), let third = tokens.integer(place + 4)
    else { return nil }
    let counts = [place, place + 2, place + 4].map { tokens.length($0) }
    if counts[0] == 4, counts[1] == 2, counts[2] == 2 { return reading(place, place + 5, first, second, third) }
    if counts[0] <= 2, counts[1] <= 2, counts[2] == 4 { return ordered(place, place + 5, first, second, third) }
    return Reading(next: place + 5)
  }

  /// Two numbers before a year: day and month, in English where only one order is possible.
  private func ordered(_ start: Int, _ end: Int, _ first: Int, _ second: Int, _ year: Int) -> Reading {
    guard (1000...2199).contains(year) else { return Reading(next: end) }
    if language == .english, first <= 12, second <= 12, first != second { return Reading(next: end) }
    let isMonthFirst = language == .english && second > 12
    return isMonthFirst
      ? reading(start, end, year, first, second) : reading(start, end, year, second, first)
  }

  // MARK: With months

  /// `Feb. 27`, `February 27-28, 2026`, `March 2026`, `u maju 2026. godine`.
  private func monthFirst(at place: Int, notBefore first: Int) -> Reading? {
    var before = place - 1
    if before >= first, tokens.text(before) == "." {
      before -= 1
      guard isAbbreviated(before) else { return nil }
    }
    guard before >= first, let month = month(before) else { return nil }
    if plausibleYear(place) != nil {
      guard let (year, end) = year(at: place) else { return nil }
      return reading(before, end, year, month, nil)
    }
    guard language == .english, let day = day(place) else { return nil }
    var days: [(start: Int, end: Int, day: Int)] = [(before, afterDay(place), day)]
    while days.count < 8, let next = nextDay(after: days[days.count - 1].end) { days.append(next) }
    var end = days[days.count - 1].end
    var year: Int?
    let comma = tokens.text(end) == "," ? 1 : 0
    if let (found, last) = self.year(at: end + comma) {
      year = found
      end = last
    }
    return readings(days, month, year, end)
  }

  private func afterDay(_ place: Int) -> Int {
    var end = place + 1
    if tokens.isJoined(end), ["st", "nd", "rd", "th"].contains(tokens.text(end)) { end += 1 }
    if language == .serbian, tokens.text(end) == "." { end += 1 }
    return end
  }

  /// A further day behind a dash or a word.
  private func nextDay(after end: Int) -> (start: Int, end: Int, day: Int)? {
    let text = tokens.text(end)
    guard isJoinedDash(end) || words.conjunctions.contains(text) || words.rangeJoiners.contains(text),
      let day = day(end + 1)
    else { return nil }
    return (end + 1, afterDay(end + 1), day)
  }

  private func readings(_ days: [(start: Int, end: Int, day: Int)], _ month: Int, _ year: Int?, _ end: Int) -> Reading {
    var matches: [Match] = []
    for (index, item) in days.enumerated() {
      let last = index + 1 == days.count ? end : item.end
      if let match = match(item.start, last, year, month, item.day) { matches.append(match) }
    }
    return Reading(matches: matches, next: end)
  }

  /// `27 February 2026`, `14–16 октября 2026 года`, `27. februara 2026.`, `14 және 15 ақпанда`.
  private func dayFirst(at place: Int) -> Reading? {
    guard let day = day(place) else { return nil }
    var days: [(start: Int, end: Int, day: Int)] = [(place, afterDay(place), day)]
    while days.count < 8, let next = nextDay(after: days[days.count - 1].end) { days.append(next) }
    var next = days[days.count - 1].end
    if language == .english, tokens.text(next) == "of" { next += 1 }
    if language == .kazakh, isJoinedDash(next) { next += 1 }
    guard let month = month(next) else { return nil }
    next += 1
    // "14 окт. 2026": the abbreviation's full stop, and a comma that English may have.
    let skip =
      tokens.text(next) == "." && isAbbreviated(next - 1) || language == .english && tokens.text(next) == "," ? 1 : 0
    guard let (year, end) = year(at: next + skip) else { return readings(days, month, nil, next) }
    return readings(days, month, year, end)
  }

  /// `2026 жылғы 27 ақпан`, `2026 ж. 14 қазан`, `2026 жылғы қазан`.
  private func yearFirst(at place: Int) -> Reading? {
    guard language == .kazakh, let year = plausibleYear(place), let word = yearWord(at: place + 1) else { return nil }
    let next = tokens.text(word) == "." ? word + 1 : word
    if let month = month(next) { return reading(place, next + 1, year, month, nil) }
    guard let day = day(next) else { return nil }
    var days: [(start: Int, end: Int, day: Int)] = [(next, next + 1, day)]
    while days.count < 8, let further = nextDay(after: days[days.count - 1].end) { days.append(further) }
    let last = days[days.count - 1].end
    guard let month = month(isJoinedDash(last) ? last + 1 : last) else { return nil }
    let end = (isJoinedDash(last) ? last + 1 : last) + 1
    days[0].start = place
    return readings(days, month, year, end)
  }

  // MARK: Years

  /// `2026 году`, `2026. године`, `in 2026`, `2019–2024`, `2025 и 2026 годах`.
  private func years(at place: Int, notBefore first: Int) -> Reading? {
    guard let year = plausibleYear(place) else { return nil }
    var list: [(start: Int, end: Int, year: Int)] = [(place, place + 1, year)]
    var isRange = false
    while list.count < 8 {
      var joint = list[list.count - 1].end
      if language == .serbian, tokens.text(joint) == "." { joint += 1 }
      let text = tokens.text(joint)
      let isDash = NumberGrammar.dashes.contains(text)
      guard isDash || text == "," || words.conjunctions.contains(text) || words.rangeJoiners.contains(text),
        let next = plausibleYear(joint + 1), next > list[list.count - 1].year
      else { break }
      isRange = isRange || isDash && isJoinedDash(joint)
      list.append((joint + 1, joint + 2, next))
    }
    let last = list[list.count - 1]
    let behind = yearWord(at: last.end)
    let before = place > first && words.beforeYear.contains(tokens.text(place - 1))
    let areOurs = list.allSatisfy { (1700...2099).contains($0.year) }
    // A number before a noun is no year: "in 1500 houses".
    let isNoun = tokens.isWord(last.end) && !tokens.isCapital(last.end) && year % 100 == 0
    let isMeasured =
      tokens.isJoined(last.end) && ![",", ".", ")", ":", ";", "!", "?", "»", "”"].contains(tokens.text(last.end))
    guard behind != nil || areOurs && !isMeasured && (before && !isNoun || isRange && last.year - year < 200) else {
      return nil
    }
    let end = behind ?? last.end
    let matches = list.enumerated().compactMap { index, item in
      match(item.start, index + 1 == list.count ? end : item.end, item.year, nil, nil)
    }
    return Reading(matches: matches, next: end)
  }
}
