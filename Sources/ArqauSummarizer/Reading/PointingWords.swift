internal import ArqauText

/// Words anywhere in a sentence that mean what another one names: `these rumours`, `такие планы`, `мұндай шешім`, and
/// nouns for what is claimed with nothing that says what.
///
/// A sentence that begins with such a word leans anyhow (``Openers``); these make a denial useless without its claim.
final class PointingWords: Sendable {
  private let language: Language
  private let words: PhraseList
  /// Personal pronouns, which mean what the sentence itself names where they stand further behind.
  private let pronouns: Set<String>
  private let gate: WordGate

  private init(_ language: Language, _ words: String, pronouns: String) {
    self.language = language
    self.words = PhraseList(words)
    self.pronouns = Boilerplate.set(pronouns)
    gate = DenialWords.gate(language, self.words.longestWords + Array(self.pronouns))
  }

  /// Those of a language.
  static func of(_ language: Language) -> PointingWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence has one.
  ///
  /// - Complexity: O(length of the sentence).
  func has(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard gate.mayHold(utf8, range) else { return false }
    let all = DenialWords.words(utf8, range, language)
    return words.first(in: all) != nil || all.prefix(Self.first).contains(where: pronouns.contains)
  }

  /// A pronoun among so many first words means what stands before the sentence.
  private static let first = 6

  private static let english = PointingWords(
    .english,
    """
    this, these, those, such, the letter, the claim, the claims, the report,
    the reports, the rumour, the rumours, the rumor, the rumors, the allegation, the allegations, the accusation, the accusations,
    the post, the posts, the message, the messages, the story, the document, the article, the information, the statement, the statements
    """, pronouns: "it, they, them, he, she, him, her, his, their")
  private static let russian = PointingWords(
    .russian,
    """
    это, этого, этому, этим, этом, этот, эта, эту, этой, эти, этих, этими, такой, такого, такому, таким, таком, такая, такую, такие, таких,
    такими, такое, данный, данная, данное, данные сведения, данной, данную, указанн~,
    подобн~, ничего подобного
    """, pronouns: "он, она, они, оно, его, ее, их, ему, ей, им, него, нее, них")
  private static let serbian = PointingWords(
    .serbian,
    """
    to, toga, tome, tim, ovo, ovog, ova, ovaj, ove, ovu, ovi, ta, te, tu, taj, tog, ti, tih, takav, takva, takve, takvi, takvih, takvu, slično, mene
    """, pronouns: "on, ona, oni, ih, ga, njega, nje, njih, mu, joj")
  private static let kazakh = PointingWords(
    .kazakh,
    """
    бұл, бұны, мұны, мұның, бұның, ондай, мұндай, бұндай, сондай, осындай, осы, осыны, аталған
    """, pronouns: "ол, оны, оның, олар, оларды, олардың")
}
