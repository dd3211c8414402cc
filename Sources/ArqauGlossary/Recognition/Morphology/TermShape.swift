internal import ArqauText

/// Which part each word of a term plays, told from the words' endings alone.
struct TermShape {
  /// The role of each token.
  let roles: [WordRole]

  init(_ term: TermTokens, _ pattern: TermPattern, _ language: Language) {
    let tokens = term.tokens
    var roles = [WordRole](repeating: .fixed, count: tokens.count)
    let words = tokens.indices.filter { tokens[$0].hasLetter && tokens[$0].isWhole }
    if pattern.matching == .inflect {
      let inflecting: [Int] =
        switch (pattern.inflecting, language) {
        case (.first, _): Array(words.prefix(1))
        case (.last, _): Array(words.suffix(1))
        case (nil, .kazakh): Array(words.suffix(1))
        default: words
        }
      for index in inflecting { roles[index] = .head }
      if pattern.inflecting == nil || pattern.inflecting == .all,
        language == .russian || language == .serbian
      {
        Self.findHead(tokens, words, language, &roles)
      }
      for index in inflecting where tokens[index].codes.count < 2 { roles[index] = .fixed }
    }
    let isShouted = words.count > 1 && words.allSatisfy { tokens[$0].isAllCapitals }
    for index in words where !isShouted && Self.isAcronym(tokens[index]) { roles[index] = .acronym }
    self.roles = roles
  }

  /// Adjectives stand before the head, which is the first word that is none; words that hyphens join
  /// are one, of which the last counts.
  private static func findHead(
    _ tokens: [TermTokens.Token], _ words: [Int], _ language: Language, _ roles: inout [WordRole]
  ) {
    var hasHead = false
    for (place, index) in words.enumerated() {
      let isJoined =
        place + 1 < words.count && (index + 1...words[place + 1]).allSatisfy { !tokens[$0].isSpaced }
      if hasHead || isJoined {
        roles[index] = .complement
        continue
      }
      let isAdjectival =
        language == .russian
        ? RussianStems.isAdjectival(tokens[index].codes) : SerbianStems.isAdjectival(tokens[index].codes)
      if isAdjectival, place + 1 < words.count {
        roles[index] = .modifier
      } else {
        // After what looks like an adjective may come a genitive: герой фильма, данные переписи.
        let isFirst = place == 0
        let mayModify = language == .serbian && place + 1 < words.count
        roles[index] = isFirst ? (mayModify ? .modifier : .head) : .complement
        hasHead = true
      }
    }
  }

  /// Whether a word is read as an acronym: up to eight capitals, perhaps with digits.
  private static func isAcronym(_ token: TermTokens.Token) -> Bool {
    token.isAllCapitals && token.codes.count <= 8
  }
}
