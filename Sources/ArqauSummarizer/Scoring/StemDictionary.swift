internal import ArqauText
internal import Synchronization

/// Words with their stems, remembered from one article to the next: nine words in ten were seen before.
///
/// A word is looked up as it is written; lower case, look-alikes and the stemmer are for new ones. What is remembered
/// changes no answer: a stem depends on its word alone, and articles number their stems anew.
///
/// A task has one for itself: `take` removes it from the pool and `giveBack` returns it.
struct StemDictionary: Sendable {
  /// How a word begins.
  enum Kind: UInt8 {
    case other, capital, figure
  }

  /// More words are not kept: some five megabytes.
  private static let mostWords = 1 << 16
  /// Nor more bytes of them: a hostile text may be one word.
  private static let mostBytes = 1 << 23

  private static let pool = Mutex<[Language: [StemDictionary]]>([:])

  /// A stemmer that can be stored in a value. It goes where its dictionary goes, and only one task at a time has
  /// that, which is why it can be `Sendable`.
  private final class Shared: @unchecked Sendable {
    let stemmer: Stemmer

    init(language: Language) throws(TextError) { stemmer = try Stemmer(language: language) }
  }

  private let language: Language
  private let shared: Shared
  /// The stem of each word and how the word begins, as ``facts(_:_:)`` puts them together.
  private var words = TermTable()
  private var stems = TermTable()
  private var lower: [UInt8] = []
  /// For each stem the article in which it was met last, and its number there.
  private var factsOfStem: [(article: UInt32, number: Int32)] = []
  private var article: UInt32 = 0
  /// The number of different stems met in this article.
  private(set) var count = 0

  private init(language: Language) throws(TextError) {
    self.language = language
    shared = try Shared(language: language)
  }

  /// One that nobody else uses, with no stem met yet.
  static func take(_ language: Language) throws(TextError) -> StemDictionary {
    let known = pool.withLock { $0[language]?.popLast() }
    var dictionary: StemDictionary
    if let known { dictionary = known } else { dictionary = try StemDictionary(language: language) }
    dictionary.begin()
    return dictionary
  }

  /// Lets others use it.
  func giveBack() {
    guard words.count <= Self.mostWords, words.size <= Self.mostBytes else { return }
    Self.pool.withLock { $0[language, default: []].append(self) }
  }

  private mutating func begin() {
    count = 0
    article &+= 1
    if article == 0 {
      for stem in factsOfStem.indices { factsOfStem[stem].article = 0 }
      article = 1
    }
  }

  /// The number of a word's stem in this article, and how the word begins.
  ///
  /// - Complexity: O(length), amortized.
  mutating func stem(_ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> (number: Int32, kind: Kind) {
    let facts = words.value(of: UnsafeBufferPointer(rebasing: utf8[word])) ?? add(utf8, word)
    let stem = Int(facts >> 2)
    if factsOfStem[stem].article != article {
      factsOfStem[stem] = (article, Int32(truncatingIfNeeded: count))
      count += 1
    }
    return (factsOfStem[stem].number, Kind(rawValue: UInt8(truncatingIfNeeded: facts & 3)) ?? .other)
  }

  /// A stem and how a word begins in one number.
  private static func facts(_ stem: Int, _ kind: Kind) -> Int32 {
    Int32(truncatingIfNeeded: stem) << 2 | Int32(kind.rawValue)
  }

  private mutating func add(_ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int32 {
    lower.removeAll(keepingCapacity: true)
    SimpleLowercase.append(utf8, word, to: &lower)
    LookAlikes.fold(&lower)
    let stem = lower.withUnsafeBufferPointer { bytes in
      shared.stemmer.withStem(of: bytes) { stems.number(of: $0) }
    }
    if stem == factsOfStem.count { factsOfStem.append((0, 0)) }
    let first = decodeScalar(utf8, at: word.lowerBound).scalar
    let kind: Kind = first &- 0x30 < 10 ? .figure : ScalarTraits.of(first).contains(.upper) ? .capital : .other
    let facts = Self.facts(stem, kind)
    words.insert(UnsafeBufferPointer(rebasing: utf8[word]), facts)
    return facts
  }
}
