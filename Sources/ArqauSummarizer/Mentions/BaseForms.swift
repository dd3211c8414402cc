import ArqauNormalizer
import ArqauText
internal import Synchronization

/// Base forms of mentions, kept for the next text: an archive names the same people again and again, and to
/// find a base form takes longer than to find a name.
enum BaseForms {
  private struct Key: Hashable {
    let language: Language
    let kind: NameKind
    let mention: String
  }

  private static let known = Mutex<[Key: [Lemma]]>([:])

  /// At most so many are kept; then all are forgotten.
  private static let most = 1 << 16

  private static let english = NameInflector(.english)
  private static let kazakh = NameInflector(.kazakh)
  private static let russian = NameInflector(.russian)
  private static let serbian = NameInflector(.serbian)

  private static func inflector(_ language: Language) -> NameInflector {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// The likeliest base form of a mention; nil where there is none.
  static func best(_ mention: String, _ kind: NameKind, _ language: Language) -> Lemma? {
    // A mention that can't be composed has no base form.
    try? lemmas(of: mention, kind, language).first
  }

  /// The base forms of a mention that the language may have, the likeliest first.
  ///
  /// - Throws: As ``NameInflector/lemmatize(_:kind:limit:)``.
  static func lemmas(of mention: String, _ kind: NameKind, _ language: Language) throws(TextError) -> [Lemma] {
    let key = Key(language: language, kind: kind, mention: mention)
    if let lemmas = known.withLock({ $0[key] }) { return lemmas }
    let (name, numeral) = split(mention)
    var lemmas = try inflector(language).lemmatize(name, kind: kind, limit: 6)
    if language == .russian || language == .serbian {
      let test = BaseFormTest(name, kind, language)
      // Nobody is called in the news.
      lemmas.removeAll { $0.grammaticalCase == .vocative || !test.allows($0.text) }
    }
    if !numeral.isEmpty {
      lemmas = lemmas.map { Lemma(text: $0.text + numeral, grammaticalCase: $0.grammaticalCase, score: $0.score) }
    }
    let kept = lemmas
    known.withLock { known in
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      known[key] = kept
    }
    return lemmas
  }

  /// A ruler's name and the Roman numeral behind it, which isn't declined.
  private static func split(_ mention: String) -> (name: String, numeral: String) {
    guard let space = mention.lastIndex(of: " "), mention[space...].dropFirst().allSatisfy({ "IVX".contains($0) })
    else {
      return (mention, "")
    }
    return (String(mention[..<space]), String(mention[space...]))
  }
}
