/// Finds the article among a page's blocks.
///
/// A block speaks for the article where it is prose: some words, a sentence's end, few of its letters in links
/// (after the shallow text features of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
/// Features", 2010). Teasers and other stories are taken off first (``PageStories``). The article is the innermost
/// element that holds most of the prose; an element that the page marks as the article's body, or as an article, goes
/// first. To it belong its neighbours of the same kind and the prose between the title's heading and it
/// (``ContentExtractor/region(_:_:)``). Elements whose class or id says that they are menus, comments and the like
/// don't count, unless little were left without them. Behind the last prose short sentences and list items go on as
/// long as they are of the same element; bylines, credits, appeals to readers and headings of comments and related
/// articles are told by ``Boilerplate``.
struct ContentExtractor {
  let tree: PageTree
  /// The heading of the title, and what is of other stories.
  private let stories: PageStories
  /// The block of the heading above the article; nil where the page tells none.
  var title: Int? { stories.title }
  /// A block of fewer words is no prose of this page.
  private let least: Int
  /// Whether each block is one of a table of facts.
  private let isFact: [Bool]

  /// A block of fewer words is seldom prose.
  static let leastWords = 8
  /// One of fewer words is none of the article's above its body, or of an article of short sentences.
  private static let leastShortWords = 5
  /// A block with a larger share in links is no prose, or none of the article.
  private static let mostLinked = 0.35
  /// The share of its parent's prose with which an element stands for the parent.
  private static let standing = 0.75
  /// The share of the page's prose with which a marked element is believed; an article that holds the title is
  /// believed with so many paragraphs and words.
  private static let believed = (body: 0.3, article: 0.5, paragraphs: 3, words: 80)
  /// Prose of a smaller share of the page's is no article: the names of classes erred. Sure names are believed where
  /// so many words are left.
  private static let leastArticle = (share: 0.3, words: 25)

  init(_ tree: PageTree) {
    self.tree = tree
    let isInTable = tree.inside(tree.factTables)
    isFact = tree.blocks.map { isInTable[$0.node] }
    let prose = tree.blocks.map { block in
      !block.isForeign && !block.isHidden && Self.isProse(block, tree, least: Self.leastWords) ? block.words : 0
    }
    let stories = PageStories(tree, prose: prose)
    self.stories = stories
    // An item of a few short sentences: under its title they are prose.
    let own = stories.title.map { title in
      prose.indices.reduce(0) { $0 + ($1 > title && !stories.isOther[$1] ? prose[$1] : 0) }
    }
    least = own.map { $0 < Self.leastWords } == true ? Self.leastShortWords : Self.leastWords
  }

  /// The numbers of the article's blocks, headings among them, in order; empty where the page has no text.
  ///
  /// - Complexity: O(blocks + elements).
  func blocks() -> [Int] {
    // A page that shows nothing before its script has run is taken as it will be.
    let isShown = tree.blocks.map { !$0.isForeign && !$0.isHidden }
    let all = prose(isShown).reduce(0, +)
    let seen = all > 0 ? isShown : tree.blocks.map { !$0.isForeign }
    // Without other stories and what stands before the title, where enough is left.
    let own = tree.blocks.indices.map { seen[$0] && !stories.isOther[$0] && $0 != title }
    let below = tree.blocks.indices.map { own[$0] && $0 >= title ?? 0 }
    let sums = (own: prose(own).reduce(0, +), below: prose(below).reduce(0, +))
    let isOwnEnough =
      title == nil ? isEnough(sums.own, of: prose(seen).reduce(0, +)) : sums.own >= Self.leastWords
    if !isOwnEnough { return named(seen) }
    return named(isBelowEnough(sums.below, of: sums.own) ? below : own)
  }

  private func isEnough(_ part: Int, of whole: Int) -> Bool {
    part > 0 && Double(part) >= Self.leastArticle.share * Double(whole) || part >= Self.leastArticle.words
  }

  /// Whether the prose below the title is the article: an `h1` is hardly ever anything else than the title.
  private func isBelowEnough(_ part: Int, of whole: Int) -> Bool {
    guard let title else { return false }
    return part * 2 >= whole && part > 0
      || tree.blocks[title].headingLevel == 1 && part >= Self.leastArticle.words
  }

  /// The article without the elements whose names say that they are something else, where enough is left.
  private func named(_ isSeen: [Bool]) -> [Int] {
    let sure = tree.blocks.indices.map { isSeen[$0] && !tree.blocks[$0].isForeignBySureName }
    let strict = tree.blocks.indices.map { sure[$0] && !tree.blocks[$0].isForeignByName && !isFact[$0] }
    let sums = (
      strict: prose(strict).reduce(0, +), sure: prose(sure).reduce(0, +), all: prose(isSeen).reduce(0, +)
    )
    func holds(_ part: Int, of whole: Int) -> Bool {
      part > 0 && Double(part) >= Self.leastArticle.share * Double(whole)
    }
    if sums.all == 0 { return article(sure) }
    if holds(sums.sure, of: sums.all) || sums.sure >= Self.leastArticle.words {
      return article(holds(sums.strict, of: sums.sure) ? strict : sure)
    }
    return article(isSeen)
  }

  /// The words of prose in each block.
  private func prose(_ isWanted: [Bool]) -> [Int] {
    tree.blocks.indices.map { isWanted[$0] && isProse(tree.blocks[$0]) ? tree.blocks[$0].words : 0 }
  }

  private func isProse(_ block: PageTree.Block) -> Bool { Self.isProse(block, tree, least: least) }

  private static func isProse(_ block: PageTree.Block, _ tree: PageTree, least: Int) -> Bool {
    block.words >= least && !isLinked(block) && block.headingLevel == nil && endsSentence(block, tree)
  }

  private static func isLinked(_ block: PageTree.Block) -> Bool {
    Double(block.linkBytes) > mostLinked * Double(block.range.count)
  }

  /// Whether a block holds the end of a sentence.
  private static func endsSentence(_ block: PageTree.Block, _ tree: PageTree) -> Bool {
    ends(block, in: stops, tree)
      || tree.text.withUnsafeBufferPointer { text in
        text[block.range].indices.dropLast().contains { text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20 }
      }
  }

  /// Sentences that are all links, as some sites set them: not a link to another article, which goes around its block
  /// or has no full stop.
  private func isLinkedSentence(_ block: PageTree.Block) -> Bool {
    Self.isLinked(block) && !block.isInsideLink && !block.isListItem && block.headingLevel == nil
      && block.words >= Self.leastWords && endsWithStop(block)
  }

  private func isLinked(_ block: PageTree.Block) -> Bool { Self.isLinked(block) && !isLinkedSentence(block) }

  private func endsSentence(_ block: PageTree.Block) -> Bool { Self.endsSentence(block, tree) }

  private func article(_ isSeen: [Bool]) -> [Int] {
    var isWanted = isSeen
    var prose = prose(isWanted)
    let held = held(prose)
    let start = start(held, prose)
    let top = descend(from: start, held)
    let isMarked = start > 0
    let isInside = region(top, start)
    let isInsideMarked = isMarked ? tree.inside(start) : isInside
    // The rest of the article behind a button: more than what is shown.
    func isAround(_ number: Int) -> Bool {
      isInside[tree.blocks[number].node] || isInsideMarked[tree.blocks[number].node]
    }
    let hidden = tree.blocks.indices.filter { number in
      let block = tree.blocks[number]
      return block.isHidden && !block.isForeign && !block.isForeignByName && isAround(number)
        && !stories.isOther[number] && number >= title ?? 0
    }
    let hiddenProse = hidden.reduce(0) { $0 + (isProse(tree.blocks[$1]) ? tree.blocks[$1].words : 0) }
    if hiddenProse > prose.indices.reduce(0, { $0 + (isAround($1) ? prose[$1] : 0) }) {
      for number in hidden {
        isWanted[number] = true
        if isProse(tree.blocks[number]) { prose[number] = tree.blocks[number].words }
      }
    }
    for number in tree.blocks.indices where isWanted[number] && isInside[tree.blocks[number].node] {
      if isLinkedSentence(tree.blocks[number]) { prose[number] = tree.blocks[number].words }
    }
    let ledes = ledes(isWanted, prose, before: tree.blocks.indices.first { prose[$0] > 0 && isAround($0) })
    for number in ledes { prose[number] = tree.blocks[number].words }
    let kinds = tree.text.withUnsafeBufferPointer { text in
      tree.blocks.indices.map {
        isAround($0) || ledes.contains($0) ? Boilerplate.kind(of: text, tree.blocks[$0].range) : nil
      }
    }
    let wanted = tree.blocks.indices.filter { isWanted[$0] && (isAround($0) || ledes.contains($0)) }
    let inner = withoutOthers(wanted, kinds, prose)
    let main = inner.filter { isInside[tree.blocks[$0].node] }
    guard let first = inner.first(where: { prose[$0] > 0 }), let last = inner.last(where: { prose[$0] > 0 }) else {
      // No prose at all, as in a page of one short line: what is not in links.
      return main.filter { !Self.isLinked(tree.blocks[$0]) }
    }
    let isTail = tail(
      of: inner.filter { $0 > last }, behind: last, isMarked ? isInsideMarked : tree.inside(parent(of: last)))
    let leads = leads(of: inner.filter { $0 < first }, before: first)
    return withoutLoneHeadings(
      inner.filter { number in
        if number > last { return isTail.contains(number) }
        return number >= first && (prose[number] > 0 || isKept(tree.blocks[number])) || leads.contains(number)
      })
  }

  /// Without bylines, credits and appeals, without related articles and comments and what follows them.
  private func withoutOthers(_ numbers: [Int], _ kinds: [Boilerplate.Kind?], _ prose: [Int]) -> [Int] {
    var left = numbers.reduce(0) { $0 + prose[$1] }
    var seen = 0
    var kept: [Int] = []
    // Whether related articles are passed over, and whether a link to one was seen.
    var passes = false
    var sawLink = false
    for number in numbers {
      let block = tree.blocks[number]
      left -= prose[number]
      let isHeading = block.headingLevel != nil || !endsSentence(block)
      switch kinds[number] {
      case .comments where seen > 0 && isHeading: return kept
      case .related where isHeading:
        passes = seen > 0
        sawLink = isLinked(block)
        continue
      case .none: break
      default: continue
      }
      if passes {
        if isLinked(block) {
          sawLink = true
          continue
        }
        // The article goes on behind the links, or behind the heading alone where most of it is still to come.
        guard sawLink && prose[number] > 0 || block.headingLevel != nil || left + prose[number] >= seen else {
          continue
        }
        passes = false
      }
      seen += prose[number]
      kept.append(number)
    }
    return kept
  }

  /// Short sentences and list items behind the last prose, up to the first block that is neither.
  private func tail(of numbers: [Int], behind last: Int, _ isNear: [Bool]) -> Set<Int> {
    var tail: Set<Int> = []
    var isInList = tree.blocks[last].isListItem || endsWithColon(tree.blocks[last])
    for number in numbers {
      let block = tree.blocks[number]
      guard isNear[block.node], !isLinked(block), block.headingLevel == nil else { break }
      if block.isListItem {
        guard isInList || endsWithStop(block) else { break }
      } else {
        guard endsWithStop(block), block.words >= 2 else { break }
      }
      isInList = block.isListItem || endsWithColon(block)
      tail.insert(number)
    }
    return tail
  }

  /// The element around a block and its neighbours: its own element's, or that of the list that it is an item of.
  private func parent(of number: Int) -> Int {
    let block = tree.blocks[number]
    let parent = Int(tree.nodes[block.node].parent)
    return block.isListItem ? Int(tree.nodes[parent].parent) : parent
  }

  private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "…", ":"]

  private func endsWithStop(_ block: PageTree.Block) -> Bool { Self.ends(block, in: Self.stops, tree) }

  private func endsWithColon(_ block: PageTree.Block) -> Bool { Self.ends(block, in: [":"], tree) }

  private static func ends(_ block: PageTree.Block, in marks: Set<Unicode.Scalar>, _ tree: PageTree) -> Bool {
    tree.text.withUnsafeBufferPointer { text in
      Characters.last(text, block.range, passing: Characters.isClosing).map(marks.contains) ?? false
    }
  }

  /// Whether a block inside of the article belongs to it: prose, headings, list items, short sentences.
  private func isKept(_ block: PageTree.Block) -> Bool {
    if isLinked(block) { return false }
    if block.headingLevel != nil || block.isListItem { return true }
    return endsSentence(block) || block.words >= Self.leastWords
  }

  /// Short first sentences just before the first prose: a greeting, a question.
  private func leads(of numbers: [Int], before first: Int) -> Set<Int> {
    var leads: Set<Int> = []
    for (place, number) in numbers.reversed().enumerated() {
      let block = tree.blocks[number]
      guard number == first - 1 - place, number > title ?? -1, block.headingLevel == nil, !isLinked(block),
        block.words >= 4 && endsSentence(block)
          || block.words >= 2 && Self.ends(block, in: ["!", "?"], tree)
      else { break }
      leads.insert(number)
    }
    return leads
  }

  private func withoutLoneHeadings(_ numbers: [Int]) -> [Int] {
    func isHeading(_ number: Int) -> Bool {
      tree.blocks[number].headingLevel != nil && !Self.isSentence(tree.blocks[number], tree)
    }
    return numbers.enumerated().filter { place, number in
      !isHeading(number) || place + 1 < numbers.count && !isHeading(numbers[place + 1])
    }.map(\.element)
  }

  /// Whether a block that is marked as a heading is a paragraph by its form, as some sites mark the lede.
  static func isSentence(_ block: PageTree.Block, _ tree: PageTree) -> Bool {
    block.headingLevel != nil && block.words >= leastWords && ends(block, in: [".", "…"], tree)
  }

  /// The prose that each element holds, at any depth.
  private func held(_ prose: [Int]) -> [Int] {
    var held = [Int](repeating: 0, count: tree.nodes.count)
    for (number, words) in prose.enumerated() { held[tree.blocks[number].node] += words }
    for node in tree.nodes.indices.dropFirst().reversed() { held[Int(tree.nodes[node].parent)] += held[node] }
    return held
  }

  /// The element to look in: the article's body or an article where the page marks one that holds enough.
  private func start(_ held: [Int], _ prose: [Int]) -> Int {
    let all = Double(held[0])
    func best(_ mark: PageElement, _ share: Double) -> Int? {
      let marked = tree.nodes.indices.filter { tree.nodes[$0].element.contains(mark) && held[$0] > 0 }
      // Of nested ones with the same prose the inner, which comes later.
      guard let best = marked.max(by: { held[$0] <= held[$1] }) else { return nil }
      return Double(held[best]) >= share * all ? best : nil
    }
    return best(.articleBody, Self.believed.body) ?? articleOfTitle(held, prose)
      ?? best(.article, Self.believed.article) ?? 0
  }

  /// The innermost article around the title where it holds enough.
  private func articleOfTitle(_ held: [Int], _ prose: [Int]) -> Int? {
    guard let title else { return nil }
    let articles = tree.ancestors(of: tree.blocks[title].node).filter { node in
      tree.nodes[node].element.contains(.article) && !tree.nodes[node].element.contains(.main)
        && held[node] >= Self.believed.words
    }
    guard let inner = articles.first else { return nil }
    let isInside = tree.inside(inner)
    let paragraphs = prose.indices.count { prose[$0] > 0 && isInside[tree.blocks[$0].node] }
    return paragraphs >= Self.believed.paragraphs ? inner : nil
  }

  /// The innermost element that holds most of what its parents hold.
  private func descend(from start: Int, _ held: [Int]) -> Int {
    var heaviest = [Int](repeating: -1, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
      let parent = Int(tree.nodes[node].parent)
      if heaviest[parent] < 0 || held[node] > held[heaviest[parent]] { heaviest[parent] = node }
    }
    var top = start
    while heaviest[top] >= 0, held[heaviest[top]] > 0,
      Double(held[heaviest[top]]) >= Self.standing * Double(held[top])
    {
      top = heaviest[top]
    }
    // One paragraph is seldom the article: its neighbours, short as they may be, belong to it.
    let isParagraph = heaviest[top] < 0 && top != start
    return isParagraph ? Int(tree.nodes[top].parent) : top
  }

  /// For each element, whether it is of the article's body: the one that holds most, and what continues it up to the
  /// element that holds the title too: neighbours of the same tag and class, and paragraphs beside it.
  private func region(_ top: Int, _ start: Int) -> [Bool] {
    let path = tree.ancestors(of: top)
    let isAroundTitle = title.map { Set(tree.ancestors(of: tree.blocks[$0].node)) }
    // Each element around the body, with the element of the path in it.
    var inner: [Int: Int] = [:]
    for (child, parent) in zip(path, path.dropFirst()) {
      if isAroundTitle?.contains(child) == true { break }
      inner[parent] = child
      if isAroundTitle == nil { break }
    }
    var isInside = [Bool](repeating: false, count: tree.nodes.count)
    isInside[top] = true
    for node in tree.nodes.indices.dropFirst() where node != top {
      let parent = Int(tree.nodes[node].parent)
      isInside[node] = isInside[parent] || inner[parent].map { continues($0, node) } ?? false
    }
    return isInside
  }

  /// Whether an element is of the same kind as its neighbour, or a paragraph beside it.
  private func continues(_ part: Int, _ node: Int) -> Bool {
    guard node != part else { return false }
    if tree.nodes[node].shape != 0, tree.nodes[node].shape == tree.nodes[part].shape { return true }
    let parent = Int(tree.nodes[node].parent)
    return tree.nodes[node].element.contains(.paragraph) && !tree.nodes[parent].element.contains(.body)
  }

  /// A sentence too short for prose, without the numbers of a line of date and time.
  private func isShortSentence(_ block: PageTree.Block) -> Bool {
    block.words >= Self.leastShortWords && block.headingLevel == nil && !block.isListItem
      && Self.ends(block, in: [".", "!", "?", "…"], tree) && !tree.text[block.range].contains { $0 &- 0x30 < 10 }
  }

  /// The prose between the title's heading and the body; a heading of whole sentences is prose there.
  private func ledes(_ isWanted: [Bool], _ prose: [Int], before body: Int?) -> Set<Int> {
    guard let title, let body, title < body else { return [] }
    return Set(
      (title + 1..<body).filter { number in
        let block = tree.blocks[number]
        guard isWanted[number], !block.isPicture, !Self.isLinked(block) else { return false }
        return prose[number] > 0 || Self.isSentence(block, tree) || isShortSentence(block)
      })
  }
}
