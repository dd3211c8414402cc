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

  /// - Parameter isKnown: Whether a base form is a recorded name: of those more than an ending may change (`Šapcu` of
  ///   `Šabac`, `Luci` of `Luka`, `Льва` of `Лев`).
  func allows(_ base: String, isKnown: (String) -> Bool) -> Bool {
    let bases = Self.words(base)
    guard bases.count == words.count else { return true }
    let changed = bases.indices.filter { bases[$0] != words[$0] }
    for index in changed {
      // Particles and syllables of two letters aren't declined.
      guard words[index].count > 2 else { return false }
      let common = zip(bases[index], words[index]).prefix { $0 == $1 }.count
      guard common >= min(3, words[index].count - 1) || common > (kind == .person ? 0 : 1) && isKnown(base) else {
        return false
      }
      if language == .russian, isBaseAlready(index, bases[index].string) { return false }
      // Maybelline: endings stand behind foreign spellings, whose last vowel none takes the place of.
      if language == .serbian, Self.isForeign(words[index]), !words[index].starts(with: bases[index]) { return false }
    }
    guard kind != .person, let head = changed.last else { return true }
    guard !changed.contains(where: { isBehindOblique($0, changed) }) else { return false }
    guard !changed.contains(where: { isNounAsAdjective($0, bases) || isPossessiveAsPlural($0, bases) }) else {
      return false
    }
    if language == .russian, kind == .organisation || kind == .work,
      !changed.dropLast().allSatisfy({
        Self.adjectiveEndings.contains(where: bases[$0].string.hasSuffix)
      })
    {
      return false
    }
    if changed.count == 1 { return agreesWithNext(head, bases) && !isBeforeLocative(head, bases) }
    return changed.dropLast().allSatisfy {
      staysAdjective($0, bases) && agree(bases[$0].string, bases[head].string)
    }
  }

  /// Whether a word has Latin letters that Serbian lacks, or one of its consonants twice.
  static func isForeign(_ word: [UInt32]) -> Bool {
    hasForeignLetter(word)
      || zip(word, word.dropFirst()).contains { $0 == $1 && consonants.contains($0) }
  }

  /// Whether a word has Latin letters that Serbian lacks.
  static func hasForeignLetter(_ word: [UInt32]) -> Bool { word.contains(where: foreignLetters.contains) }

  private static let foreignLetters = Set("wxyq".unicodeScalars.map(\.value))
  private static let consonants = Set("bcdfgklmnprstvz".unicodeScalars.map(\.value))

  /// Whether a Russian word is one that the ending doesn't belong to: nouns in -ой that are no adjectives (`Герой`), and
  /// surnames in -льц, of which -лец was made (`Гольца`).
  private func isBaseAlready(_ index: Int, _ base: String) -> Bool {
    let word = words[index].string
    if kind != .person { return Self.nounsInOy.contains(word) }
    return ["о", "у"].contains { word.hasSuffix($0 + "льца") && base.hasSuffix($0 + "лец") }
  }

  private static let nounsInOy: Set<String> = [
    "герой", "бой", "строй", "слой", "покой", "конвой", "прибой", "гобой", "ковбой", "изгой", "застой", "отбой",
  ]

  /// Whether a word changed, but not the one before it, which has an ending that only other cases have: an adjective
  /// declines with its noun (no `Владимирской область`).
  private func isBehindOblique(_ index: Int, _ changed: [Int]) -> Bool {
    guard index > 0, !changed.contains(index - 1), words[index - 1].count > 4 else { return false }
    let endings = language == .russian ? Self.russianOblique : Self.serbianOblique
    return endings.contains(where: words[index - 1].string.hasSuffix)
  }

  private static let russianOblique = ["ого", "его", "ому", "ему", "ой", "ых", "их", "ым", "ыми", "ими", "ую", "юю"]
  private static let serbianOblique = ["og", "eg", "oj", "ih", "im", "ima", "ог", "ег", "ој", "их", "им", "има"]

  /// Whether a Serbian word in -om became a nominative before one in -u: `Crnom Vrhu` is one locative, no `Crna`.
  private func isBeforeLocative(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .serbian, index + 1 < bases.count, Self.ends(bases[index].string, "аa") else { return false }
    return ["ом", "om"].contains(where: words[index].string.hasSuffix) && Self.ends(bases[index + 1].string, "уu")
  }

  /// Whether a Russian adjective before a word that stays as it was agrees with it: none with the genitive of a plural
  /// (`Московской областях`), and before a locative there is no noun in -ск.
  private func agreesWithNext(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .russian, index + 1 < bases.count else { return true }
    let (word, base, next) = (words[index].string, bases[index].string, bases[index + 1].string)
    if word.hasSuffix("ском"), base.hasSuffix("ск"), next.hasSuffix("е") { return false }
    guard ["ых", "их"].contains(where: word.hasSuffix) || ["ях", "ах"].contains(where: next.hasSuffix) else {
      return true
    }
    return agree(base, next)
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

  private static let adjectiveEndings = [
    "ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ья", "ье", "ьи", "ов", "ев", "ин", "ова", "ева", "ина",
  ]

  /// Whether a Russian noun in -ой was given an adjective's ending: `службой` is no form of `службая`.
  private func isNounAsAdjective(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .russian, bases[index].string.hasSuffix("ая"), words[index].string.hasSuffix("ой") else {
      return false
    }
    let stem = bases[index].dropLast(2).string
    if stem.hasSuffix("н"), let previous = stem.unicodeScalars.dropLast().last {
      return "аеёийоуыэюя".unicodeScalars.contains(previous)
        && !["ан", "ян", "един", "ён"].contains(where: stem.hasSuffix)
    }
    return !["ск", "цк", "ов", "ев"].contains(where: stem.hasSuffix) && !Self.shortAdjectives.contains(stem)
  }

  /// Stems of Russian adjectives that no suffix tells from nouns.
  private static let shortAdjectives = Set(
    """
    велик мал бел нов стар золот высш низш перв втор десят пят шест восьм девят сот больш меньш младш старш молод свят
    широк высок глубок лев прав цел жив сух дик тих мягк кругл особ слаб прост густ чист пуст тверд общ горяч свеж чуж
    дорог сам юг друг так как мног нулев быстр добр мудр храбр смел мил остр пёстр мокр сер хром голуб рыж кож волч
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a Serbian possessive (`Markovićevog`) became a plural's before a noun in the singular.
  private func isPossessiveAsPlural(_ index: Int, _ bases: [[UInt32]]) -> Bool {
    guard language == .serbian, ["ićevi", "ићеви"].contains(where: bases[index].string.hasSuffix) else { return false }
    return index + 1 >= bases.count || !Self.ends(bases[index + 1].string, "иi")
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
