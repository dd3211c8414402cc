internal import ArqauText

/// Reads the number at a token: its amount, magnitude and unit, the range that it begins.
struct NumberGrammar {
  let tokens: NumberTokens
  let words: NumberWords
  let language: Language

  typealias Match = NumberFinder.Match
  typealias Reading = NumberFinder.Reading

  /// Reads what begins at an anchor.
  ///
  /// - Parameter first: Tokens before it are taken.
  func read(at place: Int, notBefore first: Int) -> Reading {
    if tokens.isNumber(place) {
      if let date = DateMatcher(tokens: tokens, words: words, language: language).read(at: place, notBefore: first) {
        return date
      }
      if let end = endOfOther(at: place, notBefore: first) { return Reading(next: end) }
    }
    let lead = lead(before: place, notBefore: first)
    guard var amount = amount(at: place, hasCurrency: lead.currency != nil) else { return Reading(next: place + 1) }
    if isRestOfMore(place, notBefore: first) || isPart(place) { amount.value = nil }
    if let counted = counted(amount, lead) { return counted }
    if let range = range(from: amount, lead, notBefore: first) { return range }
    guard let match = match(amount, lead) else { return Reading(next: amount.end) }
    return Reading(matches: [match], next: match.end)
  }

  /// Whether a word of magnitude without a number stands right before: `milijardu i 200 miliona`, `миллиард двести
  /// миллионов` are more than what follows.
  private func isRestOfMore(_ place: Int, notBefore first: Int) -> Bool {
    var before = place - 1
    if before >= first, words.conjunctions.contains(tokens.text(before)) { before -= 1 }
    return before >= first && tokens.isWord(before) && words.scales[tokens.text(before)] != nil
  }

  /// Whether a reference that Markdown leaves as it is parts a number's digits: `40&nbsp;000`.
  private func isPart(_ place: Int) -> Bool {
    tokens.text(place + 1) == "&" && tokens.isJoined(place + 1) && tokens.text(place + 2) == "nbsp"
      || place > 1 && tokens.text(place - 1) == ";" && tokens.isJoined(place) && tokens.text(place - 2) == "nbsp"
  }

  /// An amount with its lead and unit; nil where it is not sure.
  private func match(_ amount: Amount, _ lead: Lead) -> Match? {
    let measure = measure(at: amount.end, hasScale: amount.hasScale)
    return match(amount, lead, measure, end: measure?.end ?? amount.end)
  }

  /// An amount with its lead and a unit that ends at a token; nil where it is not sure.
  func match(_ amount: Amount, _ lead: Lead, _ measure: Measure?, end: Int) -> Match? {
    guard let value = amount.value, !lead.isUnclear else { return nil }
    let isMeasured = measure != nil || lead.currency != nil
    switch amount.need {
    case .nothing:
      if !isMeasured, !amount.hasScale, isYearLike(amount) { return nil }
    case .measure: guard isMeasured || amount.hasScale else { return nil }
    case .scale: guard amount.hasScale else { return nil }
    }
    if measure == nil, !amount.hasScale, lead.currency == nil, lead.start == amount.start, isLabelled(amount.start) {
      return nil
    }
    let isNegative = lead.isNegative || measure?.isBelowZero == true
    let part = measure?.isHundredth == true ? value.shifted(by: -2) : value
    let text = (isNegative ? part.negated : part).text
    if let currency = lead.currency {
      // A name or a code behind says more than the sign: "$5 million Canadian dollars", "$5 CAD".
      let isNamed = measure.map { $0.kind == .money && $0.unit != nil } ?? false
      return Match(
        kind: .money, start: lead.start, end: isNamed ? end : amount.end, value: text,
        unit: isNamed ? measure?.unit : currency.code)
    }
    return Match(
      kind: measure?.kind ?? .quantity, start: lead.start, end: end, value: text, unit: measure?.unit,
      isFrost: measure?.isFrost == true)
  }

  /// Four digits that may be a year, and are no number of things for sure.
  private func isYearLike(_ amount: Amount) -> Bool {
    guard amount.end == amount.start + 1, let number = tokens.integer(amount.start),
      tokens.length(amount.start) == 4
    else { return false }
    return (1900...2099).contains(number) && number % 100 != 0
  }

  // MARK: Ranges

  /// The two ends of `3–5 млрд долларов`, `from 3 to 5 percent`.
  private func range(from head: Amount, _ lead: Lead, notBefore first: Int) -> Reading? {
    guard head.value != nil, head.need == .nothing || head.need == .measure,
      measure(at: head.end, hasScale: head.hasScale) == nil, let joint = joint(at: head.end, lead, notBefore: first)
    else { return nil }
    let second = secondLead(at: joint.next, lead)
    guard tokens.isNumber(second.place) || !joint.isDash && words.beginsNumber(tokens.text(second.place)),
      let tail = amount(at: second.place, hasCurrency: lead.currency != nil || second.lead.currency != nil),
      tail.value != nil
    else { return joint.isDash ? Reading(next: joint.next) : nil }
    // A third part makes it a telephone number, a score or a code.
    if joint.isDash, isDash(at: tail.end), tokens.isNumber(tail.end + 1) { return Reading(next: tail.end + 2) }
    let measure = measure(at: tail.end, hasScale: tail.hasScale)
    let end = measure?.end ?? tail.end
    if joint.isDash, measure == nil, isScore(head, tail, lead) { return Reading(next: tail.end) }
    // "$5 to 3 million people" hands out gifts: without a word before, a sign is its own number's.
    let isOneSided = lead.currency != nil && second.lead.currency == nil && measure?.kind != .money
    if isOneSided, !joint.isDash, !joint.isSure || measure != nil {
      return match(head, lead, nil, end: head.end).flatMap { match in
        tail.hasScale && !head.hasScale ? nil : Reading(matches: [match], next: head.end)
      } ?? Reading(next: head.end)
    }
    var headLead = lead
    if headLead.currency == nil, let own = second.lead.currency { headLead.currency = own }
    var tailLead = second.lead
    if tailLead.currency == nil { tailLead.currency = lead.currency }
    // "-15-20 градусов" are both below zero; "-10-5" may be either.
    if lead.isNegative, !lead.isWordSign, joint.isDash, !joint.isSure, measure?.unit?.hasPrefix("°") == true,
      !second.lead.isNegative, second.place == joint.next
    {
      if let low = head.value, let high = tail.value, low.isBelow(high) {
        tailLead.isNegative = true
      } else {
        tailLead.isUnclear = true
      }
    }
    guard let last = match(tail, tailLead, measure, end: end) else {
      let isHeadSure = tailLead.isUnclear && !second.lead.isUnclear
      return Reading(
        matches: isHeadSure ? [match(head, headLead, measure, end: head.end)].compactMap { $0 } : [], next: end)
    }
    if areHours(head, tail, joint) { return Reading(next: tail.end + 1) }
    // What a car takes from nothing to its speed.
    if tokens.integer(head.start) == 0, measure?.unit == "km/h" || measure?.unit == "mph" { return Reading(next: end) }
    let highest = head.hasScale ? tail.value : tail.base ?? tail.value
    let rises = head.value.flatMap { head in highest.map { head.isBelow($0) } } ?? false
    var matches: [Match] = []
    if tail.hasScale && !head.hasScale {
      // Whether the first end has the magnitude too is sure only where it rises.
      if rises, joint.sharesScale, let value = head.value {
        var shared = head
        shared.value = value.shifted(by: tail.power)
        shared.hasScale = true
        matches += [match(shared, headLead, measure, end: head.end)].compactMap { $0 }
      }
    } else if head.hasScale || measure != nil || headLead.currency != nil || rises || joint.isSure {
      matches += [match(head, headLead, measure, end: head.end)].compactMap { $0 }
    }
    if joint.isDash, matches.isEmpty, !tail.hasScale, measure == nil { return Reading(next: end) }
    return Reading(matches: matches + [last], next: last.end)
  }

  private struct Joint {
    let next: Int
    let isDash: Bool
    /// Whether a word before says that it is a range.
    let isSure: Bool
    let sharesScale: Bool
  }

  private func joint(at index: Int, _ lead: Lead, notBefore first: Int) -> Joint? {
    let text = tokens.text(index)
    if Self.dashes.contains(text), tokens.isJoined(index), tokens.isJoined(index + 1) {
      return Joint(next: index + 1, isDash: true, isSure: false, sharesScale: true)
    }
    if text == "…", tokens.isJoined(index), tokens.isJoined(index + 1) {
      return Joint(next: index + 1, isDash: true, isSure: true, sharesScale: true)
    }
    if text == ".", tokens.text(index + 1) == ".", tokens.isJoined(index), tokens.isJoined(index + 2) {
      let next = tokens.text(index + 2) == "." ? index + 3 : index + 2
      return Joint(next: next, isDash: true, isSure: true, sharesScale: true)
    }
    let before = lead.start > first ? tokens.text(lead.start - 1) : ""
    if words.rangeJoiners.contains(text) {
      let isFrom = words.from.contains(before)
      let isPlain = ["to", "до", "do"].contains(text)
      guard isFrom || isPlain else { return nil }
      // "1,2 do 1,5 milijardi": a decimal counts the same things as the number behind it.
      let isDecimal = index > 0 && !(tokens.reading(index - 1).value?.isWhole ?? true)
      return Joint(
        next: index + 1, isDash: false, isSure: isFrom, sharesScale: isFrom || language == .english || isDecimal)
    }
    if words.conjunctions.contains(text), words.between.contains(before) {
      return Joint(next: index + 1, isDash: false, isSure: true, sharesScale: true)
    }
    return nil
  }

  /// `od 9 do 17 časova`: hours of the clock.
  private func areHours(_ head: Amount, _ tail: Amount, _ joint: Joint) -> Bool {
    guard joint.isSure, !joint.isDash, !head.hasScale, !tail.hasScale, language == .russian || language == .serbian,
      words.hours.contains(tokens.following(tail.end))
    else { return false }
    return tokens.integer(head.start).map { $0 <= 24 } ?? false && tokens.integer(tail.start).map { $0 <= 24 } ?? false
  }

  private func isDash(at index: Int) -> Bool {
    Self.dashes.contains(tokens.text(index)) && tokens.isJoined(index) && tokens.isJoined(index + 1)
  }

  /// The sign and currency before the second end.
  private func secondLead(at index: Int, _ lead: Lead) -> (place: Int, lead: Lead) {
    var place = index
    var second = Lead(start: index)
    // "минус 5–7 градусов": a sign in a word is for both.
    if lead.isWordSign { second.isNegative = true }
    if tokens.text(place) == "+" { place += 1 }
    if Self.minuses.contains(tokens.text(place)) || words.minus.contains(tokens.text(place)) {
      second.isNegative = true
      place += 1
    }
    if let code = CurrencyTable.code(ofSign: tokens.text(place)) {
      second.currency = Lead.Currency(code: code)
      place += 1
    }
    return (place, second)
  }

  static let dashes: Set<String> = ["-", "–", "‑", "−", "—"]
  static let minuses: Set<String> = ["-", "−", "–", "‑"]
}
