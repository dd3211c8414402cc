import ArgumentParser
import ArqauSummarizer

/// `arqau-bench tune`: what weights the digests of the evaluation data want, and how sure that is.
struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune", abstract: "Search the weights of sentence choice on articles with gold summaries.",
    discussion: """
      Reads LANG/NAME.jsonl with lang, title, text and summary. Without --settings it shows how the weights in use \
      do: ROUGE-1 and -2 as ratios to the lead, with bootstrap intervals of 95 %. With it, so many settings are drawn \
      at random around the weights in use; the best is shown, and what ten-fold cross-validation gives: each tenth \
      scored by the setting that is best on the other nine. The goal is the mean \
      gain over the lead, less what is lacking of the ratios that are wanted and of the lead in each language.
      """)

  @Argument(help: "The folder of the articles.", completion: .directory)
  var folder: String

  @Option(help: "Only files whose LANG/NAME contains this.")
  var only = ""

  @Option(help: ArgumentHelp("How many settings to try.", valueName: "count"))
  var settings = 0

  @Option(help: ArgumentHelp("Begins the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(help: "Show what shortened sentences give too.")
  var tighten = false

  @Flag(help: "Each weight in turn: what the goal is with other values of it.")
  var sweep = false

  @Option(help: "Change weights first, as label=number,label=number.")
  var with = ""

  func run() throws {
    let cases = try DigestSet.cases(in: folder, containing: only, views: false)
    let trial = TuneTrial(cases)
    let start = try TuneSpace.parse(with, ScoringModel.standard)
    let now = trial.scores(start)
    print("weights in use: goal \(Table.number(trial.goal(now), 4))")
    trial.show(now)
    if tighten {
      print("\nshortened:")
      trial.show(try cases.map { try $0.tightened(start).score })
    }
    if sweep { TuneSpace.sweep(start, trial) }
    if settings > 0 { search(start, now, trial) }
  }

  private func search(_ start: ScoringModel, _ now: [Rouge.Score], _ trial: TuneTrial) {
    var random = SplitMix(state: seed)
    var models = [start]
    var results = [now]
    for count in 0..<settings {
      // The second half looks around the best of the first.
      let centre = count < settings / 2 ? start : models[best(results, trial, { _ in true })]
      let model = TuneSpace.draw(around: centre, wide: count < settings / 2, &random)
      models.append(model)
      results.append(trial.scores(model))
    }
    let winner = best(results, trial) { _ in true }
    print("\nbest of \(models.count) settings: goal \(Table.number(trial.goal(results[winner]), 4))")
    print(TuneSpace.describe(models[winner]))
    trial.show(results[winner])
    var held = results[winner]
    for fold in 0..<10 {
      let chosen = best(results, trial) { $0.fold != fold }
      for index in held.indices where trial.cases[index].fold == fold { held[index] = results[chosen][index] }
    }
    print("\ncross-validated: goal \(Table.number(trial.goal(held), 4))")
    trial.show(held)
  }

  private func best(_ results: [[Rouge.Score]], _ trial: TuneTrial, _ counts: (DigestCase) -> Bool) -> Int {
    let mask = trial.cases.map(counts)
    let goals = results.map { trial.goal($0, mask) }
    return goals.indices.max { goals[$0] < goals[$1] } ?? 0
  }
}

/// Random numbers that are the same on every machine (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
