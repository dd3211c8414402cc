public import ArqauText

/// Finds terms in running text, under inflection, in one pass.
///
/// ```swift
/// let recognizer = TermRecognizer([
///   TermPattern("стратегическое партнёрство", language: .russian, payload: 7)
/// ])
/// recognizer.matches(in: Array("о стратегическом партнерстве".utf8), language: .russian)
/// // one match, payload 7, of the last two words
/// ```
///
/// There is no dictionary: the base form's own ending tells how a word inflects. Of matches that overlap the
/// longest is reported, of equally long ones the leftmost; every pattern of that span. Text in Serbian is
/// matched in either script. Parts of hyphenated compounds are words of their own. Built once, used
/// from any thread.
public struct TermRecognizer: Sendable {
  /// The automata in the order of the languages.
  private let automata: [LanguageAutomaton?]
  /// The payloads of the patterns; nil where they are the patterns' own numbers.
  private let payloads: FixedArray<Int>?

  /// The places, in the list given, of patterns whose text holds no letter and no digit.
  public let unusable: [Int]

  /// Compiles patterns.
  ///
  /// - Complexity: O(total length of the patterns), some 4 µs a pattern.
  public init(_ patterns: some Sequence<TermPattern>) {
    var builder = TermRecognizerBuilder()
    for pattern in patterns { builder.add(pattern) }
    self = builder.finish()
  }

  fileprivate init(_ automata: [LanguageAutomaton?], payloads: [Int], unusable: [Int]) {
    self.automata = automata
    self.payloads = payloads.isEmpty ? nil : FixedArray(payloads)
    self.unusable = unusable
  }

  private static func place(of language: Language) -> Int {
    switch language {
    case .english: 0
    case .kazakh: 1
    case .russian: 2
    case .serbian: 3
    }
  }

  fileprivate static let order: [Language] = [.english, .kazakh, .russian, .serbian]

  /// The matches in a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: Whose patterns are looked for.
  ///   - overlaps: Which of the matches that overlap are reported; with ``TermOverlaps/all`` they come in no
  ///     particular order.
  /// - Complexity: O(length of the text) with bounded work a word.
  public func matches(
    in utf8: UnsafeBufferPointer<UInt8>, language: Language, overlaps: TermOverlaps = .longest
  ) -> [TermMatch] {
    guard let automaton = automata[Self.place(of: language)] else { return [] }
    return automaton.pool.withBuffers { buffers in
      var scan = AutomatonScan(
        automaton, buffers, utf8, payloads: payloads?.first, overlaps: overlaps)
      return scan.run()
    }
  }

  /// The matches in a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: Whose patterns are looked for.
  ///   - overlaps: Which of the matches that share text are given.
  public func matches(
    in utf8: [UInt8], language: Language, overlaps: TermOverlaps = .longest
  ) -> [TermMatch] {
    utf8.withUnsafeBufferPointer { matches(in: $0, language: language, overlaps: overlaps) }
  }
}

/// Compiles patterns that come one by one, none of which it keeps.
public struct TermRecognizerBuilder {
  private var builders: [Language: AutomatonBuilder] = [:]
  private var count = 0
  /// The payloads, from the first on that is not the pattern's own number.
  private var payloads: [Int] = []
  private var unusable: [Int] = []

  /// Makes a builder without patterns.
  public init() {}

  /// Takes a pattern in.
  ///
  /// - Complexity: O(length of the pattern).
  public mutating func add(_ pattern: TermPattern) {
    if payloads.isEmpty, pattern.payload != count { payloads = Array(0..<count) }
    if !payloads.isEmpty || pattern.payload != count { payloads.append(pattern.payload) }
    let number = UInt32(count)
    if !builders[pattern.language, default: AutomatonBuilder(pattern.language)].add(pattern, number: number) {
      unusable.append(count)
    }
    count += 1
  }

  /// The recognizer of what was added.
  ///
  /// - Complexity: O(n log n) in the words of all patterns.
  public consuming func finish() -> TermRecognizer {
    let automata = TermRecognizer.order.map { builders.removeValue(forKey: $0)?.finish() }
    return TermRecognizer(automata, payloads: payloads, unusable: unusable)
  }
}

extension LanguageAutomaton {
  /// Whether a pattern must not match the form that stands in a range.
  func excludes(_ pattern: UInt32, _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let forms = excluded[pattern] else { return false }
    let text = String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
    return forms.contains(TermTokens(text, folding).hash)
  }
}
