internal import ArqauNormalizer
internal import ArqauText

/// The merged terms of one language of a concept.
struct TermMerge {
  /// The terms; of a conflict, those of both sides.
  private(set) var terms: [Term] = []
  /// Why the two sides don't go together; nil where they do.
  private(set) var conflict: String?

  /// Terms are the same when their texts are. Each side's additions and removals are taken; of a term that
  /// both sides have, key by key what was changed.
  init(_ base: [Term], _ ours: [Term], _ theirs: [Term]) {
    if let agreed = ThreeWay.value(base.map(\.bare), ours.map(\.bare), theirs.map(\.bare)) {
      // The bare terms tell which side it is; that side's comments and places come along.
      let isOurs = agreed == ours.map(\.bare)
      terms = isOurs ? ours : theirs
      mergeComments(base, ours, theirs)
      return
    }
    guard let old = Self.table(base), let left = Self.table(ours), let right = Self.table(theirs) else {
      terms = ours
      conflict = "both sides changed terms of which one stands twice"
      return
    }
    for text in Self.order(base, ours, theirs) {
      switch (old[text], left[text], right[text]) {
      case (nil, let term?, nil), (nil, nil, let term?): terms.append(term)
      case (let term, let mine?, let other?): merge(term, mine, other)
      case (let term?, let kept?, nil), (let term?, nil, let kept?):
        if kept.bare != term.bare {
          terms.append(kept)
          fail("'\(text)' was removed on one side and changed on the other")
        }
      default: break
      }
    }
    mergeComments(base, ours, theirs)
    checkPreferred(base, ours, theirs)
  }

  private mutating func fail(_ reason: String) { conflict = conflict ?? reason }

  private mutating func merge(_ base: Term?, _ ours: Term, _ theirs: Term) {
    let isNew = base == nil
    let base = base ?? Term(ours.text, status: ours.status)
    var merged = ours
    func pick<Value: Equatable>(_ key: String, _ path: WritableKeyPath<Term, Value>, _ fault: inout String?) {
      if let value = ThreeWay.value(base[keyPath: path], ours[keyPath: path], theirs[keyPath: path]) {
        merged[keyPath: path] = value
      } else {
        fault = fault ?? "both sides changed the \(key) of '\(ours.text)'"
      }
    }
    var fault: String?
    if isNew, ours.status != theirs.status {
      fault = "ours has '\(ours.text)' as \(ours.status.rawValue), theirs as \(theirs.status.rawValue)"
    } else {
      pick("status", \.status, &fault)
    }
    pick("pos", \.pos, &fault)
    pick("gender", \.gender, &fault)
    pick("number", \.number, &fault)
    pick("matching", \.matching, &fault)
    pick("inflection", \.inflecting, &fault)
    pick("script", \.script, &fault)
    for path in [\Term.sources, \.notes, \.contexts, \.forms, \.excludedForms] {
      merged[keyPath: path] = ThreeWay.union(base[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
    }
    let (extras, key) = ConceptMerge.extras(base.extras, ours.extras, theirs.extras)
    merged.extras = extras
    if let key { fault = fault ?? "both sides changed '\(key)' of '\(ours.text)'" }
    if let fault { fail(fault) }
    terms.append(merged)
  }

  private mutating func mergeComments(_ base: [Term], _ ours: [Term], _ theirs: [Term]) {
    for index in terms.indices {
      let text = terms[index].text
      let sides = [base, ours, theirs].map { side in side.first { $0.text == text } }
      guard let mine = sides[1], let other = sides[2] else { continue }
      terms[index].comments = ThreeWay.comments(sides[0]?.comments ?? [:], mine.comments, other.comments)
    }
  }

  /// Two sides that each chose another preferred term don't go together.
  private mutating func checkPreferred(_ base: [Term], _ ours: [Term], _ theirs: [Term]) {
    func preferred(_ terms: [Term]) -> [Term] { terms.filter { $0.status == .preferred } }
    func count(_ terms: [Term]) -> Int {
      Dictionary(grouping: preferred(terms)) { $0.script }.values.map(\.count).max() ?? 0
    }
    guard count(terms) > max(1, count(ours), count(theirs)) else { return }
    let old = Set(base.map(\.text))
    func name(_ side: [Term]) -> String {
      (preferred(side).first { !old.contains($0.text) } ?? preferred(side).first)?.text ?? ""
    }
    fail("ours prefers '\(name(ours))', theirs '\(name(theirs))'")
  }

  private static func table(_ terms: [Term]) -> [String: Term]? {
    var table: [String: Term] = [:]
    for term in terms where table.updateValue(term, forKey: term.text) != nil { return nil }
    return table
  }

  /// The order of the side that changed it, ours where both did; what only the other has stands behind
  /// what it stands behind there.
  private static func order(_ base: [Term], _ ours: [Term], _ theirs: [Term]) -> [String] {
    let texts = [base, ours, theirs].map { $0.map(\.text) }
    let (lead, other) = texts[1] == texts[0] ? (texts[2], texts[1]) : (texts[1], texts[2])
    var order = lead
    for (index, text) in other.enumerated() where !order.contains(text) {
      let before = other[..<index].reversed().first { order.contains($0) }
      let position = before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 }
      order.insert(text, at: position ?? (index == 0 ? 0 : order.count))
    }
    return order
  }
}
