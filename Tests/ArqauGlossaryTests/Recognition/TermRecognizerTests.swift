import ArqauGlossary
import ArqauText
import Testing

@Suite("Recognising terms")
struct TermRecognizerTests {
  /// A term and a text that marks it, in a language.
  struct Example: Sendable, CustomTestStringConvertible {
    let language: Language
    let term: String
    let text: String

    init(_ language: Language, _ term: String, _ text: String) {
      self.language = language
      self.term = term
      self.text = text
    }

    var testDescription: String { "\(term): \(text)" }
  }

  static let examples: [Example] =
    english + russian + serbian + kazakh

  static let english: [Example] = [
    .init(.english, "trade agreement", "Two ⟦trade agreements⟧ and a ⟦Trade Agreement⟧, no trade agreeing."),
    .init(.english, "government", "the ⟦government⟧'s plan, ⟦governments⟧’ plans, governmental"),
    .init(.english, "policy", "⟦policies⟧ of one ⟦policy⟧"),
    .init(.english, "crisis", "⟦crises⟧"),
    .init(.english, "memorandum", "⟦memoranda⟧ and ⟦memorandums⟧"),
    .init(.english, "child", "⟦children⟧, childish"),
    .init(.english, "criterion", "⟦criteria⟧ and a ⟦criterion⟧"),
    .init(.english, "commander in chief", "⟦commanders-in-chief⟧, the ⟦Commander-in-Chief⟧"),
    .init(.english, "free trade agreement", "a ⟦free-trade agreement⟧, not free- trade agreement, free-trade"),
    .init(.english, "spokesman", "two ⟦spokesmen⟧"),
    .init(.english, "Serbia", "a Kazakhstan-⟦Serbia⟧ forum"),
    .init(.english, "WHO", "the ⟦WHO⟧ said who came; Who came"),
    .init(.english, "NATO", "⟦NATO⟧ and ⟦Nato⟧, not nato"),
    .init(.english, "NGO", "⟦NGOs⟧ and an ⟦NGO⟧'s head"),
    .init(.english, "COVID-19", "⟦COVID-19⟧ and ⟦COVID‑19⟧, not COVID 19"),
    .init(.english, "free trade", "⟦free\ntrade⟧ but free\n\ntrade, free, trade"),
    .init(.english, "café", "⟦cafés⟧ and ⟦Cafe\u{301}⟧ and a ⟦cafe⟧"),
  ]

  static let russian: [Example] = [
    .init(.russian, "стратегическое партнёрство", "о ⟦стратегическом партнерстве⟧ и ⟦Стратегического партнёрства⟧"),
    .init(.russian, "видео", "в виде шутки о ⟦видео⟧"),
    .init(.russian, "медиа", "меди и ⟦медиа⟧"),
    .init(.russian, "метро", "пять метров до ⟦метро⟧"),
    .init(.russian, "учёный", "⟦учёных⟧ и ⟦учёными⟧ об учении и учений"),
    .init(.russian, "синий флаг", "⟦синего флага⟧ и ⟦синим флагом⟧"),
    .init(.russian, "большой город", "⟦больших городов⟧ и ⟦большому городу⟧"),
    .init(.russian, "подтверждённые случаи", "два ⟦подтверждённых случая⟧, не подтверждённого случая"),
    .init(.russian, "случаи", "пять ⟦случаев⟧, без случая"),
    .init(.russian, "рынок", "на ⟦рынке⟧, ⟦рынков⟧, рыночный"),
    .init(.russian, "боец", "⟦бойцы⟧ и ⟦бойцов⟧"),
    .init(.russian, "судья", "⟦судей⟧ и ⟦судье⟧"),
    .init(.russian, "девушка", "пять ⟦девушек⟧"),
    .init(.russian, "время", "⟦времени⟧, ⟦времён⟧"),
    .init(.russian, "учащийся", "⟦учащихся⟧ и ⟦учащимся⟧"),
    .init(.russian, "гражданин", "⟦граждане⟧ и ⟦граждан⟧"),
    .init(.russian, "новый дом", "⟦новые дома⟧, но не новыми домов и новые, дома"),
    .init(.russian, "новый закон", "два ⟦новых закона⟧, но не новому закона"),
    .init(.russian, "охрана труда", "⟦охраны труда⟧, ⟦охрану труда⟧"),
    .init(.russian, "Соединённые Штаты", "в ⟦Соединенных Штатах⟧"),
    .init(.russian, "страна-участница", "⟦страны-участницы⟧ и ⟦странами-участницами⟧"),
    .init(.russian, "МИД", "в ⟦МИДе⟧ и ⟦МИД⟧, но не мид"),
    .init(.russian, "ЕАЭС", "⟦ЕАЭС⟧ и еаэс"),
    .init(.russian, "лев", "⟦львы⟧, но не все"),
    .init(.russian, "вес", "⟦веса⟧ все"),
    .init(.russian, "мой", "⟦мои⟧"),
    .init(.russian, "район", "⟦раи\u{306}оны⟧ в ⟦райо\u{301}не⟧ и ⟦рай\u{AD}оны⟧"),
    .init(.russian, "порт", "в ⟦пoрту⟧ с латинской o"),
  ]

  static let serbian: [Example] = [
    .init(.serbian, "мисао", "⟦мишљу⟧, ⟦мисли⟧"),
    .init(.serbian, "дрво", "⟦дрвета⟧ и дрвећем"),
    .init(.serbian, "стратешко партнерство", "о ⟦стратешком партнерству⟧ i ⟦strateškog partnerstva⟧"),
    .init(.serbian, "predsednik", "⟦председници⟧, ⟦председниче⟧ и ⟦predsednicima⟧"),
    .init(.serbian, "pisac", "⟦писци⟧, ⟦писаца⟧ и пише"),
    .init(.serbian, "čitalac", "⟦читаоци⟧ и ⟦читалаца⟧"),
    .init(.serbian, "deo", "⟦делу⟧ и ⟦делови⟧"),
    .init(.serbian, "радост", "с ⟦радошћу⟧ и ⟦radosti⟧"),
    .init(.serbian, "sestra", "пет ⟦сестара⟧"),
    .init(.serbian, "Amerika", "у ⟦Америци⟧"),
    .init(.serbian, "ime", "⟦имена⟧ и ⟦imenu⟧"),
    .init(.serbian, "građanin", "⟦грађани⟧ и ⟦građana⟧"),
    .init(.serbian, "aktuelni predsednik", "⟦актуелног председника⟧ и ⟦aktuelan predsednik⟧"),
    .init(.serbian, "peta godina", "⟦пете године⟧, али не пет година"),
    .init(.serbian, "injekcija", "⟦инјекције⟧"),
    .init(.serbian, "љубав", "⟦ljubavi⟧ и ⟦љубављу⟧"),
    .init(.serbian, "САД", "из ⟦САД-а⟧ и ⟦SAD⟧, али не сад"),
  ]

  static let kazakh: [Example] = [
    .init(.kazakh, "жұмыс", "⟦жұмыстан⟧ және ⟦жұмысы⟧, бірақ жұмыссыз"),
    .init(.kazakh, "кітап", "⟦кітабымызда⟧, ⟦кітаптар⟧ және ⟦кітап⟧; кітапхана"),
    .init(.kazakh, "стратегиялық серіктестік", "⟦стратегиялық серіктестігімізді⟧ және ⟦Стратегиялық серіктестікке⟧"),
    .init(.russian, "имя", "⟦имя⟧, ⟦имени⟧, ⟦именем⟧, ⟦имена⟧, ⟦имён⟧; имею, имям"),
    .init(.russian, "семья", "⟦семью⟧ и ⟦семей⟧, семени"),
    .init(.kazakh, "жер", "⟦жерлердегі⟧ және ⟦жеріміздің⟧, жерлар емес"),
    .init(.kazakh, "орын", "⟦орны⟧ және ⟦орындар⟧"),
    .init(.kazakh, "халық", "⟦халқы⟧ және ⟦халыққа⟧"),
    .init(.kazakh, "Қазақстан Республикасы", "⟦Қазақстан Республикасының⟧ және ⟦Қазақстан Республикасында⟧"),
    .init(.kazakh, "оқу орны", "⟦оқу орындарында⟧ және ⟦оқу орнының⟧"),
    .init(.kazakh, "ЕАЭО", "⟦ЕАЭО-ның⟧ және ⟦ЕАЭОда⟧, еаэо емес"),
    .init(.kazakh, "БҰҰ", "⟦БҰҰ-да⟧"),
    .init(.kazakh, "дос", "⟦достармын⟧, ⟦достың⟧, ⟦доспен⟧; досбен, достық емес"),
  ]

  @Test("a term is found under its inflection, and nowhere else", arguments: examples)
  func marks(_ example: Example) {
    let text = RecognizedText(example.text)
    let pattern = TermPattern(example.term, language: example.language, payload: 1)
    #expect(RecognizedText.marking([pattern], in: text.plain, example.language) == text.marked)
  }

  @Test("letters of many bytes before a term move nothing", arguments: examples)
  func marksBehindEmoji(_ example: Example) {
    let text = RecognizedText("👩‍👩‍👧 𝔘 — " + example.text)
    let pattern = TermPattern(example.term, language: example.language, payload: 1)
    #expect(RecognizedText.marking([pattern], in: text.plain, example.language) == text.marked)
  }

  @Test("the base form is always found", arguments: examples)
  func baseForm(_ example: Example) {
    let pattern = TermPattern(example.term, language: example.language, payload: 1)
    let found = TermRecognizer([pattern]).matches(in: Array(example.term.utf8), language: example.language)
    #expect(found == [TermMatch(bytes: 0..<example.term.utf8.count, payload: 1)])
  }

  @Test("of terms that overlap the longest counts, then the leftmost, with every term of its span")
  func overlaps() {
    let terms = ["foreign minister", "minister", "minister of trade", "Foreign Minister"].enumerated().map {
      TermPattern($1, language: .english, payload: $0)
    }
    let recognizer = TermRecognizer(terms)
    let text = Array("the foreign minister of trade and a foreign minister".utf8)
    let found = recognizer.matches(in: text, language: .english)
    #expect(found.map(\.payload) == [2, 0, 3])
    #expect(found.map(\.bytes) == [12..<29, 36..<52, 36..<52])
    #expect(recognizer.matches(in: text, language: .english, overlaps: .all).count == 7)
    let nested = recognizer.matches(in: text, language: .english, overlaps: .nested)
    #expect(nested.map(\.payload) == [2, 1, 0, 3, 1])
    #expect(nested.map(\.bytes) == [12..<29, 12..<20, 36..<52, 36..<52, 44..<52])
    #expect(nested.map(\.isNested) == [false, true, false, false, true])
  }

  @Test("a part of a phrase that hyphens join is no term, a part of a compound of nouns is")
  func hyphens() {
    let terms = ["state", "art", "trade", "date", "partnership"].enumerated().map {
      TermPattern($1, language: .english, payload: $0)
    }
    let text = "A state-of-the-art plant, up-to-date; Kazakhstan-Serbia-trade and public-private partnership of a state"
    #expect(
      RecognizedText.marking(terms, in: text, .english)
        == "A state-of-the-art plant, up-to-date; Kazakhstan-Serbia-⟦trade⟧ and public-private ⟦partnership⟧ of a ⟦state⟧"
    )
  }

  @Test("few and many terms that hang together are settled alike", arguments: [3, 40, 200])
  func chains(_ length: Int) {
    let terms = ["a b", "b a", "a b a", "b"].enumerated().map {
      TermPattern($1, language: .english, payload: $0, matching: .exact)
    }
    let text = Array(Array(repeating: "a b", count: length).joined(separator: " ").utf8)
    let recognizer = TermRecognizer(terms)
    let all = Set(recognizer.matches(in: text, language: .english, overlaps: .all))
    let longest = recognizer.matches(in: text, language: .english)
    for (one, next) in zip(longest, longest.dropFirst()) { #expect(one.bytes.upperBound < next.bytes.lowerBound) }
    let nested = recognizer.matches(in: text, language: .english, overlaps: .nested)
    #expect(nested.filter { !$0.isNested } == longest)
    let inside = all.filter { match in longest.contains { $0.bytes != match.bytes && $0.bytes.contains(match.bytes) } }
    #expect(Set(nested.filter(\.isNested).map(\.bytes)) == Set(inside.map(\.bytes)))
    #expect(nested.filter(\.isNested).count == inside.count)
  }

  @Test("extra forms are found, forms that are excluded are not")
  func forms() {
    let pattern = TermPattern(
      "вода", language: .russian, payload: 1, forms: ["водичка"], excludedForms: ["воды"])
    #expect(
      RecognizedText.marking([pattern], in: "вода воды воду водичка водички", .russian)
        == "⟦вода⟧ воды ⟦воду⟧ ⟦водичка⟧ водички")
  }

  @Test("exact terms don't inflect, those with their letter case keep that too")
  func matching() {
    let exact = TermPattern("Apple", language: .english, payload: 1, matching: .exact)
    #expect(RecognizedText.marking([exact], in: "apple Apple apples", .english) == "⟦apple⟧ ⟦Apple⟧ apples")
    let cased = TermPattern("apple", language: .english, payload: 1, matching: .letterCase)
    #expect(
      RecognizedText.marking([cased], in: "Apple is an apple. Apple and Apple APPLE", .english)
        == "⟦Apple⟧ is an ⟦apple⟧. ⟦Apple⟧ and Apple APPLE")
  }

  @Test("the words that inflect can be named")
  func inflecting() {
    let first = TermPattern("право вето", language: .russian, payload: 1, inflecting: .first)
    #expect(RecognizedText.marking([first], in: "права вето, право вета", .russian) == "⟦права вето⟧, право вета")
    let last = TermPattern("бизнес план", language: .russian, payload: 1, inflecting: .last)
    #expect(
      RecognizedText.marking([last], in: "бизнес плана, бизнеса плана", .russian) == "⟦бизнес плана⟧, бизнеса плана")
  }

  @Test("terms without a letter or a digit are told apart", arguments: ["", " ", "—", "…", "\u{301}", "\u{200B}"])
  func unusable(_ text: String) {
    let recognizer = TermRecognizer([TermPattern(text, language: .russian, payload: 1)])
    #expect(recognizer.unusable == [0])
    #expect(recognizer.matches(in: Array("а — б … \(text)".utf8), language: .russian).isEmpty)
  }

  @Test("signs inside a term count")
  func signs() {
    let terms = ["C++", "R&D", "U.S.", "№ 5"].enumerated().map { TermPattern($1, language: .english, payload: $0) }
    #expect(
      RecognizedText.marking(terms, in: "C++ and C, R&D or R & D, the U.S. and US, № 5 and 5", .english)
        == "⟦C++⟧ and C, ⟦R&D⟧ or R & D, the ⟦U.S.⟧ and US, ⟦№ 5⟧ and 5")
  }
}
