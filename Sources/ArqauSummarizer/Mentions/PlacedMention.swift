import ArqauNormalizer
import ArqauText

/// A mention on one line, with what the words before it say of its case.
struct PlacedMention {
  let text: String
  /// How much likelier than elsewhere it stands in the nominative.
  let nominative: Double
  /// Whether the words beside it tell that it isn't a woman's name in the nominative.
  let isNoWomans: Bool

  init(text: String, nominative: Double = 1, isNoWomans: Bool = false) {
    self.text = text
    self.nominative = nominative
    self.isNoWomans = isNoWomans
  }

  var words: Int { text.utf8.count { $0 == 0x20 } + 1 }

  /// Whether it has a letter of the script that a language is usually written in; Serbian has two.
  func isInScript(of language: Language) -> Bool {
    guard language == .russian || language == .kazakh else { return true }
    return text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
  }
}

extension MentionText {
  /// How much likelier than elsewhere a name that begins at a token stands in the nominative, or in an accusative
  /// that looks like it, as names of persons have none.
  func nominative(at index: Int, _ kind: NameKind) -> Double {
    guard language == .russian || language == .serbian else { return 1 }
    guard index > 0, !tokens[index].followsLineBreak else { return Self.atStart }
    let previous = tokens[index - 1]
    switch letters[previous.start] {
    case 0x2E, 0x21, 0x3F, 0x2026: return Self.atStart
    case 0x22, 0xAB, 0x201E, 0x201C:
      return kind != .person && index > 1 && Self.namedThings.match(letters(of: index - 2)) ? Self.apposed : 1
    default: break
    }
    if kind == .person, Self.namesakes.match(letters(of: index - 1)),
      Self.pastTenses.meaning(of: letters(of: index - 1)) != true
    {
      return Self.behindNamesake
    }
    guard lowers[previous.start] == letters[previous.start] || index == 1 else { return 1 }
    let word = letters(of: index - 1)
    if kind != .person, Self.prepositionsOfAccusatives.contains(word) { return 1 }
    return Self.prepositions.contains(word) ? Self.behindPreposition : 1
  }

  private static let atStart = 12.0
  private static let behindPreposition = 0.05
  private static let behindNamesake = 0.005

  // What stands in quotation marks behind a noun that says what it is: клуб «Ордабасы», ураган «Харви».
  private static let apposed = 400.0

  /// Nouns that in any case have the name of what they are behind them, in the nominative and in quotation marks. Nouns
  /// behind which it may be another's name in the genitive (матч «Спартака») are none.
  private static let namedThings = {
    var words = WordBeginnings(
      """
      клуб команд компани фирм брокер банк ураган тайфун шторм циклон фильм сериал газет журнал агентств групп корпораци
      концерн холдинг завод парти ресторан отел гостиниц кафе радиостанци телеканал сайт портал сет магазин издательств
      крейсер судн судно танкер спутник ракет авиакомпани авиаперевозчик предприяти организаци движени объединени фонд
      приложени сервис платформ проект роман повест опер балет пьес альбом операци клуба бренд застройщик
      """, endings: 3)
    words.add(
      """
      kompanij firm klub tim ekip list časopis agencij uragan tajfun film serij hotel restoran banka banke banku fabrik
      stranka stranke stranku brod pokret fondacij udruženj sajt portal
      """, endings: 6)
    return words
  }()

  /// Nouns behind which the name of a person stands in the genitive, or the dative: имени Евгения Вахтангова, улица
  /// Валерия Брюсова, памятник Пушкину. Nouns that are titles of people are none.
  private static let namesakes = {
    var words = WordBeginnings(
      """
      имени улиц музе площад проспект роман книг театр памят памятник бюст портрет фильм рассказ пьес опер песн повест
      картин произведени стихотворени сочинени творчеств жизни смерти гибели выставк преми
      """, endings: 3)
    words.add("ulic muzej trg roman knjig dram spomen fond nagrad", endings: 6)
    return words
  }()

  /// Ends of verbs that begin as such nouns do: рассказала.
  private static let pastTenses = WordEndings(ends: "л ла ли ало")

  private static let prepositionsOfAccusatives = WordSet(
    "в во на о об по за под про через u na za o po pod pred nad kroz među")

  private static let prepositions = WordSet(
    """
    в во на о об обо у от из изо с со к ко по до для без при про за над под перед через между против около кроме \
    u od iz sa s o po do za bez pri kod nad pod pred prema kroz protiv oko među posle nakon zbog između preko protiv
    """)
}
