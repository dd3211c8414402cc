/// The stems of Russian words and the classes of their endings, by the base form's own ending.
///
/// No dictionary: a noun in a consonant is declined as masculine, one in `ь` as of either gender. Classes
/// and changes are those of any school grammar (А. А. Зализняк, Грамматический словарь русского языка,
/// 1977, whose declension types 1–8 and alternations `*` the classes join). `ё` is written `е`.
enum RussianStems {
  private static let cases = 6

  /// The classes; the order is that of ``Number``. Cases: nominative, genitive, dative, accusative,
  /// instrumental, prepositional.
  static let classes: [InflectionClass] = {
    func row(_ singular: String, _ plural: String) -> InflectionClass {
      InflectionClass(singular, plural, cases: cases)
    }
    // новый, молодой: behind other consonants than г к х ж ш щ ч
    let hardPlural = "ые ых ым ые,ых ыми ых"
    let hard = [
      row("ый,ой ого ому ый,ой,ого ым ом", hardPlural), row("ая ой ой ую ой,ою ой", hardPlural),
      row("ое ого ому ое ым ом", hardPlural),
    ]
    // синий, русский, большой, хороший
    let softPlural = "ие их им ие,их ими их"
    let soft = [
      row("ий,ой ого,его ому,ему ий,ой,ого,его им ом,ем", softPlural),
      row("ая,яя ой,ей ой,ей ую,юю ой,ей,ою,ею ой,ей", softPlural),
      row("ое,ее ого,его ому,ему ое,ее им ом,ем", softPlural),
    ]
    let reflexive = (soft + [row("", softPlural), InflectionClass(joining: soft)]).dropFirst().map {
      InflectionClass($0, appending: "ся")
    }
    return [
      // стол, нож, город (города), человек (пять человек)
      row("- а,у у -,а ом,ем е,у", "ы,и,а ов,ев,ей,- ам ы,и,а,ов,ев,ей,- ами ах"),
      // рын(о)к, от(е)ц: the stem without its vowel
      row(". а,у у а ом,ем е,у", "ы,и,а ов,ев,ей ам ы,и,а,ов,ев,ей ами ах"),
      // муз(ей), гений
      row("й я,ю ю й,я ем е,и,ю", "и,я ев,й ям и,я,ев,й ями ях"),
      // воробь(я)
      row(". я ю я ем е", "и ев ям и,ев ями ях"),
      // роль, словарь, ночь
      row("ь я,и ю,и ь,я ем,ью е,и", "и,я ей ям,ам и,я,ей ями,ами,ьми ях,ах"),
      // д(ень): дня
      row(". я,и ю,и я ем е,и", "и,я ей ям,ам и,я,ей ями,ами ях,ах"),
      // страна, юноша
      row("а ы,и е у ой,ою,ей,ею е", "ы,и -,ей ам ы,и,-,ей ами ах"),
      // марок, девушек, песен, кухонь: the genitive plural alone
      row("", ". - . - . ."),
      // неделя, статья, линия
      row("я и е,и ю ей,ею е,и", "и ь,й,ей ям и,ь,й,ей ями ях"),
      // место, войско, облако
      row("о а у о ом е", "а,и -,ов ам а,и,-,ов ами ах"),
      // училище, сердце
      row("е а у е ем е", "а -,ев ам а,-,ев ами ах"),
      // поле, решение, платье
      row("е я ю е ем е,и", "я й,ей,ев ям я,й,ей,ев ями ях"),
      // время
      row("я ени ени я енем ени", "ена ен,ян енам ена,ен,ян енами енах"),
      hard[1], hard[2], row("", hardPlural), InflectionClass(joining: hard),
      soft[1], soft[2], row("", softPlural), InflectionClass(joining: soft),
      reflexive[0], reflexive[1], reflexive[2], reflexive[3],
      // лисий, третий; божья; третье
      row("ий ьего ьему ий,ьего ьим ьем", "ьи ьих ьим ьи,ьих ьими ьих"),
      row("ья ьей ьей ью ьей,ьею ьей", "ьи ьих ьим ьи,ьих ьими ьих"),
      row("ье ьего ьему ье ьим ьем", "ьи ьих ьим ьи,ьих ьими ьих"),
      // Пушкин, отцов; Пушкина
      row("- а у -,а ым,ом е,ом", "ы ых ым ы,ых ыми ых"),
      row("а ой,ы ой,е у ой,ою ой,е", "ы ых ым ы,ых ыми ых"),
      // санкции, переговоры: no singular
      row("", "ы,и -,ов,ев,ей,ь,й ам,ям ы,и,-,ов,ев,ей,ь,й ами,ями ах,ях"),
      // граждан(е)
      row("", "е - ам - ами ах"),
      // брать(я), друзь(я), сыновь(я): й between the stem and the ending
      row("", "я ев,й ям я,ев,й ями ях"),
      // люди, дети, соседи, черти
      row("", "и ей ям,ам ей,и ями,ами,ьми ях,ах"),
      // небес(а), хозяев(а), суд(а), котят(а)
      row("", "а -,ов ам а,- ами ах"),
      // матер(и), дочер(и)
      row(". и и . ью и", "и ей ям ей ями,ьми ях"),
      // путем: the instrumental singular alone
      row(". . . . ем .", ""),
      // два подтверждённых случая, of a headword in the plural
      row(". а,я . . . .", ""),
    ]
  }()

  /// The endings.
  static let endings: EndingTable = {
    var table = EndingTable(classes)
    // Behind 2, 3 and 4 the noun is in the genitive singular, its adjective in that of the plural.
    let adjectives = Int(Number.adjectiveF.rawValue)...Int(Number.possessiveN.rawValue)
    table.mark(paucal, where: 7, in: adjectives)
    table.mark(paucal, where: 1, in: classes.indices.filter { !adjectives.contains($0) })
    table.set(paucal, in: Int(Number.pluralFew.rawValue))
    return table
  }()

  /// The feature of forms behind small numerals: два новых дома.
  static let paucal: UInt16 = 1 << 12

  /// The numbers of the classes.
  enum Number: UInt8 {
    case hard, hardShort, glide, glideShort, soft, softShort, feminineA, genitivePlural, feminineYa, neuterO
    case neuterSibilant, neuterE, neuterMya
    case adjectiveF, adjectiveN, adjectivePl, adjective
    case softF, softN, softPl, softAny
    case reflexiveF, reflexiveN, reflexivePl, reflexive
    case possessiveM, possessiveF, possessiveN, surnameM, surnameF
    case pluralI, pluralAnin, pluralYa, pluralLi, pluralA, mother, way, pluralFew
  }

  /// The stems of a word.
  ///
  /// - Parameter isAlone: Whether the term has no other word.
  static func append(_ word: [UInt16], _ role: WordRole, isAlone: Bool, to stems: inout [Stem]) {
    var word = Word(word)
    if role == .acronym {
      word.add(0, .hard)
    } else if isIndeclinable(word.letters) {
      return
    } else {
      // Behind 2, 3 and 4 a plural is in the genitive singular; only an adjective with it tells that it is one.
      if !isAlone, word.ends("и") || word.ends("ы") { word.add(1, .pluralFew) }
      if let irregular = irregular[word.letters] {
        for (stem, number) in irregular { word.stems.append(Stem(letters: stem, inflection: number.rawValue)) }
      }
      word.addAdjective(role)
      if !hasOnlyAdjectives(word.letters) { word.addNoun() }
      word.addSurname()
    }
    stems += word.stems
  }

  /// Whether a word has one form for all cases: what ends in a vowel and `о`, or in a loan that is known.
  private static func isIndeclinable(_ word: [UInt16]) -> Bool {
    if indeclinable.contains(word) || word.ends(with: media) { return true }
    return word.count >= 4 && word.last == Letter.o && vowels.contains(word[word.count - 2])
  }

  private static let media = [UInt16]("медиа")

  /// Loans without declension (those marked 0 in Зализняк) of the press, where their endings look like others.
  private static let indeclinable: Set<[UInt16]> = Set(
    """
    авизо авто алиби ателье бистро брутто бюро гетто граффити депо досье евро жалюзи жюри инкогнито интервью \
    караоке кафе кашне кимоно кино киви коммюнике конферансье кофе кредо крупье купе либретто лобби магнето меню \
    метро мото нетто пальто панно пари пенальти пианино пони портмоне портфолио портье протеже пюре ралли ранчо \
    рантье регби реле реноме резюме рефери сальдо сафари сомбреро табло такси танго торнадо турне фиаско фойе \
    фото хобби цеце цунами шасси шоссе эмбарго эскимо эссе
    """.split { $0 == " " || $0 == "\n" }.map { [UInt16](String($0)) })

  /// Whether a word ends like an adjective and like no noun.
  private static func hasOnlyAdjectives(_ word: [UInt16]) -> Bool {
    word.count >= 5 && onlyAdjectival.contains { word.ends(with: $0) }
  }

  private static let onlyAdjectival: [[UInt16]] = ["ый", "ая", "яя", "ое", "ые", "ийся", "аяся", "ееся", "иеся"].map {
    [UInt16]($0)
  }

  /// Whether a word may have no cases: loans in a vowel.
  static func mayBeFixed(_ word: [UInt16]) -> Bool { word.last.map(open.contains) ?? true }

  private static let open = LetterSet("иеоуюэ")

  /// Whether a word looks like an adjective or participle in the nominative.
  static func isAdjectival(_ word: [UInt16]) -> Bool {
    word.count >= 4 && adjectival.contains { word.ends(with: $0) }
  }

  private static let adjectival: [[UInt16]] = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ийся", "аяся", "ееся", "иеся",
  ].map { [UInt16]($0) }

  /// Nouns whose plural or oblique stem no rule gives: a closed class (Зализняк's types with suppletion, the
  /// plurals in `-ья`, `-еса`, `-и` after a hard stem).
  private static let irregular: [[UInt16]: [([UInt16], Number)]] = {
    let rows: [(String, String, Number)] = [
      ("человек", "люд", .pluralLi), ("ребенок", "дет", .pluralLi), ("дитя", "дет", .pluralLi),
      ("год", "лет", .genitivePlural), ("сосед", "сосед", .pluralLi), ("черт", "черт", .pluralLi),
      ("колено", "колен", .pluralLi), ("плечо", "плеч", .pluralLi), ("ухо", "уш", .pluralLi),
      ("око", "оч", .pluralLi), ("брат", "брать", .pluralYa), ("стул", "стуль", .pluralYa),
      ("лист", "листь", .pluralYa), ("сын", "сыновь", .pluralYa), ("муж", "мужь", .pluralYa),
      ("князь", "князь", .pluralYa), ("друг", "друзь", .pluralYa), ("друг", "друз", .pluralLi),
      ("сын", "сынов", .pluralLi), ("зять", "зять", .pluralYa),
      ("колос", "колось", .pluralYa), ("зуб", "зубь", .pluralYa), ("ноль", "нул", .soft), ("клин", "клинь", .pluralYa),
      ("крыло", "крыль", .pluralYa),
      ("перо", "перь", .pluralYa), ("дерево", "деревь", .pluralYa), ("звено", "звень", .pluralYa),
      ("дно", "донь", .pluralYa), ("небо", "небес", .pluralA), ("чудо", "чудес", .pluralA),
      ("хозяин", "хозяев", .pluralA), ("господин", "господ", .pluralA), ("судно", "суд", .pluralA),
      ("цветок", "цвет", .pluralA), ("мать", "матер", .mother), ("дочь", "дочер", .mother),
      ("цветок", "цвет", .pluralI), ("путь", "пут", .way), ("татарин", "татар", .pluralI),
      ("болгарин", "болгар", .pluralI), ("яйцо", "яиц", .genitivePlural),
      ("сестра", "сестер", .genitivePlural),
    ]
    var table: [[UInt16]: [([UInt16], Number)]] = [:]
    for (word, stem, number) in rows { table[[UInt16](word), default: []].append(([UInt16](stem), number)) }
    return table
  }()

  /// A word on its way to stems.
  private struct Word {
    let letters: [UInt16]
    var stems: [Stem] = []

    init(_ letters: [UInt16]) { self.letters = letters }

    func ends(_ suffix: String) -> Bool { letters.ends(with: [UInt16](suffix)) }

    /// Adds the word without its last letters as a stem, with others in their place.
    mutating func add(_ dropped: Int, _ number: Number, _ added: [UInt16] = []) {
      guard letters.count > dropped || !added.isEmpty else { return }
      stems.append(Stem(letters: Array(letters.dropLast(dropped)) + added, inflection: number.rawValue))
    }

    mutating func addAdjective(_ role: WordRole) {
      guard letters.count >= 4 else { return }
      let isReflexive = ends("ся")
      let plain = isReflexive ? Array(letters.dropLast(2)) : letters
      guard plain.count >= 4 else { return }
      let tail = Array(plain.suffix(2))
      let drop = isReflexive ? 4 : 2
      let number: Number
      switch tail {
      case RussianStems.yy, RussianStems.iy, RussianStems.oy:
        number = .adjective
        if tail == RussianStems.iy {
          for gender in [Number.possessiveM, .possessiveF, .possessiveN] { add(2, gender) }
        }
      // A modifier has the gender of its noun, and some nouns have two: бывший глава, бывшая глава.
      case RussianStems.aya, RussianStems.yaya: number = role == .modifier ? .adjective : .adjectiveF
      case RussianStems.oye, RussianStems.yeye: number = role == .modifier ? .adjective : .adjectiveN
      case RussianStems.yye, RussianStems.iye: number = .adjectivePl
      default:
        if ends("ья") { add(2, .possessiveF) }
        if ends("ье") { add(2, .possessiveN) }
        return
      }
      let isSoft =
        RussianStems.velars.contains(plain[plain.count - 3])
        || [RussianStems.iy, RussianStems.yaya, RussianStems.yeye, RussianStems.iye].contains(tail)
      // The three kinds have their classes in the same order.
      let offset = isReflexive ? Number.reflexiveF : isSoft ? Number.softF : .adjectiveF
      let place = offset.rawValue + number.rawValue - Number.adjectiveF.rawValue
      add(drop, Number(rawValue: place) ?? number)
    }

    mutating func addNoun() {
      guard let last = letters.last, letters.count >= 2 else { return }
      let before = letters[letters.count - 2]
      switch last {
      case Letter.soft:
        add(1, .soft)
        if let short = shortened(1) { stems.append(Stem(letters: short, inflection: Number.softShort.rawValue)) }
      case Letter.short:
        add(1, .glide)
        if before == Letter.e { add(2, .glideShort, [Letter.soft]) }
      case Letter.a:
        add(1, .feminineA)
        addGenitivePlurals(1)
      case Letter.ya:
        if RussianStems.neutersInMya.contains(where: { letters.ends(with: $0) }) { return add(1, .neuterMya) }
        add(1, .feminineYa)
        if before == Letter.soft {
          add(2, .genitivePlural, [Letter.e, Letter.short])
          add(2, .genitivePlural, [Letter.i, Letter.short])
        } else {
          addGenitivePlurals(1)
        }
      case Letter.o:
        add(1, .neuterO)
        addGenitivePlurals(1)
      case Letter.e:
        if RussianStems.sibilants.contains(before) {
          add(1, .neuterSibilant)
          addGenitivePlurals(1)
        } else {
          add(1, .neuterE)
          if before == Letter.soft {
            add(2, .genitivePlural, [Letter.i, Letter.short])
            add(2, .genitivePlural, [Letter.e, Letter.short])
          }
        }
      case Letter.y, Letter.i:
        add(1, .pluralI)
        addGenitivePlurals(1)
        if before == Letter.soft { add(2, .genitivePlural, [Letter.e, Letter.short]) }
      default:
        guard RussianStems.consonants.contains(last) else { return }
        add(0, .hard)
        if let short = shortened(0) { stems.append(contentsOf: short.isEmpty ? [] : withSign(short)) }
        if ends("анин") || ends("янин") { add(2, .pluralAnin) }
        if ends("онок") { add(4, .pluralA, [Letter.a, Letter.t]) }
        if ends("енок") { add(4, .pluralA, [Letter.ya, Letter.t]) }
      }
    }

    mutating func addSurname() {
      if ends("ов") || ends("ев") || ends("ин") || ends("ын") { add(0, .surnameM) }
      if ends("ова") || ends("ева") || ends("ина") || ends("ына") { add(1, .surnameF) }
    }

    /// `марок`, `девушек`, `писем`, `песен`: the genitive plural with a vowel in the final cluster.
    private mutating func addGenitivePlurals(_ dropped: Int) {
      let stem = Array(letters.dropLast(dropped))
      guard stem.count >= 2, let last = stem.last, RussianStems.consonants.contains(last) else { return }
      let second = stem[stem.count - 2]
      var vowels: [UInt16] = []
      var head = Array(stem.dropLast())
      if second == Letter.soft || second == Letter.short {
        head.removeLast()
        vowels = [Letter.e]
      } else if RussianStems.consonants.contains(second) {
        vowels = [Letter.e, Letter.o]
      }
      for vowel in vowels {
        for end in letters.last == Letter.ya ? [[last], [last, Letter.soft]] : [[last]] {
          stems.append(Stem(letters: head + [vowel] + end, inflection: Number.genitivePlural.rawValue))
        }
      }
    }

    /// The stem without the vowel that falls out before its last consonant; nil where none does.
    private func shortened(_ dropped: Int) -> [UInt16]? {
      let stem = Array(letters.dropLast(dropped))
      guard stem.count >= 3 else { return nil }
      let vowel = stem[stem.count - 2]
      guard vowel == Letter.o || vowel == Letter.e else { return nil }
      let head = stem.dropLast(2)
      let last = stem[stem.count - 1]
      let isLongEnough = head.contains { RussianStems.vowels.contains($0) } || RussianStems.movable.contains(letters)
      guard isLongEnough, RussianStems.consonants.contains(last), let before = head.last else { return nil }
      if RussianStems.vowels.contains(before) {
        return vowel == Letter.e ? Array(head) + [Letter.short, last] : nil
      }
      return Array(head) + [last]
    }

    /// The shortened stem, and the one in which a soft consonant keeps its sign: `пальца`, `конька`.
    private func withSign(_ short: [UInt16]) -> [Stem] {
      var found = [Stem(letters: short, inflection: Number.hardShort.rawValue)]
      let vowel = letters[letters.count - 2]
      let before = short[short.count - 2]
      if vowel == Letter.e, RussianStems.softening.contains(before) {
        found.append(
          Stem(
            letters: Array(short.dropLast()) + [Letter.soft, short[short.count - 1]],
            inflection: Number.hardShort.rawValue))
      }
      return found
    }
  }

  private enum Letter {
    static let a: UInt16 = 0x430
    static let e: UInt16 = 0x435
    static let i: UInt16 = 0x438
    static let short: UInt16 = 0x439
    static let m: UInt16 = 0x43C
    static let o: UInt16 = 0x43E
    static let t: UInt16 = 0x442
    static let y: UInt16 = 0x44B
    static let soft: UInt16 = 0x44C
    static let ya: UInt16 = 0x44F
  }

  private static let yy = [UInt16]("ый")
  private static let iy = [UInt16]("ий")
  private static let oy = [UInt16]("ой")
  private static let aya = [UInt16]("ая")
  private static let yaya = [UInt16]("яя")
  private static let oye = [UInt16]("ое")
  private static let yeye = [UInt16]("ее")
  private static let yye = [UInt16]("ые")
  private static let iye = [UInt16]("ие")
  /// Behind which `и` is written for `ы`.
  private static let velars = LetterSet("гкхжшщч")
  private static let vowels = LetterSet("аеиоуыэюя")
  private static let consonants = LetterSet("бвгджзклмнпрстфхцчшщ")
  private static let sibilants = LetterSet("жшщчц")
  private static let softening = LetterSet("лнрсдтзв")

  /// The neuters in -мя, all that there are.
  private static let neutersInMya: [[UInt16]] =
    "бремя время вымя знамя имя племя пламя семя стремя темя".split(separator: " ").map { [UInt16](String($0)) }

  /// The words of one syllable that lose their vowel: a closed list.
  private static let movable: Set<[UInt16]> = Set(
    "день пень рот лоб лев лед лен сон ров шов мох пес рожь ложь вошь".split(separator: " ").map {
      [UInt16](String($0))
    })
}
