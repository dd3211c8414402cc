internal import ArqauText

/// Tells Kazakh names in Russian spelling, inflected or not, from names in Kazakh spelling without its own letters.
///
/// Both are written alike in many names (Олжас Бектенов), so that what detectors of language go by says little. Two
/// things decide: Kazakh words don't have к and г beside the vowels а, о, у, ы, where the Kazakh alphabet has қ and
/// ғ; and the cases of Russian surnames end as nothing in Kazakh does.
public enum RussianNameSpelling {
  /// Whether a name in Cyrillic letters that Russian has is spelled or declined as only Russian does it.
  ///
  /// - Complexity: O(n).
  public static func isLikely(_ name: String) -> Bool {
    let words = NameParts(name).words.map(\.letters)
    guard !words.isEmpty, words.allSatisfy({ $0.allSatisfy(isRussian) }) else { return false }
    if let last = words.last, isKazakhCase(last) { return false }
    if words.contains(where: hasHardVelar) { return true }
    return words.contains(where: isObliqueSurname) || isGenitive(words)
  }

  private static func isRussian(_ letter: Unicode.Scalar) -> Bool {
    0x430...0x44F ~= letter.value || letter == "ё" || letter == "-"
  }

  /// A surname with a Kazakh suffix of case: Тоқаевтың has letters of its own, Токаевке and Бектеновтен have not.
  private static func isKazakhCase(_ word: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(word))
    return ["ов", "ев", "ин", "ова", "ева", "ина"].contains { suffix in
      kazakhCases.contains { text.hasSuffix(suffix + $0) && text.utf8.count > (suffix + $0).utf8.count + 4 }
    }
  }

  private static let kazakhCases = [
    "ке", "ге", "не", "ты", "ды", "ны", "та", "те", "да", "де", "тан", "тен", "дан", "ден", "нан", "нен", "пен",
    "мен", "бен",
  ]

  /// Касым, Бакытжан: a Kazakh stem in which Kazakh spelling has қ or ғ. Surnames on -ков and foreign names have
  /// к there in Kazakh too, and loans begin with it.
  private static func hasHardVelar(_ word: [Unicode.Scalar]) -> Bool {
    (KazakhEvidence.hasElement(word) || KazakhEvidence.isKazakhGivenName(word))
      && word.indices.contains { index in
        guard word[index] == "к" || word[index] == "г" else { return false }
        let next = index + 1 < word.count ? word[index + 1] : " "
        return "аоуы".unicodeScalars.contains(next)
      }
  }

  /// Бектенову, Ашимбаевым, Назарбаевой.
  private static func isObliqueSurname(_ word: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(word))
    return word.count > 5
      && ["ову", "еву", "овым", "евым", "иным", "овой", "евой", "иной", "овых", "евых", "овыми", "евыми"].contains {
        text.hasSuffix($0)
      }
  }

  /// Олжаса Бектенова: two words in -а, the first of which is a man's name with the ending of the genitive.
  private static func isGenitive(_ words: [[Unicode.Scalar]]) -> Bool {
    guard words.count > 1, let last = words.last, let first = words.first, first.count > 3 else { return false }
    let surname = String(String.UnicodeScalarView(last))
    guard ["ова", "ева", "ина"].contains(where: surname.hasSuffix), first.last == "а" || first.last == "я" else {
      return false
    }
    let text = String(String.UnicodeScalarView(first))
    return !feminine.contains(text)
  }

  private static let feminine = Set(
    RussianGivenNames.feminine.split(whereSeparator: \.isWhitespace).map { $0.lowercased() })
}
