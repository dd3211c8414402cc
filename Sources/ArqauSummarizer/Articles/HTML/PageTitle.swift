/// Tells the title of a page's article.
enum PageTitle {
  /// What sites put between a title and their name.
  private static let separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " • ", " / "]

  /// The title: the heading that the page's own words on its title agree with, else those words without the site's
  /// name, else the first heading of the highest level.
  ///
  /// - Parameter article: The numbers of the article's blocks.
  static func title(of tree: PageTree, article: [Int]) -> String? {
    let metadata = tree.metadata
    let told = metadata.headline ?? metadata.sharedTitle ?? metadata.documentTitle
    let end = article.first ?? tree.blocks.count
    let headings = tree.blocks.prefix(end + 1).filter { !$0.isForeign && $0.headingLevel != nil }
    func text(_ block: PageTree.Block) -> String {
      String(decoding: tree.text[block.range], as: UTF8.self).replacing("\n", with: " ")
    }
    if let told {
      // Among several that agree the last is the nearest to the article.
      if let agreeing = headings.last(where: { agree(text($0), told) }) { return text(agreeing) }
      return withoutSite(told, metadata.site)
    }
    let highest = headings.compactMap(\.headingLevel).min()
    return headings.first { $0.headingLevel == highest }.map(text)
  }

  /// Whether a heading is what the page calls itself: the same, or the beginning before the site's name.
  private static func agree(_ heading: String, _ told: String) -> Bool {
    let heading = folded(heading)
    let told = folded(told)
    guard heading.count >= 2, !told.isEmpty else { return heading == told && !heading.isEmpty }
    return told.starts(with: heading) || heading.starts(with: told)
      || Set(heading).intersection(told).count * 4 >= Set(heading).count * 3 && heading.count >= 4
  }

  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func withoutSite(_ title: String, _ site: String?) -> String {
    for separator in separators {
      guard let range = title.ranges(of: separator).last else { continue }
      let before = String(title[..<range.lowerBound])
      let after = String(title[range.upperBound...])
      if let site, folded(after) == folded(site) { return before }
      if let site, folded(before) == folded(site) { return after }
      // A site's name is shorter than a title.
      if site == nil, folded(after).count <= 3, folded(before).count > folded(after).count { return before }
    }
    return title
  }
}
