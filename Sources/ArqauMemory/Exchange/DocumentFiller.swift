internal import ArqauText

/// Fills segments from a memory while their document is copied: the language pair, the segment before, the report.
struct DocumentFiller {
  /// What a segment is filled with.
  struct Filling {
    let parts: [XMLPart]
    let match: MemoryMatch
    /// Whether it needs no review: equal, and with its codes.
    let isExact: Bool
  }

  private let memory: TranslationMemory
  private let options: PretranslationOptions
  private(set) var report = PretranslationReport()
  var from: LanguageCode?
  var to: LanguageCode?
  private var previous: String?

  init(memory: TranslationMemory, options: PretranslationOptions) {
    self.memory = memory
    self.options = options
    from = options.from
    to = options.to
  }

  /// Takes the languages that the document names, where the user named none.
  mutating func setLanguages(from source: String?, to target: String?) {
    from = options.from ?? source.flatMap { LanguageCode($0) }
    to = options.to ?? target.flatMap { LanguageCode($0) }
  }

  /// Notes a segment that has a translation.
  mutating func pass(_ source: some Sequence<XMLPart>) {
    previous = InlineContent(source).text
    report.translated += 1
  }

  /// Notes a segment that is left as it is, for a reason.
  mutating func leave(_ source: some Sequence<XMLPart>, _ reason: String) {
    previous = InlineContent(source).text
    report.left[reason, default: 0] += 1
  }

  /// What a segment is to be filled with; nil where no match is good enough.
  mutating func filling(for source: some Sequence<XMLPart>) throws -> Filling? {
    let own = InlineContent(source)
    let text = own.text
    let before = previous
    previous = text
    guard let from, let to else { return nil }
    if text.allSatisfy(\.isWhitespace) { return nil }
    guard
      let match = try memory.proposal(
        for: text, markup: own.skeleton, from: from, to: to, previous: before, options)
    else {
      report.left["no match", default: 0] += 1
      return nil
    }
    let target = try InlineContent((match.target, match.targetMarkup))
    let changes =
      match.adapted == nil
      ? []
      : MatchComparison.changes(in: target.text, from: match.source, to: text, isSerbian: from.isSerbian) ?? []
    let carried = InlineContent.carrying(
      own, from: try InlineContent((match.source, match.sourceMarkup)), to: target, changes: changes)
    if carried == nil { report.withoutCodes += 1 }
    let isExact = match.adjusted >= 100 && carried != nil
    if isExact { report.exact += 1 } else { report.fuzzy += 1 }
    return Filling(parts: carried ?? [.text(match.adapted ?? match.target)], match: match, isExact: isExact)
  }
}

extension InlineContent {
  /// The codes alone as TMX, for a comparison of their kinds; nil where there are none.
  fileprivate var skeleton: String? {
    if codes.isEmpty { return nil }
    return codes.map { code in
      switch code.role {
      case .opens: "<bpt i=\"0\"/>"
      case .closes: "<ept i=\"0\"/>"
      case .stands: "<ph/>"
      }
    }.joined()
  }
}
