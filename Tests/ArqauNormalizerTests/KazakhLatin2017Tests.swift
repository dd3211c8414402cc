import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Kazakh in the Latin letters of 2017")
struct KazakhLatin2017Tests {
  @Test(
    "letters with an apostrophe are read",
    arguments: [
      ("S'ymkent", "Шымкент"), ("Ko'ks'etay'", "Көкшетау"), ("G'abit Mu'sirepov", "Ғабіт Мүсірепов"),
      ("Ay'yldar", "Ауылдар"), ("S’ymkent", "Шымкент"),
    ])
  func read(name: String, expected: String) throws {
    let finder = try NameFormFinder()
    #expect(finder.variety(of: name)?.tag == "kk-Latn")
    let forms = try finder.forms(of: name)
    #expect(forms.first { $0.variety.tag == "kk" }?.text == expected)
    let latin = forms.filter { $0.variety.tag == "kk-Latn" }
    #expect(latin.first?.text == name && latin.first?.source == "as given")
    #expect(latin.dropFirst().first?.source == "kaz-latn-2017-reversed")
    #expect(latin.map(\.rank) == Array(1...latin.count))
  }

  @Test(
    "apostrophes of other spellings are left alone",
    arguments: [
      "O'Brien", "N'Djamena", "Gus'-Khrustal'nyy", "Sana'a", "Ts'ao Ts'ao", "Ann's", "L'Aquila", "Vol'sk", "D'Arcy",
      "Qur'an", "P'yongyang", "'", "Gus'", "Tokayev",
    ])
  func others(name: String) {
    #expect(KazakhLatin2017.modern(name, isKazakh: false) == nil)
  }

  @Test("in a name that is said to be Kazakh one such letter is enough")
  func known() throws {
    #expect(KazakhLatin2017.modern("Tas'kent", isKazakh: false) == nil)
    #expect(KazakhLatin2017.modern("Tas'kent", isKazakh: true) == "Taşkent")
    let finder = try NameFormFinder()
    let forms = try finder.forms(of: "Tas'kent", .init(variety: Variety(tag: "kk-Latn")))
    #expect(forms.first { $0.variety.tag == "kk" }?.text == "Ташкент")
  }

  @Test("capitals of ı and i are I and İ")
  func capitals() {
    #expect(KazakhLatin2017.modern("I'zbasar Ilis", isKazakh: true) == "İzbasar Ilıs")
  }
}
