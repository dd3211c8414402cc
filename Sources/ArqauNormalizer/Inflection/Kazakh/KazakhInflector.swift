import ArqauText

/// Declension of Kazakh names and its inverse: the last word takes the suffix of the case, the rest stays.
struct KazakhInflector: Sendable {
  private let model = KazakhEndings.name

  // MARK: Declension

  func decline(_ pieces: NamePieces, kind: NameKind?) -> [GrammaticalCase: [String]] {
    var forms: [GrammaticalCase: [String]] = [.nominative: [pieces.text(with: [:])]]
    guard let index = Self.lastWord(of: pieces), let word = pieces.word(index) else {
      for name in GrammaticalCase.cases(of: .kazakh) { forms[name] = [pieces.text(with: [:])] }
      return forms
    }
    let isPhrase = isPhrase(pieces, kind)
    for suffix in KazakhSuffix.all {
      forms[suffix.name] = Self.forms(of: word, suffix, isPhrase: isPhrase).map {
        pieces.text(with: [index: $0])
      }
    }
    return forms
  }

  /// The last word, whatever its script, unless marks or digits alone make the name.
  private static func lastWord(of pieces: NamePieces) -> Int? {
    pieces.pieces.indices.last { pieces.word($0).map { !$0.isLatin } ?? false }
  }

  /// A word in a case, as written, ranked.
  /// Whether the last word, of no person, stands behind others, also behind a title in quotation marks: its possessive
  /// suffix is one then.
  private func isPhrase(_ pieces: NamePieces, _ kind: NameKind?) -> Bool {
    kind != .person && pieces.pieces.count(where: \.isWord) > 1 && (pieces.units.count > 1 || pieces.isQuoted)
  }

  private static func forms(of word: SpelledWord, _ suffix: KazakhSuffix, isPhrase: Bool) -> [String] {
    if word.isAcronym {
      return forms(ofAcronym: word.letters, suffix).map {
        word.text + "-" + String(String.UnicodeScalarView($0))
      }
    }
    return forms(of: word.letters, suffix, isPhrase: isPhrase).map { word.spell($0) }
  }

  private static func forms(ofAcronym letters: Letters, _ suffix: KazakhSuffix) -> [Letters] {
    let hasVowel = letters.contains { KazakhSound.back.contains($0) || KazakhSound.front.contains($0) }
    // Without a vowel the letters' names are read, which end in э: ТМД, тэ-эм-дэ.
    let sounds = hasVowel ? letters : letters + ["э"]
    return KazakhSound.harmonies(of: sounds).map {
      KazakhSuffix.letters(suffix.pattern(after: KazakhSound.finalSound(of: sounds)), $0)
    }
  }

  /// A word's forms in a case, ranked: both harmonies where both are met, and both ways of a word that
  /// may be a possessive.
  private static func forms(of word: Letters, _ suffix: KazakhSuffix, isPhrase: Bool) -> [Letters] {
    let plain = KazakhSound.finalSounds(of: word).flatMap { sound in
      KazakhSound.harmonies(of: word).flatMap { harmony -> [Letters] in
        let ending = KazakhSuffix.letters(suffix.pattern(after: sound), harmony)
        return stems(of: word, before: ending).map { $0 + ending }
      }
    }
    var result: [Letters] = []
    if word.last == "ы" || word.last == "і" {
      let possessive = KazakhSound.harmonies(of: word).map {
        word + KazakhSuffix.letters(suffix.possessive, $0)
      }
      let isPatronymic = [Letters("ұлы"), Letters("қызы")].contains { word.ends(with: $0) }
      result = isPatronymic || isPhrase ? possessive + plain : plain
    } else {
      result = plain
    }
    var unique: [Letters] = []
    for form in result where !unique.contains(form) { unique.append(form) }
    return unique
  }

  /// A word as it stands before a suffix: of two like letters at its end one goes (Улисс, Улистің), ст
  /// before т loses its own (трест, трестің), and ск may take і (Минск, Минскіге).
  private static func stems(of word: Letters, before ending: Letters) -> [Letters] {
    let last = word.last
    if word.ends(with: Letters("ст")), ending.first == "т" { return [Letters(word.dropLast()), word] }
    if word.count > 2, let last, word[word.count - 2] == last, !KazakhSound.back.contains(last) {
      return [Letters(word.dropLast()), word]
    }
    return [word]
  }

  // MARK: Base forms

  func bases(of pieces: NamePieces, kind: NameKind?) -> [(
    text: String, name: GrammaticalCase, weight: Double
  )] {
    let text = pieces.text(with: [:])
    guard let index = Self.lastWord(of: pieces), let word = pieces.word(index) else {
      return [(text, .nominative, 0)]
    }
    if let acronym = acronym(of: pieces, index) { return acronym }
    let isPhrase = isPhrase(pieces, kind)
    var result = [
      (
        text, GrammaticalCase.nominative,
        model.logProbability(of: word.letters) + InflectionWeights.kazakh.value(of: .nominative)
      )
    ]
    let plural = kind == .person || kind == nil ? Self.family(word.letters) : nil
    if let plural {
      let weight = model.logProbability(of: plural) + InflectionWeights.kazakh.value(of: .nominative)
      result.append((pieces.text(with: [index: word.spell(plural)]), .nominative, weight))
    }
    for (letters, cost) in Self.stripped(word.letters) {
      for (found, name, rank) in Self.analyses(of: letters, isPhrase: isPhrase) {
        let base = (kind == .person || kind == nil ? Self.family(found) : nil) ?? found
        let weight =
          model.logProbability(of: base) + InflectionWeights.kazakh.value(of: name)
          + InflectionWeights.kazakh[.rank] * Double(rank) + cost
        result.append((pieces.text(with: [index: word.spell(base)]), name, weight))
      }
    }
    return result
  }

  /// A word, and the word without the `-ғы` that makes a locative an adjective.
  private static func stripped(_ word: Letters) -> [(Letters, Double)] {
    let isAdjective = ["дағы", "дегі", "тағы", "тегі"].contains { word.ends(with: Letters($0)) }
    return [(word, 0)] + (isAdjective ? [(Letters(word.dropLast(2)), -1)] : [])
  }

  /// The surname of a family that is named in the plural, in its base form: Ерғалиевтер; nil for other words. Only
  /// surnames with a Russian suffix, behind which nothing else looks like that.
  private static func family(_ word: Letters) -> Letters? {
    for (plural, suffixes) in [("тар", ["ов", "ев"]), ("тер", ["ов", "ев"]), ("дар", ["ин"]), ("дер", ["ин"])] {
      guard word.ends(with: Letters(plural)) else { continue }
      let stem = Letters(word.dropLast(plural.unicodeScalars.count))
      if stem.count > 5, suffixes.contains(where: { stem.ends(with: Letters($0)) }) { return stem }
    }
    return nil
  }

  private static func analyses(of word: Letters, isPhrase: Bool) -> [(Letters, GrammaticalCase, Int)] {
    var result: [(Letters, GrammaticalCase, Int)] = []
    for (name, ending) in KazakhSuffix.shapes where word.count >= ending.count + 2 && word.ends(with: ending) {
      guard let suffix = KazakhSuffix.all.first(where: { $0.name == name }) else { continue }
      let stem = Letters(word.dropLast(ending.count))
      let doubled = stem.last.map { [stem + [$0], stem + ["т"]] } ?? []
      for base in [stem] + doubled {
        guard let rank = forms(of: base, suffix, isPhrase: isPhrase).firstIndex(of: word) else { continue }
        result.append((base, name, base == stem ? rank : rank + 2))
      }
    }
    return result
  }

  /// АҚШ-пен: the capitals before the hyphen, where what follows it is a suffix of theirs.
  private func acronym(
    of pieces: NamePieces, _ index: Int
  ) -> [(text: String, name: GrammaticalCase, weight: Double)]? {
    guard index >= 2, let word = pieces.word(index - 2), word.isAllCapitals, let tail = pieces.word(index),
      tail.capitals == 0, case .other("-") = pieces.pieces[index - 1]
    else { return nil }
    for (letters, _) in Self.stripped(tail.letters) {
      for suffix in KazakhSuffix.all where Self.isShape(letters, of: suffix) {
        var text = ""
        for piece in pieces.pieces[..<(index - 1)] {
          switch piece {
          case .word(let word): text += word.text
          case .other(let other): text += other
          }
        }
        return [(text, suffix.name, 0)]
      }
    }
    return nil
  }

  private static func isShape(_ letters: Letters, of suffix: KazakhSuffix) -> Bool {
    KazakhSuffix.shapes.contains { $0.name == suffix.name && $0.letters == letters }
  }
}
