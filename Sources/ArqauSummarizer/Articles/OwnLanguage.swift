internal import ArqauText

/// Leaves paragraphs in another language out of an article: of a release with its translation one is told, and a post
/// or an original that is quoted in a language of its own stands for nothing in a digest.
enum OwnLanguage {
  /// The article's own paragraphs are all there is where they have at least this share of the words of any other language.
  private static let leastShare = 0.4

  /// The blocks without what of them is in another language; all of them where little would be left.
  ///
  /// A title in another language goes with the paragraph below it; the last heading above the first own paragraph is
  /// the title then.
  /// - Parameters:
  ///   - language: The article's.
  ///   - parts: What is in another language, in order.
  /// - Complexity: O(n).
  static func blocks(
    _ blocks: [Block], in utf8: UnsafeBufferPointer<UInt8>, _ language: Language, without parts: [LanguagePart]
  ) -> [Block] {
    guard !parts.isEmpty else { return blocks }
    var own: [Block] = []
    var firstParagraph: Int?
    var isFirst = true
    var startsForeign = false
    var words = 0
    var next = 0
    for block in blocks {
      guard block.kind == .paragraph else {
        own.append(block)
        continue
      }
      while next < parts.count, parts[next].range.upperBound <= block.range.lowerBound { next += 1 }
      let pieces = rest(of: block.range, parts[next...]).map { utf8.trimmed($0) }.filter { !$0.isEmpty }
      if isFirst { startsForeign = pieces.first?.lowerBound != block.range.lowerBound }
      isFirst = false
      for piece in pieces {
        if firstParagraph == nil { firstParagraph = own.count }
        words += Budget.words(utf8, piece)
        own.append(Block(kind: .paragraph, range: piece, isQuotation: block.isQuotation))
      }
    }
    guard let firstParagraph, Double(words) >= leastShare * Double(mostElsewhere(utf8, parts)) else { return blocks }
    let above = own[..<firstParagraph]
    guard startsForeign, let first = above.first(where: { $0.kind != .other }),
      let other = LanguageDetector().detect(Array(utf8[first.range])).language, other != language
    else { return own }
    let title = above.last { $0.kind != .other && $0 != first }.map {
      [Block(kind: .heading(level: 1), range: $0.range)]
    }
    return above.filter { $0.kind == .other } + (title ?? []) + own[firstParagraph...]
  }

  /// The words of the other language that has most.
  private static func mostElsewhere(_ utf8: UnsafeBufferPointer<UInt8>, _ parts: [LanguagePart]) -> Int {
    var words: [Language?: Int] = [:]
    for part in parts { words[part.language, default: 0] += Budget.words(utf8, part.range) }
    return words.values.max() ?? 0
  }

  /// - Parameter parts: Those that end behind the range's beginning.
  private static func rest(of range: Range<Int>, _ parts: ArraySlice<LanguagePart>) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = range.lowerBound
    for part in parts.prefix(while: { $0.range.lowerBound < range.upperBound }) {
      if part.range.lowerBound > start { rest.append(start..<part.range.lowerBound) }
      start = max(start, part.range.upperBound)
    }
    if start < range.upperBound { rest.append(start..<range.upperBound) }
    return rest
  }
}
