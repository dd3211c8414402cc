/// A day, month or year as ISO 8601 writes it.
struct CalendarDay {
  /// The value of parts that fit together; nil for a day that the calendar doesn't have.
  ///
  /// - Parameters:
  ///   - year: nil where the text leaves it open: `XXXX`, as ISO 8601-2 has it.
  static func value(year: Int?, month: Int?, day: Int?) -> String? {
    var value = year.map { padded($0, 4) } ?? "XXXX"
    guard let month else { return day == nil ? value : nil }
    guard (1...12).contains(month) else { return nil }
    value += "-" + padded(month, 2)
    guard let day else { return value }
    guard day >= 1, day <= days(in: month, of: year) else { return nil }
    return value + "-" + padded(day, 2)
  }

  /// The days of a month; of February 29 where the year is open.
  static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) ? 29 : 28 } ?? 29
    default: 31
    }
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
