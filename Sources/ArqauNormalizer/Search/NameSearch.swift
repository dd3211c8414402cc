/// Finds a name among millions: by the keys of its words the words that sound alike, by those the forms, and
/// by the matcher the best of them.
public struct NameSearch: Sendable {
  /// A record that was found.
  public struct Hit: Sendable, Hashable {
    /// The record's id.
    public let id: String
    /// What it names.
    public let kind: NameKind
    /// The matcher's score of the form that fits best, from 0 to 1.
    public let score: Double
    /// That form.
    public let matched: String
    /// All forms of the record.
    public let forms: [NameForm]
    /// Where the record comes from.
    public let source: String
  }

  private struct Token {
    var number: Int
    var similarity: Float
  }

  private struct Candidate {
    var form: Int
    var score: Float
  }

  private let index: NameIndex
  private var matcher = NameMatcher()
  private var aligner = WordAligner()
  private var scratch: SearchScratch
  private var candidates: [UInt32] = []
  /// Whether near tokens are sought even where one of the same skeleton fits well.
  private var seeksNear = false

  /// The most tokens of the same skeleton, and of near ones, of which the sounds are compared for a word.
  private static let sameLimit = 1500
  private static let nearLimit = 1000
  /// A word that is as similar as this is the one that is meant; others need not be looked for.
  private static let goodSimilarity: Float = 0.9
  /// The most words of the authority that count as one of the query's.
  private static let mateLimit = 48
  /// The least similarity of two words; below it chance rules, for those of one skeleton a little later.
  private static let leastSimilarity: Float = 0.2
  private static let leastOfSkeleton: Float = 0
  /// The most postings read for a query.
  private static let postingLimit = 400_000
  /// How many forms the matcher sees.
  private static let verifiedLimit = 32

  /// Makes a search over an index; it holds up to some 13 bytes for each form that it comes across.
  public init(_ index: NameIndex) {
    self.index = index
    scratch = SearchScratch(tokens: index.tokenCount, forms: index.formCount)
  }

  /// The records that a name fits best, best first.
  ///
  /// - Parameters:
  ///   - name: The name, in any script and scheme.
  ///   - limit: The most records to answer.
  ///   - least: The least score.
  ///   - kind: The kind of the records; nil takes any.
  public mutating func search(_ name: String, limit: Int, least: Double = 0, kind: NameKind? = nil) -> [Hit] {
    guard limit > 0, index.formCount > 0 else { return [] }
    if !isKnownUniquelyReferenced(&scratch) {
      scratch = SearchScratch(tokens: index.tokenCount, forms: index.formCount)
    }
    var query = Query(text: name, limit: limit, least: least, kind: kind)
    let first = matcher.encode(name)
    find(first, &query)
    // A word that fits what another name is read as may be a slip of the pen for a word of this one.
    if !query.isLikely {
      seeksNear = true
      find(first, &query)
      seeksNear = false
      if let parted = LostSpaces.restored(name) { find(matcher.encode(parted), &query) }
    }
    for sounds in first.bySound { find(sounds, &query) }
    if !query.isAnswered { findReadings(of: first, &query) }
    // What languages call by names of their own is sought by all of them, each way of writing once.
    var seen = [first.units]
    for other in Exonyms.shared.others(for: name) {
      let encoded = matcher.encode(other)
      if seen.contains(encoded.units) { continue }
      seen.append(encoded.units)
      query.text = other
      find(encoded, &query)
    }
    return ranked(&query.found, of: name, limit: limit)
  }

  /// What is asked, and what was found.
  private struct Query {
    var text: String
    let limit: Int
    let least: Double
    let kind: NameKind?
    var found: [Found] = []
    /// The forms that the matcher saw.
    var seen: Set<Int> = []

    /// Whether a form fits well enough that no more is sought for the letters as they are.
    var isLikely: Bool { found.contains { $0.score >= 0.8 } }

    /// Whether a form is as good as certain, so that no other reading is called for.
    var isAnswered: Bool { found.contains { $0.rank >= NameMatcher.certain } }
  }

  /// Adds the forms that one spelling fits.
  private mutating func find(_ encoded: EncodedName, _ query: inout Query) {
    gather(encoded)
    for form in best(limit: query.limit) { verify(form, encoded, &query) }
  }

  /// Adds the forms that fit what the name or they are read as beside their letters; see ``SpellingReading``.
  private mutating func findReadings(of encoded: EncodedName, _ query: inout Query) {
    var name = ReadName(query.text, encoded)
    var forms = query.seen
    for reading in matcher.readings(of: &name, kind: query.kind) {
      gather(reading)
      forms.formUnion(best(limit: query.limit))
    }
    for form in forms.sorted() { verifyReadings(form, &name, &query) }
  }

  /// Makes the forms that have words like those of a name the candidates.
  private mutating func gather(_ encoded: EncodedName) {
    scratch.query &+= 1
    candidates.removeAll(keepingCapacity: true)
    guard !encoded.words.isEmpty else { return }
    var words = queryWords(encoded).map { (units: $0, mates: mates(of: $0)) }
    // All as one word are sought where a word by itself is not found well.
    let joined = encoded.joinedUnits
    if !joined.isEmpty, !words.allSatisfy({ $0.mates.first.map { $0.similarity >= Self.goodSimilarity } ?? false }) {
      words.append((joined, mates(of: joined)))
    }
    let costs = words.map { word in
      word.mates.reduce(0) { $0 + index.slice(.postingStarts, .postings, $1.number).count }
    }
    // The rarest word first: the forms of the common ones are then only looked up among those.
    let order = words.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    var budget = Self.postingLimit
    for (step, place) in order.enumerated() {
      if step > 0, budget < costs[place] { break }
      gather(words[place].mates, own: Self.weight(of: words[place].units), step: UInt8(step + 1), budget: &budget)
    }
  }

  /// How much a word counts among those of the query: its sounds, a generic word and a number little.
  private static func weight(of word: [UInt8]) -> Float {
    word.withUnsafeBufferPointer { SkeletonKeys.isFixed($0) } ? 2 : Float(word.count)
  }

  /// The words of the query, initials apart where there are others.
  private func queryWords(_ name: EncodedName) -> [[UInt8]] {
    let words = name.words.filter { !$0.isInitial }.map { Array(name.units[Int($0.start)..<Int($0.end)]) }
    return words.isEmpty ? [name.units] : words
  }

  /// The tokens of the authority that sound like a word, best first: those of the same skeleton, and where
  /// none of them fits well those of near ones.
  private mutating func mates(of word: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    scratch.query &+= 1
    word.withUnsafeBufferPointer { units in
      score(units, .same, limit: Self.sameLimit, &tokens)
      if seeksNear || !tokens.contains(where: { $0.similarity >= Self.goodSimilarity }) {
        score(units, .near, limit: Self.nearLimit, &tokens)
      }
      if seeksNear { score(units, .slipped, limit: Self.nearLimit, &tokens) }
    }
    tokens.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
    if tokens.count > Self.mateLimit { tokens.removeSubrange(Self.mateLimit...) }
    return tokens
  }

  /// Compares a word with the tokens that share a key with it and were not seen for it yet.
  private mutating func score(
    _ units: UnsafeBufferPointer<UInt8>, _ part: SkeletonKeys.Part, limit: Int, _ tokens: inout [Token]
  ) {
    let least = part == .same ? Self.leastOfSkeleton : Self.leastSimilarity
    let query = scratch.query
    let signature = SkeletonKeys.signature(units)
    let isFixed = SkeletonKeys.isFixed(units)
    var rest = limit
    UnitScores.all.withUnsafeBufferPointer { scores in
      let own = Self.selfScore(units, scores)
      SkeletonKeys.forEach(part, of: units) { key in
        for place in index.bucket(key) where rest > 0 {
          let entry = index.number(.bucketTokens, place)
          let number = entry & (IndexLayout.tokenLimit - 1)
          guard part == .same || SkeletonKeys.mayFit(signature, UInt8(truncatingIfNeeded: entry >> 24)) else {
            continue
          }
          guard number < scratch.seenTokens.count, scratch.seenTokens[number] != query else { continue }
          scratch.seenTokens[number] = query
          rest -= 1
          let other = index.slice(.unitStarts, .units, number)
          if isFixed {
            if units.elementsEqual(other) { tokens.append(Token(number: number, similarity: 1)) }
            continue
          }
          let score = aligner.score(units, 0..<units.count, other, 0..<other.count, scores)
          let similarity = Float(2 * score) / max(1, own + Self.selfScore(other, scores))
          if similarity >= least { tokens.append(Token(number: number, similarity: similarity)) }
        }
      }
    }
  }

  private static func selfScore(_ units: UnsafeBufferPointer<UInt8>, _ scores: UnsafeBufferPointer<Int16>) -> Float {
    var total: Int32 = 0
    for unit in units { total += Int32(scores[Int(unit & 63) * PhoneticUnit.count + Int(unit & 63)]) }
    return Float(total)
  }

  /// Adds the forms of a word's mates, or their similarity to forms that are there already.
  private mutating func gather(_ mates: [Token], own: Float, step: UInt8, budget: inout Int) {
    let isCrowded = candidates.count > 4000
    let query = scratch.query
    for mate in mates where budget > 0 {
      let bytes = index.slice(.postingStarts, .postings, mate.number)
      let gain = mate.similarity * own
      var form: UInt32 = 0
      var position = 0
      while position < bytes.count {
        var shift: UInt32 = 0
        var step7: UInt32 = 0
        while position < bytes.count {
          let byte = bytes[position]
          position += 1
          step7 |= UInt32(byte & 0x7F) << shift
          if byte < 0x80 || shift > 21 { break }
          shift += 7
        }
        form &+= step7
        let place = Int(form)
        guard place < scratch.seenForms.count else { break }
        if scratch.seenForms[place] != query {
          if isCrowded { continue }
          scratch.seenForms[place] = query
          scratch.formScores[place] = gain
          scratch.formWords[place] = step
          candidates.append(form)
        } else if scratch.formWords[place] != step {
          // The best mate of a word comes first; the others don't add to it.
          scratch.formWords[place] = step
          scratch.formScores[place] += gain
        }
      }
      budget -= bytes.count
    }
  }

  /// A form that fits, by the matcher.
  private struct Found {
    var record: Int
    var form: Int
    var score: Double
    /// By what the hits are ordered: the log-odds, and what speaks for a spelling beside its sounds.
    var rank: Double
  }

  /// The candidates that agree best with the words, best first.
  private func best(limit: Int) -> [Int] {
    let count = max(Self.verifiedLimit, min(candidates.count, 2 * limit))
    var best: [Candidate] = []
    if candidates.count <= count {
      best = candidates.map { Candidate(form: Int($0), score: scratch.formScores[Int($0)]) }
    } else {
      // Of long lists only what reaches the score of the one in that place is sorted.
      var scores = candidates.map { scratch.formScores[Int($0)] }
      let bar = Self.nth(&scores, count)
      for form in candidates where scratch.formScores[Int(form)] >= bar {
        best.append(Candidate(form: Int(form), score: scratch.formScores[Int(form)]))
        if best.count > 4 * count { break }
      }
    }
    best.sort { ($1.score, $0.form) < ($0.score, $1.form) }
    // What has less than half of the best one's agreement won't overtake it.
    let bar = best.first.map { $0.score / 2 } ?? 0
    return best.prefix(2 * count).prefix { $0.score >= bar }.map(\.form)
  }

  /// Adds a form as the matcher sees it.
  private mutating func verify(_ form: Int, _ name: EncodedName, _ query: inout Query) {
    let record = index.record(ofForm: form)
    if let kind = query.kind, index.kind(ofRecord: record) != kind { return }
    let text = query.text
    let spelling = index.text(ofForm: form)
    // Of letters whose sounds aren't known only the same ones fit.
    if name.hasOtherScript, !isSpelled(text, spelling) { return }
    query.seen.insert(form)
    // What is sought isn't known to be a person's name or a place's unless it is said.
    let match = matcher.match(name, matcher.encode(spelling), query.kind) { text == spelling }
    guard match.score >= query.least else { return }
    var rank = Self.rank(of: match)
    if match.features.worst > 0.97, isSpelled(text, spelling) { rank += Self.spellingBonus }
    query.found.append(Found(record: record, form: form, score: match.score, rank: rank))
  }

  /// Adds a form as the matcher sees it where the name or the form is read in another way than by its letters.
  private mutating func verifyReadings(_ form: Int, _ name: inout ReadName, _ query: inout Query) {
    let record = index.record(ofForm: form)
    if name.encoded.hasOtherScript { return }
    if let kind = query.kind, index.kind(ofRecord: record) != kind { return }
    let spelling = index.text(ofForm: form)
    var other = ReadName(spelling, matcher.encode(spelling))
    guard let match = matcher.matchReadings(&name, &other, query.kind), match.score >= query.least else { return }
    query.found.append(Found(record: record, form: form, score: match.score, rank: Self.rank(of: match)))
  }

  private static func rank(of match: NameMatcher.Match) -> Double {
    match.logOdds - omissionCost * match.features.omitted
      - contradictionCost * match.features.contradictedGeneric
  }

  /// The hits, one a record. Between spellings that fit about as well, the one that more of the records bear goes
  /// first, and one without marks on its letters.
  private func ranked(_ found: inout [Found], of name: String, limit: Int) -> [Hit] {
    var bearers: [String: Int] = [:]
    var texts: [Int: String] = [:]
    for entry in found where texts[entry.form] == nil {
      let text = index.text(ofForm: entry.form)
      texts[entry.form] = text
      bearers[text, default: 0] += 1
    }
    let stretched = Set(found.lazy.filter { Self.isStretched(name, texts[$0.form] ?? "") }.map(\.record))
    for place in found.indices {
      guard let text = texts[found[place].form] else { continue }
      let marks = Double(min(4, text.utf8.count { $0 >= 0xC4 && $0 <= 0xC5 || $0 == 0x27 }))
      found[place].rank += Self.bearerBonus[min(bearers[text] ?? 1, 8) - 1] - Self.markCost * marks
      if stretched.contains(found[place].record) { found[place].rank -= Self.stretchCost }
    }
    found.sort { ($1.rank, $0.form) < ($0.rank, $1.form) }
    // A record goes where its first form goes, and is answered with the one that fits best.
    var best: [Int: Found] = [:]
    for hit in found where hit.score > best[hit.record]?.score ?? -1 { best[hit.record] = hit }
    var answered: Set<Int> = []
    var result: [Hit] = []
    for first in found where answered.insert(first.record).inserted {
      let hit = best[first.record] ?? first
      result.append(
        Hit(
          id: index.id(ofRecord: hit.record), kind: index.kind(ofRecord: hit.record), score: hit.score,
          matched: index.text(ofForm: hit.form), forms: index.forms(ofRecord: hit.record), source: index.source))
      if result.count == limit { break }
    }
    return result
  }

  /// Whether two spellings have the same letters.
  private func isSpelled(_ a: String, _ b: String) -> Bool {
    a.utf8.first == b.utf8.first && (a == b || SpellingKey(a) == SpellingKey(b))
  }

  /// What an omitted word and a generic word against another cost beyond the matcher's opinion, since who asks for a
  /// part of a name is rarer than who asks for all of it, and what the same spelling adds, in log-odds.
  private static let omissionCost = 3.0
  private static let contradictionCost = 1.5
  private static let spellingBonus = 1.0
  /// What one to eight records with the same spelling add, since each of them may be meant (0.4 of the logarithm of their
  /// number), and what each mark costs, in log-odds.
  private static let bearerBonus = [0, 0.277, 0.439, 0.555, 0.644, 0.717, 0.778, 0.832]
  private static let markCost = 0.03

  /// The value that would stand in a place of the list in falling order (Hoare's selection).
  private static func nth(_ values: inout [Float], _ place: Int) -> Float {
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = values[(low + high) / 2]
      var left = low
      var right = high
      while left <= right {
        while values[left] > pivot { left += 1 }
        while values[right] < pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right { high = right } else if place >= left { low = left } else { return values[place] }
    }
    return values[low]
  }
}
