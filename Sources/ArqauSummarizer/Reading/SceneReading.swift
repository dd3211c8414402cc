internal import ArqauText

/// Finds a scene that an article begins with and that is not the news: an imagined one, a legend, a film's or a novel's
/// plot, an anniversary.
///
/// It lasts up to the first sentence with a day of the week. What tells of it requires the sentence that opens it and that
/// one.
struct SceneReading {
  private let openers: SceneWords
  private let utf8: UnsafeBufferPointer<UInt8>
  private let sentences: [ArticleSentence]
  private let traits: [SentenceTraits]

  /// A scene has no more sentences.
  private static let longest = 6

  init(_ article: Article, _ utf8: UnsafeBufferPointer<UInt8>, _ traits: [SentenceTraits]) {
    openers = SceneWords.of(article.language)
    self.utf8 = utf8
    sentences = article.sentences
    self.traits = traits
  }

  /// Binds the sentences of a scene.
  ///
  /// - Complexity: O(1): most articles' first words begin none.
  func bind(_ bindings: inout SentenceBindings) {
    guard let first = sentences.first, let test = end(of: first),
      let end = sentences.indices.dropFirst().prefix(Self.longest).first(where: { index in
        test(sentences[index].range) && !bindings.looksForward(index) && traits[index].isDisjoint(with: .brokenQuote)
      })
    else { return }
    for index in 0..<end where !bindings.looksForward(index) {
      if index > 0 { bindings.bind(index, to: 0) }
      bindings.bind(index, toAnswer: end)
    }
    bindings.markOvertaken(0)
  }
}

extension SceneReading {
  /// A sentence that may begin a plot without saying so has no more words.
  private static let shortest = 8

  /// How the sentence is told that a scene ends with; nil where none begins. A plot is also told by its first sentence,
  /// short and without a name or a number, and by its end, which says that a novel or a film comes out.
  private func end(of first: ArticleSentence) -> ((Range<Int>) -> Bool)? {
    if openers.begin(utf8, first.range) { return { openers.hasDay(utf8, $0) } }
    guard first.words <= Self.shortest, first.words > 0, isNameless(first.range) else { return nil }
    return { openers.tellsWork(utf8, $0) }
  }

  private func isNameless(_ range: Range<Int>) -> Bool {
    var isFirst = true
    var isNameless = true
    WordScanner().forEachWord(in: utf8, range: range) { word in
      let letter = decodeScalar(utf8, at: word.lowerBound).scalar
      if !isFirst && ScalarTraits.of(letter).contains(.upper) || letter &- 0x30 < 10 { isNameless = false }
      isFirst = false
    }
    return isNameless
  }
}

/// The words with which such scenes begin, and the days of the week.
final class SceneWords: Sendable {
  private let firsts: FirstWordFilter
  private let phrases: PhraseList
  private let days: PhraseList
  private let works: PhraseList
  private let releases: PhraseList
  private let language: Language

  private init(_ language: Language, phrases: String, days: String, works: String, releases: String) {
    self.language = language
    self.phrases = PhraseList(phrases)
    self.days = PhraseList(days)
    self.works = PhraseList(works)
    self.releases = PhraseList(releases)
    let starts = self.phrases.starts.map(\.first)
    firsts = FirstWordFilter(language == .serbian ? starts + starts.map(ReaderNotes.cyrillic) : starts)
  }

  /// Those of a language.
  static func of(_ language: Language) -> SceneWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence opens a scene.
  func begin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    firsts.mayBegin(utf8, range) && phrases.begins(DenialWords.words(utf8, range, language))
  }

  /// Whether a sentence names a day of the week.
  func hasDay(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    days.first(in: DenialWords.words(utf8, range, language)) != nil
  }

  /// Whether a sentence says that a work of fiction comes out.
  func tellsWork(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = DenialWords.words(utf8, range, language)
    return works.first(in: words) != nil && releases.first(in: words) != nil
  }

  private static let english = SceneWords(
    .english,
    phrases: """
      imagine, picture this, picture a, close your eyes, suppose you, suppose that, what if, once upon a, on this day in, on this day, legend has,
      according to legend, the legend says, the film opens, the film begins, the film starts, the movie opens, the movie begins, the novel opens,
      the novel begins, the book opens, the book begins, the play opens, the play begins, the story opens, it is the year
      """,
    days: "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    works: "novel, film, movie, thriller, series, play, musical, drama, novella, graphic novel, opera",
    releases: """
      published, publishes, out on, out now, released, release, opens, opened, in cinemas, premiere~, bookshops, bookstores, on sale,
      streaming, hits, arrives in
      """)
  private static let russian = SceneWords(
    .russian,
    phrases: """
      представьте, вообразите, представим, закройте глаза, легенда гласит, по легенде, согласно легенде, по преданию, предание гласит, в этот день в,
      по сюжету, фильм начинается, роман начинается, книга начинается, спектакль начинается, картина начинается, действие фильма, действие романа,
      жил-был, жили-были
      """,
    days: "понедельник~, вторник~, среду, среда, четверг~, пятниц~, суббот~, воскресень~",
    works:
      "роман, романа, фильм, фильма, сериал, сериала, спектакл~, триллер, пьеса, пьесы, повесть, мюзикл, детектив, картина, опера",
    releases:
      "вышел, вышла, выходит, выйдет, премьер~, в прокат, в прокате, на экраны, опубликован~, издательств~, поступил в продажу, поступит в продажу"
  )
  private static let serbian = SceneWords(
    .serbian,
    phrases: """
      zamislite, zamisli, zatvorite oči, prema legendi, legenda kaže, po legendi, po predanju, prema predanju, na današnji dan, film počinje, roman počinje,
      knjiga počinje, predstava počinje, radnja filma, radnja romana, bio jednom
      """,
    days: "ponedelj~, utorak, utorka, sredu, četvrtak, četvrtka, petak, petka, subotu, subote, nedelju",
    works: "roman, romana, film, filma, serija, serije, predstava, predstave, triler, drama, knjiga, mjuzikl, opera",
    releases:
      "izašao, izašla, izlazi, izaći, objavljen~, premijer~, u bioskopima, u bioskope, u prodaji, u knjižarama, prikazuje, prikazivanj~"
  )
  private static let kazakh = SceneWords(
    .kazakh,
    phrases: """
      елестетіңіз, елестетіңізші, елестетіп көріңіз, көз алдыңызға, аңыз бойынша, аңызға сәйкес, аңыз бойынша, ертеде, ерте ерте ертеде, дәл осы күні, фильм басталады
      """,
    days: "дүйсенбі~, сейсенбі~, сәрсенбі~, бейсенбі~, жұма, жұмада, жұманың, сенбі, сенбіде, жексенбі~",
    works: "роман, романы, фильм, фильмі, сериал, сериалы, спектакль, спектаклі, триллер, кітабы, повесі",
    releases: "шықты, шығады, жарық көрді, премьера~, экранға, прокатқа, көрсетіледі, сатылымға")
}
