extension ReaderNotes {
  static let notes = SentencePatterns(english + russian + serbian + cyrillic(serbian) + kazakh)

  static let corrections = SentencePatterns(
    correctionLines + serbianCorrections + cyrillic(serbianCorrections))

  private static let english = """
    you have reached|used your|the monthly? limit of|for free articles|stories **
    you've reached|used your|the monthly? limit of|for free articles|stories **
    you have read|viewed * of|out of? your? * free articles|stories **
    you've read|viewed * of|out of? your? * free articles|stories **
    you have * free articles|stories left|remaining **
    log|sign in or subscribe|register to continue|read|unlock **
    log|sign in to continue|read|unlock reading|this **
    subscribe|register to continue reading **
    subscribe|register or sign|log in to continue reading **
    subscribe|register to read|unlock the|this full article|story **
    unlock this|the full? article|story **
    this article|story|content|text is available? only|exclusively|reserved? for|to our? subscribers|members **
    this article|story|content|text is for|reserved for? subscribers|members only? **
    already a subscriber
    are you already? a subscriber
    our standards the thomson reuters trust principles **
    this article|story|text|piece is|was republished ** licence|license|permission **
    this article|story|text|piece is|was originally|first published on|by|at **
    this article|story|interview|column|essay|op-ed was originally|first published|printed in **
    the views|opinions expressed|stated in this article|story|piece|column|commentary|essay|op-ed|publication|blog are|do **
    views|opinions expressed|stated in this article|story|piece|column|commentary|essay|op-ed|publication|blog are|do **
    the views|opinions expressed here? are the|those|solely ** author|author's|author’s|authors|authors'|authors’ **
    republished|published under a|the creative commons **
    do you have a|any story|tip|information
    do you have a|any story|tip|information to|for share|us with? us?
    have you got a story|tip|tip-off
    have you got a story|tip|tip-off for|to us|share with? us?
    email|contact|message|text us|our at|on|via|by|newsroom **
    write to us at|on|via **
    we may earn|receive|get a|an small|affiliate? commission **
    to play|view|watch this|the video|content you|please ** javascript **
    please enable javascript **
    your browser does not support **
    this video cannot|can't be played **
    this video can not be played **
    read the full|whole|original article|story|interview here|on|at|in **
    read|see|find|watch more at|on our **
    found|spotted|noticed a|an mistake|error|typo **
    select it|the|this ** ctrl~ **
    send|share your|us tips|news|tip|story|stories|photos to|with|at|via **
    with additional? reporting by|from **
    contact our|the|this reporters|reporter|newsroom|journalists on|via|at|by **
    subscribe|register to|and unlock|read|get|enjoy this|unlimited|full|all **
    try unlimited|full digital? access **
    only|just|from|pay * for|per * weeks|week|months|month|days then **
    complete|full|unlimited digital access to **
    cancel anytime|any-time **
    cancel at? any time during|before|within your? **

    """

  private static let russian = """
    если вы нашли|заметили|обнаружили|увидели ошибку|опечатку|неточность ** ctrl **
    если вы нашли|заметили|обнаружили|увидели ошибку|опечатку|неточность ** сообщите|напишите нам|в **
    нашли|заметили|обнаружили|увидели ошибку|опечатку|неточность **
    выделите ее|его|ошибку|текст|фрагмент|опечатку|слово и|мышью|мышкой|курсором ** нажмите **
    выделите ее|его|ошибку|текст|фрагмент|опечатку|слово ** ctrl~ **
    вы можете|сможете следить|узнавать|читать|получать ** нашем|наш|нашей|нашу|наших **
    есть|у новость|новости|вас ** пришлите|присылайте|напишите|пишите|расскажите **
    есть новость|новости|история
    пришлите|присылайте ее|их|нам ** whatsapp~|telegram~|почту|номер **
    свои|ваши|вопросы|новости вопросы|новости|истории|видео|фото|и ** присылайте|отправляйте|пишите|шлите **
    материал|текст|проект|публикация подготовлен~|создан~|опубликован~|реализован~ при|в поддержке|рамках|содействии **
    самые|все|главные|важные|актуальные ** новости ** у|в тебя|вас|твоем|вашем в? телефоне **
    самые|все|главные|последние|свежие|больше ** новостей|новости ** в|на telegram~|телеграм~|whatsapp~|instagram~|max|канале **
    подписывайся|подпишись|подписывайтесь|подпишитесь на наш|наши|нас|канал **
    при копировании|перепечатке|использовании|цитировании материала|материалов|информации|текста ** обязательна **
    перепечатка|копирование|использование материала|материалов|текста|информации ** запрещен~ **
    перепечатка|копирование|использование материала|материалов|текста|информации ** разрешен~|допуска~|возможн~ только **
    этот|эта|полный|полная материал|статья|текст|версия доступ~ только для? подписчик~ **
    материал|статья|текст доступ~ только для? подписчик~ **
    чтобы продолжить|дочитать|читать чтение|материал|статью|далее|дальше ** оформите|подпишитесь|войдите|авторизуйтесь **
    материал|текст|статья|перевод опубликован~|публикуется|распространяется на|по|под|в лицензии|условиях|лицензией **
    полный|полную|полное текст|версию|интервью|статью читайте|смотрите|слушайте в|на **
    для просмотра|воспроизведения|показа ** javascript **
    ваш браузер не поддерживает **
    присылайте|пишите нам новости|истории|сообщения|в|на **
    присылайте|пишите нам свои|ваши новости|истории|сообщения **
    мнение|позиция|взгляды автора|авторов|редакции может|могут не совпадать с **
    точка зрения автора|авторов|редакции может не совпадать с **
    в подготовке этого? материала|статьи|текста|публикации участвовал~ **
    над материалом|текстом|статьей работал~ **

    """

  private static let serbian = """
    preuzimanje|prenošenje|kopiranje delova? teksta|tekstova|sadržaja|vesti|članka je|sa ** dozvol~|saglasnost~|dozvoljeno **
    zabranjeno je? preuzimanje|prenošenje|kopiranje teksta|tekstova|sadržaja ** bez **
    sve|još|najvažnije najnovije|naše|važne? vesti|vijesti|informacije čitajte|pratite|pročitajte i|na|u ** viber|telegram|whatsapp|instagram|aplikaciji|kanalu|zajednici **
    najnovije vesti|vijesti|informacije čitajte|pratite|pročitajte i|na|u ** viber|telegram|whatsapp|instagram|aplikaciji|kanalu|zajednici **
    kompletan|ceo|celu|čitav tekst|intervju|članak|priču pročitajte|čitajte u|na **
    kompletan|ceo|celu|čitav tekst|intervju|članak|priču možete pročitati u|na **
    da biste|bi komentarisali|nastavili|pročitali|čitali ** prijaviti|registrovati|pretplatiti|prijavite|pretplatite **
    ovaj|ceo|ostatak tekst|članak|sadržaj|teksta je? dostupan|namenjen je? samo|isključivo pretplatnicima **
    tekst|članak je? prvobitno? objavljen|prenet|preuzet pod|uz|po ** licenc~|dozvol~ **
    ako ste primetili|uočili|našli grešku **
    primetili|uočili ste grešku **
    ukoliko|ako ste|imate|posedujete|vidite svedok|svedoci|očevidac|informaciju|informacije|fotografije|snimke|snimak|priču|nešto ** pošaljite|javite|pišite|kontaktirajte **
    šaljite|pošaljite nam|vaše|svoje vaše?|svoje? fotografije|snimke|priče|vesti|informacije|predloge **
    imate informaciju|priču|vest|zanimljivu ** javite|pišite|pošaljite nam **
    javite|pišite|pošaljite nam na|putem|preko **
    podržite nas
    podržite nas članstvom|učlanjenjem|donacijom|pretplatom|uplatom|prilogom **
    podržite naš|naše|rad|nezavisno|slobodno rad|novinarstvo|redakcije|naše
    stavovi|mišljenja autora|autorke|autorki|kolumnista ** ne odražavaju|predstavljaju|izražavaju ** redakcij~|uređivačk~|lista|portala|sajta **
    stavovi|mišljenja izneti|izneta|izneseni|iznesena|izraženi|izražena u ovom|ovoj? tekstu|tekstovima|članku|rubrici|kolumni|kolumnama|blogu|komentarima ** ne odražavaju|predstavljaju|izražavaju **
    uputstvo|napomena komentari koji sadrže|vređaju ** neće|nisu biti|dozvoljeni **
    komentari koji sadrže|vređaju ** neće biti objavljeni|objavljivani|odobreni|odobravani
    vaš pregledač|brauzer|pretraživač ne podržava **

    """

  private static let kazakh = """
    қатені|қате|қателік байқасаңыз|тапсаңыз|көрсеңіз|тапсаңыздар **
    мәтінде|мәтіннен|мақалада|мақаладан қате|қатені|қателік байқасаңыз|тапсаңыз|көрсеңіз **
    материалды|материалдарды|ақпаратты|мәтінді көшіріп|көшірген|пайдаланған|қолданған|жариялаған ** сілтеме **
    сайт|сайттағы|сайттың материалдарын|материалдарды|ақпаратты ** сілтеме **
    қате|қатені таптыңыз|байқадыңыз|көрдіңіз ба|бе|ма|ме
    оны|қатені белгілеп ** ctrl~ **
    авторлық құқық сақталған|қорғалған **
    авторлық құқықтар сақталған|қорғалған **
    материалды|материалдарды|ақпаратты|мәтінді көшіру|пайдалану|алу|қолдану|жариялау ** сілтеме|гиперсілтеме **
    материал ** қолдауымен дайындалды|әзірленді|дайындалған
    бұл мақала|материал|мәтін тек жазылушылар~ **
    оқуды жалғастыру үшін ** жазылыңыз|тіркеліңіз|кіріңіз
    мақаланы толық оқу үшін ** жазылыңыз|тіркеліңіз|кіріңіз
    мақаланың|материалдың|сұхбаттың толық нұсқасын ** оқыңыз
    видеоны|бейнені|бейнежазбаны көру|ойнату үшін ** javascript **
    браузеріңіз ** қолдамайды
    автордың|авторлардың пікірі|көзқарасы ** редакция~ ** келмеуі мүмкін
    редакция|редакцияның пікірі|көзқарасы|ұстанымы ** автор~ ** келмеуі мүмкін
    жаңалығыңыз|ақпаратыңыз бар|болса ** жазыңыз|хабарласыңыз|жіберіңіз

    """

  private static let correctionLines = """
    correction|corrections|clarification ** earlier|previous|original version|article|story|report|headline|caption **
    correction|corrections|clarification this article|story|report|headline **
    editor's|editors'|editor’s|editors note **
    an|a earlier|previous version of this article|story|report|post **
    this article|story|report|headline|piece|post has been updated|amended|corrected|edited|changed **
    this * * story|article|report|version has been|was corrected|refiled|amended **
    this story|article|report|headline|version corrects|was|has corrected|refiled|been **
    corrects|refiles|clarifies paragraph|paragraphs|headline|typo|spelling|day|date|name|title|to|with|in|throughout|dropped|quote|attribution|figure **
    this article|story|report|headline|piece|post was updated|amended|corrected|edited|changed on|to|at **
    исправление|уточнение|поправка в|ранее|первоначально ** версии|материал~|стать~|заметк~|текст~|новост~ **
    в предыдущей|первоначальной|прежней|ранней версии этого|этой|данной? материала|статьи|текста|заметки|новости|публикации **
    в более ранней версии этого|этой|данной? материала|статьи|текста|заметки|новости|публикации **
    редакция приносит свои? извинения **
    редакция просит прощения **
    примечание редакции|редактора **
    от редакции **
    этот материал|текст обновлен|исправлен|дополнен **
    материал|текст был обновлен|исправлен|дополнен **
    түзету|нақтылау ** нұсқасында|мақалада|материалда|мәтінде **
    мақаланың|материалдың|мәтіннің|жаңалықтың алғашқы|бұрынғы|бастапқы|алдыңғы|ертерек нұсқасында **
    редакция ** кешірім сұрайды **
    редакциядан|редактордан **
    редакция|редактор ескертпесі|ескертуі **

    """

  private static let serbianCorrections = """
    ispravka|pojašnjenje ** ranijoj|prethodnoj|prvobitnoj|ovom verziji|tekstu|članku|vesti **
    u ranijoj|prethodnoj|prvobitnoj|prvoj verziji ovog|ove? teksta|članka|vesti|priče **
    redakcija se izvinjava **
    napomena redakcije|urednika **
    tekst|članak|vest je ažuriran~|ispravljen~|dopunjen~ **

    """

  /// The same patterns in Serbian Cyrillic.
  static func cyrillic(_ latin: String) -> String {
    var text = ""
    var rest = latin[...]
    while let first = rest.first {
      let pair = rest.prefix(2)
      if let letter = digraphs[String(pair)] {
        text += letter
        rest = rest.dropFirst(2)
      } else {
        text += letters[first] ?? String(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let digraphs = ["lj": "љ", "nj": "њ", "dž": "џ"]
  private static let letters: [Character: String] = Dictionary(
    uniqueKeysWithValues: zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш".map(String.init)))
}
