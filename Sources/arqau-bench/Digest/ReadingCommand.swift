import ArgumentParser
import ArqauSummarizer

/// `arqau-bench reading`: how well digests read, counted by the form of their sentences.
struct ReadingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading", abstract: "Count digest sentences that can't be read alone.",
    discussion: """
      Reads LANG/NAME.jsonl as tune does and counts, for the digests and for the lead (as many sentences from the \
      start): openers (sentences that begin with a pronoun or connective that leans), dangling (those of them whose \
      predecessor is not in the digest), the same by words alone (with pronouns that point forward and the like), \
      broken and speakerless quotations.
      """)

  @Argument(help: "The folder of the articles.", completion: .directory)
  var folder: String

  @Option(help: "Only files whose LANG/NAME contains this.")
  var only = ""

  @Option(help: ArgumentHelp("Show so many source sentences of each kind and language.", valueName: "count"))
  var examples = 0

  @Option(help: ArgumentHelp("Show so many shortened sentences a language.", valueName: "count"))
  var shortened = 0

  private static let kinds: [(label: String, trait: SentenceTraits)] = [
    ("opener", .leaning), ("forward", .forward), ("broken", .brokenQuote), ("speakerless", .speakerless),
    ("unfinished", .unfinished),
  ]

  func run() throws {
    let cases = try DigestSet.cases(in: folder, containing: only, views: true)
    var rows: [[String]] = []
    var sets: [DigestSet] = []
    for one in cases where !sets.contains(one.set) { sets.append(one.set) }
    for set in sets { rows.append(row("\(set.language)/\(set.name)@\(set.budget)", cases.filter { $0.set == set })) }
    rows.append(row("all", cases))
    let heads = ["openers", "dangling", "by words", "broken", "speakerless"]
    Table.show(["set", "sentences"] + heads.map { "\($0) %" } + heads.map { "\($0) % of the lead" }, rows)
    if examples > 0 { showExamples(cases) }
    if shortened > 0 { try showShortened(cases) }
  }

  private func row(_ label: String, _ cases: [DigestCase]) -> [String] {
    var ours = Counts()
    var lead = Counts()
    for one in cases {
      let chosen = one.chosen(.standard)
      ours.add(chosen, one.analyzed.traits)
      lead.add(Array(0..<min(one.analyzed.count, max(1, chosen.count))), one.analyzed.traits)
    }
    return [label, "\(ours.sentences)"] + ours.shares + lead.shares
  }

  private struct Counts {
    var sentences = 0
    var openers = 0
    var dangling = 0
    var loose = 0
    var broken = 0
    var speakerless = 0

    mutating func add(_ chosen: [Int], _ traits: [SentenceTraits]) {
      sentences += chosen.count
      for index in chosen {
        if traits[index].contains(.leaning) {
          openers += 1
          if !chosen.contains(index - 1) { dangling += 1 }
        }
        if !traits[index].isDisjoint(with: [.leaning, .forward]), !chosen.contains(index - 1) { loose += 1 }
        if traits[index].contains(.brokenQuote) { broken += 1 }
        if traits[index].contains(.speakerless) { speakerless += 1 }
      }
    }

    var shares: [String] {
      [openers, dangling, loose, broken, speakerless].map {
        Table.number(100 * Double($0) / Double(max(1, sentences)), 1)
      }
    }
  }

  private func showExamples(_ cases: [DigestCase]) {
    for language in ["en", "kk", "ru", "sr"] {
      for kind in Self.kinds {
        var found: [String] = []
        for one in cases where one.set.language == language && one.set.budget != 100 {
          for (index, traits) in one.analyzed.traits.enumerated() where traits.contains(kind.trait) {
            found.append(one.text(of: index))
          }
        }
        print("\n\(language) \(kind.label) \(found.count)")
        for place in stride(from: 0, to: found.count, by: max(1, found.count / examples)) {
          print("  ", found[place].prefix(150))
        }
      }
    }
  }

  private func showShortened(_ cases: [DigestCase]) throws {
    for language in ["en", "kk", "ru", "sr"] {
      var found: [(whole: String, left: String)] = []
      for one in cases where one.set.language == language && one.set.budget != 100 {
        let tightener = SentenceTightener(language: one.analyzed.article.language)
        for (index, kept) in tightener.kept(one.analyzed.article).enumerated() {
          guard let kept else { continue }
          let left = kept.map { String(decoding: one.analyzed.article.utf8[$0], as: UTF8.self) }.joined()
          found.append((one.text(of: index), left))
        }
      }
      print("\n\(language) \(found.count) sentences can be shortened")
      for place in stride(from: 0, to: found.count, by: max(1, found.count / shortened)) {
        print("  ", found[place].whole, "\n  =", found[place].left)
      }
    }
  }
}
