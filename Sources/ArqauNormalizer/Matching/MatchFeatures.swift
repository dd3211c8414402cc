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
  /// Words of the longer name that the shorter lacks, patronymics and initials aside.
  public var omitted = 0.0
  /// Generic words, such as republic, that the one name has and the other lacks.
  public var omittedGeneric = 0.0
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

  /// What the model weighs, in the order of its weights.
  var vector: [Double] {
    let gap = max(0, 1 - similarity)
    let worstGap = max(0, 1 - worst)
    let joinedGap = max(0, 1 - joined)
    let least = min(gap, joinedGap)
    return [
      1, gap, worstGap, joinedGap, least, least * least, worstGap * worstGap, evidence / 10,
      omitted, omittedPatronymic, contradictedPatronymic, agreeingInitials, contradictedInitials, reordered,
      singleWord, singleWord * least, fullWords == 0 ? 1 : 0, omittedGeneric, min(4, lost / 10),
    ]
  }

  static let vectorNames = [
    "bias", "gap", "worstGap", "joinedGap", "least", "leastSquared", "worstSquared", "evidence", "omitted",
    "omittedPatronymic", "contradictedPatronymic", "agreeingInitials", "contradictedInitials", "reordered",
    "singleWord", "singleWordLeast", "noFullWord",
    "omittedGeneric", "lost",
  ]
}
