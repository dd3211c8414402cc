import ArqauText
import Testing

@testable import ArqauSummarizer

/// Sentences that can't be read alone, and others that only look so.
@Suite("Sentences that stand alone")
struct ReadingTests {
  private func traits(_ text: String, _ language: Language) throws -> [SentenceTraits] {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    return SentenceReading(article).traits
  }

  @Test("a block quotation is somebody else's word, in Markdown and on a page")
  func blockQuotations() throws {
    let markdown = """
      The town opened a new tram line on Monday.
      > We can not pay for the tram line any more.

      The mayor spoke on Friday.
      """
    let page = """
      <html><head><meta charset=utf-8></head><body><article><h1>Tram</h1>
      <p>The town opened a new tram line on Monday.</p>
      <blockquote><p>We can not pay for the tram line any more.</p></blockquote>
      <p>The mayor spoke on Friday about it.</p></article></body></html>
      """
    let articles = [
      try ArticleReader(language: .english, format: .markdown).article(in: Array(markdown.utf8)),
      try ArticleReader(language: .english).article(of: WebPage(html: Array(page.utf8))),
    ]
    for article in articles {
      #expect(article.sentences.map(\.isQuotation) == [false, true, false])
      #expect(SentenceReading(article).traits.map { $0.contains(.speakerless) } == [false, true, false])
    }
  }

  @Test("a line below a quotation that goes on with it belongs to it")
  func lazyQuotations() throws {
    let text = "> We can not pay for the tram line\nany more, said nobody.\n\nThe town opened a line on Monday.\n"
    let article = try ArticleReader(language: .english, format: .markdown).article(in: Array(text.utf8))
    #expect(article.sentences.map(\.isQuotation) == [true, false])
  }

  @Test(
    "pronouns and connectives at the beginning lean on what came before",
    arguments: [
      (Language.english, "However, the bridge stayed closed all week."), (.english, "In his view the bridge is safe."),
      (.english, "It’s the third bridge of the town."), (.english, "“But the bridge is safe,” said the mayor."),
      (.russian, "По его словам, мост безопасен."), (.russian, "Тем не менее мост закрыт."),
      (.russian, "Её мост открыт с мая."), (.kazakh, "Сонымен қатар көпір жабық тұр."),
      (.kazakh, "Оның айтуынша, көпір берік."), (.serbian, "Међутим, мост је и даље затворен."),
      (.serbian, "Prema njegovim rečima, most je siguran."), (.serbian, "Осим тога, мост је нов."),
      (.english, "It was closed by the mayor."), (.english, "This bridge is new."),
      (.english, "Those bridges are safe."), (.english, "The latter is safe."),
      (.russian, "После того мост закрыли."), (.russian, "В этом мосту две опоры."), (.russian, "Те мосты закрыты."),
      (.kazakh, "Осыдан кейін көпір жабылды."), (.kazakh, "Бұл көпір берік."),
      (.serbian, "Тим мостом иду и возови."), (.serbian, "Nakon toga most je zatvoren."),
      (.serbian, "Ovog mosta više nema."),
    ])
  func leaning(language: Language, text: String) throws {
    #expect(try traits(text, language).first?.contains(.leaning) == true)
  }

  @Test(
    "other beginnings don't",
    arguments: [
      (Language.english, "There are three bridges in the town."),
      (.english, "As a result of the flood, two roads closed."),
      (.english, "Thistle Holding bought the bridge."), (.russian, "Тоннель открыт с мая."),
      (.russian, "В результате аварии погибли трое."), (.kazakh, "Олжас көпірді ашты."),
      (.serbian, "Онколози траже нов мост."), (.serbian, "Opština gradi most preko reke."),
      (.kazakh, "Ана мен бала көпірден өтті."), (.serbian, "Već tri godine most je zatvoren."),
      (.english, "The former minister opened the bridge."),
    ])
  func standing(language: Language, text: String) throws {
    #expect(try traits(text, language).first?.contains(.leaning) == false)
  }

  @Test(
    "the same words lean on nothing where they point forward, to the day of writing or are a name",
    arguments: [
      (Language.english, "It is clear that the bridge is safe."),
      (.english, "It’s not surprising that the bridge fell."),
      (.english, "This week the bridge opens again."), (.english, "Those who use the bridge pay a toll."),
      (.english, "Instead of a bridge the town built a tunnel."), (.english, "His Majesty opened the bridge."),
      (.russian, "После того как мост закрыли, движение встало."), (.russian, "Те, кто ездит по мосту, платят."),
      (.russian, "В этом году мост закрыт."), (.russian, "Тот факт, что мост закрыт, известен."),
      (.kazakh, "Осыдан екі жыл бұрын көпір ашылды."), (.kazakh, "Осы аптада көпір жабылды."),
      (.serbian, "Тим Бернерс-Ли је отворио мост."), (.serbian, "Oni koji prelaze most plaćaju."),
      (.serbian, "Ове године мост је затворен."), (.serbian, "Nakon toga što je most pao, grad je stao."),
    ])
  func forward(language: Language, text: String) throws {
    let found = try traits(text, language).first
    #expect(found?.contains(.leaning) == false && found?.contains(.forward) == true)
  }

  @Test(
    "quotations that go beyond their sentence are broken",
    arguments: [
      "“We open in May. We close in June,” said the mayor. The town is glad.",
      "\"We open in May. We close in June,\" said the mayor. The town is glad.",
      "«We open in May. We close in June», said the mayor. The town is glad.",
      "„We open in May. We close in June“, said the mayor. The town is glad.",
    ])
  func broken(text: String) throws {
    #expect(try traits(text, .english).map { $0.contains(.brokenQuote) } == [true, true, false])
  }

  @Test("a quotation that is never closed does not spoil the sentences after it")
  func unclosed() throws {
    let text = "The mayor called it \"a miracle. The town is glad. A \"new\" bridge opens. The river is high."
    #expect(try traits(text, .english).map { $0.contains(.brokenQuote) } == [true, false, false, false])
  }

  @Test(
    "a quotation goes on over names in marks of its own and over paragraphs, and ends where it is closed",
    arguments: [
      ("«We open «Dal» in May. We like it. The fair was «fine». We close», said the mayor. All is well.", 4),
      ("«We open in May. We like it.\n\nWe close in June», said the mayor. The town is glad.", 3),
      ("“We open in May. We like it.\n\n“We close in June,” said the mayor. The town is glad.", 2),
      ("“It was a fair,’’ said the mayor. The town is glad. “It was fine,” said his wife.", 0),
    ])
  func nested(text: String, broken: Int) throws {
    let found = try traits(text, .english).map { $0.contains(.brokenQuote) }
    #expect(found == (0..<found.count).map { $0 < broken })
  }

  @Test("what a colon announces and nothing closes goes on to the paragraph's end, or to the next quotation")
  func announced() throws {
    let text =
      "The mayor said: «We open in May. We like it.\n\nThe town is glad. The mayor said: «Fine. The «Dal» is open."
    #expect(try traits(text, .english).map { $0.contains(.brokenQuote) } == [true, true, false, true, false])
  }

  @Test("where a number of sentences is asked for, a post without its speaker comes behind what leans on another one")
  func filled() throws {
    let text = """
      # Minister denies that the border closes

      The minister denied in Kostanay that the border of the region would close this autumn.

      > Warning! The border closes on 1 November.

      "It is a hoax, nothing of the kind was decided," the minister told reporters. He said that all 30 posts are open.
      """
    let digest = try Summarizer(budget: .sentences(3)).digest(of: text, language: .english, format: .markdown)
    #expect(digest.sentences.count == 3)
    #expect(!digest.sentences.contains { $0.span.text.contains("1 November") })
  }

  @Test(
    "of a text in small letters the dateline is told, and its sentences stand alone",
    arguments: [
      (
        Language.russian,
        "костанай, 1 дек — риа новости, анна роева. мост через реку открыли в среду. он стоил девять миллионов."
      ),
      (.english, "kostanay, dec 1 (reuters) - the bridge over the river opened on wednesday. it cost nine million."),
      (.kazakh, "қостанай, 1 желтоқсан — қазақпарат. өзен үстіндегі көпір сәрсенбіде ашылды. ол тоғыз миллион тұрады."),
    ])
  func caseless(language: Language, text: String) throws {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    #expect(article.datelineRange?.lowerBound == 0)
    let found = SentenceReading(article).traits
    #expect(found.map { $0.contains(.leaning) } == [false, true])
  }

  @Test("a sentence that is all quotation lacks its speaker, one with words around it doesn't")
  func speakerless() throws {
    let found = try traits("“We open in May.” “We open in May,” said the mayor. The “new” bridge opens.", .english)
    #expect(found.map { $0.contains(.speakerless) } == [true, false, false])
  }

  @Test("Serbian digests are the same in both scripts, Latin letters inside Cyrillic words or not")
  func scripts() throws {
    let cyrillic = """
      Град је отворио нови мост преко реке у понедељак. Он је коштао девет милиона. Међутим, мост је затворен за \
      камионе. Грађани су поздравили отварање моста, а возачи траже још један прелаз.
      """
    let latin = """
      Grad je otvorio novi most preko reke u ponedeljak. On je koštao devet miliona. Međutim, most je zatvoren za \
      kamione. Građani su pozdravili otvaranje mosta, a vozači traže još jedan prelaz.
      """
    let mixed = cyrillic.replacing("о", with: "o").replacing("а", with: "a").replacing("с", with: "c")
    for words in [10, 20, 30, 60] {
      let digests = try [cyrillic, latin, mixed].map {
        try Summarizer(budget: .words(words)).digest(of: $0, language: .serbian).sentences.map(\.index)
      }
      #expect(digests[0] == digests[1] && digests[0] == digests[2] && !digests[0].isEmpty)
    }
  }

  @Test("a sentence that leans follows the one it leans on, or stays out", arguments: [12, 20, 30, 60])
  func passages(words: Int) throws {
    let text = """
      The town opened a new bridge over the river on Monday. It cost nine million and took the town four years. \
      However, the bridge stays closed to lorries. The mayor of the town praised the builders of the bridge.
      """
    let chosen = try Summarizer(budget: .words(words)).digest(of: text, language: .english).sentences.map(\.index)
    for index in chosen where index == 1 || index == 2 { #expect(chosen.contains(index - 1)) }
  }
}
