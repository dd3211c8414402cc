/// What speaks for and against two names being one.
///
/// Similarities run from 1 for equal sounds over 0 for random words to -1.
public struct MatchFeatures: Sendable, Hashable {
  /// A word of the one name with its mate in the other.
  public struct WordPair: Sendable, Hashable {
    /// The word's number in the first name, from 0.
    public let first: Int
    /// The word's number in the second name, from 0.
    public let second: Int
    /// How alike they sound; 1 for known equivalents such as Юрий and Yuri.
    public let similarity: Double
    /// Whether one of them is an initial of the other.
    public let isInitial: Bool
  }

  /// The words that belong together.
  public var pairs: [WordPair] = []
  /// The mean similarity of the pairs, weighted by how much each tells.
  public var similarity = 0.0
  /// The similarity of the pair that fits worst, patronymics and initials aside.
  public var worst = 0.0
  /// The similarity of the names as one word each.
  public var joined = 0.0
  /// How much likelier the agreement is than by chance, as a logarithm (nats), at most 60.
  public var evidence = 0.0
  /// The likelihood that perfect agreement would have had above this one, as a logarithm (nats).
  public var lost = 0.0
  /// The similarity of the pair that fits best, patronymics and initials aside.
  public var best = 0.0
  /// The similarity of the surnames, or of whatever stands in their places; the worst pair's where the two
  /// names put them in different places.
  public var surname = 0.0
  /// Words of the longer name that the shorter lacks, patronymics and initials aside.
  public var omitted = 0.0
  /// How much those words tell, as a logarithm (nats).
  public var omittedEvidence = 0.0
  /// Words in brackets of the longer name that the shorter lacks.
  public var omittedAside = 0.0
  /// Generic words, such as republic, that the one name has and the other lacks.
  public var omittedGeneric = 0.0
  /// Generic words that often go without saying, such as city, that the one name has and the other lacks.
  public var omittedSettlement = 0.0
  /// Generic words that both names have.
  public var agreeingGeneric = 0.0
  /// Generic words that stand against another word: north against south.
  public var contradictedGeneric = 0.0
  /// Whether both names are in one script: then fewer differences are due to transcription.
  public var isSameScript = false
  /// Pairs of a man's and a woman's ending: Иванов and Иванова.
  public var contradictedGender = 0.0
  /// Numbers that differ, or that only one of the names has.
  public var contradictedNumbers = 0.0
  /// 1 where the one name has a patronymic and the other none.
  public var omittedPatronymic = 0.0
  /// How much the patronymics differ: 0 for the same, 1 for those that share little but the ending; 0 where
  /// not both have one.
  public var contradictedPatronymic = 0.0
  /// Initials that agree with a word or an initial.
  public var agreeingInitials = 0.0
  /// Initials that contradict.
  public var contradictedInitials = 0.0
  /// 1 where the words stand in another order and no comma explains it.
  public var reordered = 0.0
  /// 1 where both names are one word.
  public var singleWord = 0.0
  /// The number of words that are paired, patronymics and initials aside.
  public var fullWords = 0.0

  /// Where the one name parts what the other writes as one word (Қасым-Жомарт, Kassymjomart), nothing is omitted, and
  /// the names as one word each say how alike they are.
  mutating func takeAsOne() {
    guard omitted > 0, joined >= 0.8, joined > similarity else { return }
    lost *= (1 - joined) / max(0.01, 1 - similarity)
    omitted = 0
    omittedEvidence = 0
    similarity = joined
    worst = max(worst, joined)
    surname = max(surname, joined)
  }

  /// Takes a pair in which a word is a number or generic.
  mutating func judgeFixed(_ one: EncodedName.WordKind, _ other: EncodedName.WordKind, isSame: Bool) {
    if one == .number || other == .number {
      if !isSame { contradictedNumbers += 1 }
    } else if isSame {
      agreeingGeneric += 1
    } else {
      contradictedGeneric += 1
    }
  }

  /// What the model weighs, in the order of its weights.
  ///
  /// Beside the gaps themselves stand their hinges: how far a similarity lies below a bar. One word that agrees
  /// and one that contradicts are no half of an agreement.
  var vector: [Double] {
    let gap = max(0, 1 - similarity)
    let worstGap = max(0, 1 - worst)
    let joinedGap = max(0, 1 - joined)
    let least = min(gap, joinedGap)
    let several = fullWords > 1 ? 1.0 : 0
    let contrast = several * max(0, best - max(0, worst))
    return [
      1, gap, worstGap, joinedGap, least, least * least, worstGap * worstGap, evidence / 10,
      omitted, omittedPatronymic, contradictedPatronymic, agreeingInitials, contradictedInitials, reordered,
      singleWord, singleWord * least, fullWords == 0 ? 1 : 0, omittedGeneric, min(4, lost / 10),
      contrast, contrast * contrast, several * max(0, 0.9 - surname), several * max(0, 0.65 - surname),
      several * max(0, 0.9 - worst), several * max(0, 0.65 - worst), singleWord * max(0, least - 0.15),
      singleWord * max(0, least - 0.4), min(4, omittedEvidence / 10), omittedAside, agreeingGeneric,
      contradictedGeneric, contradictedNumbers, omittedSettlement, isSameScript ? min(4, lost / 10) : 0,
      isSameScript ? max(0, 0.97 - worst) : 0, contradictedGender,
    ]
  }

  static let vectorNames = [
    "bias", "gap", "worstGap", "joinedGap", "least", "leastSquared", "worstSquared", "evidence", "omitted",
    "omittedPatronymic", "contradictedPatronymic", "agreeingInitials", "contradictedInitials", "reordered",
    "singleWord", "singleWordLeast", "noFullWord", "omittedGeneric", "lost", "contrast", "contrastSquared",
    "surnameBelow90", "surnameBelow65", "worstBelow90", "worstBelow65", "singleBelow85", "singleBelow60",
    "omittedEvidence", "omittedAside", "agreeingGeneric", "contradictedGeneric", "contradictedNumbers",
    "omittedSettlement", "sameScriptLost", "sameScriptBelow97", "contradictedGender",
  ]
}
