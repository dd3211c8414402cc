/// A reading of an inflected word: a base form, and the case and gender in which it gives the word.
struct WordAnalysis: Sendable, Hashable {
  let base: Letters
  let grammaticalCase: GrammaticalCase
  let agreement: Agreement
  /// How far down among the variants of the case the word stands; 0 is the likeliest variant.
  let rank: Int
}

/// Declension by rules and tables, and its inverse.
///
/// The inverse undoes every ending of every class that fits the word and keeps the base forms that,
/// declined again, give the word. So a rule is written once.
struct RuleGrammar: Sendable {
  let cases: [GrammaticalCase]
  let classes: LetterClasses
  let rules: [DeclensionRule]
  /// For each ending of a form, the endings of base forms that it may stand for.
  private let origins: [WordRole: SuffixTable<EndingOrigins>]
  /// For each role and gender the rules that may decide a word, by its last letter.
  private let candidates: [Slot: RulesByLetter]

  init(cases: [GrammaticalCase], classes: LetterClasses, rules: [DeclensionRule]) {
    self.cases = cases
    self.classes = classes
    self.rules = rules
    var origins: [WordRole: [Letters: EndingOrigins]] = [:]
    var seen: Set<Origin> = []
    for rule in rules {
      for role in rule.roles {
        for paradigm in rule.paradigms {
          for name in cases {
            for ending in paradigm.endings(name, isAnimate: role.isAnimate) {
              let origin = Origin(
                role: role, ending: ending, base: paradigm.base, name: name, agreement: rule.agreement)
              guard seen.insert(origin).inserted else { continue }
              origins[role, default: [:]][ending, default: EndingOrigins()].add(paradigm.base, name, rule.agreement)
            }
          }
        }
      }
    }
    self.origins = origins.mapValues { SuffixTable($0) }
    var candidates: [Slot: RulesByLetter] = [:]
    for (number, rule) in rules.enumerated() {
      for role in rule.roles {
        candidates[Slot(role: role, agreement: rule.agreement), default: RulesByLetter()].add(
          number, rule.lastLetters(classes))
      }
    }
    self.candidates = candidates
  }

  private struct Slot: Hashable {
    let role: WordRole
    let agreement: Agreement
  }

  /// The numbers of rules in their order, for each last letter that one of them names.
  private struct RulesByLetter {
    private var byLetter: [Unicode.Scalar: [Int]] = [:]
    /// The rules that fit words of any last letter.
    private var any: [Int] = []

    /// Adds a rule that comes after all others.
    ///
    /// - Parameter letters: The last letters that it decides; nil for any.
    mutating func add(_ number: Int, _ letters: Set<Unicode.Scalar>?) {
      if let letters {
        for letter in letters { byLetter[letter, default: any].append(number) }
      } else {
        for letter in byLetter.keys { byLetter[letter]?.append(number) }
        any.append(number)
      }
    }

    func rules(for word: Letters) -> [Int] { word.last.flatMap { byLetter[$0] } ?? any }
  }

  /// What an ending may come from, in the order of the rules.
  private struct EndingOrigins {
    private(set) var all: [(group: Int, grammaticalCase: GrammaticalCase)] = []
    /// The ending of a base form with an agreement, which several cases have in common.
    private(set) var groups: [(base: Letters, agreement: Agreement)] = []

    mutating func add(_ base: Letters, _ name: GrammaticalCase, _ agreement: Agreement) {
      let known = groups.firstIndex { $0.base == base && $0.agreement == agreement }
      if known == nil { groups.append((base, agreement)) }
      all.append((known ?? groups.count - 1, name))
    }
  }

  private struct Origin: Hashable {
    let role: WordRole
    let ending: Letters
    let base: Letters
    let name: GrammaticalCase
    let agreement: Agreement
  }

  /// The rule that decides a word, if any does.
  func rule(for word: Letters, _ role: WordRole, _ agreement: Agreement) -> DeclensionRule? {
    number(ofRuleFor: word, role, agreement).map { rules[$0] }
  }

  private func number(ofRuleFor word: Letters, _ role: WordRole, _ agreement: Agreement) -> Int? {
    guard let candidates = candidates[Slot(role: role, agreement: agreement)] else { return nil }
    return candidates.rules(for: word).first { rules[$0].decides(word, classes) }
  }

  /// The forms of a word in a case, ranked; nil where no rule decides it.
  ///
  /// - Complexity: O(rules).
  func forms(
    of word: Letters, _ role: WordRole, _ agreement: Agreement, _ name: GrammaticalCase
  ) -> [Letters]? {
    guard let rule = rule(for: word, role, agreement) else { return nil }
    return forms(of: word, rule, role, name)
  }

  func forms(
    of word: Letters, _ rule: DeclensionRule, _ role: WordRole, _ name: GrammaticalCase
  ) -> [Letters] {
    rule.forms(of: word, name, isAnimate: role.isAnimate)
  }

  /// Whether a word can be spoken: it has a vowel, or between its consonants the р that is one in Serbian (Врх, Крк).
  private func hasSyllable(_ word: Letters) -> Bool {
    classes.count(of: "V", in: word) > 0
      || word.count > 2 && word.dropFirst().dropLast().contains { $0 == "р" || $0 == "r" }
  }

  /// The base forms that a word may stand for in a role, with case and gender.
  ///
  /// - Complexity: O(classes × rules): it doesn't grow with the word but for copying it.
  func analyses(of word: Letters, _ role: WordRole) -> [WordAnalysis] {
    guard let table = origins[role] else { return [] }
    var result: [WordAnalysis] = []
    table.forEach(of: word) { length, origins in
      let bases = origins.groups.map { group -> (base: Letters, rule: Int)? in
        let base = Letters(word.dropLast(length)) + group.base
        guard hasSyllable(base), let rule = number(ofRuleFor: base, role, group.agreement) else {
          return nil
        }
        return (base, rule)
      }
      for origin in origins.all {
        guard let (base, rule) = bases[origin.group],
          let rank = rules[rule].rank(of: word, among: base, origin.grammaticalCase, isAnimate: role.isAnimate)
        else { continue }
        let agreement = origins.groups[origin.group].agreement
        let isKnown = result.contains { known in
          known.grammaticalCase == origin.grammaticalCase && known.agreement == agreement && known.rank == rank
            && known.base == base
        }
        if !isKnown {
          result.append(
            WordAnalysis(base: base, grammaticalCase: origin.grammaticalCase, agreement: agreement, rank: rank))
        }
      }
    }
    return result
  }
}
