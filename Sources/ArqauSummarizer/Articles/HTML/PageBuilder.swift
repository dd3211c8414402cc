internal import ArqauText

/// A page as blocks of text and the elements that hold them.
struct PageTree {
  /// An element: its parent comes before it.
  struct Node {
    /// The parent's number; the root is its own.
    let parent: Int32
    let element: PageElement
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
    /// 1 to 6 for a heading; nil for other text.
    let headingLevel: Int?
    let isListItem: Bool
  }

  var nodes: [Node] = [Node(parent: 0, element: [.block])]
  var blocks: [Block] = []
  var text: [UInt8] = []
  /// What `title`, `meta`, `time` and `script` say of the page.
  var metadata = PageMetadata()
}

/// Builds a ``PageTree`` from the parts of a page.
struct PageBuilder: HTMLHandler {
  private(set) var tree = PageTree()

  private struct Open {
    let node: Int
    let element: PageElement
    let headingLevel: Int?
    let isForeign: Bool
    let isForeignByName: Bool
    let isForeignBySureName: Bool
    let isLink: Bool
    let isListItem: Bool
    let isSuperscript: Bool
  }

  private var open: [Open] = [
    Open(
      node: 0, element: [], headingLevel: nil, isForeign: false, isForeignByName: false, isForeignBySureName: false,
      isLink: false, isListItem: false, isSuperscript: false)
  ]
  /// The block that is being read.
  private var start = 0
  private var linkBytes = 0
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
    let isHidden =
      tag.attribute("hidden") != nil || tag.attribute("aria-hidden") == "true"
      || tag.attribute("style").map { $0.replacing(" ", with: "").contains("display:none") } ?? false
    let element = PageElement(
      name: name, role: tag.attribute("role"), itemProperty: tag.attribute("itemprop"),
      classes: tag.attribute("class"), id: tag.attribute("id"), isHidden: isHidden)
    if element.contains(.block) { flush() }
    guard let parent = open.last else { return }
    // Inline elements hold no blocks: only those that do are nodes.
    var node = parent.node
    if element.contains(.block) || !element.isDisjoint(with: [.articleBody, .article]) {
      tree.nodes.append(PageTree.Node(parent: Int32(parent.node), element: element))
      node = tree.nodes.count - 1
    }
    open.append(
      Open(
        node: node, element: element,
        headingLevel: element.contains(.heading) ? name.utf8.last.map { Int($0) - 0x30 } : parent.headingLevel,
        // A link above the line leads to a footnote.
        isForeign: parent.isForeign || element.contains(.foreign)
          || element.contains(.link) && parent.isSuperscript || element.contains(.superscript) && parent.isLink,
        isForeignByName: parent.isForeignByName || element.contains(.foreignByName),
        isForeignBySureName: parent.isForeignBySureName || element.contains(.foreignBySureName),
        isLink: parent.isLink || element.contains(.link),
        isListItem: element.contains(.listItem) || parent.isListItem && !element.contains(.block),
        isSuperscript: element.contains(.superscript) || parent.isSuperscript && !element.contains(.block)))
  }

  mutating func end(_ name: String) {
    guard open.count > 1, let last = open.popLast() else { return }
    if last.element.contains(.block) { flush() }
    if let kind = collected, kind.element == name {
      tree.metadata.take(kind, String(decoding: collectedText, as: UTF8.self))
      collected = nil
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if collected != nil, collectedText.count + utf8.count <= Self.mostCollected { collectedText += utf8 }
    guard let current = open.last, !current.isForeign else { return }
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
    while tree.text.count > start, let last = tree.text.last, last == 0x20 || last == 0x0A { tree.text.removeLast() }
    if let holder, tree.text.count > start {
      // What is no UTF-8 becomes U+FFFD here, so that all that follows counts the same bytes.
      if String(validating: tree.text[start...], as: UTF8.self) == nil {
        tree.text.replaceSubrange(start..., with: String(decoding: tree.text[start...], as: UTF8.self).utf8)
      }
      let range = start..<tree.text.count
      tree.blocks.append(
        PageTree.Block(
          node: holder.node, range: range, linkBytes: min(linkBytes, range.count),
          words: tree.text.withUnsafeBufferPointer { Budget.words($0, range) },
          isForeign: holder.isForeign, isForeignByName: holder.isForeignByName,
          isForeignBySureName: holder.isForeignBySureName, headingLevel: holder.headingLevel,
          isListItem: holder.isListItem))
    }
    start = tree.text.count
    linkBytes = 0
    holder = nil
    endsWithSpace = true
  }
}
