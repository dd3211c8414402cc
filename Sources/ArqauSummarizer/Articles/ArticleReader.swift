public import ArqauText

/// Takes an article apart: title, dateline, sentences.
public struct ArticleReader: Sendable {
  /// The language whose rules are used.
  public let language: Language
  /// How the text marks headings; nil to tell from its first line.
  public let format: ArticleFormat?

  /// Makes a reader.
  public init(language: Language, format: ArticleFormat? = nil) {
    self.language = language
    self.format = format
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - title: The title where it came apart from the text; a first line that says the same is not read again.
  ///   - parts: What is in another language, as `LanguageDetector` tells it: its sentences are left out where the
  ///     article has enough of its own.
  /// - Throws: `TextError` where the text is 2 GiB or longer or ICU fails.
  /// - Complexity: O(n).
  public func article(
    in utf8: [UInt8], title: String? = nil, parts: [LanguagePart] = []
  ) throws(TextError) -> Article {
    let read = utf8.withUnsafeBufferPointer { self.read($0, hasTitle: title != nil) }
    let cuts = TextCuts(read.marks, of: utf8)
    guard !cuts.isEmpty else {
      return try article(in: utf8, read, .none, title: title, parts: parts).withoutLineHyphens()
    }
    let blocks = read.blocks.map { Block(kind: $0.kind, range: cuts.place($0.range), isQuotation: $0.isQuotation) }
    let left = Text(blocks: blocks.filter { !$0.range.isEmpty }, author: read.author, published: read.published)
    return try article(
      in: cuts.rest(of: utf8), left, cuts, title: title,
      parts: parts.map { LanguagePart(range: cuts.place($0.range), language: $0.language) })
  }

  /// Reads the article of a page of HTML; offsets are those of its text.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - parts: What is in another language, as for a text.
  /// - Throws: `TextError` where the text is 2 GiB or longer or ICU fails.
  /// - Complexity: O(n).
  public func article(of page: WebPage, parts: [LanguagePart] = []) throws(TextError) -> Article {
    try article(
      in: Array(page.text.utf8), Text(blocks: page.blocks, author: page.author, published: page.published), .none,
      title: nil, parts: parts)
  }

  /// A text in blocks.
  private struct Text {
    var blocks: [Block]
    /// What is no part of what it says.
    var marks: [Range<Int>] = []
    var author: String?
    var published: String?
  }

  private func article(
    in utf8: [UInt8], _ read: Text, _ cuts: TextCuts, title: String?, parts: [LanguagePart]
  ) throws(TextError) -> Article {
    let all = utf8.withUnsafeBufferPointer {
      OwnLanguage.blocks(
        AboutSections.marked(CorrectedStories.marked(read.blocks, in: $0), in: $0), in: $0, language, without: parts)
    }
    let blocks = utf8.withUnsafeBufferPointer { utf8 in
      all.filter { $0.kind != .other && !WireDateline.isAlone(utf8, $0.range) }
    }
    let titleBlock = blocks.first.flatMap { Self.isTitle($0) ? $0 : nil }
    let paragraphs = blocks.filter { $0.kind == .paragraph }
    var body = withoutOthers(paragraphs, in: utf8)
    let leftOut =
      all.filter { $0.kind == .other } + (body.count < paragraphs.count ? paragraphs.filter { !body.contains($0) } : [])
    // A text of headings alone has nothing else to be told from.
    if body.isEmpty { body = blocks.filter { $0 != titleBlock || blocks.count == 1 } }
    let titleLine = body.contains { $0 == titleBlock } ? nil : titleBlock?.range
    let titleRange = titleLine.map { line in utf8.withUnsafeBufferPointer { MediaTags.trimmed($0, line) } }
    body = utf8.withUnsafeBufferPointer { LivePosts.withoutTimes(body, in: $0) }
    let start = body.first?.range
    let dateline = start.flatMap { Self.dateline(of: utf8, $0) }
    if let dateline, let start {
      body[0] = Block(
        kind: .paragraph, range: dateline.upperBound..<start.upperBound, isQuotation: body[0].isQuotation)
    }
    let title = title ?? titleRange.map { Self.title(utf8, $0) }
    let (sentences, notes) = try sentences(of: body, in: utf8, sameAs: title)
    let credit = dateline.flatMap { range in utf8.withUnsafeBufferPointer { Dateline.credit(in: $0, range) } }
    return Article(
      utf8: utf8, cuts: cuts, language: language, titleRange: titleRange, title: title, author: read.author,
      published: read.published,
      datelineRange: dateline.map { range in utf8.withUnsafeBufferPointer { $0.trimmed(range) } },
      sentences: sentences,
      leftOut: leftOut.map(\.range) + notes + Self.rest(of: titleLine, without: titleRange)
        + (credit.map { [$0] } ?? []))
  }

  /// What a title's line has before and behind the title.
  private static func rest(of line: Range<Int>?, without title: Range<Int>?) -> [Range<Int>] {
    guard let line, let title else { return [] }
    return [line.lowerBound..<title.lowerBound, title.upperBound..<line.upperBound].filter { !$0.isEmpty }
  }

  private static func dateline(of utf8: [UInt8], _ paragraph: Range<Int>) -> Range<Int>? {
    let isCaseless = utf8.withUnsafeBufferPointer { LetterCase.isMissing($0, paragraph) }
    let text = isCaseless ? LetterCase.capitalized(utf8, paragraph) : utf8
    return text.withUnsafeBufferPointer { Dateline.range(in: $0, paragraph) }
  }

  /// Without bylines, credits and appeals that are paragraphs of their own; all where nothing else is there.
  private func withoutOthers(_ blocks: [Block], in utf8: [UInt8]) -> [Block] {
    let kept = utf8.withUnsafeBufferPointer { utf8 in
      blocks.filter {
        Boilerplate.kind(of: utf8, $0.range) == nil && !ReaderNotes.isCorrection(utf8, $0.range)
          && !PhotoCaptions.matches(utf8, $0.range)
      }
    }
    return kept.isEmpty ? blocks : kept
  }

  private func read(_ utf8: UnsafeBufferPointer<UInt8>, hasTitle: Bool) -> Text {
    let isMarkdown = format.map { $0 == .markdown } ?? MarkdownBlocks.looksLikeMarkdown(utf8)
    guard isMarkdown else { return Text(blocks: PlainTextBlocks.blocks(of: utf8, hasTitle: hasTitle)) }
    let read = MarkdownBlocks(utf8)
    return Text(
      blocks: read.blocks, marks: read.marks,
      author: (read.front?.author).map { Self.line(FrontMatter.names(utf8, $0)) },
      published: (read.front?.date).map { Self.line(FrontMatter.text(utf8, $0)) })
  }

  /// A title as the text has it, in one line.
  static func title(_ utf8: [UInt8], _ range: Range<Int>) -> String {
    line(utf8.withUnsafeBufferPointer { FrontMatter.text($0, range) })
  }

  /// A text in one line.
  private static func line(_ text: String) -> String {
    text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  /// Whether two texts have the same words.
  private static func isSame(_ one: String, _ other: Substring) -> Bool {
    one == other || Boilerplate.words(one.lowercased()) == Boilerplate.words(other.lowercased())
  }

  private static func isTitle(_ block: Block) -> Bool {
    switch block.kind {
    case .heading: true
    case .paragraph, .other: false
    }
  }

  /// The sentences of the body, and where notes to the reader stand between them.
  private func sentences(
    of blocks: [Block], in utf8: [UInt8], sameAs title: String?
  ) throws(TextError) -> (sentences: [ArticleSentence], notes: [Range<Int>]) {
    let segmenter = SentenceSegmenter(language: language)
    var sentences: [ArticleSentence] = []
    var notes: [ArticleSentence] = []
    var paragraph = 0
    for (number, block) in blocks.enumerated() {
      let bytes = Array(utf8[block.range])
      // The title again, as a paragraph or as the first sentence of one.
      if number == 0, let title, bytes.count <= 2 * title.utf8.count,
        Self.isSame(title, Substring(decoding: bytes, as: UTF8.self))
      {
        continue
      }
      var previousEnd: Int?
      for local in TornBrackets.joined(try segmenter.byteRanges(in: bytes), in: bytes) {
        let range = local.lowerBound + block.range.lowerBound..<local.upperBound + block.range.lowerBound
        if let previousEnd, utf8[previousEnd..<range.lowerBound].contains(0x0A) { paragraph += 1 }
        previousEnd = range.upperBound
        utf8.withUnsafeBufferPointer { whole in
          let trimmed = whole.trimmed(range)
          guard !trimmed.isEmpty else { return }
          if number == 0, sentences.isEmpty, local.lowerBound == 0, let title, trimmed.count <= 2 * title.utf8.count,
            Self.isSame(title, Substring(decoding: whole[trimmed], as: UTF8.self))
          {
            return
          }
          let sentence = ArticleSentence(
            range: trimmed, paragraph: paragraph, words: Budget.words(whole, trimmed),
            characters: Characters.count(whole, trimmed), isQuotation: block.isQuotation)
          if ReaderNotes.isNote(whole, trimmed) { notes.append(sentence) } else { sentences.append(sentence) }
        }
      }
      paragraph += 1
    }
    // A text of notes alone has nothing else.
    return sentences.isEmpty ? (notes, []) : (sentences, notes.map(\.range))
  }
}
