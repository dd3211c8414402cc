import Testing

@testable import ArqauNormalizer

@Suite("Foreign names in Serbian Latin text")
struct ForeignNameTests {
  @Test(
    "the words of a foreign name stay together",
    arguments: [
      ("Emmanuel Macron je rekao", "Emmanuel Macron је рекао"),
      ("list Financial Times, danas", "лист Financial Times, данас"),
      ("u New York Times-u", "у New York Times-у"), ("Google Srbija i Microsoft", "Google Србија и Microsoft"),
      ("Joe Biden.", "Joe Biden."), ("posle Washington Post Vučić", "после Washington Post Вучић"),
      ("UNESCO i COVID-19, CO2", "UNESCO и COVID-19, CO2"), ("CNN javlja, MMF ne", "CNN јавља, ММФ не"),
      ("Kaže Boris Johnson. Boris Tadić ne.", "Каже Boris Johnson. Борис Тадић не."),
      ("Predsednik Johnson i Novak", "Председник Johnson и Новак"),
      ("Piše u C++, pije H2O i Na2CO3; B92, E75", "Пише у C++, пије H2O и Na2CO3; Б92, Е75"),
      ("injunkcija, konjunktura", "инјункција, конјунктура"),
      ("Johan i Jovan, socijalna pomoć", "Јохан и Јован, социјална помоћ"),
    ])
  func together(text: String, cyrillic: String) throws {
    #expect(try Transliterator(scheme: "srp-latn-cyrl").convert(text).text == cyrillic)
  }
}
