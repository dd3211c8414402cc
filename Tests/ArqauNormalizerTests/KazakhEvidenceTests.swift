import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Whose name it is")
struct KazakhEvidenceTests {
  private static func kazakh(_ name: String) throws -> [String] {
    try NameFormFinder().forms(of: name, .init(variety: Variety(.russian), kind: .person)).filter {
      $0.variety.tag == "kk"
    }.map(\.text)
  }

  @Test(
    "Russians' names stay as Russian writes them",
    arguments: [
      "Людмила Кабанова", "Куропатов", "Григорий Сукачёв", "Балакирев", "Ольга Караулова", "Галина Кулакова", "Казарин",
    ])
  func russians(name: String) throws {
    let forms = try Self.kazakh(name)
    #expect(forms.first == name.replacing("ё", with: "е") || forms.first == name)
    #expect(forms.allSatisfy { form in !form.unicodeScalars.contains { "әғқңөұүһ".unicodeScalars.contains($0) } })
  }

  @Test(
    "names with Kazakh words in them get their Kazakh letters",
    arguments: [
      ("Турсынбеков", "Тұрсынбеков"), ("Нургуль Касенова", "Нұргүл Қасенова"),
      ("Ольга Кожахметова", "Ольга Қожахметова"),
      ("Куандыков", "Қуандықов"),
    ])
  func kazakhs(name: String, form: String) throws {
    let forms = try Self.kazakh(name)
    #expect(forms.contains(form), "\(forms)")
  }

  @Test(
    "Ukrainian letters don't make a name Kazakh",
    arguments: [
      ("Олексій Гончаренко", "ru:Алексей Гончаренко"), ("Наталія Білоцерківська", "ru:Наталия Билоцеркивская"),
      ("Петро Сагайдачний", "ru:Петро Сагайдачний"), ("Ірина Верещук", "en:Irina Vereshchuk"),
      ("Микола Скрипаль-Боровський", "ru:Николай Скрыпаль-Боровский"), ("Ґео Шкурупій", "ru:Гео Шкурупий"),
    ])
  func ukrainians(name: String, form: String) throws {
    let finder = try NameFormFinder()
    let forms = try finder.forms(of: name, .init(kind: .person)).map { "\($0.variety.tag):\($0.text)" }
    #expect(forms.contains(form), "\(forms)")
  }

  @Test(
    "Kazakh names with і stay Kazakh", arguments: ["Серік Ерікұлы", "Ілияс Есенберлин", "Кәрім Мәсімов", "Белгібай"])
  func notUkrainian(name: String) throws {
    let variety = try NameFormFinder().variety(of: name)
    #expect(variety?.tag == "kk")
  }

  @Test(
    "Kazakhs' names in Russian cases are Russian",
    arguments: ["Ерлана Кошанова", "Ерлану Кошанову", "Сауытбековым", "Касыма Аманжолова", "Дариге Нурпеисовой"])
  func russianSpelling(name: String) {
    #expect(RussianNameSpelling.isLikely(name))
  }

  @Test(
    "Kazakh cases and Kazakh letters are not",
    arguments: ["Бектеновпен", "Серіктің", "Есеновтан", "Асия Есенова", "Олжас Бектенов", "Алматыда"])
  func notRussianSpelling(name: String) {
    #expect(!RussianNameSpelling.isLikely(name))
  }

  @Test("a surname in -ұлы behind a given name alone is no patronymic")
  func surnames() throws {
    let finder = try NameFormFinder()
    let russian = try finder.forms(of: "Ерлан Байтасұлы", .init(kind: .person)).filter { $0.variety.tag == "ru" }
    #expect(russian.first?.text == "Ерлан Байтасулы")
    #expect(russian.allSatisfy { !$0.text.contains("ович") })
    let patronymic = try finder.forms(of: "Ерлан Байтасұлы Сапаров", .init(kind: .person))
    #expect(patronymic.contains { $0.text == "Ерлан Байтасович Сапаров" })
  }

  @Test(
    "Uzbek letters with a mark are read", arguments: [("Oʻktam Yoʻldosh", "Уктам"), ("Ulugʻbek Rashid", "Улугбек")])
  func uzbek(name: String, part: String) throws {
    let forms = try NameFormFinder().forms(of: name, .init(kind: .person))
    #expect(forms.contains { $0.variety.tag == "ru" && $0.text.hasPrefix(part) }, "\(forms.map(\.text))")
    #expect(forms.allSatisfy { $0.variety.tag == "en" || !$0.text.unicodeScalars.contains("ʻ") })
  }
}
