/// Reads the dates of a page's data.
enum PageDates {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A date and time in ISO 8601, as the page has it where it is that already; nil where it is no day of the calendar.
  ///
  /// Beside ISO 8601 those of e-mail (RFC 822: `Fri, 20 Nov 2026 10:00:00 GMT`) and of day, month and year with full
  /// stops (`20.11.2026 10:00`). Those with strokes are not read, since nobody knows which number is the month.
  static func iso(_ text: String) -> String? {
    let text = PageText.cleaned(text)
    if isISO(text) { return text }
    guard text.utf8.count <= 64 else { return nil }
    return dotted(text) ?? mail(text)
  }

  /// Whether a text begins with a day of the calendar as ISO 8601 writes it.
  private static func isISO(_ text: String) -> Bool {
    let digits = Array(text.utf8.prefix(11))
    guard digits.count >= 10, digits[4] == 0x2D, digits[7] == 0x2D, digits.count == 10 || digits[10] &- 0x30 >= 10
    else {
      return false
    }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), year > 0 else { return false }
    return CalendarDay.value(year: year, month: month, day: day) != nil
  }

  private static func dotted(_ text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "T" || $0 == "|" }
    guard let date = words.first else { return nil }
    let numbers = date.split(separator: ".")
    guard numbers.count == 3, numbers[2].count == 4, let day = Int(numbers[0]), let month = Int(numbers[1]),
      let year = Int(numbers[2])
    else { return nil }
    return joined(year, month, day, time: words.dropFirst().first, zone: "")
  }

  private static func mail(_ text: String) -> String? {
    var words = text.split { $0 == " " || $0 == "," }[...]
    // The day of the week.
    if let first = words.first, first.allSatisfy(\.isLetter) { words = words.dropFirst() }
    let parts = Array(words)
    guard parts.count >= 3, let day = Int(parts[0]),
      let month = months.firstIndex(of: String(parts[1].lowercased().prefix(3))), parts[2].count == 4,
      let year = Int(parts[2])
    else { return nil }
    return joined(
      year, month + 1, day, time: parts.count > 3 ? parts[3] : nil, zone: parts.count > 4 ? zone(parts[4]) : "")
  }

  private static func joined(_ year: Int, _ month: Int, _ day: Int, time: Substring?, zone: String) -> String? {
    guard year > 0, let date = CalendarDay.value(year: year, month: month, day: day) else { return nil }
    guard let time else { return date }
    let parts = time.split(separator: ":")
    let numbers = parts.compactMap { Int($0) }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ (0..<60).contains($0) }), numbers[0] >= 0
    else { return date }
    return "\(date)T\(numbers.map(padded).joined(separator: ":"))\(zone)"
  }

  /// `GMT`, `+0300`.
  private static func zone(_ text: Substring) -> String {
    if ["GMT", "UT", "UTC", "Z"].contains(text) { return "Z" }
    guard let sign = text.first, sign == "+" || sign == "-", text.count == 5, text.dropFirst().allSatisfy(\.isNumber)
    else { return "" }
    return "\(text.prefix(3)):\(text.suffix(2))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
