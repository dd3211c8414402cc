public import ArqauText

/// The article of a page of HTML: its title, date and text, without menus, captions, comments and advertisements.
///
/// ```swift
/// let page = try WebPage(html: bytes)
/// print(page.title ?? "", page.published ?? "")
/// print(page.text)
/// ```
///
/// Nothing outside of the page is opened and no script runs. ``text`` is what all offsets of a digest of the page
/// refer to.
public struct WebPage: Sendable {
  /// The article: the title, the headings and paragraphs, with blank lines between them.
  public let text: String
  /// The title without the site's name; nil where the page has none.
  public let title: String?
  /// When the article was published, in ISO 8601 as the page has it; nil where it says none.
  public let published: String?
  /// Who wrote it, as the page has it.
  public let author: String?
  /// The site's name.
  public let site: String?
  /// How many stories a feed has, of which this is the first; 1 for a page.
  public let storyCount: Int
  /// Whether there is more than a title and headings.
  public var hasText: Bool { blocks.contains { $0.kind == .paragraph } }
  /// The blocks of ``text``, in bytes.
  let blocks: [Block]

  /// Finds the article in a page.
  ///
  /// Of a feed (RSS, Atom) its first story is read.
  ///
  /// - Parameter html: The page as it came: UTF-8, UTF-16 with a byte order mark, or what its `meta` element names.
  /// - Throws: `TextError` where the encoding can't be told, the page is larger than 16 MiB, or its elements
  ///   are nested deeper than 100,000, or less where very many are closed that were never open.
  /// - Complexity: O(n), but for elements that are left open, up to the depth that is allowed.
  public init(html: [UInt8]) throws(TextError) {
    let feed = Feed(html)
    storyCount = feed?.items.count ?? 1
    let html = feed?.items.first.map(Feed.page) ?? html
    let tree = try HTMLReader().read(html, with: PageBuilder()).finished()
    let extractor = ContentExtractor(tree)
    var numbers = extractor.blocks()
    // A page that a script fills has its text in its data alone.
    let told = Self.told(tree.metadata.linkedData.articleBody)
    let found = numbers.reduce(0) { $0 + (tree.blocks[$1].headingLevel == nil ? tree.blocks[$1].words : 0) }
    let isTold = told.words >= Self.fewestWords && told.words > Self.mostTimes * found
    if isTold { numbers = [] }
    if PagePlaceholders.areAll(numbers.map { String(decoding: tree.text[tree.blocks[$0].range], as: UTF8.self) }) {
      numbers = []
    }
    let title: String?
    if PageTitle.isOfPost(tree.metadata) {
      let line = PageTitle.postLine(of: tree, article: numbers)
      title = line.map { PageTitle.withoutSigns(PageTitle.text(tree.blocks[$0], tree)) }
      numbers.removeAll { $0 == line }
    } else {
      title = PageTitle.title(of: tree, heading: extractor.title, article: numbers)
    }
    var text: [UInt8] = []
    var blocks: [Block] = []
    func append(_ kind: Block.Kind, _ bytes: some Collection<UInt8>, isQuotation: Bool = false) {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      text += bytes
      blocks.append(Block(kind: kind, range: start..<text.count, isQuotation: isQuotation))
    }
    if let title { append(.heading(level: 1), title.utf8) }
    var seen: Set<[UInt8]> = []
    let isQuoted = Self.quotations(tree)
    for number in numbers {
      let block = tree.blocks[number]
      let bytes = Array(tree.text[block.range])
      // Pages repeat paragraphs for small screens, and the title as a heading of the text.
      if let title, title.utf8.elementsEqual(bytes) { continue }
      guard seen.insert(bytes).inserted else { continue }
      let level = ContentExtractor.isSentence(block, tree) ? nil : block.headingLevel
      append(level.map { .heading(level: max(2, $0)) } ?? .paragraph, bytes, isQuotation: isQuoted[block.node])
    }
    if isTold { for paragraph in told.paragraphs { append(.paragraph, paragraph.utf8) } }
    self.text = String(decoding: text, as: UTF8.self)
    self.title = title
    self.blocks = blocks
    published = tree.metadata.published ?? Self.shownDate(tree, heading: extractor.title, article: numbers)
    author = tree.metadata.author ?? Self.author(tree, heading: extractor.title, article: numbers)
    site = tree.metadata.site ?? (PageTitle.isOfPost(tree.metadata) ? tree.metadata.sharedTitle : nil)
  }

  /// The body of a page's data is believed where it has so many words, and so many times those of the page.
  private static let fewestWords = 8
  private static let mostTimes = 3

  /// Who wrote the article as it shows near it: marked as such, else in a line with a label.
  private static func author(_ tree: PageTree, heading: Int?, article: [Int]) -> String? {
    let start = heading ?? article.first ?? 0
    let near = start - mostBlocksAway...max(start, article.last ?? tree.blocks.count) + mostBlocksAway
    let candidates = tree.byline.candidates.filter { near.contains($0.place) }
    if let rank = candidates.map(\.rank).max() { return candidates.first { $0.rank == rank }?.names }
    for number in near.clamped(to: 0...max(0, tree.blocks.count - 1)) where number < tree.blocks.count {
      let block = tree.blocks[number]
      guard !block.isForeign, block.range.count <= PageByline.mostBytes else { continue }
      if let names = PageByline.labelled(String(decoding: tree.text[block.range], as: UTF8.self)) { return names }
    }
    return nil
  }

  /// When the article came out, as a line of date and hour near its title shows it.
  private static func shownDate(_ tree: PageTree, heading: Int?, article: [Int]) -> String? {
    let start = heading ?? article.first ?? 0
    let near = max(0, start - mostBlocksAway)..<min(tree.blocks.count, max(start, article.first ?? 0) + mostBlocksAway)
    let isInFacts = tree.inside(tree.factTables)
    let dates = near.compactMap { number -> (distance: Int, date: String)? in
      let block = tree.blocks[number]
      // A date in a table of facts is of what the article is about.
      guard !block.isForeign || tree.nodes[block.node].element.contains(.byline), !isInFacts[block.node],
        block.words <= MetaLine.mostWords
      else { return nil }
      let text = String(decoding: tree.text[block.range], as: UTF8.self)
      // Pages without paragraphs have the title's line before it.
      for line in text.split(separator: "\n").map(String.init) where MetaLine.matches(line, mayBeTitle: false) {
        if let date = PageDates.iso(line) { return (abs(number - start), date) }
      }
      return nil
    }
    return dates.min { $0.distance < $1.distance }?.date
  }

  /// Whether each element is a block quotation or inside of one.
  private static func quotations(_ tree: PageTree) -> [Bool] {
    var isQuoted = tree.nodes.map { $0.element.contains(.quotation) }
    for node in tree.nodes.indices.dropFirst() where !isQuoted[node] {
      isQuoted[node] = isQuoted[Int(tree.nodes[node].parent)]
    }
    return isQuoted
  }

  /// How many blocks may stand between an article and its author's name.
  private static let mostBlocksAway = 6

  /// The paragraphs of a body that the page's data tell.
  private static func told(_ body: String?) -> (paragraphs: [String], words: Int) {
    guard let body else { return ([], 0) }
    // Plain text has references too, and a paragraph a line.
    let isHTML = body.contains("</") || body.contains("<br")
    let html = isHTML ? body : body.replacing("<", with: "&lt;").replacing("\n", with: "<br><br>")
    let tree = try? HTMLReader().read(Array("<meta charset=utf-8>\(html)".utf8), with: PageBuilder()).finished()
    let texts = tree.map { tree in
      tree.blocks.filter { !$0.isForeign }.map { String(decoding: tree.text[$0.range], as: UTF8.self) }
    }
    let paragraphs = (texts ?? []).filter { Boilerplate.kind(of: $0) == nil }
    let words = paragraphs.reduce(0) { sum, paragraph in
      sum + Array(paragraph.utf8).withUnsafeBufferPointer { Budget.words($0, 0..<$0.count) }
    }
    return (paragraphs, words)
  }
}
