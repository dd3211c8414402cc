public import ArqauText

/// The languages that a table of units has columns for.
public struct TSVColumns: Sendable, Hashable {
  /// A column: a language by its key; of Serbian in both scripts, one of them.
  struct Column: Sendable, Hashable {
    let key: String
    let script: Script?
  }

  /// The languages asked for, by key, in their order; all where there are none.
  private let wanted: [String]
  private let serbianScript: Script?
  private var order: [Column] = []
  private var tags: [Column: Set<String>] = [:]

  /// Columns for chosen languages, or for those that will be noted.
  ///
  /// - Parameters:
  ///   - languages: The columns, in their order; empty for those that will be noted.
  ///   - serbianScript: The script that all Serbian is in; nil: each script that occurs has a column.
  public init(_ languages: [LanguageCode] = [], serbianScript: Script?) {
    wanted = languages.map(\.key)
    self.serbianScript = serbianScript
    for language in languages where !language.isSerbian || serbianScript != nil {
      add(Column(key: language.key, script: nil), language.tag)
    }
  }

  /// Notes the languages of a unit that is going to be written.
  public mutating func note(_ unit: TranslationUnit) {
    for variant in unit.variants where wanted.isEmpty || wanted.contains(variant.language.key) {
      add(column(of: variant), variant.language.tag)
    }
  }

  private mutating func add(_ column: Column, _ tag: String) {
    if tags[column] == nil { order.append(column) }
    tags[column, default: []].insert(tag)
  }

  func column(of variant: TranslationUnit.Variant) -> Column {
    let isSplit = variant.language.isSerbian && serbianScript == nil
    return Column(key: variant.language.key, script: isSplit ? SerbianView.filedScript(variant) : nil)
  }

  /// The columns and their titles, which are tags: of several spellings the language alone. Those asked for come in their
  /// order, others by their titles.
  var titled: [(column: Column, title: String)] {
    let columns: [(column: Column, title: String)] = order.map { column in
      if let script = column.script ?? (column.key == "sr" ? serbianScript : nil),
        let variety = Variety(.serbian, script)
      {
        return (column, variety.tag)
      }
      let spelled = tags[column] ?? []
      return (column, (spelled.count == 1 ? spelled.first : LanguageCode(column.key)?.tag) ?? column.key)
    }
    return columns.sorted { one, other in
      let places = [one, other].map { wanted.firstIndex(of: $0.column.key) ?? wanted.count }
      return places[0] != places[1] ? places[0] < places[1] : one.title < other.title
    }
  }
}

/// Writes units as a table that ``TranslationMemory/importTSV(_:named:from:to:origin:)`` reads again.
///
/// Each language has a column; `origin context creator date note` follow. A unit with several texts in one language has
/// as many lines, on which the languages that have fewer repeat their first.
public struct TSVWriter: Sendable {
  /// What a table has no column for, with the number of units that had it.
  public private(set) var omitted: [String: Int] = [:]
  private let columns: [(column: TSVColumns.Column, title: String)]
  private let languages: TSVColumns
  private let isRaw: Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - languages: The columns.
  ///   - isRaw: Whether cells that look like formulas stay as they are.
  public init(_ languages: TSVColumns, isRaw: Bool = false) {
    self.languages = languages
    self.isRaw = isRaw
    columns = languages.titled
  }

  /// The first line, which names the columns.
  public var header: String {
    TSVTable.line(columns.map(\.title) + ["origin", "context", "creator", "date", "note"], isRaw: true)
  }

  /// The lines of a unit.
  public mutating func lines(_ unit: TranslationUnit) -> [String] {
    var texts: [TSVColumns.Column: [String]] = [:]
    for variant in unit.variants {
      let column = languages.column(of: variant)
      if texts[column]?.contains(variant.text) != true { texts[column, default: []].append(variant.text) }
    }
    let date = unit.latestDate.flatMap { UnitDate.normalized($0) }
    let creator = unit.makers.first
    note(unit, creator: creator, date: date)
    if !Set(texts.keys).isSubset(of: columns.map(\.column)) { omitted["languages", default: 0] += 1 }
    let rest = [
      unit.origin ?? "", unit.context ?? "", creator ?? "", date ?? "", unit.notes.joined(separator: "\n"),
    ]
    let count = columns.map { texts[$0.column]?.count ?? 0 }.max() ?? 0
    return (0..<max(1, count)).map { index in
      let cells = columns.map { column, _ in
        let own = texts[column] ?? []
        return index < own.count ? own[index] : own.first ?? ""
      }
      return TSVTable.line(cells + rest, isRaw: isRaw)
    }
  }

  /// Counts what has no place.
  private mutating func note(_ unit: TranslationUnit, creator: String?, date: String?) {
    func count(_ name: String, _ isThere: Bool) {
      if isThere { omitted[name, default: 0] += 1 }
    }
    count("inline codes", unit.variants.contains { $0.markup != nil })
    count("neighbours", unit.previous != nil || unit.next != nil)
    count("further creators", unit.makers.contains { $0 != creator })
    count("further dates", unit.dates.contains { UnitDate.normalized($0) != date || date == nil })
    let provenance: Set<String> = ["@creationid", "@changeid", "@creationdate", "@changedate"]
    count(
      "names and properties",
      unit.name != nil || !unit.properties.isEmpty
        || unit.variants.contains { $0.properties.contains { !provenance.contains($0.name) } })
  }
}
