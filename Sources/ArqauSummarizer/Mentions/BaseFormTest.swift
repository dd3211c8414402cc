import ArqauNormalizer
import ArqauText

/// Tells base forms that a Russian or Serbian mention can't have: words that lost more than an ending, and
/// adjectives that are none any more or don't agree with their noun.
struct BaseFormTest {
  private let words: [[UInt32]]
  private let kind: NameKind
  private let language: Language

  init(_ mention: String, _ kind: NameKind, _ language: Language) {
    words = Self.words(mention)
    self.kind = kind
    self.language = language
  }

  func allows(_ base: String) -> Bool {
    let bases = Self.words(base)
    guard bases.count == words.count else { return true }
    let changed = bases.indices.filter { bases[$0] != words[$0] }
    for index in changed {
      // Particles and syllables of two letters aren't declined.
      guard words[index].count > 2 else { return false }
      let common = zip(bases[index], words[index]).prefix { $0 == $1 }.count
      guard common >= min(3, words[index].count - 1) else { return false }
    }
    guard kind != .person, let head = changed.last else { return true }
    if changed.count == 1 { return agreesWithNext(head, bases) }
    return changed.dropLast().allSatisfy {
      staysAdjective($0, bases) && agree(bases[$0].string, bases[head].string)
    }
  }

  /// Whether a Russian adjective before a word that stays as it was agrees with it: none with the genitive of a plural.
  private func agreesWithNext(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .russian, index + 1 < bases.count, ["ых", "их"].contains(where: words[index].string.hasSuffix)
    else { return true }
    return agree(bases[index].string, bases[index + 1].string)
  }

  /// Whether a Russian word with an ending that only adjectives have is an adjective in its base form too.
  private func staysAdjective(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .russian else { return true }
    let word = words[index].string
    guard ["ого", "его", "ому", "ему", "ую", "юю", "ых", "их", "ой"].contains(where: word.hasSuffix) else {
      return true
    }
    let base = bases[index].string
    return ["ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие"].contains(where: base.hasSuffix)
  }

  private func agree(_ adjective: String, _ noun: String) -> Bool {
    switch language {
    case .russian:
      if ["ий", "ый", "ой"].contains(where: adjective.hasSuffix) { return !Self.ends(noun, "аяоеыи") }
      if adjective.hasSuffix("ая") || adjective.hasSuffix("яя") { return Self.ends(noun, "аяь") }
      if adjective.hasSuffix("ое") || adjective.hasSuffix("ее") { return Self.ends(noun, "оея") }
      if adjective.hasSuffix("ые") || adjective.hasSuffix("ие") {
        return Self.ends(noun, "ыи") || Self.pluralsInA.contains(noun)
      }
      return true
    case .serbian:
      if Self.ends(adjective, "иi") { return !Self.ends(noun, "аоеaoe") }
      if Self.ends(adjective, "аa") { return Self.ends(noun, "аaтtчč") }
      if Self.ends(adjective, "оo") { return Self.ends(noun, "оеoe") }
      if Self.ends(adjective, "еe") { return Self.ends(noun, "оеoe") }
      return true
    case .english, .kazakh: return true
    }
  }

  /// Russian plurals in -а, which look like feminine singulars.
  private static let pluralsInA: Set<String> = [
    "острова", "войска", "дела", "города", "поля", "моря", "озёра", "озера", "леса", "луга", "учения", "дома",
    "предприятия", "ворота",
  ]

  private static func ends(_ word: String, _ letters: String) -> Bool {
    word.unicodeScalars.last.map(letters.unicodeScalars.contains) == true
  }

  private static func words(_ text: String) -> [[UInt32]] {
    text.split(separator: " ").map { word in word.unicodeScalars.map { SimpleLowercase.scalar($0.value) } }
  }
}
