import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("What nouns beside names say of them")
struct NameDescriptionTests {
  /// A text, a name in it, what the model took the name for, and what it is.
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    let name: String
    let taken: NameKind
    let kind: NameKind

    init(_ language: Language, _ text: String, _ name: String, _ taken: NameKind, _ kind: NameKind) {
      (self.language, self.text, self.name, self.taken, self.kind) = (language, text, name, taken, kind)
    }

    var testDescription: String { text }
  }

  private static func kinds(_ text: String, _ language: Language, _ names: [(String, NameKind)]) throws -> [NameKind] {
    let cut = MentionText(utf8: Array(text.utf8), language: language)
    let traits = cut.traits(try #require(MentionModel.builtIn).words)
    let mentions = try names.map { name in
      FoundMention(tokens: try #require(cut.tokens(of: name.0)), kind: name.1)
    }
    return MentionKinds(cut, traits, NameStems(language)).mended(mentions).map(\.kind)
  }

  @Test(
    "a noun says what a name is",
    arguments: [
      Sample(.russian, "В театре шла опера «Зимородок», зал был полон.", "Зимородок", .organisation, .work),
      Sample(.russian, "Об этом пишет газета «Заволжье» в пятницу.", "Заволжье", .place, .organisation),
      Sample(.russian, "Выступила рок-группа Green Pencils из Твери.", "Green Pencils", .person, .organisation),
      Sample(.russian, "Матч прошёл на стадионе «Буревестник» вечером.", "Буревестник", .organisation, .place),
      Sample(.russian, "Корабль купили у генерала Брунеля осенью.", "Брунеля", .place, .person),
      Sample(.serbian, "Igrala je u filmu „Zimorodak“ prošle godine.", "Zimorodak", .organisation, .work),
      Sample(.serbian, "Objavio je list „Podunavlje“ juče.", "Podunavlje", .place, .organisation),
      Sample(.kazakh, "Бұл туралы «Шапағат» газеті жазды.", "Шапағат", .place, .organisation),
      Sample(.kazakh, "Көрермен «Боран» фильмі туралы айтты.", "Боран", .place, .work),
      Sample(.english, "She reads the newspaper Lowland Herald.", "Lowland Herald", .place, .organisation),
      Sample(.english, "The army crossed the river Orpane at night.", "Orpane", .person, .place),
      Sample(.english, "The bridge is like this, explains Vorlo.", "Vorlo", .place, .person),
    ])
  func described(sample: Sample) throws {
    let kinds = try Self.kinds(sample.text, sample.language, [(sample.name, sample.taken)])
    #expect(kinds == [sample.kind])
  }

  @Test(
    "other nouns have what belongs to them behind, and a verb may follow a noun",
    arguments: [
      Sample(.russian, "Новый фильм Иванова вышел в прокат.", "Иванова", .person, .person),
      Sample(.russian, "Это вице-премьер Приморья по экономике.", "Приморья", .place, .place),
      Sample(.english, "It is the film Maria made last year.", "Maria", .person, .person),
      Sample(.english, "It is the company Maria Brown left in May.", "Maria Brown", .person, .person),
    ])
  func genitives(sample: Sample) throws {
    let kinds = try Self.kinds(sample.text, sample.language, [(sample.name, sample.taken)])
    #expect(kinds == [sample.kind])
  }

  @Test("whose work it is may stand between the noun and the quotation")
  func owners() throws {
    let kinds = try Self.kinds(
      "Он читал роман Петрова «Бурелом» всю ночь.", .russian, [("Петрова", .person), ("Бурелом", .organisation)])
    #expect(kinds == [.person, .work])
  }

  @Test("a noun tells of all its examples")
  func examples() throws {
    let rivers = try Self.kinds(
      "It is fed by rivers such as the Orpane, the Velt and the Ume.", .english,
      [("Orpane", .person), ("Velt", .organisation), ("Ume", .place)])
    #expect(rivers == [.place, .place, .place])
    let papers = try Self.kinds(
      "Об этом писали газеты «Заволжье» и «Полдень», потом стихло.", .russian,
      [("Заволжье", .place), ("Полдень", .work)])
    #expect(papers == [.organisation, .organisation])
  }

  @Test(
    "events, treaties and prizes are no places and no organisations",
    arguments: [
      Sample(.english, "They met at the Orpane Summit in May.", "Orpane Summit", .organisation, .other),
      Sample(.english, "It was the Treaty of Orpane that ended it.", "Treaty of Orpane", .place, .other),
      Sample(.english, "The Peace Prize Committee met.", "Peace Prize Committee", .organisation, .organisation),
      Sample(
        .russian, "Он ехал на Заволжский экономический форум.", "Заволжский экономический форум", .organisation, .other),
      Sample(.russian, "Вручение АЗЛ-премии пройдет летом.", "АЗЛ-премии", .organisation, .other),
      Sample(.serbian, "Potpisan je Podunavski sporazum.", "Podunavski sporazum", .organisation, .other),
    ])
  func events(sample: Sample) throws {
    let kinds = try Self.kinds(sample.text, sample.language, [(sample.name, sample.taken)])
    #expect(kinds == [sample.kind])
  }
}

@Suite("Names put together and found again")
struct SpanJoinTests {
  private static func spans(
    _ text: String, _ language: Language, _ names: [(String, NameKind)]
  ) throws -> [(text: String, kind: NameKind)] {
    let cut = MentionText(utf8: Array(text.utf8), language: language)
    let traits = cut.traits(try #require(MentionModel.builtIn).words)
    let records = RecordedNames(.builtIn, language)
    let persons = PersonSpans(names: records, titles: .of(language), stems: records.stems, text: cut)
    let spans = try names.map { name in
      MentionTagger.Span(tokens: try #require(cut.tokens(of: name.0)), kind: name.1, logs: [0, 0, 0, 0, 0])
    }
    let mentions = MentionMerger(names: records, persons: persons, traits: traits).mentions(cut, spans)
    let scalars = Array(text.unicodeScalars)
    return mentions.map { mention in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[cut.range(of: mention.tokens)])
      return (String(view), mention.kind)
    }
  }

  @Test("an institution and its country are one name in Serbian")
  func institutions() throws {
    let text = "Predstavnici Privredne komore Hrvatske došli su."
    let found = try Self.spans(text, .serbian, [("Privredne komore", .organisation), ("Hrvatske", .place)])
    #expect(found.map(\.text) == ["Privredne komore Hrvatske"])
    let apart = try Self.spans(
      "Sedište NATO Hrvatska hvali.", .serbian, [("NATO", .organisation), ("Hrvatska", .place)])
    #expect(apart.map(\.text) == ["NATO", "Hrvatska"])
  }

  @Test("quotation marks keep the preposition and the number of a name")
  func quotations() throws {
    let net = try Self.spans("Сайт «В Кругу» закрыт.", .russian, [("Кругу", .organisation)])
    #expect(net.map(\.text) == ["В Кругу"])
    let channel = try Self.spans("Смотрите «Россия 7» вечером.", .russian, [("Россия", .place)])
    #expect(channel.map(\.text) == ["Россия 7"])
    #expect(channel.map(\.kind) == [.organisation])
  }

  @Test("a Kazakh ministry is a body, its minister none")
  func ministries() throws {
    let body = try Self.spans(
      "Бұл туралы Білім және спорт министрлігі айтты.", .kazakh, [("Білім және спорт министрлігі", .organisation)])
    #expect(body.map(\.text) == ["Білім және спорт министрлігі"])
    let office = try Self.spans(
      "Бұл туралы Білім және спорт министрі айтты.", .kazakh, [("Білім және спорт министрі", .organisation)])
    #expect(office.isEmpty)
  }

  @Test("an adjective goes with the noun of its organisation or street")
  func heads() throws {
    let found = try Self.spans("На Заволжской товарной бирже тихо.", .russian, [("Заволжской товарной", .organisation)])
    #expect(found.map(\.text) == ["Заволжской товарной бирже"])
  }

  @Test("a country and the name behind it are two")
  func countries() throws {
    let places = try Self.spans("Для России Крым важен.", .russian, [("России Крым", .place)])
    #expect(places.map(\.text) == ["России", "Крым"])
    let person = try Self.spans("Премьер Турции Озтюрк ушёл.", .russian, [("Турции Озтюрк", .place)])
    #expect(person.map(\.text) == ["Турции", "Озтюрк"])
    #expect(person.map(\.kind) == [.place, .person])
    let bank = try Self.spans("Глава банка Norvik Петра Сидорова ушла.", .russian, [("Norvik Петра Сидорова", .person)])
    #expect(bank.map(\.text) == ["Norvik", "Петра Сидорова"])
  }

  @Test("a patronymic and a particle belong to the surname")
  func persons() throws {
    let full = try Self.spans(
      "Пришёл Виктор Петрович Зимородков.", .russian, [("Виктор Петрович", .person), ("Зимородков", .person)])
    #expect(full.map(\.text) == ["Виктор Петрович Зимородков"])
    let painter = try Self.spans("Это картина де Норваля.", .russian, [("Норваля", .person)])
    #expect(painter.map(\.text) == ["де Норваля"])
  }

  @Test("a treaty is named whole, the words behind an organisation are not its name")
  func borders() throws {
    let treaty = try Self.spans("It was the Treaty of Orpane.", .english, [("Orpane", .place)])
    #expect(treaty.map(\.text) == ["Treaty of Orpane"])
    let body = try Self.spans(
      "Сообщило Министерство обороны по итогам встречи.", .russian,
      [("Министерство обороны по итогам встречи", .organisation)])
    #expect(body.map(\.text) == ["Министерство обороны"])
  }

  @Test("a name found elsewhere in the text is found again, a place's adjective is not")
  func repeated() throws {
    let text = "Zorlax grew. Analysts like Zorlax and Zorlax staff. The Zorlax project goes on."
    let cut = MentionText(utf8: Array(text.utf8), language: .english)
    let found = cut.tokens.indices.filter { cut.word($0) == "zorlax" }
    let mentions = found.dropLast().map { FoundMention(tokens: $0...$0, kind: .organisation) }
    let all = RepeatedNames(mentions, cut, NameStems(.english)).completed(mentions)
    #expect(all.map(\.tokens.lowerBound) == found)
    let one = Array(mentions.prefix(1))
    #expect(RepeatedNames(one, cut, NameStems(.english)).completed(one).count == 1)
    let serbian = "Turska i Turska. Turski vojnik."
    let places = MentionText(utf8: Array(serbian.utf8), language: .serbian)
    let known = [0, 2].map { FoundMention(tokens: $0...$0, kind: .place) }
    #expect(RepeatedNames(known, places, NameStems(.serbian)).completed(known).count == 2)
  }
}

extension MentionText {
  /// The tokens of the first occurrence of some words.
  fileprivate func tokens(of words: String) -> ClosedRange<Int>? {
    let wanted = MentionText(utf8: Array(words.utf8), language: language)
    let count = wanted.tokens.count
    guard count > 0, tokens.count >= count else { return nil }
    for start in 0...(tokens.count - count) {
      let range = start...(start + count - 1)
      if zip(range, wanted.tokens.indices).allSatisfy({ word($0) == wanted.word($1) }) { return range }
    }
    return nil
  }
}
