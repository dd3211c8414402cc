import ArqauText
import Testing

@testable import ArqauSummarizer

/// How a long first sentence is shortened for a digest of one sentence.
@Suite("Long first sentences")
struct LedeCutTests {
  private func kept(_ text: String, _ language: Language, atMost most: Int) -> String? {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      LedeCuts(language: language).kept(bytes, 0..<bytes.count, atMost: most)?
        .map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
    }
  }

  @Test(
    "clauses at the end go, one after the other, until it fits",
    arguments: [
      (
        Language.english,
        "The town of Kostanay opened a new bridge over the Tobol on Monday, with a ferry beside it, which sails in summer.",
        "The town of Kostanay opened a new bridge over the Tobol on Monday."
      ),
      (
        .english,
        "The mayor of Kostanay is selling the old ferry of the town after it had stood in the harbour for two years.",
        "The mayor of Kostanay is selling the old ferry of the town."
      ),
      (
        .english, "The town of Kostanay (pop. 240,000) opened a new bridge over the river on Monday, adding two lanes.",
        "The town of Kostanay opened a new bridge over the river on Monday."
      ),
      (
        .russian,
        "В понедельник в Костанае открыли новый мост через реку Тобол, в строительстве которого участвовали рабочие из Омска.",
        "В понедельник в Костанае открыли новый мост через реку Тобол."
      ),
      (
        .russian,
        "В понедельник в Костанае открыли новый мост через реку Тобол, что позволит разгрузить старую паромную переправу города.",
        "В понедельник в Костанае открыли новый мост через реку Тобол."
      ),
      (
        .russian,
        "В понедельник в Костанае открыли новый мост через реку Тобол, соединяющий две части города и его вокзал.",
        "В понедельник в Костанае открыли новый мост через реку Тобол."
      ),
      (
        .serbian,
        "U Kostanaju je u ponedeljak otvoren novi most preko reke, koji su dve godine gradili radnici iz Omska.",
        "U Kostanaju je u ponedeljak otvoren novi most preko reke."
      ),
      (
        .serbian, "У Костанају је у понедељак отворен нови мост преко реке, што је обрадовало возаче камиона из Омска.",
        "У Костанају је у понедељак отворен нови мост преко реке."
      ),
    ])
  func cuts(language: Language, text: String, left: String) {
    #expect(kept(text, language, atMost: 13) == left)
  }

  @Test(
    "what a claim hangs on stays: a source, a condition, a contrast, what is said, a list's end",
    arguments: [
      (
        Language.english,
        "The town of Kostanay will open a new bridge over the Tobol on Monday, according to two officials."
      ),
      (.english, "The town of Kostanay will open a new bridge over the Tobol, with the ferry, only if it is paid for."),
      (.english, "The mayor of Kostanay told the council on Monday that after the flood the bridge had been closed."),
      (.english, "The people who lived in the valley after the flood of the year before moved to the town."),
      (.english, "The town of Kostanay opened a new bridge two days after the mayor had left the office."),
      (
        .russian,
        "Аким города Костаная заявил в понедельник депутатам, что новый мост через реку Тобол закроют на зиму."
      ),
      (.russian, "Новый мост через реку Тобол откроют в Костанае в понедельник, если до этого закончат дорогу."),
      (
        .serbian, "Gradonačelnik Kostanaja rekao je u ponedeljak odbornicima, da će most preko reke biti zatvoren zimi."
      ),
      (.serbian, "Most preko reke biće otvoren u ponedeljak, ako do tada bude gotov put do stare skele."),
      (.kazakh, "Қостанайда дүйсенбіде Тобыл өзені арқылы жаңа көпірді, оған апаратын жолды жұмысшылар екі жыл салды."),
    ])
  func stays(language: Language, text: String) {
    #expect(kept(text, language, atMost: 13) == nil)
  }

  @Test(
    "what stands inside, before the verb or after another sentence goes too",
    arguments: [
      (
        Language.russian,
        "Самолёт компании из Костаная, летевший в понедельник утром в Омск, перелетел полосу и упал на поле.",
        "Самолёт компании из Костаная перелетел полосу и упал на поле."
      ),
      (
        .russian,
        "В Костанае в субботу открыли новый мост, который строили девять лет, рассказали в пресс-службе акимата города.",
        "В Костанае в субботу открыли новый мост, рассказали в пресс-службе акимата города."
      ),
      (
        .russian,
        "Власти Костаная — самого большого города области — в понедельник открыли новый мост через реку Тобол.",
        "Власти Костаная в понедельник открыли новый мост через реку Тобол."
      ),
      (
        .english,
        "Sergei Lim, the mayor of Kostanay who took office in May, said on Monday that the new bridge would open in June.",
        "Sergei Lim said on Monday that the new bridge would open in June."
      ),
      (
        .english,
        "The old bridge will stay open, the operator said on Monday, while engineers were still searching the cables for cracks.",
        "The old bridge will stay open, the operator said on Monday."
      ),
      (
        .serbian,
        "Gradonačelnik Kostanaja Sergej Lim, koji je izabran u maju, izjavio je da će most biti otvoren u junu.",
        "Gradonačelnik Kostanaja Sergej Lim izjavio je da će most biti otvoren u junu."
      ),
      (
        .serbian, "Iako radovi kasne godinu dana, Kostanaj je u ponedeljak dobio novi most preko reke sa četiri trake.",
        "Kostanaj je u ponedeljak dobio novi most preko reke sa četiri trake."
      ),
      (
        .serbian,
        "У Костанају је отворен нови мост, а радници су одмах почели да руше стару скелу, саопштио је град.",
        "У Костанају је отворен нови мост, саопштио је град."
      ),
      (
        .kazakh, "Қостанайда дүйсенбіде Тобыл өзені арқылы жаңа көпір ашылды, оны Омбының жұмысшылары екі жыл салды.",
        "Қостанайда дүйсенбіде Тобыл өзені арқылы жаңа көпір ашылды."
      ),
      (
        .kazakh,
        "Қостанай әкімі дүйсенбіде кәсіпкерлермен жаңа көпірдің жобасын талқылады, ал сейсенбіде Омбыға жаңа келіссөзге барады, деп хабарлайды Қазақпарат.",
        "Қостанай әкімі дүйсенбіде кәсіпкерлермен жаңа көпірдің жобасын талқылады."
      ),
    ])
  func inner(language: Language, text: String, left: String) {
    #expect(kept(text, language, atMost: 13) == left)
  }

  @Test(
    "what would say something else, or nothing, without the rest stays whole",
    arguments: [
      // What "it" means is told between.
      (
        Language.english,
        "The Bank of Kostanay, which raised its main rate in May and in June, cut it to four percent on Thursday."
      ),
      // A second predicate of what is put between.
      (
        .english,
        "Anna Lim, a mother of two, expressed dismay when finding out, to her surprise, that the bridge was closed."
      ),
      // Restricted, or with a noun that says nothing alone.
      (.russian, "Акимат Костаная закроет на всю зиму все мосты города, которые были построены до семидесятого года."),
      (
        .russian,
        "Аким Костаная Сергей Лим в понедельник опубликовал сообщение, в котором он просит не ходить по мосту."
      ),
      // A contrast with a relative pronoun in it, the second half of a pair, a main clause that is still to come.
      (
        .english,
        "The bridge was called safe by the town in May, but cases in which a cable broke at night were reported."
      ),
      (
        .russian,
        "Цены в Костанае выросли в этом году как на товары, на которые есть спрос, так и на проезд по мосту."
      ),
      (
        .english,
        "When Anna Lim married Oleg Kim, the mayor of the town, and had two sons, including Ivan, Omsk became her home."
      ),
      // The source of the whole, and its doubt.
      (.russian, "Мост через реку Тобол, судя по всему, закроют в понедельник на всю зиму и на весну для машин."),
      (
        .serbian,
        "Most u Kostanaju, navodno, biće zatvoren za sva vozila u ponedeljak u podne i ostaće zatvoren do leta."
      ),
      // The verb of the main clause comes behind a list.
      (.russian, "Были застрелены в Костанае адвокат Сергей Лим, который вёл дело о мосте, его жена и их сын."),
      (
        .english,
        "The bridge is closed – its cables are full of cracks – and the ferry has no fuel until the next spring."
      ),
    ])
  func whole(language: Language, text: String) {
    #expect(kept(text, language, atMost: 13) == nil)
  }

  @Test("the digest of one sentence is the first, shortened, and its stretches slice the source")
  func digest() throws {
    let text = """
      The bridge of Kostanay

      The town of Kostanay opened a new bridge over the river Tobol on Monday in the rain, with a choir of four hundred children \
      from eleven schools of the region and a band from Omsk singing beside the old ferry.

      Earlier the ferry was sold to a museum in the capital of the region.
      """
    let digest = try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: .english, format: .text)
    let sentence = try #require(digest.sentences.first)
    #expect(
      sentence.span.text == "The town of Kostanay opened a new bridge over the river Tobol on Monday in the rain.")
    let scalars = Array(text.unicodeScalars)
    #expect(
      sentence.kept.allSatisfy { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) == $0.text }
        && sentence.kept.map(\.text).joined() == sentence.span.text)
  }
}
