// Common suffixes that make nouns and adjectives of nouns. An analysis names them; the stemmer and the
// readings that come first leave the derived word whole.

extension KazakhSuffix {
  /// Suffixes that make another word.
  static let derivational: [KazakhSuffix] = [
    .init(
      "лық", "LYQ", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "дос|тық", no: "дос|дық"),
    .init(
      "лы", "LY", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "күш|ті", no: "күш|ты"),
    .init(
      "without сыз", "сYз", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "күш|сіз", no: "күш|сыз"),
    .init(
      "шы", "шY", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "балық|шы", no: "балық|ші"),
    .init(
      "шылық", "шYлYQ", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "адам|шылық", no: "адам|шілік"),
    .init(
      "adjective ғы", "GY", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "қыс|қы", no: "қыс|ғы"),
    .init(
      "рақ", "^VрAQ", "^CYрAQ", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "әдемі|рек", no: "әдемі|рақ"),
    .init(
      "ыншы", "^CYншY", "^VншY", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "үш|інші", no: "үш|ыншы"),
    .init(
      "дас", "LAс", from: .noun, to: .noun, .derivation, floor: .never, cost: 4,
      yes: "жер|лес", no: "жер|тес"),
  ]
}
