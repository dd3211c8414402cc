import ArqauNormalizer
import ArqauSummarizer

/// What was found of marked names, counted as shared/eval/mentions.py counts.
struct MentionScore {
  var wanted = 0
  var found = 0
  var extra = 0
  var wantedKind = 0
  var foundKind = 0
  var extraKind = 0

  private static let mainKinds: Set<NameKind> = [.person, .place, .organisation]

  static func + (left: MentionScore, right: MentionScore) -> MentionScore {
    var sum = left
    sum.wanted += right.wanted
    sum.found += right.found
    sum.extra += right.extra
    sum.wantedKind += right.wantedKind
    sum.foundKind += right.foundKind
    sum.extraKind += right.extraKind
    return sum
  }

  /// F1 of exact spans, and of exact spans with their kind, in percent.
  var f1: Double { Self.percent(2 * found, found + extra + wanted) }
  var f1Kind: Double { Self.percent(2 * foundKind, foundKind + extraKind + wantedKind) }
  var precision: Double { Self.percent(found, found + extra) }
  var recall: Double { Self.percent(found, wanted) }

  private static func percent(_ part: Int, _ whole: Int) -> Double {
    whole > 0 ? 100 * Double(part) / Double(whole) : 100
  }

  /// The counts of a text, the marked names that were missed and the spans that are none.
  static func of(
    _ text: MarkedText, _ answer: [(range: Range<Int>, kind: NameKind)]
  ) -> (score: MentionScore, missed: [MarkedText.Entity], extra: [(range: Range<Int>, kind: NameKind)]) {
    var score = MentionScore()
    let found = Dictionary(answer.map { ($0.range, $0.kind) }) { first, _ in first }
    let (matched, left) = pair(text.entities, Set(found.keys))
    let marked = Set(text.kinds)
    let extra = left.filter { span in
      guard let kind = found[span] else { return false }
      return Self.mainKinds.contains(kind) || marked.contains(kind.rawValue)
    }
    let ofKind = found.filter { Self.mainKinds.contains($0.value) }
    let (matchedKind, leftKind) = pair(text.entities, Set(ofKind.keys))
    score.extra = extra.count
    score.extraKind = leftKind.count
    var missed: [MarkedText.Entity] = []
    for (index, entity) in text.entities.enumerated() where !entity.isOptional {
      score.wanted += 1
      if matched[index] != nil { score.found += 1 } else { missed.append(entity) }
      if Self.mainKinds.contains(entity.nameKind) { score.wantedKind += 1 }
      guard let span = matchedKind[index] else { continue }
      if ofKind[span] == entity.nameKind { score.foundKind += 1 } else { score.extraKind += 1 }
    }
    let ordered = extra.sorted { $0.lowerBound < $1.lowerBound }.map { (range: $0, kind: found[$0] ?? .other) }
    return (score, missed, ordered)
  }

  private static func pair(
    _ entities: [MarkedText.Entity], _ spans: Set<Range<Int>>
  ) -> (matched: [Int: Range<Int>], left: Set<Range<Int>>) {
    var left = spans
    var matched: [Int: Range<Int>] = [:]
    for takesOthers in [false, true] {
      for (index, entity) in entities.enumerated() {
        let choices = takesOthers ? entity.spans.dropFirst() : entity.spans.prefix(1)
        guard let hit = choices.first(where: left.contains), matched[index] == nil else { continue }
        matched[index] = hit
        left.remove(hit)
      }
    }
    return (matched, left)
  }
}
