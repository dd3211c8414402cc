internal import ArqauText

/// Whether a name that letters alone would let be Kazakh has anything Kazakh in it.
///
/// Russian surnames (Кутузов, Скабеева) and Kazakh ones in Russian spelling have the same suffixes and often the
/// same letters, and the way back to қ, ғ, ұ, ө is guesswork for the former. So a name with such a suffix counts
/// as Kazakh only where a word of it says so: an element of Kazakh names, a Kazakh given name, a patronymic in
/// -улы or -кызы, or letters that are far from any Russian name.
struct KazakhEvidence {
  private let model = NameModel.shared

  /// Whether words of a name in Russian spelling, in small letters, may be a Kazakh's.
  ///
  /// - Complexity: O(words · elements).
  func allows(_ words: [[Unicode.Scalar]]) -> Bool {
    let surnames = words.filter { Self.stem($0) != nil }
    if surnames.isEmpty { return true }
    let fathers = words.compactMap { Patronymic.russian($0)?.fathers.first }
    if words.contains(where: Self.isPatronymic) || (words + fathers).contains(where: Self.hasElement) { return true }
    if words.contains(where: Self.isKazakhGivenName) { return true }
    let others = words.filter { Self.stem($0) == nil && Patronymic.russian($0) == nil } + fathers
    if others.contains(where: Self.isRussianGivenName) { return false }
    if others.contains(where: { advantage($0) >= Self.sureGivenName }) { return true }
    return surnames.contains { advantage($0) >= Self.sureSurname }
  }

  /// How much less a word costs as a Kazakh name in Russian spelling than as a Russian or a foreign one.
  private func advantage(_ word: [Unicode.Scalar]) -> Int {
    min(model.cost(of: word, .russian), model.cost(of: word, .foreignInRussian))
      - model.cost(of: word, .kazakhInRussian)
  }

  /// Sixths of a nat.
  private static let sureGivenName = 8
  private static let sureSurname = 30

  /// Whether a word is a given name that Russians bear and Kazakh writes as Russian does.
  static func isRussianGivenName(_ word: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(word))
    return russianGivenNames.contains(text) && !isKazakhGivenName(word)
  }

  static func isKazakhGivenName(_ word: [Unicode.Scalar]) -> Bool {
    KazakhNameElements.givenNames.contains(String(String.UnicodeScalarView(word)))
      || KazakhSpelling.isOnlyKazakh(word, in: .russian)
  }

  private static let russianGivenNames = Set(
    (RussianGivenNames.masculine + " " + RussianGivenNames.feminine).split(whereSeparator: \.isWhitespace).map {
      $0.lowercased()
    })

  private static func isPatronymic(_ word: [Unicode.Scalar]) -> Bool {
    ["улы", "кызы", "ұлы", "қызы"].contains { word.count > $0.unicodeScalars.count + 2 && ends(word, $0) }
  }

  /// Whether a surname or a given name is made of Kazakh words.
  static func hasElement(_ word: [Unicode.Scalar]) -> Bool {
    let body = stem(word) ?? word
    if KazakhNameElements.beginnings.contains(where: { word.starts(with: $0) }) { return true }
    // Назарбаев is of Назарбай: Russian writes ае for айе.
    if ["баев", "баева"].contains(where: { word.count > $0.unicodeScalars.count + 1 && ends(word, $0) }) {
      return true
    }
    return KazakhNameElements.ends.contains { body.count >= $0.count + 2 && body.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word ends in a Kazakh word, and not in one that other languages' names end in too (Натан, Иордан).
  static func endsInElement(_ word: [Unicode.Scalar]) -> Bool {
    KazakhNameElements.ends.contains { end in
      end.count > 2 && word.count >= end.count + 3 && word.suffix(end.count).elementsEqual(end)
        && !["хан", "гул", "кул", "хожа", "али", "сеит"].contains { end.elementsEqual($0.unicodeScalars) }
    }
  }

  /// Whether a word is a surname with a Russian suffix behind Kazakh words.
  static func isSurnameOfElements(_ word: [Unicode.Scalar]) -> Bool { stem(word) != nil && hasElement(word) }

  /// What stands before a Russian suffix of surnames; nil where there is none.
  private static func stem(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    for suffix in ["ова", "ева", "ёва", "ина", "ская", "ов", "ев", "ёв", "ин", "ский", "ой"]
    where word.count > suffix.unicodeScalars.count + 2 && ends(word, suffix) {
      return Array(word.dropLast(suffix.unicodeScalars.count))
    }
    return nil
  }

  private static func ends(_ word: [Unicode.Scalar], _ end: String) -> Bool {
    word.suffix(end.unicodeScalars.count).elementsEqual(end.unicodeScalars)
  }
}
