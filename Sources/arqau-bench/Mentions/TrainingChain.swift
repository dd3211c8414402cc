import ArqauNormalizer
import ArqauSummarizer
import ArqauText

/// A text ready for training: the features of its tokens, the labels that each may have, and its names.
struct TrainingChain {
  struct Name {
    let tokens: ClosedRange<Int>
    let kind: Int
    var features: [UInt32]
    /// How likely each kind is; nil where the name was marked by hand.
    var odds: SIMD8<Float>?
  }

  /// Where each token's features begin, and the end of the last one's.
  var starts: [Int32] = [0]
  var features: [UInt32] = []
  /// The labels that a token may have, as bits.
  var masks: [UInt8] = []
  /// How likely a teacher finds each token's labels; empty without one, zeros where it doesn't say.
  var odds: [SIMD8<Float>] = []
  /// Whether a token is the first of its line.
  var isFirst: [Bool] = []
  var names: [Name] = []
  /// The kinds that the source marks, as bits.
  var kinds: UInt8 = 0
  let source: MarkedText

  /// - Parameter number: The number of a feature, made when it is new.
  init(_ marked: MarkedText, _ words: WordTables, number: (UInt64) -> UInt32) {
    source = marked
    let text = MentionText(utf8: Array(marked.text.utf8), language: marked.language)
    let spanFeatures = SpanFeatures(text, text.traits(words), convention: marked.convention)
    masks = [UInt8](repeating: 1, count: text.tokens.count)
    isFirst = text.tokens.map(\.followsLineBreak)
    for index in text.tokens.indices {
      spanFeatures.forEach(index) { features.append(number($0)) }
      starts.append(Int32(features.count))
    }
    for (index, kind) in MentionTagger.kinds.enumerated() where marked.kinds.contains(kind.rawValue) {
      kinds |= 1 << UInt8(index)
    }
    mark(marked, text, KindFeatures(spanFeatures), number)
    if let soft = marked.soft { takeOdds(soft, text) }
  }

  /// The odds of tokens that the teacher cut as we do; of the others, those outside of all names alone.
  private mutating func takeOdds(_ soft: [[Float]], _ text: MentionText) {
    typealias Label = MentionModel.Label
    var given: [Range<Int>: SIMD8<Float>] = [:]
    for row in soft where row.count == 6 && row[0] < row[1] {
      var odds = SIMD8<Float>()
      for (label, value) in zip([Label.begin, Label.inside, Label.last, Label.alone], row[2...]) {
        odds[label] = value
      }
      odds[Label.outside] = max(0, 1 - odds.sum())
      given[Int(row[0])..<Int(row[1])] = odds
    }
    var outside = SIMD8<Float>()
    outside[Label.outside] = 1
    odds = text.tokens.indices.map { index in
      given[text.range(of: index...index)] ?? (masks[index] == 1 << UInt8(Label.outside) ? outside : SIMD8())
    }
  }

  private mutating func mark(
    _ marked: MarkedText, _ text: MentionText, _ kindFeatures: KindFeatures, _ number: (UInt64) -> UInt32
  ) {
    let ordered = marked.entities.sorted {
      ($0.isOptional ? 1 : 0, $1.end - $1.start) < ($1.isOptional ? 1 : 0, $0.end - $0.start)
    }
    var taken = [Bool](repeating: false, count: masks.count)
    for entity in ordered {
      let tokens = text.tokens.indices.filter {
        text.range(of: $0...$0).overlaps(entity.start..<entity.end)
      }
      guard let first = tokens.first, let last = tokens.last, !tokens.contains(where: { taken[$0] }) else { continue }
      for token in tokens { taken[token] = true }
      if entity.isOptional {
        for token in tokens { masks[token] = 0b11111 }
        continue
      }
      if first == last {
        masks[first] = 1 << UInt8(MentionModel.Label.alone)
      } else {
        for token in tokens { masks[token] = 1 << UInt8(MentionModel.Label.inside) }
        masks[first] = 1 << UInt8(MentionModel.Label.begin)
        masks[last] = 1 << UInt8(MentionModel.Label.last)
      }
      // A kind that the source doesn't mark (a teacher's slip) would only ever be pushed up.
      guard let kind = MentionTagger.kinds.firstIndex(of: entity.nameKind), kinds & (1 << UInt8(kind)) != 0
      else { continue }
      var features: [UInt32] = []
      kindFeatures.forEach(first...last) { features.append(number($0)) }
      names.append(Name(tokens: first...last, kind: kind, features: features, odds: odds(of: entity)))
    }
  }
}

extension TrainingChain {
  /// How likely each of the kinds is that the source marks, by a teacher.
  private func odds(of entity: MarkedText.Entity) -> SIMD8<Float>? {
    guard let given = entity.odds, given.count == MentionTagger.kinds.count else { return nil }
    var odds = SIMD8<Float>()
    for kind in given.indices where kinds & (1 << UInt8(kind)) != 0 { odds[kind] = given[kind] }
    let sum = odds.sum()
    return sum > 0 ? odds / sum : nil
  }
}

/// Numbers for features, in the order in which they come.
struct FeatureNumbers {
  private(set) var keys: [UInt64] = []
  private var slots = [UInt32](repeating: 0, count: 1 << 22)

  mutating func number(_ feature: UInt64) -> UInt32 {
    if keys.count * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: feature >> 20) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if keys[Int(number)] == feature { return number }
      slot = (slot + 1) & mask
    }
    keys.append(feature)
    slots[slot] = UInt32(keys.count)
    return UInt32(keys.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}
