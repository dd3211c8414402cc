internal import ArqauNormalizer
internal import ArqauText

extension TranslationMemory {
  /// The most matches that one search answers.
  public static let mostMatches = 1000

  /// The best translations of a text, best first: the answers of comparing it with every segment of the memory.
  ///
  /// - Throws: ``MemoryError`` where the store can't be read or a number is out of range.
  public func search(_ query: MemoryQuery) throws -> [MemoryMatch] {
    guard (1...Self.mostMatches).contains(query.limit) else {
      throw MemoryError("the limit must be from 1 to \(Self.mostMatches)", kind: .usage)
    }
    guard (0...100).contains(query.threshold) else {
      throw MemoryError("the threshold must be from 0 to 100", kind: .usage)
    }
    return try store.read { snapshot in
      let index = try index(of: snapshot)
      guard let segments = index.languages[query.from.key] else { return [] }
      return try matches(query, segments, index, snapshot)
    }
  }

  /// Where a hit lies, whatever it was measured by.
  private struct Place: Hashable {
    let unit: UInt32
    let ordinal: Int

    init(_ hit: IndexHit) {
      unit = hit.unit
      ordinal = hit.ordinal
    }
  }

  private func matches(
    _ query: MemoryQuery, _ segments: FuzzyIndex, _ index: MemoryIndex, _ snapshot: any MemorySnapshot
  ) throws -> [MemoryMatch] {
    let text = SegmentText(query.text, isSerbian: query.from.isSerbian)
    // A unit may turn out to be gone, to have no such language or to say the same as another: then more are fetched.
    var gone = Set<UInt32>()
    var wanted = query.limit
    while true {
      let hits = segments.nearest(
        to: text, by: query.rank == .words ? .words : .characters, limit: wanted, threshold: query.threshold,
        targets: MemoryIndex.bit(query.to.key)
      ) { index.removed.contains($0) || gone.contains($0) }
      var found = hits
      // Whether equal segments contradict one another is told by the newest of them, whatever the limit; and the unit
      // whose neighbours agree may be anywhere among them.
      var equal = Set<Place>()
      if hits.first?.distance == 0 {
        let newest = segments.nearest(
          to: text, by: .characters, limit: 64, threshold: 100, targets: MemoryIndex.bit(query.to.key)
        ) { index.removed.contains($0) || gone.contains($0) }
        equal = Set(newest.map { Place($0) })
        let known = Set(hits.map { Place($0) })
        found += newest.filter { !known.contains(Place($0)) }
      }
      var matches: [MemoryMatch] = []
      var translations: [String: Set<String>] = [:]
      var missing = 0
      for hit in found {
        guard let unit = try snapshot.unit(Int64(hit.unit)), hit.ordinal < unit.variants.count else {
          gone.insert(hit.unit)
          missing += 1
          continue
        }
        let ofUnit = try self.matches(query, text, unit, hit.ordinal)
        if equal.contains(Place(hit)) {
          for match in ofUnit { translations[match.source, default: []].insert(match.target) }
        }
        matches += ofUnit
      }
      if missing > 0 { continue }
      let distinct = Self.ranked(Self.distinct(matches), translations, query)
      if distinct.count >= query.limit || hits.count < wanted || wanted >= 4 * Self.mostMatches {
        return Array(distinct.prefix(query.limit))
      }
      wanted *= 4
    }
  }

  /// The matches of one unit: one for each translation that it has.
  private func matches(
    _ query: MemoryQuery, _ text: SegmentText, _ unit: TranslationUnit, _ ordinal: Int
  ) throws -> [MemoryMatch] {
    let source = unit.variants[ordinal]
    var targets = unit.variants.enumerated().filter {
      $0.offset != ordinal && $0.element.language.key == query.to.key
    }.map(\.element)
    if query.to.isSerbian, targets.count > 1 {
      // The same text in two scripts is one translation.
      let wanted = query.script ?? query.to.variety?.script
      targets = [
        targets.first { variant in wanted.map { !SerbianView.needsConversion(variant, to: $0) } ?? true } ?? targets[0]
      ]
    }
    return try targets.map { try match(query, text, unit, source, $0) }
  }

  private func match(
    _ query: MemoryQuery, _ text: SegmentText, _ unit: TranslationUnit, _ source: TranslationUnit.Variant,
    _ target: TranslationUnit.Variant
  ) throws -> MemoryMatch {
    let stored = SegmentText(source.text, isSerbian: query.from.isSerbian)
    var score = Self.score(text.scalars, stored.scalars)
    let asked = QueryWords(text.scalars)
    let words = SegmentWords(stored.scalars)
    let longer = max(asked.count, words.count)
    let wordScore =
      longer == 0 ? 100 : 100 * (longer - asked.distance(to: words, limit: longer)) / longer
    if score == 100 {
      let agree = [(query.previous, unit.previous), (query.next, unit.next)].count { given, known in
        guard let given, let known else { return false }
        return SegmentText(given, isSerbian: query.from.isSerbian)
          == SegmentText(known, isSerbian: query.from.isSerbian)
      }
      score += agree
    }
    let converted = try SerbianView.text(target, in: query.script)
    let codes = try Self.differingCodes(query.markup, source.markup)
    let comparison = MatchComparison(
      query: query.text, source: source.text, target: converted, isSerbian: query.from.isSerbian, codes: codes)
    var match = MemoryMatch(
      score: score, wordScore: wordScore, adjusted: score,
      kind: score > 100 ? .context : score == 100 ? .exact : .fuzzy, source: source.text, target: converted,
      adapted: comparison.adapted, sourceMarkup: source.markup,
      targetMarkup: try target.markup.map { markup in
        guard let script = query.script, converted != target.text else { return markup }
        return try SerbianView.variant(target, in: script).markup ?? markup
      }, unit: unit.id ?? 0, differs: comparison.differs, penalties: [:],
      origin: unit.origin, creator: unit.creator, date: unit.changed ?? unit.created,
      languages: [source.language.tag, target.language.tag])
    Self.adjust(&match, comparison, codes: codes, isConverted: converted != target.text, query)
    // Why a translation that was converted is a 99.
    if converted != target.text, !match.differs.contains("script") { match.differs.append("script") }
    return match
  }

  /// The score of two normalised texts.
  static func score(_ a: [UInt32], _ b: [UInt32]) -> Int {
    let longer = max(a.count, b.count)
    return longer == 0 ? 100 : 100 * (longer - editDistance(a, b, limit: longer)) / longer
  }

  /// Repairs first: what differs in small things only counts as equal, less the penalties for them.
  private static func adjust(
    _ match: inout MemoryMatch, _ comparison: MatchComparison, codes: Int, isConverted: Bool,
    _ query: MemoryQuery
  ) {
    let penalties = query.penalties
    let small: Set<String> = ["case", "space", "punctuation", "number", "code", "script"]
    let isRepaired = !comparison.hasOpenNumbers && small.isSuperset(of: match.differs)
    var value = isRepaired ? max(100, match.score) : match.score
    func take(_ name: String, _ points: Int) {
      guard points > 0 else { return }
      match.penalties[name] = points
      value -= points
    }
    if isRepaired {
      for name in ["case", "space", "punctuation"] where match.differs.contains(name) { take(name, penalties[name]) }
      if match.differs.contains("number") || match.differs.contains("script") || isConverted { value = min(value, 99) }
    }
    take("code", codes * penalties["code"])
    let marks = [match.origin, match.creator].compactMap { $0?.lowercased() }
    if marks.contains(where: Self.isMachine) { take("machine", penalties["machine"]) }
    if let project = query.project, match.origin != project { take("project", penalties["project"]) }
    match.adjusted = max(0, value)
  }

  private static func isMachine(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    return words.contains { ["mt", "machine", "nmt", "aligned", "aligner", "alignment"].contains($0) }
  }

  /// One of each pair of source and target, the best.
  private static func distinct(_ matches: [MemoryMatch]) -> [MemoryMatch] {
    var seen: [[String]: Int] = [:]
    var distinct: [MemoryMatch] = []
    for match in matches {
      let key = [match.source, match.target]
      if let index = seen[key] {
        if match.score > distinct[index].score { distinct[index] = match }
      } else {
        seen[key] = distinct.count
        distinct.append(match)
      }
    }
    return distinct
  }

  /// Best first, with the penalty of translations that contradict one another.
  ///
  /// - Parameter translations: What each source that equals the query is translated as.
  private static func ranked(
    _ matches: [MemoryMatch], _ translations: [String: Set<String>], _ query: MemoryQuery
  ) -> [MemoryMatch] {
    let penalized = matches.map { match in
      var match = match
      let points = query.penalties["ambiguous"]
      if match.score == 100, points > 0, translations[match.source]?.count ?? 0 > 1 {
        match.penalties["ambiguous"] = points
        match.adjusted = max(0, match.adjusted - points)
      }
      return match
    }
    // Stable: of equal scores the nearer, then the newer, as the index has them.
    return penalized.enumerated().sorted { a, b in
      let left = query.rank == .words ? (a.element.wordScore, a.element.score) : (a.element.score, a.element.score)
      let right = query.rank == .words ? (b.element.wordScore, b.element.score) : (b.element.score, b.element.score)
      return left != right ? left > right : a.offset < b.offset
    }.map(\.element)
  }

  /// How many inline codes one text has more than the other, by what they do.
  private static func differingCodes(_ one: String?, _ other: String?) throws -> Int {
    if one == other { return 0 }
    let roles = try [one, other].map { try InlineContent(("", $0)).roles }
    return Set(roles[0].keys).union(roles[1].keys).reduce(0) {
      $0 + abs(roles[0][$1, default: 0] - roles[1][$1, default: 0])
    }
  }

  /// A Serbian text in the other script.
  static func converted(_ text: String, to script: Script) throws -> String {
    do {
      let scheme = try TransliterationScheme.standing(
        from: script == .latin ? "sr-Cyrl" : "sr-Latn", to: script == .latin ? "sr-Latn" : "sr-Cyrl")
      return try Transliterator(scheme).convert(text).text
    } catch {
      throw MemoryError("the script can't be converted: \(error)", kind: .system)
    }
  }
}
