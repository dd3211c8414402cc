package import ArqauText

/// Whose convention of marking names is followed: what counts as a name, and where it ends.
///
/// The texts that the model learns from were marked by different hands: one takes the article into a place's
/// name, another the descriptor before a company's. The model learns a few weights for each of them beside
/// the common ones, and answers by one of them a language.
package enum MentionConvention: String, Sendable, CaseIterable {
  case english
  case serbian
  case kazakh
  case russian
  /// Russian names found by way of the English translation.
  case projected
  case spacy
  case natasha

  /// The convention of the answers in a language.
  package static func standard(_ language: Language) -> MentionConvention {
    switch language {
    case .english: .english
    case .serbian: .serbian
    case .kazakh: .kazakh
    case .russian: .russian
    }
  }

  /// A number for hashes.
  var number: UInt64 {
    switch self {
    case .english: 1
    case .serbian: 2
    case .kazakh: 3
    case .russian: 4
    case .projected: 5
    case .spacy: 6
    case .natasha: 7
    }
  }
}
