/// A regular expression of a segmentation rule, in the syntax of ICU as SRX 2.0 asks for it.
indirect enum SRXExpression: Sendable, Hashable {
  /// What is asked of a place between two scalars.
  enum Place: Sendable, Hashable {
    /// The text begins (`\A`, `^`), ends (`\z`), or ends with perhaps a line break left (`\Z`, `$`).
    case textStart, textEnd, lastLineEnd
    /// A line begins or ends (`^` and `$` under the flag m).
    case lineStart, lineEnd
    /// A word begins or ends (`\b`), or neither (`\B`).
    case wordEdge, noWordEdge
  }

  /// Nothing.
  case empty
  /// One scalar of a set.
  case scalar(ScalarSet)
  /// One after the other.
  case sequence([SRXExpression])
  /// One of several.
  case choice([SRXExpression])
  /// As often as said; nil: without end.
  case repeated(SRXExpression, least: Int, most: Int?)
  /// A place.
  case place(Place)
  /// What must, or must not, stand behind or before a place.
  case look(SRXExpression, isBehind: Bool, isNegative: Bool)

  /// The scalars with which a match can begin, or end where it is read backward; and whether it can be empty.
  func edge(isBackward: Bool) -> (scalars: ScalarSet, isEmpty: Bool) {
    switch self {
    case .empty, .place, .look: return (ScalarSet([]), true)
    case .scalar(let set): return (set, false)
    case .choice(let branches):
      return branches.reduce((ScalarSet([]), false)) { sum, branch in
        let edge = branch.edge(isBackward: isBackward)
        return (sum.0.union(edge.scalars), sum.1 || edge.isEmpty)
      }
    case .repeated(let body, let least, _):
      let edge = body.edge(isBackward: isBackward)
      return (edge.scalars, edge.isEmpty || least == 0)
    case .sequence(let parts):
      var scalars = ScalarSet([])
      for part in isBackward ? parts.reversed() : parts {
        let edge = part.edge(isBackward: isBackward)
        scalars = scalars.union(edge.scalars)
        if !edge.isEmpty { return (scalars, false) }
      }
      return (scalars, true)
    }
  }
}

/// Why an expression can't be used: what, and the scalar of the expression where it was found.
struct SRXExpressionFault: Error, Sendable, Hashable {
  let reason: String
  let offset: Int
}
