import ArqauText

@testable import ArqauSummarizer

/// A text taken apart, as strings.
struct ReadText {
  let title: String?
  let dateline: String?
  let sentences: [String]

  init(_ text: String, _ language: Language = .english, title: String? = nil, format: ArticleFormat? = nil) throws {
    let article = try ArticleReader(language: language, format: format).article(in: Array(text.utf8), title: title)
    func string(_ range: Range<Int>) -> String { String(decoding: article.utf8[range], as: UTF8.self) }
    self.title = article.title
    dateline = article.datelineRange.map(string)
    sentences = article.sentences.map { string($0.range) }
  }
}
