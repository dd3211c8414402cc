import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Given names of Kazakhs")
struct KazakhGivenNameTests {
  private static func best(_ name: String, _ from: String, _ to: String) throws -> DerivedForm? {
    try NameFormFinder().forms(of: name, .init(variety: Variety(tag: from), kind: .person)).first {
      $0.variety.tag == to
    }
  }

  @Test("rows have three spellings in their own letters")
  func rows() {
    #expect(KazakhGivenNames.rows.count > 250)
    for row in KazakhGivenNames.rows {
      #expect(!row.russian.unicodeScalars.contains { "әғқңөұүһі".unicodeScalars.contains($0) }, "\(row)")
      #expect(
        ([row.english] + row.otherEnglish).allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }, "\(row)")
      #expect(row.kazakh.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) }, "\(row)")
    }
  }

  @Test(
    "given names, and surnames made of them, have their established spellings",
    arguments: [
      ("Kuanysh Nurbolov", "en", "kk", "Қуаныш Нұрболов"), ("Bakhytbek Serikov", "en", "ru", "Бахытбек Сериков"),
      ("Kenzhegul Omarova", "en", "ru", "Кенжегуль Омарова"), ("Назгуль Еркинова", "ru", "kk", "Назгүл Еркінова"),
      ("Ботагөз Нұртаева", "kk", "ru", "Ботагоз Нуртаева"), ("Arailym Serikova", "en", "kk", "Арайлым Серікова"),
      ("Ерлан Қанатов", "kk", "en", "Yerlan Kanatov"),
    ])
  func spellings(name: String, from: String, to: String, form: String) throws {
    #expect(try Self.best(name, from, to)?.text == form)
  }

  @Test("a name from the table says that it has no source")
  func standing() throws {
    let form = try #require(try Self.best("Ботагөз", "kk", "ru"))
    #expect(form.text == "Ботагоз")
    #expect(form.provenance == .recorded)
    #expect(form.remark == KazakhGivenNames.remark)
  }

  @Test(
    "a patronymic alone behind a given name is one too, and -қызы is treated as -ұлы",
    arguments: [
      ("Серик Болатович", "ru", "kk", "Серік Болатұлы"), ("Марал Ерболқызы", "kk", "ru", "Марал Ерболкызы"),
      ("Марат Ерболұлы", "kk", "ru", "Марат Ерболулы"), ("Асель Ерболкызы", "ru", "kk", "Әсел Ерболқызы"),
      ("Марал Ерболқызы Серікова", "kk", "ru", "Марал Ерболовна Серикова"),
      // -аевич is met beside -ович, and is of -ай where there is such a name.
      ("Серик Ерболаевич", "ru", "kk", "Серік Ерболұлы"), ("Айгуль Маратаевна", "ru", "kk", "Айгүл Маратқызы"),
      ("Серик Абаевич", "ru", "kk", "Серік Абайұлы"),
      ("Serik Yerbolayevich Omarov", "en", "kk", "Серік Ерболұлы Омаров"),
      ("Серик Болатович", "ru", "sr-Cyrl", "Серик Болатович"), ("Серик Ерболович", "ru", "en", "Serik Yerbolovich"),
    ])
  func patronymics(name: String, from: String, to: String, form: String) throws {
    #expect(try Self.best(name, from, to)?.text == form)
  }
}
