import ArgumentParser
import ArqauGlossary
import ArqauSummarizer
import ArqauText

/// `arqau-bench digest`: digests of 60 words, in articles a second, beside sumy's LexRank.
struct DigestBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Digests of 60 words in articles a second.",
    discussion: """
      The peer gets the sentences ready made, so that only stemming and ranking are compared. With --names, another \
      table tells what names, terms and numbers add in each language, the texts read before.
      """)

  @OptionGroup var options: BenchmarkOptions

  @Flag(help: "Measure with names, terms and numbers too, language by language.")
  var names = false

  /// An article for the peer.
  private struct Split: Encodable {
    let lang: String
    let sentences: [String]
  }

  func run() throws {
    let articles = try options.articles()
    let texts = articles.map { ($0.language, Array($0.text.utf8)) }
    let summarizer = Summarizer(budget: .words(60))
    let seconds = try Stopwatch.secondsPerRound(atLeast: options.seconds) {
      for (language, utf8) in texts { _ = try summarizer.digest(ofUTF8: utf8, language: language) }
    }
    let split = try articles.map { article in
      Split(
        lang: article.language.rawValue,
        sentences: try SentenceSegmenter(language: article.language).sentences(in: article.text).map(\.text))
    }
    try Comparison(articles: articles.count, bytes: texts.reduce(0) { $0 + $1.1.count }).show(
      "digest", seconds: seconds, options: options, peerInput: split)
    if names { try showNames(articles) }
  }

  /// The milliseconds of an article in each language, without names and with them.
  private func showNames(_ articles: [BenchmarkArticle]) throws {
    let glossary = CompiledGlossary(try Glossary(layers: [Glossary.builtInFiles()]))
    let plain = Summarizer(budget: .words(60))
    let full = Summarizer(budget: .words(60), annotator: ArticleAnnotator(glossary: glossary))
    print("\nmilliseconds an article, without and with names, terms and numbers:")
    for language in Language.allCases {
      let own = articles.filter { $0.language == language }
      guard !own.isEmpty else { continue }
      let words = own.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
      let texts = own.map { Array($0.text.utf8) }
      let times = try [plain, full].map { summarizer in
        let seconds = try Stopwatch.secondsPerRound(atLeast: options.seconds) {
          for utf8 in texts { _ = try summarizer.digest(ofUTF8: utf8, language: language) }
        }
        return Self.milliseconds(seconds / Double(own.count))
      }
      print("  \(language.rawValue)  \(times[0])  \(times[1])  (\(own.count) articles of \(words / own.count) words)")
    }
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(Double((seconds * 100_000).rounded()) / 100)
  }
}
