/// Runs a program at places of a text: all threads side by side, so that no expression takes more than its steps times
/// the scalars it looks at.
///
/// A class, for its buffers are used again at every place and by the conditions inside of conditions.
final class SRXMatcher {
  /// How many scalars a match may reach from its place.
  static let reach = 1024

  private let program: SRXProgram
  private let looks: [SRXMatcher]
  private var current: [Int32] = []
  private var following: [Int32] = []
  private var stack: [Int32] = []
  /// The round in which a step was last reached; rounds are never used twice.
  private var reached: [UInt64]
  private var round: UInt64 = 0
  /// The place for which an expression's match was last found.
  private var found: [UInt64]
  private var place: UInt64 = 0
  /// The expressions that match, in the order found.
  private(set) var matches: [Int32] = []
  /// The expressions that can begin with a scalar, for scalars met before.
  private var beginners: [UInt32: [Int32]] = [:]
  private let all: [Int32]
  private let emptyOnes: [Int32]
  /// Threads moved so far, without those of conditions.
  private var ownWork = 0
  /// The threads that may be moved; beyond, nothing is found.
  var limit = Int.max {
    didSet { for look in looks { look.limit = limit } }
  }
  /// The expression that had most threads when the limit was passed.
  private(set) var exhausting: Int32?

  init(_ program: SRXProgram) {
    self.program = program
    looks = program.looks.map { SRXMatcher($0.program) }
    reached = [UInt64](repeating: 0, count: program.steps.count)
    found = [UInt64](repeating: 0, count: program.starts.count)
    all = program.starts.indices.map(Int32.init)
    emptyOnes = all.filter { program.edges[Int($0)].isEmpty }
  }

  /// Whether the limit was passed, here or in a condition.
  var isExhausted: Bool { ownWork > limit || looks.contains { $0.isExhausted } }

  /// Finds the expressions that match at a place, into ``matches``.
  ///
  /// - Parameter only: The expressions to try; nil: all.
  /// - Complexity: O(steps · ``reach``).
  func match(_ text: UnsafeBufferPointer<UInt32>, at position: Int, only: Int32? = nil) {
    matches.removeAll(keepingCapacity: true)
    place += 1
    round += 1
    current.removeAll(keepingCapacity: true)
    var position = position
    let step = program.isBackward ? -1 : 1
    if let only {
      add(program.starts[Int(only)], text, position)
    } else {
      for number in expressions(beginningWith: scalar(text, position)) {
        add(program.starts[Int(number)], text, position)
      }
    }
    var left = Self.reach
    while !current.isEmpty, left > 0, let scalar = scalar(text, position) {
      ownWork += current.count
      if ownWork > limit {
        if exhausting == nil { exhausting = busiest() }
        return
      }
      position += step
      left -= 1
      round += 1
      let threads = current
      swap(&current, &following)
      current.removeAll(keepingCapacity: true)
      for thread in threads where found[Int(program.owners[Int(thread)])] != place {
        guard case .scalar(let set) = program.steps[Int(thread)], program.sets[Int(set)].contains(scalar) else {
          continue
        }
        add(thread + 1, text, position)
      }
    }
  }

  /// The expression with most threads.
  private func busiest() -> Int32? {
    var counts: [Int32: Int] = [:]
    for thread in current { counts[program.owners[Int(thread)], default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The scalar that is read next; nil at the text's end.
  @inline(__always)
  private func scalar(_ text: UnsafeBufferPointer<UInt32>, _ position: Int) -> UInt32? {
    if program.isBackward { return position > 0 ? text[position - 1] : nil }
    return position < text.count ? text[position] : nil
  }

  private func expressions(beginningWith scalar: UInt32?) -> [Int32] {
    guard let scalar else { return emptyOnes }
    if all.count == 1 { return all }
    if let known = beginners[scalar] { return known }
    let fitting = all.filter { program.edges[Int($0)].isEmpty || program.edges[Int($0)].scalars.contains(scalar) }
    if beginners.count < 4096 { beginners[scalar] = fitting }
    return fitting
  }

  /// Takes a thread up, through all steps that read nothing.
  private func add(_ start: Int32, _ text: UnsafeBufferPointer<UInt32>, _ position: Int) {
    stack.append(start)
    while let number = stack.popLast() {
      let index = Int(number)
      guard reached[index] != round else { continue }
      reached[index] = round
      switch program.steps[index] {
      case .scalar: current.append(number)
      case .jump(let target): stack.append(target)
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .place(let place): if Self.holds(place, text, position) { stack.append(number + 1) }
      case .look(let look):
        let matcher = looks[Int(look)]
        matcher.match(text, at: position)
        if matcher.matches.isEmpty == program.looks[Int(look)].isNegative { stack.append(number + 1) }
      case .accept:
        let owner = program.owners[index]
        if found[Int(owner)] != place {
          found[Int(owner)] = place
          matches.append(owner)
        }
      }
    }
  }

  private static func holds(
    _ place: SRXExpression.Place, _ text: UnsafeBufferPointer<UInt32>, _ position: Int
  ) -> Bool {
    switch place {
    case .textStart: return position == 0
    case .textEnd: return position == text.count
    case .lastLineEnd:
      if position == text.count { return true }
      let isPair = position + 2 == text.count && text[position] == 0x0D && text[position + 1] == 0x0A
      return isPair || position + 1 == text.count && SRXSets.verticalSpace.contains(text[position])
    case .lineStart:
      return position == 0 || position < text.count && SRXSets.verticalSpace.contains(text[position - 1])
    case .lineEnd: return position == text.count || SRXSets.verticalSpace.contains(text[position])
    case .wordEdge: return isWordEdge(text, position)
    case .noWordEdge: return !isWordEdge(text, position)
    }
  }

  /// Whether a word begins or ends here; marks and format characters belong to what precedes them.
  private static func isWordEdge(_ text: UnsafeBufferPointer<UInt32>, _ position: Int) -> Bool {
    let isAfter = position < text.count && SRXSets.word.contains(text[position])
    if position < text.count, SRXSets.extending.contains(text[position]) { return false }
    var before = position
    while before > 0, SRXSets.extending.contains(text[before - 1]) { before -= 1 }
    return isAfter != (before > 0 && SRXSets.word.contains(text[before - 1]))
  }
}
