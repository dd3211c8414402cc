/// What a digest's layout says in its own words: headings, heads of columns, kinds of names.
///
/// A page says it in the article's language, so that one `lang` holds for it; text, Markdown and messages are in English.
struct DigestLabels: Sendable {
  /// The tag of their language.
  let tag: String
  /// The title of a digest whose article has none.
  let digest: String
  /// `3 of 20 sentences`, from the two numbers.
  let figures: @Sendable (Int, Int) -> String
  let source: String
  let names: String
  let name: String
  let kind: String
  let terms: String
  let term: String
  let concept: String
  let numbers: String
  let written: String
  let value: String
  /// Of a form that only rules have made.
  let derived: String
  /// Before the name that something has today.
  let today: String
  /// How often something is named.
  let mentions: @Sendable (Int) -> String
  /// The kinds of names by their identifiers.
  let kinds: [String: String]

  /// Those of an article's language and script; English for a language that has none.
  static func of(language: String, script: String) -> DigestLabels {
    switch (language, script) {
    case ("kk", "Cyrl"): kazakh
    case ("ru", _): russian
    case ("sr", "Latn"): serbianLatin
    case ("sr", _): serbian
    default: english
    }
  }

  /// The name of a variety in its own language and script; its tag where that is not known.
  static func name(of variety: String) -> String { varieties[variety] ?? variety }

  private static let varieties = [
    "en": "English", "kk": "Қазақша", "kk-Cyrl": "Қазақша", "kk-Latn": "Qazaqşa", "ru": "Русский", "sr": "Српски",
    "sr-Cyrl": "Српски", "sr-Latn": "Srpski",
  ]

  static let english = DigestLabels(
    tag: "en", digest: "Digest",
    figures: { "\($0) of \($1) sentences, each a link to its place in the source" },
    source: "Source", names: "Names", name: "Name", kind: "Kind", terms: "Terms", term: "Term", concept: "Concept",
    numbers: "Numbers", written: "As written", value: "Value", derived: "derived", today: "today",
    mentions: { "\($0) mentions" }, kinds: [:])

  private static let russian = DigestLabels(
    tag: "ru", digest: "Дайджест",
    figures: { "Предложений: \($0) из \($1); каждое ведёт к своему месту в тексте" },
    source: "Исходный текст", names: "Имена и названия", name: "Имя", kind: "Вид", terms: "Термины", term: "Термин",
    concept: "Понятие", numbers: "Числа", written: "В тексте", value: "Значение", derived: "по правилам", today: "ныне",
    mentions: { "упоминаний: \($0)" },
    kinds: ["person": "человек", "place": "место", "organisation": "организация", "work": "произведение"])

  private static let kazakh = DigestLabels(
    tag: "kk", digest: "Дайджест",
    figures: { "Сөйлем: \($1) ішінен \($0); әрқайсысы мәтіндегі орнына апарады" },
    source: "Бастапқы мәтін", names: "Есімдер мен атаулар", name: "Атауы", kind: "Түрі", terms: "Терминдер",
    term: "Термин", concept: "Ұғым", numbers: "Сандар", written: "Мәтінде", value: "Мәні", derived: "ереже бойынша",
    today: "бүгінде", mentions: { "аталуы: \($0)" },
    kinds: ["person": "адам", "place": "жер", "organisation": "ұйым", "work": "туынды"])

  private static let serbian = DigestLabels(
    tag: "sr-Cyrl", digest: "Сажетак",
    figures: { "Реченица: \($0) од \($1); свака води на своје место у тексту" },
    source: "Изворни текст", names: "Имена и називи", name: "Име", kind: "Врста", terms: "Термини", term: "Термин",
    concept: "Појам", numbers: "Бројеви", written: "У тексту", value: "Вредност", derived: "по правилима",
    today: "данас",
    mentions: { "помињања: \($0)" },
    kinds: ["person": "особа", "place": "место", "organisation": "организација", "work": "дело"])

  private static let serbianLatin = DigestLabels(
    tag: "sr-Latn", digest: "Sažetak",
    figures: { "Rečenica: \($0) od \($1); svaka vodi na svoje mesto u tekstu" },
    source: "Izvorni tekst", names: "Imena i nazivi", name: "Ime", kind: "Vrsta", terms: "Termini", term: "Termin",
    concept: "Pojam", numbers: "Brojevi", written: "U tekstu", value: "Vrednost", derived: "po pravilima",
    today: "danas",
    mentions: { "pominjanja: \($0)" },
    kinds: ["person": "osoba", "place": "mesto", "organisation": "organizacija", "work": "delo"])
}
