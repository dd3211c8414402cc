import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Slips of the pen in names that are sought")
struct NameSlipTests {
  @Test(
    "a slip of the pen keeps no name from being found",
    arguments: [
      ("Branislav Ivanovi", "Branislav Ivanović"), ("Бранислав Ивановч", "Branislav Ivanović"), ("Interfa", "Interfax"),
      ("Экибасуз", "Экибастуз"), ("Taglar", "Talgar"), ("АнаБрнабић", "Ana Brnabić"),
      ("Александр Грушевкий", "Александр Грушевский"),
    ])
  func slips(name: String, wanted: String) {
    let names = [
      "Branislav Ivanović", "Branislav Nušić", "Interfax", "Интеллект", "Экибастуз", "Екпін", "Talgar", "Тагил",
      "Ana Brnabić", "Александр Грушевский", "Александр Грушин",
    ]
    let records = names.enumerated().compactMap { number, name in
      NameForm(name, tag: "und").map {
        NameRecord(id: "r\(number)", kind: .other, forms: [$0], provenance: Provenance(file: "t"))
      }
    }
    var search = NameSearch(NameIndex(records, source: "t"))
    #expect(search.search(name, limit: 3).map(\.matched).contains(wanted))
  }

  @Test("a record is answered with the form that fits it best")
  func bestForm() throws {
    let table = "id\tkind\tlang\tname\nn\tplace\tru\tНишавский округ\nn\tplace\tkk\tНишава округі\n"
    var search = NameSearch(
      NameIndex(AuthorityReader.read(Array(table.utf8), file: "t.tsv", format: .table).records, source: "t"))
    var matcher = NameMatcher()
    let hit = try #require(search.search("Нишавский окрруг", limit: 1).first)
    #expect(hit.score >= matcher.match("Нишавский окрруг", "Нишава округі").score)
    #expect(hit.matched == "Нишавский округ")
  }

  /// What a slip of the pen makes of a name.
  enum Slip: CaseIterable {
    case lost
    case doubled
    case swapped
    case lastLost

    /// The name with a letter at some place within it wrong; nil where it is too short, or the place is beside a space.
    func applied(to name: String, at place: UInt64) -> String? {
      var scalars = Array(name.unicodeScalars)
      guard scalars.count > 4 else { return nil }
      let place = 1 + Int(place % UInt64(scalars.count - 2))
      guard self == .lastLost || !scalars[place...place + 1].contains(" ") else { return nil }
      switch self {
      case .lost: scalars.remove(at: place)
      case .doubled: scalars.insert(scalars[place], at: place)
      case .swapped: scalars.swapAt(place, place + 1)
      case .lastLost: scalars.removeLast()
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
  }

  @Test("among the first hits is the best of all records, as the matcher alone finds it", arguments: Slip.allCases)
  func againstBruteForce(slip: Slip) {
    // By the ids, so that a new record changes nothing for the others.
    let records = BuiltInNames.reading.records.filter { SpellingKey($0.id).digest % 5 == 0 }
    var search = NameSearch(NameIndex(records, source: "t"))
    var matcher = NameMatcher()
    let encoded = records.map { record in record.forms.map { matcher.encode($0.text) } }
    var asked = 0
    var missed: [String] = []
    for record in records {
      let digest = SpellingKey(record.id).digest / 5
      guard digest % 2 == 0 else { continue }
      let tag = ["en", "ru", "kk", "sr"][Int(digest / 2 % 4)]
      guard let form = record.forms.first(where: { $0.tag == tag }) ?? record.forms.first,
        let name = slip.applied(to: form.text, at: digest / 8)
      else { continue }
      let query = matcher.encode(name)
      guard !query.words.isEmpty else { continue }
      let scores = encoded.map { forms in forms.map { matcher.match(query, $0, nil) { false }.score }.max() ?? 0 }
      let best = scores.max() ?? 0
      guard best >= 0.7 else { continue }
      asked += 1
      // Where one record fits well, another that fits a hair better is not sought.
      let wanted = Set(records.indices.filter { scores[$0] >= best - 0.01 }.map { records[$0].id })
      if !search.search(name, limit: 5).contains(where: { wanted.contains($0.id) }) { missed.append(name) }
    }
    #expect(asked > 100)
    #expect(Double(missed.count) <= 0.03 * Double(asked), "\(missed) of \(asked)")
  }
}
