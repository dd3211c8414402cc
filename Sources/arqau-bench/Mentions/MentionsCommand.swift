import ArgumentParser
import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import FoundationEssentials

/// `arqau-bench mentions`: learns the model of names in running text, and measures it by cross-validation.
struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions", abstract: "Train and measure the finder of names in running text.",
    discussion: """
      Reads marked texts (mentions/*.jsonl of the evaluation data; sr-Latn alone, as both Serbian scripts \
      give the same features), classes of words and lists of names. Measures on documents that the training \
      did not see; with --train it writes the model that is embedded instead.
      """)

  @Argument(help: "Marked texts, JSONL.")
  var files: [String]

  @Option(help: "Texts marked by another program, JSONL; never measured on.")
  var silver: [String] = []

  @Option(help: "Word, fine class, coarse class a line.")
  var classes: String?

  @Option(help: "How many lines of the classes are used.")
  var classLimit = 100_000

  @Option(help: "Language, word, fine class, coarse class, facts a line.")
  var ownWords: String?

  @Option(help: "Names of places, one a line.")
  var places: String?

  @Option(help: "A table of parts of people's names.")
  var nameParts: String?

  @Option(help: "Parts of the cross-validation.")
  var folds = 5

  @Option(help: "Only so many of the parts are measured.")
  var measured = 5

  @Flag(help: "Measure the learned model alone, without the records and what is built on its answers.")
  var modelAlone = false

  @Flag(help: "Print what was missed, what was too much and what was taken for another kind.")
  var errors = false

  @Option var epochs = 12
  @Option var rate = 0.03
  @Option var penalty = 2e-5
  @Option var silverWeight = 0.3
  @Option(
    help: "What a text marked by a teacher counts, beside 1 of one marked by hand: English, Kazakh, Russian, Serbian.")
  var taughtWeights = "1,0.3,0.3,0.2"
  @Option var kindEpochs = 14
  @Option var kindRate = 0.03
  @Option var kindPenalty = 1e-4
  @Option var dropout = 0.5
  @Option var kindDropout = 0.5
  @Option(help: "The share of tokens, and of names, that are learned from as if their words were unknown.")
  var unknown = 0.2
  @Option var kindUnknown = 0.2
  @Option(
    help: "What is taken from the weight of words outside of names, in nats: of English, Kazakh, Russian, Serbian.")
  var bias = "0.2,0.3,0.4,0.3"
  @Option(help: "How many times the model is learned; the mean of the weights is taken.")
  var seeds = 1
  @Option(help: "Which random numbers the first model is learned with.")
  var firstSeed = 0
  @Option(help: "Print how likely the model finds the kinds or the spans of marks that it hasn't seen instead.")
  var heldOut: HeldOut.Part?
  @Option var spanLimit = 180_000
  @Option var kindLimit = 70_000

  @Option(help: "Keep the models of the parts in files that begin so, and read those that are there already.")
  var models: String?

  @Option(help: "Learn from all texts and write the model to this file.")
  var train: String?

  func run() throws {
    var builder = WordTableBuilder()
    if let classes { try builder.takeClasses(classes, limit: classLimit) }
    if let ownWords { try builder.takeOwnWords(ownWords) }
    if let places { try builder.takePlaces(places) }
    builder.takeNames(.builtIn)
    if let nameParts { try builder.takeNameParts(nameParts) }
    let marked = try files.flatMap { try MarkedText.read($0) }
    let others = try silver.flatMap { try MarkedText.read($0) }.filter { text in
      train != nil ? text.mayTeach(part: -1) : (0..<folds).contains(where: text.mayTeach)
    }
    var shares = TextShares()
    shares.silver = Float(silverWeight)
    shares.taught = Dictionary(
      uniqueKeysWithValues: zip([.english, .kazakh, .russian, .serbian], try Self.four(taughtWeights)))
    var learner = MentionLearner(marked + others, builder.tables())
    learner.spanSettings = SpanTrainer.Settings(
      epochs: epochs, rate: Float(rate), penalty: Float(penalty), dropout: Float(dropout), shares: shares)
    learner.kindSettings = KindTrainer.Settings(
      epochs: kindEpochs, rate: Float(kindRate), penalty: Float(kindPenalty), dropout: Float(kindDropout),
      shares: shares)
    learner.spanSettings.unknown = Float(unknown)
    learner.kindSettings.unknown = Float(kindUnknown)
    learner.bias = [0] + (try Self.four(bias))
    learner.seeds = seeds
    learner.spanSettings.seed += UInt64(firstSeed)
    learner.kindSettings.seed += UInt64(firstSeed)
    learner.spanLimit = spanLimit
    learner.kindLimit = kindLimit
    print("texts \(marked.count) + \(others.count), features \(learner.featureCount)")
    if let heldOut {
      showHeldOut(heldOut, learner)
    } else if let train {
      try Self.write(learner.model { $0.mayTeach(part: -1) }, train)
    } else {
      try crossValidate(learner, marked)
    }
  }

  private func showHeldOut(_ part: HeldOut.Part, _ learner: MentionLearner) {
    var all: [String: HeldOut] = [:]
    for fold in 0..<min(folds, measured) {
      let some = learner.heldOut(part) {
        mayTeach($0, fold)
      } of: {
        !$0.isSilver && $0.fold(of: folds) == fold
      }
      all.merge(some, uniquingKeysWith: +)
    }
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      let share = part == .kinds ? "right \(Self.tenth(100 * Double(value.right) / Double(max(1, value.count))))" : ""
      print(key, part, "loss \(Self.tenth(1000 * value.mean)) of \(value.count)", share)
    }
  }

  /// Whether a text is learned from for a model that is measured on a part.
  private func mayTeach(_ text: MarkedText, _ fold: Int) -> Bool {
    text.isSilver ? text.mayTeach(part: fold) : text.fold(of: folds) != fold
  }

  private func crossValidate(_ learner: MentionLearner, _ marked: [MarkedText]) throws {
    var scores: [String: MentionScore] = [:]
    var parts: [String: [MentionScore]] = [:]
    for fold in 0..<min(folds, measured) {
      let model = try model(learner, fold)
      let tagger = MentionTagger(model)
      let finder = MentionFinder(model: model)
      print("fold \(fold): \(model.spans.slots.count * 8) + \(model.kinds.slots.count * 8) bytes")
      for text in marked where text.fold(of: folds) == fold {
        let cut = MentionText(utf8: Array(text.text.utf8), language: text.language)
        let answer =
          modelAlone
          ? tagger.spans(in: cut).map { (range: cut.range(of: $0.tokens), kind: $0.kind) } : finder.mentions(in: cut)
        let (score, missed, extra) = MentionScore.of(text, answer)
        let none = [MentionScore](repeating: MentionScore(), count: folds)
        parts[text.language.rawValue, default: none][fold] = (parts[text.language.rawValue] ?? none)[fold] + score
        for key in [text.lang.prefix(2) + "", text.source] {
          scores[key] = (scores[key] ?? MentionScore()) + score
        }
        if errors { show(text, answer, missed, extra) }
      }
    }
    for (key, score) in scores.sorted(by: { $0.key < $1.key }) {
      let values = [score.f1, score.f1Kind, score.precision, score.recall].map { Self.tenth($0) }
      print(key, "F1 \(values[0]) kind \(values[1]) P \(values[2]) R \(values[3])", "of \(score.wanted)")
    }
    for (key, scores) in parts.sorted(by: { $0.key < $1.key }) {
      print(
        key, "by part",
        scores.prefix(measured).map { "\(Self.tenth($0.f1))/\(Self.tenth($0.f1Kind))" }.joined(separator: " "))
    }
  }

  /// The model that a part of the texts is measured with: the one kept from another run, or one learned from the rest.
  private func model(_ learner: MentionLearner, _ fold: Int) throws -> MentionModel {
    let path = models.map { "\($0)\(fold).bin" }
    if let path, let data = FileManager.default.contents(atPath: path) {
      guard let model = data.withUnsafeBytes({ MentionModel(bytes: $0) }) else {
        throw ValidationError("\(path) is no model")
      }
      return model
    }
    let model = learner.model { mayTeach($0, fold) }
    if let path { try Self.write(model, path) }
    return model
  }

  private static func write(_ model: MentionModel, _ path: String) throws {
    let bytes = model.bytes
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw ValidationError("\(path) can't be written")
    }
    print("\(path): \(bytes.count) bytes")
  }

  private static func four(_ list: String) throws -> [Float] {
    let numbers = list.split(separator: ",").compactMap { Float($0) }
    guard numbers.count == 4 else { throw ValidationError("\(list) are not four numbers") }
    return numbers
  }

  private static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func show(
    _ text: MarkedText, _ answer: [(range: Range<Int>, kind: NameKind)], _ missed: [MarkedText.Entity],
    _ extra: [(range: Range<Int>, kind: NameKind)]
  ) {
    let scalars = Array(text.text.unicodeScalars)
    func around(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[max(0, range.lowerBound - 30)..<range.lowerBound])
      view.append("[")
      view.append(contentsOf: scalars[range])
      view.append("]")
      view.append(contentsOf: scalars[range.upperBound..<min(scalars.count, range.upperBound + 30)])
      return String(view).replacing("\n", with: "¶")
    }
    for entity in missed {
      print("-", text.lang, text.source.suffix(4), entity.kind.prefix(3), around(entity.start..<entity.end))
    }
    for span in answer {
      guard let entity = text.entities.first(where: { !$0.isOptional && $0.spans.contains(span.range) }),
        entity.nameKind != span.kind
      else { continue }
      print(
        "?", text.lang, text.source.suffix(4), entity.kind.prefix(3) + ">" + span.kind.rawValue.prefix(3),
        around(span.range))
    }
    for span in extra { print("+", text.lang, text.source.suffix(4), span.kind.rawValue.prefix(3), around(span.range)) }
  }
}
