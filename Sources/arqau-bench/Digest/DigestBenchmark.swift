import ArgumentParser
import ArqauSummarizer
import ArqauText

/// `arqau-bench digest`: digests of 60 words, in articles a second, beside sumy's LexRank.
struct DigestBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Digests of 60 words in articles a second.",
    discussion: "The peer gets the sentences ready made, so that only stemming and ranking are compared.")

  @OptionGroup var options: BenchmarkOptions

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
  }
}
