import ArqauText

/// Serbian: its letters and its rules together, in Cyrillic.
enum SerbianGrammar {
  static let grammar = RuleGrammar(
    cases: GrammaticalCase.cases(of: .serbian),
    classes: LetterClasses([
      "V": "аеиоуyaeiou", "C": "бвгдђжзјклљмнњпрстћфхцчџш", "J": "ђжјљњћчџш",
      "T": "бгдзжкпстфхцчш", "D": "бвгдзјклмнпрстфхцаеиоу",
      // Letters of foreign spellings and acute ones of Montenegrin.
      "X": "bcdfghjklmnpqrstvwxzśźáéíóúäöü",
    ]),
    rules: SerbianPersonRules.all + SerbianNounRules.all)
}
