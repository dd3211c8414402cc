/// What changed from one glossary to another, concept by concept.
public struct GlossaryDiff: Sendable {
  /// How a concept or a part of it changed; the raw value is the word in JSON.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It says something else.
    case changed
  }

  /// A change of one part of a concept.
  public struct Detail: Sendable, Hashable {
    /// The language's tag or the concept's key.
    public let part: String
    /// How it changed.
    public let kind: Kind
    /// What it was, where it was something.
    public let old: String?
    /// What it is, where it is something.
    public let new: String?
  }

  /// A concept that changed.
  public struct Change: Sendable, Hashable {
    /// The identifier.
    public let concept: String
    /// How it changed.
    public let kind: Kind
    /// The parts, in the order of a file; of a concept that is new or gone, all of them.
    public let details: [Detail]
  }

  /// The changes, in the order of the identifiers. Order, comments and places make none.
  public let changes: [Change]

  /// Compares.
  ///
  /// - Complexity: O(n log n).
  public init(old: [Concept], new: [Concept]) {
    let before = Dictionary(old.map { ($0.id, $0) }) { $1 }
    let after = Dictionary(new.map { ($0.id, $0) }) { $1 }
    changes = Set(before.keys).union(after.keys).sorted().compactMap { id in
      let details = Self.details(before[id] ?? Concept(id: id), after[id] ?? Concept(id: id))
      if before[id] == nil { return Change(concept: id, kind: .added, details: details) }
      if after[id] == nil { return Change(concept: id, kind: .removed, details: details) }
      return details.isEmpty ? nil : Change(concept: id, kind: .changed, details: details)
    }
  }

  private static func details(_ old: Concept, _ new: Concept) -> [Detail] {
    var details: [Detail] = []
    compare(keys(GlossaryWriter.head(of: old)), keys(GlossaryWriter.head(of: new)), into: &details)
    for language in Set(old.terms.keys).union(new.terms.keys).sorted() {
      compare(
        old.terms[language, default: []], new.terms[language, default: []], language.tag, into: &details)
    }
    compare(keys(GlossaryWriter.tail(of: old)), keys(GlossaryWriter.tail(of: new)), into: &details)
    return details
  }

  private static func compare(_ old: [(String, String)], _ new: [(String, String)], into details: inout [Detail]) {
    let before = Dictionary(old) { $1 }
    let after = Dictionary(new) { $1 }
    for key in Set(before.keys).union(after.keys).sorted() where before[key] != after[key] {
      details.append(detail(key, before[key], after[key]))
    }
  }

  private static func compare(_ old: [Term], _ new: [Term], _ tag: String, into details: inout [Detail]) {
    let before = Dictionary(old.map { ($0.text, describe($0)) }) { $1 }
    let after = Dictionary(new.map { ($0.text, describe($0)) }) { $1 }
    for term in old where after[term.text] == nil { details.append(detail(tag, before[term.text], nil)) }
    for term in new where before[term.text] != after[term.text] {
      details.append(detail(tag, before[term.text], after[term.text]))
    }
  }

  private static func detail(_ part: String, _ old: String?, _ new: String?) -> Detail {
    Detail(part: part, kind: old == nil ? .added : new == nil ? .removed : .changed, old: old, new: new)
  }

  /// A term in a line: its text, and in brackets what else is said of it.
  private static func describe(_ term: Term) -> String {
    let keys = GlossaryLines.keys(of: term.bare).map { "\($0.key) \(describe($0.value))" }
    let said = (term.status == .preferred ? [] : [term.status.rawValue]) + keys
    return said.isEmpty ? term.text : "\(term.text) (\(said.joined(separator: "; ")))"
  }

  private static func keys(_ keys: [(key: String, value: GlossaryValue)]) -> [(String, String)] {
    keys.flatMap { key, value in
      if case .mapping(let entries) = value, key == "definition" {
        return entries.map { ("\(key) \($0.key)", describe($0.value)) }
      }
      return [(key, describe(value))]
    }
  }

  private static func describe(_ value: GlossaryValue) -> String {
    switch value {
    case .scalar(let text, _): text
    case .list(let items): items.map(describe).joined(separator: ", ")
    // A mapping says the same in any order.
    case .mapping(let entries):
      entries.sorted { $0.key < $1.key }.map { "\($0.key): \(describe($0.value))" }.joined(separator: ", ")
    }
  }
}
