/// The endings of a declension class: what a base form ends in, and what stands there in each case.
struct Paradigm: Sendable {
  /// What is taken off the base form.
  let base: Letters
  /// What is put there in each case, variants ranked. The accusative is missing where it depends on
  /// whether the name is that of a living being.
  let endings: [GrammaticalCase: [Letters]]
  /// The endings by the cases' places, of living beings and of others.
  private let animate: [[Letters]]
  private let inanimate: [[Letters]]

  /// - Parameters:
  ///   - base: The ending of the base form.
  ///   - gen: The endings of a case, parted by spaces, `-` for none; nil where the case has none of its own.
  init(
    _ base: String, gen: String, dat: String, acc: String? = nil, ins: String, loc: String, voc: String? = nil
  ) {
    let cases: [(GrammaticalCase, String?)] = [
      (.genitive, gen), (.dative, dat), (.accusative, acc), (.instrumental, ins), (.locative, loc),
      (.vocative, voc),
    ]
    var endings: [GrammaticalCase: [Letters]] = [.nominative: [Letters(base)]]
    for case (let name, let list?) in cases {
      endings[name] = list.split(separator: " ").map { $0 == "-" ? [] : Letters(String($0)) }
    }
    self.init(base: Letters(base), endings: endings)
  }

  private init(base: Letters, endings: [GrammaticalCase: [Letters]]) {
    self.base = base
    self.endings = endings
    animate = GrammaticalCase.allCases.map { Self.endings($0, isAnimate: true, endings) }
    inanimate = GrammaticalCase.allCases.map { Self.endings($0, isAnimate: false, endings) }
  }

  /// All cases alike.
  static let indeclinable = Paradigm("", gen: "-", dat: "-", acc: "-", ins: "-", loc: "-", voc: "-")

  /// The same class for base forms that end in `old`, with `new` before the endings of all other cases.
  ///
  /// - Parameters:
  ///   - old: An ending that itself ends in the class's own.
  ///   - new: What comes before the class's endings.
  ///   - vocative: Another end of the vocative, in full.
  func changing(_ old: String, _ new: String, voc vocative: String? = nil) -> Paradigm {
    var endings = endings.mapValues { $0.map { Letters(new) + $0 } }
    endings[.nominative] = [Letters(old)]
    if self.endings[.accusative] == [base] { endings[.accusative] = [Letters(old)] }
    if self.endings[.vocative] == [base] { endings[.vocative] = [Letters(old)] }
    if let vocative { endings[.vocative] = vocative.split(separator: " ").map { Letters(String($0)) } }
    return Paradigm(base: Letters(old), endings: endings)
  }

  /// The same class with other endings in a case.
  func with(_ name: GrammaticalCase, _ list: String) -> Paradigm {
    var endings = endings
    endings[name] = list.split(separator: " ").map { $0 == "-" ? [] : Letters(String($0)) }
    return Paradigm(base: base, endings: endings)
  }

  /// The endings of a case; the accusative follows the genitive or the nominative where it has none.
  func endings(_ name: GrammaticalCase, isAnimate: Bool) -> [Letters] {
    (isAnimate ? animate : inanimate)[name.place]
  }

  private static func endings(
    _ name: GrammaticalCase, isAnimate: Bool, _ endings: [GrammaticalCase: [Letters]]
  ) -> [Letters] {
    if let own = endings[name] { return own }
    switch name {
    case .accusative: return endings[isAnimate ? .genitive : .nominative] ?? []
    default: return endings[.nominative] ?? []
    }
  }

  /// The forms of a word in a case; none where the word doesn't end as the class does.
  func forms(of word: Letters, _ name: GrammaticalCase, isAnimate: Bool) -> [Letters] {
    guard word.ends(with: base) else { return [] }
    return endings(name, isAnimate: isAnimate).map { word.replacing(base, by: $0) }
  }
}
