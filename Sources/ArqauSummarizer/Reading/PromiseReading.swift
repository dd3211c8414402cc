internal import ArqauText

/// Finds what somebody promises should they win, and what the next sentences tell as if it were to come.
///
/// They are printed with the promise or not at all: `„Ako pobedimo, prevoz će biti besplatan.“ Karte će biti ukinute.`
struct PromiseReading {
  private let words: PromiseWords
  private let plans: OvertakingWords
  private let text: WordHeads
  private let sentences: [ArticleSentence]

  /// A promise stands among so many first sentences.
  private static let firsts = 6
  /// So many sentences behind it are told as to come.
  private static let reach = 3

  init(_ article: Article, _ text: WordHeads) {
    words = PromiseWords.of(article.language)
    plans = OvertakingWords.of(article.language)
    self.text = text
    sentences = article.sentences
  }

  /// Binds the sentences behind a promise to it.
  ///
  /// - Complexity: O(1): it looks at the first sentences only.
  func bind(_ bindings: inout SentenceBindings) {
    for promise in sentences.indices.prefix(Self.firsts) where words.promises(text, sentences[promise].range) {
      for index in sentences.indices.dropFirst(promise + 1).prefix(Self.reach) {
        guard plans.isPlan(text, sentences[index].range), !words.promises(text, sentences[index].range) else { break }
        bindings.bind(index, to: promise)
      }
      return
    }
  }
}

/// The words of a promise that hangs on a victory: a condition and a win.
final class PromiseWords: Sendable {
  private let conditions: Set<String>
  private let wins: PhraseList
  private let gate: WordGate
  private let language: Language

  private init(_ language: Language, conditions: String, wins: String) {
    self.language = language
    self.conditions = Boilerplate.set(conditions)
    self.wins = PhraseList(wins)
    gate = DenialWords.gate(language, self.wins.longestWords)
  }

  /// Those of a language.
  static func of(_ language: Language) -> PromiseWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence promises something for the case of a victory.
  func promises(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    guard gate.mayHold(text, range) else { return false }
    let words = DenialWords.words(text.utf8, range, language)
    return wins.first(in: words) != nil && (conditions.isEmpty || words.contains(where: conditions.contains))
  }

  private static let english = PromiseWords(
    .english, conditions: "if, when, once, should",
    wins:
      "we win, i win, he wins, she wins, they win, party wins, elected, re-elected, we come to power, take power, takes office, voted into power"
  )
  private static let russian = PromiseWords(
    .russian, conditions: "если, когда",
    wins:
      "победим, победит, победят, победу на выборах, изберут, избран, избрана, придем к власти, придет к власти, выиграем, выиграет выборы, пройдем в парламент"
  )
  private static let serbian = PromiseWords(
    .serbian, conditions: "ako, ukoliko, kada, kad",
    wins:
      "pobedimo, pobedi, pobedim, pobede, dođemo na vlast, dođe na vlast, dobijemo izbore, osvojimo vlast, budemo izabrani, budem izabran, bude izabran, bude izabrana"
  )
  private static let kazakh = PromiseWords(
    .kazakh, conditions: "",
    wins: "жеңсек, жеңсе, жеңіске жетсек, жеңіске жетсе, сайлансам, сайланса, сайлансақ, билікке келсек, билікке келсе")
}
