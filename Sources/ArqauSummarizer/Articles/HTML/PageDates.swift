/// Reads the dates of a page's data.
enum PageDates {
  /// A date and time in ISO 8601, as the page has it where it is that already; nil where it is no day of the calendar.
  ///
  /// Beside ISO 8601 (also without marks, `20261120T1000`) those of e-mail (RFC 822: `Fri, 20 Nov 2026 10:00:00 GMT`), of
  /// day, month and year with full stops (`20.11.2026 10:00`), and those with a month in words, as sites in English,
  /// Kazakh, Russian and Serbian write them: `November 20, 2026 9:04 AM UTC`, `20 ноября 2026, 12:05`, `2026 жылғы 20
  /// қараша`, `petak, 20. nov 2026, 09:12 -> 10:45`. The first date counts, and the hour behind it, else before it.
  /// Those with strokes are not read, since nobody knows which number is the month.
  static func iso(_ text: String) -> String? {
    let text = PageText.cleaned(text)
    if isISO(text) { return text }
    guard text.utf8.count <= longest else { return nil }
    return compact(text) ?? dotted(text, within: 2) ?? WrittenDate(text)?.iso ?? dotted(text, within: mostWords)
  }

  /// A longer text is no date.
  private static let longest = 160

  /// `20261120T1000`, `20261120`.
  private static func compact(_ text: String) -> String? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let date = parts.first, date.utf8.count == 8, date.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      let number = Int(date)
    else { return nil }
    let clock = parts.count > 1 ? parts[1].filter(\.isNumber).prefix(4) : ""
    let time = clock.count == 4 ? "\(clock.prefix(2)):\(clock.suffix(2))" : nil
    return joined(number / 10000, number / 100 % 100, number % 100, time: time.map { $0[...] }, zone: "")
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

  /// Further on in a text no date is looked for.
  private static let mostWords = 16

  /// A date of numbers with full stops, also with spaces behind them, that begins among the first words.
  private static func dotted(_ text: String, within most: Int) -> String? {
    let words = text.split { [" ", ",", "T", "|", "(", ")"].contains($0) }
    for place in words.indices.prefix(most) {
      var numbers = words[place].split(separator: ".")
      var end = place + 1
      // `14. 10. 2026.`
      while numbers.count < 3, end < words.count, words[end - 1].hasSuffix(".") {
        numbers += words[end].split(separator: ".")
        end += 1
      }
      guard numbers.count == 3, numbers[2].count == 4, let day = Int(numbers[0]), let month = Int(numbers[1]),
        let year = Int(numbers[2])
      else { continue }
      // The hour may stand before it: `14:12 20.11.2026`.
      let beside = [words[end...].first, place > 0 ? words[place - 1] : nil]
      let time = beside.compactMap { $0 }.first { $0.contains(":") && $0.first?.isNumber == true }
      return joined(year, month, day, time: time, zone: "")
    }
    return nil
  }

  static func joined(_ year: Int, _ month: Int, _ day: Int, time: Substring?, zone: String) -> String? {
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
  static func zone(_ text: Substring) -> String {
    if ["GMT", "UT", "UTC", "Z"].contains(text) { return "Z" }
    guard let sign = text.first, sign == "+" || sign == "-", text.count == 5, text.dropFirst().allSatisfy(\.isNumber)
    else { return "" }
    return "\(text.prefix(3)):\(text.suffix(2))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
