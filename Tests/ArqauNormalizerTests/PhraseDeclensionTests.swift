import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Names of places and institutions in their cases")
struct PhraseDeclensionTests {
  private static func form(
    _ name: String, _ language: Language, _ kind: NameKind, _ grammaticalCase: GrammaticalCase = .genitive
  ) throws -> String? {
    try NameInflector(language).decline(name, kind: kind)[grammaticalCase].first
  }

  @Test(
    "a head and its adjectives are declined, what follows stays",
    arguments: [
      (Language.serbian, NameKind.organisation, "Врховни савет одбране", "Врховног савета одбране"),
      (.serbian, .organisation, "Агенција за лекове и медицинска средства", "Агенције за лекове и медицинска средства"),
      (.serbian, .organisation, "Grčka pravoslavna crkva", "Grčke pravoslavne crkve"),
      (.serbian, .organisation, "Савез самосталних синдиката", "Савеза самосталних синдиката"),
      (.serbian, .place, "Трг Републике", "Трга Републике"),
      (.serbian, .place, "Општина Савски венац", "Општине Савски венац"),
      (.serbian, .organisation, "Матица словачка", "Матице словачке"),
      (.russian, .organisation, "Академия наук и искусств", "Академии наук и искусств"),
      (.russian, .place, "Каспийское море", "Каспийского моря"),
      (.russian, .place, "озеро Иссык-Куль", "озера Иссык-Куль"),
      (.russian, .organisation, "Католическая церковь", "Католической церкви"),
      (.russian, .organisation, "День независимости Казахстана", "Дня независимости Казахстана"),
    ])
  func heads(language: Language, kind: NameKind, name: String, genitive: String) throws {
    #expect(try Self.form(name, language, kind) == genitive)
  }

  @Test(
    "a plural is declined as one",
    arguments: [
      (Language.serbian, NameKind.place, "Уједињени Арапски Емирати", "Уједињених Арапских Емирата"),
      (.serbian, .place, "Канарска острва", "Канарских острва"), (.serbian, .place, "Антили", "Антила"),
      (.serbian, .organisation, "Медитеранске игре", "Медитеранских игара"),
      (.russian, .organisation, "Алматинские соглашения", "Алматинских соглашений"),
      (.russian, .organisation, "Сухопутные силы", "Сухопутных сил"),
    ])
  func plurals(language: Language, kind: NameKind, name: String, genitive: String) throws {
    #expect(try Self.form(name, language, kind) == genitive)
  }

  @Test(
    "both heads around «и» are declined, and a proper name that agrees with its kind",
    arguments: [
      (Language.serbian, "Велика Британија и Северна Ирска", "Велике Британије и Северне Ирске"),
      (.russian, "Великобритания и Северная Ирландия", "Великобритании и Северной Ирландии"),
      (.serbian, "река Нишава", "реке Нишаве"), (.serbian, "река Дунав", "реке Дунав"),
      (.serbian, "град Лесковац", "града Лесковца"),
    ])
  func pairs(language: Language, name: String, genitive: String) throws {
    #expect(try Self.form(name, language, .place) == genitive)
  }

  @Test(
    "of a foreign name the last word is declined",
    arguments: [
      ("Вашингтон пост", "Вашингтон поста"), ("Еуробанк", "Еуробанка"), ("Комерц банка", "Комерц банке"),
    ])
  func foreign(name: String, genitive: String) throws {
    #expect(try Self.form(name, .serbian, .organisation) == genitive)
  }

  @Test("a title without a head in front stays", arguments: ["За слободу и правду", "На западу ништа ново"])
  func titles(name: String) throws {
    let declension = try NameInflector(.serbian).decline(name, kind: .work)
    #expect(Set(declension.forms.values.flatMap { $0 }) == [name])
  }

  @Test(
    "a ruler's number is no word", arguments: ["Карло III", "Никола I", "Pavle VI", "Лав XIII", "Људевит II Мађарски"])
  func numerals(name: String) throws {
    let declension = try NameInflector(.serbian).decline(name, gender: .masculine, kind: .person)
    let number = name.split(separator: " ")[1]
    for form in declension.forms.values.flatMap({ $0 }) {
      #expect(form.split(separator: " ")[1] == number)
    }
  }

  @Test(
    "particles stay, a given name behind a title is one, and a possessive behind a title in quotation marks",
    arguments: [
      (Language.russian, NameKind.person, "Петер Ван дер Меер", "Петера Ван дер Меера"),
      (.russian, .person, "Жан Де Витт", "Жана Де Витта"), (.russian, .person, "король Павел", "короля Павла"),
      (.kazakh, .organisation, "«Рухани жаңғыру» бағдарламасы", "«Рухани жаңғыру» бағдарламасының"),
    ])
  func others(language: Language, kind: NameKind, name: String, genitive: String) throws {
    #expect(try Self.form(name, language, kind) == genitive)
    if language == .kazakh {
      #expect(try Self.form(name, language, kind, .dative) == "«Рухани жаңғыру» бағдарламасына")
    }
  }

  @Test(
    "foreign given names keep their vowel",
    arguments: [("Бо Свенсон", "Боа Свенсона"), ("Хју Лори", "Хјуа Лорија"), ("Ги Вилар", "Гија Вилара")])
  func foreignGivenNames(name: String, genitive: String) throws {
    #expect(try Self.form(name, .serbian, .person) == genitive)
  }

  @Test(
    "of a Chinese or Korean name the last word is declined, and found again",
    arguments: [("Чанг Кајшек", "Чанг Кајшека"), ("Пак Чонг Хун", "Пак Чонг Хуна"), ("Љу Шаоћи", "Љу Шаоћија")])
  func eastAsian(name: String, genitive: String) throws {
    #expect(try Self.form(name, .serbian, .person) == genitive)
    let lemmas = try NameInflector(.serbian).lemmatize(genitive, kind: .person)
    #expect(lemmas.first?.text == name)
  }

  @Test(
    "a mention leads back to the phrase that gives it",
    arguments: [
      (Language.serbian, NameKind.organisation, "Оружаних снага Србије", "Оружане снаге Србије"),
      (.serbian, .place, "Соломонским Острвима", "Соломонска Острва"),
      (.russian, .place, "Азовском море", "Азовское море"),
      (.russian, .organisation, "Конституционному суду", "Конституционный суд"),
    ])
  func lemmas(language: Language, kind: NameKind, mention: String, base: String) throws {
    #expect(try NameInflector(language).lemmatize(mention, kind: kind).first?.text == base)
  }
}
