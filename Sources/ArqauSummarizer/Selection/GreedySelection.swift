/// A good set of a ``SelectionProblem``: each time the item that adds most for its cost, less what it repeats.
///
/// Maximal marginal relevance (Carbonell and Goldstein 1998), for budgets of many sentences and as the exact
/// search's beginning.
struct GreedySelection {
  /// Items are compared with the first so many that are chosen, and no further: it bounds the cost
  /// of very long digests, where a likeness to one sentence of hundreds says little.
  private static let mostCompared = 256

  private let problem: SelectionProblem

  init(_ problem: SelectionProblem) { self.problem = problem }

  /// The chosen passages.
  ///
  /// - Complexity: O(c × stems + n log n) for n passages, with c the chosen ones, at most 256.
  func chosen() -> [SelectionProblem.Candidate] { passages(problem.candidates()).passages }

  /// The chosen passages and what they are worth together.
  ///
  /// - Parameter candidates: Those of the problem, in its order.
  func passages(
    _ candidates: [SelectionProblem.Candidate]
  ) -> (passages: [SelectionProblem.Candidate], worth: Double) {
    var open = candidates
    var gains = open.map(\.value)
    var room = problem.limit
    var chosen: [SelectionProblem.Candidate] = []
    var worth = 0.0
    while chosen.count < Self.mostCompared {
      var best: Int?
      var kept = 0
      for place in open.indices where gains[place] > 0 && open[place].cost <= room {
        open[kept] = open[place]
        gains[kept] = gains[place]
        if best.map({ gains[kept] * Double(open[$0].cost) > gains[$0] * Double(open[kept].cost) }) ?? true {
          best = kept
        }
        kept += 1
      }
      open.removeSubrange(kept...)
      gains.removeSubrange(kept...)
      guard let best else { return (chosen, worth) }
      let pick = open[best]
      chosen.append(pick)
      worth += gains[best]
      room -= pick.cost
      gains[best] = 0
      if room == 0 { return (chosen, worth) }
      for place in open.indices where gains[place] > 0 { gains[place] -= problem.loss(pick, open[place]) }
    }
    let rest = open.indices.filter { gains[$0] > 0 }.sorted { one, other in
      let (left, right) = (gains[one] * Double(open[other].cost), gains[other] * Double(open[one].cost))
      return left != right ? left > right : one < other
    }
    for place in rest where open[place].cost <= room {
      // Passages of one sentence can't overlap others by accident.
      if open[place].sentences.count > 1 || open[place].isShort { continue }
      chosen.append(open[place])
      worth += gains[place]
      room -= open[place].cost
    }
    return (chosen, worth)
  }
}
