public import ArqauText

/// Declines names and finds the base forms of inflected ones, by rules.
///
///     let inflector = NameInflector(.russian)
///     try inflector.decline("Токаева", gender: .feminine)[.genitive]   // ["Токаевой", …]
///     try inflector.lemmatize("Вучичем").first?.text                   // "Вучич"
///
/// Russian and Serbian follow the declension classes of school grammars; what writing leaves open (stress,
/// vowels that may stay or go, whether a foreign name is declined) gives ranked variants. Serbian takes
/// both scripts, word by word. In Kazakh the last word takes the suffix; loan surnames have both harmonies.
/// English names have a possessive only. Names that an authority knows, and usual given names, only tell
/// which of several readings is the likelier one. All of it works on NFC letters; the rest of a name, and the
/// spelling of the part that doesn't change, stays as it was given.
public struct NameInflector: Sendable {
  /// The language of the names.
  public let language: Language

  private let inflector: PhraseInflector?

  /// Makes an inflector that knows the names which come with Arqau (``Authority/builtIn``).
  ///
  /// - Parameter language: The language of the names.
  public init(_ language: Language) {
    self.language = language
    switch language {
    case .russian: inflector = .russian
    case .serbian: inflector = .serbian
    case .kazakh, .english: inflector = nil
    }
  }

  /// Makes an inflector that knows the names of an authority; none but usual given names where it is empty.
  ///
  /// - Complexity: O(records of the authority).
  public init(_ language: Language, authority: Authority) {
    self.language = language
    inflector = .make(language, .standard(language), KnownNames(language, authority))
  }

  /// Makes an inflector that weighs otherwise.
  package init(_ language: Language, weights: InflectionWeights) {
    self.language = language
    inflector = PhraseInflector.make(language, weights, PhraseInflector.builtIn(language)?.known)
  }

  /// The longest name that is looked into, in bytes of UTF-8; longer ones come back as they are.
  public static let longestName = 4096

  /// A name in all cases of its language.
  ///
  /// - Parameters:
  ///   - name: The name in its base form; persons as given name, patronymic, surname, or surname first.
  ///   - gender: The gender; nil to tell it from the endings.
  ///   - kind: What it names; nil where that isn't known.
  /// - Returns: The forms of every case; of an indeclinable name, of one without letters, and of one longer
  ///   than ``longestName``, the name itself.
  /// - Throws: `TextError` where ICU fails to compose the name.
  /// - Complexity: O(n) for the name, and O(rules) for each of its words.
  public func decline(
    _ name: String, gender: GrammaticalGender? = nil, kind: NameKind? = nil
  ) throws(TextError) -> Declension {
    guard let pieces = try pieces(of: name, kind) else {
      let cases = GrammaticalCase.cases(of: language)
      return Declension(
        name: name, gender: gender, forms: Dictionary(cases.map { ($0, [name]) }) { first, _ in first })
    }
    switch language {
    case .kazakh:
      return Declension(
        name: name, gender: gender, forms: KazakhInflector().decline(pieces, kind: kind))
    case .english:
      return Declension(name: name, gender: gender, forms: EnglishInflector.decline(name))
    case .russian, .serbian:
      guard let inflector else { return Declension(name: name, gender: gender, forms: [:]) }
      let paradigms = inflector.decline(pieces, gender: gender, kind: kind)
      return Declension(name: name, gender: gender ?? paradigms.agreement?.gender, forms: paradigms.forms)
    }
  }

  /// The base forms that a mention may stand for, the likeliest first.
  ///
  /// Every ending that the mention may have is taken off; what gives the mention when it is declined again
  /// stays. The parts of a mention must agree in case, a person's and a phrase's in gender too. The score
  /// weighs how usual such a base form's ending is, the case, and the variant.
  /// - Parameters:
  ///   - mention: The name as it stands in a text.
  ///   - kind: What it names; nil where that isn't known.
  ///   - limit: At most so many base forms.
  /// - Returns: At least the mention itself, unless it is empty.
  /// - Throws: `TextError` where ICU fails to compose the mention.
  /// - Complexity: O(words² · cases · readings of a word), bounded by a beam.
  public func lemmatize(
    _ mention: String, kind: NameKind? = nil, limit: Int = 8
  ) throws(TextError) -> [Lemma] {
    guard let pieces = try pieces(of: mention, kind) else {
      return mention.isEmpty ? [] : [Lemma(text: mention, grammaticalCase: .nominative, score: 1)]
    }
    var bases: [(text: String, name: GrammaticalCase, weight: Double)]
    switch language {
    case .kazakh: bases = KazakhInflector().bases(of: pieces, kind: kind)
    case .english: bases = EnglishInflector.bases(of: mention)
    case .russian, .serbian: bases = inflector?.bases(of: pieces, kind: kind) ?? []
    }
    if bases.isEmpty { bases = [(pieces.text(with: [:]), .nominative, 0)] }
    return Self.ranked(bases, limit: limit)
  }

  private func pieces(of name: String, _ kind: NameKind?) throws(TextError) -> NamePieces? {
    guard name.utf8.count <= Self.longestName else { return nil }
    let pieces = NamePieces(try name.normalized(to: .nfc), language, kind: kind)
    return pieces.pieces.contains(where: \.isWord) ? pieces : nil
  }

  /// Adds up the weights of equal base forms and orders them; ties go by the text.
  private static func ranked(
    _ bases: [(text: String, name: GrammaticalCase, weight: Double)], limit: Int
  ) -> [Lemma] {
    let highest = bases.map(\.weight).max() ?? 0
    var places: [UTF8Key: Int] = [:]
    var sums: [(text: String, sum: Double, best: Double, name: GrammaticalCase)] = []
    for base in bases {
      let share = Exponential.of(base.weight - highest)
      if let place = places[UTF8Key(base.text)] {
        sums[place].sum += share
        if base.weight > sums[place].best {
          sums[place].best = base.weight
          sums[place].name = base.name
        }
      } else {
        places[UTF8Key(base.text)] = sums.count
        sums.append((base.text, share, base.weight, base.name))
      }
    }
    let total = sums.map(\.sum).sorted().reduce(0, +)
    let order = sums.sorted { $0.sum == $1.sum ? $0.text < $1.text : $0.sum > $1.sum }
    return order.prefix(max(0, limit)).map {
      Lemma(text: $0.text, grammaticalCase: $0.name, score: $0.sum / total)
    }
  }
}

extension PhraseInflector {
  /// The rules of Russian, made on first use.
  static let russian = make(.russian, .russian, KnownNames(builtIn: .russian))
  /// The rules of Serbian, made on first use.
  static let serbian = make(.serbian, .serbian, KnownNames(builtIn: .serbian))

  static func builtIn(_ language: Language) -> PhraseInflector? {
    switch language {
    case .russian: russian
    case .serbian: serbian
    case .kazakh, .english: nil
    }
  }

  /// An inflector of a language; nil where its names are not declined by these rules.
  static func make(
    _ language: Language, _ weights: InflectionWeights, _ known: KnownNames?
  ) -> PhraseInflector? {
    let known = known ?? KnownNames(language, Authority())
    switch language {
    case .russian:
      return PhraseInflector(
        language: language, grammar: RussianGrammar.grammar, model: RussianEndings.model, weights: weights,
        known: known,
        words: RussianPhraseWords.words)
    case .serbian:
      return PhraseInflector(
        language: language, grammar: SerbianGrammar.grammar, model: SerbianEndings.model, weights: weights,
        known: known,
        words: SerbianPhraseWords.words)
    case .kazakh, .english: return nil
    }
  }
}
