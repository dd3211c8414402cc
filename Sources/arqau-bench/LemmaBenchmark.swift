import ArgumentParser
import ArqauNormalizer
import ArqauText
import FoundationEssentials

/// `arqau-bench lemmas`: base forms of marked mentions, and the weights that find most of them.
struct LemmaBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas", abstract: "Measure and tune the weights of base forms.",
    discussion: """
      Reads tables with the columns lang, mention (or form), lemma, and type (PER, LOC, ORG) where there is \
      one, and prints how many base forms come first. --tune moves one weight after the other and keeps \
      what finds more; --folds measures on parts that the tuning did not see, parted by base form. \
      Mentions that differ from their base form count double in the tuning, and so do persons.
      """)

  @Argument(help: "Tables, TSV.")
  var files: [String]

  @Option(help: "ru or sr.")
  var lang = "ru"

  @Flag(help: "Look for better weights and print them.")
  var tune = false

  @Option(help: "Tune on all folds but one, so many times.")
  var folds = 0

  @Option(help: "Rounds over all weights.")
  var rounds = 2

  @Option(help: "A weight to try, as knownGiven=4; may be repeated.")
  var set: [String] = []

  func run() throws {
    guard let language = Language(rawValue: lang) else { throw ValidationError("unknown language \(lang)") }
    let mentions = try files.flatMap { try Mention.read($0, lang: lang) }
    var inflector = try NameTuner(language, mentions)
    for setting in set {
      let parts = setting.split(separator: "=")
      guard parts.count == 2, let key = InflectionWeights.Key(rawValue: String(parts[0])), let value = Double(parts[1])
      else { throw ValidationError("no weight: \(setting)") }
      inflector.weights[key] = value
    }
    show("as it is", inflector.score(inflector.weights, mentions), mentions.count)
    for fold in 0..<folds {
      let kept = mentions.filter { $0.fold(of: folds) == fold }
      let seen = mentions.filter { $0.fold(of: folds) != fold }
      let before = inflector.score(inflector.weights, kept)
      let weights = inflector.tuned(on: seen, rounds: rounds)
      show("fold \(fold) before", before, kept.count)
      show("fold \(fold) tuned", inflector.score(weights, kept), kept.count)
    }
    guard tune else { return }
    inflector.weights = inflector.tuned(on: mentions, rounds: rounds)
    show("tuned", inflector.score(inflector.weights, mentions), mentions.count)
    for key in InflectionWeights.Key.allCases { print(".\(key.rawValue): \(inflector.weights[key]),") }
  }

  private func show(_ name: String, _ score: NameTuner.Score, _ count: Int) {
    print(
      name, "mentions \(count)", "first \(score.first)", "inflected \(score.inflected)",
      "first \(score.inflectedFirst)",
      "persons first \(score.personsFirst)")
  }
}

/// A mention with its base form.
struct Mention: Sendable, Hashable {
  let text: String
  let lemma: String
  let kind: NameKind?

  var isInflected: Bool { Self.key(text) != Self.key(lemma) }

  static func key(_ text: String) -> String { text.lowercased().replacing("ё", with: "е") }

  /// The part that a base form falls into.
  func fold(of count: Int) -> Int {
    Int(Self.key(lemma).utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) } % UInt32(count))
  }

  static func read(_ path: String, lang: String) throws -> [Mention] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path) can't be read") }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first, let language = header.firstIndex(of: "lang"),
      let lemma = header.firstIndex(of: "lemma"),
      let text = header.firstIndex(of: "mention") ?? header.firstIndex(of: "form")
    else { throw ValidationError("\(path) lacks a column lang, lemma, mention or form") }
    let type = header.firstIndex(of: "type")
    let kinds: [String: NameKind] = ["PER": .person, "LOC": .place, "ORG": .organisation]
    let width = max(language, lemma, text, type ?? 0)
    return lines.dropFirst().filter { $0.count > width && $0[language] == lang }.map { fields in
      Mention(text: fields[text], lemma: fields[lemma], kind: type.map { kinds[fields[$0]] ?? .other })
    }
  }
}

/// Finds weights by moving one at a time.
struct NameTuner {
  struct Score: Equatable {
    var first = 0
    var inflected = 0
    var inflectedFirst = 0
    var personsFirst = 0
    /// What the tuning raises.
    var value: Int { first + inflectedFirst + personsFirst }
  }

  let language: Language
  var weights: InflectionWeights

  init(_ language: Language, _ mentions: [Mention]) throws {
    self.language = language
    weights = .standard(language)
  }

  func score(_ weights: InflectionWeights, _ mentions: [Mention]) -> Score {
    let inflector = NameInflector(language, weights: weights)
    var score = Score()
    for mention in mentions {
      let lemmas = (try? inflector.lemmatize(mention.text, kind: mention.kind, limit: 1)) ?? []
      let isRight = lemmas.first.map { Mention.key($0.text) == Mention.key(mention.lemma) } ?? false
      score.first += isRight ? 1 : 0
      if mention.kind == .person { score.personsFirst += isRight ? 1 : 0 }
      if mention.isInflected {
        score.inflected += 1
        score.inflectedFirst += isRight ? 1 : 0
      }
    }
    return score
  }

  func tuned(on mentions: [Mention], rounds: Int) -> InflectionWeights {
    var best = weights
    var value = score(best, mentions).value
    for round in 0..<rounds {
      for key in InflectionWeights.Key.allCases {
        for step in round == 0 ? [1.0, -1.0] : [0.4, -0.4] {
          while true {
            var moved = best
            moved[key] += step
            let reached = score(moved, mentions).value
            guard reached > value else { break }
            best = moved
            value = reached
          }
        }
      }
    }
    return best
  }
}
