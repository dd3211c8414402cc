internal import ArqauText

/// Finds dates, sums of money, percentages and quantities, and writes them in one way.
///
/// ```text
/// 1,5 млрд рублей   money     1500000000  RUB
/// 27. februara 2026. date     2026-02-27
/// 12,5 одсто        percent   12.5        %
/// 300 км            quantity  300         km
/// ```
/// Numbers are read by the language's own marks: `1.234,5` is Serbian, `1,234.5` English, `1 234,5` Russian and Kazakh.
/// A number without a unit that the tables know is a quantity without one. Where a text can be read in two ways
/// (`10/11/2026`, `3m`, `14.10`), and where it is impossible (29 February 2025), nothing is found: no number is better
/// than a wrong one. Of a range both ends are numbers. Numbers in words are read where a word of magnitude or a unit
/// stands behind them.
struct NumberFinder {
  private let language: Language
  private let words: NumberWords

  /// - Parameters:
  ///   - language: Whose words and marks are read.
  ///   - script: In which a Kazakh text is written; Serbian is read in both at once.
  init(language: Language, script: Script = .cyrillic) {
    self.language = language
    words = language == .kazakh && script == .latin ? .kazakhLatin : NumberWords.of(language)
  }

  /// The numbers of a text, in its order.
  ///
  /// - Complexity: O(n).
  func numbers(in utf8: [UInt8], _ offsets: ScalarOffsets) -> [DigestNumber] {
    var found: [DigestNumber] = []
    utf8.withUnsafeBufferPointer { bytes in
      let tokens = NumberTokens(
        bytes, language, mayBegin: words.isAnchor, begins: { words.beginsNumber($0) || words.isHalved($0, language) })
      let grammar = NumberGrammar(tokens: tokens, words: words, language: language)
      var index = 0
      var taken = 0
      // The end of the last degrees of frost.
      var frost: Int?
      while let place = tokens.nextAnchor(from: index) {
        let reading = grammar.read(at: place, notBefore: taken)
        index = max(reading.next, place + 1)
        // A word that is no number after all may be the sign or currency of the next one.
        if tokens.isNumber(place) || !reading.matches.isEmpty { taken = index }
        if let end = frost, isBare(reading, behind: end, tokens) { continue }
        for number in reading.matches {
          if number.isFrost { frost = number.end }
          if number.isFrost { dropUnsigned(before: number, from: &found, grammar, offsets) }
          let range = tokens.start(number.start)..<tokens.end(number.end - 1)
          found.append(
            DigestNumber(kind: number.kind, span: offsets.span(range), value: number.value, unit: number.unit))
        }
      }
    }
    return found
  }

  /// Leaves degrees out that stand in one sentence before degrees of frost and don't say on which side of zero they are:
  /// `түнде 31–33 градус, күндіз 22 градус аяз`.
  private func dropUnsigned(
    before frost: Match, from found: inout [DigestNumber], _ grammar: NumberGrammar, _ offsets: ScalarOffsets
  ) {
    let tokens = grammar.tokens
    var index = frost.start
    while let last = found.last, let unit = last.unit, unit.hasPrefix("°"), !last.value.hasPrefix("-") {
      var isApart = false
      while index > 0, offsets.span(tokens.start(index - 1)..<tokens.end(index - 1)).start >= last.span.end {
        index -= 1
        if Self.ends.contains(tokens.text(index)) { isApart = true }
      }
      if isApart || grammar.phrase(words.warmth, at: index) != nil { return }
      found.removeLast()
    }
  }

  /// Whether numbers without a unit stand behind degrees of frost in one sentence, for another part of the day: they are
  /// degrees of which nobody says on which side of zero: `25–27 градусов мороза, днём 18–20`.
  private func isBare(_ reading: Reading, behind frost: Int, _ tokens: NumberTokens) -> Bool {
    guard let first = reading.matches.first, first.start > frost, first.start - frost < 12,
      reading.matches.allSatisfy({ $0.kind == .quantity && $0.unit == nil }),
      Self.dayParts.contains(tokens.text(first.start - 1))
    else { return false }
    return !(frost..<first.start).contains { Self.ends.contains(tokens.text($0)) }
  }

  private static let dayParts: Set<String> = [
    "днем", "днём", "ночью", "утром", "вечером", "danju", "noću", "ujutru", "uveče", "күндіз", "түнде", "таңертең",
    "day",
    "night",
  ]

  private static let ends: Set<String> = ["", ".", "!", "?", ";"]

  /// A match over tokens, half open.
  struct Match {
    var kind: DigestNumber.Kind
    var start: Int
    var end: Int
    var value: String
    var unit: String?
    /// Whether a word for frost has turned its sign.
    var isFrost = false
  }

  /// What was read at a place: the numbers, and where to go on. Without numbers, what is passed over says nothing sure.
  struct Reading {
    var matches: [Match] = []
    var next: Int
  }
}
