/// Names in Ukrainian spelling, read as Russian texts write them.
///
/// Ukrainian is none of the four languages, and і alone would pass for a Kazakh letter. What is derived from such
/// a name goes by way of its usual Russian spelling: given names have equivalents there, adjectives their endings,
/// and the rest is read letter by letter. Written from general knowledge of practical transcription.
enum UkrainianSpelling {
  static let source = "ukr-rus"

  /// The name in Russian spelling; nil where nothing tells that it is Ukrainian.
  static func inRussian(_ name: NameParts) -> NameParts? {
    guard isUkrainian(name.words) else { return nil }
    return NameParts(
      parts: name.parts.map { part in
        guard case .word(let word) = part else { return part }
        return .word(NameWord(word.recased(russian(word.letters))))
      })
  }

  /// Letters that only Ukrainian has among languages with Cyrillic names here, or і in a word that is Slavic and
  /// without any other letter of Kazakh.
  private static func isUkrainian(_ words: [NameWord]) -> Bool {
    if words.contains(where: { $0.letters.contains(where: kazakhOnly.contains) }) { return false }
    if words.contains(where: { $0.letters.contains(where: ukrainianOnly.contains) }) { return true }
    return words.contains { word in
      let text = String(String.UnicodeScalarView(word.letters))
      if adjectiveEnds.contains(where: text.hasSuffix) { return true }
      guard word.letters.contains("і") else { return false }
      return givenNames[text] != nil || slavicEnds.contains { text.hasSuffix($0) }
    }
  }

  private static let kazakhOnly = Set("әғқңөұүһёыэъ".unicodeScalars)
  private static let ukrainianOnly = Set("їєґ".unicodeScalars)
  /// No Russian word has ь there.
  private static let adjectiveEnds = ["ський", "цький", "зький"]
  private static let slavicEnds = [
    "ська", "цька", "зька", "енко", "чук", "щук", "ів", "івна", "ій", "ія",
  ]

  private static func russian(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let text = String(String.UnicodeScalarView(word))
    if let name = givenNames[text] { return Array(name.unicodeScalars) }
    for (end, written) in adjectives where text.hasSuffix(end) {
      return read(Array(word.dropLast(end.unicodeScalars.count))) + written.unicodeScalars
    }
    return read(word)
  }

  private static let adjectives = [
    ("ський", "ский"), ("цький", "цкий"), ("зький", "зкий"), ("ська", "ская"), ("цька", "цкая"), ("зька", "зкая"),
    ("івна", "овна"), ("їв", "ев"), ("ів", "ов"), ("ій", "ий"), ("ий", "ый"),
  ]

  private static func read(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    word.map { letter in
      switch letter {
      case "і", "ї": "и"
      case "и": "ы"
      case "є": "е"
      case "ґ": "г"
      case "'", "’", "ʼ": "ъ"
      default: letter
      }
    }
  }

  private static let givenNames: [String: String] = {
    let fields = pairs.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(
      zip(
        fields.indices.filter { $0 % 2 == 0 }.map { fields[$0] },
        fields.indices.filter { $0 % 2 == 1 }.map { fields[$0] }), uniquingKeysWith: { first, _ in first })
  }()

  private static let pairs = """
    анатолій анатолий андрій андрей антін антон арсеній арсений валерій валерий василь василий вікторія виктория
    віктор виктор віталій виталий володимир владимир в'ячеслав вячеслав в’ячеслав вячеслав ганна анна георгій георгий
    григорій григорий данило даниил дмитро дмитрий дмітрій дмитрий євген евгений євгенія евгения єлизавета елизавета
    ігор игорь ілля илья інна инна ірина ирина катерина екатерина кирило кирилл костянтин константин леонід леонид
    лідія лидия марія мария микита никита микола николай михайло михаил надія надежда наталія наталия олег олег
    олександр александр олександра александра олексій алексей олена елена ольга ольга павло павел петро пётр пилип
    филипп сергій сергей світлана светлана станіслав станислав софія софия тетяна татьяна тимофій тимофей федір фёдор
    юлія юлия юрій юрий яків яков
    """
}
