public import ArqauText

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
    /// The same as the logarithm of the odds.
    let logOdds: Double
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
  /// - Parameters:
  ///   - a: A name.
  ///   - b: The other.
  ///   - kind: What they name, where that is known: a word more or less weighs differently in a person's name and
  ///     in a place's.
  ///   - varieties: The varieties of the two, where they are known. Only Serbian in Latin script makes a
  ///     difference: its `c`, `j` and `h` have one sound each.
  /// - Complexity: O(n m) in the lengths, of which some 300 units at most count.
  public mutating func match(
    _ a: String, _ b: String, kind: NameKind? = nil, varieties: (a: Variety?, b: Variety?) = (nil, nil)
  ) -> Match {
    let first = comparison.encode(a, varieties.a)
    let second = comparison.encode(b, varieties.b)
    if first.hasOtherScript || second.hasOtherScript {
      let isEqual = PreparedName.text(a) == PreparedName.text(b)
      return Match(score: isEqual ? 1 : 0, logOdds: isEqual ? 20 : -20, features: MatchFeatures())
    }
    let plain = match(first, second, kind) { a == b }
    guard Self.isOpen(plain) else { return plain }
    var one = ReadName(a, first)
    var other = ReadName(b, second)
    return matchReadings(&one, &other, kind).flatMap { $0.logOdds > plain.logOdds ? $0 : nil } ?? plain
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

  mutating func match(_ a: EncodedName, _ b: EncodedName, _ kind: NameKind?, areEqual: () -> Bool) -> Match {
    if a.words.isEmpty || b.words.isEmpty {
      let isEqual = a.words.isEmpty && b.words.isEmpty && areEqual()
      return Match(score: isEqual ? 1 : 0, logOdds: isEqual ? 20 : -20, features: MatchFeatures())
    }
    if !a.bySound.isEmpty || !b.bySound.isEmpty {
      // Names of generic words alone may be translated or transcribed.
      var first = a
      var second = b
      first.bySound = []
      second.bySound = []
      let translated = match(first, second, kind, areEqual: areEqual)
      let transcribed = match(a.bySound.first ?? first, b.bySound.first ?? second, kind, areEqual: areEqual)
      return translated.logOdds > transcribed.logOdds ? translated : transcribed
    }
    let features = comparison.compare(a, b)
    let logOdds = MatchModel.logOdds(features, kind)
    return Match(score: MatchModel.score(logOdds: logOdds), logOdds: logOdds, features: features)
  }

  /// Whether readings may still change an opinion: neither as good as certain nor hopeless.
  static func isOpen(_ match: Match) -> Bool { (-12..<Self.certain).contains(match.logOdds) }

  /// The log-odds from which two names are as good as one.
  static let certain = 4.0
  /// What it costs, in log-odds, that names agree only as they are read.
  private static let readingCost = 0.3

  /// The best match of what two names are read as beside their letters; nil where there is no other reading.
  mutating func matchReadings(_ a: inout ReadName, _ b: inout ReadName, _ kind: NameKind?) -> Match? {
    var best: Match?
    func take(_ match: Match) {
      guard match.logOdds - Self.readingCost > best?.logOdds ?? -.infinity else { return }
      let logOdds = match.logOdds - Self.readingCost
      best = Match(score: MatchModel.score(logOdds: logOdds), logOdds: logOdds, features: match.features)
    }
    if a.encoded.isCyrillic != b.encoded.isCyrillic {
      if b.encoded.isCyrillic {
        for heard in a.byEar(&comparison) { take(match(heard, b.encoded, kind) { false }) }
      } else {
        for heard in b.byEar(&comparison) { take(match(a.encoded, heard, kind) { false }) }
      }
    }
    if kind != .person {
      let first = a.withNouns(&comparison)
      let second = b.withNouns(&comparison)
      if first != nil || second != nil {
        take(match(first ?? a.encoded, second ?? b.encoded, kind) { false })
      }
    }
    return best
  }

  /// All readings of a name beside its letters, made ready.
  mutating func readings(of name: inout ReadName, kind: NameKind?) -> [EncodedName] {
    var result = name.byEar(&comparison)
    if kind != .person, let nouns = name.withNouns(&comparison) { result.append(nouns) }
    return result
  }

  /// A name made ready to be matched.
  mutating func encode(_ name: String, _ variety: Variety? = nil) -> EncodedName { comparison.encode(name, variety) }
}
