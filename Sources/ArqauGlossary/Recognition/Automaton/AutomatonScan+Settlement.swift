internal import ArqauText

// Which of the matches that overlap are reported: the longest, of equal ones the leftmost, and so on among
// what no accepted one overlaps; all terms of one span; and what stands inside of those, where that is asked for.
extension AutomatonScan {
  /// Reports what remains of the first candidates, in the order of the text, and drops them.
  @inline(__always)
  mutating func settle(_ count: Int) {
    if count == 1 || overlaps == .all {
      for index in 0..<count { report(candidates[index], isNested: false) }
    } else if count <= 64 {
      settleFew(count)
    } else {
      settleMany(UnsafeBufferPointer(start: candidates, count: count))
    }
    candidateCount &-= count
    for index in 0..<candidateCount { candidates[index] = candidates[count &+ index] }
  }

  /// Adds the terms of a candidate to the matches.
  @inline(__always)
  private mutating func report(_ candidate: Candidate, isNested: Bool) {
    let node = tables.nodes[Int(candidate.node)]
    let range = candidate.start..<candidate.end
    if automaton.language == .english, HyphenatedPhrase.holds(range, utf8) { return }
    for place in 0..<node.finalCount {
      let pattern = node.finalCount == 1 ? node.firstFinal : tables.finals[Int(node.firstFinal &+ place)]
      if tables.excludesForms, automaton.excludes(pattern, range, utf8) { continue }
      let payload = payloads.map { $0[Int(pattern)] } ?? Int(pattern)
      matches.append(TermMatch(bytes: range, payload: payload, isNested: isNested))
    }
  }

  /// Settles up to 64 candidates by choosing the best again and again: a run of terms that hang together has
  /// two or three.
  @inline(__always)
  private mutating func settleFew(_ count: Int) {
    var open = count == 64 ? UInt64.max : (1 << UInt64(truncatingIfNeeded: count)) &- 1
    var accepted: UInt64 = 0
    var nested: UInt64 = 0
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
        if candidate.start == chosen.start, candidate.end == chosen.end {
          if candidate.node != chosen.node { accepted |= bit }
        } else if overlaps == .nested, candidate.start >= chosen.start, candidate.end <= chosen.end {
          nested |= bit
        }
      }
    }
    var wanted = accepted | nested
    while wanted != 0 {
      let next = first(of: wanted, Self.standsBefore)
      wanted &= ~(1 << UInt64(truncatingIfNeeded: next))
      // A sequence that two readings of a word lead to is one.
      var rest = wanted
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place)
        rest &= ~bit
        if candidates[place] == candidates[next] { wanted &= ~bit }
      }
      report(candidates[next], isNested: nested >> UInt64(truncatingIfNeeded: next) & 1 != 0)
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
    if one.start != other.start { return one.start < other.start }
    return one.end != other.end ? one.end > other.end : one.node < other.node
  }

  /// Settles any number of candidates, by sorting.
  private mutating func settleMany(_ candidates: UnsafeBufferPointer<Candidate>) {
    let ranked = candidates.sorted { one, other in
      one.length != other.length ? one.length > other.length : Self.standsBefore(one, other)
    }
    let first = candidates.reduce(Int.max) { min($0, $1.start) }
    let last = candidates.reduce(0) { max($0, $1.end) }
    // A candidate is no longer than those accepted before it, so one that overlaps covers one of its ends.
    // The accepted span that takes each byte, by its start and 1; 0 is free.
    var taker = [Int](repeating: 0, count: last - first)
    var wanted: [(candidate: Candidate, isNested: Bool)] = []
    for candidate in ranked {
      let isNested: Bool
      if let last = wanted.last, last.candidate.start == candidate.start, last.candidate.end == candidate.end {
        if last.candidate.node == candidate.node { continue }
        isNested = last.isNested
      } else {
        let (left, right) = (taker[candidate.start - first], taker[candidate.end - 1 - first])
        isNested = left != 0
        if isNested {
          if overlaps == .longest || left != right { continue }
        } else if right != 0 {
          continue
        } else {
          for place in candidate.start..<candidate.end { taker[place - first] = candidate.start + 1 }
        }
      }
      wanted.append((candidate, isNested))
    }
    wanted.sort { Self.standsBefore($0.candidate, $1.candidate) }
    for (candidate, isNested) in wanted { report(candidate, isNested: isNested) }
  }
}
