/// Tells the page's own story from others on the page: teasers, and stories that follow it.
///
/// The own one stands under the heading that the page's words on its title agree with. Others are teasers
/// (``PageTeasers``), and stories that follow: elements like the one around the title, with titles of their own.
struct PageStories {
  /// The block of the title's heading; nil where none agrees.
  let title: Int?
  /// For each block, whether it is of another story.
  private(set) var isOther: [Bool]

  private let tree: PageTree

  /// - Parameter prose: The words of prose in each block, as ``ContentExtractor`` counts them.
  /// - Complexity: O(blocks + elements).
  init(_ tree: PageTree, prose: [Int]) {
    self.tree = tree
    title = PageTitle.heading(of: tree)
    isOther = [Bool](repeating: false, count: tree.blocks.count)
    let others = PageTeasers(tree, prose: prose, title: title).elements().union(laterStories())
      .union(innerArticles(prose))
    if others.isEmpty { return }
    var isInOther = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
      isInOther[node] = others.contains(node) || isInOther[Int(tree.nodes[node].parent)]
    }
    for number in tree.blocks.indices { isOther[number] = isInOther[tree.blocks[number].node] }
  }

  private func laterStories() -> Set<Int> {
    guard let title else { return [] }
    let level = tree.blocks[title].headingLevel
    let shape = tree.nodes[tree.blocks[title].node].shape
    if level == nil && shape == 0 { return [] }
    let own = text(title)
    let path = Set(tree.ancestors(of: tree.blocks[title].node))
    var holdsTitle = [Bool](repeating: false, count: tree.nodes.count)
    // An article beside the title's own may have a heading of any level for its title.
    var holdsHeading = holdsTitle
    for (number, block) in tree.blocks.enumerated() where number > title && !block.isForeign && text(number) != own {
      if block.headingLevel != nil { holdsHeading[block.node] = true }
      guard block.headingLevel == level else { continue }
      // A title that is no heading is one by its class.
      if level != nil || tree.nodes[block.node].shape == shape { holdsTitle[block.node] = true }
    }
    var shapes: [Int: (shape: Int, isArticle: Bool)] = [:]
    for node in path {
      let isArticle = tree.nodes[node].element.contains(.article) && !tree.nodes[node].element.contains(.main)
      shapes[Int(tree.nodes[node].parent)] = (tree.nodes[node].shape, isArticle)
    }
    var stories: Set<Int> = []
    for node in tree.nodes.indices.dropFirst().reversed() where holdsTitle[node] || holdsHeading[node] {
      let parent = Int(tree.nodes[node].parent)
      holdsTitle[parent] = holdsTitle[parent] || holdsTitle[node]
      holdsHeading[parent] = true
      guard !path.contains(node), let around = shapes[parent] else { continue }
      let isArticle = around.isArticle && tree.nodes[node].element.contains(.article)
      let isAlike = around.shape != 0 && around.shape == tree.nodes[node].shape
      if isArticle || holdsTitle[node] && level ?? 1 == 1 && isAlike { stories.insert(node) }
    }
    return stories
  }

  /// Articles inside of the title's own, as HTML has comments, where they are the smaller part: those of a live report
  /// are the larger.
  private func innerArticles(_ prose: [Int]) -> Set<Int> {
    func isArticle(_ node: Int) -> Bool {
      tree.nodes[node].element.contains(.article) && !tree.nodes[node].element.contains(.main)
    }
    guard let title else { return [] }
    let path = tree.ancestors(of: tree.blocks[title].node)
    guard let outer = path.first(where: isArticle) else { return [] }
    let isAroundTitle = Set(path)
    let isInside = tree.inside(outer)
    let inner = Set(tree.nodes.indices.filter { isInside[$0] && isArticle($0) && !isAroundTitle.contains($0) })
    if inner.isEmpty { return [] }
    var isInInner = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
      isInInner[node] = inner.contains(node) || isInInner[Int(tree.nodes[node].parent)]
    }
    var words = (all: 0, inner: 0)
    for (number, block) in tree.blocks.enumerated() where isInside[block.node] {
      words.all += prose[number]
      if isInInner[block.node] { words.inner += prose[number] }
    }
    return words.inner * 2 < words.all ? inner : []
  }

  private func text(_ number: Int) -> ArraySlice<UInt8> { tree.text[tree.blocks[number].range] }
}
