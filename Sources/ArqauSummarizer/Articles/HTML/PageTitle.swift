/// Tells the title of a page's article.
enum PageTitle {
  /// What sites put between a title and their name, and hardly anybody into a title.
  private static let bars = [" | ", " :: ", " » ", " • ", " / "]
  /// What stands in titles too.
  private static let dashes = [" – ", " — ", " - "]
  /// Words of the names of news sites, in four languages.
  private static let siteWords: Set<String> = [
    "news", "online", "portal", "newspaper", "новости", "новостей", "портал", "сайт", "сайте", "газета", "агентство",
    "вести", "vesti", "portal", "sajt", "novine", "najnovije", "најновије", "жаңалықтары", "жаңалықтар", "порталы",
    "сайты", "газеті", "агенттігі", "agency", "kz", "rs", "com", "ru", "net", "org", "info",
  ]
  /// A heading of fewer words is not preferred to what the page calls itself.
  private static let leastHeading = 4

  /// The title: the heading that the page's own words on its title agree with, else those words without the site's
  /// name, else the first heading of the highest level.
  ///
  /// - Parameters:
  ///   - heading: The block of the heading above the article, see ``heading(of:)``.
  ///   - article: The numbers of the article's blocks.
  static func title(of tree: PageTree, heading: Int?, article: [Int]) -> String? {
    let metadata = tree.metadata
    let told = metadata.linkedData.headline ?? metadata.sharedTitle ?? metadata.documentTitle
    let end = article.first ?? tree.blocks.count
    let headings = tree.blocks.prefix(end + 1).filter { $0.headingLevel != nil && !$0.isForeign && !$0.isHidden }
    if let told {
      // Among several that agree the last is the nearest to the article.
      let wording = Wording(told)
      if let heading, tree.blocks[heading].headingLevel != nil, wording.agrees(text(tree.blocks[heading], tree)) {
        return text(tree.blocks[heading], tree)
      }
      if let agreeing = headings.last(where: { wording.agrees(text($0, tree)) }) { return text(agreeing, tree) }
      // What stands in the title bar is written for search: the only heading of the first level is the article's own.
      if metadata.linkedData.headline == nil, metadata.sharedTitle == nil,
        let only = onlyHeading(headings, told, tree, article)
      {
        return only
      }
      let short = withoutSite(told, metadata.site)
      // Where the page tells the site's name alone.
      if folded(short).count < leastHeading, let near = headings.last(where: { isOwn($0, tree) }),
        folded(text(near, tree)).count >= leastHeading
      {
        return text(near, tree)
      }
      return short
    }
    let highest = headings.compactMap(\.headingLevel).min()
    return headings.first { $0.headingLevel == highest }.map { text($0, tree) }
  }

  /// The block of the heading above the article: the highest of those that agree with what the page calls itself, the
  /// last of several; else a line that says the same; else the only `h1`.
  static func heading(of tree: PageTree) -> Int? {
    let metadata = tree.metadata
    let told = [metadata.linkedData.headline, metadata.sharedTitle, metadata.documentTitle].compactMap { $0 }
      .map(Wording.init)
    let numbers = tree.blocks.indices.filter { number in
      let block = tree.blocks[number]
      return block.headingLevel != nil && !block.isForeign && !block.isForeignBySureName && !block.isHidden
    }
    var best: (number: Int, level: Int)?
    for number in numbers {
      guard let level = tree.blocks[number].headingLevel, level <= best?.level ?? 6 else { continue }
      let heading = text(tree.blocks[number], tree)
      if told.contains(where: { $0.agrees(heading) }) { best = (number, level) }
    }
    if let best { return best.number }
    let line = tree.blocks.indices.first { number in
      let block = tree.blocks[number]
      return !block.isForeign && !block.isForeignByName && !block.isHidden && isOwn(block, tree)
        && (leastTitle...mostTitle).contains(block.words) && told.contains { $0.begins(text(block, tree)) }
    }
    if let line { return line }
    let highest = numbers.filter { tree.blocks[$0].headingLevel == 1 }
    guard highest.count == 1, let only = highest.first, isOwn(tree.blocks[only], tree), tree.blocks[only].words >= 3
    else { return nil }
    return only
  }

  /// Whether a page is a messenger's preview of a post: it calls itself by the channel, which is none of the title.
  static func isOfPost(_ metadata: PageMetadata) -> Bool {
    metadata.documentTitle.map { $0.hasPrefix("Telegram: ") || $0 == "Telegram Widget" } ?? false
  }

  /// The first line of a post, where it is one of few words without a full stop and the text goes on behind it; it stands
  /// in the same element.
  ///
  /// - Parameter article: The numbers of the article's blocks.
  static func postLine(of tree: PageTree, article: [Int]) -> Int? {
    guard let first = article.first else { return nil }
    let node = tree.blocks[first].node
    var start = first
    while start > 0, tree.blocks[start - 1].node == node { start -= 1 }
    let block = tree.blocks[start]
    guard start < first || article.count > 1, block.words <= mostTitle, block.words > 1, isOwn(block, tree),
      let last = text(block, tree).last(where: { !$0.isWhitespace && !"\"”»“".contains($0) }), !".…:;,".contains(last)
    else { return nil }
    return start
  }

  /// A line without the pictures of faces and flags before it.
  static func withoutSigns(_ line: String) -> String {
    let rest = line.drop { !$0.isLetter && !$0.isNumber && !"«\"“„(".contains($0) }
    return rest.isEmpty ? line : String(rest)
  }

  /// The text of the only heading of the first level, where it shares a word with what the page calls itself or with the
  /// article's beginning: a site's slogan does not.
  private static func onlyHeading(
    _ headings: [PageTree.Block], _ told: String, _ tree: PageTree, _ article: [Int]
  ) -> String? {
    let first = headings.filter { $0.headingLevel == 1 }
    guard first.count == 1, let only = first.first, isOwn(only, tree), (leastTitle...mostTitle).contains(only.words),
      let start = article.first
    else { return nil }
    let heading = text(only, tree)
    let around = roots(told).union(roots(text(tree.blocks[start], tree)))
    return roots(heading).isDisjoint(with: around) ? nil : heading
  }

  /// The beginnings of the longer words: few letters, as short words have long endings (`снег`, `снегом`).
  private static func roots(_ text: String) -> Set<String> {
    Set(folded(text).filter { $0.count >= rootLength }.map { String($0.prefix(rootLength)) })
  }

  private static let rootLength = 4

  /// A line of fewer or more words is no title.
  private static let leastTitle = 3
  private static let mostTitle = 40

  /// Whether a heading is of this page: it leads nowhere.
  private static func isOwn(_ block: PageTree.Block, _ tree: PageTree) -> Bool {
    block.linkBytes * 2 < block.range.count
  }

  /// The text of a block in one line.
  static func text(_ block: PageTree.Block, _ tree: PageTree) -> String {
    String(decoding: tree.text[block.range], as: UTF8.self).replacing("\n", with: " ")
  }

  /// The words that the page calls itself by.
  private struct Wording {
    private let words: [String]
    private let known: Set<String>

    init(_ told: String) {
      words = folded(told)
      known = Set(words)
    }

    /// Whether the page calls itself by a line, with its own name behind it or without.
    func begins(_ line: String) -> Bool {
      let line = PageTitle.folded(line)
      return words.starts(with: line) && line.count * 2 > words.count
    }

    /// Whether a heading is what the page calls itself: the same, or the beginning before the site's name.
    func agrees(_ text: String) -> Bool {
      let heading = folded(text)
      guard heading.count >= 2, !words.isEmpty else { return heading == words && !heading.isEmpty }
      if words.starts(with: heading) || heading.starts(with: words) { return true }
      let different = Set(heading)
      return heading.count >= 4 && different.count(where: known.contains) * 4 >= different.count * 3
    }
  }

  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  // MARK: Without the site's name

  private static let longest = 1000

  private static func withoutSite(_ title: String, _ site: String?, depth: Int = 4) -> String {
    guard title.utf8.count <= longest, depth > 0 else { return title }
    var title = title
    for separator in bars + dashes {
      guard let range = title.ranges(of: separator).last else { continue }
      let before = String(title[..<range.lowerBound])
      let after = String(title[range.upperBound...])
      let isBar = bars.contains(separator)
      if let site, folded(after) == folded(site) { return withoutDate(before) }
      if let site, folded(before) == folded(site) { return after }
      if isSite(after, beside: before, isBar: isBar, mayBeShort: site == nil) {
        title = before
        // `Title / Section / Paper`
        if isBar { return withoutSite(before, site, depth: depth - 1) }
        break
      }
      if isSite(before, beside: after, isBar: isBar, mayBeShort: false) { return after }
    }
    return withoutDate(title)
  }

  /// Whether a part of a title is a site's name: shorter than the title, or with a word of such names.
  private static func isSite(_ part: String, beside title: String, isBar: Bool, mayBeShort: Bool) -> Bool {
    let words = folded(part)
    let count = folded(title).count
    let isNamed = words.contains(where: siteWords.contains) && isCapitalised(part)
    guard words.contains(where: { $0.contains(where: \.isLetter) }), count >= words.count || isNamed else {
      return false
    }
    if words.count <= 8, count >= leastHeading, words.contains(where: siteWords.contains) { return true }
    if !isBar, words.count <= 4, count >= 2, isCapitalised(part),
      words.contains(where: siteWords.contains) || isLatin(part) && !isLatin(title)
    {
      return true
    }
    return mayBeShort && (words.count <= 3 && count > words.count || isBar && count >= leastHeading && words.count <= 5)
  }

  /// Whether all words begin with a capital: `Qazinform News Agency`.
  private static func isCapitalised(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether the first letter is Latin, as in the name of a site beside a title in Cyrillic.
  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.first { $0.properties.isAlphabetic }.map { $0.value < 0x250 } ?? false
  }

  /// Without a date behind a colon: `Title: 20 November 2026, 14:20`.
  private static func withoutDate(_ title: String) -> String {
    var start = title.startIndex
    while let colon = title[start...].firstRange(of: ": ") {
      let words = folded(String(title[colon.upperBound...]))
      let areDate = words.allSatisfy { word in
        word.allSatisfy(\.isNumber) || MonthNames.isFull(word)
          || ["г", "года", "ж", "жыл", "godine", "године"].contains(word)
      }
      if areDate, words.contains(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }), words.count >= 3 {
        return String(title[..<colon.lowerBound])
      }
      start = colon.upperBound
    }
    return title
  }
}
