/// Tells the language and script of a text.
///
/// The letters decide the script. Within it a model of letter sequences (n-grams of up to four letters,
/// see `LanguageModel`) and lists of frequent words say what the text costs in each of our languages
/// and in others; the cheapest wins, with a bonus for ours, since a text that is given to Arqau is most
/// likely in one of them. A text whose letters fit none is `nil`, and so is one whose parts disagree. Words with a
/// capital inside of a sentence, which are mostly names, count less than others (see `LanguageEvidence`).
///
/// Croatian, Bosnian and Montenegrin are Serbian to it: a sentence seldom tells them apart. Kazakh in Latin letters is
/// told by its letters and common words, without a model.
public struct LanguageDetector: Sendable {
  /// What a text is written in.
  public struct Detection: Sendable, Hashable {
    /// The language; nil where it is none of Arqau's, or can't be told.
    public let language: Language?
    /// The script of most letters; `common` where there are no letters of the two.
    public let script: Script
    /// How sure the answer is, from 0 to 1. Of a long text it is no more than the share of its parts
    /// that agree.
    public let confidence: Double

    /// Makes an answer.
    public init(language: Language?, script: Script, confidence: Double) {
      self.language = language
      self.script = script
      self.confidence = confidence
    }
  }

  /// What a target is worth beside other languages, in sixths of a nat, and the highest mean cost of a
  /// letter at which a longer text is still taken for it.
  ///
  /// The bonuses differ since the models do: English stands beside a hundred languages that share its
  /// names, Serbian beside few. Set on the development half of public sentence sets by a search over
  /// whole and half nats.
  private struct Prior {
    let language: Language
    let bonus: Int
    let highestMean: Double
    /// Letters of which a longer text holds at least one; empty where the language has none such.
    var indispensable = ""
  }

  private static let cyrillicPriors: [String: Prior] = [
    // Every seventh letter of Kazakh is one of these; Kyrgyz, which is near to it, has none of them.
    "kk": Prior(language: .kazakh, bonus: 57, highestMean: 19.2, indispensable: "қғұәіһ"),
    "ru": Prior(language: .russian, bonus: 65, highestMean: 23),
    "sr": Prior(language: .serbian, bonus: 54, highestMean: 20),
  ]
  private static let latinPriors: [String: Prior] = [
    "en": Prior(language: .english, bonus: 93, highestMean: 24.5),
    "sr": Prior(language: .serbian, bonus: 57, highestMean: 20),
  ]

  /// What the bonus is divided by where words are frequent in other languages and none is in this one.
  private static let doubt = 3
  /// One word of so many must be.
  private static let leastOfDoubt = 4

  /// A text of fewer letters is too short to be refused for its mean cost.
  private static let leastForMean = 40
  /// The share of a text's parts that must agree.
  private static let leastAgreement = 0.65

  /// Makes a detector. All detectors share one model for each script, read at its first use.
  public init() {}

  /// The language and script of a text.
  ///
  /// - Parameter utf8: Valid UTF-8; of more than 4 kB, twelve pieces spread over it are looked at.
  /// - Complexity: O(n), at most a constant.
  public func detect(_ utf8: [UInt8]) -> Detection {
    let sample = DetectionSample(Self.composed(utf8))
    let script = sample.script
    guard script != .common else {
      return Detection(language: nil, script: .common, confidence: sample.otherLetters > 0 ? 1 : 0)
    }
    let detection = Self.judge(sample, script)
    // There is no model for it, so it is looked for where the models find none of ours.
    if detection.language == nil, script == .latin, KazakhInLatin(sample).isLikely {
      return Detection(language: .kazakh, script: .latin, confidence: Self.mostOfNames)
    }
    return detection
  }

  private static func judge(_ sample: DetectionSample, _ script: Script) -> Detection {
    let traits: ScalarTraits = script == .cyrillic ? .cyrillic : .latin
    let isInCapitals = sample.words.allSatisfy { $0.capitals == .all }
    var evidence = LanguageEvidence(script)
    for (index, word) in sample.words.enumerated() {
      evidence.add(sample.letters[word.range], of: traits, as: isInCapitals ? .word : sample.role(ofWord: index))
    }
    if evidence.hasOrdinaryWords {
      return judge(
        evidence, sample, script,
        isDoubtful: sample.words.count > 1 && Self.leastOfDoubt * evidence.otherHits >= sample.words.count)
    }
    var names = LanguageEvidence(script)
    for word in sample.words { names.add(sample.letters[word.range], of: traits, as: .word) }
    // A name may be a word: Les, Ali, Max.
    let detection = judge(names, sample, script, isDoubtful: names.otherHits > 1)
    return Detection(
      language: detection.language, script: script, confidence: min(detection.confidence, mostOfNames))
  }

  /// How sure names alone can make us, which may stand in a text of any language, or common words without a model.
  private static let mostOfNames = 0.9

  /// The script of a text, without its language.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Complexity: O(n), at most a constant.
  public func script(of utf8: [UInt8]) -> Script { DetectionSample(utf8, keepsWords: false).script }

  /// The language and script of a text.
  public func detect(_ text: String) -> Detection { detect(Array(text.utf8)) }

  /// A short text with combining marks in NFC, since the models know composed letters only.
  private static func composed(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.count <= 1 << 12, utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return utf8 }
    let text = String(decoding: utf8, as: UTF8.self)
    return (try? text.normalized(to: .nfc)).map { Array($0.utf8) } ?? utf8
  }

  /// - Parameter isDoubtful: Whether there are frequent words of other languages, so that one of ours without any is
  ///   less likely.
  private static func judge(
    _ evidence: LanguageEvidence, _ sample: DetectionSample, _ script: Script, isDoubtful: Bool
  ) -> Detection {
    let priors = script == .cyrillic ? cyrillicPriors : latinPriors
    let bonuses = evidence.classes.enumerated().map { index, name in
      let bonus = priors[name]?.bonus ?? 0
      return isDoubtful && evidence.hits[index] == 0 ? bonus / Self.doubt : bonus
    }
    let (best, margin) = cheapest(evidence.limitedTotals, bonuses)
    let agreement = agreement(with: best, evidence, bonuses)
    // A margin of two nats or so is as good as even, since letters of one word depend on each other.
    let certainty = 1 - 1 / (1 + (margin / Double(LanguageModel.unit) / 2).exponential)
    let confidence = min(certainty, agreement)
    let letters = evidence.letters + evidence.nameLetters
    guard let prior = priors[evidence.classes[best]], letters > 0, agreement >= leastAgreement else {
      return Detection(language: nil, script: script, confidence: confidence)
    }
    let isStrange =
      evidence.letters >= leastForMean
      && Double(evidence.totals[best]) / Double(evidence.letters) > prior.highestMean
    // Names are of any language, and may well lack a language's own letters.
    let lacks =
      evidence.letters + evidence.nameLetters / 3 >= leastForMean && !prior.indispensable.isEmpty
      && !sample.holds(anyOf: prior.indispensable)
    if isStrange || lacks {
      return Detection(language: nil, script: script, confidence: 0.5)
    }
    return Detection(language: prior.language, script: script, confidence: confidence)
  }

  /// The class that costs least, and by how much less than the next.
  private static func cheapest(_ totals: [Int], _ bonuses: [Int]) -> (best: Int, margin: Double) {
    let values = totals.indices.map { totals[$0] - bonuses[$0] }
    var best = 0
    for index in values.indices where values[index] < values[best] { best = index }
    let next = values.indices.filter { $0 != best }.map { values[$0] }.min() ?? values[best]
    return (best, Double(next - values[best]))
  }

  /// The share of a longer text's stretches that are cheapest in a class too; 1 for a short text.
  private static func agreement(with best: Int, _ evidence: LanguageEvidence, _ bonuses: [Int]) -> Double {
    let stretches = evidence.stretches
    guard stretches.count >= 2 else { return 1 }
    let agreeing = stretches.count { cheapest($0, bonuses).best == best }
    return Double(agreeing) / Double(stretches.count)
  }
}
