/// Finds the article among a page's blocks.
///
/// A block speaks for the article where it is prose: some words, a sentence's end, few of its letters in links
/// (after the shallow text features of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
/// Features", 2010). The article is the innermost element that holds most of the prose; an element that the page
/// marks as the article's body, or as an article, goes first. Elements whose class or id says that they are menus,
/// comments and the like don't count, unless little were left without them. Behind the last prose short sentences and
/// list items go on as long as they are of the same element; bylines, credits, appeals to readers and headings of
/// comments and related articles are told by ``Boilerplate``.
struct ContentExtractor {
  private let tree: PageTree

  /// A block of fewer words is no prose.
  private static let leastWords = 8
  /// A block with a larger share in links is no prose, or none of the article.
  private static let mostLinked = 0.35
  /// The share of its parent's prose with which an element stands for the parent.
  private static let standing = 0.75
  /// The share of the page's prose with which a marked element is believed.
  private static let believed = (body: 0.3, article: 0.5)
  /// Prose of a smaller share of the page's is no article: the names of classes erred. Sure names are believed where
  /// so many words are left.
  private static let leastArticle = (share: 0.3, words: 25)

  init(_ tree: PageTree) { self.tree = tree }

  /// The numbers of the article's blocks, headings among them, in order; empty where the page has no text.
  ///
  /// - Complexity: O(blocks + elements).
  func blocks() -> [Int] {
    let strict: (PageTree.Block) -> Bool = { !$0.isForeign && !$0.isForeignByName && !$0.isForeignBySureName }
    let sure: (PageTree.Block) -> Bool = { !$0.isForeign && !$0.isForeignBySureName }
    let loose: (PageTree.Block) -> Bool = { !$0.isForeign }
    let kept = (strict: prose(strict), sure: prose(sure), all: prose(loose))
    let sums = (strict: kept.strict.reduce(0, +), sure: kept.sure.reduce(0, +), all: kept.all.reduce(0, +))
    func holds(_ part: Int, of whole: Int) -> Bool {
      part > 0 && Double(part) >= Self.leastArticle.share * Double(whole)
    }
    if sums.all == 0 { return article(kept.sure, sure) }
    if holds(sums.sure, of: sums.all) || sums.sure >= Self.leastArticle.words {
      return holds(sums.strict, of: sums.sure) ? article(kept.strict, strict) : article(kept.sure, sure)
    }
    return article(kept.all, loose)
  }

  /// The words of prose in each block.
  private func prose(_ isWanted: (PageTree.Block) -> Bool) -> [Int] {
    tree.blocks.map { isWanted($0) && isProse($0) ? $0.words : 0 }
  }

  private func isProse(_ block: PageTree.Block) -> Bool {
    block.words >= Self.leastWords && !isLinked(block) && block.headingLevel == nil && endsSentence(block)
  }

  private func isLinked(_ block: PageTree.Block) -> Bool {
    Double(block.linkBytes) > Self.mostLinked * Double(block.range.count)
  }

  /// Whether a block holds the end of a sentence.
  private func endsSentence(_ block: PageTree.Block) -> Bool {
    endsWithStop(block)
      || tree.text.withUnsafeBufferPointer { text in
        text[block.range].indices.dropLast().contains { text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20 }
      }
  }

  private func article(_ prose: [Int], _ isWanted: (PageTree.Block) -> Bool) -> [Int] {
    let held = held(prose)
    let start = start(held)
    let top = descend(from: start, held)
    let isInside = inside(top)
    let isMarked = start > 0
    let isInsideMarked = isMarked ? inside(start) : isInside
    let kinds = tree.text.withUnsafeBufferPointer { text in
      tree.blocks.map { isInsideMarked[$0.node] ? Boilerplate.kind(of: text, $0.range) : nil }
    }
    let wanted = tree.blocks.indices.filter { isInsideMarked[tree.blocks[$0].node] && isWanted(tree.blocks[$0]) }
    // Of a marked article outside its main part only prose: a lede in a header.
    let inner = withoutOthers(
      wanted.filter { isInside[tree.blocks[$0].node] || prose[$0] > 0 || isMarked }, kinds, prose)
    let main = inner.filter { isInside[tree.blocks[$0].node] }
    guard let first = inner.first(where: { prose[$0] > 0 }), let last = inner.last(where: { prose[$0] > 0 }) else {
      // No prose at all, as in a page of one short line: what is not in links.
      return main.filter { !isLinked(tree.blocks[$0]) }
    }
    let isTail = tail(
      of: inner.filter { $0 > last }, behind: last, isMarked ? isInsideMarked : inside(parent(of: last)))
    return withoutLoneHeadings(
      inner.filter { number in
        if number > last { return isTail.contains(number) }
        return number >= first && isKept(tree.blocks[number]) || isLead(number, first)
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

  private func endsWithStop(_ block: PageTree.Block) -> Bool { ends(block, in: [".", "!", "?", "…", ":"]) }

  private func endsWithColon(_ block: PageTree.Block) -> Bool { ends(block, in: [":"]) }

  private func ends(_ block: PageTree.Block, in marks: Set<Unicode.Scalar>) -> Bool {
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

  /// A short first sentence just before the first prose.
  private func isLead(_ number: Int, _ first: Int) -> Bool {
    let block = tree.blocks[number]
    return number == first - 1 && block.headingLevel == nil && block.words >= 4 && !isLinked(block)
      && endsSentence(block)
  }

  private func withoutLoneHeadings(_ numbers: [Int]) -> [Int] {
    numbers.enumerated().filter { place, number in
      guard tree.blocks[number].headingLevel != nil else { return true }
      return place + 1 < numbers.count && tree.blocks[numbers[place + 1]].headingLevel == nil
    }.map(\.element)
  }

  /// The prose that each element holds, at any depth.
  private func held(_ prose: [Int]) -> [Int] {
    var held = [Int](repeating: 0, count: tree.nodes.count)
    for (number, words) in prose.enumerated() { held[tree.blocks[number].node] += words }
    for node in tree.nodes.indices.dropFirst().reversed() { held[Int(tree.nodes[node].parent)] += held[node] }
    return held
  }

  /// The element to look in: the article's body or an article where the page marks one that holds enough.
  private func start(_ held: [Int]) -> Int {
    let all = Double(held[0])
    func best(_ mark: PageElement, _ share: Double) -> Int? {
      let marked = tree.nodes.indices.filter { tree.nodes[$0].element.contains(mark) && held[$0] > 0 }
      // Of nested ones with the same prose the inner, which comes later.
      guard let best = marked.max(by: { held[$0] <= held[$1] }) else { return nil }
      return Double(held[best]) >= share * all ? best : nil
    }
    return best(.articleBody, Self.believed.body) ?? best(.article, Self.believed.article) ?? 0
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

  private func inside(_ top: Int) -> [Bool] {
    var isInside = [Bool](repeating: false, count: tree.nodes.count)
    isInside[top] = true
    for node in tree.nodes.indices where node > top { isInside[node] = isInside[Int(tree.nodes[node].parent)] }
    return isInside
  }
}
