/// Whether a sentence has one of some traits: 1, else 0. A penalty.
struct TraitScorer: SentenceScorer {
  static var name: String { "trait" }

  let label: String
  let traits: SentenceTraits

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.traits.map { $0.isDisjoint(with: traits) ? 0 : 1 }
  }
}
