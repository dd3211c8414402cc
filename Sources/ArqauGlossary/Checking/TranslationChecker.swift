public import ArqauText

/// Checks a translation against a glossary: missing, deprecated, forbidden and inconsistent terms.
///
/// ```swift
/// let checker = TranslationChecker(compiled)
/// let findings = try checker.check(source, .english, target, .russian)
/// ```
/// A term counts as present in the target under any inflection, inside longer terms too, and also where its
/// words stand apart, in another order or as derived words (`LooseWording`): a translator may turn a noun into
/// an adjective. So few alarms are false; a wrong word that shares its stem with the right one is missed.
public struct TranslationChecker: Sendable {
  private let glossary: CompiledGlossary

  /// Makes a checker.
  public init(_ glossary: CompiledGlossary) { self.glossary = glossary }

  /// The findings in a pair of texts, those in the source first, each in the order of its text.
  ///
  /// - Parameters:
  ///   - source: The source in valid UTF-8.
  ///   - sourceLanguage: Its language.
  ///   - target: The translation in valid UTF-8.
  ///   - targetLanguage: The translation's language.
  /// - Throws: `TextError` where the stemmer of the target's language is missing.
  /// - Complexity: O(length of the texts), and for each missing term once more the target.
  public func check(
    _ source: [UInt8], _ sourceLanguage: Language, _ target: [UInt8], _ targetLanguage: Language
  ) throws(TextError) -> [TermFinding] {
    var document = DocumentCheck(glossary, sourceLanguage, targetLanguage)
    return try document.take(source, target)
  }

  /// The check of a document that comes in segments; inconsistency is seen across them.
  public func document(from source: Language, to target: Language) -> DocumentCheck {
    DocumentCheck(glossary, source, target)
  }
}

/// A check that goes on from segment to segment of one document.
///
/// Of terms of the source that overlap the longest is asked for. One that stands inside a longer one is a term of
/// the source too, but the longer one answers for it: where `COVID-19 pandemic` is translated as the glossary says,
/// nobody asks whether `pandemic` is, and where it isn't, one finding is enough. It is asked for by itself where
/// the glossary has nothing in the target's language for the longer one.
public struct DocumentCheck: Sendable {
  private let glossary: CompiledGlossary
  private let sourceLanguage: Language
  private let targetLanguage: Language
  /// For each term of the source: the term of the target that stood for it first.
  private var firstChoices: [Int: Int] = [:]
  /// How many concepts of the source have been looked for in the target, each once a segment.
  public private(set) var checked = 0

  init(_ glossary: CompiledGlossary, _ source: Language, _ target: Language) {
    self.glossary = glossary
    sourceLanguage = source
    targetLanguage = target
  }

  /// The findings of the next segment.
  ///
  /// - Throws: `TextError` where the stemmer of the target's language is missing.
  public mutating func take(_ source: [UInt8], _ target: [UInt8]) throws(TextError) -> [TermFinding] {
    let occurrences = glossary.occurrences(in: source, language: sourceLanguage, overlaps: .nested)
      .filter { !Self.isPartOfCompound($0.bytes, source) }
    guard !occurrences.isEmpty else { return [] }
    var segment = Segment(source, target, occurrences, glossary, targetLanguage)
    var findings: [TermFinding] = []
    var seen: Set<String> = []
    var answering: [CompiledGlossary.Occurrence] = []
    for occurrence in occurrences where !occurrence.isNested {
      let isAsked = occurrence.concept.isUntranslatable || hasUsableTerm(occurrence.concept)
      if isAsked { answering.append(occurrence) }
      guard seen.insert(occurrence.concept.id).inserted else { continue }
      if isAsked { checked += 1 }
      findings += try self.findings(of: occurrence, &segment)
    }
    for inner in occurrences where inner.isNested {
      guard hasUsableTerm(inner.concept), seen.insert(inner.concept.id).inserted else { continue }
      checked += 1
      let isAnswered = answering.contains { $0.bytes != inner.bytes && $0.bytes.contains(inner.bytes) }
      if !isAnswered { findings += try self.findings(of: inner, &segment) }
    }
    return findings.sorted { Self.order($0) < Self.order($1) }
  }

  /// Whether a match is one part of a word with hyphens (`seed` in `seed-drill`), which is another term.
  private static func isPartOfCompound(_ range: Range<Int>, _ source: [UInt8]) -> Bool {
    let isJoined = { (hyphen: Int, neighbour: Int) in
      source.indices.contains(hyphen) && source.indices.contains(neighbour) && source[hyphen] == 0x2D
        && (source[neighbour] >= 0x80 || (0x41...0x7A).contains(source[neighbour]))
    }
    return isJoined(range.upperBound, range.upperBound + 1) || isJoined(range.lowerBound - 1, range.lowerBound - 2)
  }

  private func hasUsableTerm(_ concept: Concept) -> Bool {
    concept.terms(in: targetLanguage).contains { $0.status.isUsable }
  }

  /// A segment with what its target holds.
  private struct Segment {
    let source: [UInt8]
    let target: [UInt8]
    let found: [String: [CompiledGlossary.Occurrence]]
    /// For each concept of the source: the numbers of its terms there.
    let asked: [String: Set<Int>]
    private let language: Language
    private var loose: LooseWording?

    init(
      _ source: [UInt8], _ target: [UInt8], _ occurrences: [CompiledGlossary.Occurrence],
      _ glossary: CompiledGlossary, _ language: Language
    ) {
      self.source = source
      asked = occurrences.reduce(into: [:]) { $0[$1.concept.id, default: []].insert($1.number) }
      self.target = target
      self.language = language
      found = Dictionary(grouping: glossary.occurrences(in: target, language: language, overlaps: .all)) {
        $0.concept.id
      }
    }

    /// Whether the target holds the words of one of some terms, as ``LooseWording`` takes them.
    mutating func holdsLoosely(_ terms: [Term]) throws(TextError) -> Bool {
      let wording: LooseWording
      if let loose { wording = loose } else { wording = try LooseWording(target, language) }
      loose = wording
      return wording.holdsAny(of: terms.map(\.text))
    }
  }

  /// What is wrong with the translation of one concept.
  private mutating func findings(
    of occurrence: CompiledGlossary.Occurrence, _ segment: inout Segment
  ) throws(TextError) -> [TermFinding] {
    let concept = occurrence.concept
    let translations = segment.found[concept.id, default: []]
    if concept.isUntranslatable {
      if Self.contains(segment.target, segment.source[occurrence.bytes]) || !translations.isEmpty { return [] }
      return [
        TermFinding(
          rule: .untranslatable, concept: concept.id,
          message: "'\(Self.text(segment.source, occurrence.bytes))' is not to be translated, and is not there",
          side: .source, bytes: occurrence.bytes)
      ]
    }
    let usable = concept.terms(in: targetLanguage).filter { $0.status.isUsable }
    var findings = unusable(translations, segment.target, usable)
    guard !usable.isEmpty else { return findings }
    let good = translations.filter { $0.term.status.isUsable }
    if let first = good.first {
      // Two terms of the source may well be two in the target.
      if segment.asked[concept.id, default: []].count < 2 {
        findings += inconsistencies(occurrence, good, first, segment.target)
      }
    } else if translations.isEmpty, try !segment.holdsLoosely(usable) {
      findings.append(
        TermFinding(
          rule: .missing, concept: concept.id,
          message: "'\(Self.text(segment.source, occurrence.bytes))' should be "
            + usable.prefix(3).map { "'\($0.text)'" }.joined(separator: " or "),
          side: .source, bytes: occurrence.bytes))
    }
    return findings
  }

  /// Deprecated and forbidden terms, once each.
  private func unusable(
    _ translations: [CompiledGlossary.Occurrence], _ target: [UInt8], _ usable: [Term]
  ) -> [TermFinding] {
    var seen: Set<Int> = []
    return translations.filter { !$0.term.status.isUsable && seen.insert($0.number).inserted }.map { wrong in
      let advice = usable.first.map { "; write '\($0.text)'" } ?? ""
      let what = wrong.term.status == .forbidden ? "forbidden" : "deprecated"
      return TermFinding(
        rule: wrong.term.status == .forbidden ? .forbidden : .deprecated, concept: wrong.concept.id,
        message: "'\(Self.text(target, wrong.bytes))' is \(what)\(advice)", side: .target, bytes: wrong.bytes)
    }
  }

  /// Where a term of the source has been translated by another term before.
  private mutating func inconsistencies(
    _ source: CompiledGlossary.Occurrence, _ good: [CompiledGlossary.Occurrence],
    _ first: CompiledGlossary.Occurrence, _ target: [UInt8]
  ) -> [TermFinding] {
    let choice = firstChoices[source.number] ?? first.number
    firstChoices[source.number] = choice
    guard let other = good.first(where: { $0.number != choice }),
      glossary.term(choice).text != other.term.text
    else { return [] }
    return [
      TermFinding(
        rule: .inconsistent, concept: source.concept.id,
        message: "'\(Self.text(target, other.bytes))' here, '\(glossary.term(choice).text)' before",
        side: .target, bytes: other.bytes)
    ]
  }

  private static func order(_ finding: TermFinding) -> (Int, Int, String) {
    (finding.side == .source ? 0 : 1, finding.bytes.lowerBound, finding.concept)
  }

  private static func text(_ utf8: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  private static func contains(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { start in
      text[start] == first && text[start..<start + part.count].elementsEqual(part)
    }
  }
}
