import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Kinds of names by the words beside them")
struct MentionKindTests {
  private static func names(_ text: String, _ language: Language) throws -> [DigestName] {
    try MentionFinder().names(in: text, language: language)
  }

  @Test(
    "the legal form of a company is no name, and its company is an organisation",
    arguments: [
      (Language.kazakh, "Зауыт қарағандылық «Темірмаш» АҚ компаниясына тиесілі.", "Темірмаш"),
      (.russian, "Завод принадлежит ООО «Стальмаш» из Караганды.", "Стальмаш"),
    ])
  func companies(language: Language, text: String, name: String) throws {
    let names = try Self.names(text, language)
    #expect(names.first { $0.text == name }?.kind == .organisation)
    #expect(!names.contains { ["АҚ", "ООО"].contains($0.text) })
  }

  @Test("a company with and without its legal form is one entry")
  func legalForm() throws {
    let names = try Self.names(
      "The plant is owned by Zelmash Inc. of Almaty. Zelmash holds 60 percent, said Zelmash.", .english)
    let companies = names.filter { $0.text.hasPrefix("Zelmash") }
    #expect(companies.map(\.kind) == [.organisation])
    #expect(companies.first?.mentions.count == 3)
  }

  @Test(
    "a place with a plural behind it that is no land is a club",
    arguments: [
      ("On Sunday the Leeds Rhinos lost again in Ottawa.", "Leeds Rhinos", NameKind.organisation),
      ("On Sunday the New York Islanders lost again in Ottawa.", "New York Islanders", .organisation),
      ("The ferry to the Falkland Islands was late again on Sunday.", "Falkland Islands", .place),
    ])
  func clubs(text: String, name: String, kind: NameKind) throws {
    #expect(try Self.names(text, .english).first { $0.text == name }?.kind == kind)
  }

  @Test("Serbian words for peoples are no places")
  func peoples() throws {
    let names = try Self.names(
      "Mađari i Bugari glasaju danas, a jedna Srpkinja iz Prištine rekla je da Kosovari ne veruju političarima.",
      .serbian)
    #expect(names.filter { $0.kind == .place || $0.kind == .organisation }.map(\.text) == ["Priština"])
  }

  @Test("an acronym in brackets is the organisation before it, wherever else it stands")
  func acronyms() throws {
    let names = try Self.names(
      "Сербияның «Горан машина жасау комбинаты» (ГМЖК, 1970 ж. құрылған) келді. ГМЖК директоры сөйледі. ГМЖК кетті.",
      .kazakh)
    let acronym = try #require(names.first { $0.text == "ГМЖК" })
    #expect(acronym.kind == .organisation)
    #expect(acronym.mentions.count > 1)
    let republic = try Self.names(
      "Vlada Republike Srpske (RS) zasedala je u Banjaluci. Predstavnici RS putuju u Beograd.", .serbian)
    #expect(!republic.contains { $0.text == "RS" && $0.kind == .organisation })
  }

  @Test("initials and a surname are a person, and a street is a place")
  func initials() throws {
    let persons = try Self.names("Испытаниями руководил доктор технических наук Е. К. Садырбаев.", .russian)
    #expect(persons.map(\.kind) == [.person])
    let street = try Self.names("Preduzeće se nalazi u Ulici Zelena broj 5.", .serbian)
    #expect(!street.contains { $0.kind == .organisation })
  }

  @Test(
    "who speaks and whose age is told is a person",
    arguments: [
      ("The dye never fades, says Belvar. Belvar explains how.", "Belvar"),
      ("Two years later, Vasting, now 31, appeared in court.", "Vasting"),
      ("At the market Karvand, 28, sold apples and Belgrade, 24, did not.", "Karvand"),
    ])
  func speakersAndAges(text: String, name: String) throws {
    let names = try Self.names(text, .english)
    #expect(names.first { $0.text == name }?.kind == .person)
    #expect(names.first { $0.text == "Belgrade" }.map { $0.kind == .place } != false)
  }

  @Test("a closing quotation mark ends a name")
  func quotes() throws {
    let names = try Self.names("Izjavila je direktorka preduzeća „Zelmaš“ Ana Petrović.", .serbian)
    #expect(names.filter { $0.kind == .person }.map(\.text) == ["Ana Petrović"])
    #expect(!names.contains { $0.text.contains("“") })
  }

  @Test("an adjective of a country, and a short word at a sentence's beginning, are no names")
  func adjectives() throws {
    #expect(try Self.names("Kazahstanski i srpski inženjeri otvorili su pogon.", .serbian).isEmpty)
    #expect(try Self.names("Рама да, бункер де осы жерде жасалады.", .kazakh).isEmpty)
  }
}
