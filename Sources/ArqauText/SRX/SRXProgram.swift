/// Expressions compiled into one nondeterministic automaton, each with an end of its own, all read in one direction.
///
/// After K. Thompson, "Regular Expression Search Algorithm", CACM 11 (1968). Read backward, an expression is matched
/// from its end to its beginning.
struct SRXProgram: Sendable {
  enum Step: Sendable {
    case scalar(set: Int32)
    case split(Int32, Int32)
    case jump(Int32)
    case place(SRXExpression.Place)
    case look(Int32)
    case accept
  }

  /// What must, or must not, stand at a place.
  struct Look: Sendable {
    let program: SRXProgram
    let isNegative: Bool
  }

  /// The most steps of one expression.
  static let mostSteps = 20_000

  let isBackward: Bool
  private(set) var steps: [Step] = []
  /// The number of the expression that each step is of.
  private(set) var owners: [Int32] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var looks: [Look] = []
  /// The first step of each expression.
  private(set) var starts: [Int32] = []
  /// What each expression can begin with in the direction of reading.
  private(set) var edges: [(scalars: ScalarSet, isEmpty: Bool)] = []
  private var setNumbers: [ScalarSet: Int32] = [:]
  private var first = 0

  init(isBackward: Bool) { self.isBackward = isBackward }

  /// Adds an expression; its number is the count of those before.
  ///
  /// - Throws: ``SRXExpressionFault`` where it is too large.
  mutating func add(_ expression: SRXExpression) throws(SRXExpressionFault) {
    first = steps.count
    starts.append(Int32(first))
    edges.append(expression.edge(isBackward: isBackward))
    try emit(expression)
    try put(.accept)
  }

  private mutating func put(_ step: Step) throws(SRXExpressionFault) {
    guard steps.count - first < Self.mostSteps else {
      throw SRXExpressionFault(reason: "an expression of more than \(Self.mostSteps) steps", offset: 0)
    }
    steps.append(step)
    owners.append(Int32(starts.count - 1))
  }

  private mutating func emit(_ expression: SRXExpression) throws(SRXExpressionFault) {
    switch expression {
    case .empty: break
    case .place(let place): try put(.place(place))
    case .scalar(let set):
      let number = setNumbers[set] ?? Int32(sets.count)
      if Int(number) == sets.count {
        sets.append(set)
        setNumbers[set] = number
      }
      try put(.scalar(set: number))
    case .sequence(let parts):
      for part in isBackward ? parts.reversed() : parts { try emit(part) }
    case .choice(let branches):
      var jumps: [Int] = []
      for branch in branches.dropLast() {
        let split = steps.count
        try put(.split(0, 0))
        try emit(branch)
        jumps.append(steps.count)
        try put(.jump(0))
        steps[split] = .split(Int32(split + 1), Int32(steps.count))
      }
      if let last = branches.last { try emit(last) }
      for jump in jumps { steps[jump] = .jump(Int32(steps.count)) }
    case .repeated(let body, let least, let most):
      for _ in 0..<least { try emit(body) }
      guard let most else {
        let split = steps.count
        try put(.split(0, 0))
        try emit(body)
        try put(.jump(Int32(split)))
        steps[split] = .split(Int32(split + 1), Int32(steps.count))
        return
      }
      var splits: [Int] = []
      for _ in least..<most {
        splits.append(steps.count)
        try put(.split(0, 0))
        try emit(body)
      }
      for split in splits { steps[split] = .split(Int32(split + 1), Int32(steps.count)) }
    case .look(let body, let isBehind, let isNegative):
      var program = SRXProgram(isBackward: isBehind)
      try program.add(body)
      try put(.look(Int32(looks.count)))
      looks.append(Look(program: program, isNegative: isNegative))
    }
  }
}
