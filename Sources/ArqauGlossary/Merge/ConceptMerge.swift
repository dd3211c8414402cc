/// One concept, merged key by key and language by language.
struct ConceptMerge {
  /// A part of the concept that the two sides changed in ways that don't go together.
  struct Conflict: Hashable {
    /// The language's tag or the key; "" for the whole concept.
    let part: String
    let reason: String
  }

  /// The merged concept; of a conflict it has our side.
  private(set) var concept: Concept
  private(set) var conflicts: [Conflict] = []

  /// Merges two concepts of one identifier; without a base both sides added it.
  init(_ base: Concept?, _ ours: Concept, _ theirs: Concept) {
    let base = base ?? Concept(id: ours.id)
    concept = ours
    pick("domain", \.domain, base, ours, theirs)
    pick("pos", \.pos, base, ours, theirs)
    pick("dnt", \.isUntranslatable, base, ours, theirs)
    for language in Set(base.definitions.keys).union(ours.definitions.keys).union(theirs.definitions.keys).sorted() {
      let sides = [base, ours, theirs].map { $0.definitions[language] }
      if let definition = ThreeWay.value(sides[0], sides[1], sides[2]) {
        concept.definitions[language] = definition
      } else {
        conflicts.append(.init(part: "definition", reason: "both sides changed the definition in \(language)"))
      }
    }
    for path in [\Concept.notes, \.sources, \.related] {
      concept[keyPath: path] = ThreeWay.union(base[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
    }
    for language in Set(base.terms.keys).union(ours.terms.keys).union(theirs.terms.keys).sorted() {
      let sides = [base, ours, theirs].map { $0.terms[language, default: []] }
      let merge = TermMerge(sides[0], sides[1], sides[2])
      concept.terms[language] = merge.terms.isEmpty ? nil : merge.terms
      if let reason = merge.conflict { conflicts.append(.init(part: language.tag, reason: reason)) }
    }
    let (extras, key) = Self.extras(base.extras, ours.extras, theirs.extras)
    concept.extras = extras
    if let key { conflicts.append(.init(part: key, reason: "both sides changed '\(key)'")) }
    concept.comments = ThreeWay.comments(base.comments, ours.comments, theirs.comments)
  }

  private mutating func pick<Value: Equatable>(
    _ key: String, _ path: WritableKeyPath<Concept, Value>, _ base: Concept, _ ours: Concept, _ theirs: Concept
  ) {
    if let value = ThreeWay.value(base[keyPath: path], ours[keyPath: path], theirs[keyPath: path]) {
      concept[keyPath: path] = value
    } else {
      conflicts.append(.init(part: key, reason: "both sides changed '\(key)'"))
    }
  }

  /// Merged keys that the format doesn't know, and the first in conflict.
  static func extras(
    _ base: [GlossaryEntry], _ ours: [GlossaryEntry], _ theirs: [GlossaryEntry]
  ) -> ([GlossaryEntry], String?) {
    var merged = ours
    var conflict: String?
    for key in Set((base + ours + theirs).map(\.key)).sorted() {
      let sides = [base, ours, theirs].map { $0[key: key] }
      if let value = ThreeWay.value(sides[0], sides[1], sides[2]) {
        merged[key: key] = value
      } else {
        conflict = conflict ?? key
      }
    }
    return (merged, conflict)
  }
}
