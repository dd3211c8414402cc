import ArgumentParser
import ArqauNormalizer
import ArqauText
import Glibc

/// `arqau-bench names`: matching, and search in an authority of a million forms.
struct NamesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Name matching in microseconds a pair, search in milliseconds a query.",
    discussion: """
      The authority holds the built-in records and those of --authority; the rest is made by rule: given \
      names as they are, surnames and places put together from the beginning of one and the end of another. \
      Queries are forms of the authority in another variety, forms with a letter changed, and forms as they are.
      """)

  @Option(help: ArgumentHelp("A table of name records to begin with.", valueName: "file"))
  var authority: String?

  @Option(help: ArgumentHelp("How many forms there should be.", valueName: "count"))
  var forms = 1_000_000

  @Option(help: ArgumentHelp("How many queries are measured.", valueName: "count"))
  var queries = 3_000

  func run() throws {
    var random = Random(state: 20_261_124)
    var records = Authority.builtIn.records
    if let authority {
      let bytes = try Self.contents(authority)
      let reading = AuthorityReader.read(bytes, file: authority, format: .init(path: authority))
      records += reading.records
    }
    let real = records
    make(&records, &random)
    let count = records.reduce(0) { $0 + $1.forms.count }
    let start = Stopwatch.processorSeconds()
    let index = NameIndex(records, source: "benchmark")
    let built = Stopwatch.processorSeconds() - start
    let textBytes = records.reduce(0) { $0 + $1.forms.reduce(0) { $0 + $1.text.utf8.count } }
    Table.show(
      ["forms", "records", "distinct words", "text bytes a form", "index bytes a form", "built in s"],
      [
        [
          String(count), String(records.count), String(index.tokenCount),
          Table.number(Double(textBytes) / Double(count)),
          Table.number(Double(index.byteCount) / Double(count)), Table.number(built, 1),
        ]
      ])
    search(index, real, records, &random)
    match(real, &random)
  }

  /// Adds records of two forms, Latin and Cyrillic ones apart, until there are enough forms.
  private func make(_ records: inout [NameRecord], _ random: inout Random) {
    var parts: [(given: [String], surnames: [String], places: [String])] = []
    for tag in ["en", "ru", "kk", "sr-Cyrl"] {
      guard let variety = Variety(tag: tag) else { continue }
      var words: (given: [String], surnames: [String], places: [String]) = ([], [], [])
      for record in records {
        for form in record.forms where form.variety == variety {
          let pieces = form.text.split(separator: " ").map(String.init)
          if record.kind == .person, pieces.count > 1 {
            words.given.append(pieces[0])
            words.surnames.append(pieces[pieces.count - 1])
          } else if record.kind == .place {
            words.places += pieces
          }
        }
      }
      parts.append(words)
    }
    var count = records.reduce(0) { $0 + $1.forms.count }
    let varieties = ["en", "ru", "kk", "sr-Cyrl"].compactMap { Variety(tag: $0) }
    var number = 0
    while count < forms {
      let language = random.below(varieties.count)
      let words = parts[language]
      guard !words.given.isEmpty, !words.places.isEmpty else { continue }
      let isPerson = random.below(4) > 0
      let text =
        isPerson
        ? random.pick(words.given) + " " + joined(words.surnames, &random) : joined(words.places, &random)
      records.append(
        NameRecord(
          id: "made:\(number)", kind: isPerson ? .person : .place, forms: [NameForm(text, in: varieties[language])],
          provenance: Provenance(file: "benchmark")))
      number += 1
      count += 1
    }
  }

  /// The beginning of one word and the end of another.
  private func joined(_ words: [String], _ random: inout Random) -> String {
    let first = Array(random.pick(words).unicodeScalars)
    let second = Array(random.pick(words).unicodeScalars)
    let head = first.prefix(max(2, first.count - 1 - random.below(max(1, first.count / 2))))
    let tail = second.suffix(max(2, second.count / 2 + random.below(max(1, second.count / 3))))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: head)
    for scalar in tail { view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars) }
    return String(view)
  }

  private func search(_ index: NameIndex, _ real: [NameRecord], _ all: [NameRecord], _ random: inout Random) {
    var asked: [(kind: String, name: String)] = []
    for number in 0..<queries {
      switch number % 3 {
      case 0: asked.append(("another variety", random.pick(random.pick(real).forms).text))
      case 1: asked.append(("as it is", random.pick(random.pick(all).forms).text))
      default:
        var scalars = Array(random.pick(random.pick(all).forms).text.unicodeScalars)
        scalars.remove(at: random.below(scalars.count))
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        asked.append(("a letter lost", String(view)))
      }
    }
    var search = NameSearch(index)
    for query in asked.prefix(50) { _ = search.search(query.name, limit: 5) }
    var times: [String: [Double]] = [:]
    for query in asked {
      let start = Stopwatch.processorSeconds()
      _ = search.search(query.name, limit: 5)
      times[query.kind, default: []].append(1000 * (Stopwatch.processorSeconds() - start))
    }
    times["all"] = times.values.flatMap { $0 }
    let rows = times.sorted { $0.key < $1.key }.map { kind, values in
      let sorted = values.sorted()
      return [
        kind, String(sorted.count), Table.number(sorted[sorted.count / 2], 3),
        Table.number(sorted[min(sorted.count - 1, sorted.count * 99 / 100)], 3),
        Table.number(sorted[sorted.count - 1], 3),
      ]
    }
    Table.show(["query", "n", "p50 ms", "p99 ms", "most ms"], rows)
  }

  private func match(_ real: [NameRecord], _ random: inout Random) {
    let persons = real.filter { $0.kind == .person }
    let pairs = (0..<2000).map { _ in
      (random.pick(random.pick(persons).forms).text, random.pick(random.pick(persons).forms).text)
    }
    var matcher = NameMatcher()
    let seconds = Stopwatch.secondsPerRound(atLeast: 1) {
      for (a, b) in pairs { _ = matcher.match(a, b) }
    }
    Table.show(["match", "pairs", "µs a pair"], [["random persons", "2000", Table.number(seconds / 2000 * 1e6, 2)]])
  }

  static func contents(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw ValidationError("\(path): can't be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
    return bytes
  }

  /// SplitMix64, so that every run measures the same.
  private struct Random {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(max(1, count)))
    }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
  }
}
