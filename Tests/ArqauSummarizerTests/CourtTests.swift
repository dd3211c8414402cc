import ArqauText
import Testing

@testable import ArqauSummarizer

/// What courts find and what prosecutors say, with the pleas of the accused.
@Suite("Courts and pleas")
struct CourtTests {
  private func digest(_ text: String, _ language: Language, _ budget: Budget) throws -> [String] {
    try Summarizer(budget: budget).digest(of: text, language: language).sentences.map(\.span.text)
  }

  @Test(
    "a verdict is the news, whatever the convicted had said",
    arguments: [
      (
        .english,
        """
        A surgeon in Leeds was found guilty on Friday of selling false certificates to 40 patients.

        The surgeon had denied the charges during the whole trial.

        He has two weeks to appeal, the court said.
        """
      ),
      (
        .russian,
        """
        Суд в Семее в пятницу признал хирурга виновным в продаже поддельных справок сорока пациентам.

        Хирург отрицал свою вину и называл обвинения ложными.

        Приговор можно обжаловать в течение двух недель.
        """
      ),
      (
        .kazakh,
        """
        Семей соты жұма күні хирургты қырық науқасқа жалған анықтама сатқаны үшін бес жылға соттады.

        Сотталушы кінәсін мойындамады, қорғаушысы да солай деді.

        Үкімге екі апта ішінде шағымдануға болады.
        """
      ),
      (
        .serbian,
        """
        Sud u Čačku osudio je u petak hirurga na pet godina zatvora zbog prodaje lažnih potvrda četrdesetorici pacijenata.

        Hirurg je negirao krivicu sve vreme suđenja.

        Na presudu se može uložiti žalba u roku od dve nedelje.
        """
      ),
    ] as [(Language, String)])
  func verdicts(language: Language, text: String) throws {
    let first = text.split(separator: "\n").map(String.init)[0]
    for budget in [Budget.oneSentence(words: 30), .sentences(1), .words(20)] {
      #expect(try digest(text, language, budget) == [first])
    }
  }

  private static let charges: [(Language, String)] = [
    (
      .english,
      """
      Prosecutors in Leeds charged a surgeon with selling false certificates to 40 patients, a court clerk said.

      The surgeon pleaded not guilty on Friday.

      The certificates were allegedly sold between March and June for 200 pounds each.
      """
    ),
    (
      .russian,
      """
      Хирург из Семея обвиняется в продаже поддельных справок сорока пациентам, сообщила прокуратура области.

      Хирург вину не признал.

      Справки продавали с марта по июнь по 40 тысяч тенге, говорится в материалах дела.
      """
    ),
    (
      .kazakh,
      """
      Семейлік хирург қырық науқасқа жалған анықтама сатты деп айыпталып отыр, деп хабарлады прокуратура.

      Хирург кінәсін мойындамады.

      Анықтамалар наурыздан маусымға дейін 40 мың теңгеден сатылған, делінген іс құжаттарында.
      """
    ),
    (
      .serbian,
      """
      Tužilaštvo u Čačku tereti hirurga da je prodao lažne potvrde četrdesetorici pacijenata, saopštio je sud.

      Hirurg nije priznao krivicu.

      Potvrde su prodavane od marta do juna po ceni od 200 evra, piše u spisima predmeta.
      """
    ),
  ]

  @Test("a charge takes the plea with it where there is room for both", arguments: charges)
  func pleas(language: Language, text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    for words in 25...45 {
      let found = try digest(text, language, .words(words))
      #expect(!found.contains(lines[0]) || found.contains(lines[1]), "\(words)")
    }
    #expect(try digest(text, language, .words(30)).contains(lines[1]))
  }

  @Test("where there is room for one sentence, the charge is the news", arguments: charges)
  func one(language: Language, text: String) throws {
    let first = text.split(separator: "\n").map(String.init)[0]
    for budget in [Budget.oneSentence(words: 30), .sentences(1)] {
      #expect(try digest(text, language, budget) == [first])
    }
  }

  @Test("who says that he is innocent is not acquitted")
  func innocence() throws {
    let text = """
      Prosecutors in Leeds charged a surgeon with selling false certificates to 40 patients, a court clerk said.

      The surgeon says he is innocent.

      The trial begins in May.
      """
    #expect(try digest(text, .english, .sentences(1))[0].hasPrefix("Prosecutors"))
  }

  @Test("what a prosecutor asks a court to find takes the plea with it")
  func requests() throws {
    let text = """
      Прокурор попросил суд в Семее признать хирурга виновным в подлоге и назначить ему пять лет.

      Хирург отрицает вину.

      Решение огласят в мае.
      """
    let found = try digest(text, .russian, .words(18))
    #expect(found.contains("Хирург отрицает вину."))
  }
}
