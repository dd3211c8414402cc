/// A name in all cases of a language.
public struct Declension: Sendable, Hashable {
  /// The name as it was given.
  public let name: String
  /// The gender by which it was declined; nil where the language has none or nothing told it.
  public let gender: GrammaticalGender?
  /// The forms of each case of the language, the likeliest first. The nominative is the name itself.
  public let forms: [GrammaticalCase: [String]]

  /// The forms of a case; empty where the language doesn't have it.
  public subscript(grammaticalCase: GrammaticalCase) -> [String] { forms[grammaticalCase] ?? [] }
}

/// A base form that an inflected mention may stand for.
public struct Lemma: Sendable, Hashable {
  /// The base form: the nominative of the whole mention.
  public let text: String
  /// The case in which the mention stands, if this is its base form.
  public let grammaticalCase: GrammaticalCase
  /// How likely the base form is among all that were found, from 0 to 1.
  public let score: Double

  /// Makes a base form.
  package init(text: String, grammaticalCase: GrammaticalCase, score: Double) {
    self.text = text
    self.grammaticalCase = grammaticalCase
    self.score = score
  }
}
