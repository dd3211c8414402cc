internal import ArqauText

/// A page as blocks of text and the elements that hold them.
struct PageTree {
  /// An element: its parent comes before it.
  struct Node {
    /// The parent's number; the root is its own.
    let parent: Int32
    let element: PageElement
    /// The same for elements of the same tag and class, numbers aside; 0 without a class.
    let shape: Int
  }

  /// Text between the borders of blocks.
  struct Block {
    /// The element that holds it.
    let node: Int
    /// Its bytes in ``text``, white space collapsed; a line feed stands for a break of the line.
    let range: Range<Int>
    /// How many of them are inside of links.
    let linkBytes: Int
    let words: Int
    /// Whether an element around it holds none of the article: surely, and by the names of classes too.
    let isForeign: Bool
    let isForeignByName: Bool
    let isForeignBySureName: Bool
    /// Whether it shows only when a script wants it.
    let isHidden: Bool
    /// Whether it belongs to a picture by the names of classes.
    let isPicture: Bool
    /// Whether a link goes around it and perhaps more, not only around words in it.
    let isInsideLink: Bool
    /// Whether a link in it leads to a place of the same page.
    let isAnchored: Bool
    /// The site that its last link leads to, as a number; 0 for this one and for no link.
    let site: Int
    /// 1 to 6 for a heading; nil for other text.
    let headingLevel: Int?
    let isListItem: Bool
  }

  var nodes: [Node] = [Node(parent: 0, element: [.block], shape: 0)]
  var blocks: [Block] = []
  var text: [UInt8] = []
  /// What `title`, `meta`, `time` and `script` say of the page.
  var metadata = PageMetadata()
  /// Who wrote the article, as the page shows it.
  var byline = PageByline()
  /// The tables that have headings of rows or columns, so that their cells are facts and no text.
  var factTables: Set<Int> = []

  /// The elements that hold a link without text: a picture, or an area laid over them.
  var pictureLinks: Set<Int> = []

  /// An element and those around it, from the inside.
  func ancestors(of node: Int) -> [Int] {
    var around = [node]
    var node = node
    while node > 0 {
      node = Int(nodes[node].parent)
      around.append(node)
    }
    return around
  }

  /// For each element, whether it is another one or inside of it.
  func inside(_ top: Int) -> [Bool] {
    var isInside = [Bool](repeating: false, count: nodes.count)
    isInside[top] = true
    for node in nodes.indices where node > top { isInside[node] = isInside[Int(nodes[node].parent)] }
    return isInside
  }

  /// For each element, whether it is one of some elements or inside of one.
  func inside(_ tops: Set<Int>) -> [Bool] {
    var isInside = [Bool](repeating: false, count: nodes.count)
    if tops.isEmpty { return isInside }
    for node in nodes.indices { isInside[node] = tops.contains(node) || isInside[Int(nodes[node].parent)] }
    return isInside
  }
}

/// Builds a ``PageTree`` from the parts of a page.
struct PageBuilder: HTMLHandler {
  private(set) var tree = PageTree()

  private struct Open {
    var node = 0
    var element: PageElement = []
    var headingLevel: Int?
    /// Marks that count for all that the element holds.
    var inherited: PageElement = []
    var isInsideLink = false
    var isLink = false
    var isListItem = false
    var isSuperscript = false
    /// Where the text stood when it began.
    var textStart = 0
  }

  /// The marks that count for all inside of an element.
  private static let inheritable: PageElement = [
    .foreign, .foreignByName, .foreignBySureName, .hidden, .picture,
  ]

  private var open: [Open] = [Open()]
  /// The nodes of the tables that are open.
  private var tables: [Int] = []
  /// The block that is being read.
  private var start = 0
  private var linkBytes = 0
  private var isAnchored = false
  private var site = 0
  /// How many bytes of text stood before the last link.
  private var beforeLink = 0
  /// The element that the block's text began in.
  private var holder: Open?
  private var endsWithSpace = true
  private var breaks = 0
  /// The element whose text is kept for the metadata.
  private var collected: PageMetadata.Collected?
  private var collectedText: [UInt8] = []

  /// The most bytes of a `title` or `script` that are kept.
  private static let mostCollected = 1 << 20

  mutating func start(_ tag: borrowing HTMLTag) {
    tree.metadata.read(tag)
    let name = tag.name
    if name == "br" {
      lineBreak()
    } else if collected == nil, let kind = PageMetadata.Collected(tag) {
      collected = kind
      collectedText.removeAll(keepingCapacity: true)
    }
    guard let parent = open.last else { return }
    var element = PageElement(
      name: name, role: tag.attribute("role"), itemProperty: tag.attribute("itemprop"),
      classes: tag.attribute("class"), id: tag.attribute("id"))
    if isHidden(tag) { element.insert(.hidden) }
    if tag.attribute("aria-hidden") == "true" { element.insert(.foreign) }
    // An element of a site's own is a block where it stands beside others, and a word where it stands in a sentence.
    if name.contains("-"), holder == nil, !Self.isText(parent) { element.insert(.block) }
    if element.contains(.block) { flush() }
    tree.byline.start(tag, element, depth: open.count, place: tree.blocks.count)
    if name == "a" {
      beforeLink = tree.text.count
      let address = tag.attribute("href") ?? ""
      isAnchored = isAnchored || address.hasPrefix("#")
      site = Self.site(of: address)
    }
    // Inline elements hold no blocks: only those that do are nodes.
    var node = parent.node
    if element.contains(.block) || !element.isDisjoint(with: [.articleBody, .article]) {
      tree.nodes.append(PageTree.Node(parent: Int32(parent.node), element: element, shape: Self.shape(tag)))
      node = tree.nodes.count - 1
    }
    if name == "table" { tables.append(node) }
    if name == "th", let table = tables.last { tree.factTables.insert(table) }
    var inherited = parent.inherited.union(element.intersection(Self.inheritable))
    // A link above the line leads to a footnote.
    if element.contains(.link) && parent.isSuperscript || element.contains(.superscript) && parent.isLink {
      inherited.insert(.foreign)
    }
    open.append(
      Open(
        node: node, element: element,
        headingLevel: element.contains(.heading) ? name.utf8.last.map { Int($0) - 0x30 } : parent.headingLevel,
        inherited: inherited, isInsideLink: element.contains(.block) ? parent.isLink : parent.isInsideLink,
        isLink: parent.isLink || element.contains(.link),
        isListItem: element.contains(.listItem) || parent.isListItem && !element.contains(.block),
        isSuperscript: element.contains(.superscript) || parent.isSuperscript && !element.contains(.block),
        textStart: tree.text.count))
  }

  /// Takes back what stands in square brackets above the line: the number of a note, `[citation needed]`.
  private mutating func dropNote(from textStart: Int) {
    guard textStart > start, tree.text.count - textStart >= 2, tree.text[textStart] == UInt8(ascii: "["),
      tree.text.last == UInt8(ascii: "]")
    else { return }
    tree.text.removeLast(tree.text.count - textStart)
    endsWithSpace = tree.text.last == 0x20
  }

  private func isHidden(_ tag: borrowing HTMLTag) -> Bool {
    tag.attribute("hidden") != nil
      || tag.attribute("style").map { $0.replacing(" ", with: "").contains("display:none") } ?? false
  }

  /// Whether an element is one of running text.
  private static func isText(_ open: Open) -> Bool {
    !open.element.isDisjoint(with: [.paragraph, .heading, .listItem]) || !open.element.contains(.block)
  }

  /// The host of an address in full.
  private static func site(of address: String) -> Int {
    guard let start = address.firstRange(of: "//")?.upperBound else { return 0 }
    var hasher = Hasher()
    for byte in address[start...].utf8.prefix(while: { $0 != UInt8(ascii: "/") }) { hasher.combine(byte) }
    return hasher.finalize()
  }

  private static func shape(_ tag: borrowing HTMLTag) -> Int {
    guard let classes = tag.attribute("class"), !classes.isEmpty else { return 0 }
    var hasher = Hasher()
    hasher.combine(tag.name)
    for byte in classes.utf8 where byte &- 0x30 > 9 { hasher.combine(byte) }
    return max(1, hasher.finalize() & Int.max)
  }

  mutating func end(_ name: String) {
    guard open.count > 1, let last = open.popLast() else { return }
    if last.element.contains(.link), tree.text.count == beforeLink { tree.pictureLinks.insert(last.node) }
    if last.element.contains(.superscript), name == "sup" { dropNote(from: last.textStart) }
    if last.element.contains(.block) { flush() }
    tree.byline.end(last.element, depth: open.count, place: tree.blocks.count)
    if name == "table" { _ = tables.popLast() }
    if let kind = collected, kind.element == name {
      tree.metadata.take(kind, String(decoding: collectedText, as: UTF8.self))
      collected = nil
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if collected != nil, collectedText.count + utf8.count <= Self.mostCollected { collectedText += utf8 }
    tree.byline.text(utf8)
    guard let current = open.last, !current.inherited.contains(.foreign) else { return }
    let before = tree.text.count
    for byte in utf8 {
      if byte == 0x20 || byte &- 9 < 5 {
        if !endsWithSpace { tree.text.append(0x20) }
        endsWithSpace = true
      } else {
        if holder == nil { holder = current }
        if current.isSuperscript, let raised = Self.raised(byte) { tree.text += raised } else { tree.text.append(byte) }
        endsWithSpace = false
        breaks = 0
      }
    }
    if current.isLink { linkBytes += tree.text.count - before }
  }

  /// A digit above the line, so that `10<sup>6</sup>` is not 106.
  private static func raised(_ byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "1"): [0xC2, 0xB9]
    case UInt8(ascii: "2"), UInt8(ascii: "3"): [0xC2, 0x80 | byte]
    case UInt8(ascii: "0"), UInt8(ascii: "4")...UInt8(ascii: "9"): [0xE2, 0x81, 0x80 | byte]
    case UInt8(ascii: "-"): [0xE2, 0x81, 0xBB]
    default: nil
    }
  }

  /// The page after its last part.
  consuming func finished() -> PageTree {
    flush()
    return tree
  }

  /// One break ends a line; two end a paragraph, as pages without `p` have it.
  private mutating func lineBreak() {
    guard holder != nil else { return }
    breaks += 1
    if breaks > 1 { return flush() }
    if endsWithSpace { tree.text.removeLast() }
    tree.text.append(0x0A)
    endsWithSpace = true
  }

  private mutating func flush() {
    breaks = 0
    let range = tree.text.withUnsafeBufferPointer { $0.trimmed(start..<$0.count) }
    tree.text.removeLast(tree.text.count - range.upperBound)
    if let holder, !range.isEmpty {
      start = range.lowerBound
      // What is no UTF-8 becomes U+FFFD here, so that all that follows counts the same bytes.
      if String(validating: tree.text[start...], as: UTF8.self) == nil {
        tree.text.replaceSubrange(start..., with: String(decoding: tree.text[start...], as: UTF8.self).utf8)
      }
      append(start..<tree.text.count, of: holder)
    }
    start = tree.text.count
    linkBytes = 0
    isAnchored = false
    site = 0
    holder = nil
    endsWithSpace = true
  }

  private mutating func append(_ range: Range<Int>, of holder: Open) {
    tree.blocks.append(
      PageTree.Block(
        node: holder.node, range: range, linkBytes: min(linkBytes, range.count),
        words: tree.text.withUnsafeBufferPointer { Budget.words($0, range) },
        isForeign: holder.inherited.contains(.foreign), isForeignByName: holder.inherited.contains(.foreignByName),
        isForeignBySureName: holder.inherited.contains(.foreignBySureName),
        isHidden: holder.inherited.contains(.hidden), isPicture: holder.inherited.contains(.picture),
        isInsideLink: holder.isInsideLink, isAnchored: isAnchored, site: site, headingLevel: holder.headingLevel,
        isListItem: holder.isListItem))
  }
}
