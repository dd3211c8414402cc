internal import ArqauText

/// The words by which news says that it has something from others: from posts, portals, unnamed sources, prosecutors.
///
/// Where a denial follows, what stands so before it is what it denies. Closed lists, written as those of ``DenialWords``.
final class HearsayWords: Sendable {
  private let language: Language
  private let sources: PhraseList
  private let accusers: PhraseList
  private let titles: PhraseList
  private let spread: PhraseList
  private let replies: PhraseList
  private let spreadGate: WordGate
  private let replyGate: WordGate
  private let sourceGate: WordGate
  private let accuserGate: WordGate
  /// Words of four letters and more that any two sentences may share.
  private let common: Set<String>

  /// - Parameters:
  ///   - sources: Media that pass things on, and verbs of passing on.
  ///   - accusers: Who accuses in court, and of what.
  ///   - titles: Words of the titles of fact checks and answers to rumours.
  ///   - spread: Words of what goes round among people: posts that are shared, messages, rumours.
  ///   - replies: Verbs with which offices and experts answer.
  ///   - common: Words of four letters and more that any two sentences may share.
  init(
    _ language: Language, sources: String, accusers: String, titles: String, spread: String, replies: String,
    common: String
  ) {
    self.language = language
    self.sources = PhraseList(sources)
    self.accusers = PhraseList(accusers)
    self.titles = PhraseList(titles)
    sourceGate = DenialWords.gate(language, self.sources.longestWords)
    accuserGate = DenialWords.gate(language, self.accusers.longestWords)
    self.spread = PhraseList(spread)
    self.replies = PhraseList(replies)
    spreadGate = DenialWords.gate(language, self.spread.longestWords)
    replyGate = DenialWords.gate(language, self.replies.longestWords)
    self.common = Boilerplate.set(common)
  }

  /// Those of a language.
  static func of(_ language: Language) -> HearsayWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence says that others pass it on.
  ///
  /// - Complexity: O(length of the sentence).
  func isHearsay(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    sourceGate.mayHold(text, range) && sources.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  /// Whether a sentence says of what somebody is accused.
  ///
  /// - Complexity: O(length of the sentence).
  func isAccusation(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    accuserGate.mayHold(text, range) && accusers.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  /// Whether a sentence tells what goes round in posts, messages and rumours.
  ///
  /// - Complexity: O(length of the sentence).
  func isSpread(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    spreadGate.mayHold(text, range) && spread.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  /// Whether a sentence says what somebody answers.
  func isReply(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    replyGate.mayHold(text, range) && replies.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  /// Whether a title announces that something is checked, answered or denied.
  func isOfCheck(title: String) -> Bool {
    let bytes = Array(title.utf8)
    return bytes.withUnsafeBufferPointer { titles.first(in: DenialWords.words($0, 0..<$0.count, language)) != nil }
  }

  /// Whether a sentence has one of some words, by its beginning.
  func has(_ words: [String], _ text: WordHeads, _ range: Range<Int>) -> Bool {
    let own = contents(words)
    if own.isEmpty { return false }
    guard language == .serbian else { return holds(own, text.utf8, range) }
    return contents(DenialWords.words(text.utf8, range, language)).contains { other in
      own.contains { Self.isAlike($0, other) }
    }
  }

  /// Whether a word that is not common and like one of some words stands in a stretch, without making strings of its words.
  private func holds(_ own: [[Unicode.Scalar]], _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    Boilerplate.withFolded(utf8, range) { lower in
      var found = false
      Boilerplate.forEachWord(lower, 0..<lower.count) { word in
        guard !found, own.contains(where: { Self.beginsAlike(lower, word, $0) }) else { return }
        let other = contents([String(decoding: lower[word], as: UTF8.self)])
        found = other.contains { other in own.contains { Self.isAlike($0, other) } }
      }
      return found
    }
  }

  /// Whether a word has the first letters of another, so many as words that are alike share.
  private static func beginsAlike(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ other: [Unicode.Scalar]
  ) -> Bool {
    var index = word.lowerBound
    for letter in other.prefix(fewest) {
      guard index < word.upperBound else { return false }
      let (scalar, length) = decodeScalar(utf8, at: index)
      guard scalar == letter.value else { return false }
      index += length
    }
    return true
  }

  /// Words that are alike share so many letters.
  private static let fewest = 4

  /// Whether some words have one by which sentences are seen to be about the same.
  func tells(_ words: [String]) -> Bool { !contents(words).isEmpty }

  private func contents(_ words: [String]) -> [[Unicode.Scalar]] {
    words.compactMap { word in
      let letters = Array(word.unicodeScalars)
      return letters.count >= Self.fewest && !common.contains(word) ? letters : nil
    }
  }

  /// Whether two words are alike but for their endings.
  private static func isAlike(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let most = min(one.count, other.count)
    var shared = 0
    while shared < most, one[shared] == other[shared] { shared += 1 }
    return shared >= fewest && shared + 4 >= max(one.count, other.count) || shared >= 6
  }
}

extension HearsayWords {
  static let english = HearsayWords(
    .english,
    sources: """
      facebook, twitter, telegram, whatsapp, instagram, tiktok, youtube, viber, social media, social network~, viral, online,
      widely shared, shared widely, was shared, been shared, is shared, shared by, said to show, claims to show, websites, fans, from a post, a message, message that, chats, chat groups, circulat~, spread on, spreading on, spread online,
      spreads, is spreading, are spreading, goes round, messages, posts, users, bloggers, according to a story, according to a report,
      according to reports, the story goes, newspaper~, tabloid~, magazine, citing, sources, source, insider~, unnamed, anonymous,
      unconfirmed, media reported, media reports, reported, reports, reportedly, rumour~, rumor~, leaked, claim~, alleg~, wrote on, wrote that, paper reported
      """,
    accusers:
      "prosecut~, accus~, alleg~, indict~, charged, charges, convicted, sentenced, jailed, on trial, stood trial, investigators",
    titles: """
      fact check, fact-check, factcheck, claim, claims, hoax, fake, false, rumour~, rumor~, denies, denied, debunk~, satir~, responds,
      response to, not true, truth about, no truth
      """,
    spread: """
      viral, circulat~, widely shared, shared widely, shared thousands, shared by thousands, thousands of shares, spread on, spreading on,
      spread online, spreading online, rumour~, rumor~, posts on facebook, posts on social, websites wrote, websites reported, voice messages, a forged, fake post, from a post, tabloid~, posts claim, message that spread, that spread, said to show, blogger~, chats, posts say, posts warn,
      messages claim, messages say, messages on whatsapp, messages on telegram, according to a video, video on tiktok, posted online
      """,
    replies: """
      ministry said, ministry says, police said, police say, department said, department says, office said, office says, director says,
      director said, spokesman, spokeswoman, spokesperson, experts say, experts said, officials said, officials say, authorities said,
      authorities say, company said, company says, council said, hospital said, hospital says, told us, biologists say, doctors say,
      scientists say, described the, dismissed the, called the, service reported, service said, warned, explained, assured, replied, answered
      """,
    common: """
      that, with, from, this, have, been, were, will, would, they, their, them, there, which, what, when, than, after, before, said,
      says, also, more, most, about, into, over, only, such, some, other, year, years, people
      """)

  static let russian = HearsayWords(
    .russian,
    sources: """
      telegram~, телеграм~, соцсет~, социальных сетях, социальные сети, социальным сетям, мессенджер~, whatsapp, ватсап~, facebook,
      фейсбук~, instagram, tiktok, вконтакте, паблик~, вирусн~, рассылк~, рассыла~, каналы, каналов, каналах, каналам, пишет, пишут,
      писал~, написал~, газета, газеты, газете, издание, издания, изданию, издании, таблоид~, портал~, сайт~, блогер~, источник~,
      инсайдер~, по сведениям, по слухам, слух~, анонимн~, распростран~, разлетел~, разошел~, разошл~, якобы, будто, пользовател~,
      сообщили сми, сообщали сми, сми сообщ~, сми пиш~, ряд сми, в сети, в интернете, появил~ сообщен~, появил~ информац~, утвержда~
      """,
    accusers: """
      прокур~, обвин~, следстви~, следователи, следственн~, подозрева~, подозрени~, осудил~, осужден~, приговорил~, приговорен~, инкриминир~, подсудим~, уголовн~
      """,
    titles: """
      фактчек~, фейк~, слух~, ложн~, неправда, правда ли, опроверг~, опровержен~, прокомментировал~ слухи, прокомментировал~ сообщен~,
      прокомментировал~ информац~, ответил~ на сообщен~, ответил~ на слух~, ответил~ на публикац~, отрица~, вброс~, разоблач~
      """,
    spread: """
      вирусн~, слух~, рассылк~, рассыла~, распространя~, распространил~ в, в мессенджер~, в соцсетях пишут, в сети пишут,
      в интернете пишут, пишут в, разлетел~, разошел~ по, разошл~ по, паблик~, блогер~, телеграм-канал~, telegram-канал~, таблоид~, видео набрало, миллиона просмотров, миллионов просмотров, тысяч просмотров, пишут пользовател~, пользователи соцсет~, якобы
      """,
    replies: """
      рассказали, отрицают, заверил~, сказано в, говорится в ответе, в ответе, заключил~, установил~, выяснил~, предупредил~, пояснил~, уточнил~, разъяснил~, прокомментировал~, подчеркнул~, заявил~, сообщил~ в, сообщил~ министерств~,
      рассказал~ в, объяснил~, ответил~
      """,
    common: """
      этот, этого, была, были, было, будет, будут, который, которая, которое, которые, которых, также, после, перед, году, года, лет,
      когда, чтобы, если, того, что, все, всех, более, может, могут, только, свои, своих, сообщил, сообщили, заявил, заявили, человек
      """)

  static let serbian = HearsayWords(
    .serbian,
    sources: """
      mreži, mrežama, mreže, mreža, fejsbuk~, facebook, tviter~, twitter, telegram~, viber~, vajber~, whatsapp, votsap~, instagram~,
      tiktok~, tiktoku, portal~, tabloid~, mediji, medija, medijima, novine, novina, novinama, list, dnevnik, nedeljnik, navodn~, navodi,
      navode, naveli, naveo, izvor, izvora, izvori, izvore, objavio, objavila, objavili, objavljen~, preneli, prenose, preneo, piše,
      pišu, pisao, pisali, pisala, deli se, dele se, se deli, se dele, se širi, se šire, poruci, porukama, deljen~, podelil~, kruži, kruže, proširil~, šire se, širi se, korisnik, korisnici,
      glasin~, tvrdi, tvrde, tvrdnj~, priča se, internetu
      """,
    accusers: "osuđen~, tužila~, optuž~, terete, tereti, teretil~, optužnic~, osumnjič~, istrag~, okrivljen~",
    titles: """
      provera činjenic~, provereno, demant~, navodi, navodima, navode, lažn~, laž, glasin~, da li je tačno, istina o, opovrg~, porek~,
      negira~, raskrinkavanje, spin
      """,
    spread: """
      kruži, kruže, deli se, dele se, se deli, se dele, se širi, se šire, podelil~, širi se, šire se, proširil~, vajber~, viber~, glasin~, tabloid~, portali, portala, portal, tvrde meštani, na fejsbuku, na društvenim mrežama
      """,
    replies: """
      rekao da, rekla da, odgovar~, saopštil~, saopštio, saopšteno, navodi da, izjavi~, poručil~, poručuj~, upozor~, kažu u, rekli su, rekao je, rekla je, potvrdil~,
      utvrdi~, objasni~, objašnjava
      """,
    common: """
      koji, koja, koje, kojih, koju, kako, samo, bila, bili, bilo, biti, ovaj, ova, ovog, nakon, posle, pred, godine, godina, rekao,
      rekla, rekli, saopštila, saopštili, saopštio, zbog, ljudi, više, kada, svih, svoje, tome
      """)

  static let kazakh = HearsayWords(
    .kazakh,
    sources: """
      желі~, әлеуметтік, whatsapp, ватсап~, telegram~, телеграм~, facebook, фейсбук~, instagram, инстаграм~, tiktok, тикток~, парақша~,
      деген видео~, деген бейнежазба~, деген сурет~, чат~, деседі, тарал~, тарап, тарады, тарап жатыр, тарат~, басылым~, газет~, сайт~, портал~, блогер~, дереккөз~, қауесет~, сыбыс~, хабарлама~,
      жазылған, деп жазды, деп жазған, деп жазды олар, мыс, көрінеді, айтылған, қолданушы~, бұқаралық
      """,
    accusers: "прокур~, соттал~, үкім, айып тағыл~, айыпта~, айыптау, тергеу~, күдік~, қылмыстық, сотталушы~",
    titles: """
      фактчек~, факт-чек~, жалған, фейк~, қауесет~, түсініктеме~, жоққа шығар~, теріске шығар~, рас па, шындық па, ақиқаты, жауап берді,
      өтірік
      """,
    spread: """
      тарап жатыр, таралып жатыр, тарап кетті, тарап жүр, таралған, тарады, таратқан, таратып, қауесет~, сыбыс~, қауесет~, дейді желіде
      """,
    replies: """
      жеткізді, мәлімде~, ескерт~, түсіндір~, айтты, растады, жауап берді, хабарлады
      """,
    common: """
      және, үшін, кейін, дейін, туралы, болған, болады, болып, деген, жылы, жылдың, адам, адамдар, қазіргі, барлық, басқа, тағы, осы,
      айтты, мәлімдеді, хабарлады, екен, бойынша, олар, емес, жатыр
      """)
}
