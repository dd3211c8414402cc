internal import ArqauText

/// Words that no term begins or ends with: pronouns, prepositions, conjunctions, particles, auxiliaries.
///
/// Closed classes, written by hand from the grammars of the languages; Serbian in Latin letters. They are
/// compared in small letters.
enum FunctionWords {
  /// The words of a language.
  static func of(_ language: Language) -> Set<String> {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let english = words(
    """
    the a an and or but nor so yet if then than that this these those there here it its he him his she her hers they
    them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how all any
    both each either neither every few many much more most other others another some such no not only own same
    of in on at by for from to with without into onto upon over under above below between among through during before
    after since until against about around across along behind beyond near within toward towards as per via is are was
    were be been being am has have had having do does did doing done will would shall should can could may might must
    said says say also just very too now again still even ever never however although though because while whether
    up down out off one two three last next
    """)

  private static let russian = words(
    """
    и а но или либо да же ли бы не ни что чтобы как так тоже также если то когда где куда откуда почему зачем потому
    поэтому хотя пока чем в во на по с со к ко у о об обо от до из изо за над под перед при про для без через между среди
    после около вокруг против кроме вместо ради согласно он она оно они его её ее их ему ей им ним него неё нее них ней
    я ты мы вы меня тебя нас вас мне тебе нам вам мной нами вами себя себе собой свой своя своё свое свои своего своей
    своих своим этот эта это эти этого этой этих этим этому тот та те того той тех тем тому который которая которое
    которые которого которой которых которым которому весь вся всё все всего всей всех всем каждый каждая другой другие
    сам сама само сами самый такой такая такое такие какой какая какие быть был была было были будет будут есть
    является являются стал стала стало стали может могут можно нужно надо должен должна должны сказал сказала заявил
    заявила ещё еще уже только лишь даже очень более менее больше меньше здесь там тут теперь сейчас тогда всегда
    один одна одно два две три год года году лет том этом всем нём нем таким такого такому этому этими образом числе
    итоге счёт счет случае словам мнению данным частности особенности помощью отношении
    """)

  private static let serbian = words(
    """
    i a ali ili nego već ni niti ne da li je su sam si smo ste bio bila bilo bili bile biti će ću ćeš ćemo ćete bi bih
    bismo biste se u na po s sa k ka o od do iz za nad pod pred pri bez kroz između među posle nakon oko protiv osim umesto
    zbog radi prema kod uz preko on ona ono oni one ga ju je joj mu im ih njega nju njih njoj njemu njima ja ti mi vi
    me te nas vas meni tebi nam vam sebe sebi svoj svoja svoje svoji svog svoju svojih ovaj ova ovo ovi ove ovog ovoj
    ovih ovim taj ta to ti te tog toj tih tim onaj koji koja koje kojeg kojoj kojih kojim koju što šta ko kako kada kad
    gde kuda zašto jer ako dok iako mada takođe samo još više manje sve svi svih svima svaki svaka drugi druga drugo
    kaže kažu trebalo trebaju bude budu budem moglo mogao moraju tome ovome ovom onom takav takva takvo način
    slučaju rečima mišljenju podacima osnovu tokom putem poput može mogu treba mora rekao rekla izjavio izjavila jedan jedna jedno dva dve tri godine godina
    """)

  private static let kazakh = words(
    """
    және мен пен бен да де та те ал бірақ немесе әлде не егер өйткені себебі сондықтан үшін туралы жайлы бойынша арқылы
    дейін кейін бері соң бұрын қарай қарсы сияқты секілді ғана тек қана әрі ма ме ба бе па пе ғой емес жоқ бар бұл осы сол ол
    мына анау бір екі үш оның оны оған онда одан олар олардың оларды оларға біз біздің бізді бізге сіз сіздің мен менің
    маған мені сен сенің өз өзі өзінің өзін кім кімнің қандай қай қашан қайда қалай неге барлық барша бүкіл әр әрбір
    басқа көп аз өте ең тағы енді әлі болды болып болған болатын болады болу бола еді екен деді деп деген дейді айтты
    қатар айта кетейік атап өтті өткен көз жұмды сонымен соның соған содан сонда осыған осыдан осында сөйтіп демек мысалы
    деген сөзінше айтуынша мәліметінше дерегінше деректерге етті етіп еткен ету керек тиіс мүмкін жылы жыл жылдың жылғы сондай осындай мұндай
    """)
}
