import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Scorers")
struct ScorerTests {
  private func analyze(_ text: String, title: String? = nil) throws -> AnalyzedArticle {
    let article = try ArticleReader(language: .english).article(in: Array(text.utf8), title: title)
    return try AnalyzedArticle(article)
  }

  @Test("position falls with each sentence")
  func position() throws {
    let scores = PositionScorer().scores(of: try analyze("One is here. Two is here. Three is here."))
    #expect(zip(scores, [1, 4.0 / 9, 0.25]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(FirstScorer().scores(of: try analyze("One is here. Two is here.")) == [1, 0])
  }

  @Test("the title draws the sentence that shares its words, under inflection")
  func title() throws {
    let text = "Herons came back to the lake. The new railway bridges were opened. Apples were sold cheaply."
    let scores = TitleScorer().scores(of: try analyze(text, title: "New railway bridge opens"))
    #expect(scores[1] > 0.5 && scores[0] < 0.2 && scores[2] < 0.2)
    #expect(TitleScorer().scores(of: try analyze(text)) == [0, 0, 0])
  }

  @Test("the centroid prefers what the text keeps speaking of")
  func centroid() throws {
    let text = "The bridge is new. The bridge is long. A dog barked loudly somewhere. The bridge is open."
    let scores = CentroidScorer().scores(of: try analyze(text))
    #expect(scores.indices.min { scores[$0] < scores[$1] } == 2)
    #expect(scores.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test("forward centrality counts later sentences only")
  func forward() throws {
    let scores = ForwardCentralityScorer().scores(
      of: try analyze("The bridge opened. A dog barked. The bridge opened."))
    #expect(scores == [1, 0, 0])
  }

  @Test("forward centrality is the sum of the cosines with all later sentences", arguments: 1..<12)
  func forwardReference(count: Int) throws {
    let words = ["bridge", "river", "town", "train", "ticket", "market", "council"]
    let text = (0..<count).map { number -> String in
      let chosen = (0..<6).map { words[(number * number + $0 * (number + 2)) % words.count] }
      return "It \(chosen.joined(separator: " "))."
    }.joined(separator: " ")
    let article = try analyze(text)
    let sums: [Double] = (0..<article.count).map { index in
      (index + 1..<article.count).reduce(0.0) { $0 + article.stems.cosine(index, $1) }
    }
    let best = sums.max() ?? 0
    let expected = best > 0 ? sums.map { $0 / best } : sums
    for (score, wanted) in zip(ForwardCentralityScorer().scores(of: article), expected) {
      #expect(abs(score - wanted) < 1e-9)
    }
  }

  @Test("questions, fragments and sentences that only lead in a list are told")
  func penalties() throws {
    let article = try analyze("Who came to see us then? No. “Is it so?” The guests went home before dark.")
    func scores(_ traits: SentenceTraits) -> [Double] { TraitScorer(label: "", traits: traits).scores(of: article) }
    #expect(scores(.question) == [1, 0, 1, 0])
    #expect(scores(.fragment) == [0, 1, 1, 0])
    let list = try analyze(
      "The talks began today.\n\nThe ministers agreed on this:\n\n• a new bridge over the river\n\nThe talks end tomorrow."
    )
    #expect(TraitScorer(label: "", traits: .unfinished).scores(of: list) == [0, 1, 0])
  }

  @Test("names and figures inside a sentence are counted, its first word is not")
  func content() throws {
    let article = try analyze("Yesterday Maria met Jan in Oslo town. Nobody knew. In 2026 some 40 went.")
    #expect(NameScorer().scores(of: article) == [1, 0, 0])
    #expect(FigureScorer().scores(of: article) == [0, 0, 1])
  }

  @Test("equal sentences have the cosine 1, strangers 0")
  func cosine() throws {
    let stems = try analyze("Apples are red. Apples are red. Dogs bark.").stems
    #expect(abs(stems.cosine(0, 1) - 1) < 1e-9)
    #expect(stems.cosine(0, 2) == 0)
  }

  @Test("the table of terms numbers strings in the order of their first appearance")
  func termTable() {
    var table = TermTable()
    for number in 0..<5000 {
      let bytes = Array("term \(number)".utf8)
      #expect(bytes.withUnsafeBufferPointer { table.number(of: $0) } == number)
    }
    for number in stride(from: 0, to: 5000, by: 7) {
      let bytes = Array("term \(number)".utf8)
      #expect(bytes.withUnsafeBufferPointer { table.number(of: $0) } == number)
    }
    #expect(table.count == 5000)
  }
}
