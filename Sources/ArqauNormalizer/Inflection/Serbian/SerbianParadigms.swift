/// The declension classes of Serbian nouns and adjectives.
///
/// Changes of the last consonant (Вук, Вуче) and of the vowel before it (Петар, Петра) are classes of their
/// own: an ending is always what it is written as.
enum SerbianParadigm {
  /// Иван, Београд.
  static let hard = Paradigm("", gen: "а", dat: "у", ins: "ом", loc: "у", voc: "е")
  /// Вучић: ђ, ж, ј, љ, њ, ћ, ц, ч, џ, ш.
  static let palatal = Paradigm("", gen: "а", dat: "у", ins: "ем", loc: "у", voc: "у")
  /// Беч, Кеј: after е the ending keeps о; both are met.
  static let palatalAfterE = palatal.with(.instrumental, "ом ем")
  /// Павловац, Младеновац.
  static let movingAts = palatal.changing("ац", "ц", voc: "че цу")
  /// Шабац, Шапца: б is voiceless before ц.
  static let movingBats = palatal.changing("бац", "пц", voc: "пче пцу")
  /// Оџалац, Читлац with л before: Ковилац, Ковиоца stays rare; the л is kept.
  static let movingAk = hard.changing("ак", "к", voc: "ку че")
  /// Петар, Александар, Задар.
  static let movingAr = hard.changing("ар", "р", voc: "ре")
  /// Јурај.
  static let movingAj = palatal.changing("ај", "ј", voc: "ју")
  /// Павао, Анђео: о that is л before an ending.
  static let ao = hard.changing("ао", "л", voc: "ле")
  static let eo = hard.changing("ео", "ел", voc: "еле")
  /// Вук, Новак; Предраг; Тих: the vocative has ч, ж, ш.
  static let k = hard.changing("к", "к", voc: "че ку")
  static let g = hard.changing("г", "г", voc: "же гу")
  static let h = hard.changing("х", "х", voc: "ше ху")
  static let ts = palatal.changing("ц", "ц", voc: "цу че")

  /// Марко.
  static let o = Paradigm("о", gen: "а", dat: "у", ins: "ом", loc: "у", voc: "о")
  /// Мијо.
  static let palatalO = o.with(.instrumental, "ем ом")
  /// Дарио: a ј fills the gap.
  static let io = Paradigm("о", gen: "ја а", dat: "ју у", ins: "јем ом", loc: "ју у", voc: "о")
  /// Перо, Пере: the western way with short names.
  static let westernO = Paradigm("о", gen: "е", dat: "и", acc: "у", ins: "ом", loc: "и", voc: "о")
  /// Ђорђе, Павле.
  static let e = Paradigm("е", gen: "а", dat: "у", ins: "ем ом", loc: "у", voc: "е")
  /// Миле, Милета.
  static let et = Paradigm("е", gen: "ета", dat: "ету", ins: "етом", loc: "ету", voc: "е")
  /// Данте, Кадаре: a foreign е stays.
  static let foreignE = Paradigm("е", gen: "еа", dat: "еу", ins: "еом", loc: "еу", voc: "е")
  /// Јуре, Јури: the western way.
  static let westernE = Paradigm("е", gen: "е", dat: "и", acc: "у", ins: "ом", loc: "и", voc: "е")
  /// Мики, Тахити.
  static let i = Paradigm("", gen: "ја", dat: "ју", ins: "јем", loc: "ју", voc: "-")
  /// Нехру, Черчилу: foreign names in у.
  static let u = Paradigm("", gen: "а", dat: "у", ins: "ом", loc: "у", voc: "-")

  /// Јована, Никола.
  static let a = Paradigm("а", gen: "е", dat: "и", acc: "у", ins: "ом", loc: "и", voc: "а о")
  /// Марија, Србија.
  static let ija = a.with(.vocative, "о а")
  /// Милица.
  static let itsa = a.with(.vocative, "е о")
  /// Миа: и before и needs a ј.
  static let ia = Paradigm(
    "а", gen: "е", dat: "ји и", acc: "у", ins: "јом ом", loc: "ји и", voc: "а о")
  /// Америка, Рига, Влаха: к, г, х give ц, з, с before и.
  static let sibilantK = a.changing("ка", "к", voc: "ко").with(.dative, "ци ки").with(.locative, "ци ки")
  static let sibilantG = a.changing("га", "г", voc: "го").with(.dative, "зи ги").with(.locative, "зи ги")
  static let sibilantH = a.changing("ха", "х", voc: "хо").with(.dative, "си хи").with(.locative, "си хи")
  /// Москва: nouns address with о.
  static let nounA = a.with(.vocative, "о а")
  /// љубав, област.
  static let iStem = Paradigm("", gen: "и", dat: "и", acc: "-", ins: "и ју", loc: "и", voc: "и")

  /// Косово, Ваљево.
  static let neuterO = Paradigm("о", gen: "а", dat: "у", acc: "о", ins: "ом", loc: "у", voc: "о")
  /// Скопље, Поморавље.
  static let neuterE = Paradigm("е", gen: "а", dat: "у", acc: "е", ins: "ем", loc: "у", voc: "е")

  /// Алпи, Филипини.
  static let pluralI = Paradigm("и", gen: "а", dat: "има", acc: "е", ins: "има", loc: "има", voc: "и")
  /// Карловци: а before the ц of the genitive.
  static let pluralTsi = Paradigm(
    "ци", gen: "аца", dat: "цима", acc: "це", ins: "цима", loc: "цима", voc: "ци")
  /// Сједињене Државе, Карпати's feminine like: Плитвице.
  static let pluralE = Paradigm("е", gen: "а", dat: "ама", acc: "е", ins: "ама", loc: "ама", voc: "е")
  /// Игре, игара.
  static let pluralRe = pluralE.changing("ре", "р").with(.genitive, "ара")
  /// врата.
  static let pluralA = Paradigm("а", gen: "а", dat: "има", acc: "а", ins: "има", loc: "има", voc: "а")
}

/// The declension classes of Serbian adjectives, definite forms, as names have them.
enum SerbianAdjective {
  static let hard = Paradigm("и", gen: "ог ога", dat: "ом оме", ins: "им", loc: "ом оме", voc: "и")
  static let soft = Paradigm("и", gen: "ег ега", dat: "ем ему", ins: "им", loc: "ем ему", voc: "и")
  static let feminine = Paradigm("а", gen: "е", dat: "ој", acc: "у", ins: "ом", loc: "ој", voc: "а")
  static let neuter = Paradigm(
    "о", gen: "ог ога", dat: "ом оме", acc: "о", ins: "им", loc: "ом оме", voc: "о")
  static let softNeuter = Paradigm(
    "е", gen: "ег ега", dat: "ем ему", acc: "е", ins: "им", loc: "ем ему", voc: "е")
  static let plural = Paradigm(
    "и", gen: "их", dat: "им има", acc: "е", ins: "им има", loc: "им има", voc: "и")
  static let pluralFeminine = Paradigm(
    "е", gen: "их", dat: "им има", acc: "е", ins: "им има", loc: "им има", voc: "е")
  static let pluralNeuter = Paradigm(
    "а", gen: "их", dat: "им има", acc: "а", ins: "им има", loc: "им има", voc: "а")
}
