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
  private let storage: Storage

  /// What copies share: a copy costs one count.
  private final class Storage: Sendable {
    let concepts: Concepts
    let recognizer: TermRecognizer
    let entries: [Entry]
    /// The texts of the terms, one behind another.
    let texts: [UInt8]
    /// The identifiers of the concepts, one behind another, and where each begins.
    let names: [UInt8]
    let nameStarts: [UInt32]
    let languages: [GlossaryLanguage]

    init(_ compiler: consuming Compiler, _ concepts: Concepts) {
      self.concepts = concepts
      let builder = compiler.builder
      compiler.builder = TermRecognizerBuilder()
      recognizer = builder.finish()
      entries = compiler.entries
      texts = compiler.texts
      names = compiler.names
      nameStarts = compiler.nameStarts
      languages = compiler.languages
    }
  }

  private enum Concepts {
    case values([Concept])
    case blocks(ConceptBlocks)
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
    /// Whether it stands inside a longer one that is reported too: with ``TermOverlaps/nested`` alone.
    public let isNested: Bool
  }

  /// Compiles the terms of the four languages; those of other languages are left out.
  ///
  /// - Complexity: O(total length of the terms).
  public init(_ glossary: Glossary) {
    var compiler = Compiler()
    for (number, concept) in glossary.concepts.enumerated() { compiler.add(concept, number) }
    self.init(compiler, .values(glossary.concepts))
  }

  /// Compiles the concepts of files without keeping more of them than their bytes: for large glossaries.
  ///
  /// - Parameter layers: A concept of a later layer replaces the one of the same identifier in an earlier.
  /// - Throws: ``GlossaryError`` for the first fault of a file, or where one layer has an identifier twice.
  /// - Complexity: O(n log n) in the bytes of the files; linear where their concepts are sorted.
  public init(layers: [[GlossarySource]]) throws(GlossaryError) {
    do throws(ConceptBlocks.Fault) {
      var compiler = Compiler()
      let blocks = try ConceptBlocks(layers: layers) { compiler.add($0, $1) }
      self.init(compiler, .blocks(blocks))
    } catch {
      // Something is wrong: reading the files as a whole says what, in their order.
      var files: [[GlossaryFile]] = []
      for layer in layers {
        var read: [GlossaryFile] = []
        for source in layer { read.append(try GlossaryReader.read(source.utf8, named: source.name)) }
        files.append(read)
      }
      self.init(try Glossary(layers: files))
    }
  }

  private init(_ compiler: consuming Compiler, _ concepts: Concepts) {
    storage = Storage(compiler, concepts)
  }

  /// Terms without a letter and a digit, which can't be found; with their concepts' identifiers.
  public var unusable: [(concept: String, term: String)] {
    storage.recognizer.unusable.map { number in
      withTermBytes {
        (String(decoding: $0[number].concept, as: UTF8.self), String(decoding: $0[number].text, as: UTF8.self))
      }
    }
  }

  /// What is gathered of the concepts that come.
  private struct Compiler {
    var builder = TermRecognizerBuilder()
    var entries: [Entry] = []
    var texts: [UInt8] = []
    var names: [UInt8] = []
    var nameStarts: [UInt32] = [0]
    var languages: [GlossaryLanguage] = []

    mutating func add(_ concept: Concept, _ number: Int) {
      names += concept.id.utf8
      nameStarts.append(UInt32(names.count))
      var first: Language?
      var isAlone = true
      for language in concept.terms.keys {
        guard let known = language.variety?.language else { continue }
        if first != nil, first != known { isAlone = false }
        first = known
      }
      for language in concept.languages {
        guard let known = language.variety?.language else { continue }
        let place = languages.firstIndex(of: language) ?? languages.count
        if place == languages.count { languages.append(language) }
        for (index, term) in concept.terms[language, default: []].enumerated() {
          builder.add(TermPattern(term, language: known, payload: entries.count))
          entries.append(
            Entry(
              concept: UInt32(number), place: UInt32(index), textStart: UInt32(texts.count),
              textLength: UInt32(term.text.utf8.count), language: UInt16(place),
              status: term.status, isAlone: isAlone))
          texts += term.text.utf8
        }
      }
    }
  }

  /// How many terms the glossary has in the four languages; ``Occurrence/number`` is below.
  public var termCount: Int { storage.entries.count }

  /// The concept of a term's number.
  public func concept(ofTerm number: Int) -> Concept {
    let place = Int(storage.entries[number].concept)
    switch storage.concepts {
    case .values(let values): return values[place]
    case .blocks(let blocks): return blocks[place]
    }
  }

  /// The term of a number.
  public func term(_ number: Int) -> Term {
    let entry = storage.entries[number]
    return concept(ofTerm: number).terms[storage.languages[Int(entry.language)], default: []][Int(entry.place)]
  }

  /// Lends what is told of terms without reading their concepts.
  ///
  /// - Parameter body: May use the bytes that it is lent until it returns.
  public func withTermBytes<Result, Failure>(
    _ body: (TermBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.entries.withUnsafeBufferPointer { entries throws(Failure) in
      try storage.texts.withUnsafeBufferPointer { texts throws(Failure) in
        try storage.names.withUnsafeBufferPointer { names throws(Failure) in
          try storage.nameStarts.withUnsafeBufferPointer { starts throws(Failure) in
            try body(TermBytes(entries: entries, texts: texts, names: names, nameStarts: starts))
          }
        }
      }
    }
  }

  /// The terms that stand in a text, in its order, the longer first where several begin; words that are parts of
  /// persons' names are none (`Bill Clinton`), and English terms are found around a pair of names
  /// (`direct Astana-Belgrade flight`).
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: The text's language.
  ///   - overlaps: Which of the terms that overlap are reported.
  /// - Complexity: O(length of the text).
  public func occurrences(
    in utf8: [UInt8], language: Language, overlaps: TermOverlaps = .longest
  ) -> [Occurrence] {
    matches(in: utf8, language: language, overlaps: overlaps).map { match in
      Occurrence(
        bytes: match.bytes, concept: concept(ofTerm: match.payload), term: term(match.payload),
        number: match.payload, isNested: match.isNested)
    }
  }

  /// The same as ``occurrences(in:language:overlaps:)`` as places and term numbers, without looking
  /// the terms up.
  public func matches(
    in utf8: [UInt8], language: Language, overlaps: TermOverlaps = .longest
  ) -> [TermMatch] {
    var found = storage.recognizer.matches(in: utf8, language: language, overlaps: overlaps)
    if overlaps == .all {
      found.sort { ($0.bytes.lowerBound, -$0.bytes.upperBound) < ($1.bytes.lowerBound, -$1.bytes.upperBound) }
    }
    if language == .english {
      found = InterruptedTerms(recognizer: storage.recognizer).joining(found, in: utf8, overlaps: overlaps)
    }
    withTermBytes { terms in
      found.removeAll { PersonalNames.holds($0.bytes, of: terms[$0.payload].text, in: utf8, language) }
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
      let concept = storage.entries[match.payload].concept
      guard let rival = kept[begin...].firstIndex(where: { storage.entries[$0.payload].concept == concept }) else {
        kept.append(match)
        continue
      }
      if kept[rival].payload != match.payload, isBetter(match, than: kept[rival], utf8) { kept[rival] = match }
    }
  }

  private func isBetter(_ match: TermMatch, than rival: TermMatch, _ utf8: [UInt8]) -> Bool {
    withTermBytes { terms in
      let (term, other) = (terms[match.payload], terms[rival.payload])
      let isWritten = term.text.elementsEqual(utf8[match.bytes])
      let isOtherWritten = other.text.elementsEqual(utf8[rival.bytes])
      return isWritten != isOtherWritten ? isWritten : term.status < other.status
    }
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
