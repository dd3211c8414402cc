/// Tells whether two names, in any of the varieties and schemes, are spellings of one name.
///
/// ```swift
/// var matcher = NameMatcher()
/// matcher.match("Aleksandar Vučić", "Вучич, Александар").score  // near 1
/// ```
///
/// Both names are reduced to phonetic units, their words aligned, and what speaks for and against is weighed
/// by a model whose figures are in the documentation. The score is calibrated for persons; 0.5 means as
/// likely as not where true and false pairs are as many.
public struct NameMatcher: Sendable {
  /// How well two names match, and why.
  public struct Match: Sendable, Hashable {
    /// From 0 to 1.
    public let score: Double
    /// What the score was made from.
    public let features: MatchFeatures
  }

  private var comparison = NameComparison()

  /// Makes a matcher.
  public init() {}

  /// How well two names match.
  ///
  /// A name without a letter or digit, or with letters of another script than Latin and Cyrillic, matches only
  /// itself.
  /// - Complexity: O(n m) in the lengths, of which some 300 units at most count.
  public mutating func match(_ a: String, _ b: String) -> Match {
    let first = comparison.encode(a)
    let second = comparison.encode(b)
    if first.hasOtherScript || second.hasOtherScript {
      let isEqual = PreparedName.text(a) == PreparedName.text(b)
      return Match(score: isEqual ? 1 : 0, features: MatchFeatures())
    }
    return match(first, second) { a == b }
  }

  /// The words of a name as the matcher numbers them, as they are written.
  public static func words(of name: String) -> [String] {
    PreparedName.text(name).split { character in
      character == " " || character == "," || character == "." || character.isWhitespace
    }.map(String.init).filter { word in
      var encoder = PhoneticEncoder()
      return !encoder.encode(word).words.isEmpty
    }
  }

  mutating func match(_ a: EncodedName, _ b: EncodedName, areEqual: () -> Bool) -> Match {
    if a.words.isEmpty || b.words.isEmpty {
      let isEqual = a.words.isEmpty && b.words.isEmpty && areEqual()
      return Match(score: isEqual ? 1 : 0, features: MatchFeatures())
    }
    let features = comparison.compare(a, b)
    return Match(score: MatchModel.score(features), features: features)
  }

  /// A name made ready to be matched.
  mutating func encode(_ name: String) -> EncodedName { comparison.encode(name) }
}
