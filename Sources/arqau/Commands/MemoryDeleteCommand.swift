import ArgumentParser
import ArqauMemory

/// `arqau memory delete`: takes units out of a memory.
struct MemoryDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Take units out of a memory.",
    discussion: "At least one filter is needed, or --all. All filters must agree on a unit.")

  @OptionGroup var target: MemoryOptions
  @OptionGroup var filter: UnitFilterOptions

  @Option(help: ArgumentHelp("The unit of this number; may be given several times.", valueName: "number"))
  var unit: [Int64] = []

  @Flag(help: "All units.")
  var all = false

  @Flag(help: "Only say how many it would be.")
  var dryRun = false

  func validate() throws {
    if filter.filter.isEmpty, unit.isEmpty, !all { throw ValidationError("name a filter, a --unit, or --all") }
  }

  func run() throws {
    let memory = try target.open(dryRun ? .reading : .writing)
    let filter = self.filter.filter
    let numbers = Set(unit)
    func isMeant(_ unit: TranslationUnit) -> Bool {
      filter.includes(unit) && (numbers.isEmpty || numbers.contains(unit.id ?? 0))
    }
    var output = StandardOutput()
    do {
      if dryRun {
        var count = 0
        try memory.forEachUnit { if isMeant($0) { count += 1 } }
        try output.line("\(count) units would be deleted")
      } else {
        let count = try filter.isEmpty && !all ? memory.remove(numbers) : memory.remove(where: isMeant)
        try output.line("\(count) units deleted")
        try memory.rebuildIndex()
        try memory.tidy()
      }
    } catch {
      throw CommandFailure.wrapping(error, place: target.memory)
    }
    try output.flush()
  }
}
