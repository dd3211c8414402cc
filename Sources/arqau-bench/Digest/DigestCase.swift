import ArgumentParser
import ArqauSummarizer
import ArqauText
import FoundationEssentials

/// An article of the evaluation data with its gold summary, analysed once for many settings.
struct DigestCase {
  let set: DigestSet
  let analyzed: AnalyzedArticle
  let features: [[Double]]
  /// What the lead, whole sentences from the start, scores.
  let lead: Rouge.Score
  private let rouge: Rouge
  private let words: [[Int32]]
  private let number: Int

  /// Which tenth of its set the article is in, for cross-validation; parallel texts are in the same.
  var fold: Int { number % 10 }

  /// The sentences that a model chooses.
  func chosen(_ model: ScoringModel) -> [Int] {
    SentenceChoice(analyzed, model, .words(set.budget)).chosen(model.scores(features)).map(\.index)
  }

  /// The score of the digest whose sentences may be shortened, and its text.
  func tightened(_ model: ScoringModel) throws -> (score: Rouge.Score, sentences: [String]) {
    let kept = SentenceTightener(language: analyzed.article.language).kept(analyzed.article)
    let chosen = SentenceChoice(analyzed, model, .words(set.budget), kept: kept).chosen(model.scores(features))
    let sentences = chosen.map { one in
      guard one.isShort, let kept = kept[one.index] else { return text(of: one.index) }
      return kept.map { String(decoding: analyzed.article.utf8[$0], as: UTF8.self) }.joined()
    }
    var rouge = rouge
    return (rouge.score(try rouge.tokens(sentences.joined(separator: " "))), sentences)
  }

  /// The text of a sentence.
  func text(of index: Int) -> String {
    String(decoding: analyzed.article.utf8[analyzed.article.sentences[index].range], as: UTF8.self)
  }

  /// The score of the digest that a model chooses.
  func score(_ model: ScoringModel) -> Rouge.Score { score(of: chosen(model)) }

  /// The score of some sentences.
  func score(of sentences: [Int]) -> Rouge.Score { rouge.score(sentences.flatMap { words[$0] }) }

  fileprivate init(_ record: DigestRecord, _ set: DigestSet, number: Int) throws {
    guard let language = Variety(tag: record.lang)?.language else {
      throw ValidationError("\(set.name): unknown language '\(record.lang)'")
    }
    self.set = set
    self.number = number
    let title = record.title.isEmpty || record.title == record.summary ? nil : record.title
    let utf8 = Array(record.text.utf8)
    let parts = LanguageDetector().parts(of: utf8, in: language, rules: language)
    let article = try ArticleReader(language: language).article(in: utf8, title: title, parts: parts)
    analyzed = try AnalyzedArticle(article)
    features = ScoringModel.features(of: analyzed)
    var rouge = try Rouge(reference: record.summary)
    words = try article.sentences.map { try rouge.tokens(String(decoding: article.utf8[$0.range], as: UTF8.self)) }
    var lead: [Int32] = []
    var used = 0
    for sentence in try SentenceSegmenter(language: language).sentences(in: record.text) {
      let length = sentence.text.split(whereSeparator: \.isWhitespace).count {
        $0.contains { $0.isLetter || $0.isNumber }
      }
      if used + length <= set.budget {
        lead += try rouge.tokens(sentence.text)
        used += length
      } else if used > 0 {
        break
      }
    }
    self.lead = rouge.score(lead)
    self.rouge = rouge
  }
}

/// A file of articles at one budget.
struct DigestSet: Hashable {
  let language: String
  let name: String
  let budget: Int

  /// Every article of the files LANG/NAME.jsonl of a folder, at the budgets of the evaluation script.
  static func cases(in folder: String, containing part: String, views: Bool) throws -> [DigestCase] {
    var cases: [DigestCase] = []
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    for file in files.sorted() where part.isEmpty || file.contains(part) {
      // One Serbian script tells all that the other does.
      if !views, file.contains("_latn") { continue }
      guard let data = FileManager.default.contents(atPath: folder + "/" + file) else {
        throw ValidationError("\(folder)/\(file): can't be read")
      }
      let records = try data.split(separator: UInt8(ascii: "\n")).map {
        try JSONDecoder().decode(DigestRecord.self, from: $0)
      }
      let parts = file.dropLast(6).split(separator: "/").map(String.init)
      guard let language = parts.first, let name = parts.last else { continue }
      for budget in budgets(name) {
        let set = DigestSet(language: language, name: name, budget: budget)
        for (number, record) in records.enumerated() { cases.append(try DigestCase(record, set, number: number)) }
      }
    }
    return cases
  }

  private static func budgets(_ name: String) -> [Int] {
    name.contains("headline") ? [30] : name.contains("setimes") ? [30, 60] : [60, 100]
  }
}

private struct DigestRecord: Decodable {
  let lang: String
  let title: String
  let text: String
  let summary: String

  enum CodingKeys: CodingKey { case lang, title, text, summary }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    lang = try container.decode(String.self, forKey: .lang)
    title = try container.decodeIfPresent(String.self, forKey: .title) ?? ""
    text = try container.decode(String.self, forKey: .text)
    summary = try container.decode(String.self, forKey: .summary)
  }
}
