/// What stands before a number and belongs to it: a sign, a currency.
struct Lead {
  /// A currency; its code is nil for one that the tables don't know.
  struct Currency {
    let code: String?
  }

  /// The first token of it, or the number's own.
  var start: Int
  var isNegative = false
  /// Whether the sign is a word.
  var isWordSign = false
  var currency: Currency?
  /// A mark that may be a sign and may be a list's dash.
  var isUnclear = false
}

extension NumberGrammar {
  /// The sign and currency before a number.
  func lead(before place: Int, notBefore first: Int) -> Lead {
    var lead = Lead(start: place)
    takeSign(&lead, notBefore: first)
    takeCurrency(&lead, notBefore: first)
    if !lead.isNegative { takeSign(&lead, notBefore: first) }
    return lead
  }

  private func takeSign(_ lead: inout Lead, notBefore first: Int) {
    let index = lead.start - 1
    guard index >= first else { return }
    let text = tokens.text(index)
    if words.minus.contains(text) {
      if isOfMargin(index, notBefore: first) { return }
      // Between two numbers the word is one of arithmetic.
      if index > first, tokens.isNumber(index - 1) { lead.isUnclear = true }
      lead.isNegative = true
      lead.isWordSign = true
      lead.start = index
      return
    }
    guard Self.minuses.contains(text), tokens.isJoined(lead.start) else { return }
    let isOpen = !tokens.isJoined(index) || ["(", "[", "«", "“", "\"", "„"].contains(tokens.text(index - 1))
    guard isOpen || CurrencyTable.code(ofSign: tokens.text(index - 1)) != nil else { return }
    // "2019 -5": neither a sign nor a dash for sure. A dash that begins a line may be a list's.
    if index > 0, tokens.isNumber(index - 1), !tokens.isJoined(index) { lead.isUnclear = true }
    if tokens.beginsLine(index) { lead.isUnclear = measure(at: lead.start + 1, hasScale: false)?.isSigned != true }
    lead.isNegative = true
    lead.start = index
  }

  /// Whether a word of minus belongs to a margin to both sides, which is no negative number: `plus or minus 3 percent`,
  /// `плюс-минус 3 процента`.
  private func isOfMargin(_ minus: Int, notBefore first: Int) -> Bool {
    let joins = minus > first && Self.joinsOfMargins.contains(tokens.text(minus - 1))
    let plus = joins ? minus - 2 : minus - 1
    return plus >= first && Self.pluses.contains(tokens.text(plus))
  }

  private static let pluses: Set<String> = ["plus", "plius", "плюс", "плус"]
  /// What stands between plus and minus.
  private static let joinsOfMargins: Set<String> = ["or", "или", "ili", "немесе", "nemese", "-", "–", "‑", "/"]

  private func takeCurrency(_ lead: inout Lead, notBefore first: Int) {
    let index = lead.start - 1
    guard index >= first else { return }
    let sign = tokens.text(index)
    if let code = CurrencyTable.code(ofSign: sign) {
      lead.start = index
      guard index > first, tokens.isJoined(index), tokens.isWord(index - 1) else {
        lead.currency = Lead.Currency(code: code)
        return
      }
      // Letters before the sign that the tables don't know are another country's.
      lead.currency = Lead.Currency(code: CurrencyTable.code(ofSign: sign, behind: tokens.raw(index - 1).uppercased()))
      lead.start = index - 1
      return
    }
    let raw = tokens.raw(index)
    if CurrencyTable.isCode(raw), !isOfRateTable(index, number: lead.start) {
      lead.currency = Lead.Currency(code: raw)
      lead.start = index
    } else if raw == "Rs" {
      lead.currency = Lead.Currency(code: nil)
      lead.start = index
    }
  }

  /// Whether a code is the head of a row in a table of rates, whose numbers are in another currency: it stands in
  /// a column of its own, or a line has nothing but it and numbers.
  private func isOfRateTable(_ code: Int, number: Int) -> Bool {
    if tokens.beginsColumn(number) || tokens.beginsLine(number) { return true }
    return tokens.beginsLine(code) && (tokens.endsLine(number) || tokens.isNumber(number + 1))
  }
}
