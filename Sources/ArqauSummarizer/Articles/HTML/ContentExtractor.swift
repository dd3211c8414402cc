/// Finds the article among a page's blocks.
///
/// A block speaks for the article where it is prose: some words, a sentence's end, few of its letters in links
/// (after the shallow text features of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
/// Features", 2010). The article is the innermost element that holds most of the prose; an element that the page
/// marks as the article's body, or as an article, goes first. Elements whose class or id says that they are menus,
/// comments and the like don't count, unless little were left without them.
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
  /// Prose of fewer words, or of a smaller share of the page's, is no article, unless it is half of all: class names
  /// erred.
  private static let leastArticle = (words: 40, share: 0.3)

  init(_ tree: PageTree) { self.tree = tree }

  /// The numbers of the article's blocks, headings among them, in order; empty where the page has no text.
  ///
  /// - Complexity: O(blocks + elements).
  func blocks() -> [Int] {
    let strict = prose { !$0.isForeign && !$0.isForeignByName }
    let loose = prose { !$0.isForeign }
    let all = loose.reduce(0, +)
    let kept = strict.reduce(0, +)
    let isEnough = kept >= Self.leastArticle.words && Double(kept) >= Self.leastArticle.share * Double(all)
    if isEnough || kept * 2 >= all {
      return article(strict) { !$0.isForeign && !$0.isForeignByName }
    }
    return article(loose) { !$0.isForeign }
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
    tree.text.withUnsafeBufferPointer { text in
      if let last = Characters.last(text, block.range, passing: Characters.isClosing),
        [".", "!", "?", "…", ":"].contains(last)
      {
        return true
      }
      return text[block.range].indices.dropLast().contains { text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20 }
    }
  }

  private func article(_ prose: [Int], _ isWanted: (PageTree.Block) -> Bool) -> [Int] {
    let held = held(prose)
    let top = descend(from: start(held), held)
    let isInside = inside(top)
    var inner = tree.blocks.indices.filter {
      isInside[tree.blocks[$0].node] && isWanted(tree.blocks[$0]) && !isBoilerplate(tree.blocks[$0])
    }
    if let begun = inner.firstIndex(where: { prose[$0] > 0 }),
      let comments = inner[begun...].firstIndex(where: { Boilerplate.isCommentHeading(text(of: tree.blocks[$0])) })
    {
      inner.removeSubrange(comments...)
    }
    guard let first = inner.first(where: { prose[$0] > 0 }), let last = inner.last(where: { prose[$0] > 0 }) else {
      // No prose at all, as in a page of one short line: what is not in links.
      return inner.filter { !isLinked(tree.blocks[$0]) }
    }
    let end = self.end(last, inner)
    return withoutLoneHeadings(
      inner.filter { $0 >= first && $0 <= end && isKept(tree.blocks[$0]) || isLead($0, first) })
  }

  /// The last block: short ones beside the last prose belong to the article while they are sentences, or items of
  /// its list.
  private func end(_ last: Int, _ inner: [Int]) -> Int {
    var end = last
    func parent(_ number: Int) -> Int32 { tree.nodes[tree.blocks[number].node].parent }
    for number in inner where number > last {
      let block = tree.blocks[number]
      let isBeside = parent(number) == parent(last) || block.node == tree.blocks[last].node
      let isItem = block.isListItem && tree.blocks[end].isListItem
      guard isBeside, !isLinked(block), block.headingLevel == nil, isItem || block.words >= 2 && endsSentence(block)
      else { break }
      end = number
    }
    return end
  }

  private func text(of block: PageTree.Block) -> String { String(decoding: tree.text[block.range], as: UTF8.self) }

  /// Whether a block is none of the article by how it begins.
  private func isBoilerplate(_ block: PageTree.Block) -> Bool {
    block.words <= 28 && Boilerplate.contains(text(of: block), words: block.words)
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
