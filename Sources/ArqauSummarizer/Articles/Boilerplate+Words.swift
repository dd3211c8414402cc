/// The words that give lines away, in English, Kazakh, Russian and Serbian in both scripts. Closed lists of forms, no
/// names of sites.
extension Boilerplate {
  /// A list of words or phrases between commas.
  static func set(_ list: String) -> Set<String> {
    Set(list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
  }

  static let commentHeads = set(
    """
    comments, leave a comment, add a comment, post a comment, join the conversation, leave a reply,
    комментарии, оставить комментарий, добавить комментарий, обсуждение, комментариев,
    komentari, ostavite komentar, ostavi komentar, dodaj komentar, vaš komentar, komentara, pošaljite komentar,
    коментари, оставите коментар, остави коментар, додај коментар, ваш коментар, коментара,
    пікірлер, пікір қалдыру, пікір қалдырыңыз, пікір жазу
    """)

  static let relatedHeads = set(
    """
    related, related articles, related stories, related news, related topics, related content, read also, read more,
    see also, more on this story, more from, most read, most popular, recommended, recommended stories, you may also like,
    you might also like, latest news, more news, trending, editor's picks, don't miss, up next,
    читайте также, читать также, читайте ещё, читайте еще, смотрите также, похожие новости, похожие материалы, похожие статьи,
    по теме, материалы по теме, новости по теме, ещё по теме, еще по теме, другие новости, последние новости, популярное,
    самое читаемое, рекомендуем, вам может быть интересно, новости партнёров, новости партнеров, лента новостей,
    povezane vesti, povezane vijesti, povezani članci, srodne vesti, srodni članci, pročitajte još, pročitajte i, čitajte još,
    pročitaj još, pročitajte takođe, najčitanije, najnovije, najnovije vesti, ostale vesti, preporučujemo, izdvajamo,
    možda će vas zanimati, iz iste rubrike, još vesti,
    повезане вести, сродне вести, повезани чланци, прочитајте још, прочитајте и, читајте још, најчитаније, најновије,
    најновије вести, остале вести, препоручујемо, издвајамо, још вести,
    тағы оқыңыз, оқи отырыңыз, сондай-ақ оқыңыз, ұқсас жаңалықтар, тақырыптас жаңалықтар, тақырып бойынша, соңғы жаңалықтар,
    басқа жаңалықтар, көп оқылғандар, ең көп оқылған
    """)

  static let adverts = set(
    """
    advertisement, advertising, sponsored, sponsored content, story continues below, article continues below,
    story continues below advertisement, share, share this, share this article, print, tags, реклама, поделиться, печать,
    теги, oglas, reklama, tekst se nastavlja ispod oglasa, podeli, podelite, podeli vest, tagovi, oznake, оглас, подели,
    поделите, тагови, жарнама, бөлісу, бөлісіңіз, тегтер
    """)

  static let rights = set(
    """
    all rights reserved, все права защищены, sva prava zadržana, sva prava su zadržana, сва права задржана,
    сва права су задржана, барлық құқықтар қорғалған, барлық құқығы қорғалған, барлық құқықтары қорғалған
    """)

  /// Labels of what pictures show and whose they are.
  static let pictureLabels = set(
    """
    photo, photos, photo credit, photo by, image, image credit, image source, picture, pictured, video, caption,
    фото, фото из архива, фото автора, иллюстрация, видео, источник фото, foto, fotografija, foto ilustracija, ilustracija,
    izvor fotografije, foto-ilustracija, фотографија, илустрација, сурет, суреттер, фотосурет, көрнекі сурет
    """)

  /// Labels before links to other articles.
  static let moreLabels = set(
    """
    read more, read also, also read, see also, related, more, read, watch, читайте также, читайте ещё, читайте еще,
    смотрите также, по теме, читайте, pročitajte još, pročitajte i, čitajte još, pročitaj još, pročitajte,
    прочитајте још, прочитајте и, читајте још, прочитајте, тағы оқыңыз, оқи отырыңыз, сондай-ақ оқыңыз
    """)

  /// Labels of authors and sources, behind which names stand.
  static let creditLabels = set(
    """
    author, authors, source, sources, text, text by, written by, reporting by, editing by, автор, авторы, автор текста,
    источник, источники, текст, autor, autori, izvor, izvori, tekst, piše, pišu, priredio, priredila, аутор, аутори,
    извор, извори, пише, пишу, приредио, приредила, авторы мен, дереккөз, дереккөзі, мәтін
    """)

  /// Labels of tags and dates.
  static let tagLabels = set(
    """
    tags, topics, keywords, filed under, published, updated, last updated, теги, тэги, метки, ключевые слова, рубрика,
    рубрики, опубликовано, обновлено, tagovi, tag, oznake, ključne reči, teme, rubrika, objavljeno, тагови, ознаке,
    кључне речи, теме, објављено, тегтер, тэгтер, кілт сөздер, айдар, жарияланды
    """)

  /// Labels that a headline has as well.
  static let headlineLabels: Set<String> = ["watch", "video", "видео", "read"]

  /// Labels of sources, which agencies put before headlines too: "Source: minister to resign".
  static let sourceLabels = set(
    "source, sources, источник, источники, izvor, izvori, извор, извори, дереккөз, дереккөзі")

  /// Verbs that say who speaks.
  static let reportingVerbs = set(
    """
    said, says, told, urged, urges, announced, added, wrote, writes, сказал, сказала, сказали, заявил, заявила, заявили,
    призвал, призвала, призвали, сообщил, сообщила, сообщили, написал, написала, отметил, отметила, добавил, добавила,
    говорит, пишет, призывает, рекао, рекла, рекли, поручио, поручила, казао, казала, изјавио, изјавила, позвао, позвала,
    написао, написала, навео, навела, додао, додала, саопштио, саопштила, каже, поручује, позива, rekao, rekla, rekli,
    poručio, poručila, kazao, kazala, izjavio, izjavila, pozvao, pozvala, napisao, napisala, naveo, navela, dodao, dodala,
    saopštio, saopštila, kaže, poručuje, poziva, деді, дейді, деп, айтты, шақырды, мәлімдеді, жазды
    """)

  /// Beginnings of appeals to follow and to subscribe, which hardly begin a sentence of news.
  static let appeals = set(
    """
    follow, subscribe, sign up, find us, like us, like our, watch us, read us, подписывайтесь, подписывайся, подпишитесь, подпишись,
    присоединяйтесь, скачайте, скачивайте, установите, смотрите нас, читайте нас, вступайте, больше новостей, pratite,
    zapratite, preuzmite, skinite, prijavite se, pretplatite se, pridružite se, lajkujte, instalirajte, budite u toku,
    možete nas pratiti, zapratite nas, čitajte nas, пратите, запратите, преузмите, скините, пријавите се, претплатите се,
    придружите се, лајкујте, инсталирајте, жазылыңыз, жазылыңыздар, қосылыңыз, жүктеп алыңыз, бөлісіңіз
    """)

  /// Beginnings of appeals that begin sentences of news as well.
  static let weakAppeals = set(
    """
    все самое важное, самое важное, все самое интересное, главные новости, все новости, еще больше новостей, join, download, get the, get our, share, click, register, stay tuned, support, watch, следите, читайте, смотрите, ставьте,
    делитесь, поделитесь, оформите, поддержите, podelite, pročitajte na, čitajte, gledajte, поделите, читајте, гледајте, біздің,
    бізге, бізді
    """)

  /// Appeals that name no channel, as whole lines.
  static let wholeAppeals = set(
    """
    follow us, subscribe, subscribe now, sign up, sign up now, like us, join us, stay tuned, subscribe to our newsletter,
    подписывайтесь, подписывайтесь на нас, подпишитесь, подпишитесь на нас, читайте нас, следите за нами, присоединяйтесь,
    присоединяйтесь к нам, pratite nas, zapratite nas, pretplatite se, pridružite nam se, čitajte nas, пратите нас, запратите нас,
    претплатите се, придружите нам се, читајте нас, бізге жазылыңыз, бізге жазылыңыздар, бізге қосылыңыз, жазылыңыз
    """)

  static let lastAppeals: Set<String> = [
    "жазылыңыз", "жазылыңыздар", "қосылыңыз", "жүктеңіз", "бөлісіңіз", "оқыңыз", "тіркеліңіз", "қадағалаңыз",
  ]

  /// Beginnings of the names of networks and shops, where an appeal leads.
  static let networks: Set<String> = [
    "facebook", "instagram", "twitter", "telegram", "youtube", "tiktok", "whatsapp", "viber", "linkedin", "vkontakte",
    "android", "iphone", "google", "фейсбук", "инстаграм", "телеграм", "твиттер", "ютуб", "тикток", "вотсап", "вайбер",
    "вконтакте", "fejsbuk", "tviter", "jutjub", "vajber", "фејсбук", "твитер", "јутјуб", "вајбер",
  ]

  /// Beginnings of other words for where an appeal leads.
  static let channels: Set<String> = [
    "newsletter", "podcast", "notification", "дзен", "канал", "рассылк", "приложени", "соцсет", "социальных",
    "уведомлени", "aplikacij", "kanal", "stranic", "mrežama", "bilten", "апликациј", "страниц", "мрежама", "билтен",
    "желі", "парақша", "арнамыз", "қосымшамыз",
  ]

  /// The same as whole words: longer ones that begin so are others.
  static let wholeChannels: Set<String> = ["app", "apps", "ios", "channel", "channels", "page", "vk"]

  static let agencies = set(
    """
    reuters, ap, afp, associated press, bloomberg, tass, ria, interfax, tanjug, beta, fonet, kazinform, тасс, риа новости,
    интерфакс, казинформ, танјуг, бета, фонет, қазақпарат, efe, dpa, ansa, anadolu, xinhua, bbc, cnn
    """)
}
