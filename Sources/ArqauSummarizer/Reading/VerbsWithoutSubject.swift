internal import ArqauText

/// Beginnings with the verb and no subject, which lean on whoever was named before: `Родился в Саратове`,
/// `Rođen je u Valjevu`.
///
/// A verb in the past, in Serbian with its auxiliary, before a preposition. `Погибли 46 человек` has its subject behind
/// it. English sentences have one, and Kazakh verbs come last.
struct VerbsWithoutSubject: Sendable {
  private let endings: [String]
  /// A bit for each last letter of ``endings``; some letters share one.
  private let lastLetters: UInt64
  private let auxiliaries: Set<String>
  private let prepositions: Set<String>
  /// What follows the first word: most sentences have something else there.
  private let seconds: FirstWordFilter
  /// A shorter word has such an ending by chance.
  private static let shortest = 5
  private static let head = 64

  private init(endings: [String], auxiliaries: Set<String>, prepositions: Set<String>) {
    self.endings = endings
    lastLetters = endings.compactMap(\.unicodeScalars.last).reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    self.auxiliaries = auxiliaries
    self.prepositions = prepositions
    seconds = FirstWordFilter(auxiliaries.isEmpty ? prepositions : auxiliaries)
  }

  /// Those of a language; nil where sentences don't begin so.
  static func of(_ language: Language) -> VerbsWithoutSubject? {
    switch language {
    case .english, .kazakh: nil
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence begins so.
  ///
  /// - Complexity: O(1).
  func begin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = FirstWordFilter.word(utf8, range), let last = decodeScalar(utf8, before: first.end),
      lastLetters >> UInt64(last.scalar & 63) & 1 == 1, seconds.mayBegin(utf8, first.end..<range.upperBound)
    else { return false }
    let words = Boilerplate.lowercaseWords(utf8, range, limit: Self.head)
    let behind = auxiliaries.isEmpty ? 1 : 2
    return words.count > behind && words[0].count >= Self.shortest && endings.contains(where: words[0].hasSuffix)
      && (behind == 1 || auxiliaries.contains(words[1])) && prepositions.contains(words[behind])
  }

  private static let russian = VerbsWithoutSubject(
    endings: ["лся", "лась", "ил", "ила", "ал", "ала", "ел", "ела", "ял", "яла"], auxiliaries: [],
    prepositions: ["в", "во", "на", "с", "со", "из", "под", "над", "при", "за", "по", "до", "после"])

  private static let serbian = VerbsWithoutSubject(
    endings: [
      "en", "ena", "an", "ana", "io", "ila", "ao", "ala", "ен", "ена", "ан", "ана", "ио", "ила", "ао", "ала",
    ],
    auxiliaries: ["je", "је"],
    prepositions: [
      "u", "na", "s", "sa", "iz", "pod", "pri", "za", "po", "do", "posle", "kao", "od", "у", "на", "с", "са", "из",
      "под", "при", "за", "по", "до", "после", "као", "од",
    ])
}
