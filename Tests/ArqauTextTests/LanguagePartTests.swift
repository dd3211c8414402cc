import ArqauText
import Testing

@Suite("Parts in other languages")
struct LanguagePartTests {
  static let english = "The minister opened the new school on Monday and said that the work would go on until spring."
  static let kazakh = "Министр дүйсенбіде жаңа мектепті ашып, жұмыс көктемге дейін жалғасатынын айтты."
  static let russian = "Министр открыл в понедельник новую школу и сказал, что работы продолжатся до весны."
  static let serbian = "Ministar je u ponedeljak otvorio novu školu i rekao da će radovi trajati do proleća."
  static let german = "Der Minister hat am Montag die neue Schule eröffnet und gesagt, dass die Arbeiten weitergehen."

  private func parts(_ paragraphs: [String], _ language: Language?, _ rules: Language) -> [String] {
    let text = paragraphs.joined(separator: "\n\n")
    let utf8 = Array(text.utf8)
    return LanguageDetector().parts(of: utf8, in: language, rules: rules).map { part in
      "\(part.language?.rawValue ?? "und"): \(String(decoding: utf8[part.range], as: UTF8.self))"
    }
  }

  @Test(
    "a text in one language has none",
    arguments: [
      (english, Language.english), (kazakh, .kazakh), (russian, .russian), (serbian, .serbian),
    ])
  func one(text: String, language: Language) {
    #expect(parts([text, text, "Тоқаев, Vučić", text], language, language).isEmpty)
  }

  @Test("a paragraph in another language is a part, with the short ones between two such")
  func others() {
    #expect(
      parts([Self.kazakh, Self.russian, "Фото", Self.russian, "1.", Self.kazakh], .kazakh, .kazakh) == [
        "ru: \(Self.russian)\n\nФото\n\n\(Self.russian)"
      ])
    #expect(parts([Self.serbian, Self.english, "Beograd"], .serbian, .serbian) == ["en: \(Self.english)"])
    #expect(parts([Self.russian, Self.serbian, Self.english], .russian, .russian).count == 2)
    #expect(parts([Self.english, Self.german], .english, .english) == ["und: \(Self.german)"])
  }

  @Test("Serbian in its two scripts is one language")
  func scripts() {
    let cyrillic = "Министар је у понедељак отворио нову школу и рекао да ће радови трајати до пролећа."
    #expect(parts([Self.serbian, cyrillic], .serbian, .serbian).isEmpty)
  }

  @Test("a text in none of the languages is a part as a whole, but for what is in one of them")
  func none() {
    #expect(parts([Self.german], nil, .english) == ["und: \(Self.german)"])
    #expect(parts([Self.german, Self.english, Self.german], nil, .english).count == 2)
    #expect(parts([], nil, .english).isEmpty)
    #expect(parts(["", " \n"], nil, .english).isEmpty)
  }

  @Test("lines of a paragraph are taken together, lines that end a sentence are not")
  func lines() {
    let wrapped = Self.english.replacing(" and", with: "\nand")
    let text = Array("\(Self.russian)\n\(wrapped)\n\(Self.russian)".utf8)
    let found = LanguageDetector().parts(of: text, in: .russian, rules: .russian)
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == [wrapped])
  }
}
