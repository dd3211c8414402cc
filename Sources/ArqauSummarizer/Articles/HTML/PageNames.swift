/// What the names of classes and ids say of an element, as sites in many languages use them.
///
/// The words are English, and English, Russian, Serbian and Kazakh ones in Latin letters, since names are.
enum PageNames {
  /// Words for what is not the article.
  private static let foreign: Set<String> = [
    "ad", "ads", "adv", "author", "autor", "avtor", "banner", "banners", "breadcrumb", "breadcrumbs", "byline",
    "caption", "captions", "cookie", "cookies", "copyright", "credit", "disqus", "footer", "gallery", "galerija",
    "galereya", "hidden", "lightbox", "login", "meni", "menu", "modal", "nav", "navbar", "navigation", "pager",
    "pagination", "partners", "popular", "popup", "potpis", "promo", "rating", "search", "share", "sharing", "sidebar",
    "social", "sponsor", "sponsored", "tags", "teaser", "teasers", "toolbar", "trending", "views", "widget", "widgets",
    "izvor", "istochnik",
  ]
  /// Words for it that leave no doubt, beside ``surePrefixes``.
  private static let sure: Set<String> = [
    "ads", "breadcrumb", "breadcrumbs", "byline", "cookie", "cookies", "copyright", "disqus", "share", "sharing",
    "social", "tags", "teaser", "teasers", "tagovi", "tegi", "oznake", "oglas", "oglasi", "jarnama", "zharnama",
    "podeli", "podelite", "deljenje", "podelitsya", "podelis", "followus", "readmore", "readalso", "najcitanije",
    "procitajte", "procitaj", "pratite", "chitayte", "chitajte", "pohozhie", "popular", "trending", "sponsored",
    "respond", "replies", "gdpr", "consent", "didomi", "onetrust", "usercentrics", "iubenda", "cookiebot", "cmplz",
    "cmp", "toc", "reflist", "references", "hatnote", "infobox", "privacy", "privatnost", "tweet", "twitter",
    "instagram", "tiktok",
  ]
  /// Beginnings of names that leave no doubt, of words that alone would.
  private static let surePhrases = [
    "sp message", "cc window", "cc banner", "fc dialog", "inline story", "inline article", "inline promo", "fb post",
    "paywall overlay", "paywall prompt", "paywall message", "paywall modal", "paywall banner", "paywall notice",
    "paywall offer", "paywall gate",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Words for pictures: what stands in such an element is about them.
  private static let pictures: Set<String> = [
    "img", "image", "images", "photo", "photos", "picture", "foto", "slika", "thumb", "thumbnail", "gallery",
    "figure",
  ]
  /// Beginnings of such words.
  private static let surePrefixes = [
    "comment", "koment", "komment", "pikir", "advert", "reklam", "recommend", "rekomend", "subscri", "newsletter",
    "related", "povezan", "srodn", "uqsas", "podpisk", "preporuc",
  ]
  /// Words that speak for the article, and acquit an element that has a doubtful one as well.
  static let article: Set<String> = [
    "article", "body", "content", "entry", "main", "post", "story", "text", "wrapper", "container", "page",
  ]
  /// Words that add nothing to a sure one: `post-comments-area`. Beside others it may be a state: `comments-open`.
  private static let neutral: Set<String> = [
    "area", "section", "list", "wrap", "box", "block", "item", "items", "link", "links", "button", "buttons", "btn",
    "posts", "articles", "news", "title", "heading", "head", "header", "inner", "outer", "form", "bar", "widget",
    "site",
    "us", "icons", "icon", "media", "vesti", "stories", "topics", "author", "footer", "bottom", "top", "single", "the",
    "notice", "popup", "modal", "root", "embed", "feed", "overlay", "dialog", "message", "policy", "law",
    "row", "col", "module", "component", "panel", "holder", "thread", "user", "users", "all", "more", "read", "also",
  ]

  /// Whether a word is one for what is not the article.
  static func isForeign(_ word: String) -> Bool { foreign.contains(word) || isSure(word) }

  private static func isSure(_ word: String) -> Bool {
    sure.contains(word) || surePrefixes.contains { word.hasPrefix($0) }
  }

  /// Whether the words of one name leave no doubt.
  static func areSurelyForeign(_ words: [String]) -> Bool {
    if surePhrases.contains(where: words.starts) { return true }
    return words.contains(where: isSure)
      && words.allSatisfy { isSure($0) || neutral.contains($0) || article.contains($0) }
  }

  /// Whether the words of one name are a picture's: `article-image`, `img-desc`, not the state `has-thumbnail`.
  static func arePicture(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, !states.contains(first) else { return false }
    return pictures.contains(first) || pictures.contains(last)
  }

  /// Whether the words of one name leave no doubt of that: `article-image`.
  static func areSurelyPicture(_ words: [String]) -> Bool {
    guard let last = words.last, pictures.contains(last) else { return false }
    return words.allSatisfy { pictures.contains($0) || neutral.contains($0) || article.contains($0) }
  }

  private static let states: Set<String> = ["has", "with", "without", "is", "no", "format", "type", "single"]

  /// The words of each name of a class list or id in small letters: `sideBar-menu_top` has four.
  static func words(of names: String?) -> [[String]] {
    guard let names else { return [] }
    var lists: [[String]] = []
    var words: [String] = []
    var word = ""
    var wasSmall = false
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in names.unicodeScalars.prefix(512) {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      let isSmall = (0x61...0x7A).contains(scalar.value)
      if !isCapital && !isSmall || isCapital && wasSmall { endWord() }
      if scalar.properties.isWhitespace {
        if !words.isEmpty { lists.append(words) }
        words = []
      }
      if isCapital { word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20))) }
      if isSmall { word.unicodeScalars.append(scalar) }
      wasSmall = isSmall
    }
    endWord()
    if !words.isEmpty { lists.append(words) }
    return lists
  }
}
