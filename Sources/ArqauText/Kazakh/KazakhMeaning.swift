/// The case of a Kazakh noun.
public enum KazakhCase: String, Sendable, CaseIterable {
  case nominative = "nom"
  case genitive = "gen"
  case dative = "dat"
  case accusative = "acc"
  case locative = "loc"
  case ablative = "abl"
  case instrumental = "ins"
  /// The likening form in `-дай`, which some grammars count among the cases.
  case similative = "sim"
  /// The form in `-ша`: manner, language or opinion.
  case equative = "equ"
}

/// Whose something is, or who is or does something.
public enum KazakhPerson: String, Sendable, CaseIterable {
  case firstSingular = "1s"
  case secondSingular = "2s"
  /// The polite second person.
  case secondPolite = "2f"
  /// The third person, singular and plural.
  case third = "3"
  case firstPlural = "1p"
  case secondPlural = "2p"
  case secondPolitePlural = "2fp"
}

/// What one suffix adds.
public enum KazakhMeaning: Sendable, Hashable {
  case plural
  case possessive(KazakhPerson)
  case grammaticalCase(KazakhCase)
  /// A personal ending of a predicate or of a tense.
  case person(KazakhPerson)
  /// Makes an attribute of a place or an owner: `-дағы`, `-нікі`.
  case relational
  /// Makes another word of the stem: `-лық`, `-сыз`, `-шы`.
  case derivation
  /// A voice of a verb: passive, reflexive, reciprocal, causative.
  case voice
  case negation
  /// A verb form that declines: the infinitive, participles.
  case verbalNoun
  /// A tense, a mood or a converb.
  case verbForm
}
