/// Given names that several languages share and each writes in its own established way.
///
/// A closed class: given names of wide use in Western Europe and America, as dictionaries of personal names
/// list them (for English in Russian: Rybakin, Slovar angliyskikh lichnykh imyon, 1973). Written from general
/// knowledge and not checked entry by entry against a book.
enum GivenNames {
  /// Russian, Serbian in Cyrillic, English; Kazakh writes them as Russian does.
  struct Row: Sendable, Hashable {
    let russian: String
    let serbian: String
    let english: String
    /// Whether Russians and Serbs bear it too, so that it says nothing of where a name is from.
    let isCommon: Bool
  }

  /// The rows in which a small-letter word is the name in a language.
  static func rows(russian word: String) -> [Row] { byRussian[word] ?? [] }
  static func rows(serbian word: String) -> [Row] { bySerbian[word] ?? [] }
  static func rows(english word: String) -> [Row] { byEnglish[word] ?? [] }

  static let source = "given-names"

  private static let byRussian = Dictionary(grouping: rows, by: \.russian)
  private static let bySerbian = Dictionary(grouping: rows, by: \.serbian)
  private static let byEnglish = Dictionary(grouping: rows, by: \.english)

  static let rows: [Row] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ").map(String.init)
    guard fields.count == 3 else { return nil }
    return Row(
      russian: fields[0], serbian: fields[1], english: fields[2], isCommon: common.contains(fields[0]))
  }

  private static let common: Set<String> = [
    "адам", "александр", "альберт", "алекс", "анна", "артур", "борис", "виктор", "елизавета", "карл", "кристина",
    "мария", "марк", "мартин", "петер", "роберт", "роза", "рудольф", "сара", "филип", "эдуард", "эмма", "юлия",
  ]

  private static let table = """
    адам адам adam
    алан алан alan
    александр александар alexander
    алекс алекс alex
    альберт алберт albert
    альфред алфред alfred
    ангела ангела angela
    андреа андреа andrea
    анна ана anna
    анни ани anne
    антонио антонио antonio
    артур артур arthur
    барбара барбара barbara
    барри бари barry
    бенджамин бенџамин benjamin
    бен бен ben
    бернард бернард bernard
    билл бил bill
    борис борис boris
    брайан брајан brian
    брюс брус bruce
    вальтер валтер walter
    вернер вернер werner
    вилли вили willy
    вильгельм вилхелм wilhelm
    виктор виктор victor
    винсент винсент vincent
    вольфганг волфганг wolfgang
    габриэль габријел gabriel
    ганс ханс hans
    гарольд харолд harold
    гарри хари harry
    гельмут хелмут helmut
    генри хенри henry
    генрих хајнрих heinrich
    георг георг georg
    герхард герхард gerhard
    гюнтер гинтер günther
    гордон гордон gordon
    грег грег greg
    грегори грегори gregory
    грэм грејем graham
    даниэль данијел daniel
    дональд доналд donald
    дуглас даглас douglas
    дэвид дејвид david
    дэн ден dan
    джейн џејн jane
    джеймс џејмс james
    джек џек jack
    джеральд џералд gerald
    джерри џери jerry
    джефф џеф jeff
    джеффри џефри jeffrey
    джим џим jim
    джо џо joe
    джозеф џозеф joseph
    джон џон john
    джонатан џонатан jonathan
    джордж џорџ george
    джулия џулија julia
    елизавета елизабета elizabeth
    элизабет елизабет elizabeth
    жак жак jacques
    жан жан jean
    жерар жерар gerard
    жорж жорж georges
    иоанн јован john
    йозеф јозеф josef
    йохан јохан johan
    карл карл karl
    карлос карлос carlos
    кевин кевин kevin
    кит кит keith
    клаус клаус klaus
    колин колин colin
    конрад конрад konrad
    кристиан кристијан christian
    кристина кристина christina
    кристофер кристофер christopher
    крис крис chris
    кэтрин кетрин catherine
    ларри лари larry
    лоуренс лоренс lawrence
    луис луис luis
    людвиг лудвиг ludwig
    майк мајк mike
    майкл мајкл michael
    мануэль мануел manuel
    марио марио mario
    мария марија maria
    марк марк mark
    мартин мартин martin
    марсель марсел marcel
    мигель мигел miguel
    михаэль михаел michael
    мишель мишел michel
    морис морис maurice
    мэри мери mary
    маргарет маргарет margaret
    николас николас nicholas
    нил нил neil
    ричард ричард richard
    роберт роберт robert
    роджер роџер roger
    роза роза rosa
    рой рој roy
    рон рон ron
    рональд роналд ronald
    рудольф рудолф rudolf
    ральф ралф ralph
    рэй реј ray
    пабло пабло pablo
    патрик патрик patrick
    педро педро pedro
    петер петер peter
    питер питер peter
    пьер пјер pierre
    пол пол paul
    сара сара sarah
    сильвия силвија sylvia
    скотт скот scott
    стив стив steve
    стивен стивен stephen
    стэнли стенли stanley
    стюарт стјуарт stuart
    тед тед ted
    терри тери terry
    тим тим tim
    тодд тод todd
    том том tom
    томас томас thomas
    тони тони tony
    уильям вилијам william
    уолтер волтер walter
    уэйн вејн wayne
    фил фил phil
    филип филип philip
    франк франк frank
    фридрих фридрих friedrich
    фрэнк френк frank
    франсуа франсоа françois
    фред фред fred
    хайнц хајнц heinz
    ханс ханс hans
    хельмут хелмут helmut
    хорхе хорхе jorge
    хосе хосе josé
    хуан хуан juan
    хью хју hugh
    чак чак chuck
    чарльз чарлс charles
    шарль шарл charles
    эдвард едвард edward
    эдуард едуард eduard
    эллен елен ellen
    эмма ема emma
    энн ен anne
    энтони ентони anthony
    эндрю ендру andrew
    эрик ерик eric
    эрнст ернст ernst
    юлия јулија julia
    """
}
