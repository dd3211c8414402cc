public import ArqauGlossary
internal import ArqauNormalizer
internal import ArqauText

/// Finds what an article speaks of: names, terms of a glossary, numbers.
///
/// Built once, used from any thread.
public struct ArticleAnnotator: Sendable {
  private let glossary: CompiledGlossary?
  private let finder: MentionFinder

  /// Makes an annotator.
  ///
  /// - Parameters:
  ///   - glossary: Whose terms are looked for; nil for none.
  ///   - usesBuiltInNames: Whether the name records that come with the library are used.
  public init(glossary: CompiledGlossary?, usesBuiltInNames: Bool = true) {
    self.glossary = glossary
    finder = usesBuiltInNames ? MentionFinder() : MentionFinder(authority: Authority())
  }

  /// What an article speaks of, over its whole text.
  ///
  /// - Parameters:
  ///   - article: The article, taken apart.
  ///   - offsets: The offsets of the article's text.
  ///   - parts: What is in another language than the article.
  ///   - targets: The varieties of the names' forms and the terms' equivalents.
  /// - Throws: ``NormalizerError`` where a form can't be made.
  /// - Complexity: O(n).
  func annotations(
    of article: Article, _ offsets: ScalarOffsets, parts: [LanguagePart], targets: [Variety]
  ) throws -> ArticleAnnotations {
    var found = try allAnnotations(of: article, offsets, parts: parts, targets: targets)
    if let dateline = article.datelineRange {
      let dateline = offsets.span(dateline)
      // Who sends the story is not what it speaks of, unless it is named in it too.
      found.names.removeAll { name in
        name.kind != .place && name.mentions.allSatisfy { dateline.start <= $0.start && $0.end <= dateline.end }
      }
    }
    return found
  }

  /// What is found in an article, its dateline's agency too.
  private func allAnnotations(
    of article: Article, _ offsets: ScalarOffsets, parts: [LanguagePart], targets: [Variety]
  ) throws -> ArticleAnnotations {
    let utf8 = article.leftOut.isEmpty ? article.utf8 : TextMask.blanked(article.utf8, article.leftOut)
    if parts.isEmpty { return try annotations(of: utf8, offsets, article.language, targets) }
    let mask = TextMask(utf8, parts)
    var found = ArticleAnnotations()
    if let own = mask.rest { found = try annotations(of: own, offsets, article.language, targets) }
    for language in Language.allCases where language != article.language {
      guard let other = mask.text(in: language) else { continue }
      found.add(try annotations(of: other, offsets, language, targets))
    }
    if let foreign = mask.text(in: nil) {
      // Whose words and endings nobody here knows: names as they are recorded, and no more.
      found.add(
        ArticleAnnotations(
          names: try finder.names(
            inUTF8: foreign, offsets, language: article.language, targets: targets, isRecordedAlone: true)))
    }
    return found
  }

  private func annotations(
    of utf8: [UInt8], _ offsets: ScalarOffsets, _ language: Language, _ targets: [Variety]
  ) throws -> ArticleAnnotations {
    let script = language == .kazakh ? LanguageDetector().script(of: utf8) : .cyrillic
    let numbers = NumberFinder(language: language, script: script).numbers(in: utf8, offsets)
    let names = Self.without(
      numbers.filter { $0.kind == .money }.map(\.span),
      try finder.names(inUTF8: utf8, offsets, language: language, targets: targets))
    let terms = try glossary.map {
      try TermFinder(glossary: $0).terms(inUTF8: utf8, offsets, language, outside: names, targets: targets)
    }
    return ArticleAnnotations(
      names: names, terms: terms ?? [],
      numbers: numbers)
  }
}

extension ArticleAnnotator {
  /// The names without what is a sum's currency and no recorded name: `HK` in `HK$7 million`, `KM` in `5 KM`.
  private static func without(_ sums: [TextSpan], _ names: [DigestName]) -> [DigestName] {
    guard !sums.isEmpty else { return names }
    return names.compactMap { name in
      guard name.record == nil else { return name }
      let kept = name.mentions.filter { !isInside($0, sums) }
      if kept.count == name.mentions.count { return name }
      return kept.isEmpty ? nil : DigestName(kind: name.kind, text: name.text, mentions: kept, forms: name.forms)
    }
  }

  /// - Parameter sums: In the order of the text, none within another.
  /// - Complexity: O(log sums).
  private static func isInside(_ mention: TextSpan, _ sums: [TextSpan]) -> Bool {
    var low = 0
    var high = sums.count
    while low < high {
      let middle = (low + high) / 2
      if sums[middle].end < mention.end { low = middle + 1 } else { high = middle }
    }
    return low < sums.count && sums[low].start <= mention.start
  }
}

/// What an article speaks of.
struct ArticleAnnotations {
  var names: [DigestName] = []
  var terms: [DigestTerm] = []
  var numbers: [DigestNumber] = []

  /// Adds what was found in parts of another language; what is there by the same record or concept is not there twice.
  mutating func add(_ other: ArticleAnnotations) {
    for name in other.names {
      let known = names.firstIndex {
        name.record.map { [own = $0.record] record in record == own } ?? ($0.kind == name.kind && $0.text == name.text)
      }
      if let known {
        names[known] = names[known].with(name.mentions)
      } else {
        names.append(name)
      }
    }
    for term in other.terms {
      if let known = terms.firstIndex(where: { $0.concept == term.concept }) {
        terms[known] = terms[known].with(term.mentions)
      } else {
        terms.append(term)
      }
    }
    names.sort { $0.start < $1.start }
    terms.sort { $0.start < $1.start }
    numbers = (numbers + other.numbers).sorted { $0.span.start < $1.span.start }
  }
}

extension DigestName {
  /// The offset of its first mention.
  fileprivate var start: Int { mentions.first?.start ?? 0 }

  fileprivate func with(_ others: [TextSpan]) -> DigestName {
    with(mentions: (mentions + others).sorted { $0.start < $1.start })
  }

  /// The name with its places.
  func with(mentions: [TextSpan]) -> DigestName {
    DigestName(kind: kind, text: text, mentions: mentions, forms: forms, record: record, today: today)
  }
}

extension DigestTerm {
  /// The offset of its first mention.
  fileprivate var start: Int { mentions.first?.start ?? 0 }

  fileprivate func with(_ others: [TextSpan]) -> DigestTerm {
    with(mentions: (mentions + others).sorted { $0.start < $1.start })
  }

  /// The term with its places.
  func with(mentions: [TextSpan]) -> DigestTerm {
    DigestTerm(concept: concept, text: text, status: status, mentions: mentions, equivalents: equivalents)
  }
}
