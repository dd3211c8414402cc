import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Places in other cases than the nominative")
struct PlaceCaseTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    let places: [String]

    var testDescription: String { text }
  }

  private static let samples: [Sample] = [
    // Two states whose names begin alike.
    Sample(
      language: .russian, text: "Премьер прибыл в столицу Нигерии. Войска Нигера отошли.", places: ["Нигерия", "Нигер"]),
    Sample(language: .serbian, text: "Delegacija iz Nigerije stigla je u Niger.", places: ["Nigerija", "Niger"]),
    // Adjectives behind their noun, sounds that change.
    Sample(language: .serbian, text: "Juče je u Republici Srpskoj održan protest.", places: ["Republika Srpska"]),
    Sample(
      language: .serbian, text: "Juče je u Bijeljini, Vršcu i Podgorici pala kiša.",
      places: ["Bijeljina", "Vršac", "Podgorica"]),
    Sample(language: .serbian, text: "Sastanak će biti održan u Banjoj Luci.", places: ["Banja Luka"]),
    // Plurals.
    Sample(language: .russian, text: "Жители Фарерских островов ждут парома.", places: ["Фарерские острова"]),
    Sample(
      language: .russian, text: "Вчера жители Тамбовской и Липецкой областей подписали договор.",
      places: ["Тамбовская область", "Липецкая область"]),
    Sample(
      language: .russian, text: "В Одесской, Херсонской и Николаевской областях объявлена тревога.",
      places: ["Одесская область", "Херсонская область", "Николаевская область"]),
    // What goes on in small letters.
    Sample(
      language: .russian, text: "Дождь пройдёт в Усть-Каменогорске вечером.",
      places: ["Усть-Каменогорск"]),
    Sample(language: .serbian, text: "Juče je na Kopaoniku otvorena nova staza.", places: ["Kopaonik"]),
    // Words of time before the name.
    Sample(
      language: .kazakh, text: "Бейсенбіде Ташкентте форум өтті. Ертең Харбинде көрме ашылады.",
      places: ["Ташкент", "Харбин"]),
    // Cities that no record has.
    Sample(
      language: .russian, text: "Ночью нанесены удары по Карачи. Поезд шёл между Москвой и Харбином.",
      places: ["Карачи", "Москва", "Харбин"]),
    Sample(language: .russian, text: "Пожар в Чэнду потушен. Завод в Туле закрыт.", places: ["Чэнду", "Тула"]),
  ]

  @Test("they are found in their base forms", arguments: samples)
  func found(sample: Sample) throws {
    let names = try MentionFinder().names(in: sample.text, language: sample.language)
    #expect(names.filter { $0.kind == .place }.map(\.text) == sample.places)
    #expect(names.count == sample.places.count)
  }

  struct Body: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String

    var testDescription: String { text }
  }

  private static let bodies: [Body] = [
    Body(text: "Журналистер Әділет министрлігіне хат жазды.", name: "Әділет министрлігі"),
    Body(text: "Көлік министрлігінің мәліметінше, жол жабық.", name: "Көлік министрлігі"),
    Body(text: "Бұл мәселе Орталық банкке жіберілді.", name: "Орталық банк"),
    Body(text: "Шешім Конституциялық Сотта қабылданды.", name: "Конституциялық Сот"),
    Body(text: "Делегация Хабаровск өлкесінен келді.", name: "Хабаровск өлкесі"),
    Body(text: "Бұл туралы Ақ үйден хабарлады.", name: "Ақ үй"),
  ]

  @Test("Kazakh institutions and regions of several words under inflection", arguments: bodies)
  func institutions(body: Body) throws {
    let names = try MentionFinder().names(in: body.text, language: .kazakh)
    #expect(names.map { $0.text.lowercased() } == [body.name.lowercased()])
  }

  @Test("a surname behind such a word stays a person")
  func surnames() throws {
    let text = "Мэр Иван Самарин выступил. По Самарину, завод откроют весной. Вопрос к Линкольну остался."
    let names = try MentionFinder().names(in: text, language: .russian)
    #expect(!names.contains { $0.kind == .place })
  }
}
