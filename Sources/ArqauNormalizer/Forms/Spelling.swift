/// A spelling of a word with its cost, in sixths of a nat, and where it is from.
struct Spelling: Sendable, Hashable {
  var text: [Unicode.Scalar]
  var cost: Int
  var source: String
  var standing = DerivedForm.Origin.derived
  /// What a user should know before relying on a recorded spelling.
  var remark: String?
  /// Whether it was read from English letter by letter.
  var isByLetter = false

  var string: String { String(String.UnicodeScalarView(text)) }
}

/// A word in all languages: for each, the ways of writing it, and in each way its spellings, the best first.
///
/// A way is a convention that goes through a whole name: English by way of the Russian spelling is one, by
/// way of the Kazakh Latin alphabet another.
struct WordForms: Sendable {
  var kazakh: [[Spelling]] = []
  var russian: [[Spelling]] = []
  /// Serbian, in Cyrillic.
  var serbian: [[Spelling]] = []
  var english: [[Spelling]] = []

  /// Puts a recorded spelling before what is there.
  static func prefer(_ spelling: Spelling, in ways: inout [[Spelling]]) {
    ways = ways.map { [spelling] + $0.filter { $0.text != spelling.text } }
    if ways.isEmpty { ways = [[spelling]] }
  }

  /// Puts a recorded spelling behind the best one, unless it is that.
  static func addSecond(_ spelling: Spelling, in ways: inout [[Spelling]]) {
    for index in ways.indices {
      guard let best = ways[index].first, best.text != spelling.text else { continue }
      var second = spelling
      second.cost = best.cost + 1
      ways[index] = [best, second] + ways[index].dropFirst().filter { $0.text != spelling.text }
    }
  }
}

/// Puts the words of a name together again.
enum NameAssembly {
  /// The names, the best first: the best of every way, then what is left of each.
  ///
  /// - Parameters:
  ///   - parts: What stands between the words, and for each word its ways.
  ///   - limit: At most so many.
  static func names(_ parts: [Part], limit: Int) -> [Spelling] {
    let ways = parts.map { if case .word(let ways) = $0 { ways.count } else { 0 } }.max() ?? 0
    var found: [[Spelling]] = []
    for way in 0..<max(1, ways) { found.append(names(parts, way: way, limit: limit)) }
    var seen: Set<[Unicode.Scalar]> = []
    var result: [Spelling] = []
    for rank in 0..<limit {
      for names in found where rank < names.count {
        if result.count < limit, seen.insert(names[rank].text).inserted { result.append(names[rank]) }
      }
    }
    return result
  }

  enum Part {
    case word([[Spelling]])
    case other(String)
  }

  private static func names(_ parts: [Part], way: Int, limit: Int) -> [Spelling] {
    var beam = [Spelling(text: [], cost: 0, source: "", standing: .attested)]
    for part in parts {
      switch part {
      case .other(let text):
        for index in beam.indices { beam[index].text.append(contentsOf: text.unicodeScalars) }
      case .word(let ways):
        // A name without one of its words is another name.
        guard let spellings = way < ways.count ? ways[way] : ways.last, !spellings.isEmpty else { return [] }
        var next: [Spelling] = []
        for known in beam {
          for spelling in spellings {
            next.append(
              Spelling(
                text: known.text + spelling.text, cost: known.cost + spelling.cost,
                source: joined(known.source, spelling.source),
                // Words of different records make a name that nobody recorded.
                standing: known.source.isEmpty || known.source == spelling.source
                  ? max(known.standing, spelling.standing) : .derived,
                remark: known.remark ?? spelling.remark, isByLetter: known.isByLetter || spelling.isByLetter))
          }
        }
        let order = next.indices.sorted { (next[$0].cost, $0) < (next[$1].cost, $1) }
        beam = order.prefix(limit).map { next[$0] }
      }
    }
    return beam
  }

  private static func joined(_ known: String, _ more: String) -> String {
    if known.isEmpty || known == more { return more }
    return known.split(separator: " ").contains { $0 == more } ? known : known + " " + more
  }
}
