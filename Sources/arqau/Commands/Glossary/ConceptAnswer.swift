import ArqauGlossary
import ArqauNormalizer
import ArqauText

/// A concept in JSON.
struct ConceptAnswer: Encodable {
  struct TermAnswer: Encodable {
    let text: String
    let status: String
    let pos: String?
    let gender: String?
    let number: String?
    let script: String?
    let match: String?
    let inflect: String?
    let forms: [String]?
    let not: [String]?
    let context: [String]?
    let note: [String]?
    let source: [String]?
    let line: Int?

    init(_ term: Term) {
      func some(_ texts: [String]) -> [String]? { texts.isEmpty ? nil : texts }
      text = term.text
      status = term.status.rawValue
      pos = term.pos
      gender = term.gender?.rawValue
      number = term.number?.rawValue
      script = term.script?.rawValue
      match = term.matching == .inflect ? nil : term.matching.rawValue
      inflect = term.inflecting?.rawValue
      forms = some(term.forms)
      not = some(term.excludedForms)
      context = some(term.contexts)
      note = some(term.notes)
      source = some(term.sources)
      line = term.place?.line
    }
  }

  let id: String
  let domain: String?
  let pos: String?
  let dnt: Bool?
  let definition: [String: String]?
  let note: [String]?
  let related: [String]?
  let source: [String]?
  let terms: [String: [TermAnswer]]
  let file: String?
  let line: Int?

  init(_ concept: Concept) {
    func some(_ texts: [String]) -> [String]? { texts.isEmpty ? nil : texts }
    id = concept.id
    domain = concept.domain
    pos = concept.pos
    dnt = concept.isUntranslatable ? true : nil
    definition =
      concept.definitions.isEmpty
      ? nil : Dictionary(uniqueKeysWithValues: concept.definitions.map { ($0.key.tag, $0.value) })
    note = some(concept.notes)
    related = some(concept.related)
    source = some(concept.sources)
    terms = Dictionary(uniqueKeysWithValues: concept.terms.map { ($0.key.tag, $0.value.map(TermAnswer.init)) })
    file = concept.place?.file
    line = concept.place?.line
  }
}
