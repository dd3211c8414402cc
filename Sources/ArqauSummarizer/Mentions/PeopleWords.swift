import ArqauText

/// Serbian words for the people of a country or of a nation, which are written with a capital: `Albanci`, `Srpkinja`.
///
/// Their stems are those of the countries, so that a model takes them for places. Peoples are a closed class: those of
/// Europe and the larger ones of the world.
enum PeopleWords {
  private static let serbian = WordSet(forms.joined(separator: " "))

  /// Whether a token of a Serbian text is one of them.
  static func has(_ index: Int, _ text: MentionText) -> Bool {
    text.language == .serbian && serbian.contains(text.letters(of: index))
  }

  /// Whether a Serbian word, in either script, is one of them.
  static func has(_ word: String) -> Bool {
    let text = MentionText(utf8: Array(word.utf8), language: .serbian)
    return text.tokens.count == 1 && has(0, text)
  }

  /// `Albanac`, `Albanca` … without the ending.
  private static let fleeting = """
    Alban Amerikan Austrijan Nem Sloven Crnogor Makedon Kosov Španj Špan Portugal Japan Indij Iran Avganistan Sirij
    Liban Izrael Palestin Kazahstan Ukrajin Gruzij Azerbejdžan Eston Leton Litvan Švajcar Britan Meksikan Brazil Argentin
    Čilean Kuban Kolumbij Marokan Libij Nigerij Korej Moldav Bosan Hercegov Dan Fin Ir Afrikan Turkmen
    Jordan Jemen Somalij Venecuelan Peruan Alžir Njem
    """
  /// `Srbin`, `Srbina`, `Srbi` and `Evropljanin`, `Evropljanina`, `Evropljani`, without `in`.
  private static let singular = """
    Srb Evropljan Šveđan Norvežan Holanđan Kanađan Velšan Egipćan Tunižan Iračan Vojvođan Sloven Kipran Bugar Jevrej
    Čečen Gruz Tatar Škotlanđan Etiopljan Indonežan
    """
  /// `Hrvat`, `Hrvata`, `Hrvati`.
  private static let plain = """
    Hrvat Bugar Mađar Rumun Italijan Francuz Englez Rus Belorus Kinez Kurd Arap Jermen Kazah Tatar Kosovar
    """
  /// Those whose last letter changes before `i`: `Grk`, `Grci`; `Čeh`, `Česi`; `Turčin`, `Turci`.
  private static let others = """
    Grk Grka Grku Grkom Grci Grcima Grke Čeh Čeha Čehu Čehom Česi Česima Čehe Turčin Turčina Turčinu Turčinom Turci Turaka
    Turcima Turke Slovak Slovaka Slovaku Slovakom Slovaci Slovacima Slovake Poljak Poljaka Poljaku Poljakom Poljaci
    Poljacima Poljake Bošnjak Bošnjaka Bošnjaku Bošnjakom Bošnjaci Bošnjacima Bošnjake
    """
  /// Women: `Srpkinja`, `Albanka`, `Mađarica`, without `a`.
  private static let women = """
    Srpkinj Ruskinj Grkinj Čehinj Francuskinj Kineskinj Turkinj Slovakinj Bošnjakinj Engleskinj Romkinj Belgijank Albank
    Amerikank Austrijank Slovenk Crnogork Makedonk Italijank Španjolk Japank Ukrajink Gruzijk Rumunk Bugark Evropljank
    Šveđank Holanđank Norvežank Kanađank Britank Bosank Poljakinj Poljkinj Jevrejk Kosovark Mađaric Hrvatic Nemic Njemic Beloruskinj
    """

  private static let forms: [String] = {
    func joined(_ stems: String, _ endings: [String]) -> [String] {
      stems.split(whereSeparator: \.isWhitespace).flatMap { stem in endings.map { (stem + $0).lowercased() } }
    }
    return joined(fleeting, ["ac", "ca", "cu", "cem", "ci", "aca", "cima", "ce"])
      + joined(singular, ["in", "ina", "inu", "inom", "i", "a", "ima", "e"])
      + joined(plain, ["", "a", "u", "om", "em", "i", "ima", "e"])
      + joined(women, ["a", "e", "i", "u", "om", "ama"]) + joined(others, [""])
  }()
}
