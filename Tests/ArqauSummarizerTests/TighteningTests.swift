import ArqauText
import Testing

@testable import ArqauSummarizer

/// What may be left out of a sentence, and what must not.
@Suite("Shorter sentences")
struct TighteningTests {
  private func shortened(_ text: String, _ language: Language) -> String? {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      SentenceTightener(language: language).kept(bytes, 0..<bytes.count)?
        .map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
    }
  }

  @Test(
    "brackets, sources and clauses that only add something go",
    arguments: [
      (
        Language.english, "The ministers of both countries signed nine agreements on trade today (see the list below).",
        "The ministers of both countries signed nine agreements on trade today."
      ),
      (
        .english, "The ministers of both countries signed nine agreements on trade today, reported Akorda.",
        "The ministers of both countries signed nine agreements on trade today."
      ),
      (
        .english, "The town opened a bridge over the river on Monday, which was built in two years.",
        "The town opened a bridge over the river on Monday."
      ),
      (
        .english, "The two presidents met the business leaders in Belgrade, expressing interest in joint projects.",
        "The two presidents met the business leaders in Belgrade."
      ),
      (
        .russian, "Министры двух стран подписали сегодня девять соглашений о торговле, передаёт Казинформ.",
        "Министры двух стран подписали сегодня девять соглашений о торговле."
      ),
      (
        .russian, "Делегацию двух министерств принял на вокзале Иван Петров, который приехал из Омска утром.",
        "Делегацию двух министерств принял на вокзале Иван Петров."
      ),
      (
        .serbian, "Ministri dve zemlje potpisali su danas u Beogradu devet sporazuma o trgovini, prenosi Tanjug.",
        "Ministri dve zemlje potpisali su danas u Beogradu devet sporazuma o trgovini."
      ),
      (
        .serbian, "Министри две земље потписали су данас у Београду девет споразума о трговини, преноси Танјуг.",
        "Министри две земље потписали су данас у Београду девет споразума о трговини."
      ),
      (
        .kazakh, "Екі елдің министрлері бүгін Астанада сауда туралы тоғыз келісімге қол қойды, деп хабарлайды Ақорда.",
        "Екі елдің министрлері бүгін Астанада сауда туралы тоғыз келісімге қол қойды."
      ),
    ])
  func cuts(language: Language, text: String, expected: String) {
    #expect(shortened(text, language) == expected)
  }

  @Test(
    "brackets that say something stay, whatever they say",
    arguments: [
      (
        Language.english,
        "Prices of bread will rise by five percent (subject to approval by parliament) from the first of May."
      ),
      (.english, "The bank of the old town made a profit (before tax) of five million euros in the last year."),
      (.english, "The president will visit the town on the river (weather permitting) on Monday in the afternoon."),
      (.russian, "Цены на хлеб вырастут на пять процентов (при условии согласия парламента) с первого мая этого года."),
      (.kazakh, "Нан бағасы мамырдың бірінен бастап бес пайызға (парламент келіссе) өседі деп күтіліп отыр екен."),
      (
        .kazakh,
        "Әуежайдың барлық рейстері (Белградтан басқасы) бүгін таңертеңнен бастап уақытша тоқтатылды деп хабарланды."
      ),
      (.serbian, "Cene hleba porašće za pet odsto (pod uslovom da skupština to odobri) od prvog maja ove godine."),
    ])
  func bracketsStay(language: Language, text: String) {
    #expect(shortened(text, language) == nil)
  }

  @Test(
    "clauses that are the point, lists of actions, and clauses of another noun than the name stay",
    arguments: [
      (
        Language.english,
        "In the end it was their strong defence in the second half, which carried the side to victory."
      ),
      (
        .english,
        "The project of the ministry is dedicated to renovation of banks, strengthening of trade and growth of towns."
      ),
      (.russian, "Правительство страны выступило с критикой новой жёсткой политики США, которая запрещает ввоз стали."),
      (.serbian, "Firma iz Beograda podnela je juče žalbu na odluku vlasti Kazahstana, koja zabranjuje uvoz čelika."),
    ])
  func pointsStay(language: Language, text: String) {
    #expect(shortened(text, language) == nil)
  }

  @Test("names, dates, figures and pointers in brackets go")
  func asides() {
    #expect(
      shortened(
        "The bank of the old town (Town Bank, TB) lent nine million euros (22 June) to the bridge builders.", .english)
        == "The bank of the old town lent nine million euros to the bridge builders.")
    #expect(
      shortened(
        "Istraživanje o uticaju finansijske krize u Evropi objavljeno je u utorak (22. juna) u Beogradu i Nišu.",
        .serbian)
        == "Istraživanje o uticaju finansijske krize u Evropi objavljeno je u utorak u Beogradu i Nišu.")
  }

  @Test(
    "negations, conditions, quotations, restrictions and lists stay",
    arguments: [
      (Language.english, "The new rules of trade apply to all firms in the town (not to banks and funds)."),
      (.english, "The mayor of the old town by the river said “the bridge opens, which is good.”"),
      (.english, "The council of the town will pay for the bridge next year, providing funds come."),
      (.english, "The families of the old town like to spend weekends dancing, singing and painting walls."),
      (.english, "The mayor of the town promised to open the bridge soon, denying claims of delay."),
      (.english, "The old bridge that the town built over the river, which collapsed, cost nine million, he said."),
      // A source is more than routine where a claim hangs on it.
      (.english, "The finance minister took bribes from the company last year, according to an anonymous letter."),
      (.english, "The finance minister took bribes from a large foreign company last year, reported Reuters."),
      (.english, "The ministers of both countries signed nine agreements on trade today, reported The Guardian."),
      (.english, "The town opened a bridge over the river on Monday morning, citing safety concerns of experts."),
      (
        .english,
        "The ministers of both countries signed nine agreements on trade today (according to a leaked letter)."
      ),
      (.russian, "Министр финансов брал взятки у крупной компании весь прошлый год, сообщает агентство Интерфакс."),
      (.russian, "Министры двух стран подписали сегодня девять соглашений о торговле, сообщил анонимный источник."),
      (.english, "The vote in three regions was rigged by the party that signed the deal, reported Reuters."),
      (.english, "The metal plant in the old town will lay off two thousand workers, reported Reuters."),
      (.english, "The two presidents met in secret to share out the whole country, reported Reuters."),
      (.english, "The president received two hundred euros in an envelope from the builder, reported Reuters."),
      (.english, "Police opened fire on the crowd in the old town on Sunday evening, reported Reuters."),
      (.english, "The minister agreed to destroy the files before the election on Sunday, reported Reuters."),
      (.russian, "Премьер принял участие в попытке сместить главу республики в столице, сообщает ТАСС."),
      (.serbian, "Policija je u nedelju uveče otvorila vatru na građane u starom gradu, prenosi Tanjug."),
      (.russian, "Глава региона скрыл доходы от экспорта зерна за два последних года, сообщает Интерфакс."),
      (.english, "The largest private bank of the whole country is close to its end now, reported Reuters."),
      (.english, "The ministers of both countries signed nine agreements on trade today, reported Vladimir Petrov."),
      (.russian, "Беспилотники ночью долетели до завода на берегу большой реки, сообщает Интерфакс."),
      (.serbian, "Fabrika automobila u gradu na reci biće zatvorena sledeće godine, prenosi Vladimir Marić."),
      (.serbian, "Ministri su potpisali devet sporazuma o trgovini u gradu, prenosi Vladimir Marić."),
      (.kazakh, "Елдің ең үлкен жекеменшік банкі жақын арада мүлде жабылуы мүмкін, деп хабарлайды Ақорда."),
      (.serbian, "Ministar finansija uzimao je mito od velike firme cele prošle godine, prenosi Tanjug."),
      (.serbian, "Министри две земље потписали су данас у Београду девет споразума о трговини, преноси Курир."),
      (.kazakh, "Қаржы министрі былтыр ірі компаниядан бірнеше рет пара алған екен, деп хабарлайды Ақорда."),
      (.russian, "«Новый мост через реку в старом городе откроют для машин в мае этого года», сообщает Казинформ."),
      (.russian, "Штраф в размере двух окладов получат все граждане страны, которые уклоняются от уплаты налогов."),
      (.russian, "Министр обороны вчера вечером сообщил журналистам у здания, что учения уже завершены полностью."),
      (.serbian, "Kaznu od dve plate dobiće svi građani naše zemlje sledeće godine, koji poreze plaćaju kasno."),
    ])
  func keeps(language: Language, text: String) {
    #expect(shortened(text, language) == nil)
  }

  @Test("a digest lists the stretches that are kept, and says what they say", arguments: ["", "🙂 "])
  func spans(prefix: String) throws {
    let text =
      prefix + """
        The ministers of both countries signed nine agreements on trade today (see the list). The town opened a \
        bridge over the river on Monday, which was built in two years.
        """
    let digest = try Summarizer(budget: .words(21), tightens: true).digest(of: text, language: .english)
    let scalars = Array(text.unicodeScalars)
    #expect(digest.sentences.contains { !$0.kept.isEmpty })
    for sentence in digest.sentences where !sentence.kept.isEmpty {
      let pieces = sentence.kept.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
      #expect(pieces.joined() == sentence.span.text)
      #expect(sentence.kept.first?.start == sentence.span.start && sentence.kept.last?.end == sentence.span.end)
    }
    #expect(
      digest.sentences.reduce(0) { $0 + $1.span.text.split(separator: " ").count { $0.contains(where: \.isLetter) } }
        <= 21)
  }

  @Test("an explanation adds up to the score")
  func explanation() throws {
    let text = "The town opened a new bridge over the river. Three boats passed under it. The mayor cut a ribbon."
    let digest = try Summarizer(budget: .sentences(3), explains: true).digest(of: text, language: .english)
    for sentence in digest.sentences {
      let sum = sentence.features.reduce(0) { $0 + $1.value * $1.weight }
      #expect(abs(sum - sentence.score) < 1e-9)
    }
    #expect(digest.sentences.first?.features.map(\.name).contains("position") == true)
  }

  @Test(
    "an allegation keeps its source, and so does what nobody is named for",
    arguments: [
      (
        Language.english,
        "The finance minister of the country took bribes from the company, according to an anonymous letter."
      ),
      (.english, "The finance minister of the country took bribes from the company, reported a local blog."),
      (.russian, "Министр финансов страны брал взятки у крупной строительной компании, сообщает анонимный источник."),
      (
        .serbian,
        "Министар финансија је годинама узимао мито од велике грађевинске компаније, јављају непознати извори."
      ),
      (
        .kazakh,
        "Қаржы министрі ірі құрылыс компаниясынан бірнеше жыл бойы пара алып келген, деп хабарлайды белгісіз біреу."
      ),
    ])
  func allegations(language: Language, text: String) {
    #expect(shortened(text, language) == nil)
  }
}
