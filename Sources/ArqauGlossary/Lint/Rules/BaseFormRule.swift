internal import ArqauText

/// Finds headwords that are plainly inflected.
struct BaseFormRule: LintRule {
  let id = "base-form"
  let severity = LintFinding.Severity.warning
  let summary = """
    A term is plainly not in its base form: forms are derived from the base form, so it is found in few \
    texts. Only endings that no base form has are taken; of a Kazakh term the last word, of others the first.
    """
  let good = [
    "a:\n  en:\n    - agreement\n  kk:\n    - келісім\n  ru:\n    - управление данными\n  sr:\n    - српски језик\n",
    "a:\n  ru:\n    - мировой рынок\n    - admitted: немного\n  kk:\n    - Қазақстан\n  sr:\n    - разлог\n",
    "a:\n  ru:\n    - двусторонние отношения\n  kk:\n    - екіжақты қатынастар\n  sr:\n    - цунами\n",
  ]
  let bad = [
    "a:\n  en:\n    - the agreement # here\n  ru:\n    - нового соглашения # here\n",
    "a:\n  ru:\n    - управлением # here\n  kk:\n    - екіжақты қатынастарды # here\n",
    "a:\n  kk:\n    - серіктестіктің # here\n  sr:\n    - српског језика # here\n",
    "a:\n  sr:\n    - sigurnošću # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      guard let variety = language.variety, term.matching == .inflect else { return }
      let key = TermKey.of(term.text, in: language)
      let words = key.split(separator: " ")
      guard let first = words.first, let last = words.last else { return }
      let fault: Bool
      switch variety.language {
      case .english: fault = words.count > 1 && ["the", "a", "an"].contains(first)
      case .russian: fault = Self.ends(first, Self.russian, least: 3) && !Self.russianBases.contains(String(first))
      case .serbian: fault = Self.ends(first, Self.serbian, least: 3)
      case .kazakh: fault = variety.script == .cyrillic && Self.ends(last, Self.kazakh, least: 3)
      }
      if fault { report("\(language): '\(term.text)' is no base form", term.place, concept) }
    }
  }

  /// Whether a word has one of the endings behind at least so many letters.
  private static func ends(_ word: Substring, _ endings: [String], least: Int) -> Bool {
    endings.contains { word.hasSuffix($0) && word.unicodeScalars.count >= $0.unicodeScalars.count + least }
  }

  /// Oblique cases of adjectives, of nouns in -ость, -ение, -ание, -ство, and the instrumental plural.
  private static let russian = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ую", "остью", "ением", "анием", "ством", "ениям", "аниям",
    "ениях", "аниях", "остям", "остях", "остями", "ениями", "аниями",
  ]
  /// Base forms that end so.
  private static let russianBases: Set<String> = ["немного", "намного", "ничего", "почему", "потому", "поэтому"]

  /// Oblique cases of adjectives in -ski, -čki, -alni, -ivni, of nouns in -nost, -anje, -enje, -stvo, -cija.
  private static let serbian: [String] = {
    let stems = ["sk", "čk", "šk", "ćk", "aln", "ivn", "arn", "ovn"]
    let endings = ["og", "oga", "om", "ome", "im", "ih", "ima"]
    return stems.flatMap { stem in endings.map { stem + $0 } }
      + ["nošću", "anjem", "enjem", "stvom", "stvima", "cijom", "ciju", "cijama"]
  }()

  /// The plural with a case, the genitive, and cases behind the possessive of the third person.
  private static let kazakh: [String] = {
    let plurals = ["лар", "лер", "дар", "дер", "тар", "тер"]
    let cases = ["дың", "дің", "ға", "ге", "ды", "ді", "да", "де", "дан", "ден", "мен"]
    return plurals.flatMap { plural in cases.map { plural + $0 } }
      + ["ның", "нің", "дың", "дің", "тың", "тің", "ынан", "інен", "ының", "інің", "ында", "інде"]
  }()
}
