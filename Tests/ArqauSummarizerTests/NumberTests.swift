import ArqauText
import Testing

@testable import ArqauSummarizer

/// Numbers as they are written in the four languages, and what they come to.
@Suite("Numbers")
struct NumberTests {
  private func numbers(_ text: String, _ language: Language) -> [String] {
    let utf8 = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    return NumberFinder(language: language).numbers(in: utf8, ScalarOffsets(utf8)).map { number in
      let slice = String(String.UnicodeScalarView(scalars[number.span.start..<number.span.end]))
      #expect(slice == number.span.text)
      return "\(number.kind.rawValue) \(number.value)\(number.unit.map { " " + $0 } ?? "") [\(slice)]"
    }
  }

  @Test(
    "sums, shares, dates and quantities come to one form",
    arguments: [
      (Language.english, "It cost $1.5 billion.", "money 1500000000 USD [$1.5 billion]"),
      (.english, "It cost 12,500 US dollars.", "money 12500 USD [12,500 US dollars]"),
      (.english, "Trade grew by 7.25 percent.", "percent 7.25 % [7.25 percent]"),
      (.english, "Trade grew by 7 per cent.", "percent 7 % [7 per cent]"),
      (.english, "They met on Feb. 27, 2026, there.", "date 2026-02-27 [Feb. 27, 2026]"),
      (.english, "They met on 27 February.", "date XXXX-02-27 [27 February]"),
      (.english, "They met in March 2026.", "date 2026-03 [March 2026]"),
      (.english, "It opened in 1998.", "date 1998 [1998]"),
      (.english, "The road is 1,234.5 km long.", "quantity 1234.5 km [1,234.5 km]"),
      (.english, "More than 60 companies came.", "quantity 60 [60]"),
      (.russian, "Стройка обошлась в 1,5 млрд рублей.", "money 1500000000 RUB [1,5 млрд рублей]"),
      (.russian, "Купили за 12 500 тенге.", "money 12500 KZT [12 500 тенге]"),
      (.russian, "Рост составил 4,8%.", "percent 4.8 % [4,8%]"),
      (.russian, "Встреча прошла 27 февраля 2026 года.", "date 2026-02-27 [27 февраля 2026 года]"),
      (.russian, "В 2026 году откроют мост.", "date 2026 [2026 году]"),
      (.russian, "Длина трассы 300 километров.", "quantity 300 km [300 километров]"),
      (.russian, "Дата: 27.02.2026.", "date 2026-02-27 [27.02.2026]"),
      (.kazakh, "Оған 2,5 миллиард теңге бөлінді.", "money 2500000000 KZT [2,5 миллиард теңге]"),
      (.kazakh, "Өсім 4,8 пайызға жетті.", "percent 4.8 % [4,8 пайызға]"),
      (.kazakh, "Кездесу 2026 жылғы 27 ақпанда өтті.", "date 2026-02-27 [2026 жылғы 27 ақпанда]"),
      (.kazakh, "Көпір 2026 жылы ашылады.", "date 2026 [2026 жылы]"),
      (.serbian, "Радови коштају 1.234,5 милиона динара.", "money 1234500000 RSD [1.234,5 милиона динара]"),
      (.serbian, "Radovi koštaju 12.500 evra.", "money 12500 EUR [12.500 evra]"),
      (.serbian, "Раст је 12,5 одсто.", "percent 12.5 % [12,5 одсто]"),
      (.serbian, "Састали су се 27. фебруара 2026. године.", "date 2026-02-27 [27. фебруара 2026. године]"),
      (.serbian, "Most je otvoren 2026. godine.", "date 2026 [2026. godine]"),
    ])
  func formats(language: Language, text: String, expected: String) {
    #expect(numbers(text, language) == [expected])
    #expect(numbers("🙂 Ә " + text, language) == [expected])
  }

  @Test(
    "a margin to both sides is no negative number",
    arguments: [
      (Language.english, "The poll errs by plus or minus 2 percent.", "percent 2 % [2 percent]"),
      (.english, "The poll errs by plus minus 2 percent.", "percent 2 % [2 percent]"),
      (.russian, "Погрешность плюс-минус 2 процента.", "percent 2 % [2 процента]"),
      (.russian, "Погрешность плюс минус 2 процента.", "percent 2 % [2 процента]"),
      (.serbian, "Greška je plus minus dva odsto.", "percent 2 % [dva odsto]"),
      (.serbian, "Грешка је плус или минус 2 одсто.", "percent 2 % [2 одсто]"),
      (.english, "It came to minus 2 percent.", "percent -2 % [minus 2 percent]"),
    ])
  func margins(language: Language, text: String, expected: String) {
    #expect(numbers(text, language) == [expected])
  }

  @Test(
    "of a range in words both ends are numbers, thousands take in what is counted behind them",
    arguments: [
      (
        Language.russian, "Налог вырастет на величину от семи до девяти процентов.",
        ["percent 7 % [семи]", "percent 9 % [девяти процентов]"]
      ),
      (.serbian, "Poskupeće od tri do šest odsto.", ["percent 3 % [tri]", "percent 6 % [šest odsto]"]),
      (.english, "Between four and six percent left.", ["percent 4 % [four]", "percent 6 % [six percent]"]),
      (.russian, "Приехали от семи до девяти человек.", []),
      (.serbian, "Glasalo je 30 procenata birača.", ["percent 30 % [30 procenata]"]),
      (.russian, "Пришли 7 тыс. 250 зрителей.", ["quantity 7250 [7 тыс. 250]"]),
    ])
  func rangesInWords(language: Language, text: String, expected: [String]) {
    #expect(numbers(text, language) == expected)
  }

  @Test(
    "results of games are no quantities",
    arguments: [
      (Language.english, "The visitors lost 1-4 away."), (.english, "It ended 0-2."),
      (.russian, "Хозяева уступили со счётом 2-5 дома."), (.serbian, "Domaći su izgubili 1-3."),
      (.kazakh, "Қонақтар 2-4 есебімен жеңілді."),
    ])
  func games(language: Language, text: String) { #expect(numbers(text, language).isEmpty) }

  @Test("ages from birth on are numbers")
  func ages() { #expect(numbers("Дети 0-3 лет.", .russian).count == 2) }

  @Test(
    "numbers inside names, times and ordinals are passed over",
    arguments: ["The G20 met.", "COVID-19 spread.", "They met at 10:30 sharp.", "It is the 30th anniversary."])
  func others(text: String) {
    #expect(numbers(text, .english).isEmpty)
  }

  @Test("decimals keep every digit")
  func decimals() {
    #expect(DecimalDigits(digits: "15", fraction: 1).shifted(by: 9).text == "1500000000")
    #expect(DecimalDigits(digits: "000", fraction: 2).text == "0")
    #expect(DecimalDigits(digits: "1050", fraction: 3).text == "1.05")
  }

  @Test("digits without end stay quick and within the text", .timeLimit(.minutes(1)))
  func long() {
    for text in [
      String(repeating: "9", count: 100_000), String(repeating: "1,2.", count: 20_000),
      String(repeating: "1 ", count: 20_000),
    ] {
      _ = numbers(text, .russian)
      _ = numbers(text, .english)
    }
  }
}
