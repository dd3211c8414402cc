/// A date with its month in words, in one of the orders of English, Kazakh, Russian and Serbian.
struct WrittenDate {
  /// The date, and the time where one stands beside it, in ISO 8601.
  let iso: String

  /// Reads the first date of a text; nil where there is none.
  init?(_ text: String) {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "|" || $0 == "(" || $0 == ")" }
    for (place, word) in words.enumerated() {
      guard let month = MonthNames.number(word.lowercased()),
        let found = Self.dayAndYear(words, place),
        let iso = Self.iso(words, month: month, day: found.day, year: found.year, found.places)
      else { continue }
      self.iso = iso
      return
    }
    return nil
  }

  /// The day and the year beside a month, and the words that the date takes.
  private static func dayAndYear(_ words: [Substring], _ month: Int) -> (day: Int, year: Int, places: Range<Int>)? {
    func number(_ place: Int) -> Int? {
      guard words.indices.contains(place) else { return nil }
      var word = words[place]
      if word.last == "." { word = word.dropLast() }
      for ending in ["st", "nd", "rd", "th", "-го"] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
      return word.isEmpty || word.utf8.count > 4 || !word.utf8.allSatisfy { $0 &- 0x30 < 10 } ? nil : Int(word)
    }
    func isYear(_ number: Int?) -> Bool { number.map { $0 >= 1900 && $0 <= 9999 } ?? false }
    func isDay(_ number: Int?) -> Bool { number.map { (1...31).contains($0) } ?? false }
    // 20 November 2026, 20. nov 2026
    if let day = number(month - 1), isDay(day), let year = number(month + 1), isYear(year) {
      return (day, year, month - 1..<month + 2)
    }
    // November 20, 2026
    if let day = number(month + 1), isDay(day), let year = number(month + 2), isYear(year) {
      return (day, year, month..<month + 3)
    }
    // 2026 жылғы 20 қараша, 2026 ж. 20 қараша
    for behind in [2, 3] where number(month - behind).map(isYear) == true {
      if let day = number(month - 1), isDay(day), let year = number(month - behind) {
        return (day, year, month - behind..<month + 1)
      }
    }
    return nil
  }

  private static func iso(_ words: [Substring], month: Int, day: Int, year: Int, _ places: Range<Int>) -> String? {
    // A word for year or an "at" may stand between the date and the hour.
    let behind = words[places.upperBound...].prefix(3).firstIndex { isClock($0) }
    let clock = behind ?? (places.lowerBound > 0 && isClock(words[places.lowerBound - 1]) ? places.lowerBound - 1 : nil)
    guard let clock else { return PageDates.joined(year, month, day, time: nil, zone: "") }
    let after = words[max(clock + 1, clock < places.lowerBound ? places.upperBound : clock + 1)...].prefix(3)
    if let zone = Self.shiftedZone(after), !after.contains(where: { ["am", "pm"].contains($0.lowercased()) }) {
      return PageDates.joined(year, month, day, time: words[clock], zone: zone)
    }
    var next = words[(clock + 1)...].first
    var time = words[clock]
    var half: String? = next.map { $0.lowercased().filter(\.isLetter) }
    for mark in ["am", "pm"] where time.lowercased().hasSuffix(mark) {
      half = mark
      time = time.dropLast(2)
      next = nil
    }
    if let half, half == "am" || half == "pm" {
      var numbers = time.split(separator: ":").compactMap { Int($0) }
      guard numbers.count >= 2, (1...12).contains(numbers[0]) else {
        return PageDates.joined(year, month, day, time: nil, zone: "")
      }
      numbers[0] = numbers[0] % 12 + (half == "pm" ? 12 : 0)
      let text = numbers.map(String.init).joined(separator: ":")
      let zone = next == nil ? words[(clock + 1)...].first : words[(clock + 2)...].first
      return PageDates.joined(year, month, day, time: text[...], zone: zone.map(PageDates.zone) ?? "")
    }
    return PageDates.joined(year, month, day, time: time, zone: next.map(PageDates.zone) ?? "")
  }

  /// `GMT +5` as `+05:00`, which is not GMT.
  private static func shiftedZone(_ words: ArraySlice<Substring>) -> String? {
    for (name, shift) in zip(words, words.dropFirst()) where name == "GMT" || name == "UTC" {
      guard let sign = shift.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
      let parts = shift.dropFirst().split(separator: ":")
      guard (1...2).contains(parts.count), let hours = Int(parts[0]), (0...14).contains(hours),
        let minutes = parts.count > 1 ? Int(parts[1]) : 0, (0..<60).contains(minutes)
      else { return nil }
      func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(sign == "+" ? "+" : "-")\(padded(hours)):\(padded(minutes))"
    }
    return nil
  }

  /// `9:04`, `09:04:12`, `9:04AM`.
  private static func isClock(_ word: Substring) -> Bool {
    guard let first = word.first, first.isNumber, word.utf8.count <= 10 else { return false }
    let parts = word.split(separator: ":")
    return (2...3).contains(parts.count) && parts[0].utf8.count <= 2 && parts[1].prefix(2).allSatisfy(\.isNumber)
  }
}
