/// A chain of inflectional suffixes of Kazakh nouns, as one string.
package struct KazakhEnding: Sendable {
  /// The letters of the whole chain.
  package let letters: [Unicode.Scalar]
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
  /// Which suffixes may follow each state that was reached: the states are few, the chains 100,000.
  private var memory: [State: [Link]] = [:]

  package init() {}

  /// Calls `body` with the endings of stems in a context, without the empty one; some twice.
  ///
  /// - Complexity: O(number of endings), some 1,000.
  package mutating func forEachEnding(after context: KazakhStemContext, _ body: (KazakhEnding) -> Void) {
    let start = State(
      form: .noun, letterClass: context.letterClass, expected: context.expected,
      tolerated: context.tolerated, isBeyondRelational: false)
    var letters: [Unicode.Scalar] = []
    visit(from: start, &letters, isPossessed: false, beginsWithVowel: false, body)
  }

  /// What has been reached, and what the next suffix sees.
  private struct State: Hashable {
    let form: KazakhForm
    let letterClass: KazakhLetterClass
    let expected: KazakhHarmony
    let tolerated: KazakhHarmony
    let isBeyondRelational: Bool
  }

  /// A suffix and what is reached over it.
  private struct Link {
    let letters: [Unicode.Scalar]
    let isPossessive: Bool
    let beginsWithVowel: Bool
    let next: State
  }

  /// Goes over all chains from a state; a chain has no more suffixes than there are kinds of them.
  private mutating func visit(
    from state: State, _ letters: inout [Unicode.Scalar], isPossessed: Bool, beginsWithVowel: Bool,
    _ body: (KazakhEnding) -> Void
  ) {
    let length = letters.count
    for link in links(from: state) {
      letters += link.letters
      let beginsWithVowel = length == 0 ? link.beginsWithVowel : beginsWithVowel
      let isPossessed = isPossessed || link.isPossessive
      body(KazakhEnding(letters: letters, isPossessed: isPossessed, beginsWithVowel: beginsWithVowel))
      visit(from: link.next, &letters, isPossessed: isPossessed, beginsWithVowel: beginsWithVowel, body)
      letters.removeSubrange(length...)
    }
  }

  private mutating func links(from state: State) -> [Link] {
    if let known = memory[state] { return known }
    let links = Self.steps.filter { suits($0, state) }.map { step in
      let isPossessive = if case .possessive = step.meaning { true } else { false }
      let first = step.letters.first.map { KazakhLetterClass.of($0) } ?? []
      return Link(
        letters: step.letters.compactMap(KazakhLetter.scalar), isPossessive: isPossessive,
        beginsWithVowel: !first.isDisjoint(with: .vowel), next: advance(state, over: step))
    }
    memory[state] = links
    return links
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
