import ArqauGlossary
import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("What an article speaks of")
struct AnnotationTests {
  private static func digest(_ text: String, to tags: [String] = []) throws -> Digest {
    let glossary = CompiledGlossary(try Glossary(layers: [Glossary.builtInFiles()]))
    return try Summarizer(
      budget: .sentences(1), annotator: ArticleAnnotator(glossary: glossary),
      targets: tags.compactMap { Variety(tag: $0) }
    ).digest(of: text, language: .english)
  }

  @Test("a term has one entry with all its places, and the equivalents asked for", arguments: ["", "🙂 Ә "])
  func terms(prefix: String) throws {
    let text = prefix + "The strategic partnership grows. Both hailed the strategic partnership."
    let terms = try Self.digest(text, to: ["ru", "sr-Latn"]).terms
    let term = try #require(terms.first { $0.text == "strategic partnership" })
    #expect(term.mentions.map(\.text) == ["strategic partnership", "strategic partnership"])
    let scalars = Array(text.unicodeScalars)
    for mention in term.mentions {
      #expect(Array(mention.text.unicodeScalars) == Array(scalars[mention.start..<mention.end]))
    }
    #expect(term.equivalents.map(\.variety.tag) == ["ru", "sr-Latn"])
    #expect(term.equivalents.first?.terms.first?.text == "стратегическое партнёрство")
  }

  private static func mixed(_ paragraphs: [String], _ language: Language, to tags: [String] = []) throws -> Digest {
    let utf8 = Array(paragraphs.joined(separator: "\n\n").utf8)
    let found = LanguageDetector().detect(utf8).language
    let glossary = CompiledGlossary(try Glossary(layers: [Glossary.builtInFiles()]))
    return try Summarizer(
      budget: .sentences(1), annotator: ArticleAnnotator(glossary: glossary),
      targets: tags.compactMap { Variety(tag: $0) }
    ).digest(
      ofUTF8: utf8, language: language, parts: LanguageDetector().parts(of: utf8, in: found, rules: language))
  }

  @Test(
    "a sum's currency is no organisation",
    arguments: [
      ("Karta za muzej u Sarajevu košta 7 KM, a nekada je bila 3 KM.", Language.serbian, ["KM"]),
      ("Plata od RSD 45.000 je mala, rekao je ministar.", .serbian, ["RSD"]),
      ("The island was sold for HK$9 million on Friday.", .english, ["HK", "HK$"]),
    ])
  func currencies(text: String, language: Language, words: [String]) throws {
    let names = try Summarizer(budget: .sentences(1), annotator: ArticleAnnotator(glossary: nil))
      .digest(of: text, language: language).names
    #expect(names.flatMap(\.mentions).allSatisfy { !words.contains($0.text) })
  }

  @Test("each paragraph is read by the rules of its own language")
  func languages() throws {
    let text = [
      "🙂 Predsednik je u petak stigao u Kazahstan i razgovarao o saradnji dve zemlje.",
      "Президент Казахстана сообщил, что стороны подписали соглашение на 1,5 млн тенге.",
      "Serbia and Kazakhstan said on Friday that they would trade more and open an office.",
      "Ministri su potpisali sporazum o saradnji, rečeno je posle sastanka u zgradi vlade.",
    ]
    let digest = try Self.mixed(text, .serbian, to: ["en"])
    let kazakhstan = try #require(digest.names.first { $0.text == "Kazahstan" })
    #expect(kazakhstan.mentions.map(\.text) == ["Kazahstan", "Казахстана", "Kazakhstan"])
    let scalars = Array(text.joined(separator: "\n\n").unicodeScalars)
    for mention in digest.names.flatMap(\.mentions) + digest.terms.flatMap(\.mentions) + digest.numbers.map(\.span) {
      #expect(Array(mention.text.unicodeScalars) == Array(scalars[mention.start..<mention.end]))
    }
    #expect(digest.names.first { $0.text == "Serbia" }?.forms.map(\.text).contains("Serbia") == true)
    #expect(
      digest.terms.filter { $0.concept == "agreement" }.flatMap(\.mentions).map(\.text) == ["соглашение", "sporazum"])
    #expect(digest.numbers.map(\.value).contains("1500000"))
  }

  @Test(
    "of a text in another language recorded names alone are told",
    arguments: [
      ("Der Präsident kam am Freitag nach Berlin. Das ist ein Haus, sagte der Bürgermeister Otto Schulz.", ["Berlin"]),
      ("Прем’єр прибув до Харкова у п’ятницю й зустрівся з Коваленком та іншими.", []),
      ("El ministro llegó el viernes a Sevilla con 1.500 personas y habló de la guerra con Pedro Gil.", []),
    ])
  func others(text: String, names: [String]) throws {
    let digest = try Self.mixed([text], text.utf8.contains(0xD0) ? .russian : .english)
    #expect(digest.names.filter { $0.record == nil }.isEmpty)
    #expect(names.allSatisfy { name in digest.names.contains { $0.text == name } })
    #expect(digest.terms.isEmpty && digest.numbers.isEmpty)
  }

  @Test(
    "a word of a person's name is no term",
    arguments: [
      ("Mira Marković and Luka Dončić came to the port of Aktau for peace talks.", ["peace", "port"]),
      ("Bill Clinton met Jude Law before the bill became a law.", ["bill", "law"]),
    ])
  func namesOfPersons(text: String, words: [String]) throws {
    let digest = try Self.digest(text)
    let persons = digest.names.filter { $0.kind == .person }.flatMap(\.mentions)
    #expect(!persons.isEmpty)
    for term in digest.terms {
      for mention in term.mentions {
        #expect(!persons.contains { $0.start <= mention.start && mention.end <= $0.end }, "\(term.text)")
      }
    }
  }

  @Test("without varieties there are terms without equivalents")
  func noTargets() throws {
    let terms = try Self.digest("The strategic partnership grows.").terms
    #expect(terms.contains { $0.text == "strategic partnership" && $0.equivalents.isEmpty })
  }

  @Test("without an annotator nothing is looked for")
  func bare() throws {
    let digest = try Summarizer(budget: .sentences(1)).digest(
      of: "The strategic partnership grew by 5 % in 2026.", language: .english)
    #expect(digest.names.isEmpty && digest.terms.isEmpty && digest.numbers.isEmpty)
  }

  @Test("a word of a place's name is no term")
  func termsInNames() throws {
    let names = try Self.digest("Officials met at the Caspian Sea. The sea was calm.").terms
    #expect(!names.flatMap(\.mentions).contains { $0.text == "Sea" })
  }
}
