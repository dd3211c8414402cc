internal import ArqauText

/// The words that stand beside numbers in a language, by their stems; Serbian in Latin letters.
///
/// Months are in the order of the year. Currencies are ISO 4217, names of units follow the SI.
struct NumberWords: Sendable {
  private let months: [[String]]
  private let scales: [(stem: String, power: Int)]
  private let percents: Set<String>
  private let currencies: [(stem: String, code: String)]
  private let units: [String: String]
  private let years: Set<String>
  private let beforeYear: Set<String>
  private let adjectives: Set<String>

  /// How many letters an ending may add to a stem.
  private static let longestEnding = 4

  init(
    months: String, scales: String, percents: String, currencies: String, units: String, years: String,
    beforeYear: String = "", adjectives: String = ""
  ) {
    self.months = Self.list(months).map { $0.split(separator: " ").map(String.init) }
    self.scales = Self.pairs(scales).compactMap { pair in Int(pair.1).map { (pair.0, $0) } }
    self.percents = Set(Self.list(percents))
    self.currencies = Self.pairs(currencies)
    var table: [String: String] = [:]
    for (words, unit) in Self.pairs(units) { for word in words.split(separator: " ") { table[String(word)] = unit } }
    self.units = table
    self.years = Set(Self.list(years))
    self.beforeYear = Set(Self.list(beforeYear))
    self.adjectives = Set(Self.list(adjectives))
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private static func pairs(_ text: String) -> [(String, String)] {
    list(text).compactMap { entry in
      let parts = entry.split(separator: "=").map { $0.split(separator: " ").joined(separator: " ") }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  private static func matches(_ word: String, _ stem: String) -> Bool {
    word.hasPrefix(stem) && word.unicodeScalars.count - stem.unicodeScalars.count <= longestEnding
  }

  /// The number of a month, 1 to 12.
  func month(_ word: String) -> Int? {
    guard word.unicodeScalars.count >= 3 else { return nil }
    // A stem that ends in a bar is a whole word.
    let found = months.firstIndex { stems in
      stems.contains { $0.hasSuffix("|") ? word == $0.dropLast() : Self.matches(word, $0) }
    }
    return found.map { $0 + 1 }
  }

  /// The power of ten of a word like million.
  func scale(_ word: String) -> Int? {
    if word.isEmpty { return nil }
    return scales.first { $0.stem.hasSuffix("|") ? word == $0.stem.dropLast() : Self.matches(word, $0.stem) }?.power
  }

  /// Whether a word, or two, says percent.
  func isPercent(_ word: String) -> Bool { percents.contains(word) }

  /// The currency of a sign.
  func currency(symbol: String) -> String? { Self.symbols[symbol] }

  /// The currency of a word.
  func currency(word: String) -> String? {
    if word.isEmpty { return nil }
    if Self.codes.contains(word) { return word.uppercased() }
    return currencies.first { $0.stem.hasSuffix("|") ? word == $0.stem.dropLast() : Self.matches(word, $0.stem) }?.code
  }

  /// Whether a word may stand between a number and its currency.
  func isCurrencyAdjective(_ word: String) -> Bool { adjectives.contains(word) }

  /// The symbol of a unit.
  func unit(_ word: String) -> String? { units[word] }

  /// Whether a word is a form of the word for year.
  func isYearWord(_ word: String) -> Bool { years.contains(word) }

  /// Whether a number behind a word is a year.
  func isBeforeYear(_ word: String) -> Bool { beforeYear.contains(word) }

  private static let symbols: [String: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₸": "KZT", "₴": "UAH", "₺": "TRY", "₹": "INR",
  ]
  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "jpy", "rub", "kzt", "rsd", "chf", "cny", "uah", "try", "uzs", "kgs", "byn", "bam",
  ]
}
