internal import ArqauText

/// What a language's last clauses begin with that add something and bear nothing.
///
/// Closed classes, written out. A clause runs from the sentence's last comma to its end, so no main verb is behind it.
struct TighteningRules: Sendable {
  /// A word of a clause.
  struct Word {
    /// In lower case; Serbian in Latin letters.
    let text: String
    let isCapital: Bool
  }

  let language: Language
  /// Beginnings of clauses that tell only where something was reported: `reported`, `сообщает`, `prenosi`. Such a clause
  /// goes only where it names an agency or an office (``RoutineSources``) and the sentence tells of a routine matter.
  let reports: Set<String>
  /// Relative pronouns that begin a clause which adds to a name before it, and restricts any other noun; where words
  /// agree in gender, those of a man, whose nominative can be told.
  let relatives: Set<String>
  /// Relative pronouns that never restrict behind a comma.
  let freeRelatives: Set<String>
  /// Endings of participles that begin a clause of accompanying circumstance.
  let participleEndings: [String]
  /// Words with such an ending that are none, or that set a condition.
  let participleExceptions: Set<String>
  /// Whether a clause may end in its verb of reporting: `…, деп хабарлайды X`.
  let quotatives: Set<String>
  /// Words that negate, restrict or set a condition: with one of them nothing is cut.
  let restricting: Set<String>

  /// The rules of a language.
  static func of(_ language: Language) -> TighteningRules {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a last clause may go.
  ///
  /// - Parameters:
  ///   - words: The clause's words.
  ///   - main: The words before its comma.
  func mayGo(_ words: [Word], after main: [Word]) -> Bool {
    guard let first = words.first else { return false }
    // A member of a list goes with the list.
    let isListed = words.prefix(3).dropFirst().contains {
      ["and", "or", "и", "или", "i", "ili", "және"].contains($0.text)
    }
    let isReport =
      reports.contains(first.text) || words.count > 1 && quotatives.contains(first.text + " " + words[1].text)
    if isReport {
      return words.count <= 10 && RoutineSources.bearsAlone(main) && RoutineSources.isRoutine(words, language)
    }
    // What names its source in another way keeps it.
    if words.contains(where: { RoutineSources.isAttribution($0.text) }) { return false }
    if isListed || words.count < 3 { return false }
    if freeRelatives.contains(first.text) { return !isCleft(main) }
    if isApposition(words) { return !isCleft(main) }
    if relatives.contains(first.text) {
      return !isCleft(main) && (language == .english ? main.last?.isCapital == true : isBearer(main))
    }
    guard !first.isCapital, first.text.unicodeScalars.count >= 6, !participleExceptions.contains(first.text) else {
      return false
    }
    // A noun of an action, and a list of such: "strengthening of banks and development of trade".
    guard words[1].text != "of" else { return false }
    return participleEndings.contains { first.text.hasSuffix($0) }
  }

  /// Whether a clause only says what something is by rank: `the country's worst accident in ten years`.
  private func isApposition(_ words: [Word]) -> Bool {
    guard language == .english, ["the", "its", "their", "his", "her", "a"].contains(words[0].text),
      let rank = words.prefix(4).firstIndex(where: { Self.superlatives.contains($0.text) }), rank > 0,
      words.count > rank + 1
    else { return false }
    return words[1..<rank].allSatisfy { $0.text.hasSuffix("'s") || $0.text.hasSuffix("’s") }
      && !words.contains { Self.auxiliaries.contains($0.text) }
  }

  private static let superlatives: Set<String> = [
    "worst", "best", "largest", "biggest", "highest", "lowest", "deadliest", "longest", "oldest", "youngest",
    "strongest",
    "weakest", "fastest", "smallest", "steepest", "first",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "did", "does", "do",
  ]

  /// Whether what follows is the sentence's point: "it was their defence, which carried the side".
  private func isCleft(_ main: [Word]) -> Bool {
    zip(main, main.dropFirst()).contains {
      $0.text == "it" && ["is", "was", "s", "were"].contains($1.text) || $0.text == "it's"
    }
  }

  /// Whether a Russian or Serbian relative clause surely belongs to the name before it, and so restricts nothing: a
  /// full name in the nominative. Behind another case it may as well be that of a noun before: "политики США, которая".
  private func isBearer(_ main: [Word]) -> Bool {
    let name = main.reversed().prefix { $0.isCapital }
    guard name.count > 1, let last = main.last?.text.unicodeScalars.last else { return false }
    return !"аеёиоуыэюяaeiouy".unicodeScalars.contains(last)
  }

  /// Whether a word is a neutral verb of reporting.
  func isReport(_ word: Word) -> Bool { reports.contains(word.text) }

  /// The words of a stretch of text.
  func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var lower: [UInt8] = []
    WordScanner().forEachWord(in: utf8, range: range) { word in
      lower.removeAll(keepingCapacity: true)
      SimpleLowercase.append(utf8, word, to: &lower)
      let text = String(decoding: lower, as: UTF8.self)
      words.append(
        Word(
          text: language == .serbian ? SerbianLatin.text(text) : text,
          isCapital: ScalarTraits.of(decodeScalar(utf8, at: word.lowerBound).scalar).contains(.upper)))
    }
    return words
  }

  fileprivate static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
  }
}

extension TighteningRules {
  /// English.
  static let english = TighteningRules(
    language: .english,
    reports: set("reported, reports"),
    relatives: set("who, whose"),
    freeRelatives: set("which"),
    participleEndings: ["ing"],
    participleExceptions: set(
      """
      according, during, excluding, barring, assuming, providing, pending, failing, considering, regarding, concerning, including,
      involving, nothing, something, anything, everything, morning, evening, building, meeting, spring, hearing, training
      """),
    quotatives: [],
    restricting: set(
      """
      not, no, never, neither, nor, none, nobody, nothing, without, unless, except, excluding, if, only, but, although,
      though, despite, cannot, can't, can’t, won't, won’t, don't, don’t, didn't, didn’t, doesn't, doesn’t, isn't, isn’t,
      wasn't, wasn’t, aren't, aren’t, weren't, weren’t, alleged, allegedly, reportedly, denied, denies, denying, may,
      might, could, would, false, falsely, wrongly, supposedly, hardly, barely, until, instead, whether
      """))

  /// Russian.
  static let russian = TighteningRules(
    language: .russian,
    reports: set("сообщает, сообщают, сообщила, сообщило, сообщил, сообщили, передает, передаёт, передают"),
    relatives: set("который, которого, которому, которым, котором"),
    freeRelatives: [],
    participleEndings: ["вшись", "ившись", "ывая", "ивая", "едив", "етив", "авив", "ивив", "ечив", "ировав", "жив"],
    participleExceptions: [],
    quotatives: set("сообщили в, сообщила в, говорится в, отмечается в, сообщается на, сообщается в"),
    restricting: set(
      """
      не, нет, ни, никогда, никто, ничто, без, кроме, если, только, лишь, но, хотя, несмотря, якобы, бы, едва, вряд,
      пока, либо, вместо, мог, могла, могли, может, могут, исключая, нельзя, невозможно, отрицая, опровергнув
      """))

  /// Serbian in Latin letters.
  static let serbian = TighteningRules(
    language: .serbian,
    reports: set("prenosi, prenose, javlja, javljaju, prenela, preneo"),
    relatives: set("koji, kojeg, kojem, kojim"),
    freeRelatives: [],
    participleEndings: ["jući", "avši", "ivši"],
    participleExceptions: [],
    quotatives: set("navodi se, saopšteno je, saopštilo je, saopštila je, saopštio je, navodi ministarstvo"),
    restricting: set(
      """
      ne, nije, nisu, nema, nemaju, neće, nikad, nikada, niko, ništa, ni, niti, bez, osim, ako, ukoliko, samo, jedino, ali,
      iako, mada, uprkos, navodno, bi, možda, može, mogu, umesto, dok, nisam, nismo, niste, nemoguće, izuzev, negirajući
      """))

  /// Kazakh, whose main clause comes last: of its clauses only those of reporting may go.
  static let kazakh = TighteningRules(
    language: .kazakh,
    reports: [],
    relatives: [],
    freeRelatives: [],
    participleEndings: [],
    participleExceptions: [],
    quotatives: set(
      "деп хабарлайды, деп хабарлады, деп хабарлаған, деп хабарланды"),
    restricting: set(
      "емес, жоқ, ешқашан, ешкім, ештеңе, егер, тек, ғана, бірақ, алайда, мүмкін, онсыз, болмаса, қоспағанда, мыс"))
}
