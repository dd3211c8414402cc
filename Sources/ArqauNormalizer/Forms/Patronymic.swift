/// Kazakh and Russian patronymics, which stand for each other and are not transliterated.
enum Patronymic {
  /// A patronymic taken apart.
  struct Parts: Sendable, Hashable {
    /// The father's name in the language's letters: as it is before the suffix in Kazakh; in Russian the
    /// names that may stand behind it, the likelier first.
    let fathers: [[Unicode.Scalar]]
    /// Names that stand behind it where none of the others is one: Болатаевич is met beside Болатович.
    var furtherFathers: [[Unicode.Scalar]] = []
    let isDaughter: Bool
  }

  /// Takes a Kazakh patronymic apart; nil for other words.
  static func kazakh(_ word: [Unicode.Scalar]) -> Parts? {
    for (suffix, isDaughter) in [("ұлы", false), ("қызы", true), ("улы", false), ("кызы", true)] {
      let letters = Array(suffix.unicodeScalars)
      guard word.count >= letters.count + 2, word.suffix(letters.count).elementsEqual(letters) else { continue }
      return Parts(fathers: [Array(word.dropLast(letters.count))], isDaughter: isDaughter)
    }
    return nil
  }

  /// Takes a Russian patronymic of a Kazakh name apart; nil for other words.
  static func russian(_ word: [Unicode.Scalar]) -> Parts? {
    for (suffix, isDaughter, isSoft) in endings {
      let letters = Array(suffix.unicodeScalars)
      guard word.count >= letters.count + 2, word.suffix(letters.count).elementsEqual(letters) else { continue }
      let stem = Array(word.dropLast(letters.count))
      guard isSoft, let last = stem.last else { return Parts(fathers: [stem], isDaughter: isDaughter) }
      // Нуртаевич is of Нұртай, Абдуллаевич of Абдулла; Сергеевич of Сергей; Мадиевич of Мәди.
      let isVowel = "аеёиоуыэюя".unicodeScalars.contains(last)
      return Parts(
        fathers: isVowel && last != "и" ? [stem + ["й"], stem] : [stem],
        furtherFathers: last == "а" ? [Array(stem.dropLast())] : [], isDaughter: isDaughter)
    }
    return nil
  }

  private static let endings = [
    ("улы", false, false), ("кызы", true, false), ("ович", false, false), ("евич", false, true),
    ("овна", true, false), ("евна", true, true),
  ]

  /// The Russian patronymic of a father's name in Russian spelling.
  ///
  /// Кудайберген Кудайбергенович, Нуртай Нуртаевич, Мади Мадиевна, Абдулла Абдуллаевич.
  static func russian(ofFather father: [Unicode.Scalar], isDaughter: Bool) -> [Unicode.Scalar] {
    var stem = father
    var ending = isDaughter ? "овна" : "ович"
    switch father.last {
    case "й", "ь":
      stem.removeLast()
      ending = isDaughter ? "евна" : "евич"
    case "ы":
      // Айтқажы: Айткажиевна, since Russian has no -ыев-.
      stem[stem.count - 1] = "и"
      ending = isDaughter ? "евна" : "евич"
    case "а", "я", "и", "е", "э", "ж", "ч", "ш", "щ", "ц":
      // After hushers too: Жанышевич.
      ending = isDaughter ? "евна" : "евич"
    default: break
    }
    return stem + ending.unicodeScalars
  }

  /// The Kazakh patronymic of a father's name in Kazakh spelling.
  static func kazakh(ofFather father: [Unicode.Scalar], isDaughter: Bool) -> [Unicode.Scalar] {
    father + (isDaughter ? "қызы" : "ұлы").unicodeScalars
  }
}
