/// Tells the teasers of other stories on a page: short prose below a heading that leads elsewhere, in an element that
/// has neighbours like it.
///
/// The heading is a link, or the element holds a link beside its text ("Read more", a picture). The latter are teasers
/// only where the title has prose of its own beside it, since chapters may look the same.
struct PageTeasers {
  private let tree: PageTree
  /// The words of prose in each block.
  private let prose: [Int]
  /// The block of the title's heading.
  private let title: Int?

  /// A teaser has no more words; the items of a list with linked headings have more.
  private static let mostWords = 60
  /// So many neighbours make teasers: of headings, of other links.
  private static let leastNeighbours = (headings: 2, links: 3)
  /// A link of fewer words is no heading, unless it is marked as one.
  private static let leastLinkWords = 4
  /// Items of so many words in the article itself are its own.
  private static let leastItemWords = 40
  /// A title with so many words of prose beside it has its article there.
  private static let leastOwnWords = 40

  init(_ tree: PageTree, prose: [Int], title: Int?) {
    (self.tree, self.prose, self.title) = (tree, prose, title)
  }

  /// What an element holds.
  private struct Holding {
    /// Its first heading that is a link, or link that may be a heading; nil where prose comes first.
    var link: Int?
    var hasLinkedHeading = false
    /// Its first heading; nil where prose comes first.
    var heading: Int?
    /// Whether a link in it has no text, or a block of its own.
    var hasLink = false
    var prose = 0
    /// The prose that it holds itself or in paragraphs.
    var ownProse = 0
    var firstProse = Int.max
  }

  /// The elements that are teasers.
  ///
  /// - Complexity: O(blocks + elements).
  func elements() -> Set<Int> {
    let held = held()
    let isAroundTitle = Set(title.map { tree.ancestors(of: tree.blocks[$0].node) } ?? [])
    let isOwnStory = story(isAroundTitle).map(tree.inside)
    func isCard(_ node: Int) -> Bool {
      held[node].prose > 0 && held[node].prose <= Self.mostWords && !isAroundTitle.contains(node)
        && !tree.nodes[node].element.contains(.articleBody)
    }
    func grouped(_ isWanted: (Int) -> Bool) -> [Int: [Int]] {
      Dictionary(grouping: tree.nodes.indices.dropFirst().filter { isCard($0) && isWanted($0) }) {
        Int(tree.nodes[$0].parent)
      }
    }
    let isApart = isApart(isAroundTitle, held)
    var teasers: Set<Int> = []
    for (parent, nodes) in grouped({ held[$0].link != nil }) where isList(nodes, held) && !leadsAround(nodes, held) {
      // Beside prose of its own a list is a part of the text.
      let isInText = held[parent].ownProse >= ContentExtractor.leastWords
      let words = nodes.reduce(0) { $0 + held[$1].prose }
      let mayBePart = isOwnStory?[parent] == true || !isApart[parent]
      let isPart = isInText || mayBePart && words >= Self.leastItemWords * nodes.count
      if !isPart || nodes.contains(where: { tree.nodes[$0].element.contains(.article) }) { teasers.formUnion(nodes) }
    }
    for (parent, nodes) in grouped({ held[$0].link == nil && held[$0].heading != nil && held[$0].hasLink })
    where isOwnStory?[parent] != true && held[parent].ownProse < ContentExtractor.leastWords {
      let shapes = Dictionary(grouping: nodes) { tree.nodes[$0].shape }
      let isList = shapes.contains { $0.key != 0 && $0.value.count >= Self.leastNeighbours.links }
      if isList, isApart[parent] { teasers.formUnion(nodes) }
    }
    return teasers.union(flat(isAroundTitle, isOwnStory))
  }

  /// For each element, whether the title has its article beside it, apart from the element.
  private func isApart(_ isAroundTitle: Set<Int>, _ held: [Holding]) -> [Bool] {
    var isApart = [Bool](repeating: false, count: tree.nodes.count)
    guard let title else { return isApart }
    let path = tree.ancestors(of: tree.blocks[title].node)
    for (child, parent) in zip(path, path.dropFirst()) { isApart[parent] = held[child].prose >= Self.leastOwnWords }
    for node in tree.nodes.indices.dropFirst() where !isAroundTitle.contains(node) {
      isApart[node] = isApart[Int(tree.nodes[node].parent)]
    }
    return isApart
  }

  /// The paragraphs below linked headings that stand beside them, without elements around the pairs.
  private func flat(_ isAroundTitle: Set<Int>, _ isOwnStory: [Bool]?) -> Set<Int> {
    var pairs: [Int: [Int]] = [:]
    var plain: Set<Int> = []
    var heading: Int?
    for (number, block) in tree.blocks.enumerated() where !block.isForeign && block.words > 0 {
      let parent = Int(tree.nodes[block.node].parent)
      if isHeadingLink(number), block.headingLevel != nil {
        heading = parent
      } else if prose[number] > 0 {
        if heading == parent, tree.nodes[block.node].element.contains(.paragraph) {
          pairs[parent, default: []].append(block.node)
        } else {
          plain.insert(parent)
        }
        heading = nil
      }
    }
    return Set(
      pairs.flatMap { parent, nodes in
        nodes.count > Self.leastNeighbours.links && !plain.contains(parent) && !isAroundTitle.contains(parent)
          && isOwnStory?[parent] != true ? nodes : []
      })
  }

  /// Whether the links of some elements lead to many sites: what an article lists, not a site's other stories.
  private func leadsAround(_ nodes: [Int], _ held: [Holding]) -> Bool {
    let sites = Set(nodes.compactMap { held[$0].link }.map { tree.blocks[$0].site })
    return sites.count >= Self.leastNeighbours.links && sites.count * 2 >= nodes.count
  }

  /// Whether enough of some elements look alike.
  private func isList(_ nodes: [Int], _ held: [Holding]) -> Bool {
    func most(_ nodes: [Int]) -> Int {
      Dictionary(grouping: nodes) { tree.nodes[$0].shape }.values.map(\.count).max() ?? 0
    }
    return most(nodes.filter { held[$0].hasLinkedHeading }) >= Self.leastNeighbours.headings
      || most(nodes) >= Self.leastNeighbours.links
  }

  private func held() -> [Holding] {
    var held = [Holding](repeating: Holding(), count: tree.nodes.count)
    for node in tree.pictureLinks { held[node].hasLink = true }
    for (number, block) in tree.blocks.enumerated() where !block.isForeign && number != title {
      let node = block.node
      if prose[number] > 0 { held[node].firstProse = min(held[node].firstProse, number) }
      if held[node].prose == 0 {
        if isHeadingLink(number) { held[node].link = held[node].link ?? number }
        if block.headingLevel != nil { held[node].heading = held[node].heading ?? number }
      }
      if isHeadingLink(number), block.headingLevel != nil { held[node].hasLinkedHeading = true }
      if block.linkBytes == block.range.count, !block.isAnchored { held[node].hasLink = true }
      held[node].prose += prose[number]
      held[node].ownProse += prose[number]
    }
    for node in tree.nodes.indices.dropFirst().reversed() {
      let inner = held[node]
      let parent = Int(tree.nodes[node].parent)
      // Paragraphs of an element are its own prose.
      if tree.nodes[node].element.contains(.paragraph) { held[parent].ownProse += inner.ownProse }
      held[parent].prose += inner.prose
      held[parent].firstProse = min(held[parent].firstProse, inner.firstProse)
      held[parent].link = Self.first(held[parent].link, inner.link)
      held[parent].heading = Self.first(held[parent].heading, inner.heading)
      held[parent].hasLinkedHeading = held[parent].hasLinkedHeading || inner.hasLinkedHeading
      held[parent].hasLink = held[parent].hasLink || inner.hasLink
    }
    for node in held.indices {
      if let link = held[node].link, link > held[node].firstProse { held[node].link = nil }
      if let heading = held[node].heading, heading > held[node].firstProse { held[node].heading = nil }
    }
    return held
  }

  private static func first(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// Whether a block is a heading, or as long as one, and leads elsewhere. A time may stand beside the link.
  private func isHeadingLink(_ number: Int) -> Bool {
    let block = tree.blocks[number]
    return number != title && !block.isAnchored && block.linkBytes * 10 > block.range.count * 7
      && (block.headingLevel != nil || block.words >= Self.leastLinkWords)
  }

  /// The article around the title that is marked as one.
  private func story(_ isAroundTitle: Set<Int>) -> Int? {
    isAroundTitle.filter { tree.nodes[$0].element.contains(.article) && !tree.nodes[$0].element.contains(.main) }.max()
      ?? tree.nodes.indices.first { tree.nodes[$0].element.contains(.articleBody) }
  }
}
