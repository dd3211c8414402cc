internal import ArqauText

extension OvertakingWords {
  static let english = OvertakingWords(
    .english,
    drops: """
      scrubbed, scrubs, aborted, sacked him, sacked her, sacks him, called off, calls off, calling off, cancelled, canceled, cancels, cancelling, cancellation, postponed, postpones, postponing,
      postponement, put off, put on hold, shelved, shelves, scrapped, scraps, abandoned, abandons, withdrew, withdrawn, withdraws,
      dropped the plan, dropped plans, dropped its plan, dropped its plans, dropped his plan, dropped the bill, dropped the idea,
      dropped the proposal, dropped the bid, dropped its bid, pulled out of, pulled out, pulls out of, walked away from, backed out,
      backed away, backed down, reversed course, reversed the decision, reversed its decision, reversed his decision,
      reversed her decision, changed its mind, changed his mind, changed her mind, changed their minds, u-turn, turned down,
      was rejected, were rejected, rejected it, rejected the bill, rejected the plan, rejected the deal, rejected the proposal,
      voted down, voted against it, voted against the bill, failed to pass, did not pass, was defeated, defeated the bill, vetoed,
      vetoes, blocked the, fell through, will not go ahead, would not go ahead, won't go ahead, won’t go ahead, will not take place,
      would not take place, did not take place, won't take place, won’t take place, will not happen, would not happen, delayed until,
      delayed by, delayed the, delayed its, suspended the, was suspended, were suspended, ruled it out, no longer plans, will no longer,
      would no longer, would not be coming, will not be coming, will not come, would not come, gave up the, gave up its, fell short, thrown out, threw out,
      off the agenda, not be resumed, has slipped, had slipped, slipped to, slips to, pushed back, moved to the spring, moved to the autumn,
      not before, no earlier than, money back, be refunded, refund, refunds, lost his voice, lost her voice, without a vote, no quorum,
      lack of a quorum, sealed off, sealed the, withdrew her, withdrew his, pulled the, took it off, stood down, left without, went unsigned
      """,
    splitVerbs: "called, calls, calling, voted, votes, put, puts, turned, struck, shot, sent, sends",
    particles: "off, down, back", persons: "her, him, them",
    reversals: """
      disqualified, disqualifies, stripped of, was stripped, annulled, annuls, annulment, overturned, overturns, nullified, voided,
      invalidated, revised down, revised up, revised the, revised its, revised that, revised to, revised figure, revised figures,
      was revised, were revised, corrected the figure, corrected its, corrected the, was corrected, restated, lowered the figure,
      cut the figure, raised the figure, took the medal, took the title, took the win, loses the title, lost the title, lost her title,
      lost his title, lost the medal, lost her medal, lost his medal, lost the point, deducted, gave the win, gave the title, gave the medal, gave the gold, handed the title,
      handed the gold, handed the win, awarded the title to, tested positive, failed a doping, failed a drug
      """,
    tolls: """
      toll, death toll, number of dead, number of deaths, number of victims, number of the dead, number of people killed, number killed,
      number of injured, number of fatalities, number of casualties, number of those killed, number of wounded, dead count, count of the dead,
      confirmed dead, confirmed deaths, people died, people had died, people were killed, people have died
      """,
    rises: """
      rose, risen, rises, rising, raised, raises, raising, climbed, climbs, increased, grown, grew, reached, jumped, passed, stood at,
      stands at, stands now, stood now, revised, updated, put the, soared, bringing, brought, taking, now says, now say, now puts, later said
      """,
    victims: """
      kill, killed, kills, killing, dead, died, dies, deaths, death, injured, injures, injuring, wounded, wounds, missing, hurt,
      drowned, victims, casualties, fatalities, bodies
      """,
    plans: """
      will, would, plans, planned, planning, plan, due to, is due, are due, set to, scheduled, expected, announced, agreed, is to, are to,
      aims, proposes, proposed, bill, wants, intends, promised, pledged, forecast, going to, invited, calls for, called for, tabled, to be
      """,
    events: """
      visit, visits, trip, tour, journey, meeting, meetings, summit, talks, negotiations, concert, concerts, show, shows, performance, game,
      match, race, fight, bout, strike, strikes, walkout, stoppage, protest, protests, rally, march, vote, referendum, election, elections,
      bill, law, measure, amendment, treaty, agreement, contract, plan, plans, proposal, project, launch, flight, flights, deal, merger, takeover, sale, purchase, offer, bid, wedding,
      conference, festival, exhibition, opening, event, parade, increase, rise, hike, cut, cuts, tariff, tariffs, decision, appointment,
      nomination, transfer, move, ban, closure, evacuation, drill, trial, hearing, execution, release, it, title, medal, result, results,
      win, victory, verdict, figure, figures, estimate
      """,
    hedges: """
      if, unless, could, may, might, whether, threatened, threatens, threatening, urged, urges, demanded, demands, last year, last month,
      last season, years ago, year ago, months ago, weeks ago, month ago, in the past, previous, previously, earlier this year, earlier in,
      had previously, before that, not been cancelled, not be cancelled, not been canceled, not be canceled, not be postponed, no plans to,
      had earlier, in the spring, in january, in february, in march, in april, in may, in june, in july, in august, in september,
      in october, in november, in december, would have, should have, never, refused to, rather than, instead of, two-fold, twofold, doubled, when he, when she, when they, since then, during the pandemic
      """,
    unlinked: """
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september,
      october, november, december, announced, announce~, ministry, government, president, minister, official, officials, police,
      spokes~, statement, told, called, late, week, month, first, second, against, million, billion, percent, because, morning, evening,
      national, country, state, states, company, city, saying, could, while, where, still, many, make, made, other, others, under
      """)

  static let russian = OvertakingWords(
    .russian,
    drops: """
      об отмене, отменен, отменена, отменено, отменены, отменил~, отменя~, отменит, отменят, отложил~, отложен~, отложить, откладыва~, перенес~, о переносе, отказал~ от, отказалась от,
      отказался от, отказались от, откажется от, откажутся от, об отказе от, отозвал~, отозван~, приостановил~, приостановлен~,
      сорвал~, не состоится, не состоялся, не состоялась, не состоятся, не состоялись, не пройдет, не пройдут, не прибудет, не прибыл,
      не приедет, не приедут, не прилетит, не полетит, не поедет, не поедут, не выступит, не выступят, не откроют, не откроется,
      решил не, решила не, решили не, решено не, отклонил~, отклонен~, не поддержал~, не принял~, не прошел, не прошла, не прошло,
      не прошли, не набрал~, провалил~, наложил~ вето, ветировал~, заморозил~ проект, заморозил~ план, заморожен~ проект, передумал~, не будут повышать, не будет повышать,
      повышать не, не станут, не станет, не подорожает, не повысят, не подпишет, не подписал~, не вышел, не вышла,
      поездки не будет, визита не будет, встречи не будет, концерта не будет, матча не будет, переговоров не будет, не раньше, сдвин~,
      убрал~ из, сняли с, снял с, сняла с, снят с, снята с, исключили из, исключил из, без голосования, отсутствия кворума, нет кворума,
      не было кворума, вернут деньги, деньги вернут, деньги за билеты, вернут за билеты, опечата~, осталс~ без, осталась без, остался без, осталось без
      """,
    persons: "его, ее, их",
    reversals: """
      дисквалифицир~, аннулир~, лишил~ титула, лишил~ победы, лишил~ медал~, лишен титула, лишена титула, лишили, лишен победы, пересмотрел~,
      скорректировал~, понизил~ оценку, повысил~ оценку, исправил~ данные, уточнил~ данные, признан~ недействительн~, признал~ недействительн~, отдали, отдал золото, отдала золото, перешло к, перешла к, перешел к, фальстарт, допинг~
      """,
    tolls: """
      число погибших, число жертв, число пострадавших, число раненых, число умерших, числа погибших, числа жертв, количество погибших,
      количество жертв, количество пострадавших, погибших стало, жертв стало, погибших уже, жертв уже, что погибших, счет погибших, жертвами, погибших
      """,
    rises: """
      вырос~, возрос~, возраст~, растет, увеличил~, достиг~, поднял~, уточнил~, уточненн~, стало, превысил~, дошло, уже, обновил~, последним
      данным, новым данным
      """,
    victims: """
      погиб~, жертв~, пострада~, ранен~, умер~, скончал~, ранения, пропал~, пропавш~, утону~, травм~, убит~, тела, тело
      """,
    plans: """
      будет, будут, пройдет, пройдут, состоится, состоятся, прибуд~, прилетит, прилетят, посетит, посетят, приедет, приедут, встретится,
      встретятся, откроется, откроются, откроет, откроют, выступит, выступят, начнет, начнут, начнется, начнутся, станет, станут,
      подорожает, подорожают, вырастет, вырастут, повысит, повысят, повысится, снизит, снизят, снизится, введет, введут, запретит,
      запретят, построит, построят, получит, получат, проведет, проведут, запустит, запустят, закроет, закроют, закроется, подпишет,
      подпишут, продаст, продадут, купит, купят, уйдет, уйдут, покинет, возглавит, войдет, войдут, вступит, отправится, отправятся,
      полетит, поедет, сыграет, сыграют, перейдет, планиру~, планировал~, намерен~, собира~, предложил~, предлага~, внес~, внесен~,
      проект~, законопроект~, предусматрива~, анонсировал~, объявил~ о, должен, должна, должно, должны, ожида~, хочет, хотят, готовит~, договорил~, пообещал~, обещал~
      """,
    planPrefixes: ["по", "про", "за", "вы", "при", "от", "пере", "рас", "раз", "под", "у", "с", "на"],
    planEndings: ["ет", "ут", "ит", "ат", "ят", "ется", "утся", "ится", "атся", "ятся"],
    presentEndings: [
      "ает", "яет", "ует", "ают", "яют", "уют", "ается", "яется", "уется", "ходит", "ходят", "водит", "водят", "возит",
      "носит", "носят", "стоит",
      "стоят", "ходится", "ходятся", "водится", "тет", "дцат", "рат", "кат",
    ],
    events: """
      визит~, игр~, показ~, спектакл~, премьер~, маршрут~, поездк~, встреч~, переговор~, саммит~, концерт~, выступлени~, матч~, бой, боя, поедин~, забастовк~, акци~, митинг~,
      голосовани~, референдум~, выборы, законопроект~, документ~, инициатив~, поправк~, закон, закона, план, плана, планы, планов, проект, проекта, предложени~, запуск~, пуск~, полет, полета, рейс~,
      сделк~, продаж~, покупк~, свадьб~, конференци~, фестивал~, выставк~, открыти~, мероприяти~, парад~, повышени~, подорожани~,
      снижени~, тариф~, плату, решени~, назначени~, переход~, запрет, запрета, закрыти~, эвакуаци~, казн~, гастрол~, тур, тура,
      результат~, победу, титул~, медал~, золот~, победа, победы, оценку, данные, прогноз~
      """,
    hedges: """
      если, прежн~, может, могут, мог, могло, могла, могли, можно, ли, бы, ранее, раньше, прежде, прошлом, прошлого, прошлой, назад, призвал~, призыва~, потребовал~, требу~,
      угрожа~, пригрозил~, не отмен~, не будет отмен~, не планир~ отмен~, накануне, предыдущ~, тогда, году, никогда, возможн~, вместо, вдвое, раза, вынужден был, в январе, в феврале,
      в марте, в апреле, в мае, в июне, в июле, в августе, в сентябре, в октябре, в ноябре, в декабре
      """,
    unlinked: """
      понедельник~, вторник~, сред~, четверг~, пятниц~, суббот~, воскресень~, январ~, феврал~, март~, апрел~, июн~, июл~, август~, сентябр~,
      октябр~, ноябр~, декабр~, объявил~, сообщил~, сообщени~, министр~, министерств~, правительств~, президент~, глав~, заявил~, вечер~, утром, недел~,
      месяц~, перв~, втор~, против, миллион~, млн, млрд, тысяч~, процент~, город~, стран~, област~, республик~, власт~, компани~, государств~, росси~, казахстан~, сейчас, может, должн~, котор~
      """)

  static let serbian = OvertakingWords(
    .serbian,
    drops: """
      otkaza~, otkazuje, otkazuju, odlož~, odlaž~, odloži~, odgođ~, odgodi~, odusta~, odustaj~, povukao predlog, povukla predlog, povukao zakon, povukla zakon, povukao odluku, povukla odluku, povučen iz, povučen predlog, povučen zakon, povlači predlog, povlači zakon, povlači odluku, nije usvojen~, nije izglasan~,
      nije prošao, nije prošla, nije prošlo, nije dobio većinu, nije dobila većinu, odbijen~, odbačen~, neće biti održan~, neće biti, neće se održati, neće doći, neće doputovati,
      neće putovati, neće nastupiti, neće igrati, neće poskupeti, pomeren~, prolongiran~, obustavljen~, obustavio, obustavila, suspendova~, zamrznut~, predomisli~, stavio veto, ništa od, nema ništa, zapečati~, zapečaćen~, skinut~ sa, skinuo sa, skinula sa, karte se vraćaju, novac se vraća,
      vraća novac, povukao kandidaturu, povukla kandidaturu, povučena kandidatura, nema kvoruma, bez kvoruma, bez glasanja, ne pre, završila sezonu, završio sezonu, tek u,

      stavila veto, nije održan~, nije potpisa~, propao, propala, propalo, propali
      """,
    persons: "ga, ih, nju, njega",
    reversals: """
      diskvalifik~, poništ~, oduzet~ titul~, oduzeta medalj~, oduzel~ titul~, oduzel~ medalj~, oduzeo titul~, oduzeo medalj~, revidir~, korigova~, ispravio podat~, ispravila podat~, proglašen~ nevažeć~, pripala je, pripalo je, pripao je, dodeljen~, doping~
      """,
    tolls: """
      broj poginulih, broj žrtava, broj povređenih, broj nastradalih, broj stradalih, broj mrtvih, broj umrlih, broj nestalih, bilans, broja
      poginulih, broja žrtava, poginulih, žrtava
      """,
    rises: """
      porast~, poveća~, popeo, popela, popelo, dostig~, narast~, skoči~, ažurir~, raste, premaši~, već, uvećan~
      """,
    victims: """
      poginu~, žrtv~, žrtav~, povređ~, stradal~, nastradal~, nestal~, preminul~, ubijen~, ranjen~, utopil~, tela, telo
      """,
    plans: """
      će, bi, planir~, plan, najav~, najavlj~, trebalo, treba, namera~, namerava~, predlož~, predlog, predlogom, predlaže, biće, zakaza~, dogovori~, obeća~, očekuj~
      """,
    planEndings: ["aće", "iće", "eće"],
    planExceptions: """
      domaće, kraće, plaće, braće, piće, otkriće, mladiće, veće, najveće, sreće, nesreće, kreće, treće, cveće, sveće,
      preduzeće, proleće, stoleće, odeće
      """,
    events: """
      su je, su ga, predstav~, premijer~, poset~, put, puta, putovanj~, sastan~, susret~, pregovor~, samit~, koncert~, nastup~, utakmic~, meč, meča, borb~, štrajk~, protest~, skup, skupa,
      glasanj~, referendum~, zakon, zakona, amandman~, dokument~, ugovor~, porez, poreza, predlog, predloga, plan, plana, planova, projek~, lansiranj~, let, letov~, sporazum~, prodaj~, kupovin~,
      venčanj~, konferencij~, festival~, izložb~, otvaranj~, manifestacij~, parad~, poskupljenj~, povećanj~, povišic~, odluk~, imenovanj~, transfer~, zabran~,
      zatvaranj~, evakuacij~, suđenj~, turnej~, ponud~, rezultat~, pobed~, titul~, medalj~, podat~, proces~
      """,
    hedges: """
      ako, ukoliko, mogao, mogla, moglo, mogli, može, mogu, da li, ranije, prošle, prošlog, prethodn~, pre, traži, traže, zahteva~, preti, prete, pozva~, neće odložiti,
      neće otkazati, neće odustati, ne odustaje, ne odustaju, nije otkazan~, nije odložen~, nikada, umesto, godine, nikad, puta, duplo, u januaru, u februaru, u martu, u aprilu, u maju, u junu, u julu, u avgustu, u septembru,
      u oktobru, u novembru, u decembru
      """,
    unlinked: """
      ponedelj~, utor~, sred~, četvrt~, petak, petka, subot~, nedelj~, januar~, februar~, mart~, april~, juna, jula, avgust~, septembr~, oktobr~,
      novembr~, decembr~, najavi~, najavlj~, saopšt~, saopšti~, ministar~, ministr~, vlad~, predsednik~, predsedni~, izjavi~, veče, jutro, mesec~, prvi,
      drugi, milion~, odsto, grad~, zemlj~, srbij~, beograd~, držav~, kompanij~, može
      """)

  static let kazakh = OvertakingWords(
    .kazakh,
    drops: """
      кейінге қалдыр~, кейінге шегер~, шегерілді, шегерді, болмайтын~, өтпейтін~, өтпейді, болмайды, өткізілмейді, өткізілмейтін~, тоқтатыл~, тоқтатты, ауыстырыл~, ауыстырды, бас тартты, бас
      тартып, бас тартатын~, бас тартқан~, қайтарып алды, қабылданба~, қабылдамады, қолдамады, күшін жой~, айнып, айныды, келмейтін~, келмейді, көтермейтін~, көтермейді, өтпей қалды, болмай қалды,
      ақшасы қайтарыл~, ақша қайтарыл~, ақшасын қайтар~, мөрлен~, мөр басыл~, күн тәртібінен, бағдарламадан ал~, бағдарламадан алын~, кворум болма~, ауырып қал~, ауырып қалып,

      өткізбейтін~, іске аспай~
      """,
    persons: "оны, оларды",
    reversals: """
      дисквалификац~, нәтижені өзгерт~, нәтижесін өзгерт~, нәтижені жой~, жеңісті өзге~, жеңісінен айыр~, титулынан айыр~, медалінен айыр~, медальдан айыр~, деректі түзет~,
      деректерді түзет~, көрсеткішті түзет~, қайта қарап, қайта қарады, жарамсыз деп
      """,
    tolls: """
      қаза тапқандар саны, қаза болғандар саны, қаза тапқандардың саны, қаза болғандардың саны, құрбандар саны, құрбан болғандар саны, құрбан болғандардың саны, құрбандардың саны, зардап
      шеккендер саны, жараланғандар саны, өлгендер саны, қайтыс болғандар саны, мерт болғандар саны, мерт болғандардың саны, жарақат алғандар саны
      """,
    rises: """
      жет~, көбей~, өсті, өскен~, артты, артқан~, болды, болғанын
      """,
    victims: """
      қаза, көз жұм~, өлді, өлген, жарақат~, мерт, құрбан~, зардап, қайтыс, жаралан~
      """,
    plans: """
      жоспар~, өтеді, өтпек, келеді, барады, береді, болады, ашылады, басталады, көтеріледі, көтереді, кездеседі, қымбаттайды, енгізеді, ұсынды, ұсынып, ұсынған, жоба~,
      тиіс, көзде~, жариялады, жарияланды, ниетті, ниет~, уәде~, дайында~, шықпақ, өткізеді, өткізіледі, сапармен, болады деп, ойнайды, шығады, ауысады, қосылады, ашады, ұшады, сайлайды, көрсетіледі, жүреді, орындайды
      """,
    planEndings: ["мақ", "мек", "бақ", "бек", "пақ", "пек", "мақшы", "мекші", "бақшы", "бекші", "пақшы", "пекші"],
    planExceptions:
      "еңбек, тамақ, бармақ, ермек, көмек, керек, құлақ, топырақ, тұрмақ, өрмек, емшек, демек, қармақ, саусақ, қажымұқанбек, шапалақ, табақ, сабақ, қабақ, қазбек",
    events: """
      сапар~, кездесу~, келіссөз~, саммит~, концерт~, матч~, ойын, ойынды, жекпе-жек~, ереуіл~, митинг~, дауыс беру~, референдум~, сайлау, сайлауды, заң, заңды, заң жоба~, құжат~, келісім~, жоспар~, жоба,
      жобаны, жобаға, жобадан, жобасынан, ұсыныс~, ұшыру~, рейс~, мәміле~, той, тойды, конференция~, фестиваль~, көрме~, ашылу~, іс-шара~, шеру~, тариф~, бағаны, көтеру~, шешім~, тағайындау~, тыйым~, гастроль~,
      нәтиже~, жеңіс~, титул~, медал~, дерек~, көрсеткіш~
      """,
    hedges: """
      егер, мүмкін, былтыр, бұрын, бұған дейін, өткен жылы, өткен айда, талап ет~, шақырды, жылы, ешқашан, емес, болса, есе, есеге
      """,
    unlinked: """
      дүйсенбі~, сейсенбі~, сәрсенбі~, бейсенбі~, жұма~, сенбі~, жексенбі~, қаңтар~, ақпан~, наурыз~, сәуір~, мамыр~, маусым~, шілде~, тамыз~, қыркүйек~, қазан~, қараша~,
      желтоқсан~, хабарла~, мәлімде~, министр~, үкімет~, президент~, айтты, кеш~, таңерт~, апта~, бірінші, екінші, миллион~, миллиард~, теңге~, пайыз~, қала~, ел~, қазақстан~, компания~, болады, болған, туралы, үшін
      """)
}
