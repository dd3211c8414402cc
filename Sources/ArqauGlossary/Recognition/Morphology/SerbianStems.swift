/// The stems of Serbian words, folded to Latin letters, and the classes of their endings.
///
/// No dictionary: a noun in a consonant is declined as masculine and as a feminine like `stvar`. Classes and
/// changes (moving `a`, `l` to `o`, palatalisation and sibilarisation, jotation of the instrumental,
/// long plurals, inserted `a` of the genitive plural) are those of any school grammar (Ж. Станојчић,
/// Љ. Поповић, Граматика српског језика, 1992).
enum SerbianStems {
  private static let cases = 7

  /// The classes; the order is that of ``Number``. Cases: nominative, genitive, dative, accusative, vocative,
  /// instrumental, locative.
  static let classes: [InflectionClass] = {
    func row(_ singular: String, _ plural: String) -> InflectionClass {
      InflectionClass(singular, plural, cases: cases)
    }
    let definite = "og,oga,eg,ega,a om,ome,omu,em,emu,u"
    let place = "om,ome,omu,em,emu,u"
    let masculinePlural = "i ih im,ima e i im,ima im,ima"
    let femininePlural = "e ih im,ima e e im,ima im,ima"
    let neuterPlural = "a ih im,ima a a im,ima im,ima"
    let masculine = row("i,- \(definite) i,-,og,oga,eg,ega,a i,- im \(place)", masculinePlural)
    let feminine = row("a e oj u a om oj", femininePlural)
    let neuter = row("o,e \(definite) o,e o,e im \(place)", neuterPlural)
    return [
      // grad (gradovi), muž (muževi), predsednik
      row(
        "- a u -,a e,u om,em u",
        "i,ovi,evi a,ova,eva,i ima,ovima,evima e,ove,eve i,ovi,evi ima,ovima,evima ima,ovima,evima"),
      // pis(a)c, Pet(a)r, de(o): the stem without its vowel
      row(
        ". a u a e,u om,em u",
        "i,ovi,evi a,ova,eva ima,ovima,evima e,ove,eve i,ovi,evi ima,ovima,evima ima,ovima,evima"),
      // predsednic(i): before i
      row("", "i . ima . i ima ima"),
      // predsednič(e), oč(evi)
      row(". . . . e . .", "evi eva evima eve evi evima evima"),
      // građan(i)
      row("", "i a ima e i ima ima"),
      // stvar, radost
      row("- i i - i ju,i i", "i i ima i i ima ima"),
      // radošć(u)
      row(". . . . . u .", ""),
      // žena, kolega
      row("a e i u o,a,e om i", "e a,i,u ama e e ama ama"),
      // Americ(i): before i
      row(". . i . . . i", ""),
      // sestar(a), pisam(a), studenat(a)
      row("", ". a . . . . ."),
      // mesto
      row("o a u o o om u", "a a ima a a ima ima"),
      // polje, srce
      row("e a u e e em,om u", "a a ima a a ima ima"),
      // dete, dugme
      row(". eta etu . . etom etu", "eta eta etima eta eta etima etima"),
      // ime, vreme
      row("e ena enu e e enom enu", "ena ena enima ena ena enima enima"),
      feminine, neuter,
      row("", masculinePlural), row("", femininePlural), row("", neuterPlural),
      InflectionClass(joining: [masculine, feminine, neuter]),
      // peti, šesti: without the bare stem, which is the numeral
      InflectionClass(
        joining: [
          row("i \(definite) i,og,oga,eg,ega,a i im \(place)", masculinePlural), feminine, neuter,
        ]),
      // aktuelan: the indefinite nominative alone
      row("- . . - . . .", ""),
      // Alpi, pregovori
      row("", "i a,i,ova,eva ima,ovima,evima e i ima ima"),
      // sankcije, novine
      row("", "e a,i ama e e ama ama"),
      // ljudi, oči, deca as it is written
      row("", "i i,iju,a ima e,i i ima ima"),
      // Mile, Rusi; Tahiti, Baku: j or nothing between stem and ending
      row("- ja ju -,ja - jem,jom ju", "ji ja jima je ji jima jima"),
      // mater(i), kćer(i)
      row(". i i . . ju,i i", "i i,a ima,ama i,e i ima,ama ima,ama"),
      // nebes(a), čudes(a), tel(esa)
      row("", "a a ima a a ima ima"),
    ]
  }()

  /// The endings.
  static let endings = EndingTable(classes)

  /// The numbers of the classes.
  enum Number: UInt8 {
    case hard, short, sibilant, palatal, pluralAnin, feminineC, jotated, feminineA, dative, genitivePlural
    case neuterO, neuterE, neuterT, neuterN
    case adjectiveF, adjectiveN, adjectivePlM, adjectivePlF, adjectivePlN, adjective, ordinal, indefinite
    case pluralI, pluralE, people, foreign, mother, pluralEsa
  }

  /// The stems of a word.
  static func append(_ word: [UInt16], _ role: WordRole, to stems: inout [Stem]) {
    var word = Word(word)
    if role == .acronym {
      word.add(0, .hard)
      word.add(0, .foreign)
    } else {
      if let irregular = irregular[word.letters] {
        for (stem, number) in irregular { word.stems.append(Stem(letters: stem, inflection: number.rawValue)) }
      }
      word.addAdjective(role)
      if role != .modifier || !isAdjectival(word.letters) { word.addNoun() }
    }
    stems += word.stems
  }

  /// Whether a word may stand bare before another noun: `internet portal`.
  static func mayBeFixed(_ word: [UInt16]) -> Bool { word.last.map { !vowels.contains($0) || $0 == Letter.u } ?? true }

  /// Whether a word looks like a relational adjective in the nominative, which no noun does.
  static func isAdjectival(_ word: [UInt16]) -> Bool {
    word.count >= 5 && adjectival.contains { word.ends(with: $0) }
  }

  private static let adjectival: [[UInt16]] = ["ski", "čki", "ški", "ski", "sko", "čko", "ško", "ni", "ovi"].map {
    [UInt16]($0)
  }

  /// What stands before the ending of ordinals, as far as it is the numeral itself.
  private static let numerals: [[UInt16]] = [
    "pet", "šest", "devet", "deset", "jedanaest", "dvanaest", "trinaest", "četrnaest", "petnaest", "šesnaest",
    "sedamnaest", "osamnaest", "devetnaest", "dvadeset", "trideset", "četrdeset", "pedeset",
    "šezdeset", "sedamdeset", "osamdeset", "devedeset", "sedm", "osm",
  ].map { [UInt16]($0) }

  /// How adjectives and participles end in the indefinite nominative.
  private static let participles: [[UInt16]] = ["an", "en", "av", "iv", "ov", "ev", "in", "it", "at", "ut", "ok", "ak"]
    .map {
      [UInt16]($0)
    }

  /// Nouns whose plural or oblique stem no rule gives: a closed class.
  private static let irregular: [[UInt16]: [([UInt16], Number)]] = {
    let rows: [(String, String, Number)] = [
      ("čovek", "ljud", .people), ("čovjek", "ljud", .people), ("dete", "dec", .feminineA),
      ("dijete", "dec", .feminineA), ("brat", "brać", .feminineA), ("oko", "oč", .people),
      ("uho", "uš", .people), ("uvo", "uš", .people), ("mati", "mater", .mother), ("majka", "mater", .mother),
      ("kći", "kćer", .mother), ("gost", "gost", .people), ("prst", "prst", .people), ("nokat", "nokt", .people),
      ("ćerka", "kćer", .mother), ("nebo", "nebes", .pluralEsa),
      ("čudo", "čudes", .pluralEsa), ("telo", "teles", .pluralEsa), ("gospodin", "gospod", .feminineA),
      ("otac", "oc", .short), ("otac", "oč", .palatal), ("pas", "ps", .short), ("san", "sn", .short),
      ("dan", "dn", .short), ("sto", "stol", .short), ("so", "sol", .feminineC),
      ("misao", "misl", .feminineC), ("misao", "mišlj", .jotated), ("drvo", "drv", .neuterT),
      ("srbin", "srb", .pluralAnin), ("bugarin", "bugar", .pluralAnin),
      ("turčin", "turc", .pluralAnin),
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
      append(Array(letters.dropLast(dropped)) + added, number)
    }

    private mutating func append(_ stem: [UInt16], _ number: Number) {
      if !stem.isEmpty { stems.append(Stem(letters: stem, inflection: number.rawValue)) }
    }

    mutating func addAdjective(_ role: WordRole) {
      guard let last = letters.last, letters.count >= 3 else { return }
      if let numeral = SerbianStems.numerals.first(where: { letters.dropLast().elementsEqual($0) }) {
        return append(numeral, .ordinal)
      }
      switch last {
      case Letter.i:
        add(1, .adjective)
        addIndefinite(Array(letters.dropLast()))
      // A modifier has the gender of its noun, and some nouns have two: bivši sudija, bivša sudija.
      case Letter.a: add(1, role == .modifier ? .adjective : .adjectiveF)
      case Letter.o:
        add(1, role == .modifier ? .adjective : .adjectiveN)
        if ends("ao") || ends("eo") {
          add(2, .adjective, [Letter.l])
          if ends("eo") { add(1, .adjective, [Letter.l]) }
        }
      case Letter.e:
        add(1, .adjectiveN)
        add(1, .adjectivePlF)
      default:
        guard SerbianStems.consonants.contains(last) else { return }
        let isAdjective = role == .modifier || SerbianStems.participles.contains { letters.ends(with: $0) }
        guard isAdjective, letters.count >= 3 else { return }
        add(0, .adjective)
        if letters.count >= 4, letters[letters.count - 2] == Letter.a {
          let head = Array(letters.dropLast(2))
          for stem in SerbianStems.clusters(head, last) { append(stem, .adjective) }
        }
      }
      if last == Letter.i { add(1, .adjectivePlM) }
      if last == Letter.a { add(1, .adjectivePlN) }
    }

    /// `aktuelni`: the indefinite form has `a` before the last consonant of a cluster, `dobri`: `dobar`;
    /// `celi`: its `l` is `o`.
    private mutating func addIndefinite(_ stem: [UInt16]) {
      if stem.last == Letter.l, stem.count >= 2 {
        let head = Array(stem.dropLast())
        let isCluster = head.last.map { SerbianStems.consonants.contains($0) } ?? false
        append(head + (isCluster ? [Letter.a, Letter.o] : [Letter.o]), .indefinite)
      }
      guard let last = stem.last, stem.count >= 3, SerbianStems.consonants.contains(last),
        SerbianStems.consonants.contains(stem[stem.count - 2])
      else { return }
      append(Array(stem.dropLast()) + [Letter.a, last], .indefinite)
    }

    mutating func addNoun() {
      guard let last = letters.last, letters.count >= 2 else { return }
      switch last {
      case Letter.a:
        add(1, .feminineA)
        addGenitivePlurals(1)
        addBeforeI(1, .dative)
      case Letter.o:
        add(1, .neuterO)
        addGenitivePlurals(1)
        if ends("ao") { add(2, .short, [Letter.l]) }
        if ends("io") { add(1, .foreign) }
        if ends("eo") || ends("io") || ends("uo") || ends("oo") { add(1, .short, [Letter.l]) }
        add(0, .foreign)
        add(0, .hard)
      case Letter.e:
        add(1, .neuterE)
        if letters[letters.count - 2] == Letter.m { add(1, .neuterN) }
        add(1, .neuterT)
        addGenitivePlurals(1)
        add(1, .pluralE)
        add(0, .foreign)
        add(0, .hard)
      case Letter.i:
        add(1, .pluralI)
        addGenitivePlurals(1)
        add(0, .foreign)
      case Letter.u:
        add(0, .hard)
        add(0, .foreign)
      default:
        guard SerbianStems.consonants.contains(last) else { return }
        add(0, .hard)
        add(0, .feminineC)
        addJotated()
        addBeforeI(0, .sibilant)
        addPalatal(letters)
        addMoving()
        addGenitivePlurals(0)
        if ends("anin") || ends("jin") || ends("čanin") { add(2, .pluralAnin) }
      }
    }

    /// `k`, `g`, `h` become `c`, `z`, `s` before `i`.
    private mutating func addBeforeI(_ dropped: Int, _ number: Number) {
      let stem = Array(letters.dropLast(dropped))
      if let last = stem.last, let changed = SerbianStems.sibilants[last] {
        append(Array(stem.dropLast()) + [changed], number)
      }
    }

    /// `k`, `g`, `h`, `c` become `č`, `ž`, `š`, `č` before `e`.
    private mutating func addPalatal(_ stem: [UInt16]) {
      if let last = stem.last, let changed = SerbianStems.palatals[last] {
        append(Array(stem.dropLast()) + [changed], .palatal)
      }
    }

    /// `radošću`, `ljubavlju`, `noću`: the instrumental with `j` merged into the last consonants.
    private mutating func addJotated() {
      guard let last = letters.last else { return }
      let head = Array(letters.dropLast())
      switch last {
      case Letter.t:
        if head.last == Letter.s {
          append(Array(head.dropLast()) + [Letter.sh, Letter.tj], .jotated)
        } else {
          append(head + [Letter.tj], .jotated)
        }
      case Letter.d: append(head + [Letter.dj], .jotated)
      case Letter.n, Letter.l: append(letters + [Letter.j], .jotated)
      case Letter.v, Letter.p, Letter.b, Letter.m: append(letters + [Letter.l, Letter.j], .jotated)
      case Letter.tj, Letter.dj: append(letters, .jotated)
      default: break
      }
    }

    /// `pisac`, `petak`, `Petar`, `čitalac`: the stem without the moving `a`.
    private mutating func addMoving() {
      guard letters.count >= 4 else { return }
      let vowel = letters[letters.count - 2]
      let last = letters[letters.count - 1]
      guard vowel == Letter.a else { return }
      let head = Array(letters.dropLast(2))
      guard head.contains(where: { SerbianStems.vowels.contains($0) }), let before = head.last,
        SerbianStems.consonants.contains(before)
      else { return }
      for stem in SerbianStems.clusters(head, last) {
        append(stem, .short)
        if let changed = SerbianStems.sibilants[last] {
          append(Array(stem.dropLast()) + [changed], .sibilant)
          if before == Letter.t || before == Letter.d {
            append(Array(head.dropLast()) + [changed], .sibilant)
          }
        }
        if let changed = SerbianStems.palatals[last] { append(Array(stem.dropLast()) + [changed], .palatal) }
      }
      if last == Letter.c, before == Letter.l { append(Array(head.dropLast()) + [Letter.o, Letter.c], .short) }
      if last == Letter.c, before == Letter.t || before == Letter.d {
        append(Array(head.dropLast()) + [Letter.c], .short)
      }
    }

    /// `sestara`, `pisama`, `studenata`: the genitive plural with `a` in the final cluster.
    private mutating func addGenitivePlurals(_ dropped: Int) {
      let stem = Array(letters.dropLast(dropped))
      guard stem.count >= 3, let last = stem.last, SerbianStems.consonants.contains(last) else { return }
      let isDigraph = last == Letter.j && (stem[stem.count - 2] == Letter.l || stem[stem.count - 2] == Letter.n)
      let tail = isDigraph ? 2 : 1
      let head = Array(stem.dropLast(tail))
      guard let before = head.last, SerbianStems.consonants.contains(before) else { return }
      append(head + [Letter.a] + stem.suffix(tail), .genitivePlural)
    }
  }

  /// A stem and its last consonant after the vowel between them has gone: voicing is assimilated.
  private static func clusters(_ head: [UInt16], _ last: UInt16) -> [[UInt16]] {
    guard let before = head.last else { return [] }
    var found = [head + [last]]
    if voiceless.contains(last), let changed = devoiced[before] { found.append(head.dropLast() + [changed, last]) }
    if before == Letter.d || before == Letter.t, last == Letter.n { found.append(head.dropLast() + [last]) }
    return found
  }

  private enum Letter {
    static let a: UInt16 = 0x61
    static let b: UInt16 = 0x62
    static let c: UInt16 = 0x63
    static let d: UInt16 = 0x64
    static let e: UInt16 = 0x65
    static let i: UInt16 = 0x69
    static let j: UInt16 = 0x6A
    static let l: UInt16 = 0x6C
    static let m: UInt16 = 0x6D
    static let n: UInt16 = 0x6E
    static let o: UInt16 = 0x6F
    static let p: UInt16 = 0x70
    static let s: UInt16 = 0x73
    static let t: UInt16 = 0x74
    static let u: UInt16 = 0x75
    static let v: UInt16 = 0x76
    static let tj: UInt16 = 0x107
    static let dj: UInt16 = 0x111
    static let sh: UInt16 = 0x161
  }

  private static let sibilants: [UInt16: UInt16] = [0x6B: 0x63, 0x67: 0x7A, 0x68: 0x73]
  private static let palatals: [UInt16: UInt16] = [0x6B: 0x10D, 0x67: 0x17E, 0x68: 0x161, 0x63: 0x10D, 0x7A: 0x17E]
  private static let devoiced: [UInt16: UInt16] = [0x62: 0x70, 0x64: 0x74, 0x67: 0x6B, 0x7A: 0x73, 0x17E: 0x161]
  private static let vowels = LetterSet("aeiou")
  private static let consonants = LetterSet("bcčćdđfghjklmnprsštvzžxwyq")
  private static let voiceless = LetterSet("ckpstčćšfh")
}
