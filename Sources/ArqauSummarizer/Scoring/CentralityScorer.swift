/// How much of the whole text a sentence speaks of: its cosine with the sum of all sentences.
///
/// Centroid summarization (Radev, Jing, Styś and Tam 2004).
struct CentroidScorer: SentenceScorer {
  static let name = "centroid"

  func scores(of article: AnalyzedArticle) -> [Double] {
    var centroid = [Double](repeating: 0, count: article.stemCount)
    for index in 0..<article.count { article.stems.add(index, to: &centroid) }
    let length = centroid.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return [Double](repeating: 0, count: article.count) }
    return (0..<article.count).map { min(1, article.stems.product($0, centroid) / length) }
  }
}

/// How much of what follows takes a sentence up again: its cosines with all later sentences, the best being 1.
///
/// The direction is that of Zheng and Lapata 2019 (PacSum). A running sum of the later sentences
/// replaces the matrix of pairs, so the cost is linear.
struct ForwardCentralityScorer: SentenceScorer {
  static let name = "forward centrality"

  func scores(of article: AnalyzedArticle) -> [Double] {
    var later = [Double](repeating: 0, count: article.stemCount)
    var scores = [Double](repeating: 0, count: article.count)
    for index in (0..<article.count).reversed() {
      scores[index] = article.stems.product(index, later)
      article.stems.add(index, to: &later)
    }
    guard let best = scores.max(), best > 0 else { return scores }
    return scores.map { $0 / best }
  }
}
