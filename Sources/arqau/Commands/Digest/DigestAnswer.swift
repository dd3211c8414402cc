import ArqauGlossary
import ArqauNormalizer
import ArqauSummarizer
import ArqauText

/// The answer of `arqau digest`.
struct DigestAnswer: Encodable {
  struct Sentence: Encodable {
    let start: Int
    let end: Int
    let text: String
    let score: Double
    let index: Int
    /// The stretches that a shortened sentence is made of, and one with marks inside.
    let kept: [Place]?
    /// Why it was chosen, where that was asked for.
    let features: [Feature]?
  }

  struct Feature: Encodable {
    let name: String
    let value: Double
    let weight: Double
  }

  struct Place: Encodable {
    let start: Int
    let end: Int

    init(_ span: TextSpan) {
      start = span.start
      end = span.end
    }
  }

  struct Name: Encodable {
    let text: String
    let kind: String
    let start: Int
    let end: Int
    /// The name of today, where the text has a former one.
    let today: String?
    let mentions: [Place]
    let forms: [NameFormAnswer]
  }

  struct Equivalent: Encodable {
    let text: String
    let status: String
  }

  struct Term: Encodable {
    let term: String
    let concept: String
    let status: String
    let start: Int
    let end: Int
    let mentions: [Place]
    let equivalents: [String: [Equivalent]]
  }

  struct Number: Encodable {
    let kind: String
    let start: Int
    let end: Int
    let text: String
    let value: String
    let unit: String?
  }

  let lang: String
  let script: String
  let title: String?
  /// What the front matter of a text, or a page, says of its author and date.
  var author: String?
  var published: String?
  let dateline: SpanAnswer?
  let sentences: [Sentence]
  let sentenceCount: Int
  let names: [Name]
  let terms: [Term]
  let numbers: [Number]
  /// For a page of HTML: the article that was found in it, to which all offsets refer, and what the page says of it.
  var page: Page?
  /// The paragraphs in another language than the article, where its language was detected.
  var otherLanguages: [Part]?
  /// How many stories the feed has of which this is the digest of the first; not printed but as a remark.
  var storyCount = 1
  /// Whether there is little doubt of the language.
  var isLanguageSure = true
  /// The stretches of the text, in scalars, that are marks: left out where the source is shown.
  var cuts: [Range<Int>] = []

  private enum CodingKeys: CodingKey {
    case lang, script, title, author, published, dateline, sentences, sentenceCount, names, terms, numbers, page
    case otherLanguages
  }

  struct Part: Encodable {
    let start: Int
    let end: Int
    let lang: String
  }

  struct Page: Encodable {
    let text: String
    let published: String?
    let author: String?
    let site: String?
  }
}

extension DigestAnswer {
  init(_ digest: Digest, _ choice: LanguageChoice) {
    lang = choice.tag
    script = choice.detection.script.rawValue
    isLanguageSure = choice.detection.confidence >= LanguageChoice.sure
    title = digest.title
    author = digest.author
    published = digest.published
    dateline = digest.dateline.map { SpanAnswer($0) }
    sentences = digest.sentences.map { Sentence($0) }
    sentenceCount = digest.sentenceCount
    names = digest.names.compactMap { Name($0) }
    terms = digest.terms.compactMap { Term($0) }
    numbers = digest.numbers.map { Number($0) }
    cuts = digest.cuts
  }
}

extension DigestAnswer {
  /// What a page or front matter says of author, date and site, on one line; nil where nothing is said.
  var credits: String? {
    let said = [author, published, page?.site].compactMap { $0 }.filter { !$0.isEmpty }
    return said.isEmpty ? nil : said.joined(separator: " · ")
  }

  /// What a reader should know of the languages in the text.
  var remarks: [String] {
    if lang == "und", otherLanguages == nil {
      return ["not in English, Kazakh, Russian or Serbian: recorded names alone, no terms, no numbers"]
    }
    var remarks: [String] = []
    if storyCount > 1 { remarks.append("the first of \(storyCount) stories in the feed") }
    if !isLanguageSure, otherLanguages == nil { remarks.append("read as \(lang), which is not sure: --lang tells it") }
    if let otherLanguages {
      let tags = Set(otherLanguages.map(\.lang)).sorted().joined(separator: ", ")
      remarks.append("read as \(lang), but parts are in another language: \(tags)")
    }
    return remarks
  }

  /// The dateline, where the budget has room for it beside the sentences.
  func dateline(within budget: Budget) -> SpanAnswer? {
    guard let dateline, !sentences.isEmpty else { return nil }
    let text = (sentences.map(\.text) + [dateline.text]).joined(separator: " ")
    let fits =
      switch budget {
      case .sentences: true
      case .words(let most), .oneSentence(let most):
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } } <= most
      case .characters(let most): text.unicodeScalars.count <= most
      }
    return fits ? dateline : nil
  }
}

extension DigestAnswer.Sentence {
  init(_ sentence: DigestSentence) {
    start = sentence.span.start
    end = sentence.span.end
    text = sentence.span.text
    score = Self.rounded(sentence.score)
    index = sentence.index
    kept = sentence.kept.isEmpty ? nil : sentence.kept.map { .init($0) }
    features =
      sentence.features.isEmpty
      ? nil
      : sentence.features.map { .init(name: $0.name, value: Self.rounded($0.value), weight: $0.weight) }
  }

  private static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
}

extension DigestAnswer.Name {
  /// Nil for a name without a place, which the annotator never gives.
  init?(_ name: DigestName) {
    guard let first = name.mentions.first else { return nil }
    text = name.text
    kind = name.kind.rawValue
    start = first.start
    end = first.end
    today = name.today
    mentions = name.mentions.map { .init($0) }
    forms = name.forms.map { NameFormAnswer($0) }
  }
}

extension DigestAnswer.Term {
  init?(_ found: DigestTerm) {
    guard let first = found.mentions.first else { return nil }
    term = found.text
    concept = found.concept
    status = found.status.rawValue
    start = first.start
    end = first.end
    mentions = found.mentions.map { .init($0) }
    var equivalents: [String: [DigestAnswer.Equivalent]] = [:]
    for terms in found.equivalents {
      equivalents[terms.variety.tag] = terms.terms.map { .init(text: $0.text, status: $0.term.status.rawValue) }
    }
    self.equivalents = equivalents
  }
}

extension DigestAnswer.Number {
  init(_ number: DigestNumber) {
    kind = number.kind.rawValue
    start = number.span.start
    end = number.span.end
    text = number.span.text
    value = number.value
    unit = number.unit
  }
}
