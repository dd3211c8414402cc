/// A chain of inflectional suffixes of Kazakh nouns, as one string.
package struct KazakhEnding: Sendable {
  /// The letters of the whole chain.
  package let text: String
  /// Whether the chain says whose the thing is.
  package let isPossessed: Bool
  /// Whether the chain begins with a vowel, before which a final `п к қ` is voiced.
  package let beginsWithVowel: Bool
}

/// Lists the endings that Kazakh nouns can take: number, possession, case, person, and `-дағы`, `-нікі`
/// with what follows them.
///
/// The rules are those of ``KazakhAnalyzer``, read from the stem outwards. After `-дағы` and `-нікі`
/// only plural, third person and cases follow; who goes further is not found in text.
package struct KazakhEndings {
  private var memory: [State: [Tail]] = [:]

  package init() {}

  /// The endings of stems in a context, without the empty one; some twice.
  ///
  /// - Complexity: O(number of endings), some 1,000.
  package mutating func endings(after context: KazakhStemContext) -> [KazakhEnding] {
    let start = State(
      form: .noun, letterClass: context.letterClass, expected: context.expected,
      tolerated: context.tolerated, isBeyondRelational: false)
    return tails(of: start).map { tail in
      var text = String.UnicodeScalarView()
      for code in tail.letters { if let letter = KazakhLetter.scalar(of: code) { text.append(letter) } }
      let first = tail.letters.first.map { KazakhLetterClass.of($0) } ?? []
      return KazakhEnding(
        text: String(text), isPossessed: tail.isPossessed,
        beginsWithVowel: !first.isDisjoint(with: .vowel))
    }
  }

  /// What has been reached, and what the next suffix sees.
  private struct State: Hashable {
    let form: KazakhForm
    let letterClass: KazakhLetterClass
    let expected: KazakhHarmony
    let tolerated: KazakhHarmony
    let isBeyondRelational: Bool
  }

  private struct Tail {
    let letters: [UInt8]
    let isPossessed: Bool
  }

  private mutating func tails(of state: State) -> [Tail] {
    if let known = memory[state] { return known }
    var found: [Tail] = []
    for step in Self.steps where suits(step, state) {
      let isPossessed = if case .possessive = step.meaning { true } else { false }
      found.append(Tail(letters: step.letters, isPossessed: isPossessed))
      for tail in tails(of: advance(state, over: step)) {
        found.append(
          Tail(letters: step.letters + tail.letters, isPossessed: isPossessed || tail.isPossessed))
      }
    }
    memory[state] = found
    return found
  }

  private func suits(_ step: Step, _ state: State) -> Bool {
    if step.from.isDisjoint(with: state.form) || step.after.isDisjoint(with: state.letterClass) { return false }
    if step.harmony.isDisjoint(with: state.expected) {
      if step.harmony.isDisjoint(with: state.tolerated) || !state.form.contains(.noun) { return false }
    }
    if !state.isBeyondRelational { return true }
    return switch step.meaning {
    case .relational, .person: false
    case .possessive(let person): person == .third
    default: true
    }
  }

  private func advance(_ state: State, over step: Step) -> State {
    var scanner = KazakhHarmonyScanner()
    var letterClass = state.letterClass
    var previous = KazakhLetter.other
    var hasVowel = false
    for code in step.letters {
      let traits = KazakhLetterTable.shared.traits(of: code)
      if !traits.letterClass.isEmpty {
        letterClass = traits.letterClass.afterLetter(
          previous, ofClass: letterClass, is: code, KazakhLetterTable.shared)
      }
      previous = code
      hasVowel = hasVowel || !traits.letterClass.isDisjoint(with: .vowel)
      scanner.advance(over: traits.harmony)
    }
    let expected = hasVowel ? scanner.expected : state.expected
    return State(
      form: step.to, letterClass: letterClass.subtracting([.verbal, .final]), expected: expected,
      tolerated: hasVowel ? expected : state.tolerated,
      isBeyondRelational: state.isBeyondRelational || step.meaning == .relational)
  }

  /// One form of one suffix.
  private struct Step {
    let letters: [UInt8]
    let from: KazakhForm
    let to: KazakhForm
    let after: KazakhLetterClass
    let harmony: KazakhHarmony
    let meaning: KazakhMeaning
  }

  private static let steps: [Step] = KazakhSuffix.nominal.flatMap { suffix in
    suffix.patterns.flatMap(KazakhSuffixPattern.allomorphs).map {
      Step(
        letters: $0.letters, from: suffix.from, to: suffix.to, after: $0.after, harmony: $0.harmony,
        meaning: suffix.meaning)
    }
  }
}

extension KazakhForm: Hashable {}
extension KazakhLetterClass: Hashable {}
extension KazakhHarmony: Hashable {}
