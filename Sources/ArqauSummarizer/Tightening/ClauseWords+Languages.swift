extension ClauseWords {
  static let english: ClauseWords = {
    var words = ClauseWords()
    words.relatives = set("which who whose whom")
    words.prepositions = set("in of for to by with at on from under after during and upon between among through")
    words.circumstances = phrases(
      """
      where, while, as, with, after, before, because, since, amid, following, in part because, partly because, in an effort to,
      in a bid to, two days after, a day after, days after, weeks after, months after, a week after, hours after, shortly after
      """)
    words.coordinations = phrases("and")
    words.joiners = set("and")
    words.seconds = set("he she they it this that there we")
    words.additions = phrases("as well as, along with, including, among them, such as, especially, particularly")
    words.appositions = phrases("one of")
    words.articles = set("a an the its his her their")
    words.participleEndings = ["ing"]
    words.participleExceptions = set(
      """
      according during excluding barring assuming providing pending failing considering regarding concerning
      nothing something anything everything morning evening building meeting spring hearing training including
      """)
    words.accompaniments = set("with")
    words.afterParticiple = set("that by over about with to from")
    words.links = set("and or")
    words.negations = set(
      "not no never cannot can't can’t won't won’t didn't didn’t don't don’t doesn't doesn’t isn't isn’t only neither nor either"
    )
    words.quantifiers = set(
      "those all every any only anyone everyone no none few people person level point case cases statement")
    words.caveats = set(
      """
      unless except excluding if but although though despite until instead whether denied denies denying reportedly allegedly
      however nor supposedly apparently perhaps probably possibly likely
      """)
    words.hearsay = set("reportedly allegedly supposedly apparently perhaps probably possibly likely")
    words.times = set("after following amid during")
    words.sayings = [
      "report", "announc", "add", "believ", "think", "show", "suggest", "accord", "emerg", "learn", "hear", "conclu",
      "predict",
      "note", "reveal", "confirm", "admit", "tell", "tweet", "writ", "wrote", "declar", "ruled",
    ]
    words.bareStarts = phrases(
      """
      after, amid, following, during, because, in part because, in an effort to, in a bid to, in connection with, in response to,
      as part of, ahead of, while
      """)
    words.measures = set(
      """
      only even just not days day weeks week months month years year hours hour minutes soon shortly immediately long until since
      happened happens happening and or the a of to named looked look looking part come came moments ever for prompted caused
      """)
    words.possessives = set("his her its their")
    words.subordinators = set(
      "that what when if as although though because since whether before after where while how why")
    words.leads = phrases(
      "after, although, though, while, as, since, following, amid, despite, because, having, speaking, days after, hours after"
    )
    words.pronouns = set("he she it they this that these those his her their its i we you there")
    words.referents = set("it them him")
    words.hasFreeDashes = true
    return words
  }()

  static let russian: ClauseWords = {
    var words = ClauseWords()
    words.relatives = set(
      "который которая которое которые которого которой которых которому которым которую котором которыми чей чья чьё чьи"
    )
    words.purpose = "чтобы"
    words.infinitives = ["ть", "ться", "ти", "чь"]
    words.demands = [
      "того", "тем", "так", "все", "всё", "затем", "слишком", "достаточно", "нужно", "надо", "необходимо", "важно",
      "треб", "прос",
      "хо", "призв", "призыв", "наста", "доби", "стрем", "предл", "мало", "хватит", "поруч", "жел",
    ]
    words.circumstances = phrases(
      """
      поскольку, ибо, причем, причём, при этом, так как, потому что, после чего, после того как, после того, в то время как,
      тогда как, благодаря чему, в результате чего, в связи с чем, вследствие чего, из за чего, из-за чего,
      в связи с тем, из-за того, из за того, благодаря тому, с тем чтобы, после, в ходе, во время, на фоне
      """)
    words.wheres = set("где куда откуда")
    words.coordinations = phrases("и, а")
    words.joiners = set("и а")
    words.additions = phrases("а также, в том числе, включая, в частности, например, а заодно")
    words.appositions = phrases(
      """
      один из, одна из, одно из, одного из, одной из, одному из, одним из, одну из, крупнейший, крупнейшая, крупнейшее,
      крупнейшего, крупнейшей, крупнейшим, самый, самая, самого, самой, самым, самую
      """)
    words.participleEndings = list(
      """
      вшись ившись ывая ивая едив етив авив ивив ечив ировав вший вшая вшее вшие вшего вшей вших вшим вшем вшую вшими
      ющий ющая ющее ющие ющего ющей ющих ющим ющую ющими ящий ящая ящее ящие ящего ящей ящих ящим ящую ящими
      ащий ащая ащее ащие ащего ащих ащим ащую ющийся ющаяся ющееся ющиеся ющегося ющейся ющихся ющимся ющуюся ющимися
      ящийся ящаяся ящееся ящиеся ящегося ящейся ящихся ящимся вшийся вшаяся вшееся вшиеся вшегося вшейся вшихся вшимся
      анный анная анное анные анного анной анных анным анную анными енный енная енное енные енного енной енных енным енную
      енными ённый ённая ённое ённые ённого ённой ённых ённым ённую янный янного янной янных янным янную
      емый емая емое емые емого емой емых емым емую имый имая имое имые имого имой имых имым имую
      нятый нятая нятое нятые нятого нятой нятых нятым нятую крытый крытая крытое крытые крытого крытой крытых крытым крытую
      ируя итывая навая давая тивив авив етив чив шив
      """)
    words.participleExceptions = set(
      """
      настоящий настоящая настоящее настоящие следующий следующая следующее следующие следующего данный данная данное данные
      данных современный современная государственный государственная общественный определенный обыкновенный военный военная
      военные военных собственный собственная временный единственный единственная единственного единственной необходимый необходимая
      необходимые необходимых любимый любимая любимого возможный исключая
      """)
    words.adjectiveEndings = ["ый", "ая", "яя", "ое", "ые", "ого", "его", "ых", "их", "ым", "ую"]
    words.predicates = [
      "ан", "ен", "ён", "ят", "ана", "ена", "ано", "ено", "аны", "ены", "крыт", "крыта", "крыто", "крыты",
    ]
    words.wholeRelative = "что"
    words.wholeVerbs = set(
      """
      стало привело вызвало позволит позволило позволяет сделало делает означает является составляет составило превышает соответствует
      свидетельствует приведет приведёт станет вызывает неоднократно еще ещё впервые подтверждает подтвердило обеспечит
      """)
    words.halves = set("так но")
    words.plurals = ["ли", "лись"]
    words.links = set("и или")
    words.negations = set("не нет ни никто ничего нельзя либо")
    words.quantifiers = set(
      """
      все всех всем всеми всё весь вся каждый каждая каждого каждой любой любая любого те теми тех тем того тот та то людей люди людям человека человеком человеку лиц лица граждан уровня уровне уровень случае случаях ситуации условиях момент момента форме виде роль роли словами сообщение заявление письмо такой такая такие таких
      единственный единственная единственное единственного единственной первый первая первого первой лишь только ни никто ничего нет
      """)
    words.caveats = set(
      """
      если кроме но однако хотя несмотря якобы пока вместо исключая опроверг опровергла опровергли опровергает отрицает отрицал зато
      либо иначе бы чтобы условии судя видимо вероятно похоже возможно кажется разве
      """)
    words.hearsay = set("якобы видимо вероятно возможно похоже кажется")
    words.times = set("после")
    words.sayings = [
      "сообщ", "рассказ", "отмет", "говор", "пиш", "счита", "увер", "переда", "объяв", "поясн", "уточн", "подчерк",
      "подтвер", "добав", "напис", "говоритс",
      "заключ", "предполож", "предупре", "призна", "прогноз", "оценк", "оценива", "подсчит", "выясн", "дума", "полага",
      "напомин", "напомн", "следует",
    ]
    words.bareStarts = phrases(
      """
      в связи с, в ходе, в рамках, на фоне, по итогам, по случаю, в результате, из-за, после того как, после того, во время, накануне,
      в преддверии, в знак, ввиду, благодаря, вследствие, в ответ на, в целях, с целью
      """)
    words.measures = set(
      "не только а также и или уже даже сразу вскоре лишь что как для от до с в на по к о об при за год дней день часов"
    )
    words.subordinators = set("что чтобы как когда если хотя пока где куда чем ли поскольку будто")
    words.leads = phrases(
      """
      после, несмотря на, на фоне, хотя, выступая, в то время как, отвечая, комментируя, в связи с, в ответ на, по итогам
      """)
    words.pronouns = set("он она оно они это этот эта эти то его её ее их там тогда")
    words.referents = set("его её ее их ему ей им это этого этом")
    words.hasColons = true
    return words
  }()

  static let serbian: ClauseWords = {
    var words = ClauseWords()
    words.relatives = set(
      "koji koja koje kojeg kojega kojem kojemu kom kome kojim kojima kojih koju kojoj kojom čiji čija čije čiju čijeg čijem"
    )
    words.prepositions = set("u na od o s sa za po kod iz pri pred nad pod zbog tokom posle među a i uz kroz prema")
    words.circumstances = phrases(
      """
      jer, pošto, nakon što, budući da, zato što, zbog čega, pri čemu, nakon čega, posle čega, kako bi, delom zato što,
      dok je, dok su, dok se, dok će, usled čega, tako što, nakon, posle, tokom, usled
      """)
    words.wheres = set("gde")
    words.coordinations = phrases("a, i, te")
    words.joiners = set("a i te")
    words.additions = phrases(
      "kao i, uključujući, među njima, pre svega, između ostalog, a naročito, naročito, posebno, odnosno")
    words.appositions = phrases(
      "jedan od, jedna od, jedno od, jednog od, jedne od, jednom od, jednoj od, jednu od, najveći, najveća, najvećeg, najveće"
    )
    words.participleEndings = ["jući", "ući", "avši", "ivši"]
    words.participleExceptions = set("sledeći idući budući mogući tekući uključujući isključujući")
    words.wholeRelative = "što"
    words.wholeVerbs = set("je će su bi predstavlja znači")
    words.halves = set("tako")
    words.plurals = ["su"]
    words.links = set("i ili")
    words.negations = set("ne nije nisu neće nema ni nisam nismo niko ništa")
    words.quantifiers = set(
      "svi sve svih svim svima svaki svaka svako svakog onaj ona ono one oni onih onima taj ta to tog jedini jedina jedino jedinog prvi prva samo nijedan ljudi ljude osoba osobe nivo nivoa nivou način slučaj slučaju trenutka saopštenje pismo"
    )
    words.caveats = set(
      "ako ukoliko ali iako mada uprkos navodno osim izuzev umesto već nego međutim ipak verovatno možda izgleda očigledno naizgled negirajući negirao demantovao demantovala"
    )
    words.hearsay = set("navodno verovatno možda")
    words.times = set("nakon pošto posle")
    words.modals = set("može mogu treba mora moraju želi žele hoće")
    words.sayings = [
      "javlja", "prenos", "rek", "kaž", "kaz", "navod", "smatr", "istič", "istak", "doda", "objav", "potvrd", "najav",
      "piš", "ocen", "poruči", "zaključ", "procen", "upozor", "prizn", "predvid",
    ]
    words.bareStarts = phrases(
      """
      nakon što, pošto, zato što, zbog toga što, delom zato što, budući da, kako bi, nakon, tokom, u okviru, povodom, usled, u sklopu,
      uoči, u znak, u nastojanju da
      """)
    words.measures = set(
      """
      delom samo tek odmah dan dana dva tri nedelju godinu mesec godina sati minuta neposredno ubrzo i da a ali ili od do za u na s sa o
      """)
    words.participles = ["ena", "eno", "eni", "ene", "ana", "ano", "ani", "ane", "ljen", "šćen", "ovan"]
    words.subordinators = set("iako kada kad ako dok pošto što da kako gde jer mada")
    words.leads = phrases(
      "iako, nakon, posle, pošto, nakon što, uprkos, dok, obećavajući, govoreći, budući da, mada, uoči, povodom, usled")
    words.referents = set("ga ih joj mu im to ovo")
    words.pronouns = set("on ona ono oni one to taj ta ovo ovaj njegov njen njihov tamo tada")
    return words
  }()

  /// The main verb comes last: only other sentences behind it may go.
  static let kazakh: ClauseWords = {
    var words = ClauseWords()
    words.coordinations = phrases(
      "ал, сондай-ақ, сондай ақ, сонымен қатар, сонымен бірге, бұл, ол, оны, оның, мұнда, онда, олар, енді, осылайша")
    words.pronouns = set("бұл бұны мұны осы")
    words.leadEndings = ["кейін", "кезде", "ғанда", "генде", "қанда", "кенде", "байланысты", "барысында", "орай"]
    words.links = set("және мен пен бен")
    words.negations = set("жоқ емес")
    words.caveats = set(
      "егер бірақ алайда дегенмен болмаса қоспағанда мыс әйтсе әйтпесе онсыз мүмкін тек ғана бәлкім шамасы сірә дәлелдемеген жоққа деген"
    )
    words.sayings = [
      "деді", "деп", "дейді", "деген", "хабарла", "айт", "мәлім", "жаз", "атап", "түсіндір", "жарияла", "баянда",
      "болжа",
    ]
    return words
  }()
}
