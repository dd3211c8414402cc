import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("What tells that the rules may spell a name")
struct NameEvidenceTests {
  private static func best(_ name: String, _ from: String, _ to: String) throws -> String? {
    try NameFormFinder().forms(of: name, .init(variety: Variety(tag: from), kind: .person)).first {
      $0.variety.tag == to
    }?.text
  }

  @Test(
    "persons from elsewhere are none of ours, however their letters look",
    arguments: [
      ("Janet Yellen", "en"), ("Marina Hands", "en"), ("Jared Leto", "en"), ("Miley Collins", "en"),
      ("Дженнифер Энистон", "ru"), ("Индира Неру", "ru"), ("Яромир Душек", "ru"), ("Рамуш Тахири", "sr-Cyrl"),
      ("Мехмет Гулер", "sr-Cyrl"),
    ])
  func foreigners(name: String, variety: String) throws {
    let variety = try #require(Variety(tag: variety))
    #expect(!NameFormFinder.isNative(name, .person, in: variety))
  }

  @Test(
    "a surname's ending, a given name or a patronymic tells",
    arguments: [
      ("Yulia Timoshenko", "en"), ("Aigul Mukasheva", "en"), ("Goran Babic", "en"), ("Serhiy Kovalchuk", "en"),
      ("Владимир Войнович", "ru"), ("Медведева", "ru"), ("Анна Пинчук", "ru"), ("Серик Конакбай", "ru"),
      ("Миролюб Петрович", "ru"), ("Сергеј Кирјенко", "sr-Cyrl"), ("Данило Медаковић", "sr-Cyrl"),
      ("Айгүл Мұқашева", "kk"),
    ])
  func natives(name: String, variety: String) throws {
    let variety = try #require(Variety(tag: variety))
    #expect(NameFormFinder.isNative(name, .person, in: variety))
  }

  @Test(
    "Ukrainian romanisation is read by way of Russian given names",
    arguments: [
      ("Serhiy Honchar", "Сергей Гончар"), ("Oleksii Danilov", "Алексей Данилов"),
      ("Volodymyr Ohryzko", nil), ("Dmytro Kuleba", "Дмитрий Кулеба"), ("Kateryna Bondarenko", "Екатерина Бондаренко"),
    ])
  func ukrainians(name: String, russian: String?) {
    #expect(UkrainianLatin.inRussian(NameParts(name))?.text == russian)
    #expect(UkrainianLatin.isUkrainian(NameParts(name)))
  }

  @Test(
    "surnames in -ic and -ич are South Slavs', but not patronymics",
    arguments: [
      ("Andrej Matic", "en", "sr-Latn", "Andrej Matić"), ("Ivan Grubac Babic", "en", "sr-Latn", nil),
      ("Андрей Матич", "ru", "sr-Latn", "Andrej Matić"), ("Драган Николаевич", "ru", "sr-Cyrl", "Драган Николајевић"),
      ("Сергей Кузьмич", "ru", "sr-Cyrl", "Сергеј Кузмич"),
    ])
  func southSlavs(name: String, from: String, to: String, form: String?) throws {
    let found = try Self.best(name, from, to)
    if let form { #expect(found == form) } else { #expect(found?.hasSuffix("ić") == true) }
  }

  @Test("no name has words of two scripts")
  func scripts() throws {
    for name in ["Taras Qwirskyi", "Olga Wxq", "Nursultan Xwq"] {
      let forms = try NameFormFinder().forms(of: name, .init(variety: Variety(.english), kind: .person))
      for form in forms where form.variety.script == .cyrillic {
        let isMixed =
          form.text.unicodeScalars.contains { $0.properties.isLowercase && $0.isASCII }
          && form.text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        #expect(!isMixed, "\(form.text)")
      }
    }
  }
}
