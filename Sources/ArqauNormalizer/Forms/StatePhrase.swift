internal import ArqauText

/// The long name of a state with the term beside the state's name: Қазақстан Республикасы, Republic of Cuba.
struct StatePhrase {
  /// The state's name.
  let name: String
  private let term: Term

  private struct Term {
    let kazakh: String
    let kazakhLatin: String
    let russian: String
    let serbian: String
    let serbianLatin: String
    let english: String
  }

  private static let terms = [
    Term(
      kazakh: "Республикасы", kazakhLatin: "Respublikasy", russian: "Республика", serbian: "Република",
      serbianLatin: "Republika", english: "Republic of"),
    Term(
      kazakh: "Патшалығы", kazakhLatin: "Patşalyğy", russian: "Королевство", serbian: "Краљевина",
      serbianLatin: "Kraljevina", english: "Kingdom of"),
    Term(
      kazakh: "Князьдігі", kazakhLatin: "Kniazdıgı", russian: "Княжество", serbian: "Кнежевина",
      serbianLatin: "Kneževina", english: "Principality of"),
    Term(
      kazakh: "аралдары", kazakhLatin: "araldary", russian: "острова", serbian: "острва",
      serbianLatin: "ostrva", english: "Islands"),
  ]

  /// A name with a term; nil for others.
  init?(_ text: String, _ language: Language) {
    for term in Self.terms {
      let isIslands = term.english == "Islands"
      let (affix, isBefore): (String, Bool) =
        switch language {
        case .kazakh: (" " + term.kazakh, false)
        case .russian: (term.russian + " ", true)
        case .serbian: isIslands ? (" " + term.serbian, false) : (term.serbian + " ", true)
        case .english: isIslands ? (" " + term.english, false) : (term.english + " ", true)
        }
      guard text.utf8.count > affix.utf8.count + 1, isBefore ? text.hasPrefix(affix) : text.hasSuffix(affix),
        !(isIslands && language == .russian)
      else { continue }
      name = String(isBefore ? text.dropFirst(affix.count) : text.dropLast(affix.count))
      // A further term is none of this state's, and names of many words are no states.
      guard name.split(separator: " ").count <= 3 else { return nil }
      self.term = term
      return
    }
    return nil
  }

  /// The forms of the state's name with the term.
  func complete(_ forms: [DerivedForm], _ query: NameFormFinder.Query) -> [DerivedForm] {
    let isIslands = term.english == "Islands"
    return forms.compactMap { form in
      guard query.targets.isEmpty || query.targets.contains(form.variety) else { return nil }
      let text: String
      switch form.variety.tag {
      case "kk": text = form.text + " " + term.kazakh
      case "ru": text = term.russian + " " + form.text
      case "sr-Cyrl": text = isIslands ? form.text + " " + term.serbian : term.serbian + " " + form.text
      case "en": text = isIslands ? form.text + " " + term.english : term.english + " " + form.text
      case "kk-Latn": text = form.text + " " + term.kazakhLatin
      default: text = isIslands ? form.text + " " + term.serbianLatin : term.serbianLatin + " " + form.text
      }
      return DerivedForm(
        variety: form.variety, text: text, provenance: .derived, source: form.source + " state-terms",
        rank: form.rank)
    }
  }
}
