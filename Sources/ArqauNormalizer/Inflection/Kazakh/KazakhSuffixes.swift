/// The case suffixes of Kazakh, by the last sound of what they stand after.
///
/// `A` is а or е, `Y` is ы or і, `G` is ғ or г, `K` is қ or к, as the harmony asks.
struct KazakhSuffix: Sendable {
  let name: GrammaticalCase
  let vowel: String
  let sonorant: String
  let nasal: String
  let buzz: String
  let voiceless: String
  /// After the possessive of the third person: облысы, Әбішұлы.
  let possessive: String

  static let all: [KazakhSuffix] = [
    KazakhSuffix(
      name: .genitive, vowel: "нYң", sonorant: "дYң", nasal: "нYң", buzz: "дYң", voiceless: "тYң",
      possessive: "нYң"),
    KazakhSuffix(
      name: .dative, vowel: "GA", sonorant: "GA", nasal: "GA", buzz: "GA", voiceless: "KA", possessive: "нA"),
    KazakhSuffix(
      name: .accusative, vowel: "нY", sonorant: "дY", nasal: "дY", buzz: "дY", voiceless: "тY",
      possessive: "н"),
    KazakhSuffix(
      name: .locative, vowel: "дA", sonorant: "дA", nasal: "дA", buzz: "дA", voiceless: "тA",
      possessive: "ндA"),
    KazakhSuffix(
      name: .ablative, vowel: "дAн", sonorant: "дAн", nasal: "нAн", buzz: "дAн", voiceless: "тAн",
      possessive: "нAн"),
    KazakhSuffix(
      name: .instrumental, vowel: "мен", sonorant: "мен", nasal: "мен", buzz: "бен", voiceless: "пен",
      possessive: "мен"),
  ]

  func pattern(after sound: KazakhSound.Final) -> String {
    switch sound {
    case .vowel: vowel
    case .sonorant: sonorant
    case .nasal: nasal
    case .buzz: buzz
    case .voiceless: voiceless
    }
  }

  /// A pattern's letters in a harmony.
  static func letters(_ pattern: String, _ harmony: KazakhSound.Harmony) -> Letters {
    pattern.unicodeScalars.map { sign in
      switch (sign, harmony) {
      case ("A", .back): "а"
      case ("A", .front): "е"
      case ("Y", .back): "ы"
      case ("Y", .front): "і"
      case ("G", .back): "ғ"
      case ("G", .front): "г"
      case ("K", .back): "қ"
      case ("K", .front): "к"
      default: sign
      }
    }
  }

  /// All shapes of all suffixes, with what may follow them in a mention: `-ғы` makes the locative an
  /// adjective (Астанадағы).
  static let shapes: [(name: GrammaticalCase, letters: Letters)] = {
    var result: [(GrammaticalCase, Letters)] = []
    for suffix in all {
      for pattern in [
        suffix.vowel, suffix.sonorant, suffix.nasal, suffix.buzz, suffix.voiceless, suffix.possessive,
      ] {
        for harmony in [KazakhSound.Harmony.back, .front] {
          let letters = letters(pattern, harmony)
          if !result.contains(where: { $0 == (suffix.name, letters) }) {
            result.append((suffix.name, letters))
          }
        }
      }
    }
    return result
  }()
}
