/// The search for all readings of one word: a walk over the suffixes from its end.
///
/// The steps are kept in a list that serves as queue and as record of the ways at once, so that there is
/// no recursion, and their number is bounded.
struct KazakhSearch {
  /// One suffix taken off, or the whole word (`suffix` is nil).
  struct Step {
    let place: Int
    /// What may stand before the place.
    let wanted: KazakhForm
    let suffix: Int?
    /// Where the suffix ends.
    let end: Int
    /// The step after which this one came: the suffix to the right.
    let previous: Int
    let cost: Int
  }

  /// A stem and the chain that leads to it.
  struct Reading {
    let step: Int
    /// The place where the stem ends, marks left out.
    let stemEnd: Int
    let isVerbal: Bool
    let cost: Int
  }

  /// The most steps of one search.
  static let stepLimit = 400

  /// The cost of taking the word for a bare one.
  private static let bareCost = 1

  private let automaton = KazakhAutomaton.shared
  private let suffixes = KazakhSuffix.all
  private var steps: [Step] = []
  /// The readings found, the likeliest first once ``run()`` has returned.
  private(set) var readings: [Reading] = []
  private let window: KazakhWindow

  init(_ window: KazakhWindow) { self.window = window }

  /// Finds the readings.
  mutating func run() {
    steps.append(
      Step(place: window.count, wanted: .words, suffix: nil, end: window.count, previous: 0, cost: 0))
    readings.append(Reading(step: 0, stemEnd: window.count, isVerbal: false, cost: Self.bareCost))
    var index = 0
    while index < steps.count, steps.count < Self.stepLimit {
      let step = steps[index]
      automaton.forEachSuffix(of: window, endingAt: step.place, yielding: step.wanted) {
        exit, start, from, isTolerated in
        steps.append(
          Step(
            place: start, wanted: from, suffix: Int(exit.suffix), end: step.place, previous: index,
            cost: step.cost + suffixes[Int(exit.suffix)].cost + (isTolerated ? 2 : 0)))
      }
      index += 1
    }
    for index in steps.indices.dropFirst() { addReadings(of: index) }
    readings.sort { left, right in
      if left.cost != right.cost { return left.cost < right.cost }
      if (left.step == 0) != (right.step == 0) { return left.step == 0 }
      if left.stemEnd != right.stemEnd { return left.stemEnd < right.stemEnd }
      return left.isVerbal != right.isVerbal ? right.isVerbal : left.step < right.step
    }
  }

  private mutating func addReadings(of index: Int) {
    let step = steps[index]
    let stemEnd = window.withoutMarks(before: step.place)
    guard KazakhStemShape(window, end: stemEnd).isPossible else { return }
    let penalty = shapePenalty(step, stemEnd)
    if step.wanted.contains(.noun) {
      readings.append(Reading(step: index, stemEnd: stemEnd, isVerbal: false, cost: step.cost + penalty))
    }
    if step.wanted.contains(.verb), stemEnd == step.place {
      readings.append(Reading(step: index, stemEnd: stemEnd, isVerbal: true, cost: step.cost + penalty + 1))
    }
  }

  /// How unlikely the stem's end is before the suffix: a voiceless stop that was not voiced, a stem of
  /// one vowel and two letters.
  private func shapePenalty(_ step: Step, _ stemEnd: Int) -> Int {
    var penalty = 0
    let shape = KazakhStemShape(window, end: stemEnd)
    if stemEnd == step.place, !shape.meets(.short) { penalty += 2 }
    return penalty
  }

  /// The rows of every chain that was found, the last suffix first, and the place where it begins.
  var chains: [[Int]] {
    steps.indices.dropFirst().map { last in
      var rows: [Int] = []
      var index = last
      while let row = steps[index].suffix {
        rows.append(row)
        index = steps[index].previous
      }
      return rows.reversed() + [steps[last].place]
    }
  }

  /// Writes a reading out.
  func analysis(
    of reading: Reading, _ word: UnsafeBufferPointer<UInt8>
  ) -> KazakhAnalysis {
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: word[range]), as: UTF8.self)
    }
    var chain: [KazakhAnalysis.Suffix] = []
    var index = reading.step
    while let row = steps[index].suffix {
      let step = steps[index]
      chain.append(
        KazakhAnalysis.Suffix(
          rule: suffixes[row].name, text: text(window.byte(at: step.place)..<window.byte(at: step.end)),
          meaning: suffixes[row].meaning))
      index = step.previous
    }
    let place = reading.stemEnd
    func code(_ back: Int) -> UInt8 {
      place > back ? window.code(before: place - back) : KazakhLetter.other
    }
    let first = steps[reading.step]
    let stem = text(0..<window.byte(at: place))
    let bases = KazakhBases(
      stem: stem, last: code(0), second: code(1), third: code(2),
      harmony: place > 0 ? window.cell(before: place).expected : .both,
      next: first.suffix == nil || first.place >= window.count ? nil : window.code(before: first.place + 1),
      isVerbal: reading.isVerbal, isSeparated: place != first.place)
    return KazakhAnalysis(
      stemLength: window.byte(at: place), stem: stem, bases: bases.candidates, suffixes: chain,
      isVerbal: reading.isVerbal, cost: reading.cost)
  }
}
