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
}
