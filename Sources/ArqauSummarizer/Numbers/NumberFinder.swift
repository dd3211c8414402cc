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
/// A number without a unit that the tables know is a quantity without one.
struct NumberFinder {
  private let language: Language
  private let words: NumberWords

  init(language: Language) {
    self.language = language
    words = NumberWords.of(language)
  }

  /// The numbers of a text, in its order.
  ///
  /// - Complexity: O(n).
  func numbers(in utf8: [UInt8], _ offsets: ScalarOffsets) -> [DigestNumber] {
    var found: [DigestNumber] = []
    utf8.withUnsafeBufferPointer { bytes in
      let tokens = NumberTokens(bytes, language)
      var index = 0
      while let place = tokens.nextNumber(from: index) {
        let number = match(tokens, at: place, notBefore: index)
        index = max(number?.end ?? 0, place + 1)
        guard let number else { continue }
        let range = tokens.start(number.start)..<tokens.end(number.end - 1)
        found.append(
          DigestNumber(kind: number.kind, span: offsets.span(range), value: number.value, unit: number.unit))
      }
    }
    return found
  }

  /// A match over tokens, half open.
  struct Match {
    var kind: DigestNumber.Kind
    var start: Int
    var end: Int
    var value: String
    var unit: String?
  }

  private func match(_ tokens: NumberTokens, at place: Int, notBefore first: Int) -> Match? {
    if let date = DateMatcher(words: words, language: language).match(tokens, at: place, notBefore: first) {
      return date
    }
    guard !tokens.isPartOfWord(place), let decimal = tokens.decimal(at: place) else { return nil }
    var end = place + 1
    var value = decimal
    if let power = words.scale(tokens.text(end)) {
      value = value.shifted(by: power)
      end += 1
    }
    let text = value.text
    if let symbol = place > first ? words.currency(symbol: tokens.text(place - 1)) : nil {
      return Match(kind: .money, start: place - 1, end: end, value: text, unit: symbol)
    }
    if tokens.text(end) == "%" || words.isPercent(tokens.text(end)) {
      return Match(kind: .percent, start: place, end: end + 1, value: text, unit: "%")
    }
    if words.isPercent(tokens.text(end) + " " + tokens.text(end + 1)) {
      return Match(kind: .percent, start: place, end: end + 2, value: text, unit: "%")
    }
    if let code = words.currency(symbol: tokens.text(end)) ?? words.currency(word: tokens.text(end)) {
      return Match(kind: .money, start: place, end: end + 1, value: text, unit: code)
    }
    // "US dollars", "американских долларов": an adjective may stand before the currency.
    if let code = words.currency(word: tokens.text(end + 1)), words.isCurrencyAdjective(tokens.text(end)) {
      return Match(kind: .money, start: place, end: end + 2, value: text, unit: code)
    }
    if let unit = words.unit(tokens.text(end)) {
      return Match(kind: .quantity, start: place, end: end + 1, value: text, unit: unit)
    }
    return Match(kind: .quantity, start: place, end: end, value: text, unit: nil)
  }
}
