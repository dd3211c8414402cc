internal import ArqauNormalizer
internal import ArqauText

/// Makes a TBX document of a glossary.
///
/// Every term gets its status. What an import kept under `tbx` comes back, behind what the glossary says; an
/// element that says the same as a key stands once.
public struct TBXExport: Sendable {
  /// The document, in TBX-Basic unless an import said otherwise.
  public let document: TBXDocument
  /// What TBX has no place for.
  public let remarks: [ExchangeRemark]

  /// Converts a glossary.
  ///
  /// - Parameters:
  ///   - file: The glossary.
  ///   - languages: The languages to write; nil for all.
  public init(_ file: GlossaryFile, languages: [GlossaryLanguage]? = nil) {
    var exchange: [GlossaryEntry] = []
    if case .mapping(let entries)? = file.exchange, entries[key: "format"]?.text == "TBX" { exchange = entries }
    func element(_ key: String) -> XMLElement? { exchange[key: key]?.text.flatMap(XMLFragment.element) }
    let language = exchange[key: "language"]?.text ?? "en"
    var left: [String: Int] = [:]
    var builder = TBXEntryBuilder(language: GlossaryLanguage(tag: language), wanted: languages)
    builder.identifiers = Dictionary(file.concepts.map { ($0.id, TBXEntryBuilder.identifier(of: $0)) }) { first, _ in
      first
    }
    let entries = file.concepts.map { builder.entry($0, &left) }
    document = TBXDocument(
      form: exchange[key: "form"]?.text.flatMap(TBXDocument.Form.init(rawValue:)) ?? .dca,
      type: exchange[key: "type"]?.text ?? "TBX-Basic", language: language,
      header: element("header") ?? TBXDocument.plainHeader("Exported by arqau"), entries: entries,
      back: element("back"))
    remarks = left.sorted { $0.key < $1.key }.map {
      ExchangeRemark("\($0.key) has no category in TBX: \($0.value) left out")
    }
  }
}

/// Makes entries of concepts.
struct TBXEntryBuilder {
  /// The language of an entry's own texts.
  let language: GlossaryLanguage?
  /// The languages to write; nil for all.
  let wanted: [GlossaryLanguage]?
  /// The identifiers of entries by those of concepts.
  var identifiers: [String: String] = [:]

  /// The identifier that an entry gets: XML's begin with a letter.
  static func identifier(of concept: Concept) -> String {
    if let given = concept.extras[key: TBXKeys.id]?.text { return given }
    return concept.id.utf8.first.map { $0 &- UInt8(ascii: "0") < 10 } ?? true ? "c-\(concept.id)" : concept.id
  }

  func entry(_ concept: Concept, _ left: inout [String: Int]) -> XMLElement {
    var entry = XMLElement("conceptEntry", attributes: [XMLAttribute("id", Self.identifier(of: concept))])
    var rest: [String: [XMLElement]] = [:]
    if case .mapping(let kept)? = concept.extras[key: TBXKeys.rest] {
      for part in kept { rest[part.key] = part.value.texts?.compactMap(XMLFragment.element) ?? [] }
    }
    var own: [XMLElement] = []
    if let domain = concept.domain { own.append(Self.carrier("descrip", "subjectField", domain)) }
    own += concept.sources.map { Self.carrier("admin", "source", $0) }
    own += concept.notes.map { XMLElement("note", children: [.text($0)]) }
    for id in concept.related {
      guard let target = identifiers[id] else { continue }
      var reference = XMLElement("ref", attributes: [XMLAttribute("type", "crossReference")])
      reference.attributes.append(XMLAttribute("target", target))
      own.append(reference)
    }
    // A definition in a language without terms can only stand with the entry.
    let languages = concept.languages.filter { wanted?.contains($0) ?? true }
    for (language, definition) in concept.definitions.sorted(by: { $0.key < $1.key })
    where !languages.contains(language) {
      if language == self.language || wanted == nil { own.append(Self.definition(concept, language, definition)) }
    }
    entry.children = (own + rest[TBXKeys.concept, default: []]).map { .element($0) }
    for language in languages {
      for section in sections(concept, language, rest[language.tag, default: []], &left) {
        entry.children.append(.element(section))
      }
    }
    for extra in concept.extras
    where ![TBXKeys.rest, TBXKeys.id, TBXKeys.tag, TBXKeys.definitionSource].contains(extra.key) {
      left["the key '\(extra.key)'", default: 0] += 1
    }
    if concept.isUntranslatable { left["'dnt'", default: 0] += 1 }
    return TBXNormalForm.element(entry)
  }

  /// The sections of a language: one, and one more for each other tag that its terms had.
  private func sections(
    _ concept: Concept, _ language: GlossaryLanguage, _ rest: [XMLElement], _ left: inout [String: Int]
  ) -> [XMLElement] {
    var first = language.tag
    if case .mapping(let tags)? = concept.extras[key: TBXKeys.tag], let tag = tags[key: language.tag]?.text {
      first = tag
    }
    var order: [String] = []
    var groups: [String: [Term]] = [:]
    for term in concept.terms[language, default: []] {
      let tag = term.extras[key: TBXKeys.tag]?.text ?? first
      if groups[tag] == nil { order.append(tag) }
      groups[tag, default: []].append(term)
    }
    return order.enumerated().map { index, tag in
      var section = XMLElement("langSec", attributes: [XMLAttribute("lang", tag, prefix: "xml")])
      if index == 0 {
        if let definition = concept.definitions[language] {
          section.children.append(.element(Self.definition(concept, language, definition)))
        }
        section.children += rest.map { .element($0) }
      }
      for term in groups[tag, default: []] { section.children.append(.element(self.section(term, concept, &left))) }
      return section
    }
  }

  private func section(_ term: Term, _ concept: Concept, _ left: inout [String: Int]) -> XMLElement {
    var rest = term.extras[key: TBXKeys.rest]?.texts?.compactMap(XMLFragment.element) ?? []
    var section = XMLElement("termSec")
    if let id = term.extras[key: TBXKeys.id]?.text { section.attributes = [XMLAttribute("id", id)] }
    var head = XMLElement("term", children: [.text(term.text)])
    if let index = rest.firstIndex(where: { $0.name == "term" }) {
      let kept = rest.remove(at: index)
      if kept.text == term.text { head = kept }
    }
    var parts = [head]
    // A status in the words of the file stays, as long as it says what the glossary says.
    let said = rest.firstIndex { $0["type"] == "administrativeStatus" }
    if let said, TBXStatus.status(rest[said].text) ?? term.status != term.status { rest.remove(at: said) }
    if !rest.contains(where: { $0["type"] == "administrativeStatus" }) {
      parts.append(Self.carrier("termNote", "administrativeStatus", TBXStatus.value(term.status)))
    }
    if let pos = term.pos ?? concept.pos {
      let (word, isPhrase) = TBXPartOfSpeech.value(of: pos)
      parts.append(Self.carrier("termNote", "partOfSpeech", word))
      let saysType = rest.contains { $0["type"] == TBXPartOfSpeech.termType }
      if isPhrase, !saysType {
        parts.append(Self.carrier("termNote", TBXPartOfSpeech.termType, TBXPartOfSpeech.phrase))
      }
      if TBXPartOfSpeech.partOfSpeech(word, isPhrase: isPhrase && !saysType) != pos {
        left["the part of speech '\(pos)' (written as '\(word)')", default: 0] += 1
      }
    }
    if let gender = term.gender {
      let word = gender == .masculine ? "masculine" : gender == .feminine ? "feminine" : "neuter"
      parts.append(Self.carrier("termNote", "grammaticalGender", word))
    }
    if let source = term.extras[key: TBXKeys.contextSource]?.text, term.contexts.count == 1 {
      parts.append(Self.group("context", term.contexts[0], source))
    } else {
      parts += term.contexts.map { Self.carrier("descrip", "context", $0) }
    }
    parts += term.sources.map { Self.carrier("admin", "source", $0) }
    parts += term.notes.map { XMLElement("note", children: [.text($0)]) }
    section.children = (parts + rest).map { .element($0) }
    for (key, value) in [
      ("number", term.number == nil), ("script", term.script == nil), ("match", term.matching == .inflect),
      ("inflect", term.inflecting == nil), ("forms", term.forms.isEmpty), ("not", term.excludedForms.isEmpty),
    ] where !value {
      left["a term's '\(key)'", default: 0] += 1
    }
    return section
  }

  private static func definition(_ concept: Concept, _ language: GlossaryLanguage, _ text: String) -> XMLElement {
    if case .mapping(let sources)? = concept.extras[key: TBXKeys.definitionSource],
      let source = sources[key: language.tag]?.text
    {
      return group("definition", text, source)
    }
    return carrier("descrip", "definition", text)
  }

  private static func group(_ type: String, _ text: String, _ source: String) -> XMLElement {
    XMLElement(
      "descripGrp",
      children: [.element(carrier("descrip", type, text)), .element(carrier("admin", "source", source))])
  }

  private static func carrier(_ name: String, _ type: String, _ text: String) -> XMLElement {
    XMLElement(name, attributes: [XMLAttribute("type", type)], children: [.text(text)])
  }
}
