public import ArqauText

/// A glossary ready to find its terms in texts.
///
/// ```swift
/// let compiled = CompiledGlossary(glossary)
/// for occurrence in compiled.occurrences(in: Array(text.utf8), language: .kazakh) {
///   print(occurrence.concept.id, occurrence.term.text)
/// }
/// ```
/// Terms of every status are found: who may use what is the caller's question. A concept that two of its
/// terms put on one span is reported once, with the term that stands there as written, else the one of
/// the best status. Built once, used from any thread.
public struct CompiledGlossary: Sendable {
  /// The concepts.
  public let glossary: Glossary
  private let recognizer: TermRecognizer
  private let entries: [Entry]

  /// Which term a pattern is.
  private struct Entry {
    let concept: Int32
    let language: GlossaryLanguage
    let term: Int32
  }

  /// A term of a concept, found in a text.
  public struct Occurrence: Sendable {
    /// Where, in bytes of the text.
    public let bytes: Range<Int>
    /// What the term stands for.
    public let concept: Concept
    /// The term, in its base form.
    public let term: Term
    /// A number of its own for each term of the glossary, from 0.
    public let number: Int
  }

  /// Terms without a letter and a digit, which can't be found; with their concepts' identifiers.
  public let unusable: [(concept: String, term: String)]

  /// Compiles the terms of the four languages; those of other languages are left out.
  ///
  /// - Complexity: O(total length of the terms).
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    var entries: [Entry] = []
    var patterns: [TermPattern] = []
    for (number, concept) in glossary.concepts.enumerated() {
      for language in concept.languages {
        guard let known = language.variety?.language else { continue }
        for (place, term) in concept.terms[language, default: []].enumerated() {
          patterns.append(TermPattern(term, language: known, payload: entries.count))
          entries.append(Entry(concept: Int32(number), language: language, term: Int32(place)))
        }
      }
    }
    self.entries = entries
    recognizer = TermRecognizer(patterns)
    unusable = recognizer.unusable.map { index in
      (glossary.concepts[Int(entries[index].concept)].id, patterns[index].text)
    }
  }

  /// How many terms the glossary has in the four languages; ``Occurrence/number`` is below.
  public var termCount: Int { entries.count }

  /// The concept of a term's number.
  public func concept(ofTerm number: Int) -> Concept { glossary.concepts[Int(entries[number].concept)] }

  /// The term of a number.
  public func term(_ number: Int) -> Term {
    concept(ofTerm: number).terms[entries[number].language, default: []][Int(entries[number].term)]
  }

  /// The terms that stand in a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: The text's language.
  ///   - allowsOverlaps: Whether terms inside longer ones and across them are reported too.
  /// - Complexity: O(length of the text).
  public func occurrences(
    in utf8: [UInt8], language: Language, allowsOverlaps: Bool = false
  ) -> [Occurrence] {
    matches(in: utf8, language: language, allowsOverlaps: allowsOverlaps).map { match in
      Occurrence(
        bytes: match.bytes, concept: concept(ofTerm: match.payload), term: term(match.payload),
        number: match.payload)
    }
  }

  /// The same as ``occurrences(in:language:allowsOverlaps:)`` as places and term numbers, without looking
  /// the terms up.
  public func matches(
    in utf8: [UInt8], language: Language, allowsOverlaps: Bool = false
  ) -> [TermMatch] {
    var found = recognizer.matches(in: utf8, language: language, allowsOverlaps: allowsOverlaps)
    if allowsOverlaps {
      found.sort { ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound) }
    }
    var kept: [TermMatch] = []
    kept.reserveCapacity(found.count)
    var first = 0
    while first < found.count {
      var end = first + 1
      while end < found.count, found[end].bytes == found[first].bytes { end += 1 }
      if end == first + 1 {
        kept.append(found[first])
      } else {
        keepOneEach(found[first..<end], utf8, &kept)
      }
      first = end
    }
    return kept
  }

  /// Keeps one match for each concept of a span.
  private func keepOneEach(_ matches: ArraySlice<TermMatch>, _ utf8: [UInt8], _ kept: inout [TermMatch]) {
    let begin = kept.count
    for match in matches {
      let concept = entries[match.payload].concept
      guard let rival = kept[begin...].firstIndex(where: { entries[$0.payload].concept == concept }) else {
        kept.append(match)
        continue
      }
      if kept[rival].payload != match.payload, isBetter(match, than: kept[rival], utf8) { kept[rival] = match }
    }
  }

  private func isBetter(_ match: TermMatch, than rival: TermMatch, _ utf8: [UInt8]) -> Bool {
    let one = term(match.payload)
    let other = term(rival.payload)
    let isWritten = one.text.utf8.elementsEqual(utf8[match.bytes])
    let isOtherWritten = other.text.utf8.elementsEqual(utf8[rival.bytes])
    if isWritten != isOtherWritten { return isWritten }
    return one.status < other.status
  }
}

extension TermPattern {
  /// The pattern of a glossary's term.
  public init(_ term: Term, language: Language, payload: Int) {
    self.init(
      term.text, language: language, payload: payload, matching: term.matching, inflecting: term.inflecting,
      forms: term.forms, excludedForms: term.excludedForms)
  }
}
