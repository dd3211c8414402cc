/// What an element of a page means for finding the article in it.
struct PageElement: OptionSet {
  let rawValue: UInt32

  /// A paragraph, list item, heading, division …: text does not run across its borders.
  static let block = PageElement(rawValue: 1 << 0)
  /// What holds no text of the article: navigation, scripts, captions, forms' fields.
  static let foreign = PageElement(rawValue: 1 << 1)
  /// Foreign by its class or id alone, which may err.
  static let foreignByName = PageElement(rawValue: 1 << 2)
  static let link = PageElement(rawValue: 1 << 3)
  /// `article`, `main`.
  static let article = PageElement(rawValue: 1 << 4)
  /// Marked as the article's body.
  static let articleBody = PageElement(rawValue: 1 << 5)
  static let listItem = PageElement(rawValue: 1 << 6)
  static let heading = PageElement(rawValue: 1 << 7)
  /// Foreign by a name that says nothing else: `comments`, `article-share`, `related-posts`.
  static let foreignBySureName = PageElement(rawValue: 1 << 8)
  /// Digits in it stand above the line.
  static let superscript = PageElement(rawValue: 1 << 9)
  /// Hidden until a script shows it.
  static let hidden = PageElement(rawValue: 1 << 10)
  /// By its class or id a picture with what belongs to it.
  static let picture = PageElement(rawValue: 1 << 11)
  /// By its class the line of the author's name.
  static let byline = PageElement(rawValue: 1 << 12)
  /// `p`.
  static let paragraph = PageElement(rawValue: 1 << 13)
  /// `main`, which may hold more than one story.
  static let main = PageElement(rawValue: 1 << 14)
  /// `body`, whose parts have little to do with one another.
  static let body = PageElement(rawValue: 1 << 15)
  /// `blockquote`.
  static let quotation = PageElement(rawValue: 1 << 16)

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
  private static let foreigners: Set<String> = [
    "aside", "audio", "button", "canvas", "dialog", "embed", "figcaption", "figure", "footer", "iframe", "input",
    "label", "math", "menu", "nav", "noscript", "object", "option", "script", "select", "style", "svg", "template",
    "textarea", "title", "video",
    // What an editor took out.
    "del", "s", "strike",
  ]
  private static let foreignRoles: Set<String> = [
    "alert", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "tablist",
    "toolbar",
  ]
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a tag says.
  init(name: String, role: String?, itemProperty: String?, classes: String?, id: String?) {
    var element: PageElement = []
    if Self.blocks.contains(name) { element.insert(.block) }
    if Self.foreigners.contains(name) { element.insert(.foreign) }
    if let role, Self.foreignRoles.contains(role) { element.insert(.foreign) }
    switch name {
    case "a": element.insert(.link)
    case "sup": element.insert(.superscript)
    case "article": element.insert(.article)
    case "main": element.insert([.article, .main])
    case "p": element.insert(.paragraph)
    case "blockquote": element.insert(.quotation)
    case "body": element.insert(.body)
    case "li": element.insert(.listItem)
    case "h1", "h2", "h3", "h4", "h5", "h6": element.insert(.heading)
    default:
      if role == "main" { element.insert([.article, .main]) }
      if role == "article" { element.insert(.article) }
    }
    if let itemProperty {
      if itemProperty.contains("articleBody") { element.insert(.articleBody) }
      // The data about an article that is marked beside its body.
      if ["author", "datePublished", "publisher", "caption"].contains(itemProperty) { element.insert(.foreignByName) }
    }
    // An element of a site's own says in its name what others say in their class.
    let words =
      PageNames.words(of: classes) + PageNames.words(of: id) + (name.contains("-") ? PageNames.words(of: name) : [])
    // "[edit]" stands inside of a heading.
    if words.contains(where: { $0.contains("editsection") }) { element.insert(.foreign) }
    if PageByline.isByline(words) { element.insert(.byline) }
    if !["html", "body", "article", "main"].contains(name) {
      let isPicture = words.contains(where: PageNames.arePicture)
      if isPicture { element.insert(.picture) }
      if words.contains(where: PageNames.areSurelyPicture)
        || (isPicture || words.contains { $0.contains(where: PageNames.isForeign) })
          && !words.contains(where: { $0.contains(where: PageNames.article.contains) })
      {
        element.insert(.foreignByName)
      }
      if words.contains(where: PageNames.areSurelyForeign) { element.insert([.foreignByName, .foreignBySureName]) }
    }
    self = element
  }
}
