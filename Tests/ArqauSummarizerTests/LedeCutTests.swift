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
      (.russian, "Самолёт компании из Костаная, летевший в понедельник утром в Омск, перелетел полосу и упал на поле."),
      (.russian, "Новый мост через реку Тобол откроют в Костанае в понедельник, если до этого закончат дорогу."),
      (
        .serbian, "Gradonačelnik Kostanaja rekao je u ponedeljak odbornicima, da će most preko reke biti zatvoren zimi."
      ),
      (.serbian, "Most preko reke biće otvoren u ponedeljak, ako do tada bude gotov put do stare skele."),
      (.kazakh, "Қостанайда дүйсенбіде Тобыл өзені арқылы жаңа көпір ашылды, оны Омбының жұмысшылары екі жыл салды."),
    ])
  func stays(language: Language, text: String) {
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
