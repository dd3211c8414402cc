/// Tells the page's own story from others on the page: teasers, and stories that follow it.
///
/// The own one stands under the heading that the page's words on its title agree with. A teaser is prose below a linked
/// heading in an element that has neighbours like it. Another story is an element like the one around the title, with a
/// title of its own.
struct PageStories {
  /// The block of the title's heading; nil where none agrees.
  let title: Int?
  /// For each block, whether it is of another story.
  private(set) var isOther: [Bool]

  private let tree: PageTree

  /// A teaser has no more words; the items of a list with linked headings have more.
  private static let mostTeaserWords = 60
  /// So many neighbours make teasers: of headings, of other links.
  private static let leastNeighbours = (headings: 2, links: 3)
  /// A link of fewer words is no heading, unless it is marked as one.
  private static let leastLinkWords = 4
  /// Items of so many words in the article itself are its own.
  private static let leastItemWords = 40

  /// - Parameter prose: The words of prose in each block, as ``ContentExtractor`` counts them.
  /// - Complexity: O(blocks + elements).
  init(_ tree: PageTree, prose: [Int]) {
    self.tree = tree
    title = PageTitle.heading(of: tree)
    isOther = [Bool](repeating: false, count: tree.blocks.count)
    let others = teasers(prose).union(laterStories())
    if others.isEmpty { return }
    var isInOther = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
      isInOther[node] = others.contains(node) || isInOther[Int(tree.nodes[node].parent)]
    }
    for number in tree.blocks.indices { isOther[number] = isInOther[tree.blocks[number].node] }
  }

  // MARK: Teasers

  /// What an element holds.
  private struct Holding {
    /// Its first link that may be a heading; nil where prose comes first.
    var link: Int?
    var hasHeading = false
    var prose = 0
    var ownProse = 0
  }

  private func teasers(_ prose: [Int]) -> Set<Int> {
    let held = held(prose)
    let isAroundTitle = ancestors(of: title)
    func isCard(_ node: Int) -> Bool {
      held[node].link != nil && held[node].prose > 0 && held[node].prose <= Self.mostTeaserWords
        && !isAroundTitle.contains(node) && !tree.nodes[node].element.contains(.articleBody)
    }
    let isOwnStory = story(isAroundTitle).map(tree.inside)
    let cards = Dictionary(grouping: tree.nodes.indices.dropFirst().filter(isCard)) { Int(tree.nodes[$0].parent) }
    return Set(
      cards.flatMap { parent, nodes -> [Int] in
        guard isList(nodes, held) else { return [] }
        // Beside prose of its own a list is a part of the text.
        let isInText = held[parent].ownProse >= ContentExtractor.leastWords
        let words = nodes.reduce(0) { $0 + held[$1].prose }
        let isOwn = isOwnStory?[parent] ?? false
        let areArticles = nodes.contains { tree.nodes[$0].element.contains(.article) }
        let isPart = isInText || isOwn && words >= Self.leastItemWords * nodes.count
        return isPart && !areArticles ? [] : nodes
      }
    ).union(flatTeasers(prose, held, isAroundTitle, isOwnStory))
  }

  /// The paragraphs below linked headings that stand beside them, without elements around the pairs.
  private func flatTeasers(
    _ prose: [Int], _ held: [Holding], _ isAroundTitle: Set<Int>, _ isOwnStory: [Bool]?
  ) -> Set<Int> {
    var pairs: [Int: [Int]] = [:]
    var plain: [Int: Int] = [:]
    var heading: Int?
    for (number, block) in tree.blocks.enumerated() where !block.isForeign && block.words > 0 {
      let parent = Int(tree.nodes[block.node].parent)
      if isHeadingLink(number), block.headingLevel != nil {
        heading = parent
      } else if prose[number] > 0 {
        if heading == parent, tree.nodes[block.node].element.contains(.paragraph) {
          pairs[parent, default: []].append(block.node)
        } else {
          plain[parent, default: 0] += 1
        }
        heading = nil
      }
    }
    return Set(
      pairs.flatMap { parent, nodes in
        nodes.count > Self.leastNeighbours.links && plain[parent] == nil && !isAroundTitle.contains(parent)
          && isOwnStory?[parent] != true ? nodes : []
      })
  }

  /// Whether enough of some elements look alike.
  private func isList(_ nodes: [Int], _ held: [Holding]) -> Bool {
    var counts: [Int: Int] = [:]
    for node in nodes where held[node].hasHeading { counts[tree.nodes[node].shape, default: 0] += 1 }
    if counts.values.contains(where: { $0 >= Self.leastNeighbours.headings }) { return true }
    counts.removeAll()
    for node in nodes { counts[tree.nodes[node].shape, default: 0] += 1 }
    return counts.values.contains { $0 >= Self.leastNeighbours.links }
  }

  private func held(_ prose: [Int]) -> [Holding] {
    var held = [Holding](repeating: Holding(), count: tree.nodes.count)
    for (number, block) in tree.blocks.enumerated() where !block.isForeign {
      if isHeadingLink(number) {
        if held[block.node].prose == 0 { held[block.node].link = held[block.node].link ?? number }
        held[block.node].hasHeading = held[block.node].hasHeading || block.headingLevel != nil
      }
      held[block.node].prose += prose[number]
      held[block.node].ownProse += prose[number]
    }
    var firstProse = [Int](repeating: Int.max, count: tree.nodes.count)
    for number in tree.blocks.indices.reversed() where prose[number] > 0 {
      firstProse[tree.blocks[number].node] = number
    }
    for node in tree.nodes.indices.dropFirst().reversed() {
      if let link = held[node].link, link > firstProse[node] { held[node].link = nil }
      let parent = Int(tree.nodes[node].parent)
      held[parent].prose += held[node].prose
      held[parent].hasHeading = held[parent].hasHeading || held[node].hasHeading
      // Paragraphs of an element are its own prose.
      if tree.nodes[node].element.contains(.paragraph) { held[parent].ownProse += held[node].ownProse }
      firstProse[parent] = min(firstProse[parent], firstProse[node])
      if let link = held[node].link { held[parent].link = min(link, held[parent].link ?? link) }
    }
    return held
  }

  private func isHeadingLink(_ number: Int) -> Bool {
    let block = tree.blocks[number]
    return number != title && block.linkBytes * 10 > block.range.count * 9
      && (block.headingLevel != nil || block.words >= Self.leastLinkWords)
  }

  /// The article around the title that is marked as one.
  private func story(_ isAroundTitle: Set<Int>) -> Int? {
    isAroundTitle.filter { tree.nodes[$0].element.contains(.article) && !tree.nodes[$0].element.contains(.main) }.max()
      ?? tree.nodes.indices.first { tree.nodes[$0].element.contains(.articleBody) }
  }

  // MARK: Stories that follow

  private func laterStories() -> Set<Int> {
    guard let title, let level = tree.blocks[title].headingLevel else { return [] }
    let own = text(title)
    let path = ancestors(of: title)
    var holdsTitle = [Bool](repeating: false, count: tree.nodes.count)
    for (number, block) in tree.blocks.enumerated()
    where number > title && !block.isForeign && block.headingLevel == level && text(number) != own {
      holdsTitle[block.node] = true
    }
    var shapes: [Int: (shape: Int, isArticle: Bool)] = [:]
    for node in path {
      let isArticle = tree.nodes[node].element.contains(.article) && !tree.nodes[node].element.contains(.main)
      shapes[Int(tree.nodes[node].parent)] = (tree.nodes[node].shape, isArticle)
    }
    var stories: Set<Int> = []
    for node in tree.nodes.indices.dropFirst().reversed() where holdsTitle[node] {
      let parent = Int(tree.nodes[node].parent)
      holdsTitle[parent] = true
      guard !path.contains(node), let around = shapes[parent] else { continue }
      let isArticle = around.isArticle && tree.nodes[node].element.contains(.article)
      if isArticle || level == 1 && around.shape != 0 && around.shape == tree.nodes[node].shape { stories.insert(node) }
    }
    return stories
  }

  private func text(_ number: Int) -> ArraySlice<UInt8> { tree.text[tree.blocks[number].range] }

  /// The elements around a block.
  private func ancestors(of number: Int?) -> Set<Int> {
    guard let number else { return [] }
    var nodes: Set<Int> = []
    var node = tree.blocks[number].node
    while nodes.insert(node).inserted { node = Int(tree.nodes[node].parent) }
    return nodes
  }
}
