import ArqauText

/// What letters cost in names, by where the names come from.
///
/// A model of sequences of at most four letters, made by `Sources/arqau-bench/Training/name_letters.py`.
struct NameModel: Sendable {
  /// Whose names, and in which spelling.
  enum Class: Int, Sendable, CaseIterable {
    /// Kazakh names in Kazakh.
    case kazakh
    /// Kazakh names as Russian spells them.
    case kazakhInRussian
    /// Russian names.
    case russian
    /// Serbian names, in Cyrillic.
    case serbian
    /// Names from elsewhere in Russian spelling.
    case foreignInRussian
    /// Names of places from elsewhere in Russian spelling.
    case foreignPlaceInRussian

    /// The class of names from elsewhere in Russian spelling, of a kind.
    static func foreignInRussian(_ kind: NameKind?) -> Class {
      kind == .place ? .foreignPlaceInRussian : .foreignInRussian
    }
  }

  /// The model, read at its first use.
  static let shared = NameModel()

  /// What the training script takes off too.
  private static let backOff = 4

  private let letters = LanguageModel(source)
  /// The history at a word's start.
  let start: UInt32

  private init() { start = letters.number(of: 0x5F) }

  /// What a letter costs behind a history, in sixths of a nat; the history takes it in.
  @inline(__always)
  func cost(of letter: Unicode.Scalar, _ history: inout UInt32, _ origin: Class) -> Int {
    history = history << 7 | letters.number(of: letter.value)
    return letters.cost(history, of: origin.rawValue, backOff: Self.backOff)
  }

  /// What the word's end costs.
  func endCost(_ history: UInt32, _ origin: Class) -> Int {
    letters.cost(history << 7 | start, of: origin.rawValue, backOff: Self.backOff)
  }

  /// What it costs that a Kazakh word goes from front vowels to back ones or the other way: native stems
  /// have one sort, compounds change at the seam.
  static func harmonyCost(_ word: [Unicode.Scalar]) -> Int {
    var wasFront: Bool?
    var changes = 0
    for letter in word {
      let isFront: Bool
      switch letter {
      case "ә", "ө", "ү", "і", "е": isFront = true
      case "а", "о", "ұ", "ы", "қ", "ғ": isFront = false
      default: continue
      }
      if let wasFront, wasFront != isFront { changes += 1 }
      wasFront = isFront
    }
    return changes * changeCost
  }

  private static let changeCost = 5

  /// What a word in small letters costs.
  ///
  /// - Complexity: O(n).
  func cost(of word: [Unicode.Scalar], _ origin: Class) -> Int {
    var history = start
    var total = 0
    for letter in word { total += cost(of: letter, &history, origin) }
    return total + endCost(history, origin)
  }
}
