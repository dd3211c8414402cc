/// What an element of a page means for finding the article in it.
struct PageElement: OptionSet {
  let rawValue: UInt16

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

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
  private static let foreigners: Set<String> = [
    "aside", "audio", "button", "canvas", "del", "dialog", "embed", "figcaption", "figure", "footer", "iframe", "input",
    "label", "math", "menu", "nav", "noscript", "object", "option", "s", "script", "select", "strike", "style", "svg",
    "template",
    "textarea", "title", "video",
  ]
  private static let foreignRoles: Set<String> = [
    "alert", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "tablist",
    "toolbar",
  ]
  /// Words of class names and ids, as sites in many languages use them, for what is not the article.
  private static let foreignWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "adv", "author", "banner", "banners", "breadcrumb", "breadcrumbs",
    "byline", "caption", "captions", "comment", "comments", "komentar", "komentari", "kommentarii", "povezane",
    "najcitanije", "cookie", "cookies", "copyright", "credit", "disqus",
    "footer", "gallery", "hidden", "lightbox", "login", "menu", "modal", "nav", "navbar", "navigation", "newsletter",
    "pager", "pagination", "partners", "popular", "popup", "promo", "rating", "recommend", "recommended",
    "recommendations", "related", "search", "share", "sharing", "sidebar", "social", "sponsor", "sponsored",
    "subscribe", "subscription", "tags", "teaser", "teasers", "toolbar", "trending", "views", "widget", "widgets",
  ]
  /// Words that speak for the article, and acquit an element that has a foreign one as well.
  private static let articleWords: Set<String> = [
    "article", "body", "content", "entry", "main", "post", "story", "text", "wrapper", "container", "page",
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What a tag says.
  init(name: String, role: String?, itemProperty: String?, classes: String?, id: String?, isHidden: Bool) {
    var element: PageElement = []
    if Self.blocks.contains(name) { element.insert(.block) }
    if Self.foreigners.contains(name) || isHidden { element.insert(.foreign) }
    if let role, Self.foreignRoles.contains(role) { element.insert(.foreign) }
    switch name {
    case "a": element.insert(.link)
    case "article", "main": element.insert(.article)
    case "li": element.insert(.listItem)
    case "h1", "h2", "h3", "h4", "h5", "h6": element.insert(.heading)
    default: if role == "main" || role == "article" { element.insert(.article) }
    }
    if let itemProperty {
      if itemProperty.contains("articleBody") { element.insert(.articleBody) }
      // The data about an article that is marked beside its body.
      if ["author", "datePublished", "publisher", "caption"].contains(itemProperty) { element.insert(.foreignByName) }
    }
    if !["html", "body", "article", "main"].contains(name) {
      let words = Self.words(of: classes) + Self.words(of: id)
      if words.contains(where: Self.foreignWords.contains), !words.contains(where: Self.articleWords.contains) {
        element.insert(.foreignByName)
      }
    }
    self = element
  }

  /// The words of a class list or id in small letters: `sideBar-menu_top` has four.
  private static func words(of names: String?) -> [String] {
    guard let names else { return [] }
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for scalar in names.unicodeScalars.prefix(512) {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      let isSmall = (0x61...0x7A).contains(scalar.value)
      if !isCapital && !isSmall || isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isCapital { word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20))) }
      if isSmall { word.unicodeScalars.append(scalar) }
      wasSmall = isSmall
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
