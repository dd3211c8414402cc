internal import ArqauNormalizer
internal import ArqauText

/// Makes a glossary of a TBX document.
///
/// What the glossary's format has no key for is kept under `tbx`, as it stands, so that an export gives it
/// back. Entries without a term, and sections of languages whose tag isn't one, are left out and named.
public struct TBXImport: Sendable {
  /// The glossary.
  public private(set) var file: GlossaryFile
  /// What is left out.
  public private(set) var remarks: [ExchangeRemark] = []

  private var names = ConceptNames()
  private var identifiers: [String: String] = [:]
  private let language: GlossaryLanguage?

  /// Converts a document.
  public init(_ document: TBXDocument, named name: String) {
    file = GlossaryFile(name: name)
    language = GlossaryLanguage(tag: document.language)
    // Identifiers first, since references may point to later entries.
    var entries: [(id: String, element: XMLElement)] = []
    for entry in document.entries {
      let terms = entry.elements("langSec").flatMap { section in
        section.elements("termSec").compactMap { term in
          GlossaryLanguage(tag: section["xml:lang"] ?? "").map { ($0, term.first("term")?.text ?? "") }
        }
      }
      if terms.allSatisfy({ $0.1.isEmpty }) {
        remarks.append(
          ExchangeRemark("the entry '\(entry["id"] ?? "")' has no term in a language that is known", isLoss: true))
        continue
      }
      let id = names.name(for: entry["id"], terms: terms)
      if let given = entry["id"] { identifiers[given] = id }
      entries.append((id, entry))
    }
    for (id, element) in entries { file.concepts.append(concept(id, element)) }
    var exchange: [GlossaryEntry] = [
      GlossaryEntry("format", .scalar("TBX", isPlain: false)),
      GlossaryEntry("type", .scalar(document.type, isPlain: false)),
      GlossaryEntry("form", .scalar(document.form.rawValue, isPlain: false)),
      GlossaryEntry("language", .scalar(document.language, isPlain: false)),
      GlossaryEntry("header", .scalar(XMLFragment.text(document.header), isPlain: false)),
    ]
    if let back = document.back {
      exchange.append(GlossaryEntry("back", .scalar(XMLFragment.text(back), isPlain: false)))
    }
    file.exchange = .mapping(exchange)
  }

  private mutating func concept(_ id: String, _ entry: XMLElement) -> Concept {
    var concept = Concept(id: id)
    var rest: [GlossaryEntry] = []
    if let given = entry["id"], given != id { concept.extras[key: TBXKeys.id] = .scalar(given, isPlain: false) }
    let own = entry.elements.filter { $0.name != "langSec" }
    keep(take(own, language, ofEntry: true, &concept), TBXKeys.concept, &rest)
    var tags: [GlossaryEntry] = []
    for section in entry.elements("langSec") {
      let tag = section["xml:lang"] ?? ""
      guard let language = GlossaryLanguage(tag: tag) else {
        remarks.append(ExchangeRemark("'\(tag)' in the entry '\(entry["id"] ?? id)' is no language tag", isLoss: true))
        continue
      }
      let isFirst = concept.terms[language] == nil
      if isFirst, tag != language.tag { tags.append(GlossaryEntry(language.tag, .scalar(tag, isPlain: false))) }
      let parts = section.elements.filter { $0.name != "termSec" }
      keep(take(parts, language, ofEntry: false, &concept), language.tag, &rest)
      for element in section.elements("termSec") {
        guard var term = term(element, isFirst: concept.terms[language] == nil) else { continue }
        if !isFirst { term.extras[key: TBXKeys.tag] = .scalar(tag, isPlain: false) }
        concept.add(term, in: language)
      }
    }
    Self.liftPartOfSpeech(&concept)
    if !tags.isEmpty { concept.extras[key: TBXKeys.tag] = .mapping(tags) }
    if !rest.isEmpty { concept.extras[key: TBXKeys.rest] = .mapping(rest) }
    return concept
  }

  /// Takes what the format has keys for, and gives back the rest. Sources and notes are taken from the entry
  /// itself only: those of a language's section would come back in another place.
  private func take(
    _ elements: [XMLElement], _ language: GlossaryLanguage?, ofEntry: Bool, _ concept: inout Concept
  ) -> [XMLElement] {
    var rest: [XMLElement] = []
    for element in elements {
      let text = element.text
      switch (element.name, element["type"]) {
      case ("descrip", "subjectField") where concept.domain == nil && Self.isPlain(element): concept.domain = text
      case ("descrip", "definition") where Self.isPlain(element) && Self.isFree(language, concept):
        if let language { concept.definitions[language] = text }
      case ("descripGrp", _) where Self.isFree(language, concept):
        guard let (definition, source) = Self.sourced(element, "definition"), let language else {
          rest.append(element)
          continue
        }
        concept.definitions[language] = definition
        var sources: [GlossaryEntry] = []
        if case .mapping(let known)? = concept.extras[key: TBXKeys.definitionSource] { sources = known }
        sources.append(GlossaryEntry(language.tag, .scalar(source, isPlain: false)))
        concept.extras[key: TBXKeys.definitionSource] = .mapping(sources)
      case ("admin", "source") where Self.isPlain(element) && ofEntry: concept.sources.append(text)
      case ("note", _) where Self.isPlain(element) && ofEntry: concept.notes.append(text)
      case ("ref", "crossReference") where element.attributes.count == 2 && text.isEmpty:
        guard let target = element["target"], let id = identifiers[target] else {
          rest.append(element)
          continue
        }
        concept.related.append(id)
      default: rest.append(element)
      }
    }
    return rest
  }

  private func term(_ element: XMLElement, isFirst: Bool) -> Term? {
    guard let head = element.first("term"), !head.text.isEmpty else { return nil }
    var term = Term(head.text, status: isFirst ? .preferred : .admitted)
    var rest: [XMLElement] = []
    // A term with marked parts, or with identifiers, is kept whole as well.
    if head.elements.isEmpty == false || !head.attributes.isEmpty { rest.append(head) }
    for part in element.elements where part.name != "term" {
      switch (part.name, part["type"]) {
      case ("termNote", "administrativeStatus"):
        if let status = TBXStatus.status(part.text) { term.status = status }
        if part.text != TBXStatus.value(term.status) || !Self.isPlain(part) { rest.append(part) }
      case ("termNote", "partOfSpeech") where Self.isPlain(part) && term.pos == nil: term.pos = part.text
      case ("termNote", "grammaticalGender") where Self.isPlain(part) && term.gender == nil:
        switch part.text {
        case "masculine": term.gender = .masculine
        case "feminine": term.gender = .feminine
        case "neuter": term.gender = .neuter
        default: rest.append(part)
        }
      case ("descrip", "context") where Self.isPlain(part): term.contexts.append(part.text)
      case ("descripGrp", _) where term.contexts.isEmpty:
        if let (context, source) = Self.sourced(part, "context") {
          term.contexts = [context]
          term.extras[key: TBXKeys.contextSource] = .scalar(source, isPlain: false)
        } else {
          rest.append(part)
        }
      case ("admin", "source") where Self.isPlain(part): term.sources.append(part.text)
      case ("note", _) where Self.isPlain(part): term.notes.append(part.text)
      default: rest.append(part)
      }
    }
    takePhrase(&rest, &term)
    if let id = element["id"] { term.extras[key: TBXKeys.id] = .scalar(id, isPlain: false) }
    if !rest.isEmpty { term.extras[key: TBXKeys.rest] = .list(rest.map(XMLFragment.text)) }
    return term
  }

  /// Takes `termType` phrase into the part of speech, where that makes one of the glossary's.
  private func takePhrase(_ rest: inout [XMLElement], _ term: inout Term) {
    guard let pos = term.pos, rest.count(where: { $0["type"] == TBXPartOfSpeech.termType }) == 1,
      let index = rest.firstIndex(where: { $0["type"] == TBXPartOfSpeech.termType }),
      rest[index].text == TBXPartOfSpeech.phrase, Self.isPlain(rest[index])
    else { return }
    let phrase = TBXPartOfSpeech.partOfSpeech(pos, isPhrase: true)
    guard phrase != pos else { return }
    term.pos = phrase
    rest.remove(at: index)
  }

  /// Says once, of the concept, the part of speech that all its terms have.
  private static func liftPartOfSpeech(_ concept: inout Concept) {
    let terms = concept.terms.values.joined()
    guard let pos = terms.first?.pos, terms.allSatisfy({ $0.pos == pos }) else { return }
    concept.pos = pos
    for language in concept.terms.keys {
      for index in concept.terms[language, default: []].indices { concept.terms[language]?[index].pos = nil }
    }
  }

  private func keep(_ elements: [XMLElement], _ key: String, _ rest: inout [GlossaryEntry]) {
    guard !elements.isEmpty else { return }
    var texts = rest[key: key]?.texts ?? []
    texts += elements.map(XMLFragment.text)
    rest[key: key] = .list(texts)
  }

  /// Whether a language's definition is still to be had.
  private static func isFree(_ language: GlossaryLanguage?, _ concept: Concept) -> Bool {
    language.map { concept.definitions[$0] == nil } ?? false
  }

  /// Whether an element is nothing but a text of its type.
  private static func isPlain(_ element: XMLElement) -> Bool {
    !element.text.isEmpty && element.elements.isEmpty && element.attributes.allSatisfy { $0.qualifiedName == "type" }
  }

  /// The text and the source of a group that holds just these two.
  private static func sourced(_ group: XMLElement, _ type: String) -> (String, String)? {
    let parts = group.elements
    guard parts.count == 2, group.attributes.isEmpty, parts.allSatisfy(isPlain), parts[0].name == "descrip",
      parts[0]["type"] == type, parts[1].name == "admin", parts[1]["type"] == "source"
    else { return nil }
    return (parts[0].text, parts[1].text)
  }
}
