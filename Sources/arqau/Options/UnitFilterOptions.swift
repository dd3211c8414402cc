import ArgumentParser
import ArqauMemory
import ArqauText

/// Which units of a memory a command is about.
struct UnitFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Units that have this language; may be given several times.", valueName: "tag"))
  var lang: [LanguageArgument] = []

  @Option(help: ArgumentHelp("Units of this origin; 'name*' for all that begin so.", valueName: "name"))
  var origin: String?

  @Option(help: ArgumentHelp("Units made or changed by this person or tool.", valueName: "name"))
  var creator: String?

  @Option(help: ArgumentHelp("Units dated on this day or later.", valueName: "YYYY-MM-DD"))
  var since: String?

  @Option(help: ArgumentHelp("Units dated before this day.", valueName: "YYYY-MM-DD"))
  var before: String?

  func validate() throws {
    for (name, date) in [("since", since), ("before", before)] {
      guard let date else { continue }
      let digits = date.utf8.filter { $0 &- 0x30 < 10 }
      guard digits.count == 8, date.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }) else {
        throw ValidationError("--\(name) takes a date, YYYY-MM-DD")
      }
    }
  }

  var filter: UnitFilter {
    var filter = UnitFilter()
    filter.languages = lang.map(\.code)
    filter.script = lang.lazy.filter(\.code.isSerbian).compactMap(\.script).first
    filter.origin = origin
    filter.creator = creator
    filter.since = since.map { $0.filter(\.isNumber) }
    filter.before = before.map { $0.filter(\.isNumber) }
    return filter
  }
}
