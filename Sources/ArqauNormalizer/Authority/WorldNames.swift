public import ArqauText
internal import CGlossaries

/// Names of the world's regions, large cities, institutions and persons in English, Kazakh, Russian and Serbian that
/// the records of `names.yml` don't have: `glossaries/names-world.tsv`.
///
/// ```swift
/// WorldNames.builtIn.attestedForms(of: "Дальний Восток", kind: .place, gender: nil).map(\.text)  // Far East, …
/// ```
/// The table was written for this project from general knowledge, as the press of each language spells these names;
/// no source stands beside a row, so its forms are recorded, not attested, and a native reader has yet to check them.
/// Whole names are answered only, in any letter case: an office without its country, as `Минфин`, is named as the text
/// names it.
public struct WorldNames: AttestedForms {
  /// The names that come with Arqau.
  public static let builtIn = WorldNames()

  // A constant of the program: nobody writes it, and it lives as long as the process.
  nonisolated(unsafe) private let table: UnsafeBufferPointer<UInt8>
  /// Where the rows begin that have a form, by its digest.
  private let places: [UInt64: [Int32]]

  /// - Complexity: O(n) for the table.
  private init() {
    let file = cglossaries_world()
    table = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var places: [UInt64: [Int32]] = [:]
    var start = 0
    while let end = table[start...].firstIndex(of: UInt8(ascii: "\n")) {
      // The first row is the heading, and the first cell of a row is the kind.
      if start > 0 {
        for cell in table[start..<end].split(separator: UInt8(ascii: "\t")).dropFirst() {
          for form in cell.split(separator: UInt8(ascii: ";")) {
            let digest = Self.digest(String(decoding: form, as: UTF8.self))
            if places[digest]?.last != Int32(start) { places[digest, default: []].append(Int32(start)) }
          }
        }
      }
      start = end + 1
    }
    self.places = places
  }

  /// The forms of a row that has a name of a kind; of any kind where that isn't known and the name has several words.
  ///
  /// - Complexity: O(length of the name).
  public func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm] {
    guard kind != nil || name.utf8.contains(0x20) else { return [] }
    return rows(of: name, kind).flatMap(\.forms)
  }

  /// None: only whole names are known here.
  public func attestedCounterparts(of word: String) -> [AttestedForm] { [] }

  /// Whether a name of a kind stands in a language's column, in any letter case.
  ///
  /// - Complexity: O(length of the name).
  public func contains(_ name: String, _ kind: NameKind, in language: Language) -> Bool {
    let digest = Self.digest(name)
    return rows(of: name, kind).contains { row in
      row.forms.contains { $0.variety.language == language && Self.digest($0.text) == digest }
    }
  }

  /// The places and organisations of several words in a language, as records to be found in texts by; none of them has an
  /// id of an authority.
  ///
  /// - Complexity: O(n) for the table.
  package func phrases(in language: Language) -> [NameRecord] {
    var records: [NameRecord] = []
    var start = (table.firstIndex(of: UInt8(ascii: "\n")) ?? table.count - 1) + 1
    while start < table.count, let row = row(at: start) {
      let forms = row.forms.filter { $0.variety.language == language && $0.text.utf8.contains(0x20) }
      if row.kind == .place || row.kind == .organisation, !forms.isEmpty {
        records.append(
          NameRecord(
            id: "world:\(start)", kind: row.kind, forms: forms.map { NameForm($0.text, in: $0.variety) },
            provenance: Provenance(file: "names-world.tsv")))
      }
      start = (table[start...].firstIndex(of: UInt8(ascii: "\n")) ?? table.count - 1) + 1
    }
    return records
  }

  private struct Row {
    let kind: NameKind
    let forms: [AttestedForm]
  }

  private func rows(of name: String, _ kind: NameKind?) -> [Row] {
    guard let starts = places[Self.digest(name)] else { return [] }
    return starts.compactMap { row(at: Int($0)) }.filter { kind == nil || $0.kind == kind }
  }

  private func row(at start: Int) -> Row? {
    let line = table[start...].prefix { $0 != UInt8(ascii: "\n") }
    let cells = String(decoding: line, as: UTF8.self).split(separator: "\t")
    guard let first = cells.first, let kind = NameKind(rawValue: String(first)) else { return nil }
    let varieties = ["en", "kk", "ru", "sr-Cyrl"].map { Variety(tag: $0) }
    let english = cells.count > 1 ? cells[1].prefix { $0 != ";" } : ""
    let source = "names-world.tsv:" + english.lowercased().split(separator: " ").joined(separator: "-")
    let forms = zip(varieties, cells.dropFirst()).flatMap { variety, cell in
      cell.split(separator: ";").compactMap { text in
        variety.map { AttestedForm(variety: $0, text: String(text), source: source, standing: .general) }
      }
    }
    return Row(kind: kind, forms: forms)
  }

  /// A digest of a name's letters in small ones, `ё` as `е`.
  private static func digest(_ name: String) -> UInt64 {
    var digest = SpellingKey.emptyDigest
    for scalar in name.unicodeScalars {
      let small = SimpleLowercase.scalar(scalar.value)
      digest = (digest ^ UInt64(small == 0x451 ? 0x435 : small)) &* 0x100_0000_01B3
    }
    return digest
  }
}
