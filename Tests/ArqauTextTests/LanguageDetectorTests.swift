import ArqauText
import Testing

@Suite("Language detection")
struct LanguageDetectorTests {
  static let sentences: [(text: String, language: Language, script: Script)] = [
    ("The ministers signed an agreement on grain exports in Astana.", .english, .latin),
    ("Nobody expected the river to rise so quickly that night.", .english, .latin),
    ("Министрлер Астанада астық экспорты туралы келісімге қол қойды.", .kazakh, .cyrillic),
    ("Бала мектептен келіп, әжесіне хат оқып берді.", .kazakh, .cyrillic),
    ("Министры подписали в Астане соглашение об экспорте зерна.", .russian, .cyrillic),
    ("Никто не ждал, что река поднимется так быстро.", .russian, .cyrillic),
    ("Министри су у Астани потписали споразум о извозу жита.", .serbian, .cyrillic),
    ("Нико није очекивао да ће река тако брзо нарасти.", .serbian, .cyrillic),
    ("Ministri su u Astani potpisali sporazum o izvozu žita.", .serbian, .latin),
    ("Niko nije očekivao da će reka tako brzo narasti.", .serbian, .latin),
  ]

  @Test("sentences, also in capitals and behind an emoji", arguments: sentences)
  func sentence(text: String, language: Language, script: Script) {
    for form in [
      text, text.uppercased(), "🙂 " + text, "\u{FEFF}" + text + "\r\n",
      "@handle " + text + " https://example.org/path",
    ] {
      let detection = LanguageDetector().detect(form)
      #expect(detection.language == language, "\(form)")
      #expect(detection.script == script)
      #expect(detection.confidence > 0.9 && detection.confidence <= 1)
    }
  }

  @Test(
    "a person's name without the language's own letters hides no language",
    arguments: [
      ("Премьер-министр Олжас Бектенов Атырау облысына барды.", Language.kazakh),
      ("Вице-президент Арман Сапаров Павлодар облысында болды.", .kazakh),
    ])
  func names(text: String, language: Language) {
    #expect(LanguageDetector().detect(text).language == language)
  }

  @Test(
    "a word or two",
    arguments: [
      ("government", Language.english), ("good morning", .english), ("рахмет", .kazakh), ("қала", .kazakh),
      ("спасибо", .russian), ("вечерний город", .russian), ("хвала лепо", .serbian), ("čovek", .serbian),
      ("ljubav", .serbian), ("његов", .serbian), ("мемлекет", .kazakh), ("объявление", .russian),
    ])
  func short(text: String, language: Language) {
    #expect(LanguageDetector().detect(text).language == language)
  }

  @Test(
    "names of another language don't decide",
    arguments: [
      (
        "Serbian President Aleksandar Vučić met Prime Minister Đuro Macut and Ana Brnabić in Belgrade.",
        Language.english
      ),
      ("Novak Đoković beat Filip Krajinović in the final of the Šumadija Open.", .english),
      ("Đorđe Petrović met Amangeldiyev in Shymkent.", .english), ("Nikolić visits Almaty.", .english),
      ("Tadić Meets Merkel", .english), ("Novak Djokovic beat Carlos Alcaraz in Paris.", .english),
      ("Jokić osvojio titulu u Denveru", .serbian), ("Keir Starmer stigao u Niš", .serbian),
      ("Тоқаев прибыл в Белград", .russian), ("Владимир Путин Астанаға келді", .kazakh),
      ("Қасым-Жомарт Тоқаев у Београду", .serbian), ("Зоран Ђинђић Алматыда болды", .kazakh),
      ("Emmanuel Macron i Keir Starmer razgovarali su u Parizu o Boeing i Rolls-Royce ugovorima.", .serbian),
      ("Председник Қасым-Жомарт Тоқаев и министар Мұрат Нұртілеу стигли су у Београд.", .serbian),
    ])
  func foreignNames(text: String, language: Language) {
    #expect(LanguageDetector().detect(text).language == language)
  }

  @Test(
    "names alone don't make sure",
    arguments: ["Đorđe Petrović", "Kragujevac", "Oxford United", "Серік Болатұлы", "Николай Козлов"])
  func namesAlone(text: String) {
    let detection = LanguageDetector().detect(text)
    #expect(detection.language != nil)
    #expect(detection.confidence <= 0.9)
  }

  @Test(
    "a sentence whose names are of another language is told with doubt",
    arguments: ["Đorđe Petrović met Amangeldiyev in Shymkent.", "Николай Крылов и Тоқаев в Астане"])
  func doubt(text: String) {
    #expect(LanguageDetector().detect(text).confidence < 0.98)
  }

  @Test(
    "other languages are none of ours",
    arguments: [
      ("Der Präsident ist gestern Abend mit seiner Delegation in Berlin angekommen.", Script.latin),
      ("Le président est arrivé hier soir à Paris avec sa délégation.", .latin),
      ("El presidente llegó anoche a Madrid con su delegación.", .latin),
      ("Il presidente è arrivato ieri sera a Roma con la sua delegazione.", .latin),
      ("Prezydent przyjechał wczoraj wieczorem do Warszawy ze swoją delegacją.", .latin),
      ("Prezident přijel včera večer do Prahy se svou delegací.", .latin),
      ("Cumhurbaşkanı dün akşam heyetiyle birlikte Ankara'ya geldi.", .latin),
      ("Az elnök tegnap este érkezett Budapestre a küldöttségével.", .latin),
      ("Presedintele a ajuns aseară la București împreună cu delegația sa.", .latin),
      ("Presidentti saapui eilen illalla Helsinkiin valtuuskuntansa kanssa.", .latin),
      ("De president is gisteravond met zijn delegatie in Den Haag aangekomen.", .latin),
      ("Президент прибув учора ввечері до Києва зі своєю делегацією.", .cyrillic),
      ("Президентът пристигна снощи в София заедно със своята делегация.", .cyrillic),
      ("Претседателот синоќа пристигна во Скопје заедно со својата делегација.", .cyrillic),
      ("Прэзідэнт прыбыў учора ўвечары ў Мінск са сваёй дэлегацыяй.", .cyrillic),
      ("Президент кече кечинде Бишкекке өзүнүн делегациясы менен келди жана жолугушту.", .cyrillic),
      ("Ο πρόεδρος έφτασε χθες το βράδυ στην Αθήνα.", .common),
      ("大統領は昨夜、代表団とともに東京に到着した。", .common), ("وصل الرئيس مساء أمس.", .common),
    ])
  func others(text: String, script: Script) {
    let detection = LanguageDetector().detect(text)
    #expect(detection.language == nil)
    #expect(detection.script == script)
  }

  @Test("what holds no letters is neither", arguments: ["", " \n", "12 345,67", "🙂🙏🏽", "— … !?", "№ 5 %"])
  func nothing(text: String) {
    let detection = LanguageDetector().detect(text)
    #expect(detection.language == nil && detection.script == .common && detection.confidence == 0)
  }

  @Test("look-alikes inside words don't mislead")
  func homoglyphs() {
    #expect(LanguageDetector().detect("Пpeзидeнт пpибыл в Acтану вeчepoм").language == .russian)
    #expect(
      LanguageDetector().detect("Ministаr je ujutrо dоputоvао nа sаstаnаk sа nоvinаrimа u Nišu.").language == .serbian)
    let serbian = "Mинистaр je jутрoс oтвoриo шкoлу у Нишу и рeкao нoвинaримa дa ћe рaдoви бити нaстaвљeни."
    #expect(LanguageDetector().detect(serbian).language == .serbian)
    #expect(LanguageDetector().detect("Қaзaқстан Республикaсының Прeзиденті").language == .kazakh)
  }

  @Test("decomposed letters are the same letters")
  func decomposed() throws {
    for (text, language, script) in Self.sentences {
      let detection = LanguageDetector().detect(try text.normalized(to: .nfd))
      #expect(detection.language == language && detection.script == script)
    }
  }

  @Test("a text that is half in one language and half in another is neither, and says so")
  func mixed() {
    let russian =
      "Министры подписали в Астане соглашение об экспорте зерна. Никто не ждал, что река поднимется. "
    let kazakh =
      "Министрлер Астанада астық экспорты туралы келісімге қол қойды. Бала мектептен келіп, хат оқыды. "
    let text = String(repeating: russian, count: 4) + String(repeating: kazakh, count: 4)
    let detection = LanguageDetector().detect(text)
    #expect(detection.language == nil)
    #expect(detection.confidence < 0.65)
    let mostly = LanguageDetector().detect(String(repeating: russian, count: 20) + kazakh + kazakh + kazakh)
    #expect(mostly.language == .russian)
    #expect(mostly.confidence < 1)
  }

  @Test("of a long text a bounded sample is looked at, wherever it is cut", .timeLimit(.minutes(1)))
  func long() {
    for pad in 0..<4 {
      let text =
        String(repeating: "x", count: pad)
        + String(repeating: "Қазақстан халқы келісімге қол қойды. ", count: 200_000)
      #expect(LanguageDetector().detect(text).language == .kazakh)
    }
    #expect(LanguageDetector().detect(String(repeating: "a", count: 3_000_000)).script == .latin)
  }

  @Test(
    "a short text with words that are frequent elsewhere and not with us is in none of our languages",
    arguments: [
      "Ein Haus am Freitag. Das ist gut.", "Guten Morgen", "La ville est belle.", "Muchas gracias", "Grazie mille",
      "Dzień dobry", "Bugün hava güzel.", "Не знаю, що робити.", "Това е къща.",
    ])
  func foreign(text: String) {
    let detection = LanguageDetector().detect(text)
    #expect(detection.language == nil || detection.confidence < 0.7, "\(detection)")
  }

  @Test(
    "names with such words, and words that are ours too, decide nothing",
    arguments: [
      ("La Liga starts today.", Language.english), ("Ursula von der Leyen wins again.", .english),
      ("Man bites dog.", .english), ("The die is cast.", .english), ("To je dobro.", .serbian),
      ("Dobar dan", .serbian), ("Danas je lep dan.", .serbian), ("Добрый день", .russian),
    ])
  func own(text: String, language: Language) {
    #expect(LanguageDetector().detect(text).language == language)
  }
}
