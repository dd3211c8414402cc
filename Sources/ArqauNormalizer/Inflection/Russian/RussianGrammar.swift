import ArqauText

/// Russian: its letters and its rules together.
enum RussianGrammar {
  static let grammar = RuleGrammar(
    cases: GrammaticalCase.cases(of: .russian),
    classes: LetterClasses([
      "V": "аеёиоуыэюя", "C": "бвгджзклмнпрстфхцчшщ", "H": "жчшщ", "K": "гкх", "S": "бвдзлмнпрстф",
    ]),
    rules: RussianPersonRules.all + RussianNounRules.all)
}
