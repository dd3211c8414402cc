import ArqauGlossary
import ArqauText

/// Answers records of `arqau glossary annotate`.
struct AnnotationWorker: RecordWorker {
  struct Record: Decodable {
    let text: String
    let lang: LanguageTag?
    let to: [String]?
  }

  let settings: AnnotationSettings
  /// The equivalents of terms that were met, in JSON.
  var known: [Int: [UInt8]] = [:]

  init(_ settings: AnnotationSettings) { self.settings = settings }

  mutating func answer(_ record: Record) throws -> AnnotationAnswer {
    let targets = try record.to.map { tags in
      do { return try TargetLanguages(tags) } catch { throw CommandFailure(.badData, "field 'to': \(error)") }
    }
    return try answer(
      Array(record.text.utf8), given: record.lang?.variety ?? settings.given,
      targets: targets ?? settings.targets)
  }

  func answer(_ utf8: [UInt8], given: Variety?, targets: TargetLanguages) throws -> AnnotationAnswer {
    let choice = LanguageChoice(utf8, given: given)
    let offsets = ScalarOffsets(utf8)
    let languages = targets.languages(otherThan: choice.language)
    let matches = try settings.glossary.occurrences(
      in: utf8, language: choice.language, overlaps: settings.overlaps
    ).map { occurrence in
      let span = offsets.span(occurrence.bytes)
      return AnnotationAnswer.Match(
        start: span.start, end: span.end, text: span.text, concept: occurrence.concept.id,
        term: occurrence.term.text, status: occurrence.term.status.rawValue,
        equivalents: try Self.equivalents(of: occurrence.concept, languages),
        nested: occurrence.isNested ? true : nil)
    }
    return AnnotationAnswer(lang: choice.tag, matches: matches)
  }

  /// The usable terms of a concept in some languages; languages without any are left out.
  static func equivalents(
    of concept: Concept, _ languages: [(tag: String, variety: Variety)]
  ) throws -> [String: [AnnotationAnswer.Equivalent]] {
    var equivalents: [String: [AnnotationAnswer.Equivalent]] = [:]
    for (tag, variety) in languages where !concept.terms(in: variety.language).isEmpty {
      let terms = try concept.terms(in: variety).filter { $0.term.status.isUsable }
      if !terms.isEmpty {
        equivalents[tag] = terms.map { .init(text: $0.text, status: $0.term.status.rawValue) }
      }
    }
    return equivalents
  }
}

/// The answer of `arqau glossary annotate`.
struct AnnotationAnswer: Encodable {
  struct Equivalent: Encodable {
    let text: String
    let status: String
  }

  struct Match: Encodable {
    let start: Int
    let end: Int
    let text: String
    let concept: String
    let term: String
    let status: String
    let equivalents: [String: [Equivalent]]
    /// True for a term inside a longer one that is listed too; else left out.
    let nested: Bool?
  }

  let lang: String
  let matches: [Match]
}
