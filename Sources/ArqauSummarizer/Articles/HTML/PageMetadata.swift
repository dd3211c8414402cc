internal import ArqauText

/// What a page says of itself: in `title`, in `meta` (Open Graph and others), in `time`, in microdata, in JSON-LD.
struct PageMetadata {
  /// An element whose text says something of the page.
  enum Collected {
    case title
    case linkedData
    /// A time without the attribute that says it to machines.
    case time

    init?(_ tag: borrowing HTMLTag) {
      switch tag.name {
      case "title": self = .title
      case "script":
        let type = tag.attribute("type")?.lowercased() ?? ""
        // A parameter may follow: `application/ld+json; charset=utf-8`.
        guard PageText.cleaned(String(type.prefix { $0 != ";" })) == "application/ld+json" else { return nil }
        self = .linkedData
      case "time":
        guard tag.attribute("datetime") == nil else { return nil }
        self = .time
      default: return nil
      }
    }

    /// The element's name.
    var element: String {
      switch self {
      case .title: "title"
      case .linkedData: "script"
      case .time: "time"
      }
    }
  }

  /// The text of `title`.
  private(set) var documentTitle: String?
  /// `og:title`.
  private(set) var sharedTitle: String?
  /// What JSON-LD says.
  private(set) var linkedData = LinkedData()
  private var metaSite: String?
  private var metaAuthor: String?
  /// When it was published, from the surer to the less sure source.
  private var metaDate: String?
  private var markedDate: String?
  private var timeDate: String?

  /// When the article was published: the date and time in ISO 8601; nil where the page says none.
  var published: String? { linkedData.published ?? metaDate ?? markedDate ?? timeDate }

  /// The site's name.
  var site: String? { metaSite ?? linkedData.site }

  /// Who wrote the article, as the page's data has it.
  var author: String? { linkedData.author ?? metaAuthor }

  private static let dateNames: Set<String> = [
    "article:published_time", "article:published", "article.published", "og:published_time", "datepublished",
    "publishdate", "publish-date", "publish_date", "pubdate", "date", "dc.date", "dc.date.issued", "dc.date.created",
    "dcterms.created", "dcterms.issued", "dcterms.date", "sailthru.date", "parsely-pub-date",
    "citation_publication_date", "citation_date", "citation_online_date",
  ]
  private static let authorNames: Set<String> = [
    "author", "article:author", "article.author", "parsely-author", "citation_author", "sailthru.author", "dc.creator",
    "dcterms.creator",
  ]

  mutating func read(_ tag: borrowing HTMLTag) {
    if tag.name == "meta" { return readMeta(tag) }
    // Microdata may stand on any element.
    if markedDate == nil, tag.attribute("itemprop") == "datePublished" {
      markedDate = (tag.attribute("content") ?? tag.attribute("datetime")).flatMap(PageDates.iso)
    }
    if tag.name == "time", timeDate == nil { timeDate = tag.attribute("datetime").flatMap(PageDates.iso) }
  }

  private mutating func readMeta(_ tag: borrowing HTMLTag) {
    guard let content = tag.attribute("content").flatMap(PageText.filled),
      let name = tag.attribute("property") ?? tag.attribute("name") ?? tag.attribute("itemprop")
    else { return }
    switch name.lowercased() {
    case "og:title": sharedTitle = sharedTitle ?? content
    case "twitter:title": sharedTitle = sharedTitle ?? content
    case "og:site_name": metaSite = metaSite ?? content
    case let name where Self.authorNames.contains(name):
      // Some sites have the address of a profile there.
      if !content.contains("://") { metaAuthor = metaAuthor ?? PageByline.withoutLabel(content) }
    case let name where Self.dateNames.contains(name): metaDate = metaDate ?? PageDates.iso(content)
    default: break
    }
  }

  mutating func take(_ kind: Collected, _ text: String) {
    switch kind {
    case .title: documentTitle = documentTitle ?? PageText.filled(text)
    case .linkedData: linkedData.read(text)
    case .time: timeDate = timeDate ?? PageDates.iso(text)
    }
  }
}
