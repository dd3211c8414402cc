// Which of the matches that overlap are reported: the longest, of equal ones the leftmost, and so on among
// what no accepted one overlaps; all terms of one span.
extension AutomatonScan {
  /// Reports what remains of the first candidates, in the order of the text, and drops them.
  @inline(__always)
  mutating func settle(_ count: Int) {
    if count == 1 || allowsOverlaps {
      for index in 0..<count { report(candidates[index]) }
    } else if count <= 64 {
      settleFew(count)
    } else {
      for candidate in Self.longest(UnsafeBufferPointer(start: candidates, count: count)) { report(candidate) }
    }
    candidateCount &-= count
    for index in 0..<candidateCount { candidates[index] = candidates[count &+ index] }
  }

  /// Adds the terms of a candidate to the matches.
  @inline(__always)
  private mutating func report(_ candidate: Candidate) {
    let node = tables.nodes[Int(candidate.node)]
    let range = candidate.start..<candidate.end
    for place in 0..<node.finalCount {
      let pattern = node.finalCount == 1 ? node.firstFinal : tables.finals[Int(node.firstFinal &+ place)]
      if tables.excludesForms, automaton.excludes(pattern, range, utf8) { continue }
      matches.append(TermMatch(bytes: range, payload: payloads.map { $0[Int(pattern)] } ?? Int(pattern)))
    }
  }

  /// Settles up to 64 candidates by choosing the best again and again: a run of terms that hang together has
  /// two or three.
  @inline(__always)
  private mutating func settleFew(_ count: Int) {
    var open = count == 64 ? UInt64.max : (1 << UInt64(truncatingIfNeeded: count)) &- 1
    var accepted: UInt64 = 0
    while open != 0 {
      let best = first(of: open) { one, other in
        one.length != other.length ? one.length > other.length : Self.standsBefore(one, other)
      }
      let chosen = candidates[best]
      accepted |= 1 << UInt64(truncatingIfNeeded: best)
      var rest = open
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place)
        rest &= ~bit
        let candidate = candidates[place]
        if candidate.start >= chosen.end || candidate.end <= chosen.start { continue }
        open &= ~bit
        if candidate.start == chosen.start, candidate.end == chosen.end, candidate.node != chosen.node {
          accepted |= bit
        }
      }
    }
    while accepted != 0 {
      let next = first(of: accepted, Self.standsBefore)
      accepted &= ~(1 << UInt64(truncatingIfNeeded: next))
      // A sequence that two readings of a word lead to is one.
      var rest = accepted
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place)
        rest &= ~bit
        if candidates[place].start == candidates[next].start, candidates[place].node == candidates[next].node {
          accepted &= ~bit
        }
      }
      report(candidates[next])
    }
  }

  /// The candidate, among those of a set, that no other one precedes.
  @inline(__always)
  private func first(of set: UInt64, _ precedes: (Candidate, Candidate) -> Bool) -> Int {
    var best = set.trailingZeroBitCount
    var rest = set & (set &- 1)
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      if precedes(candidates[place], candidates[best]) { best = place }
    }
    return best
  }

  @inline(__always)
  private static func standsBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    one.start != other.start ? one.start < other.start : one.node < other.node
  }

  /// The same for any number of candidates, by sorting.
  private static func longest(_ candidates: UnsafeBufferPointer<Candidate>) -> [Candidate] {
    let ranked = candidates.sorted { one, other in
      one.length != other.length ? one.length > other.length : standsBefore(one, other)
    }
    let first = candidates.reduce(Int.max) { min($0, $1.start) }
    let last = candidates.reduce(0) { max($0, $1.end) }
    // A candidate is no longer than those accepted before it, so one that overlaps covers one of its ends.
    var isTaken = [Bool](repeating: false, count: last - first)
    var accepted: [Candidate] = []
    for candidate in ranked {
      if let previous = accepted.last, previous.start == candidate.start, previous.end == candidate.end {
        if previous.node != candidate.node { accepted.append(candidate) }
        continue
      }
      if isTaken[candidate.start - first] || isTaken[candidate.end - 1 - first] { continue }
      for place in candidate.start..<candidate.end { isTaken[place - first] = true }
      accepted.append(candidate)
    }
    return accepted.sorted(by: standsBefore)
  }
}
