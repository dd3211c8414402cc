import ArqauText
import Testing

@testable import ArqauNormalizer

/// What every record of `glossaries/names.yml` must have. The reader takes less; a file that is complete
/// and in one order is what people can merge and trust.
@Suite("The names that come with Arqau")
struct EmbeddedNamesTests {
  private static let reading = BuiltInNames.reading
  private var records: [NameRecord] { Self.reading.records }

  @Test("ids are words of small letters and digits joined by hyphens, in their order")
  func ids() {
    let ids = records.map(\.id)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for id in ids {
      let words = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let isPlain = words.allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          }
      }
      #expect(isPlain, "\(id)")
    }
  }

  @Test("a record has a form in all four languages, a language of origin, and an address or a mark that it has none")
  func completeness() throws {
    let varieties = try ["en", "kk", "ru", "sr-Cyrl"].map { try #require(Variety(tag: $0)) }
    for record in records {
      for variety in varieties {
        #expect(record.preferredForm(in: variety)?.status == .preferred, "\(record.id) in \(variety.tag)")
      }
      #expect(record.native != nil, "\(record.id)")
      // What rests on general knowledge alone says that somebody is to look at it.
      let isMarked = record.source == nil && record.note == "needs native check"
      #expect(record.source?.hasPrefix("http") == true || isMarked, "\(record.id)")
    }
  }

  @Test("persons, and only they, have a gender, and it is said who they are")
  func persons() {
    for record in records {
      #expect((record.gender != nil) == (record.kind == .person), "\(record.id)")
      #expect(record.kind != .person || record.role?.isEmpty == false, "\(record.id)")
    }
  }

  @Test("the bearer of another or former name has a record of its own and of the same kind")
  func bearers() {
    let kinds = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    for record in records {
      guard let id = record.bearer else { continue }
      #expect(kinds[id]?.kind == record.kind, "\(record.id)")
      #expect(kinds[id]?.bearer == nil, "\(record.id)")
    }
    #expect(records.contains { $0.now != nil } && records.contains { $0.same != nil })
  }

  @Test("a spelling that a former name shares with today's is today's first")
  func sharedSpelling() throws {
    let ids = Authority.builtIn.hits(spelled: "Шымкент").map(\.record.id)
    #expect(ids.first == "shymkent" && ids.contains("chimkent"))
    let record = try #require(Authority.builtIn.records.firstIndex { $0.id == "chimkent" })
    #expect(Authority.builtIn.records[Authority.builtIn.bearer(ofRecord: record)].id == "shymkent")
  }

  @Test("no two records of today's names prefer one spelling")
  func preferredForms() {
    var owners: [NameForm: String] = [:]
    for record in records where record.bearer == nil {
      for form in record.forms where form.status == .preferred {
        let other = owners.updateValue(record.id, forKey: form)
        #expect(other == nil || other == record.id, "\(record.id) and \(other ?? "") share \(form.text)")
      }
    }
  }

  @Test("forms are composed, trimmed, and no word of them mixes scripts")
  func spellings() throws {
    for record in records {
      for form in record.forms {
        let composed = try form.text.normalized(to: .nfc)
        #expect(composed.unicodeScalars.elementsEqual(form.text.unicodeScalars), "\(record.id): \(form.text)")
        #expect(form.text.first?.isWhitespace == false && form.text.last?.isWhitespace == false, "\(record.id)")
        for word in form.text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
          let cyrillic = word.count { 0x0400...0x052F ~= $0.value }
          #expect(cyrillic == 0 || cyrillic == word.count, "\(record.id): \(form.text)")
        }
      }
    }
  }

  @Test(
    "a name of the news is found from each language",
    arguments: [
      ("Kassym-Jomart Tokayev", "kassym-jomart-tokayev"), ("Қасым-Жомарт Тоқаев", "kassym-jomart-tokayev"),
      ("Касым-Жомарт Кемелевич Токаев", "kassym-jomart-tokayev"), ("Kasim-Žomart Tokajev", "kassym-jomart-tokayev"),
      ("Altyn Qyran (Golden Eagle) Order", "altyn-qyran-order"), ("Алтын Қыран", "altyn-qyran-order"),
      ("Orden zlatnog orla", "altyn-qyran-order"), ("Beč", "vienna"), ("Семипалатинск", "semipalatinsk"),
      ("Kosovo", "kosovo"), ("ҚазАқпарат", "kazinform"), ("КазТАГ", "kaztag"),
      ("БҰҰ", "united-nations"), ("ООН", "united-nations"), ("УН", "united-nations"), ("Ер Србија", "air-serbia"),
    ])
  func lookUp(name: String, id: String) {
    #expect(Authority.builtIn.hits(spelled: name).contains { $0.record.id == id })
  }

  @Test("the cities of CLDR's time zones are records, English names among them")
  func cities() throws {
    for (name, tag, expected) in [
      ("Нью-Йорк", "sr-Cyrl", "Њујорк"), ("Лондон", "en", "London"), ("Шанхай", "en", "Shanghai"),
    ] {
      let hits = Authority.builtIn.hits(spelled: name)
      #expect(hits.contains { $0.record.forms.contains { $0.tag == tag && $0.text == expected } }, "\(name)")
    }
    #expect(Authority.builtIn.records.allSatisfy { !$0.id.hasPrefix("cldr:city:Etc/") })
  }
}
