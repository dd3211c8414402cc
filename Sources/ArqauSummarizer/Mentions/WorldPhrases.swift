import ArqauNormalizer
import ArqauText

/// Finds the places and organisations of several words that the table of the world's names has, under inflection: no
/// record has them, and the model takes them apart (`Қаржы | министрлігінің`).
struct WorldPhrases {
  private let names: RecordedNames

  private init(_ language: Language) {
    // The table is checked by its tests: ids are places in it, so that none comes twice.
    names = RecordedNames((try? Authority(WorldNames.builtIn.phrases(in: language))) ?? Authority(), language)
  }

  private static let kazakh = WorldPhrases(.kazakh)
  private static let russian = WorldPhrases(.russian)
  private static let serbian = WorldPhrases(.serbian)

  /// Those of a language; nil for English, whose names the model knows better.
  static func of(_ language: Language) -> WorldPhrases? {
    switch language {
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    case .english: nil
    }
  }

  /// The spans with those names in the order of the text: a span that lies in one or across it gives way, one that is
  /// longer stays.
  ///
  /// - Parameter known: The recorded names of the text, which go before.
  /// - Complexity: O(n · words of the longest name).
  func completed(
    _ spans: [MentionTagger.Span], _ text: MentionText, _ traits: [TokenTraits], known: [RecordedNames.Hit]
  ) -> [MentionTagger.Span] {
    let hits = names.hits(in: text, traits)
    guard !hits.isEmpty else { return spans }
    var result: [MentionTagger.Span] = []
    var next = 0
    for hit in hits {
      guard let kind = hit.records.first.map({ names.authority.records[$0].kind }), isWanted(hit, kind, text),
        !known.contains(where: { $0.tokens.overlaps(hit.tokens) && $0.tokens.count >= hit.tokens.count })
      else { continue }
      while next < spans.count, spans[next].tokens.upperBound < hit.tokens.lowerBound {
        result.append(spans[next])
        next += 1
      }
      let over = spans[next...].prefix { $0.tokens.lowerBound <= hit.tokens.upperBound }
      if let first = over.first {
        if over.count == 1, isLonger(first, hit, text) { continue }
        next += over.count
        result.append(first.with(hit.tokens, kind))
      } else {
        result.append(MentionTagger.Span(tokens: hit.tokens, kind: kind, logs: Self.logs(kind)))
      }
    }
    return result + spans[next...]
  }

  /// Russian bodies are left to the model, which tells those of one country from those of another.
  private func isWanted(_ hit: RecordedNames.Hit, _ kind: NameKind, _ text: MentionText) -> Bool {
    hit.words > 1 && text.isCapitalized(text.tokens[hit.tokens.lowerBound])
      && (kind == .place || text.language != .russian)
  }

  /// Whether a span is a longer name that has the other in it; a word with a sentence's capital before it makes none.
  private func isLonger(_ span: MentionTagger.Span, _ hit: RecordedNames.Hit, _ text: MentionText) -> Bool {
    guard span.tokens.lowerBound <= hit.tokens.lowerBound, span.tokens.upperBound >= hit.tokens.upperBound,
      span.tokens != hit.tokens
    else { return false }
    let first = span.tokens.lowerBound
    let isBeginning =
      first == 0 || text.tokens[first].followsLineBreak || !text.isWord(text.tokens[first - 1])
    return !(isBeginning && hit.tokens.lowerBound == first + 1 && span.tokens.upperBound == hit.tokens.upperBound)
  }

  private static func logs(_ kind: NameKind) -> [Float] {
    MentionTagger.kinds.map { $0 == kind ? 0 : -10 }
  }
}
