import ArqauSummarizer

/// The cases of a tuning run and what scores over them say.
struct TuneTrial {
  let cases: [DigestCase]
  private let sets: [DigestSet]
  private let setOfCase: [Int]

  init(_ cases: [DigestCase]) {
    self.cases = cases
    var numbers: [DigestSet: Int] = [:]
    var sets: [DigestSet] = []
    setOfCase = cases.map { one in
      if let number = numbers[one.set] { return number }
      numbers[one.set] = sets.count
      sets.append(one.set)
      return sets.count - 1
    }
    self.sets = sets
  }

  /// The score of each case under a model.
  func scores(_ model: ScoringModel) -> [Rouge.Score] { cases.map { $0.score(model) } }

  private struct Sum {
    var one = 0.0
    var two = 0.0
    var leadOne = 0.0
    var leadTwo = 0.0
    var count = 0.0

    mutating func add(_ score: Rouge.Score, _ lead: Rouge.Score) {
      one += score.one
      two += score.two
      leadOne += lead.one
      leadTwo += lead.two
      count += 1
    }

    mutating func add(_ other: Sum) {
      one += other.one
      two += other.two
      leadOne += other.leadOne
      leadTwo += other.leadTwo
      count += other.count
    }

    var ratios: (one: Double, two: Double) {
      (leadOne > 0 ? one / leadOne : 1, leadTwo > 0 ? two / leadTwo : 1)
    }
  }

  private func sums(_ scores: [Rouge.Score], _ mask: [Bool]?) -> [Sum] {
    var sums = [Sum](repeating: Sum(), count: sets.count)
    for index in scores.indices where mask?[index] ?? true {
      sums[setOfCase[index]].add(scores[index], cases[index].lead)
    }
    return sums
  }

  /// The ratios to the lead that are wanted of some sets, for ROUGE-1 and -2.
  private static let wanted: [String: (one: Double, two: Double)] = [
    "cnndm100@60": (1.07, 1.09), "rt@60": (1.065, 1.065), "wmt19_native_key@60": (1.03, 1.03),
    "setimes_cyrl@30": (1.04, 1.05),
  ]

  /// A gain above this counts no further, so that no set is bought at the cost of the others.
  private static let enough = 0.08

  /// The mean gain over the lead in hundredths, sets by the root of their articles, less what is lacking: of the
  /// ratios wanted, and of the lead in a language as a whole.
  func goal(_ scores: [Rouge.Score], _ mask: [Bool]? = nil) -> Double {
    var gain = (sum: 0.0, weight: 0.0)
    var lack = 0.0
    var languages: [String: Sum] = [:]
    for (set, sum) in zip(sets, sums(scores, mask)) where sum.count > 0 {
      let ratios = sum.ratios
      let weight = sum.count.squareRoot()
      gain.sum += weight * (min(ratios.one - 1, Self.enough) + min(ratios.two - 1, Self.enough)) / 2
      gain.weight += weight
      languages[set.language, default: Sum()].add(sum)
      if let wanted = Self.wanted["\(set.name)@\(set.budget)"] {
        lack += max(0, wanted.one - ratios.one) + max(0, wanted.two - ratios.two)
      }
    }
    for (_, sum) in languages.sorted(by: { $0.key < $1.key }) {
      lack += max(0, 1.005 - sum.ratios.one) + max(0, 1.005 - sum.ratios.two)
    }
    return 100 * (gain.sum / max(1, gain.weight) - lack / 4)
  }

  /// Prints the ratios of each set and language, with bootstrap intervals.
  func show(_ scores: [Rouge.Score]) {
    var rows: [[String]] = []
    for (number, set) in sets.enumerated() {
      rows.append(row("\(set.language)/\(set.name)@\(set.budget)", scores) { setOfCase[$0] == number })
    }
    for language in Set(sets.map(\.language)).sorted() {
      rows.append(row(language, scores) { cases[$0].set.language == language })
    }
    Table.show(["set", "n", "R1", "R2", "R1/lead", "R2/lead", "95 %", "95 %"], rows)
  }

  private func row(_ label: String, _ scores: [Rouge.Score], _ counts: (Int) -> Bool) -> [String] {
    let chosen = scores.indices.filter(counts)
    var all = Sum()
    for index in chosen { all.add(scores[index], cases[index].lead) }
    var random = SplitMix(state: 7)
    var samples: [(one: Double, two: Double)] = []
    for _ in 0..<500 {
      var sum = Sum()
      for _ in chosen {
        let index = chosen[Int.random(in: chosen.indices, using: &random)]
        sum.add(scores[index], cases[index].lead)
      }
      samples.append(sum.ratios)
    }
    func interval(_ values: [Double]) -> String {
      let sorted = values.sorted()
      return "\(Table.number(sorted[12], 3))–\(Table.number(sorted[487], 3))"
    }
    let count = max(1, all.count)
    return [
      label, "\(chosen.count)", Table.number(100 * all.one / count, 2), Table.number(100 * all.two / count, 2),
      Table.number(all.ratios.one, 3), Table.number(all.ratios.two, 3), interval(samples.map(\.one)),
      interval(samples.map(\.two)),
    ]
  }
}
