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
    #expect(scores == [1, 0.5, 1.0 / 3])
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
    let sums: [Double] = article.vectors.indices.map { index in
      article.vectors[(index + 1)...].reduce(0.0) { $0 + article.vectors[index].cosine($1) }
    }
    let best = sums.max() ?? 0
    let expected = best > 0 ? sums.map { $0 / best } : sums
    for (score, wanted) in zip(ForwardCentralityScorer().scores(of: article), expected) {
      #expect(abs(score - wanted) < 1e-9)
    }
  }

  @Test("questions and fragments are told")
  func penalties() throws {
    let article = try analyze("Who came to see us then? No. “Is it so?” They all went home before dark.")
    #expect(QuestionScorer().scores(of: article) == [1, 0, 1, 0])
    #expect(FragmentScorer().scores(of: article) == [0, 1, 1, 0])
  }

  @Test("equal sentences have the cosine 1, strangers 0")
  func cosine() throws {
    let vectors = try analyze("Apples are red. Apples are red. Dogs bark.").vectors
    #expect(abs(vectors[0].cosine(vectors[1]) - 1) < 1e-9)
    #expect(vectors[0].cosine(vectors[2]) == 0)
  }

  @Test("the table of terms numbers strings in the order of their first appearance")
  func termTable() {
    var table = TermTable()
    for number in 0..<5000 {
      let bytes = Array("term \(number)".utf8)
      #expect(bytes.withUnsafeBufferPointer { table.number(of: $0) } == (number, true))
    }
    for number in stride(from: 0, to: 5000, by: 7) {
      let bytes = Array("term \(number)".utf8)
      #expect(bytes.withUnsafeBufferPointer { table.number(of: $0) } == (number, false))
    }
    #expect(table.count == 5000)
  }
}
