internal import ArqauNormalizer
public import ArqauText

/// A term as it is written in one variety.
public struct WrittenTerm: Sendable, Hashable {
  /// The text in the variety's script.
  public let text: String
  /// The term that it is, or is derived from.
  public let term: Term
  /// Whether the text was converted from the term's other script.
  public let isDerived: Bool

  /// Makes a written term.
  public init(text: String, term: Term, isDerived: Bool) {
    self.text = text
    self.term = term
    self.isDerived = isDerived
  }
}

extension Concept {
  /// The terms of a variety in its script, best status first, else in the order of the file.
  ///
  /// A Serbian term that is written in one script is converted for the other, unless a term of the same
  /// status says by `script`, or by standing under `sr-Latn` or `sr-Cyrl`, that it is the one for that
  /// script; one that says so is itself converted only where its status has no other. Kazakh in Latin letters is converted from Cyrillic in the same way, by the alphabet of 2021.
  ///
  /// - Throws: `NormalizerError` where a conversion fails.
  public func terms(in variety: Variety) throws -> [WrittenTerm] {
    var own: [WrittenTerm] = []
    var foreign: [(term: Term, isForOneScript: Bool)] = []
    var claimed: Set<TermStatus> = []
    for language in languages where language.variety?.language == variety.language {
      let keyScript = language.tag.contains("-") ? language.variety?.script : nil
      for term in terms[language, default: []] {
        let said = term.script ?? keyScript
        let script = said ?? term.writtenScript
        if script == variety.script || script == .common || variety.language.scripts.count == 1 {
          own.append(WrittenTerm(text: term.text, term: term, isDerived: false))
          if said != nil { claimed.insert(term.status) }
        } else {
          foreign.append((term, said != nil))
        }
      }
    }
    let written = Set(own.map(\.term.status))
    for (term, isForOneScript) in foreign where !claimed.contains(term.status) {
      if isForOneScript, written.contains(term.status) { continue }
      let text = try ScriptConversion.convert(term.text, to: variety)
      if !own.contains(where: { $0.text == text && $0.term.status == term.status }) {
        own.append(WrittenTerm(text: text, term: term, isDerived: true))
      }
    }
    let ranked = own.enumerated().sorted {
      ($0.element.term.status, $0.offset) < ($1.element.term.status, $1.offset)
    }
    return ranked.map(\.element)
  }
}

/// The conversion of terms between the scripts of one language.
enum ScriptConversion {
  private static let schemes: [String: Result<Transliterator, NormalizerError>] = {
    var table: [String: Result<Transliterator, NormalizerError>] = [:]
    for (from, to) in [("sr-Cyrl", "sr-Latn"), ("sr-Latn", "sr-Cyrl"), ("kk", "kk-Latn"), ("kk-Latn", "kk")] {
      table[to] = Result { () throws(NormalizerError) in
        try Transliterator(
          TransliterationScheme.standing(from: from, to: to),
          options: .init(repairsHomoglyphs: false, protectsSpans: true))
      }
    }
    return table
  }()

  /// A text of the variety's other script in the variety's own.
  static func convert(_ text: String, to variety: Variety) throws(NormalizerError) -> String {
    guard let scheme = schemes[variety.tag] else { return text }
    return try scheme.get().convert(text).text
  }
}
