/// Ukrainian names in English texts, by given names that only Ukrainians spell so: Serhiy, Oleksii, Mykhailo.
///
/// Russian writes them with its own given names (Сергей, Алексей, Михаил) and г for h; what a `y` between consonants
/// stands for, и or ы, isn't told by the spelling, so that such a surname has no form by rule. Written from general
/// knowledge of practical transcription.
enum UkrainianLatin {
  /// Whether a name begins with a given name in Ukrainian romanisation.
  static func isUkrainian(_ name: NameParts) -> Bool {
    name.words.count > 1 && name.words.first.flatMap { given(String(String.UnicodeScalarView($0.letters))) } != nil
  }

  /// The name in Russian spelling; nil where it isn't Ukrainian, or a word of it can't be read.
  static func inRussian(_ name: NameParts) -> NameParts? {
    guard isUkrainian(name) else { return nil }
    var parts: [NameParts.Part] = []
    for part in name.parts {
      guard case .word(let word) = part else {
        parts.append(part)
        continue
      }
      guard let russian = russian(word) else { return nil }
      parts.append(.word(NameWord(word.recased(Array(russian.unicodeScalars)))))
    }
    return NameParts(parts: parts)
  }

  private static func russian(_ word: NameWord) -> String? {
    var text = String(String.UnicodeScalarView(word.letters))
    if let name = given(text) { return name }
    for (end, written) in ends where text.hasSuffix(end) {
      guard let stem = read(String(text.dropLast(end.count))) else { return nil }
      return stem + written
    }
    if text.hasSuffix("y") { text.removeLast() }
    return read(text).map { $0 + (text.utf8.count < word.letters.count ? "и" : "") }
  }

  /// The Russian given name of a Ukrainian one in any usual romanisation: `Serhiy`, `Serhii`, `Sergii`.
  private static func given(_ word: String) -> String? {
    if let name = givenNames[word] { return name }
    for end in ["ii", "iy", "yi"] where word.hasSuffix(end) { return givenNames[word.dropLast(2) + "i"] }
    return nil
  }

  /// How surnames end, in English and in Russian.
  private static let ends = [
    ("tskyi", "цкий"), ("tskyy", "цкий"), ("tskyj", "цкий"), ("tsky", "цкий"), ("tskiy", "цкий"), ("skyi", "ский"),
    ("skyy", "ский"), ("skyj", "ский"), ("skiy", "ский"), ("sky", "ский"), ("ska", "ская"), ("nyi", "ный"),
    ("nyy", "ный"), ("ovych", "ович"), ("evych", "евич"), ("yk", "ик"), ("ych", "ич"), ("iv", "ов"),
  ]

  /// Letters read as Russian spells them; nil where one may be read in two ways.
  private static func read(_ text: String) -> String? {
    let letters = Array(text.unicodeScalars)
    var result = ""
    var index = 0
    while index < letters.count {
      let rest = String(String.UnicodeScalarView(letters[index...].prefix(4)))
      guard let (from, to) = pairs.first(where: { rest.hasPrefix($0.0) }) else { return nil }
      // A `y` behind a consonant that is no part of я, ю, є.
      if from == "y", index > 0, !"aeiou".unicodeScalars.contains(letters[index - 1]) { return nil }
      result += to
      index += from.unicodeScalars.count
    }
    return result
  }

  private static let pairs: [(String, String)] = [
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ya", "я"),
    ("ye", "е"), ("iu", "ю"), ("ia", "я"), ("ie", "е"), ("yi", "и"), ("a", "а"), ("b", "б"), ("v", "в"), ("h", "г"),
    ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("y", "й"), ("k", "к"), ("l", "л"), ("m", "м"),
    ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"),
  ]

  private static let givenNames: [String: String] = {
    let fields = table.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(
      stride(from: 0, to: fields.count - 1, by: 2).map { (fields[$0], fields[$0 + 1]) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// English, Russian. Names that Russian romanises in the same way (Viktor, Roman) tell nothing.
  private static let table = """
    andri андрей anatoli анатолий arseni арсений bohdan богдан borys борис danylo данил denys денис dmytro дмитрий
    fedir фёдор halyna галина heorhi георгий hryhori григорий ihor игорь illia илья illya илья iryna ирина kateryna
    екатерина kostiantyn константин kostyantyn константин kyrylo кирилл liudmyla людмила lyudmyla людмила maksym
    максим mariana марьяна mykhailo михаил mykhaylo михаил mykola николай mykyta никита nataliia наталья nataliya
    наталья oleh олег oleksandr александр oleksandra александра oleksi алексей olena елена oleksiy алексей pavlo павел
    petro пётр serhi сергей svitlana светлана tetiana татьяна tetyana татьяна tymofi тимофей vadym вадим vasyl
    василий viacheslav вячеслав vitali виталий volodymyr владимир vyacheslav вячеслав yevhen евгений yevheni евгений
    yevheniia евгения yuliia юлия yuri юрий zinovi зиновий
    """
}
