import ArqauNormalizer
import ArqauText

/// A mention on its way to an entry: where it stands, what it is, and the record that has it.
struct FoundMention {
  let tokens: ClosedRange<Int>
  let kind: NameKind
  var record: Int?
  /// The letters where it is a part of a compound (`Kazakhstan-Serbia`); nil where it takes whole tokens.
  var part: Range<Int>?
}

/// Puts together what the model found and what the authority knows.
struct MentionMerger {
  let names: RecordedNames?

  func mentions(_ text: MentionText, _ spans: [MentionTagger.Span]) -> [FoundMention] {
    guard let names else { return spans.map { FoundMention(tokens: $0.tokens, kind: $0.kind) } }
    let inner = InnerCapitals(text)
    var result: [FoundMention] = []
    var next = 0
    for hit in names.hits(in: text) {
      while next < spans.count, spans[next].tokens.upperBound < hit.tokens.lowerBound {
        result += names.parts(of: spans[next], text)
        next += 1
      }
      var last = next
      while last < spans.count, spans[last].tokens.lowerBound <= hit.tokens.upperBound { last += 1 }
      let overlapping = spans[next..<last]
      let record = names.record(of: hit, preferring: overlapping.first?.kind)
      let known = FoundMention(tokens: hit.tokens, kind: names.authority.records[record].kind, record: record)
      if overlapping.isEmpty {
        if hit.words > 1 || inner.contains(hit.tokens.lowerBound, text) { result.append(known) }
      } else if overlapping.count == 1, overlapping.first?.tokens == hit.tokens {
        result.append(known)
        next = last
      } else if hit.words > 1, overlapping.allSatisfy({ hit.tokens.contains($0.tokens) }) {
        result.append(known)
        next = last
      }
    }
    for span in spans[next...] { result += names.parts(of: span, text) }
    return result
  }
}

extension RecordedNames {
  /// The record that a hit is taken for: the first of the kind that the model says, else the first.
  func record(of hit: Hit, preferring kind: NameKind?) -> Int {
    hit.records.first { authority.records[$0].kind == kind } ?? hit.records[0]
  }

  /// A name as it was found, or, where it is a compound of recorded names, those; none for a people.
  func parts(of span: MentionTagger.Span, _ text: MentionText) -> [FoundMention] {
    let whole = FoundMention(tokens: span.tokens, kind: span.kind)
    guard span.tokens.count == 1 else { return [whole] }
    let token = text.tokens[span.tokens.lowerBound]
    if span.kind == .place, isLanguage(token, text) { return [] }
    let pieces = (token.start..<token.end).split { text.lowers[$0] == 0x2D }
    guard pieces.count > 1 else { return [whole] }
    var parts: [FoundMention] = []
    for piece in pieces {
      guard let first = piece.first, let last = piece.last, let record = record(ofWord: first..<last + 1, text) else {
        return [whole]
      }
      parts.append(
        FoundMention(
          tokens: span.tokens, kind: authority.records[record].kind, record: record, part: first..<last + 1))
    }
    return parts
  }
}

extension ClosedRange<Int> {
  fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}

/// Words that have a capital where no sentence begins: those are names even where one does.
private struct InnerCapitals {
  private var words: Set<UInt64> = []

  init(_ text: MentionText) {
    for index in text.tokens.indices where Self.isInner(index, text) { words.insert(Self.word(index, text)) }
  }

  func contains(_ index: Int, _ text: MentionText) -> Bool {
    text.isCapitalized(text.tokens[index]) && words.contains(Self.word(index, text))
  }

  private static func isInner(_ index: Int, _ text: MentionText) -> Bool {
    guard index > 0, text.isCapitalized(text.tokens[index]), !text.tokens[index].followsLineBreak else { return false }
    let previous = text.tokens[index - 1]
    return text.isWord(previous) || text.letters[previous.start] == 0x2C
  }

  private static func word(_ index: Int, _ text: MentionText) -> UInt64 {
    let token = text.tokens[index]
    return MentionHash.word(text.lowers[token.start..<token.end])
  }
}
