import ArqauText
import Testing

@testable import ArqauSummarizer

/// Lines around an article in plain text.
@Suite("Lines around an article")
struct BoilerplateTests {
  private func article(_ text: String, _ language: Language = .english) throws -> (title: String?, sentences: [String])
  {
    let utf8 = Array(text.utf8)
    let article = try ArticleReader(language: language).article(in: utf8)
    return (article.title, article.sentences.map { String(decoding: utf8[$0.range], as: UTF8.self) })
  }

  @Test(
    "bylines, credits, tags and rights are no sentences",
    arguments: [
      "Автор: Иван Петров", "Izvor: Tanjug.", "Foto: Beta.", "Tagovi: Vučić, Niš", "© 2026 Reuters.",
      "All rights reserved.",
      "Сва права задржана.", "Барлық құқықтар қорғалған.", "Фото: Иван Петров / ТАСС", "Дереккөз: Қазақпарат",
      "By Ana Kovač",
      "Ana Kovač | Reuters", "Follow us on Telegram.", "Пратите нас на Фејсбуку.",
      "Читайте также: Токаев прибыл в Белград", "Біздің Telegram арнамызға жазылыңыз!", "Бізге жазылыңыз",
      "Хотите знать больше? Подпишитесь на наш Telegram-канал!", "Join us on Facebook", "Zapratite nas",
    ])
  func lines(line: String) throws {
    let text = "The president arrived in Astana on Friday."
    for whole in ["\(text)\n\(line)", "\(text)\n\n\(line)\n", "\(line)\n\(text)", "\(line)\n\n\(text)"] {
      let read = try article(whole)
      #expect(read.sentences == [text], "\(whole)")
      #expect(read.title == nil, "\(whole)")
    }
  }

  @Test(
    "sentences that begin alike stay",
    arguments: [
      "By Friday Kazakhstan had signed the treaty.", "Follow the money, he said in Astana on Friday.",
      "Author Ivan Petrov arrived in Astana.",
      "Share prices in Almaty rose by five percent.", "Comments by the president caused an uproar.",
      "Фото президента висит на стене.",
      "Related: he was seen to leave the building on Friday, and nobody knows whither he went or why he did so then and there, at noon, when all were at table, and who let him out of the house, and when he will come back.",
      "Біздің еліміз Сербиямен он екі келісімге қол қойды.", "Support for our channel tunnel grew by 3 percent in May.",
      "Download speeds in our country doubled.", "Join us in this alliance, the president told his guest.",
      "Поддержите наших учёных, призвал министр.", "Читайте наши законы внимательно, сказал судья.",
      "Pratite naš put, poručio je predsednik građanima.", "Register of companies shows our growth.",
      "Источник: министр посетит соседнюю страну весной.",
      "Read the treaty, said the minister.", "Izvor reke je u planini.", "Источник сообщил о встрече.",
    ])
  func sentences(line: String) throws {
    #expect(try article("The president arrived in Astana on Friday.\n\n\(line)").sentences.last == line)
  }

  @Test(
    "the line that says when and where an article came out is no sentence",
    arguments: [
      "sreda, 4. 03. 2026, 9:05 -> 11:40 | Izvor: Tanjug", "среда, 4. 03. 2026, 9:05 → 11:40 | Извор: Танјуг",
      "4 марта 2026, 09:05", "Опубликовано: 4 марта 2026 г., 09:05", "Обновлено 4 марта 2026 в 11:40",
      "2026 жылғы 4 наурыз, 09:05 | Дереккөз: Қазақпарат", "Published 9:05 GMT, 4 March 2026", "Mar 4, 2026 9:05 AM",
      "Ana Kovač | 04.03.2026. 09:05", "2026-03-04T09:05:00Z", "Wednesday, 4 March 2026 · Jane Doe",
    ])
  func metaLines(line: String) throws {
    let text = "The president arrived in Astana on Friday."
    for whole in ["Talks go on\n\n\(line)\n\n\(text)", "\(text)\n\n\(line)"] {
      #expect(try article(whole).sentences == [text], "\(whole)")
    }
    #expect(try article("Talks go on\n\n\(line)\n\n\(text)").title == "Talks go on")
    let page = try WebPage(html: Array("<article><h1>Talks go on</h1><p>\(line)</p><p>\(text)</p></article>".utf8))
    #expect(try ArticleReader(language: .english).article(of: page).sentences.count == 1)
  }

  @Test(
    "lines with dates that are text stay",
    arguments: [
      "4. 03. 2026. počinje gradnja mosta", "At 9:05 the doors opened", "1945: Der Krieg", "Serbia – Croatia 2:1",
      "Sreda, 4. mart: Tokajev stiže u Beograd", "Room 101 | 2 beds",
    ])
  func dates(line: String) throws {
    let first = "The president arrived in Astana on Friday."
    let read = try article("\(first)\n\n\(line).").sentences
    #expect(read.joined(separator: " ") == "\(first) \(line).")
  }

  @Test("a date over the text may be its title")
  func dateAsTitle() throws {
    #expect(try article("9 May 1945\n\nThe war in Europe was over.").title == "9 May 1945")
  }

  @Test("an appeal behind a question is none where somebody says so")
  func reported() throws {
    let line = "Пратите наш канал владе, поручио је министар грађанима."
    #expect(try article("Влада заседа.\n\n\(line)").sentences.last == line)
    #expect(try article("Влада заседа.\n\nПратите наш Телеграм канал!").sentences == ["Влада заседа."])
  }

  @Test("what stands around the article is no part of what it names")
  func namesAround() throws {
    let text = "Izvor: Danas, Petar Jovanović\n\nPredsednik je juče posetio Kragujevac, rekla je Ana Kovač."
    let digest = try Summarizer(budget: .sentences(1), annotator: ArticleAnnotator(glossary: nil))
      .digest(of: text, language: .serbian)
    #expect(digest.names.map(\.text) == ["Kragujevac", "Ana Kovač"])
  }

  @Test("a text that is nothing else is read all the same")
  func alone() throws {
    #expect(try article("Foto: Beta.").sentences == ["Foto: Beta."])
  }

  @Test("comments end the article")
  func comments() throws {
    let read = try article(
      "Predsednik je stigao u Astanu.\n\nKomentari\n\nPetar: Bravo za našeg predsednika!", .serbian)
    #expect(read.sentences == ["Predsednik je stigao u Astanu."])
  }

  @Test(
    "a heading over an expert's view doesn't end the article", arguments: ["Комментарий", "Комментарии", "Comments"])
  func views(heading: String) throws {
    let view = "Экономист Пётр Иванов считает, что рост цен на зерно продолжится до самой весны."
    let text = "Цены выросли на пять процентов за неделю.\n\n\(heading)\n\n\(view)"
    #expect(try article(text, .russian).sentences.last == view)
  }

  @Test(
    "a headline may begin with a label",
    arguments: [
      "Источник: министр посетит соседнюю страну", "Source: president is in good health",
      "Source: Macron is ill", "Izvor: ministar u bolnici", "Дереккөз: министр көрші елге барады",
      "Watch: deep ball wins it",
    ])
  func labels(title: String) throws {
    #expect(try article("\(title)\n\nThe president arrived in Astana on Friday.").title == title)
  }

  @Test("the first line of wrapped text is no title")
  func wrapped() throws {
    let text = """
      The Kazakh government said on Friday that Prime Minister
      Olzhas Bektenov and the Serbian Finance Minister Siniša Mali
      had agreed in the city of Almaty to invest $2.5 billion.
      """
    let read = try article(text + "\n")
    #expect(read.title == nil)
    #expect(read.sentences == [text])
    let russian = """
      Правительство Казахстана сообщило в пятницу, что премьер
      Олжас Бектенов и министр финансов Сербии Синиша Мали
      договорились в Алматы вложить 2,5 миллиарда долларов.
      """
    #expect(try article("Иван Петров | ТАСС\n" + russian, .russian).sentences == [russian])
  }

  @Test("a title with a blank line or a long paragraph behind it is one")
  func titles() throws {
    let title = "Astana and Belgrade agree on transit"
    let long =
      "Kazakhstan and Serbia signed an agreement on transit in Astana on Friday, the ministry of transport said in a statement, and a group will meet in Belgrade in December."
    #expect(try article("\(title)\n\nThey signed it on Friday.").title == title)
    #expect(try article("\(title)\n\(long)").title == title)
    #expect(try article("\(title)\nBy Ana Kovač\n\n\(long)").title == title)
  }
}
