internal import ArqauText

/// Makes concepts of the nodes of a YAML document and collects the faults.
struct ConceptParser {
  private(set) var faults: [YAMLError] = []
  private(set) var owners: [CommentOwner] = []
  var file: GlossaryFile

  private let linesBefore: Int

  /// - Parameter linesBefore: How many lines of the file stand before the text whose nodes come.
  init(file: String, linesBefore: Int = 0) {
    self.file = GlossaryFile(name: file)
    self.linesBefore = linesBefore
  }

  /// The keys of a concept that the format knows, beside the languages.
  static let conceptKeys = ["domain", "pos", "dnt", "definition", "note", "related", "source"]
  /// The keys of a term that the format knows, beside the statuses.
  static let termKeys = [
    "pos", "gender", "number", "script", "match", "inflect", "forms", "not", "context", "note", "source",
  ]

  mutating func parse(_ root: YAMLNode?) {
    guard let root, !root.isAbsent else { return }
    guard let entries = root.entries else {
      return fault("a glossary is a mapping of identifiers to concepts", at: root)
    }
    for entry in entries {
      if entry.key == GlossaryFile.exchangeKey {
        file.exchange = value(entry.value)
        continue
      }
      let known = faults.count
      let owned = owners.count
      let concept = concept(entry)
      if faults.count == known {
        file.concepts.append(concept)
      } else {
        owners.removeSubrange(owned...)
      }
    }
  }

  private mutating func concept(_ entry: YAMLNode.Entry) -> Concept {
    var concept = Concept(id: entry.key)
    concept.place = place(entry.line, entry.column)
    own(nil, "", entry.line, entry.column)
    if !Concept.isValidID(entry.key) {
      fault("'\(entry.key)' is no identifier: small letters a–z, digits and single hyphens", at: entry)
    }
    guard let keys = entry.value.entries else {
      fault("a concept is a mapping of keys; '\(entry.key)' has none", at: entry)
      return concept
    }
    for key in keys {
      concept.keyPlaces[key.key] = place(key.line, key.column)
      own(nil, key.key, key.line, key.column)
      read(key, into: &concept)
    }
    return concept
  }

  private mutating func read(_ entry: YAMLNode.Entry, into concept: inout Concept) {
    switch entry.key {
    case "domain": concept.domain = text(entry)
    case "pos": concept.pos = text(entry)
    case "note": concept.notes = texts(entry)
    case "source": concept.sources = texts(entry)
    case "related": concept.related = texts(entry)
    case "dnt":
      switch entry.value.text {
      case "true", "yes": concept.isUntranslatable = true
      case "false", "no": concept.isUntranslatable = false
      default: fault("'dnt' is true or false", at: entry.value)
      }
    case "definition":
      guard let definitions = entry.value.entries else {
        return fault("'definition' is a mapping of languages to texts", at: entry.value)
      }
      for definition in definitions {
        own(nil, "definition.\(definition.key)", definition.line, definition.column)
        guard GlossaryLanguage.isKey(definition.key), let language = GlossaryLanguage(tag: definition.key) else {
          fault("'\(definition.key)' is no language tag", at: definition)
          continue
        }
        concept.definitions[language] = text(definition)
      }
    default: readOther(entry, into: &concept)
    }
  }

  private mutating func readOther(_ entry: YAMLNode.Entry, into concept: inout Concept) {
    guard let language = GlossaryLanguage(tag: entry.key), isLanguage(language, entry.value) else {
      concept.extras.append(GlossaryEntry(entry.key, value(entry.value)))
      return
    }
    if language.tag != entry.key { return fault("write the language '\(entry.key)' as '\(language)'", at: entry) }
    guard let items = entry.value.nodes, !items.isEmpty else {
      return fault("the terms of a language are a list, each behind '- '", at: entry.value)
    }
    var terms: [Term] = []
    for item in items {
      let known = faults.count
      let owned = owners.count
      let term = term(item, language, index: terms.count)
      if faults.count == known { terms.append(term) } else { owners.removeSubrange(owned...) }
    }
    concept.terms[language] = terms
  }

  /// Whether a key is meant as a language: one of Arqau's, or another whose value is a list. Of the tags
  /// of three letters only those are taken that CLDR has a name for, since other keys may look like one.
  private func isLanguage(_ language: GlossaryLanguage, _ value: YAMLNode) -> Bool {
    if language.variety != nil { return true }
    return value.nodes != nil && language.isKnown
  }

  private mutating func term(_ node: YAMLNode, _ language: GlossaryLanguage, index: Int) -> Term {
    if let text = node.text {
      own(language, "", node.line, node.column, term: index)
      if text.isEmpty { fault("an empty term", at: node) }
      if node.isNull { fault("'\(text)' is no text; as a term it stands in quotation marks", at: node) }
      var term = Term(text)
      term.place = place(node.line, node.column)
      return term
    }
    guard let entries = node.entries else {
      fault("a term is a text, or a mapping with 'preferred', 'admitted', 'deprecated' or 'forbidden'", at: node)
      return Term("")
    }
    let statuses = entries.filter { TermStatus(rawValue: $0.key) != nil }
    guard let first = statuses.first, let status = TermStatus(rawValue: first.key) else {
      fault("the term has no 'preferred', 'admitted', 'deprecated' or 'forbidden'", at: node)
      return Term("")
    }
    if statuses.count > 1 { fault("the term has two statuses", at: statuses[1]) }
    own(language, "", node.line, node.column, term: index)
    var term = Term(text(first), status: status)
    term.place = place(first.value.line, first.value.column)
    for entry in entries where TermStatus(rawValue: entry.key) == nil {
      own(language, entry.key, entry.line, entry.column, term: index)
      read(entry, into: &term)
    }
    return term
  }

  private mutating func read(_ entry: YAMLNode.Entry, into term: inout Term) {
    switch entry.key {
    case "pos": term.pos = text(entry)
    case "gender": term.gender = choice(entry)
    case "number": term.number = choice(entry)
    case "script": term.script = choice(entry, of: [Script.cyrillic, .latin])
    case "match": term.matching = choice(entry) ?? .inflect
    case "inflect": term.inflecting = choice(entry)
    case "forms": term.forms = texts(entry)
    case "not": term.excludedForms = texts(entry)
    case "context": term.contexts = texts(entry)
    case "note": term.notes = texts(entry)
    case "source": term.sources = texts(entry)
    default: term.extras.append(GlossaryEntry(entry.key, value(entry.value)))
    }
  }

  private mutating func text(_ entry: YAMLNode.Entry) -> String {
    guard let text = entry.value.text else {
      fault("'\(entry.key)' is one text", at: entry.value)
      return ""
    }
    if text.isEmpty { fault("'\(entry.key)' is empty", at: entry) }
    return text
  }

  private mutating func texts(_ entry: YAMLNode.Entry) -> [String] {
    if entry.value.text != nil { return [text(entry)] }
    guard let nodes = entry.value.nodes else {
      fault("'\(entry.key)' is a text or a list of texts", at: entry.value)
      return []
    }
    var texts: [String] = []
    for node in nodes {
      if let text = node.text, !text.isEmpty {
        texts.append(text)
      } else {
        fault("'\(entry.key)' has an item that is no text", at: node)
      }
    }
    return texts
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ entry: YAMLNode.Entry
  ) -> Choice? where Choice.RawValue == String {
    choice(entry, of: Array(Choice.allCases))
  }

  private mutating func choice<Choice: RawRepresentable>(
    _ entry: YAMLNode.Entry, of choices: [Choice]
  ) -> Choice? where Choice.RawValue == String {
    if let text = entry.value.text, let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    fault("'\(entry.key)' is one of \(choices.map(\.rawValue).joined(separator: ", "))", at: entry.value)
    return nil
  }

  private func value(_ node: YAMLNode) -> GlossaryValue {
    switch node.content {
    case .scalar(let text, let style):
      // YAML's short word for null would need quotation marks, which make it a text.
      if node.isAbsent || style == .plain && text == "~" { return .scalar("null", isPlain: true) }
      return .scalar(text, isPlain: style == .plain && YAMLScalar.isTyped(text) && YAMLScalar.isPlain(text))
    case .sequence(let nodes): return .list(nodes.map(value))
    case .mapping(let entries): return .mapping(entries.map { GlossaryEntry($0.key, value($0.value)) })
    }
  }

  private mutating func fault(_ reason: String, at node: YAMLNode) { faults.append(YAMLError(reason, at: node)) }
  private mutating func fault(_ reason: String, at entry: YAMLNode.Entry) {
    faults.append(YAMLError(reason, at: entry))
  }

  private func place(_ line: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: file.name, line: linesBefore + line, column: column)
  }

  private mutating func own(
    _ language: GlossaryLanguage?, _ key: String, _ line: Int, _ column: Int, term: Int = 0
  ) {
    owners.append(
      CommentOwner(
        concept: file.concepts.count, language: language, term: term, key: key, line: line, column: column))
  }
}
