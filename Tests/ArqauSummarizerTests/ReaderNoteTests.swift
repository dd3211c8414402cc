import ArqauText
import Testing

@testable import ArqauSummarizer

/// Notes to the reader, and sentences of news that begin alike.
@Suite("Notes to the reader")
struct ReaderNoteTests {
  private static let text = "The president arrived in Astana on Friday."

  @Test(
    "notes of a paywall, a licence, an author, a player, a correction are no sentences",
    arguments: [
      "You have read 3 of 5 free articles this month.", "You've reached your monthly limit of free articles.",
      "Log in or subscribe to continue.", "Subscribe to continue reading.", "Unlock this article for one euro.",
      "This story is available exclusively to subscribers.", "Already a subscriber?",
      "Reporting by Ana Kovač in Astana; Editing by Jane Roe", "Ana Kovač in Belgrade contributed to this report.",
      "Our Standards: The Thomson Reuters Trust Principles.",
      "This article is republished from Daily Example under a Creative Commons licence.",
      "Do you have a story?", "Email us at desk@example.org.", "We may earn a commission from links on this page.",
      "To play this video you need to enable JavaScript in your browser.", "Your browser does not support video.",
      "Correction: An earlier version of this article named the wrong airline. It was the other one.",
      "Editor's note: the names of the children were changed.",
      "This story has been updated with the minister's words.",
      "Если вы нашли ошибку в тексте, выделите её и нажмите Ctrl + Enter.",
      "Самые важные новости – у тебя в телефоне.", "Подписывайся на наш Telegram-канал!",
      "При перепечатке материалов ссылка на сайт обязательна.", "Этот материал доступен только подписчикам.",
      "Чтобы продолжить чтение, оформите подписку.", "Ваш браузер не поддерживает видео.",
      "В предыдущей версии этой статьи была указана другая авиакомпания.", "Редакция приносит извинения за неточность.",
      "Preuzimanje teksta je dozvoljeno uz navođenje izvora.", "Sve vesti čitajte na našem Viber kanalu.",
      "Kompletan tekst pročitajte u štampanom izdanju lista.", "Da biste komentarisali, morate se prijaviti.",
      "Преузимање текста је дозвољено уз навођење извора.", "Све вести читајте на нашем Viber каналу.",
      "Ispravka: u ranijoj verziji teksta navedena je druga kompanija.", "Redakcija se izvinjava čitaocima.",
      "У ранијој верзији текста наведена је друга компанија.",
      "Қатені байқасаңыз, белгілеп, Ctrl+Enter батырмасын басыңыз.",
      "Материалды көшіріп басқан жағдайда сайтқа сілтеме жасау міндетті.",
      "Бұл мақала тек жазылушыларға қолжетімді.", "Мақаланың алғашқы нұсқасында басқа компания көрсетілген еді.",
      "Редакция оқырмандардан кешірім сұрайды.",
      "This interview was originally published in the Kostanay Courier.",
      "The opinions expressed in this column are those of Jane Roe.",
      "The views expressed are solely those of the authors and of nobody else.",
      "Мнение редакции может не совпадать с мнением колумниста.", "Podržite nas donacijom na račun udruženja.",
      "Подржите нас чланством у Клубу пријатеља.", "Stavovi autora kolumne ne odražavaju uvek stav redakcije.",
      "Ставови изнети у овој рубрици не одражавају званичне ставове редакције.",
      "Napomena: komentari koji vređaju druge neće biti objavljeni.",
      "Автордың пікірі редакцияның көзқарасымен сәйкес келмеуі мүмкін.",
    ])
  func notes(line: String) throws {
    for whole in ["\(Self.text)\n\n\(line)\n", "\(Self.text)\n\n\(line)\n\nIt rained.\n"] {
      let read = try ReadText(whole, format: .text)
      #expect(!read.sentences.contains { line.contains($0) }, "\(read.sentences)")
      #expect(read.sentences.first == Self.text)
    }
  }

  @Test(
    "true sentences that begin alike stay",
    arguments: [
      "You have read that the plant was closed, the minister said.", "Subscribers to the channel doubled in 2026.",
      "Log in numbers fell as users deserted the network.", "Reporting by the newspaper led to his arrest.",
      "Heavy rain contributed to this report of losses by insurers.", "The drought contributed to this.",
      "The ministry corrected an earlier report on inflation.", "An earlier version of the treaty was rejected in May.",
      "This article of the constitution has been amended twice.", "Correction of the budget will cost 5 million euros.",
      "The editor's note was found in the safe.", "We may earn less this year, the farmers said.",
      "To watch the match 5,000 people came to the square.", "This video shows the launch of the rocket.",
      "Нашли деньги и на ремонт дорог, сообщил аким.", "Подписывайся или нет, а платить придётся.",
      "При перепечатке тиража погибли два станка.", "Редакция закона изменилась дважды.",
      "Статья доступна по цене 500 тенге за килограмм.", "В предыдущей версии договора срока не было.",
      "Самые важные новости недели обсудили министры.", "Новость была встречена в Белграде с радостью.",
      "Preuzimanje kompanije dozvoljeno je u maju.", "Sve vesti o ratu čitajte kritički, poručio je profesor.",
      "Ispravka krivog navoda koštala je list milion dinara.", "Kompletan tekst sporazuma objavljen je u petak.",
      "Tekst je objavljen u Beogradu pre sto godina.", "Материалды көшіріп үлгерген студенттер жазаланды.",
      "Қатені тапқан ғалымға сыйлық берілді.", "Редакция алқасы жұма күні жиналды.",
      "Мақаланың авторы сотқа шағымданды.", "The views expressed in the survey are those of 900 farmers.",
      "This article was found in the archive of Niš.", "Мнение авторов закона разделили все депутаты.",
      "Podržite nas u borbi za reku, poručili su meštani.", "Stavovi autora knjige izazvali su raspravu.",
    ])
  func news(line: String) throws {
    #expect(try ReadText("\(Self.text)\n\n\(line)\n", format: .text).sentences.last == line)
  }

  @Test("a note alone is read all the same")
  func alone() throws {
    #expect(try ReadText("Subscribe to continue reading.").sentences == ["Subscribe to continue reading."])
  }

  @Test(
    "datelines of the wires and agencies",
    arguments: [
      ("KOSTANAY, Kazakhstan--(BUSINESS WIRE)--Orismash opened a plant.", "KOSTANAY, Kazakhstan--(BUSINESS WIRE)--"),
      ("KOSTANAY, Kazakhstan – May 4, 2026 – Orismash opened a plant.", "KOSTANAY, Kazakhstan – May 4, 2026 –"),
      ("Novi Sad, Srbija — 4. maj 2026. — Fabrika je otvorena.", "Novi Sad, Srbija — 4. maj 2026. —"),
      ("(CNN)The president arrived on Friday.", "(CNN)"), ("(Reuters) - The president arrived.", "(Reuters) -"),
      ("Novi Sad -- Narodna banka Srbije smanjila je kamatu.", "Novi Sad --"),
      ("Нұр-Сұлтан. ҚазАқпарат – Ұлттық банк мәлімдеді.", "Нұр-Сұлтан. ҚазАқпарат –"),
      ("Tanjug | BEOGRAD - Predsednik je stigao.", "Tanjug | BEOGRAD -"),
      ("МОСКВА, 20 ноя - РИА Новости, Иван Петров. Рейсы начались.", "МОСКВА, 20 ноя - РИА Новости, Иван Петров."),
    ])
  func datelines(text: String, dateline: String) throws {
    let read = try ReadText(text, .russian, format: .text)
    #expect(read.dateline == dateline)
    #expect(read.sentences == [String(text.dropFirst(dateline.count)).trimmingSpaces])
  }

  @Test(
    "no datelines",
    arguments: [
      "(UN) The president arrived.", "Ivan -- a friend -- arrived on Friday.", "He said--(I heard it)--Nothing more.",
      "Reuters – The agency was founded in London.", "The fair – May 4, 2026 – will be open to all.",
      "KOSTANAY, Kazakhstan – 45 percent – The rise is real.",
    ])
  func noDatelines(text: String) throws {
    #expect(try ReadText(text, format: .text).dateline == nil)
  }

  @Test("times of live posts go, those of a timetable stay")
  func times() throws {
    let posts = try ReadText(
      "09:40 Two people were rescued near Braga.\n\n9.15 - The alert was extended.\n\n08:05 | The wind reached 118 km/h.\n"
    )
    #expect(
      posts.sentences == [
        "Two people were rescued near Braga.", "The alert was extended.", "The wind reached 118 km/h.",
      ])
    let table = try ReadText("# TV\n\n20:45 Real - Barcelona\n\n21:00 Partizan - Zvezda\n\n22:30 The news of the day\n")
    #expect(table.sentences.first == "20:45 Real - Barcelona")
    #expect(try ReadText("09:40 was the time of the explosion in Braga.").sentences.first?.hasPrefix("09:40") == true)
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
