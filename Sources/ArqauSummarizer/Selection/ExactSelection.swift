/// The best set of a ``SelectionProblem``, by depth-first search with bounds.
///
/// Items come in the order of value for cost, so that the value of the rest is bounded by filling the budget with
/// the next ones, the last in part (Dantzig 1957): pairs only lose. The search stops after a number of steps; then the
/// best set found stands, which ``Result/gap`` measures against the bound.
struct ExactSelection {
  /// The most items that a set may have for this search.
  static let mostChosen = 12
  /// The most steps: enough for nearly all articles and digests of 100 words.
  private static let mostSteps = 4096

  private let problem: SelectionProblem

  init(_ problem: SelectionProblem) { self.problem = problem }

  /// The passages of the best set.
  func chosen() -> [SelectionProblem.Candidate] { solve().chosen }

  /// What the search found.
  struct Result {
    /// The passages of the set.
    var chosen: [SelectionProblem.Candidate]
    /// What the set is worth.
    var worth: Double
    /// How much more the best set can be worth at most; 0 where the set is the best.
    var gap: Double
  }

  /// Searches.
  ///
  /// - Complexity: O(n log n) for n items, and a bounded number of steps.
  func solve(steps: Int = ExactSelection.mostSteps) -> Result {
    let order = problem.candidates()
    var search = Search(problem, order, steps: steps)
    let start = GreedySelection(problem).passages(order)
    search.best = start.passages
    search.bestWorth = start.worth
    search.run(from: 0, room: problem.limit, worth: 0)
    let gap = search.isCut ? max(0, search.bound(from: 0, room: problem.limit) - search.bestWorth) : 0
    return Result(chosen: search.best, worth: search.bestWorth, gap: gap)
  }

  private struct Search {
    let problem: SelectionProblem
    let order: [SelectionProblem.Candidate]
    /// The smallest cost from each place on, so that a search without room ends.
    let smallest: [Int]
    /// Losses of pairs among the first items, by place; NaN where not looked up.
    var losses: [Double]
    var steps: Int
    var isCut = false
    var set: [Int] = []
    var best: [SelectionProblem.Candidate] = []
    var bestWorth = 0.0

    private static let remembered = 48

    init(_ problem: SelectionProblem, _ order: [SelectionProblem.Candidate], steps: Int) {
      self.problem = problem
      self.order = order
      self.steps = steps
      var least = [Int](repeating: Int.max, count: order.count + 1)
      for place in order.indices.reversed() { least[place] = min(least[place + 1], order[place].cost) }
      smallest = least
      losses = [Double](repeating: .nan, count: Self.remembered * Self.remembered)
    }

    mutating func loss(_ one: Int, _ other: Int) -> Double {
      guard other < Self.remembered else { return problem.loss(order[one], order[other]) }
      let place = one * Self.remembered + other
      if losses[place].isNaN { losses[place] = problem.loss(order[one], order[other]) }
      return losses[place]
    }

    /// No set of items from a place on is worth more than this in the room.
    func bound(from place: Int, room: Int) -> Double {
      var sum = 0.0
      var room = room
      var place = place
      while place < order.count, room > 0 {
        if order[place].cost <= room {
          sum += order[place].value
          room -= order[place].cost
          place += 1
        } else {
          return sum + order[place].value * Double(room) / Double(order[place].cost)
        }
      }
      return sum
    }

    mutating func run(from start: Int, room: Int, worth: Double) {
      var place = start
      while place < order.count, smallest[place] <= room {
        if worth + bound(from: place, room: room) <= bestWorth + 1e-12 { return }
        guard steps > 0 else {
          isCut = true
          return
        }
        steps -= 1
        if order[place].cost <= room {
          var gain = order[place].value
          for earlier in set { gain -= loss(earlier, place) }
          // A set with a worse item may still be better with others, but never with this one: losses only grow.
          if gain > 0 {
            set.append(place)
            if worth + gain > bestWorth + 1e-12 {
              bestWorth = worth + gain
              best = set.map { order[$0] }
            }
            run(from: place + 1, room: room - order[place].cost, worth: worth + gain)
            set.removeLast()
          }
        }
        place += 1
      }
    }
  }
}
