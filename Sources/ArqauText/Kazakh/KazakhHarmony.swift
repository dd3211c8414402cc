/// Vowel harmony: which set of vowels the suffixes after some letters take.
///
/// Native suffixes follow the last vowel before them: back after `а о ұ ы`, front after `ә е ө ү і`.
/// `и` says nothing, `у` and `ю` leave it to the vowel before them. Russian loans often break the rule
/// (`банк` takes front suffixes), so that a word with a letter that only loans have, or one that ends in
/// `к`, `г` or `ь`, *tolerates* the other set too. Names in `-ев` take either.
struct KazakhHarmony: OptionSet, Sendable {
  let rawValue: UInt8

  static let back = Self(rawValue: 1)
  static let front = Self(rawValue: 2)
  static let both: Self = [.back, .front]
}

/// Follows the harmony of a word from left to right.
struct KazakhHarmonyScanner: Sendable {
  private var last: KazakhHarmony = []
  private var isLoan = false
  private var endsOpen = true
  private var endsLoosely = false
  private var lastIsGlide = false
  private var endsLikeSurname = false

  init() {}

  /// What the rule asks of a suffix here.
  var expected: KazakhHarmony { endsOpen || endsLikeSurname || last.isEmpty ? .both : last }

  /// What is found here although the rule asks for the contrary.
  var tolerated: KazakhHarmony { isLoan || endsLoosely || lastIsGlide ? .both : expected }

  /// Takes the next letter in.
  @inline(__always)
  mutating func advance(over kind: Kind) {
    endsOpen = kind == .open
    endsLikeSurname = kind == .surname && last == .front
    endsLoosely = kind == .velar || kind == .sign
    switch kind {
    case .back:
      last = .back
      lastIsGlide = false
    case .front, .loanFront:
      last = .front
      lastIsGlide = false
    case .either, .loanEither:
      last = .both
      lastIsGlide = false
    case .glide: lastIsGlide = true
    case .open, .plain, .velar, .loan, .surname, .sign: break
    }
    switch kind {
    case .loan, .surname, .sign, .loanFront, .loanEither: isLoan = true
    default: break
    }
  }

  /// What a letter does to harmony.
  enum Kind: UInt8, Sendable {
    case plain, back, front, either, glide, velar, loan, surname, loanFront, loanEither, sign, open
  }

  /// What the letter with a code does.
  static func kind(of code: UInt8) -> Kind { kinds[Int(code)] }

  private static let kinds: [Kind] = {
    let members: [(Kind, String)] = [
      (.back, "аоұыя"), (.front, "әеөүі"), (.either, "и"), (.glide, "ую"), (.velar, "кг"),
      (.loan, "фцчщ"), (.surname, "в"), (.loanFront, "э"), (.loanEither, "ё"), (.sign, "ьъ"),
    ]
    var kinds = [Kind](repeating: .plain, count: KazakhLetter.count)
    kinds[Int(KazakhLetter.other)] = .open
    kinds[Int(KazakhLetter.mark)] = .open
    for (kind, letters) in members {
      for letter in letters.unicodeScalars { kinds[Int(KazakhLetter.code(of: letter))] = kind }
    }
    return kinds
  }()
}
