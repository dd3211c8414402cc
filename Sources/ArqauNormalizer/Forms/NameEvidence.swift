internal import ArqauText

/// What tells that a person's name comes from where names are transcribed by rules: from a Slavic or Turkic language.
///
/// A model of letters alone takes many a name from elsewhere for one (Jared Kushner, Яромир Ягр); a wrong form is
/// worse than none. So a name counts only where a word of it says so: the ending of its surname, a given name of
/// Russians, Kazakhs or Serbs, a patronymic.
struct NameEvidence {
  private let tables: TranscriptionTables

  init(_ tables: TranscriptionTables) { self.tables = tables }

  /// Whether anything but the letters says so.
  ///
  /// - Complexity: That of reading each word back to Russian, where the name is in English.
  func supports(_ name: NameParts, in variety: Variety) -> Bool {
    let words = name.words
    guard let surname = words.last else { return false }
    switch variety.language {
    case .kazakh where words.contains(where: { $0.letters.contains(where: Self.kazakhLetters.contains) }):
      return true
    case .english where words.contains(where: Self.isOdd): return false
    default: break
    }
    let russian = words.map { Self.inRussian($0, variety.language, tables) }
    if russian.contains(where: Self.isPatronymic) || words.count > 1 && isSerbian(surname, variety) { return true }
    if russian.contains(where: { KazakhEvidence.isSurnameOfElements($0) || KazakhEvidence.endsInElement($0) }) {
      return true
    }
    let givens = words.indices.filter { isGiven(words[$0], russian[$0], variety) }
    let last = String(String.UnicodeScalarView(russian[russian.count - 1]))
    if last.count > 4, Self.sureEnds.contains(where: last.hasSuffix) { return true }
    if words.count > 1, Self.weakEnds.contains(where: last.hasSuffix),
      russian.dropLast().contains(where: { Self.russianToo.contains(String(String.UnicodeScalarView($0))) })
    {
      return true
    }
    guard !givens.isEmpty else { return false }
    // Владимир Познер; but Борис Джонсон is no Russian by his given name alone.
    return givens.count == words.count || !Self.foreignLetters.contains(where: last.contains)
  }

  /// Words in the spelling of Russian, small letters: of Serbian and English as far as they can be read back.
  static func inRussian(
    _ word: NameWord, _ language: Language, _ tables: TranscriptionTables
  ) -> [Unicode.Scalar] {
    switch language {
    case .kazakh, .russian: return word.letters
    case .serbian: return Array(KazakhSpelling.inRussian(String(String.UnicodeScalarView(word.letters))).unicodeScalars)
    case .english:
      let plain = LatinMarks.plain(word)
      guard plain.letters.count <= Transcriber.longestWord else { return plain.letters }
      let like: [NameModel.Class] = [.russian, .kazakhInRussian]
      let best = like.compactMap {
        tables.russianToEnglish.sources(of: plain.letters, like: $0, [.native], limit: 1).first
      }.min { $0.cost < $1.cost }
      return best?.letters ?? plain.letters
    }
  }

  /// Whether a word is a given name that only they bear, in the usual spelling of an English text.
  private func isGiven(_ word: NameWord, _ russian: [Unicode.Scalar], _ variety: Variety) -> Bool {
    if KazakhSpelling.isOnlyKazakh(LatinMarks.plain(word).letters, in: variety.language) { return true }
    if KazakhEvidence.isKazakhGivenName(russian), variety.language != .english { return true }
    if variety.language == .serbian, OriginJudge.isSerbianGivenName(word) { return true }
    guard Self.eastSlavic.contains(String(String.UnicodeScalarView(russian))) else { return false }
    guard variety.language == .english else { return true }
    // Aryna is no Арина, Justin no Юстин.
    return tables.russianToEnglish.candidates(NameWord(russian), limit: 4).contains { $0.letters == word.letters }
  }

  private func isSerbian(_ surname: NameWord, _ variety: Variety) -> Bool {
    let text = String(String.UnicodeScalarView(surname.letters))
    guard surname.letters.count > 3 else { return false }
    switch variety.language {
    case .english: return text.hasSuffix("ic") || text.hasSuffix("ić")
    case .serbian: return ["ић", "ац"].contains(where: text.hasSuffix)
    case .kazakh, .russian: return text.hasSuffix("ич")
    }
  }

  private static func isPatronymic(_ word: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(word))
    return word.count > 5
      && ["ұлы", "қызы", "улы", "кызы", "овна", "евна", "ович", "евич"].contains(where: text.hasSuffix)
  }

  /// Whether an English word has letters that no romanisation of those languages writes.
  private static func isOdd(_ word: NameWord) -> Bool {
    let letters = word.letters
    for (index, letter) in letters.enumerated() where index > 0 && letter == letters[index - 1] {
      // Kassym, Anna, Kirill, Zelenskyy, Sergii: the doubled letters of romanisations.
      if !"snlyik".unicodeScalars.contains(letter) { return true }
    }
    return letters.contains("w")
  }

  private static let kazakhLetters = Set("әғқңөұүһі".unicodeScalars)

  /// How surnames end that hardly any other language has.
  private static let sureEnds = [
    "ов", "ова", "ев", "ева", "ёв", "ёва", "ский", "ская", "цкий", "цкая", "енко", "ченко", "чук", "щук", "юк", "швили",
    "ых", "ски", "ска", "цки",
  ]

  /// How surnames end that other languages have too: they tell only beside a given name of Russians.
  private static let weakEnds = ["ин", "ина", "ын", "ына", "ко", "ук", "ян", "ич", "ная", "ный", "ной", "ая", "ий"]

  /// Given names of Russians that the West shares.
  private static let russianToo = Set(
    "анна мария нина вера виктория валентина марина маргарита полина кристина диана эдуард виктор роман юлия".split(
      separator: " "
    ).map(String.init)
  ).union(eastSlavic)

  /// What a surname without such an ending has only where it comes from elsewhere.
  private static let foreignLetters = ["дж", "ау", "оу", "эй", "кк", "тт", "фф", "пп", "рр", "ьо", "ью", "гард", "сон"]

  /// Given names of Russians, Ukrainians and Belarusians that the West doesn't share in this spelling.
  static let eastSlavic = Set(
    """
    александр алексей анатолий андрей аркадий арсений артём артем богдан борис вадим валерий василий виталий владимир
    владислав всеволод вячеслав геннадий даниил георгий глеб григорий денис дмитрий евгений егор ефим иван игорь илья иосиф
    кирилл константин леонид максим матвей михаил никита николай олег остап павел пётр петр руслан святослав семён семен
    сергей станислав степан тарас тимофей тимур фёдор федор юрий яков ярослав алёна алена алла анастасия галина дарья
    евгения екатерина елена елизавета зинаида зоя ирина ксения лариса людмила любовь надежда наталья наталия оксана
    олеся ольга раиса римма светлана таисия тамара татьяна ульяна юлия
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
