internal import ArqauText

/// Words that say what kind of thing a name names, or which of several, and that are translated, not
/// transcribed: Republic, республика, република, республикасы.
///
/// Closed classes: the units of administration of the four countries, the forms of land and water, the
/// points of the compass, and the words that head the names of states and offices; with English ones in
/// Cyrillic letters, as in the names of American towns. Each line is one
/// meaning, in English, Russian, Serbian (Cyrillic; Latin is made from it) and Kazakh, in the forms that
/// stand in names.
enum GenericWords {
  private static let classes: [String] = [
    "of the and и және мен",
    "republic республика республики республик република републике републику республикасы",
    "kingdom королевство королевства краљевина краљевство краљевства корольдігі патшалығы",
    "federation федерация федерација федерациясы",
    "state states штат штата штаты штатов государство государства држава државе мемлекеті штаттары",
    "island isle айленд остров острво аралы",
    "islands isles айлендс острова островов острва аралдары", "region oblast область области облысы регион област",
    "district rayon raion район района ауданы округ", "municipality opstina општина муниципалитет",
    "city город град қаласы қала сити", "village село деревня ауылы ауыл селосы насеље",
    "town settlement посёлок поселок кенті кент варошица", "lake озеро језеро көлі лейк лејк",
    "river река река өзені ривер",
    "sea море море теңізі", "ocean океан океан мұхиты", "gulf bay бей беј залив залив шығанағы",
    "mountain mount гора планина тауы маунтин маунт",
    "mountains горы планине таулары", "desert пустыня пустиња шөлі", "peninsula полуостров полуострво түбегі",
    "cape мыс рт мүйісі", "valley долина долина алқабы вэлли",
    "north northern северный северная северное северные северных северной северна северне северни северно северо severnyy severnaya severnoye солтүстік норт",
    "south southern южный южная южное южные южных южной јужна јужне јужни јужно южно yuzhnyy yuzhnaya yuzhnoye оңтүстік саут",
    "east eastern восточный восточная восточное восточные восточных восточной источна источне источни источно восточно vostochnyy vostochnaya vostochnoye шығыс ист",
    "west western западный западная западное западные западных западной западна западне западни западно zapadnyy zapadnaya zapadnoye батыс уэст вест",
    "central централ центральный центральная центральное централна централни централно орталық",
    "new нью њу новый новая новое новые нови нова ново novyy novaya novoye жаңа zhanga",
    "great greater большой большая большое велики велика велико bolshoy bolshaya bolshoye үлкен грейт грејт",
    "little малый малая малое малые мали мала мало malyy malaya maloye кіші литл литтл",
    "old старый старая старое старые стари стара старо staryy staraya staroye ескі олд",
    "upper верхний верхняя верхнее верхне verkhniy verkhnyaya verkhneye verkhne горњи горња горње жоғарғы",
    "inner внутренний внутренняя внутреннее унутрашњи унутрашња ішкі",
    "lower нижний нижняя нижнее нижне nizhniy nizhnyaya nizhneye nizhne доњи доња доње төменгі",
    "democratic демократическая демократическое демократска демократиялық",
    "federal federated federative федеральный федеральная федеральное федеративный федеративная федеративное федеративные федерални федерална федерално федералне федеративтік федералды",

    "atoll атолл атол атоллы",
    "imeni имени атындағы",
    "people's peoples народная народное народно народна халық халықтық", "islamic исламская исламска ислам",
    "independent независимый независимая независимое независна независни тәуелсіз",
    "principality княжество кнежевина князьдігі", "commonwealth содружество содружества комонвелт достастығы",
    "confederation конфедерация конфедерација конфедерациясы", "duchy герцогство војводство герцогтігі",
    "coast берег обала жағалауы", "union союз унија савез одағы",
    "united объединенные объединённые соединенные соединённое соединенное уједињени уједињено сједињене біріккен құрама",
    "territory территория территорија аумағы аймағы", "time время време уақыты",
    "university университет универзитет университеті", "ministry министерство министарство министрлігі",
    "bank банк банка банкі", "airport аэропорт аеродром әуежайы", "station станция станица станциясы бекеті",
    "province провинция провинција провинциясы", "county графство округа уезд жупанија",
    "street улица улица көшесі", "square площадь трг алаңы", "avenue проспект булевар даңғылы",
    "saint st сент св святой святая свети света әулие",
  ]

  static var classCount: Int { classes.count }

  /// Whether a class often goes without saying: Mexico City and Mexico, Galapagos Islands and Galapagos.
  static func goesWithoutSaying(_ number: UInt8) -> Bool { settlements.contains(number) }

  private static let settlements: Set<UInt8> = Set(
    ["city", "village", "town", "municipality", "station", "island", "islands", "river", "lake", "mountain", "imeni"]
      .compactMap {
        table[digest($0.unicodeScalars.map(\.value))]
      })

  /// The numbers of island and islands.
  static let island = table[digest("island".unicodeScalars.map(\.value))] ?? ignored
  static let islands = table[digest("islands".unicodeScalars.map(\.value))] ?? ignored

  /// The number of the words that are passed over, but in front.
  static let ignored: UInt8 = 1

  /// Class numbers by the digest of a word's small letters.
  private static let table: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    for (number, line) in classes.enumerated() {
      for word in line.split(separator: " ") {
        let scalars = word.unicodeScalars.map(\.value).filter { $0 != 0x27 && $0 != 0x2D }
        table[digest(scalars)] = UInt8(number + 1)
        let latin = SerbianLatin.text(String(word)).unicodeScalars.map(\.value)
        if isSerbian(scalars) { table[digest(latin)] = UInt8(number + 1) }
      }
    }
    return table
  }()

  /// Whether all letters are of the Serbian alphabet.
  private static func isSerbian(_ scalars: [UInt32]) -> Bool {
    let letters = "абвгдђежзијклљмнњопрстћуфхцчџш".unicodeScalars.map(\.value)
    return scalars.allSatisfy(letters.contains)
  }

  /// The number of a word's class from 1; 0 where it is none.
  static func number(of word: [UInt32]) -> UInt8 { table[digest(word)] ?? 0 }

  private static func digest(_ word: [UInt32]) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in word { digest = (digest ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return digest
  }
}
