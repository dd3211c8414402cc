public import ArqauText

/// Finds candidates for terms in texts of one language.
///
/// A candidate is a sequence of words within one sentence, without a sign between them, that begins and ends with no
/// function word and comes back. Its inflected forms are one candidate, by their stems. Candidates are ranked by their
/// C-value (K. Frantzi, S. Ananiadou, H. Mima, Automatic recognition of multi-word terms, International Journal on
/// Digital Libraries 3, 2000): log₂ of the length times the frequency, less the mean frequency of the longer
/// candidates that it is part of; for single words log₂ of the length and one (A. Barrón-Cedeño and others, 2009).
/// Names, which capitals show, are no candidates.
///
/// ```swift
/// var extractor = try TermExtractor(language: .russian, known: compiled)
/// try extractor.take(text, named: "article.txt")
/// for candidate in extractor.candidates() { print(candidate.score, candidate.text) }
/// ```
public struct TermExtractor: ~Copyable {
  /// How many words a candidate has.
  public let lengths: ClosedRange<Int>
  private let language: Language
  private let known: CompiledGlossary
  private let stemmer: Stemmer
  private let functionWords: Set<String>
  private var stems: [String: Int32] = [:]
  private var found: [[Int32]: Found] = [:]
  /// The texts, for the contexts.
  private var texts: [(name: String, utf8: [UInt8])] = []

  /// The most different sequences that are counted; later new ones are passed over.
  public static let limit = 2_000_000
  /// The most contexts that are kept of a candidate.
  public static let contextLimit = 3

  /// Whether sequences were passed over.
  public private(set) var isFull = false

  private struct Found {
    var count = 0
    /// How often capitals showed a name.
    var nameCount = 0
    var forms: [String: Int] = [:]
    var contexts: [Place] = []
  }

  /// Where a candidate stands; sentences are cut out for those that are asked for alone.
  private struct Place {
    let text: Int
    let bytes: Range<Int>
    let sentence: Range<Int>
  }

  /// A candidate.
  public struct Candidate: Sendable {
    /// A sentence that holds the candidate.
    public struct Context: Sendable {
      /// The name of the text.
      public let file: String
      /// Where the candidate stands, in bytes of the text.
      public let bytes: Range<Int>
      /// The sentence; of a very long one what stands around the candidate, cut at white space.
      public let sentence: String
    }

    /// The commonest form, of equally common ones the shortest.
    public let text: String
    /// How often it was seen, in all forms.
    public let frequency: Int
    /// The C-value.
    public let score: Double
    /// All forms, the commonest first.
    public let forms: [String]
    /// Some sentences, in the order of the texts.
    public let contexts: [Context]
  }

  /// Makes an extractor.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - known: A glossary whose terms are no candidates.
  ///   - lengths: How many words a candidate has; at most eight.
  /// - Throws: `TextError` where the language's stemmer is missing.
  public init(language: Language, known: CompiledGlossary, lengths: ClosedRange<Int> = 2...4) throws(TextError) {
    self.language = language
    self.known = known
    self.lengths = max(1, lengths.lowerBound)...min(8, max(1, lengths.upperBound))
    stemmer = try Stemmer(language: language)
    functionWords = FunctionWords.of(language)
  }

  /// A word of a sentence.
  private struct Word {
    let bytes: Range<Int>
    let stem: Int32
    let isFunction: Bool
    /// Whether it has a capital and small letters, and doesn't begin its sentence.
    let isCapitalized: Bool
    /// Whether its ending shows that no term ends here.
    let isVerb: Bool
  }

  /// Counts the candidates of a text.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - name: What contexts call the text.
  /// - Complexity: O(length of the text).
  public mutating func take(_ utf8: [UInt8], named name: String) throws(TextError) {
    texts.append((name, utf8))
    for sentence in try SentenceSegmenter(language: language).byteRanges(in: utf8) {
      for run in runs(of: utf8, in: sentence) { count(run, utf8, sentence) }
    }
  }

  /// The words of a sentence, cut where anything but a space stands between them.
  private mutating func runs(of utf8: [UInt8], in sentence: Range<Int>) -> [[Word]] {
    var ranges: [Range<Int>] = []
    utf8.withUnsafeBufferPointer { bytes in
      WordScanner().forEachWord(in: bytes, range: sentence) { ranges.append($0) }
    }
    var runs: [[Word]] = []
    var end = -1
    for range in ranges {
      let text = String(decoding: utf8[range], as: UTF8.self)
      let isJoined = end >= 0 && utf8[end..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A }
      end = range.upperBound
      guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
        end = -1
        continue
      }
      let word = self.word(text, range, isFirst: range == ranges.first)
      if isJoined, !runs.isEmpty { runs[runs.count - 1].append(word) } else { runs.append([word]) }
    }
    return runs
  }

  private mutating func word(_ text: String, _ range: Range<Int>, isFirst: Bool) -> Word {
    let lower = text.lowercased()
    let key = language == .serbian ? SerbianFunctionKey.latin(lower) : lower
    let stem = stemmer.stem(lower)
    let number = stems[stem] ?? Int32(stems.count)
    stems[stem] = number
    return Word(
      bytes: range, stem: number, isFunction: functionWords.contains(key) || lower.unicodeScalars.count < 2,
      isCapitalized: !isFirst && text.first?.isUppercase == true && text != text.uppercased(),
      isVerb: VerbShape.ends(lower, language))
  }

  /// Whether capitals show that some words are a name or hold one.
  ///
  /// An English adjective of a place has one too, hence there its last word decides (`Kazakh economy`).
  private func isName(_ words: ArraySlice<Word>) -> Bool {
    language == .english ? words.last?.isCapitalized == true : words.contains(where: \.isCapitalized)
  }

  private mutating func count(_ run: [Word], _ utf8: [UInt8], _ sentence: Range<Int>) {
    for first in run.indices where !run[first].isFunction {
      for length in lengths where first + length <= run.count {
        let words = run[first..<first + length]
        guard let last = words.last, !last.isFunction, !last.isVerb, words.count(where: { $0.isFunction }) <= length / 3
        else {
          continue
        }
        let key = words.map(\.stem)
        if found[key] == nil, found.count >= Self.limit {
          isFull = true
          continue
        }
        let bytes = run[first].bytes.lowerBound..<last.bytes.upperBound
        let form = String(decoding: utf8[bytes], as: UTF8.self).replacing("\n", with: " ")
        let isName = isName(words)
        let place = Place(text: texts.count - 1, bytes: bytes, sentence: sentence)
        Self.count(form, place, isName: isName, in: &found[key, default: Found()])
      }
    }
  }

  private static func count(_ form: String, _ place: Place, isName: Bool, in found: inout Found) {
    found.count += 1
    if isName { found.nameCount += 1 }
    found.forms[form, default: 0] += 1
    if found.contexts.count < contextLimit { found.contexts.append(place) }
  }

  /// The candidates that were seen often enough and that the glossary does not know, the best first.
  ///
  /// - Parameters:
  ///   - frequency: Candidates that were seen less often are left out.
  ///   - limit: At most so many.
  public func candidates(atLeast frequency: Int = 2, limit: Int = .max) -> [Candidate] {
    let frequent = found.filter { $0.value.count >= frequency }
    var longer: [[Int32]: (count: Int, sum: Int)] = [:]
    for (key, value) in frequent where key.count > lengths.lowerBound {
      var parts: Set<[Int32]> = []
      for length in lengths.lowerBound..<key.count {
        for start in 0...key.count - length { parts.insert(Array(key[start..<start + length])) }
      }
      for part in parts where frequent[part] != nil {
        longer[part, default: (0, 0)].count += 1
        longer[part, default: (0, 0)].sum += value.count
      }
    }
    let ranked = frequent.compactMap { key, value -> Ranked? in
      let nested = longer[key].map { Double($0.sum) / Double($0.count) } ?? 0
      let weight = Self.logarithm(key.count + (lengths.lowerBound == 1 ? 1 : 0))
      let score = weight * (Double(value.count) - nested)
      guard score > 0, value.nameCount < value.count else { return nil }
      let forms = value.forms.sorted { left, right in
        if left.value != right.value { return left.value > right.value }
        return (left.key.utf8.count, left.key) < (right.key.utf8.count, right.key)
      }.map(\.key)
      guard let text = forms.first, !isKnown(forms) else { return nil }
      return Ranked(text: text, score: score, forms: forms, found: value)
    }
    let texts = self.texts
    return ranked.sorted { ($1.score, $0.text) < ($0.score, $1.text) }.prefix(limit).map { one in
      Candidate(
        text: one.text, frequency: one.found.count, score: one.score, forms: one.forms,
        contexts: one.found.contexts.map { Self.context($0, of: texts) })
    }
  }

  private struct Ranked {
    let text: String
    let score: Double
    let forms: [String]
    let found: Found
  }

  /// How many bytes of a long sentence are shown on either side of a candidate.
  private static let contextReach = 300

  private static func context(
    _ place: Place, of texts: [(name: String, utf8: [UInt8])]
  ) -> Candidate.Context {
    let utf8 = texts[place.text].utf8
    var shown = place.sentence
    if shown.count > 3 * contextReach {
      let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
      let before = max(shown.lowerBound, place.bytes.lowerBound - contextReach)..<place.bytes.lowerBound
      let behind = place.bytes.upperBound..<min(shown.upperBound, place.bytes.upperBound + contextReach)
      let start = utf8[before].firstIndex(where: isSpace).map { $0 + 1 } ?? before.upperBound
      let end = utf8[behind].lastIndex(where: isSpace) ?? behind.lowerBound
      shown = start..<end
    }
    return Candidate.Context(
      file: texts[place.text].name, bytes: place.bytes,
      sentence: (shown.lowerBound > place.sentence.lowerBound ? "… " : "")
        + String(decoding: utf8[shown], as: UTF8.self)
        + (shown.upperBound < place.sentence.upperBound ? " …" : ""))
  }

  /// Whether a term of the glossary is all of one of the forms.
  private func isKnown(_ forms: [String]) -> Bool {
    forms.contains { form in
      let utf8 = Array(form.utf8)
      return known.matches(in: utf8, language: language).contains { $0.bytes == 0..<utf8.count }
    }
  }

  /// log₂ of a small number.
  private static func logarithm(_ number: Int) -> Double {
    let table = [
      0, 0, 1, 1.584962500721156, 2, 2.321928094887362, 2.584962500721156, 2.807354922057604, 3, 3.169925001442312,
    ]
    return table[min(number, table.count - 1)]
  }
}

/// Serbian function words are listed in Latin letters.
private enum SerbianFunctionKey {
  /// A lower-case word with its Cyrillic letters in Latin.
  static func latin(_ word: String) -> String {
    let folding = LetterFolding.of(.serbian)
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let (one, two) = LetterFolding.digraph(scalar.value) {
        for code in [one, two] { if let letter = Unicode.Scalar(code) { result.append(letter) } }
      } else if scalar.value < 0x800,
        let letter = Unicode.Scalar(folding.table[Int(scalar.value)] & LetterFolding.Flag.code),
        letter.value != 0
      {
        result.append(letter)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
