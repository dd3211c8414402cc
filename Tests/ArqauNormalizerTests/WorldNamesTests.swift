import ArqauText
import Foundation
import Testing

@testable import ArqauNormalizer

@Suite("Names of the world that no record has")
struct WorldNamesTests {
  private static let rows: [[String]] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../glossaries/names-world.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  @Test("a row has its kind and a form in each of the four languages, of one script")
  func rows() {
    #expect(Self.rows.first == ["kind", "en", "kk", "ru", "sr"] && Self.rows.count > 500)
    for row in Self.rows.dropFirst() {
      #expect(row.count == 5 && NameKind(rawValue: row[0]) != nil, "\(row)")
      for (column, cell) in row.enumerated().dropFirst() {
        for form in cell.split(separator: ";", omittingEmptySubsequences: false) {
          #expect(!form.isEmpty && form == form.trimmingPrefix(" ") && form.last != " ", "\(row)")
          let cyrillic = form.unicodeScalars.contains { 0x0400...0x052F ~= $0.value }
          #expect(cyrillic == (column > 1), "\(form)")
        }
      }
    }
  }

  @Test("a spelling of a kind stands in one row of its language only, and its row is found by it")
  func spellings() throws {
    let languages: [Language] = [.english, .kazakh, .russian, .serbian]
    var owners: [String: String] = [:]
    for row in Self.rows.dropFirst() {
      let kind = try #require(NameKind(rawValue: row[0]))
      for (language, cell) in zip(languages, row.dropFirst()) {
        for form in cell.split(separator: ";").map(String.init) {
          let other = owners.updateValue(row[1], forKey: "\(language) \(kind) \(form.lowercased())")
          #expect(other == nil, "\(form): \(row[1]), \(other ?? "")")
          #expect(WorldNames.builtIn.contains(form, kind, in: language), "\(form)")
        }
      }
    }
  }

  @Test(
    "a name of several words is known whatever it names, one word only by its kind",
    arguments: [
      ("Дальний Восток", nil, "Far East"), ("Қиыр Шығыс", .place, "Far East"),
      (
        "Центризбирком", .organisation,
        "Central Election Commission"
      ), ("Хирошима", .place, "Hiroshima"),
    ] as [(String, NameKind?, String)])
  func lookUp(name: String, kind: NameKind?, english: String) {
    let forms = WorldNames.builtIn.attestedForms(of: name, kind: kind, gender: nil)
    #expect(forms.first?.text == english)
    #expect(forms.allSatisfy { $0.standing.provenance == .recorded })
    #expect(WorldNames.builtIn.attestedForms(of: "Амур", kind: nil, gender: nil).isEmpty)
    #expect(WorldNames.builtIn.attestedForms(of: name, kind: .work, gender: nil).isEmpty)
  }

  @Test("a city has its own established form in each language")
  func cities() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn, WorldNames.builtIn], cities: .builtIn)
    for (name, serbian) in [("Гамбург", "Hamburg"), ("Сана", "Sana"), ("Порту", "Porto"), ("Ницца", "Nica")] {
      let query = NameFormFinder.Query(
        variety: Variety(.russian), kind: .place, targets: [try #require(Variety(tag: "sr-Latn"))])
      #expect(try finder.forms(of: name, query).first?.text == serbian)
    }
  }

  @Test("a patronymic behind a soft sign keeps it, and a Russian given name is no Serb's")
  func patronymics() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    let query = NameFormFinder.Query(
      variety: Variety(.russian), kind: .person, targets: [try #require(Variety(tag: "en"))])
    #expect(try finder.forms(of: "Пётр Игнатьевич", query).first?.text == "Pyotr Ignatyevich")
    #expect(try finder.forms(of: "Геннадий Бутрич", query).first?.text == "Gennady Butrich")
  }
}
