import ArqauNormalizer
import ArqauText

/// Common nouns that stand beside a name and say what it is the name of: `газета «…»`, `the film …`, `«…» газеті`.
struct NameDescriptors: Sendable {
  /// The kinds by the hashes of the nouns' forms.
  private let kinds: [UInt64: NameKind]

  /// The nouns of a language, read once.
  static func of(_ language: Language) -> NameDescriptors {
    switch language {
    case .english: english
    case .russian: russian
    case .serbian: serbian
    case .kazakh: kazakh
    }
  }

  /// What a noun says in any of its forms; nil for other words.
  ///
  /// - Complexity: O(letters of the word).
  func kind(_ index: Int, _ text: MentionText) -> NameKind? {
    guard text.tokens.indices.contains(index), !text.isCapitalized(text.tokens[index]) else { return nil }
    let word = text.letters(of: index)
    if let kind = kinds[MentionHash.word(word)] { return kind }
    // What the second half of a compound says, the whole says: стартап-турнир.
    guard let hyphen = word.lastIndex(of: 0x2D) else { return nil }
    return kinds[MentionHash.word(word[(hyphen + 1)...])]
  }

  /// - Parameter endings: The endings of each declension, by its mark.
  private init(_ table: String, endings: [Substring: String]) {
    var kinds: [UInt64: NameKind] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, let kind = NameKind(rawValue: String(words[0])) else { continue }
      let all = (endings[words[1]] ?? "-").split(separator: " ").map { $0 == "-" ? "" : $0 }
      for stem in words[2...] {
        for ending in all { kinds[MentionHash.word((stem + ending).unicodeScalars.lazy.map(\.value))] = kind }
      }
    }
    self.kinds = kinds
  }

  // A kind, a declension, and the stems of nouns that decline so.

  private static let english = NameDescriptors(
    """
    place s city town village river lake island mountain peninsula strait bay suburb borough stadium airport
    place - cities
    organisation s company newspaper magazine publisher broadcaster bank airline startup manufacturer retailer
    organisation s carmaker automaker brand website
    organisation - companies
    work s film movie novel book song album single opera musical play ballet painting sitcom documentary
    other s ship steamer frigate yacht operation hurricane typhoon
    """, endings: ["s": "- s"])

  private static let russian = NameDescriptors(
    """
    place м город остров полуостров поселок аул хутор залив пролив стадион аэропорт космодром отел пансионат
    place м санатори курорт вулкан район микрорайон
    place ж рек деревн станиц гостиниц пустын
    place и станци
    place о сел озер
    place ь площад крепост
    organisation м банк журнал телеканал канал концерн холдинг фонд клуб театр музе завод комбинат портал сайт
    organisation м радиоканал ансамбл дуэт центр
    organisation ж газет фирм групп панк-групп рок-групп радиостанци команд фабрик пресс-служб
    organisation и компани корпораци телекомпани радиостанци авиакомпани киностуди студи парти организаци
    organisation и кинокомпани
    organisation о агентств издательств обществ
    organisation н издани объединени предприяти движени
    organisation ь сет соцсет
    work м съемок фильм роман альбом рассказ сериал балет мультфильм сингл клип мюзикл
    work ж премьер постановк съемк опер пьес песн картин книг поэм сказк кинокартин
    work и экранизаци симфони комеди трагеди
    work ь повест
    work л спектакл
    other м пароход теплоход крейсер корабл ледокол паром конкурс фестивал турнир
    other ж программ выставк
    other и преми операци
    person м барон граф маркиз генерал полковник майор капитан лейтенант сержант адмирал маршал рыцар
    """,
    endings: [
      "м": "- а у ом ем е ы и ов ей ам ами ах ь й я ю ям ями ях ев", "ж": "а я ы и е у ю ой ей - ам ами ах",
      "и": "я и ю ей й ям ями ях", "о": "о а у ом е - ам ами ах", "н": "е я ю ем и й ям ями ях",
      "ь": "ь и ью ей ям ями ях", "л": "ь я ю ем е и ей ям ями ях",
    ])

  private static let serbian = NameDescriptors(
    """
    place m grad aerodrom hotel zaliv
    place n ostrv ostrvc sel jezer poluostrv
    place f rek planin opštin
    organisation m list časopis magazin fond klub portal sajt lanac
    organisation f kompanij firm bank televizij grup agencij strank korporacij koalicij
    organisation n preduzeć društv pozorišt
    work m film roman album singl
    work f knjig pesm predstav oper dram seri slik
    other m brod festival
    other f nagrad operacij akcij
    """,
    endings: [
      "m": "- a u om em e i ima ova ovi ove ovima", "f": "a e i u o om ama ija ije iji iju ijom ijama",
      "n": "o e a u om em ima",
    ])

  private static let kazakh = NameDescriptors(
    """
    organisation н газеті журналы компаниясы телеарнасы арнасы агенттігі банкі баспасы клубы командасы корпорациясы
    organisation н холдингі партиясы қоры студиясы тобы театры
    work н фильмі романы әні повесі кітабы операсы альбомы спектаклі сериалы жыры дастаны
    other н байқауы фестивалі премиясы операциясы
    """, endings: ["н": "- н не на ні ны нің ның нде нда нен нан мен ндегі ндағы"])
}
