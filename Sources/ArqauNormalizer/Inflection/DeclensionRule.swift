/// What a word is within a name.
enum WordRole: String, Sendable, Hashable, CaseIterable {
  case given, patronymic, surname, place, noun, adjective

  var isAnimate: Bool { self == .given || self == .patronymic || self == .surname }
}

/// What words that belong together have in common: gender, or the plural.
enum Agreement: String, Sendable, Hashable, CaseIterable {
  case masculine, feminine, neuter, plural

  init(_ gender: GrammaticalGender) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case .neuter: self = .neuter
    }
  }

  var gender: GrammaticalGender? {
    switch self {
    case .masculine: .masculine
    case .feminine: .feminine
    case .neuter: .neuter
    case .plural: nil
    }
  }
}

/// A rule of declension: which words follow which classes, known by their ending, role and gender.
///
/// Of a language's rules the first that fits a word decides. A class, since rules are handed about for each word and a
/// copy of one would count the references of all its parts.
final class DeclensionRule: Sendable {
  let patterns: [EndingPattern]
  let roles: Set<WordRole>
  let agreement: Agreement
  let syllables: Int
  /// The classes, the likeliest first; the further ones give variants.
  let paradigms: [Paradigm]
  /// Base forms that the rule must decide, and the ones that it must not.
  let examples: (like: [String], unlike: [String])

  /// - Parameters:
  ///   - endings: Endings parted by spaces, with classes of letters as capitals.
  ///   - roles: What the word may be.
  ///   - agreement: Its gender, or the plural.
  ///   - syllables: The least number of vowels.
  ///   - paradigms: The classes.
  ///   - like: Words that the rule decides, parted by spaces.
  ///   - unlike: Words that look alike and that it doesn't decide.
  init(
    _ endings: String, _ roles: Set<WordRole>, _ agreement: Agreement, syllables: Int = 0,
    _ paradigms: [Paradigm], like: String, unlike: String
  ) {
    patterns = endings.split(separator: " ").map { EndingPattern($0) }
    self.roles = roles
    self.agreement = agreement
    self.syllables = syllables
    self.paradigms = paradigms
    examples = (Self.words(like), Self.words(unlike))
  }

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

  /// The last letters of the words that the rule may decide; nil where that may be any.
  func lastLetters(_ classes: LetterClasses) -> Set<Unicode.Scalar>? {
    var letters: Set<Unicode.Scalar> = []
    for pattern in patterns {
      guard let last = pattern.lastLetters(classes) else { return nil }
      letters.formUnion(last)
    }
    return letters
  }

  func decides(_ word: Letters, _ classes: LetterClasses) -> Bool {
    patterns.contains { $0.matches(word, classes) }
      && (syllables == 0 || classes.count(of: "V", in: word) >= syllables)
  }

  /// The forms of a word in a case, ranked.
  func forms(of word: Letters, _ name: GrammaticalCase, isAnimate: Bool) -> [Letters] {
    var result: [Letters] = []
    for paradigm in paradigms {
      for form in paradigm.forms(of: word, name, isAnimate: isAnimate) where !result.contains(form) {
        result.append(form)
      }
    }
    return result
  }

  /// The rank of a form among those of a base form in a case; nil where it is none of them.
  func rank(of form: Letters, among base: Letters, _ name: GrammaticalCase, isAnimate: Bool) -> Int? {
    var isFirst = true
    for paradigm in paradigms where base.ends(with: paradigm.base) {
      for ending in paradigm.endings(name, isAnimate: isAnimate) {
        if form.isEnding(ending, behind: base, without: paradigm.base.count) {
          // The variants before it may be the same form twice.
          return isFirst ? 0 : forms(of: base, name, isAnimate: isAnimate).firstIndex(of: form)
        }
        isFirst = false
      }
    }
    return nil
  }
}
