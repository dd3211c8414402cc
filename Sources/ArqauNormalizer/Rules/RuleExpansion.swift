/// Makes the rules for capitals out of those for small letters, and drops what can never apply.
///
/// A scheme's file gives small letters only. A letter that becomes several (`ш > sh`) needs six rules as
/// a capital: the case of the second letter goes by the next letter, else by the one before, else by the
/// words beside a word of one letter; an initial counts as a small word's (`Љ. Марковић` → `Lj.`).
struct RuleExpansion {
  /// How a capital that becomes several letters is written.
  enum Capitals: String, Sendable {
    /// By the letters around it: `SH` or `Sh`.
    case context
    /// All capital (`I͡A` of ALA-LC).
    case all
    /// The rules speak of capitals themselves.
    case none
  }

  let capitals: Capitals
  /// Whether `i` pairs with `İ` and `ı` with `I`.
  let isTurkish: Bool

  /// All rules, in the order in which ICU tries them.
  func expanded(_ rules: [ConversionRule]) -> [ConversionRule] {
    var result: [ConversionRule] = []
    var byKey: [PatternElement: [Int]] = [:]
    for rule in rules {
      for made in capitals == .none ? [rule] : variants(of: rule) {
        let rivals = byKey[made.key[0], default: []]
        if rivals.contains(where: { result[$0].masks(made) }) { continue }
        byKey[made.key[0], default: []].append(result.count)
        result.append(made)
      }
    }
    return result
  }

  private func variants(of rule: ConversionRule) -> [ConversionRule] {
    var rule = rule
    rule.before = rule.before.map(folded)
    rule.after = rule.after.map(folded)
    let key = rule.key.compactMap(\.literal)
    let cased = key.indices.filter { upper(key[$0]) != [key[$0]] }
    guard key.count == rule.key.count, !cased.isEmpty, cased.count <= 4 else { return [rule] }
    if cased.count == 1 { return [rule] + capital(of: rule, key, at: cased[0]) }
    return (0..<(1 << cased.count)).map { mask in
      var made = rule
      for (bit, place) in cased.enumerated() where mask >> bit & 1 == 1 {
        made.key[place] = PatternElement(kind: .literal(upper(key[place])[0]))
      }
      if mask == (1 << cased.count) - 1 {
        made.output = allUpper(rule.output)
      } else if mask & 1 == 1 {
        made.output = capitals == .all ? allUpper(rule.output) : title(rule.output)
      }
      return made
    }
  }

  private func capital(of rule: ConversionRule, _ key: [UInt32], at place: Int) -> [ConversionRule] {
    var rule = rule
    let great = upper(key[place])
    guard great.count == 1 else { return [] }
    rule.key[place] = PatternElement(kind: .literal(great[0]))
    let small = rule.output
    let isOne = small.count { upper($0) != [$0] } <= 1
    // A ligature is one letter.
    if isOne || capitals == .all || small.contains(0x361) {
      rule.output = allUpper(small)
      return [rule]
    }
    return inContext(rule, capital: allUpper(small), title: title(small))
  }

  private func inContext(_ rule: ConversionRule, capital: [UInt32], title: [UInt32]) -> [ConversionRule] {
    let upper = PatternElement(kind: .set(.upper, "[:Lu:]"))
    let lower = PatternElement(kind: .set(.lower, "[:Ll:]"))
    func made(_ before: [PatternElement], _ after: [PatternElement], _ output: [UInt32]) -> ConversionRule {
      ConversionRule(before: before, key: rule.key, after: after, output: output)
    }
    var rules: [ConversionRule] = []
    if rule.after.isEmpty {
      rules.append(made(rule.before, [upper], capital))
      rules.append(made(rule.before, [lower], title))
    } else if let first = rule.after.first?.setText {
      let rest = rule.after.dropFirst()
      rules.append(made(rule.before, [Self.intersection(first, .upper, "[:Lu:]")] + rest, capital))
      rules.append(made(rule.before, [Self.intersection(first, .lower, "[:Ll:]")] + rest, title))
    }
    if rule.before.isEmpty {
      rules.append(made([upper], rule.after, capital))
    } else if let last = rule.before.last?.setText, last.set.contains(0x41) || last.set.contains(0x410) {
      rules.append(made(rule.before.dropLast() + [Self.intersection(last, .upper, "[:Lu:]")], rule.after, capital))
    }
    let space = PatternElement(kind: .literal(0x20))
    if rule.after.isEmpty, rule.before.last?.setText?.set.contains(0x20) ?? rule.before.isEmpty {
      let gap = [PatternElement(kind: .literal(0x2E)), space].map { element in
        var element = element
        element.minimum = 0
        return element
      }
      // ВУК Љ. Марковић: what an initial stands before decides, not what it stands behind.
      rules.append(made(rule.before, [PatternElement(kind: .literal(0x2E)), gap[1], upper, lower], title))
      rules.append(made([upper, upper, space], [], capital))
      rules.append(made(rule.before, gap + [upper, upper], capital))
    }
    rules.append(made(rule.before, rule.after, title))
    return rules
  }

  private static func intersection(
    _ element: (set: ScalarSet, text: String), _ set: ScalarSet, _ text: String
  ) -> PatternElement {
    PatternElement(kind: .set(.intersection(element.set, set), "[" + element.text + "&" + text + "]"))
  }

  /// A letter of a context in both cases.
  private func folded(_ element: PatternElement) -> PatternElement {
    guard let small = element.literal else { return element }
    let great = upper(small)
    guard great.count == 1, great[0] != small else { return element }
    var folded = element
    let text = "[" + PatternElement.quoted(small) + PatternElement.quoted(great[0]) + "]"
    folded.kind = .set(.ranges([small...small, great[0]...great[0]]), text)
    return folded
  }

  private func allUpper(_ text: [UInt32]) -> [UInt32] { text.flatMap(upper) }

  private func title(_ text: [UInt32]) -> [UInt32] {
    guard let first = text.firstIndex(where: { upper($0) != [$0] }) else { return text }
    return text[..<first] + upper(text[first]) + text[(first + 1)...]
  }

  private func upper(_ scalar: UInt32) -> [UInt32] {
    if isTurkish, scalar == 0x69 { return [0x130] }
    guard let value = Unicode.Scalar(scalar) else { return [scalar] }
    return value.properties.uppercaseMapping.unicodeScalars.map(\.value)
  }
}

extension ConversionRule {
  /// Whether wherever `other` applies this rule does too (and is tried first): ICU refuses such rules.
  func masks(_ other: ConversionRule) -> Bool {
    let mine = key + after
    let theirs = other.key + other.after
    return key.count <= other.key.count && before.count <= other.before.count
      && mine.count <= theirs.count && other.before.suffix(before.count).elementsEqual(before)
      && theirs.prefix(mine.count).elementsEqual(mine)
  }
}

extension PatternElement {
  /// The scalar of an element that stands for exactly one.
  var literal: UInt32? {
    guard case .literal(let scalar) = kind, minimum == 1, maximum == 1 else { return nil }
    return scalar
  }

  /// The element as a set that stands for exactly one scalar.
  fileprivate var setText: (set: ScalarSet, text: String)? {
    guard minimum == 1, maximum == 1, case .set(let set, let text) = kind else { return nil }
    return (set, text)
  }
}
