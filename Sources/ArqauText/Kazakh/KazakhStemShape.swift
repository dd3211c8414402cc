/// What a stem must have to be believed.
struct KazakhStemShape {
  private let letters: Int
  private let vowels: Int
  /// Whether the stem ends in no letter of the alphabet, or before a mark: digits, Latin letters,
  /// acronyms that a hyphen parts from their suffix.
  private let isForeign: Bool

  /// The stem that ends at a place of a word.
  init(_ window: borrowing KazakhWindow, end: Int) {
    guard end > 0 else {
      letters = window.isPartial ? Int.max : 0
      vowels = letters
      isForeign = false
      return
    }
    letters = window.isPartial ? Int.max : end
    vowels = window.isPartial ? Int.max : Int(window.cell(before: end).vowels)
    let isAtMark = end < window.count ? window.code(before: end + 1) == KazakhLetter.mark : false
    isForeign = isAtMark ? true : window.code(before: end) == KazakhLetter.other
  }

  /// Whether a word can have this stem at all: two letters with a vowel, or an acronym or a number.
  var isPossible: Bool { meets(.any) }

  /// Whether the stem is long enough for a suffix with this floor.
  func meets(_ floor: KazakhSuffix.Floor) -> Bool {
    if isForeign { return floor != .never && letters > 0 }
    return switch floor {
    case .any: letters >= 2 && vowels >= 1
    case .short: letters >= 3 && vowels >= 1
    case .long: letters >= 4 && vowels >= 2
    case .longest: vowels >= 3
    case .monosyllable: letters >= 2 && vowels == 1
    case .never: false
    }
  }
}
