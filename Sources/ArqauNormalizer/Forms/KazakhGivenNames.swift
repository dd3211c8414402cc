/// Given names of Kazakhs with their established spellings: which letter of Kazakh stands behind а, н, у or х of the
/// Russian spelling, and where Russian writes ь, no rule tells.
///
/// Written from general knowledge and not checked entry by entry against a book; ``remark`` says so of every form.
/// Serbian writes them from the Russian spelling, by the rules.
enum KazakhGivenNames {
  /// One spelling of a name: a name that Russian spells in two ways has two rows, the more usual one first.
  struct Row: Sendable, Hashable {
    let kazakh: String
    let russian: String
    let english: String
    /// Further English spellings that are read, but not written.
    let otherEnglish: [String]
    let gender: GrammaticalGender
    /// Whether Tatars, Turks or peoples of the Caucasus bear it too, so that it says nothing of where a name is from.
    let isShared: Bool
  }

  static let source = "kazakh-given-names"
  static let remark = "given name without a source beside it"

  /// The first row of a name in small letters; nil where it isn't here.
  static func row(kazakh word: String) -> Row? { byKazakh[word] }
  static func row(russian word: String) -> Row? { byRussian[word] }
  static func row(english word: String) -> Row? { byEnglish[word] }

  private static let byKazakh = first(rows.map { ($0.kazakh, $0) })
  private static let byRussian = first(rows.map { ($0.russian, $0) })
  private static let byEnglish = first(
    rows.map { ($0.english, $0) } + rows.flatMap { row in row.otherEnglish.map { ($0, row) } })

  private static func first(_ pairs: [(String, Row)]) -> [String: Row] {
    Dictionary(pairs) { first, _ in first }
  }

  static let rows: [Row] = {
    var rows: [Row] = []
    for (gender, table) in [(GrammaticalGender.masculine, masculine), (.feminine, feminine)] {
      for line in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let fields = line.split(separator: " ").map(String.init)
        guard fields.count > 2 else { continue }
        let english = fields[2].split(separator: "/").map(String.init)
        rows.append(
          Row(
            kazakh: fields[0], russian: fields[1], english: english[0], otherEnglish: Array(english.dropFirst()),
            gender: gender, isShared: fields.count > 3))
      }
    }
    return rows
  }()

  /// Kazakh, Russian, English spellings, a comma behind each name; `+` behind names that others bear too.
  private static let masculine = """
    абай абай abai/abay, абзал абзал abzal, абылай абылай abylai/abylay, абылай аблай ablai/ablay, айбек айбек aibek/aybek,
    айдар айдар aidar/aydar +, айдос айдос aidos/aydos, айдын айдын aidyn/aydyn +, ақан акан akan,
    ақжан акжан akzhan, ақылбек акылбек akylbek, алдияр алдияр aldiyar, алмаз алмаз almaz +, алмас алмас almas +,
    алмат алмат almat, алмасбек алмасбек almasbek, амангелді амангельды amangeldi/amangeldy,
    аманжол аманжол amanzhol, арман арман arman +, арнұр арнур arnur, арыстан арыстан arystan,
    асан асан asan/assan +, асқар аскар askar/asqar +, асқат асхат askhat/askat +, ахмет ахмет akhmet +,
    әбдіқадыр абдыкадыр abdykadyr/abdikadyr, әбіш абиш abish, әділ адиль adil +, әділбек адильбек adilbek,
    әділет адилет adilet, әзілхан азильхан azilkhan, әлібек алибек alibek +, әлімжан алимжан alimzhan,
    әлихан алихан alikhan +, әмір амир amir +, әнуар ануар anuar +, бағдат багдат bagdat,
    байболат байболат baibolat/baybolat, байтұрсын байтурсын baitursyn, бақыт бакыт bakyt, бақыт бахыт bakhyt,
    бақытжан бакытжан bakytzhan, бақытжан бахытжан bakhytzhan, бақытбек бакытбек bakytbek,
    батырбек батырбек batyrbek, батырхан батырхан batyrkhan, бауыржан бауыржан bauyrzhan, бауыржан бауржан baurzhan,
    бейбіт бейбит beibit/beybit, бекбол бекбол bekbol, бекболат бекболат bekbolat, бекжан бекжан bekzhan,
    бекзат бекзат bekzat, бекет бекет beket, бердібек бердибек berdibek +, берік берик berik,
    бергенбай бергенбай bergenbai/bergenbay, біржан биржан birzhan, болат болат bolat, болатбек болатбек bolatbek,
    бұлат булат bulat +, ғабит габит gabit, ғалым галым galym, ғалымжан галымжан galymzhan, ғани гани gani,
    ғаниет ганиет ganiyet, ғазиз газиз gaziz, дамир дамир damir +, данияр данияр daniyar +, дархан дархан darkhan,
    дастан дастан dastan, дәурен даурен dauren, дәулет даулет daulet, дидар дидар didar,
    дінмұхамед динмухамед dinmukhamed/dinmukhammed, досжан досжан doszhan, досым досым dossym, думан думан duman,
    еділ едиль yedil/edil, ерасыл ерасыл yerassyl/erasyl/yerasyl, ерболат ерболат yerbolat/erbolat,
    ербол ербол yerbol/erbol, ергелді ергельды yergeldy, ердос ердос yerdos/erdos,
    еркебұлан еркебулан yerkebulan/erkebulan, еркін еркин yerkin/erkin, ерлан ерлан yerlan/erlan,
    ермек ермек yermek/ermek, ермұхамет ермухамет yermukhamet, ержан ержан yerzhan/erzhan, ернар ернар yernar/ernar,
    есен есен yessen/esen, есет есет yesset, есенғали есенгали yessengali/esengali, жағыпар жагыпар zhagypar,
    жақсыбек жаксыбек zhaksybek, жақсылық жаксылык zhaksylyk, жамбыл жамбыл zhambyl, жанат жанат zhanat,
    жанболат жанболат zhanbolat, жандос жандос zhandos, жандарбек жандарбек zhandarbek,
    жәнібек жанибек zhanibek/janibek, жансейіт жансеит zhanseit, жарас жарас zharas, жарқын жаркын zharkyn,
    жасұлан жасулан zhasulan/jasulan, жасұзақ жасузак zhasuzak, жасталап жасталап zhastalap, жақып жакып zhakyp,
    жеңіс женис zhenis/zhengis, жолдас жолдас zholdas, жомарт жомарт zhomart/jomart,
    жұмабай жумабай zhumabai/zhumabay, жұмабек жумабек zhumabek, жұмағазы жумагазы zhumagazy,
    жұмағали жумагали zhumagali, жүсіп жусуп zhusup/zhussip, зейнолла зейнолла zeinolla, ибрагим ибрагим ibragim +,
    исатай исатай issatay/isatai/isatay, кемел кемель kemel, кеңес кенес kenes, кенжеғали кенжегали kenzhegali,
    кемелбек кемельбек kemelbek, қабдеш кабдеш kabdesh, қадыр кадыр kadyr +, қажым кажым kazhym,
    қажымұқан кажымукан kazhymukan, қазыбек казыбек kazybek, қайрат кайрат kairat/kayrat/qairat,
    қайролла кайролла kairolla, қайсар кайсар kaisar/kaysar, қанат канат kanat/qanat, қаныш каныш kanysh,
    қаныбек каныбек kanybek, қасым касым kassym/kasym/qasym +, қойшыбек койшибек koishybek,
    қонысбек конысбек konysbek, қуандық куандык kuandyk/quandyq, қуаныш куаныш kuanysh,
    құдайберген кудайберген kudaibergen, құралбек куралбек kuralbek, мағауия магауия magauiya, мағжан магжан magzhan,
    мақсат максат maksat/maxat, мақсұт максут maksut +, манарбек манарбек manarbek, марат марат marat +,
    марғұлан маргулан margulan, махамбет махамбет makhambet, мәди мади madi, мәжит мажит mazhit,
    мәулен маулен maulen, мәлік малик malik +, мейрам мейрам meiram/meyram, мейіржан мейржан meirzhan,
    меруан меруан meruan, мирас мирас miras, мұрат мурат murat +, мұратбек муратбек muratbek +,
    мұстафа мустафа mustafa +, мұхамеджан мухамеджан mukhamedzhan/mukhamejan, мұхит мухит mukhit,
    мұхтар мухтар mukhtar +, мүсілім муслим muslim +, нариман нариман nariman +, нартай нартай nartai/nartay,
    несіп несип nessip, нұрақын нуракын nurakyn, нұралы нуралы nuraly, нұрали нурали nurali +,
    нұрбек нурбек nurbek +, нұрбол нурбол nurbol, нұрболат нурболат nurbolat, нұрғазы нургазы nurgazy,
    нұрғали нургали nurgali +, нұрғиса нургиса nurgisa, нұрдәулет нурдаулет nurdaulet, нұржан нуржан nurzhan/nurjan,
    нұрлан нурлан nurlan, нұрлыбек нурлыбек nurlybek, нұрмұхамед нурмухамед nurmukhamed,
    нұрпейіс нурпеис nurpeis/nurpeiis, нұрсұлтан нурсултан nursultan +, нұртай нуртай nurtai/nurtay,
    нұртас нуртас nurtas, нұртілеу нуртлеу nurtleu, нышанбай нышанбай nyshanbai, олжас олжас olzhas/oljas,
    олжабай олжабай olzhabai, омар омар omar +, оразбек оразбек orazbek, ораз ораз oraz +,
    оразгелді оразгельды orazgeldy, өмірбек омирбек omirbek, өмірзақ умирзак umirzak, рақымжан рахимжан rakhimzhan,
    рамазан рамазан ramazan +, рахат рахат rakhat +, рүстем рустем rustem +, руслан руслан ruslan +,
    сабыр сабыр sabyr +, сабит сабит sabit +, сағадат сагадат sagadat, сайлау сайлау sailau, сайын саин sain,
    самат самат samat +, санжар санжар sanzhar +, сансызбай сансызбай sansyzbai, сапар сапар sapar +,
    сапарбек сапарбек saparbek, сәбит сабит sabit +, сәкен сакен saken, сәрсен сарсен sarsen, сәтбек сатбек satbek,
    сейіт сейт seit, сейітжан сеитжан seitzhan, серік серик serik, серікбай серикбай serikbai/serikbay,
    серікболсын серикболсын serikbolsyn, серікжан серикжан serikzhan, сержан сержан serzhan, сұңғат сунгат sungat,
    сұлтан султан sultan +, сұлтанбек султанбек sultanbek +, сүлеймен сулейман suleiman/suleimen +,
    тайыр таир tair +, талғат талгат talgat +, таңат танат tanat, тастанбек тастанбек tastanbek,
    темірлан темирлан temirlan +, темір темир temir +, темірбек темирбек temirbek, темірхан темирхан temirkhan,
    тимур тимур timur +, тоқтар токтар toktar +, тоқтарбай токтарбай toktarbai, төкен токен token,
    төлеген тулеген tulegen/tolegen, төлен толен tolen, төлеуғазы толеугазы toleugazy, төреғали турегали turegali,
    тұрсын турсын tursyn +, тұрсынбек турсынбек tursynbek +, тұрысбек турысбек turysbek, ұлан улан ulan,
    ұлықбек улыкбек ulykbek, үмбет умбет umbet, хамит хамит khamit +, шалқар шалкар shalkar,
    шахмардан шахмардан shakhmardan, шыңғыс шынгыс shyngys, шоқан шокан shokan/chokan, шәкәрім шакарим shakarim,
    шәміл шамиль shamil +, ыбырай ибрай ibrai, ыдырыс ыдырыс ydyrys, ілияс ильяс ilyas +
    """

  private static let feminine = """
    айгерім айгерим aigerim/aygerim, айгүл айгуль aigul/aygul, айдана айдана aidana/aydana,
    айжан айжан aizhan/ayzhan, айзада айзада aizada +, айман айман aiman/ayman, айнагүл айнагуль ainagul,
    айнұр айнур ainur/aynur +, айсұлу айсулу aisulu/aysulu, айым айым aiym, айша айша aisha +, ақбота акбота akbota,
    ақерке акерке akerke, ақмарал акмарал akmaral, алма алма alma +, алтын алтын altyn +,
    алтынай алтынай altynai/altynay +, анар анар anar, анара анара anara +, арай арай arai/aray,
    арайлым арайлым arailym/araylym, ардақ ардак ardak, аружан аружан aruzhan, асылай асылай assylai,
    аягөз аягоз ayagoz, әйгерім айгерим aigerim, әлия алия aliya/alia +, әсел асель assel/asel +,
    әсем асем assem/asem, әсия асия assiya/asiya +, бағдагүл багдагуль bagdagul, балжан балжан balzhan,
    баян баян bayan, ботагөз ботагоз botagoz, бибігүл бибигуль bibigul, бибісара бибисара bibisara,
    гауһар гаухар gaukhar, ғалия галия galiya +, гүлжан гульжан gulzhan, гүлжанат гульжанат gulzhanat,
    гүлжайна гульжайна gulzhaina, гүлмира гульмира gulmira, гүлнар гульнар gulnar, гүлнара гульнара gulnara,
    гүлсара гульсара gulsara, гүлсім гульсум gulsum +, гүлшара гульшара gulshara, гүлшат гульшат gulshat,
    дана дана dana +, дариға дарига dariga, дина дина dina +, динара динара dinara +, жадыра жадыра zhadyra,
    жазира жазира zhazira, жамила жамиля zhamilya/jamila, жанар жанар zhanar, жанаргүл жанаргуль zhanargul,
    жансая жансая zhansaya, жаннұр жаннур zhannur, жібек жибек zhibek, жұлдыз жулдыз zhuldyz, загипа загипа zagipa,
    зарина зарина zarina +, зере зере zere, зәуре зауре zaure, зәуреш зауреш zauresh, индира индира indira +,
    кәмшат камшат kamshat, кәмила камила kamila +, кенжегүл кенжегуль kenzhegul, күлсары кульсары kulsary,
    күләш куляш kulyash, күлпаш кульпаш kulpash, күнсұлу кунсулу kunsulu, қарлығаш карлыгаш karlygash/qarlygash,
    қарашаш карашаш karashash, лаура лаура laura +, ләззат ляззат lyazzat/lazzat, ләйлә лейла leila +,
    мадина мадина madina +, майра майра maira/mayra, мақпал макпал makpal, маржан маржан marzhan,
    меруерт меруерт meruert, мөлдір молдир moldir, назгүл назгуль nazgul, назым назым nazym,
    нәзира назира nazira +, нұргүл нургуль nurgul +, нұржамал нуржамал nurzhamal, перизат перизат perizat +,
    раушан раушан raushan, рәбиға рабига rabiga, роза роза roza +, сағира сагира sagira,
    салтанат салтанат saltanat +, самал самал samal, сандуғаш сандугаш sandugash, сәуле сауле saule,
    сәния сания saniya +, тоғжан тогжан togzhan, томирис томирис tomiris, ұлбосын улбосын ulbossyn,
    ұлжан улжан ulzhan, ұлдана улдана uldana, үміт умит umit, фарида фарида farida +, фариза фариза fariza,
    шолпан шолпан sholpan, шынар шынар shynar, ырысты рысты rysty
    """
}
