import ArqauText
import Testing

@testable import ArqauSummarizer

/// Numbers that are easily read wrong: magnitude, currency, sign, dates, ranges, words.
@Suite("Number formats")
struct NumberFormatTests {
  private func numbers(_ text: String, _ language: Language) -> [String] {
    let utf8 = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    return NumberFinder(language: language).numbers(in: utf8, ScalarOffsets(utf8)).map { number in
      let slice = String(String.UnicodeScalarView(scalars[number.span.start..<number.span.end]))
      #expect(slice == number.span.text)
      return [number.value, number.unit].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func check(_ language: Language, _ text: String, _ expected: [String]) {
    #expect(numbers(text, language) == expected, "\(text)")
    #expect(numbers("🙂 Ә " + text, language) == expected, "\(text)")
  }

  @Test(
    "letters and abbreviations of magnitude count",
    arguments: [
      (
        Language.english, "It paid $5m, $2.5bn, £3m, $10k and $2T.",
        ["5000000 USD", "2500000000 USD", "3000000 GBP", "10000 USD", "2000000000000 USD"]
      ),
      (.english, "It went to 3m people for 5m euros.", ["3000000", "5000000 EUR"]),
      (.english, "A $2.5-billion deal.", ["2500000000 USD"]),
      (.english, "It is 2½ million euros.", ["2500000 EUR"]),
      (.russian, "Это 25 тыс. тенге и 5 млн. долл. США.", ["25000 KZT", "5000000 USD"]),
      (.russian, "Это 5 т.р.", ["5000 RUB"]),
      (.russian, "Это 2 млн 300 тыс. тенге.", ["2300000 KZT"]),
      (.kazakh, "Ол 2 миллион 300 мың теңге.", ["2300000 KZT"]),
      (
        .serbian, "To je 5 mil. evra, 5 mlrd. evra i 12,5 hilj. dinara.",
        ["5000000 EUR", "5000000000 EUR", "12500 RSD"]
      ),
    ])
  func magnitude(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "a letter that may be a unit says nothing",
    arguments: ["A 3m wall.", "The 100m race.", "It is 5 M.", "The 5K run."])
  func letters(text: String) { check(.english, text, []) }

  @Test(
    "groups are joined, and no others",
    arguments: [
      (Language.english, "It cost 1 000 000 dollars, 5 000 dollars.", ["1000000 USD", "5000 USD"]),
      (.russian, "Это 12\u{A0}345\u{202F}678 тенге и 12'345 евро.", ["12345678 KZT", "12345 EUR"]),
      (.serbian, "To je 1.234.567,89 dinara.", ["1234567.89 RSD"]),
      (.russian, "Тел. 8 727 272 55 00.", []),
      (.russian, "Это 12.500 тенге.", []),
      (.english, "It cost £63,00 or 1.2.3.", []),
      (.english, "Room 007 has 0 guests.", ["0"]),
    ])
  func groups(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "a line break does not cut a number, a blank line does",
    arguments: [
      (Language.english, "$2.5\nbillion on 14\nOctober 2026, 30\npercent", ["2500000000 USD", "2026-10-14", "30 %"]),
      (.russian, "5\r\nмлн тенге", ["5000000 KZT"]),
      (.russian, "100\n\nмлн тенге", ["100"]),
      (.russian, "В 2019\nТысячи людей пришли", []),
    ])
  func lines(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "currencies are told apart",
    arguments: [
      (
        Language.english, "C$4 million, A$7 million, HK$7 million, US$5.",
        ["4000000 CAD", "7000000 AUD", "7000000 HKD", "5 USD"]
      ),
      (.english, "USD 1.2 billion and KZT 500 billion.", ["1200000000 USD", "500000000000 KZT"]),
      (.english, "5 Canadian dollars, 5 Hong Kong dollars, 5 U.S. dollars.", ["5 CAD", "5 HKD", "5 USD"]),
      (.english, "12 pounds of flour, 5 million pounds.", ["12", "5000000 GBP"]),
      (.english, "5 European countries, 5 try to, 5 won.", ["5", "5", "5"]),
      (.russian, "5 канадских долларов, 7 белорусских рублей, 3 франка.", ["5 CAD", "7 BYN", "3"]),
      (.serbian, "100 miliona KM, karta 5 KM, put 5 km, RSD 500.", ["100000000 BAM", "5 BAM", "5 km", "500 RSD"]),
      (.serbian, "5 милиона КМ и 5 аустралијских долара.", ["5000000 BAM", "5 AUD"]),
      (.kazakh, "5 АҚШ доллары, 7 Канада доллары.", ["5 USD", "7 CAD"]),
    ])
  func currencies(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "signs are kept where they are signs",
    arguments: [
      (Language.english, "It fell to -12 degrees, by -3.5%, −$5m.", ["-12 °", "-3.5 %", "-5000000 USD"]),
      (.english, "The COVID-19 score was 3-1.", []),
      (.russian, "Было −12 °C, минус 5 градусов, минус 5–7 градусов.", ["-12 °C", "-5 °", "-5 °", "-7 °"]),
      (.serbian, "Минус 5 степени и -5 одсто.", ["-5 °", "-5 %"]),
      (.kazakh, "Минус 20 градус.", ["-20 °"]),
      (.english, "- 5 apples", ["5"]),
    ])
  func signs(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "dates in many forms, never an impossible one",
    arguments: [
      (Language.english, "On Feb. 29, 2025 and April 31.", []),
      (.english, "On Feb. 29, 2024, Oct. 14-16, 2026.", ["2024-02-29", "2026-10-14", "2026-10-16"]),
      (.english, "On 10/11/2026 and 25/11/2026, 2026-02-27.", ["2026-11-25", "2026-02-27"]),
      (.russian, "31 апреля 2026 года, 14 окт. 2026.", ["2026-10-14"]),
      (.russian, "С 14 по 16 октября 2026 года.", ["2026-10-14", "2026-10-16"]),
      (.russian, "В 2019–2024 годах, в 2025 и 2026 годах.", ["2019", "2024", "2025", "2026"]),
      (.russian, "В мае 2000 человек приехали.", ["2000"]),
      (.russian, "Дата 10/11/2026.", ["2026-11-10"]),
      (.kazakh, "2026 ж. 14 қазан, 31 сәуір, 2026 жылғы 14-16 қазанда.", ["2026-10-14", "2026-10-14", "2026-10-16"]),
      (
        .serbian, "5. 3. 2026. i 5.3.2026, u maju 2026. godine, avgusta 2025.",
        ["2026-03-05", "2026-03-05", "2026-05", "2025-08"]
      ),
      (.serbian, "14. и 15. октобра 2026.", ["2026-10-14", "2026-10-15"]),
      (.serbian, "31. aprila 2026. godine.", []),
    ])
  func dates(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "times, scores, ordinals and numbering are no quantities",
    arguments: [
      (Language.english, "At 10:30, 5 p.m., at 7.30, in the 1990s, 24/7, No. 5, 10⁶ and 10^6."),
      (.russian, "В 15 часов, в 15.30, 5-й, 12-летний, № 5, 1990-х."),
      (.serbian, "U 15.30 časova, 14.10, 30. godišnjica, br. 5."),
      (.kazakh, "Сағат 15:00-де, 36-шы, №5."),
      (.serbian, "Trgovina je porasla za milijardu i 300 miliona evra."),
      (.russian, "Она выросла на миллиард триста миллионов тенге."), (.serbian, "Plaća hiljadu i 400 evra."),
    ])
  func others(language: Language, text: String) { check(language, text, []) }

  @Test(
    "both ends of a range have its unit",
    arguments: [
      (Language.russian, "От 3 до 5 млрд долларов.", ["3000000000 USD", "5000000000 USD"]),
      (.russian, "С 14 до 12 млн.", ["12000000"]),
      (.russian, "С 9,8 до 5,5%.", ["9.8 %", "5.5 %"]),
      (.english, "From 3 to 5 percent, $5-7 million.", ["3 %", "5 %", "5000000 USD", "7000000 USD"]),
      (.english, "He gave $10k to 3m people.", ["10000 USD", "3000000"]),
      (.serbian, "Od 3 do 5 miliona evra.", ["3000000 EUR", "5000000 EUR"]),
      (.english, "Between 2015 and 2020, 3 million to 5 million people.", ["2015", "2020", "3000000", "5000000"]),
      (.serbian, "Od 9 do 17 časova.", []),
      (.serbian, "10 do 15 odsto.", ["10 %", "15 %"]),
      (.kazakh, "110-130 мың тонна.", ["110000 t", "130000 t"]),
    ])
  func ranges(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "words are numbers before a magnitude or a unit",
    arguments: [
      (
        Language.russian, "Миллиард долларов, полмиллиарда тенге, два с половиной миллиона, пять процентов.",
        ["1000000000 USD", "500000000 KZT", "2500000", "5 %"]
      ),
      (.russian, "Несколько миллиардов долларов, две-три тысячи, пять человек.", []),
      (
        .english, "Half a million, two and a half million, twenty-five million, a billion dollars.",
        ["500000", "2500000", "25000000", "1000000000 USD"]
      ),
      (.russian, "Две тысячи пять тенге, 2 тыс. 500 км, две тысячи двадцать шестого года.", ["2005 KZT", "2500 km"]),
      (.english, "Two thousand and five.", ["2005"]),
      (.english, "Several million dollars, a quarter of a million, the two men.", []),
      (
        .serbian, "Milion i po evra, dvesta hiljada dinara, двадесет пет милиона.",
        ["1500000 EUR", "200000 RSD", "25000000"]
      ),
      (.serbian, "Nekoliko miliona evra, stotine hiljada.", []),
      (
        .kazakh, "Бір жарым миллион теңге, екі жүз елу мың теңге, он бес пайыз.", ["1500000 KZT", "250000 KZT", "15 %"]
      ),
      (.kazakh, "Бірнеше миллион теңге.", []),
    ])
  func inWords(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "units of measure are whole",
    arguments: [
      (
        Language.english, "10 sq km, 12 GWh, 20 m², 1.8 million barrels per day, 2 1/2 years.",
        ["10 km²", "12 GWh", "20 m²", "1800000 bbl/d", "2.5"]
      ),
      (.russian, "5 кубометров, 12 кв. км, 5 ГВт·ч, 2 процентных пункта.", ["5 m³", "12 km²", "5 GWh", "2 pp"]),
      (.serbian, "20 stepeni Celzijusa, 3 kvadratna metra, 2 procentna poena.", ["20 °C", "3 m²", "2 pp"]),
      (.kazakh, "5 пайыздық тармақ, 3 шаршы метр.", ["5 pp", "3 m²"]),
    ])
  func units(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "no date runs over the end of a sentence",
    arguments: [
      (Language.kazakh, "Жиын 30 маусым. 2024 ж. 2 шілде күні аяқталды.", ["XXXX-06-30", "2024-07-02"]),
      (.kazakh, "Көрме 2-4 шілде. 2020-2021 жылдары өтті.", ["XXXX-07-02", "XXXX-07-04", "2020", "2021"]),
      (.kazakh, "Бұл 8 там. 2024 жылы болды.", ["2024-08-08"]),
      (.russian, "Это было 7 марта. 2025 год начался.", ["XXXX-03-07", "2025"]),
      (.russian, "Это было 7 окт. 2025 г.", ["2025-10-07"]),
      (.english, "They left in May. 14 people stayed. On Oct. 2 they met.", ["14", "XXXX-10-02"]),
    ])
  func sentenceEnds(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "words behind degrees turn their sign",
    arguments: [
      (Language.english, "It was 7 below zero, then 12 degrees below zero.", ["-7 °", "-12 °"]),
      (.english, "Nights of 5 to 9 degrees below zero.", ["-5 °", "-9 °"]),
      (.english, "The tunnel runs 7 metres below the river.", ["7 m"]),
      (.russian, "Ночью 15 градусов ниже нуля.", ["-15 °"]), (.serbian, "Noću 15 stepeni ispod nule.", ["-15 °"]),
      (.serbian, "Ноћу 15 степени испод нуле.", ["-15 °"]),
    ])
  func belowZero(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "a number in a name counts nothing",
    arguments: [
      (Language.english, "An Airbus 320 and flight 9 to Nice. Flight LH 404, Article 12, 2 in 5 voters.", []),
      (.english, "The airline has 12 Boeing 747 aircraft and 30 flights.", ["12", "30"]),
      (.russian, "По ст. 158 кодекса, п. 3 и статье 12. Рейс 404.", []),
      (.russian, "В статье 12 км дороги.", ["12 km"]), (.serbian, "Po članu 12 i stavu 3.", []),
      (.kazakh, "Боинг 747 ұшты.", []),
    ])
  func labels(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "hundredth parts of currencies",
    arguments: [
      (Language.english, "It costs 75 cents, 30 euro cents or 25 pence.", ["0.75 USD", "0.3 EUR", "0.25 GBP"]),
      (.english, "Trade grew by 5 per cent.", ["5 %"]), (.russian, "Это стоит 75 копеек.", ["0.75 RUB"]),
      (.kazakh, "Бағасы 75 тиын.", ["0.75 KZT"]),
    ])
  func hundredths(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test("a decimal before the end of a range has its magnitude")
  func decimals() {
    check(.serbian, "Kredit je 2,5 do 3 miliona evra.", ["2500000 EUR", "3000000 EUR"])
    check(.serbian, "Kredit je 2 do 3 miliona evra.", ["3000000 EUR"])
  }

  @Test(
    "a code on the next line, or at the head of a row of rates, is no currency of the number",
    arguments: [
      (Language.serbian, "Kurs:\nEUR 117,5620\nUSD 108,1", ["117.562", "108.1"]),
      (.serbian, "CHF\t12,5", ["12.5"]), (.english, "Gold 2,636.71\nUSD index", ["2636.71"]),
      (.russian, "USD  516,5\nEUR  599", ["516.5", "599"]),
      (.english, "The fund paid USD 5 million.\nUSD 7 million came later.", ["5000000 USD", "7000000 USD"]),
      (.english, "They built 300\nkilometres of road.", ["300 km"]),
    ])
  func rateTables(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test(
    "frost is below zero, and so is the other end of a range below zero",
    arguments: [
      (Language.russian, "Ночью 18–20 градусов мороза.", ["-18 °", "-20 °"]),
      (.russian, "Днём 5 градусов тепла, ночью 3 градуса мороза.", ["5 °", "-3 °"]),
      (.russian, "Ожидается -15-20 градусов.", ["-15 °", "-20 °"]),
      (.russian, "Ожидается -10-5 градусов.", ["-10 °"]),
      (.english, "There were 20 degrees of frost.", ["-20 °"]), (.serbian, "Bilo je 22 stepena u minusu.", ["-22 °"]),
      (.serbian, "Firma je 5 miliona evra u minusu.", ["5000000 EUR"]),
      (.kazakh, "Түнде 31–33 градус, күндіз 22 градус аяз болады.", ["-22 °"]),
    ])
  func frost(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test("a Kazakh ending that counts leaves the number one; those of dates, hours and places don't")
  func counted() {
    check(
      .kazakh, "1 200-ден астам оқушы, 300-ге жуық мұғалім, 1500-дей кітап, 60-тан астамы.",
      ["1200", "300", "1500", "60"])
    check(.kazakh, "Олар 2000-нан астам гектар жер алды.", ["2000 ha"])
    check(.kazakh, "Дүкен 9-дан 18-ге дейін ашық, 3-ке бөлінді.", [])
  }

  @Test(
    "marks of lists, telephone numbers, results of sets and names of indexes count nothing",
    arguments: [
      (Language.english, "Steps:\n1. Open the box.\n2) Close it.", []),
      (.english, "News:\n1. Some 20 people came.", ["20"]),
      (.russian, "Тел. 8 (7172) 74-00-00, +7 (7172) 72-03-11.", []), (.serbian, "Telefon 011 3234 567.", []),
      (.english, "She won 7-6 (5), 6-7 (3), 6-4 in 3 hours.", ["3"]), (.english, "It took 6-7 days.", ["6", "7"]),
      (.english, "The S&P 500 and the FTSE 100 rose by 3%.", ["3 %"]),
    ])
  func marks(language: Language, text: String, expected: [String]) { check(language, text, expected) }

  @Test("what Markdown has in bold is a number, and a loss in brackets is none")
  func emphasis() {
    check(.english, "It pays **$95,000** to *300* people.", ["95000 USD", "300"])
    check(.english, "A result of $(12.3)m.", [])
  }

  @Test("frost behind a range, lakhs and crores, dinars in Cyrillic, speeds, references between digits")
  func lessUsual() {
    check(.russian, "Днём 15–20 мороза.", ["-15 °", "-20 °"])
    check(.english, "It cost Rs 2 lakh, or 3 crore.", ["200000", "30000000"])
    check(.serbian, "Плата је 105.000 РСД.", ["105000 RSD"])
    check(.russian, "Ветер 15 м/с.", ["15 m/s"])
    check(.russian, "Дом 5, кв. 17.", [])
    check(.english, "They sold 40&nbsp;000 tickets.", [])
  }

  @Test("twelve hundred, three parts in a row, minutes of hours, added time, quakes, the day's side of zero")
  func torn() {
    check(.english, "It was sold for twelve hundred dollars.", ["1200 USD"])
    check(.kazakh, "Дауысты 3 млн 814 мың 210 адам берді.", ["3814210"])
    check(.english, "She ran it in two hours and 41 minutes.", [])
    check(.russian, "Рейс длился 3 часа 40 минут.", [])
    check(.english, "He scored in the 90+4th minute.", [])
    check(.serbian, "Zemljotres od 4,1 stepen Rihterove skale.", ["4.1"])
    check(.russian, "Ночью 25–27 градусов мороза, днём 18–20.", ["-25 °", "-27 °"])
    check(.english, "The car does 0-100 km/h in 3.2 seconds.", ["3.2"])
  }
}
