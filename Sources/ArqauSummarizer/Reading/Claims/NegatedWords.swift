internal import ArqauText

/// Finds in a sentence that it denies a verb of another one: `was arrested` and `was not arrested`, `uhapšen` and
/// `nije uhapšen`, `ұсталды` and `ұсталған жоқ`.
final class NegatedWords: Sendable {
  private let language: Language
  /// Negations before the verb, or behind it.
  private let negations: Set<String>
  private let isBehind: Bool
  /// What stands before a negation that is of a verb; empty where any is.
  private let auxiliaries: Set<String>
  /// Words that don't show what a sentence is about: who says nothing denies nothing.
  private let speech: PhraseList
  private let gate: WordGate

  /// Those of a language.
  static func of(_ language: Language) -> NegatedWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private init(
    _ language: Language, negations: String, isBehind: Bool = false, reach: Int = 2, auxiliaries: String = "",
    speech: String
  ) {
    self.language = language
    self.negations = Boilerplate.set(negations)
    self.isBehind = isBehind
    self.reach = reach
    self.auxiliaries = Boilerplate.set(auxiliaries)
    self.speech = PhraseList(speech)
    gate = DenialWords.gate(language, Array(self.negations))
  }

  /// A verb stands so many words behind its negation at most.
  private let reach: Int
  /// A verb has so many letters, or more.
  private static let fewest = 4

  /// Whether a sentence may deny anything; certainly not where false.
  ///
  /// - Complexity: O(length of the sentence).
  func mayDeny(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    gate.mayHold(text, range) || isBehind && Self.kazakhEndings.mayHold(text.utf8, range)
  }

  /// The words of a sentence that it denies.
  ///
  /// - Complexity: O(length of the sentence).
  func denied(_ text: WordHeads, _ range: Range<Int>) -> [String] {
    guard mayDeny(text, range) else { return [] }
    let words = DenialWords.words(text.utf8, range, language)
    var denied: [String] = []
    for (index, word) in words.enumerated() {
      // `ұсталмады`, `жабылмайды`
      if isBehind, let stem = Self.kazakhEndings.stem(of: word, atLeast: Self.fewest) { denied.append(stem) }
      guard negations.contains(word) else { continue }
      if isBehind {
        denied += words[..<index].suffix(1).filter(Self.kazakhParticiples.fit)
      } else if auxiliaries.isEmpty || word.contains("'") || word.contains("’")
        || index > 0 && auxiliaries.contains(words[index - 1])
      {
        denied += words[(index + 1)...].prefix(reach).filter(isTelling).prefix(1)
      }
    }
    return denied.filter(isTelling)
  }

  private func isTelling(_ word: String) -> Bool {
    word.count >= Self.fewest && !negations.contains(word) && speech.first(in: CollectionOfOne(word)) == nil
  }

  private static let kazakhParticiples = EndingList(
    ["ған", "ген", "қан", "кен", "ды", "ді", "ты", "ті"], .kazakh)

  /// Those of Kazakh verbs with a negation in them.
  private static let kazakhEndings = EndingList(
    ["м", "б", "п"].flatMap { first in
      ["ады", "аған", "ағанын", "айды", "айтынын", "еді", "еген", "егенін", "ейді", "ейтінін"].map { first + $0 }
    }, .kazakh)

  private static let english = NegatedWords(
    .english,
    negations: """
      not, never, wasn't, wasn’t, weren't, weren’t, didn't, didn’t, hasn't, hasn’t, haven't, haven’t, isn't, isn’t, aren't, aren’t, won't, won’t, doesn't, doesn’t
      """,
    auxiliaries: "will, would, is, are, was, were, be, been, has, have, had, do, does, did",
    speech: """
      said, report~, comment~, respond~, reply, replied, announce~, disclos~, reveal~, specif~, immediately, been, have, known, know,
      clear, named, identif~, mention~, confirm~, publish~, provid~, explain~, only, more, than, able, want~, think, only, would, could, which, their, there, those, because, until, still, about, after, before, other
      """)

  private static let russian = NegatedWords(
    .russian, negations: "не, ни", reach: 1,
    speech: """
      сообщ~, комментир~, уточн~, назва~, называ~, раскры~, раскрыва~, указ~, извест~, объявл~, говор~, ответ~, отвеч~, публик~, может, могут, могли, будет, будут, было, были, только, менее, более, имеет,
      должн~, смог~, стал~, дал~, хочет, больше, является, подтвержда~, котор~, этого, однако, после, когда, чтобы, также, своих, своей, своего, просто, нужно
      """)

  private static let serbian = NegatedWords(
    .serbian, negations: "nije, nisu, nisam, nismo, ne, ni, niti, neće, nikad, nikada",
    speech: """
      naveo, navela, navodi~, navode, saopšt~, saopšti~, izjav~, rekao, rekla, rekli, otkri~, poznat~, objav~, komentar~, odgovor~, preciz~, samo, može, mogu, treba, želi, bilo, bila, bili, više, koji, koja, koje, nego, zbog, nakon
      """)

  private static let kazakh = NegatedWords(
    .kazakh, negations: "жоқ, емес", isBehind: true,
    speech: """
      айт~, хабарла~, мәлім~, түсінд~, атал~, белгілі, белгісіз, болған, болады, керек, мүмкін, ғана, жариялан~, жариял~, көрсет~, нақты~, тек, жауап~, білдір~, адам~
      """)
}
