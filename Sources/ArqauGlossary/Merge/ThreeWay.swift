/// The usual rule of three-way merging: the side that changed wins; where both did, they must agree.
enum ThreeWay {
  /// The merged value, or nil where both sides changed it and differ.
  static func value<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value? {
    if ours == theirs || theirs == base { return ours }
    return ours == base ? theirs : nil
  }

  /// Merged lists whose items count as a set: ours without what theirs took away, and then what they added.
  static func union<Item: Hashable>(_ base: [Item], _ ours: [Item], _ theirs: [Item]) -> [Item] {
    if let agreed = value(base, ours, theirs) { return agreed }
    let removed = Set(base).subtracting(theirs)
    let kept = ours.filter { !removed.contains($0) }
    let there = Set(kept).union(Set(base).subtracting(ours))
    return kept + theirs.filter { !there.contains($0) }
  }

  /// Merged comments: where both sides changed them, all of theirs that ours lack stand behind ours.
  static func comments(
    _ base: [String: KeyComments], _ ours: [String: KeyComments], _ theirs: [String: KeyComments]
  ) -> [String: KeyComments] {
    var merged: [String: KeyComments] = [:]
    for key in Set(base.keys).union(ours.keys).union(theirs.keys) {
      let sides = [base, ours, theirs].map { $0[key] ?? KeyComments() }
      if let agreed = value(sides[0], sides[1], sides[2]) {
        merged[key] = agreed.isEmpty ? nil : agreed
      } else {
        let above = union(sides[0].above, sides[1].above, sides[2].above)
        var result = KeyComments(above: above, beside: sides[1].beside)
        if let beside = sides[2].beside, beside != sides[1].beside { result.add(KeyComments(beside: beside)) }
        merged[key] = result
      }
    }
    return merged
  }
}
