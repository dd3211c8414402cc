import ArqauText
import Testing

@testable import ArqauSummarizer

/// What stands around the text of e-mails and press releases.
@Suite("E-mails and press releases")
struct MailAndReleaseTests {
  @Test(
    "headers, salutation, covering note and signature of a mail are none of its text, the subject is the title",
    arguments: [
      (
        Language.english, "From: Ana <a@example.org>\nTo: desk@example.org\nDate: Fri, 20 Nov 2026 10:15:00 +0500\n",
        "Subject", "Plant opens in Kostanay", "Dear colleagues,\n\nPlease find attached our release.",
        "The plant opened on Friday. It employs 140 people.", "Best regards,\nAna Kovač\npress officer"
      ),
      (
        .russian, "От: Анна <a@example.kz>\nКому: редакция <n@example.kz>\n", "Тема", "Завод открыт в Костанае",
        "Добрый день, коллеги!\n\nВысылаю пресс-релиз. Просьба опубликовать сегодня до 18:00.",
        "Завод открыли в пятницу. На нём работают 140 человек.", "С уважением,\nАнна Смирнова\nтел.: +7 701 000 00 00"
      ),
      (
        .serbian, "Šalje: Ana <a@example.rs>\nPrima: redakcija\nPoslato: 20. novembar 2026.\n", "Predmet",
        "Otvorena fabrika u Kostanaju", "Poštovani,\n\nU prilogu šaljem saopštenje.",
        "Fabrika je otvorena u petak. U njoj radi 140 ljudi.", "Srdačan pozdrav,\nAna Kovač"
      ),
      (
        .kazakh, "Кімнен: Анна <a@example.kz>\nКімге: редакция\n", "Тақырыбы", "Қостанайда зауыт ашылды",
        "Құрметті әріптестер!", "Зауыт жұма күні ашылды. Онда 140 адам жұмыс істейді.", "Құрметпен,\nАнна Смирнова"
      ),
    ] as [(Language, String, String, String, String, String, String)])
  func mail(
    language: Language, headers: String, label: String, subject: String, opening: String, text: String, end: String
  ) throws {
    for mark in ["", "Re: ", "Fwd: "] {
      let read = try ReadText(
        "\(headers)\(label): \(mark)\(subject)\n\n\(opening)\n\n\(text)\n\n> An older mail.\n\n\(end)\n--\nConfidential.\n",
        language)
      #expect(read.title == subject)
      #expect(read.sentences.count == 2)
      #expect(read.sentences.joined(separator: " ") == text)
    }
  }

  @Test("a folded header, a forwarded mail, CRLF; a coded subject is no title")
  func headers() throws {
    let text =
      "---------- Forwarded message ---------\r\nFrom: A <a@example.org>\r\nTo: b@example.org,\r\n c@example.org\r\n"
      + "Subject: =?UTF-8?B?0JfQsNCy0L7QtA==?=\r\n\r\nThe plant opened on Friday.\r\n"
    let read = try ReadText(text)
    #expect(read.title == nil)
    #expect(read.sentences == ["The plant opened on Friday."])
  }

  @Test(
    "a text that only looks like a mail is one",
    arguments: ["From: Astana with love.\n\nThe president arrived.", "To: Be or not.\nFrom: Here on.\nThe end came."])
  func noMail(text: String) throws {
    #expect(try ReadText(text).sentences.joined(separator: " ").contains("From: "))
  }

  @Test("a closing phrase stays where the text goes on")
  func noSignature() throws {
    let text =
      "He wrote a letter.\n\nSincerely,\n\nThat was how he ended it, and nobody in the town believed a word of it."
    #expect(try ReadText(text).sentences.count == 3)
  }

  @Test(
    "marks, dates and contacts above a headline, contacts and what is said of the company below",
    arguments: [
      (
        Language.english, "FOR IMMEDIATE RELEASE\nNovember 20, 2026\n\nContact: Jane Doe\nPhone: +1 (555) 010-0199",
        "Orismash Opens Plant in Kostanay", "About Orismash\nOrismash Inc. makes farm machinery in four countries.",
        "Media contact:\nJane Doe\npress@orismash.example"
      ),
      (
        .russian, "ПРЕСС-РЕЛИЗ № 12\n20 ноября 2026 года", "«Орисмаш» открыл завод в Костанае",
        "О компании\n«Орисмаш» выпускает сельскохозяйственную технику.",
        "Контакты для СМИ:\nАнна Смирнова\n+7 701 000 00 00"
      ),
      (
        .serbian, "SAOPŠTENJE ZA MEDIJE", "Orismaš otvorio fabriku u Kostanaju",
        "O kompaniji\nOrismaš proizvodi poljoprivredne mašine.", "Kontakt za medije: Ana Kovač, press@orismas.example"
      ),
      (
        .serbian, "САОПШТЕЊЕ ЗА ЈАВНОСТ", "Оризмаш отворио фабрику у Костанају",
        "О компанији\nОризмаш производи пољопривредне машине.", "Тел.: +381 11 000 000"
      ),
      (
        .kazakh, "БАСПАСӨЗ ХАБАРЛАМАСЫ", "«Орисмаш» Қостанайда зауыт ашты",
        "Компания туралы\n«Орисмаш» ауыл шаруашылығы техникасын шығарады.", "Байланыс: Анна Смирнова, +7 701 000 00 00"
      ),
    ] as [(Language, String, String, String, String)])
  func release(language: Language, top: String, headline: String, about: String, contacts: String) throws {
    let body =
      "The plant was opened on Friday in the town of Kostanay by the two ministers of industry, who came for it. "
      + "It will employ 140 people and build 1,200 wide seed drills a year by the end of the year 2027, they said."
    for end in ["", "\n\n###", "\n\n- 30 -", "\n\n-ENDS-"] {
      let read = try ReadText("\(top)\n\n\(headline)\n\n\(body)\n\n\(about)\n\n\(contacts)\(end)\n", language)
      #expect(read.title == headline)
      #expect(read.sentences.count == 2)
      #expect(read.sentences.joined(separator: " ") == body)
    }
    let behind = try ReadText("\(headline)\n\n\(body)\n\n###\n\n\(about)\n\n\(contacts)\n", language)
    #expect(behind.sentences.count == 2)
  }

  @Test("a headline behind its mark")
  func markedHeadline() throws {
    let read = try ReadText("Press release: Plant opens in Kostanay\n\nThe plant opened on Friday.\n")
    #expect(read.title == "Plant opens in Kostanay")
  }

  @Test(
    "an article's own part about a company stays",
    arguments: [
      "О компании\n\n— Сколько у вас людей?\n\n— Девятьсот человек в четырёх странах.",
      "О компании\n\nВ ней работают 900 человек в четырёх странах.\n\nО планах\n\nВ марте первая партия уйдёт в Сербию.",
      "О компании\n\nВ ней работают 900 человек в четырёх странах.",
    ])
  func ownPart(part: String) throws {
    let body =
      "Завод открыли в пятницу в городе Костанае два министра промышленности, которые для этого приехали из двух столиц. "
      + "На нём будут работать 140 человек, которые до конца 2027 года соберут первые 1200 широких сеялок для Сербии."
    let count = try ReadText("Завод открыт\n\n\(body)\n", .russian).sentences.count
    #expect(try ReadText("Завод открыт\n\n\(body)\n\n\(part)\n", .russian).sentences.count > count)
  }

  @Test(
    "sentences that begin like contacts and marks stay",
    arguments: [
      "Contact with the submarine was lost on Friday.", "Press release figures fell by a third in 2026.",
      "For more information he would have to wait until Monday.", "Phone lines were down in the whole town.",
      "Контакты с Белградом возобновились в пятницу.", "Сайт министерства не работал три часа.",
      "Kontakt sa posadom izgubljen je u petak.", "Байланыс жұма күні үзілді.",
    ])
  func noContacts(line: String) throws {
    #expect(try ReadText("The president arrived in Astana.\n\n\(line)\n").sentences.last == line)
  }
}
