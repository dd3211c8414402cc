import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau-bench matching`: precision and recall of the matcher at thresholds.
struct MatchingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matching",
    abstract: "Precision and recall of name matching at thresholds.",
    discussion: """
      True pairs are the forms of one record in two varieties. False pairs are, for each of them, what a search \
      finds beside the record among all forms of the second variety (the hard ones), and as many forms of \
      records drawn by lot. Precision is given where true and false pairs are as many.
      """)

  @Argument(help: "A table of name records.")
  var authority: String

  @Option(help: "person, or place for all that is no person.")
  var kind = "person"

  @Option(help: ArgumentHelp("At most so many true pairs of two varieties.", valueName: "count"))
  var pairs = 500

  private static let thresholds = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]
  private static let varieties = [("kk", "ru"), ("kk", "en"), ("ru", "en"), ("sr-Cyrl", "ru"), ("sr-Latn", "en")]

  private var nameKind: NameKind? { NameKind(rawValue: kind) }

  func run() throws {
    guard let kind = nameKind else { throw ValidationError("unknown kind \(kind)") }
    let records = AuthorityReader.read(
      try NamesBenchmark.contents(authority), file: authority, format: .init(path: authority)
    ).records.filter { ($0.kind == .person) == (kind == .person) }
    var rows: [[String]] = []
    for (first, second) in Self.varieties {
      guard let one = Variety(tag: first), let other = Variety(tag: second) else { continue }
      let both = records.filter { !$0.forms(in: one).isEmpty && !$0.forms(in: other).isEmpty }.prefix(pairs)
      guard both.count > 9 else { continue }
      let scores = scores(Array(both), one, other)
      for bar in Self.thresholds {
        let recall = share(scores.same, bar)
        let random = share(scores.random, bar)
        let hard = share(scores.hard, bar)
        let wrong = (random + hard) / 2
        rows.append([
          "\(first)–\(second)", String(both.count), Table.number(bar, 2), Table.number(100 * recall),
          Table.number(100 * random), Table.number(100 * hard),
          Table.number(recall + wrong > 0 ? 100 * recall / (recall + wrong) : 0),
        ])
      }
    }
    Table.show(
      ["varieties", "true", "at", "recall %", "false, by lot %", "false, alike %", "precision %"], rows)
  }

  private func share(_ scores: [Double], _ bar: Double) -> Double {
    scores.isEmpty ? 0 : Double(scores.count { $0 >= bar }) / Double(scores.count)
  }

  /// The scores of true pairs, of random ones, and of those that a search finds.
  private func scores(_ records: [NameRecord], _ one: Variety, _ other: Variety) -> (
    same: [Double], random: [Double], hard: [Double]
  ) {
    var matcher = NameMatcher()
    var search = NameSearch(
      NameIndex(
        records.map { record in
          var record = record
          record.forms = record.forms(in: other)
          return record
        }, source: "benchmark"))
    var result: (same: [Double], random: [Double], hard: [Double]) = ([], [], [])
    for (number, record) in records.enumerated() {
      guard let name = record.forms(in: one).first?.text else { continue }
      let own = record.forms(in: other)
      let best = own.map { matcher.match(name, $0.text, kind: nameKind, varieties: (one, other)).score }.max()
      result.same.append(best ?? 0)
      let names = Set(own.map { $0.text.lowercased() })
      for hit in search.search(name, limit: 4, kind: nil).prefix(4)
      where hit.id != record.id && !names.contains(hit.matched.lowercased()) {
        result.hard.append(matcher.match(name, hit.matched, kind: nameKind, varieties: (one, other)).score)
      }
      for step in 1...3 {
        let stranger = records[(number * 7919 + step * 104_729) % records.count]
        guard stranger.id != record.id, let text = stranger.forms(in: other).first?.text else { continue }
        result.random.append(matcher.match(name, text, kind: nameKind, varieties: (one, other)).score)
      }
    }
    return result
  }
}
