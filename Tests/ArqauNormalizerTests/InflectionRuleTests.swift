import ArqauText
import Testing

@testable import ArqauNormalizer

/// Tests made from the examples that the rules carry.
@Suite("Inflection: the rules' own examples")
struct InflectionRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let index: Int

    var grammar: RuleGrammar { language == .russian ? RussianGrammar.grammar : SerbianGrammar.grammar }
    var rule: DeclensionRule { grammar.rules[index] }
    var testDescription: String { "\(language.rawValue) \(index): \(rule.examples.like)" }
  }

  static let cases: [Case] = [Language.russian, .serbian].flatMap { language in
    let grammar = language == .russian ? RussianGrammar.grammar : SerbianGrammar.grammar
    return grammar.rules.indices.map { Case(language: language, index: $0) }
  }

  @Test("a rule decides the words that it should, and not the ones that it shouldn't", arguments: cases)
  func examples(rule: Case) {
    #expect(!rule.rule.examples.like.isEmpty && !rule.rule.examples.unlike.isEmpty)
    for word in rule.rule.examples.like {
      #expect(decides(rule, word), "\(word)")
    }
    for word in rule.rule.examples.unlike {
      #expect(!decides(rule, word), "\(word)")
    }
  }

  @Test("every form of an example leads back to the example", arguments: cases)
  func inverse(rule: Case) {
    for word in rule.rule.examples.like {
      let letters = Letters(word.lowercased())
      for role in rule.rule.roles {
        guard rule.grammar.rule(for: letters, role, rule.rule.agreement) != nil else { continue }
        for name in rule.grammar.cases {
          for form in rule.grammar.forms(of: letters, role, rule.rule.agreement, name) ?? [] {
            let bases = rule.grammar.analyses(of: form, role)
              .filter { $0.grammaticalCase == name && $0.agreement == rule.rule.agreement }.map(\.base)
            #expect(bases.contains(letters), "\(word) \(name) \(String(String.UnicodeScalarView(form)))")
          }
        }
      }
    }
  }

  /// Whether the rule is the first that fits the word in any of its roles.
  private func decides(_ rule: Case, _ word: String) -> Bool {
    let letters = Letters(word.lowercased())
    return rule.rule.roles.contains { role in
      rule.grammar.rules.firstIndex {
        $0.agreement == rule.rule.agreement && $0.roles.contains(role)
          && $0.decides(letters, rule.grammar.classes)
      } == rule.index
    }
  }
}
