internal import ArqauNormalizer
internal import ArqauText

/// Writes glossary files in their one canonical form.
///
/// Concepts stand in the order of their identifiers, with an empty line between two; keys in a fixed order,
/// keys that the format doesn't know behind them in alphabetical order; languages as
/// ``GlossaryLanguage`` orders them; terms as they come. Every scalar is on one line. Comments stay with the
/// key or item that they stood above or beside. The text of what was read from it is the same, byte for byte.
public enum GlossaryWriter {
  /// The text of a file.
  ///
  /// - Complexity: O(n log n).
  public static func text(of file: GlossaryFile) -> String {
    var blocks: [String] = []
    if !file.head.isEmpty { blocks.append(file.head.map { $0 + "\n" }.joined()) }
    if let exchange = file.exchange { blocks.append(text(of: exchange)) }
    for concept in file.concepts.sorted(by: { $0.id < $1.id }) { blocks.append(text(of: concept)) }
    if !file.foot.isEmpty { blocks.append(file.foot.map { $0 + "\n" }.joined()) }
    return blocks.joined(separator: "\n")
  }

  /// The block of what an exchange file said of itself.
  static func text(of exchange: GlossaryValue) -> String {
    var lines = GlossaryLines()
    lines.value(exchange, key: GlossaryFile.exchangeKey, indent: 0)
    return lines.text
  }

  /// The block of one concept.
  public static func text(of concept: Concept) -> String { pieces(of: concept).map(\.text).joined() }

  /// The lines of a concept by what they say: the identifier (key ""), each key and language, the comments at
  /// the end (key ``Concept/endOfConcept``).
  static func pieces(of concept: Concept) -> [(key: String, text: String)] {
    var pieces: [(key: String, text: String)] = []
    var lines = GlossaryLines()
    lines.comments = concept.comments
    lines.open("", key: concept.id, indent: 0)
    pieces.append(("", lines.takeText()))
    for (key, value) in head(of: concept) {
      lines.value(value, key: key, indent: 2, path: key)
      pieces.append((key, lines.takeText()))
    }
    for language in concept.languages {
      lines.open(language.tag, key: language.tag, indent: 2)
      for term in concept.terms[language, default: []] { lines.term(term) }
      pieces.append((language.tag, lines.takeText()))
    }
    for (key, value) in tail(of: concept) {
      lines.value(value, key: key, indent: 2, path: key)
      pieces.append((key, lines.takeText()))
    }
    lines.end(indent: 2)
    pieces.append((Concept.endOfConcept, lines.takeText()))
    return pieces
  }

  /// The keys before the languages, with their values.
  static func head(of concept: Concept) -> [(key: String, value: GlossaryValue)] {
    var keys: [(key: String, value: GlossaryValue)] = []
    if let domain = concept.domain { keys.append(("domain", .scalar(domain, isPlain: false))) }
    if let pos = concept.pos { keys.append(("pos", .scalar(pos, isPlain: false))) }
    if concept.isUntranslatable { keys.append(("dnt", .scalar("true", isPlain: true))) }
    if !concept.definitions.isEmpty {
      let entries = concept.definitions.sorted { $0.key < $1.key }.map {
        GlossaryEntry($0.key.tag, .scalar($0.value, isPlain: false))
      }
      keys.append(("definition", .mapping(entries)))
    }
    return keys
  }

  /// The keys behind the languages, with their values.
  static func tail(of concept: Concept) -> [(key: String, value: GlossaryValue)] {
    var keys: [(key: String, value: GlossaryValue)] = []
    if let notes = short(concept.notes) { keys.append(("note", notes)) }
    if !concept.related.isEmpty { keys.append(("related", .list(concept.related))) }
    if let sources = short(concept.sources) { keys.append(("source", sources)) }
    return keys + concept.extras.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// One text as a scalar, several as a list; nil for none.
  static func short(_ texts: [String]) -> GlossaryValue? {
    switch texts.count {
    case 0: nil
    case 1: .scalar(texts[0], isPlain: false)
    default: .list(texts)
    }
  }
}

/// The lines of a block as they are being written.
struct GlossaryLines {
  private(set) var text = ""
  var comments: [String: KeyComments] = [:]

  /// The lines so far; later ones begin anew.
  mutating func takeText() -> String {
    defer { text = "" }
    return text
  }

  /// A key whose value stands on the lines below.
  mutating func open(_ path: String, key: String, indent: Int) {
    line(YAMLScalar.text(key) + ":", indent: indent, comments: comments[path])
  }

  /// The comments at a concept's end.
  mutating func end(indent: Int) {
    for comment in comments[Concept.endOfConcept]?.above ?? [] { line(comment, indent: indent, comments: nil) }
  }

  /// A key and its value.
  mutating func value(_ value: GlossaryValue, key: String, indent: Int, path: String? = nil) {
    let own = path.flatMap { comments[$0] }
    let key = YAMLScalar.text(key) + ":"
    switch value {
    case .scalar: line("\(key) \(Self.inline(value))", indent: indent, comments: own)
    case .list(let items) where items.isEmpty: line("\(key) []", indent: indent, comments: own)
    case .mapping(let entries) where entries.isEmpty: line("\(key) {}", indent: indent, comments: own)
    case .list(let items):
      line(key, indent: indent, comments: own)
      for item in items { self.item(item, indent: indent + 2) }
    case .mapping(let entries):
      line(key, indent: indent, comments: own)
      for entry in entries {
        self.value(entry.value, key: entry.key, indent: indent + 2, path: path.map { "\($0).\(entry.key)" })
      }
    }
  }

  /// A term as an item of its language's list.
  mutating func term(_ term: Term) {
    let keys = Self.keys(of: term)
    let own = term.comments[""]
    let text = YAMLScalar.text(term.text)
    if term.status == .preferred, keys.isEmpty {
      return line("- \(text)", indent: 4, comments: own)
    }
    line("- \(term.status.rawValue): \(text)", indent: 4, comments: own)
    let outer = comments
    comments = term.comments
    for (key, value) in keys { self.value(value, key: key, indent: 6, path: key) }
    comments = outer
  }

  /// The keys of a term beside its text and status.
  static func keys(of term: Term) -> [(key: String, value: GlossaryValue)] {
    var keys: [(key: String, value: GlossaryValue)] = []
    func add(_ key: String, _ text: String?) {
      if let text { keys.append((key, .scalar(text, isPlain: false))) }
    }
    add("pos", term.pos)
    // `n` alone is a truth value to YAML 1.1, but the format knows the key, and quoted it is read the same.
    add("gender", term.gender?.rawValue)
    add("number", term.number?.rawValue)
    add("script", term.script?.rawValue)
    if term.matching != .inflect { add("match", term.matching.rawValue) }
    add("inflect", term.inflecting?.rawValue)
    if !term.forms.isEmpty { keys.append(("forms", .list(term.forms))) }
    if !term.excludedForms.isEmpty { keys.append(("not", .list(term.excludedForms))) }
    if let contexts = GlossaryWriter.short(term.contexts) { keys.append(("context", contexts)) }
    if let notes = GlossaryWriter.short(term.notes) { keys.append(("note", notes)) }
    if let sources = GlossaryWriter.short(term.sources) { keys.append(("source", sources)) }
    return keys + term.extras.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func item(_ value: GlossaryValue, indent: Int) {
    switch value {
    case .mapping(let entries) where !entries.isEmpty:
      // The first key stands behind the dash, the others below it.
      var inner = GlossaryLines()
      for entry in entries { inner.value(entry.value, key: entry.key, indent: indent + 2) }
      text += String(repeating: " ", count: indent) + "- " + inner.text.dropFirst(indent + 2)
    case .list(let items) where !items.isEmpty:
      var inner = GlossaryLines()
      for item in items { inner.item(item, indent: indent + 2) }
      text += String(repeating: " ", count: indent) + "- " + inner.text.dropFirst(indent + 2)
    default:
      line("- " + Self.inline(value), indent: indent, comments: nil)
    }
  }

  private static func inline(_ value: GlossaryValue) -> String {
    switch value {
    case .scalar(let text, let isPlain): isPlain ? YAMLScalar.plain(text) : YAMLScalar.text(text)
    case .list: "[]"
    case .mapping: "{}"
    }
  }

  private mutating func line(_ content: String, indent: Int, comments: KeyComments?) {
    let space = String(repeating: " ", count: indent)
    for comment in comments?.above ?? [] { text += "\(space)\(comment)\n" }
    text += space + content + (comments?.beside.map { "  \($0)" } ?? "") + "\n"
  }
}
