import ArqauNormalizer
import ArqauText
internal import Synchronization

/// Base forms of mentions, kept for the next text: an archive names the same people again and again, and to
/// find a base form takes longer than to find a name.
final class BaseForms: Sendable {
  /// A base form that a mention may have.
  struct Form: Sendable {
    let text: String
    let score: Double
    let isNominative: Bool
    /// Of a person: whether the given name is a usual one, of a name of one word whether it is a recorded surname.
    let isUsual: Bool
    /// Of a person: whether it is recorded, or stands in the table of names of the world; of anything else: whether it is a recorded name, or ends in a usual word for a kind of place.
    let isKnown: Bool
    /// Of a place: whether it is the name of a city.
    let isCity: Bool
  }

  private struct Key: Hashable {
    let kind: NameKind
    let mention: UTF8Key
  }

  private let language: Language
  private let knowledge: BaseFormKnowledge
  private let inflector: NameInflector
  private let known = Mutex<[Key: [Form]]>([:])

  /// At most so many mentions are kept; then all are forgotten.
  private static let most = 1 << 16

  /// How likely a person's base form must be for its record to be looked up, which takes long.
  private static let leastOfKnown = 0.01

  /// Whether the gazetteer's cities are known too.
  var knowsCities: Bool { knowledge.knowsCities }

  /// - Parameters:
  ///   - authority: Whose records tell which base forms are known; nil for none.
  ///   - knowsCities: Whether the gazetteer's cities are known too.
  init(_ language: Language, authority: Authority?, knowsCities: Bool = false) {
    self.language = language
    knowledge = BaseFormKnowledge(language: language, authority: authority, knowsCities: knowsCities)
    inflector = NameInflector(language)
  }

  private static let english = BaseForms(.english, authority: nil)
  private static let kazakh = BaseForms(.kazakh, authority: nil)
  private static let russian = BaseForms(.russian, authority: nil)
  private static let serbian = BaseForms(.serbian, authority: nil)

  /// Those of a language without records.
  static func unrecorded(_ language: Language) -> BaseForms {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// The likeliest base form of a mention; nil where there is none.
  func best(_ mention: String, _ kind: NameKind) -> Form? {
    // A mention that can't be composed has no base form.
    try? forms(of: mention, kind).first
  }

  /// Whether a word is the surname of a recorded person.
  func isRecordedSurname(_ word: String) -> Bool { knowledge.isUsual(word) }

  /// The base forms of a mention that the language may have, the likeliest first.
  ///
  /// - Throws: As ``NameInflector/lemmatize(_:kind:limit:)``.
  func forms(of mention: String, _ kind: NameKind) throws(TextError) -> [Form] {
    let key = Key(kind: kind, mention: UTF8Key(mention))
    if let forms = known.withLock({ $0[key] }) { return forms }
    let forms = try lemmas(of: mention, kind).map { lemma in
      let lemma = kind == .person ? lemma : knowledge.withGenitive(lemma, mention)
      return Form(
        text: lemma.text, score: lemma.score, isNominative: lemma.grammaticalCase == .nominative,
        isUsual: kind == .person && knowledge.isUsual(lemma.text),
        isKnown: kind == .person
          ? lemma.score >= Self.leastOfKnown && knowledge.isKnownPerson(lemma.text)
          : knowledge.isKnown(lemma.text, kind),
        isCity: kind == .place && knowledge.isCity(lemma.text))
    }
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[key] = forms
    }
    return forms
  }

  private func lemmas(of mention: String, _ kind: NameKind) throws(TextError) -> [Lemma] {
    let (name, numeral) = Self.split(mention)
    if language == .serbian, kind != .person, let base = Self.withoutDative(name) {
      return [Lemma(text: base + numeral, grammaticalCase: .dative, score: 1)]
    }
    // Өскемен is no instrumental.
    if language == .kazakh, kind == .place, let last = name.split(separator: " ").last.map(String.init),
      knowledge.isKnown(last, .place) || knowledge.isCity(last)
    {
      return [Lemma(text: mention, grammaticalCase: .nominative, score: 1)]
    }
    if language == .russian, kind != .person, let base = RegionPlurals.singular(of: name) {
      return [Lemma(text: base, grammaticalCase: .genitive, score: 1)]
    }
    var lemmas = try inflector.lemmatize(name, kind: kind, limit: 6)
    if language == .russian || language == .serbian {
      let test = BaseFormTest(name, kind, language)
      // Nobody is called in the news.
      lemmas.removeAll { lemma in
        lemma.grammaticalCase == .vocative
          || !test.allows(lemma.text) {
            kind == .person
              ? lemma.score >= Self.leastOfKnown && knowledge.isKnownPerson($0)
              : knowledge.isKnown($0, kind) || kind == .place && knowledge.isCity($0)
          }
      }
    }
    guard !numeral.isEmpty else { return lemmas }
    return lemmas.map { Lemma(text: $0.text + numeral, grammaticalCase: $0.grammaticalCase, score: $0.score) }
  }

  /// A name that begins with a noun in its dative in -ci, which is that of nouns in -ca and -ka alike, with the noun in
  /// its base form; what stands behind is in the genitive and stays: `Ulici kneza Miloša`. Nil for other names.
  private static func withoutDative(_ name: String) -> String? {
    let space = name.firstIndex(of: " ") ?? name.endIndex
    guard let base = datives[name[..<space].lowercased()], let first = name.first else { return nil }
    return String(first) + base.dropFirst() + name[space...]
  }

  private static let datives: [String: String] = [
    "ulici": "ulica", "banci": "banka", "stanici": "stanica", "bolnici": "bolnica", "fabrici": "fabrika",
    "biblioteci": "biblioteka", "улици": "улица", "банци": "банка", "станици": "станица", "болници": "болница",
    "фабрици": "фабрика", "библиотеци": "библиотека",
  ]

  /// A ruler's name and the Roman numeral behind it, which isn't declined.
  private static func split(_ mention: String) -> (name: String, numeral: String) {
    guard let space = mention.lastIndex(of: " "), mention[space...].dropFirst().allSatisfy({ "IVX".contains($0) })
    else {
      return (mention, "")
    }
    return (String(mention[..<space]), String(mention[space...]))
  }
}
