/// A table's rules by what they make, for the way back.
struct InverseRules: Sendable {
  /// Letters of the source for letters of the result.
  struct Edge: Sendable {
    let result: [Unicode.Scalar]
    let text: [Unicode.Scalar]
    let cost: Int
    /// The rule, for its left context; nil for a letter that no rule takes.
    let rule: Int?
  }

  /// The edges by their first letter.
  let edges: [Unicode.Scalar: [Edge]]
  /// Letters that are written as nothing.
  let silent: [Edge]

  init(_ table: TranscriptionTable) {
    var edges: [Unicode.Scalar: [Edge]] = [:]
    var silent: [Edge] = []
    for (index, rule) in table.rules.enumerated() {
      for text in Self.spellings(rule.text, table) {
        for result in rule.results {
          let edge = Edge(result: result.letters, text: text, cost: result.cost, rule: index)
          if let first = result.letters.first { edges[first, default: []].append(edge) } else { silent.append(edge) }
        }
      }
    }
    for letter in table.letters {
      edges[letter, default: []].append(Edge(result: [letter], text: [letter], cost: 0, rule: nil))
    }
    self.edges = edges
    self.silent = silent
  }

  /// All texts that sets of letters stand for.
  private static func spellings(_ sets: [UInt64], _ table: TranscriptionTable) -> [[Unicode.Scalar]] {
    var spellings: [[Unicode.Scalar]] = [[]]
    for set in sets {
      let letters = (2..<64).filter { set >> UInt64($0) & 1 == 1 }.flatMap { table.letters(ofCode: $0) }
      spellings = spellings.flatMap { known in letters.map { known + [$0] } }
    }
    return spellings
  }
}

extension Transcriber {
  /// The words that the table may have spelled so, the likeliest first: a noisy channel, its source a model
  /// of letters in names (Shannon 1948; for names, Knight and Graehl, "Machine Transliteration", 1998).
  ///
  /// Each candidate is made by the inverse rules in a beam search, then spelled forwards again: only words
  /// whose spelling the table can make are answers, at the cost of the variants that it takes.
  /// - Parameters:
  ///   - spelling: The spelling in small letters.
  ///   - origin: Whose names the words are like.
  ///   - limit: At most so many.
  /// - Complexity: O(n · beam · edges of a letter).
  func sources(
    of spelling: [Unicode.Scalar], like origin: NameModel.Class, _ conditions: TranscriptionCondition = [],
    limit: Int
  ) -> [Candidate] {
    guard spelling.count <= Self.longestWord else { return [] }
    let model = NameModel.shared
    var beams = [[Hypothesis]](repeating: [], count: spelling.count + 1)
    beams[0] = [Hypothesis(codes: [TranscriptionTable.edge], history: model.start)]
    for position in 0...spelling.count {
      var beam = beams[position]
      if position < spelling.count || !inverse.silent.isEmpty {
        for known in Self.pruned(beam) where !known.endsSilent {
          for edge in inverse.silent { extend(known, edge, model, origin).map { beam.append($0) } }
        }
      }
      beam = Self.pruned(beam)
      beams[position] = beam
      guard position < spelling.count, let edges = inverse.edges[spelling[position]] else { continue }
      for edge in edges {
        let end = position + edge.result.count
        guard end <= spelling.count, spelling[position..<end].elementsEqual(edge.result) else { continue }
        for known in beam { extend(known, edge, model, origin).map { beams[end].append($0) } }
      }
    }
    var found: [Candidate] = []
    for known in beams[spelling.count] {
      guard let channel = cost(of: spelling, for: known.letters, conditions) else { continue }
      let harmony = origin == .kazakh ? NameModel.harmonyCost(known.letters) : 0
      let cost = known.modelCost + channel + model.endCost(known.history, origin) + harmony
      found.append(Candidate(letters: known.letters, cost: cost))
    }
    let best = Self.best(found, limit)
    let least = best.first?.cost ?? 0
    return best.filter { $0.cost <= least + Self.margin }
  }

  /// What a candidate may cost more than the likeliest one: three nats.
  private static let margin = 18
  /// Longer words are not names, and not looked into.
  static let longestWord = 48
  private static let beamWidth = 24

  private struct Hypothesis {
    var letters: [Unicode.Scalar] = []
    var codes: [UInt8]
    var history: UInt32
    var modelCost = 0
    var cost = 0
    var endsSilent = false
  }

  private func extend(
    _ known: Hypothesis, _ edge: InverseRules.Edge, _ model: NameModel, _ origin: NameModel.Class
  ) -> Hypothesis? {
    if let rule = edge.rule, !table.fitsLeft(rule, known.codes, at: known.codes.count) { return nil }
    var next = known
    next.endsSilent = edge.result.isEmpty
    next.cost += edge.cost
    for letter in edge.text {
      let cost = model.cost(of: letter, &next.history, origin)
      next.modelCost += cost
      next.cost += cost
      next.letters.append(letter)
      next.codes.append(table.code(of: letter))
    }
    return next
  }

  private static func pruned(_ beam: [Hypothesis]) -> [Hypothesis] {
    guard beam.count > beamWidth else { return beam }
    let order = beam.indices.sorted { (beam[$0].cost, $0) < (beam[$1].cost, $1) }
    return order.prefix(beamWidth).map { beam[$0] }
  }
}
