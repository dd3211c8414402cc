import ArqauNormalizer
import ArqauText

/// Mends the spans of persons before records are looked up: titles go, and two persons side by side part.
struct PersonSpans {
  let names: RecordedNames?
  let titles: PersonTitles
  let stems: NameStems
  let text: MentionText

  /// The spans of names without titles, two persons in different cases apart. A title that was taken for a person
  /// right before the one who bears it is none.
  ///
  /// - Complexity: O(spans).
  func mended(_ spans: [MentionTagger.Span]) -> [MentionTagger.Span] {
    spans.indices.flatMap { number -> [MentionTagger.Span] in
      let span = spans[number]
      guard span.kind == .person else { return [span] }
      guard span.tokens.count > 1 else {
        let bearer = number + 1 < spans.count ? spans[number + 1] : nil
        let isBorne = bearer?.kind == .person && bearer?.tokens.lowerBound == span.tokens.upperBound + 1
        let isTitle = titles.title(span.tokens.lowerBound, text) != nil && !isGiven(span.tokens.lowerBound)
        return isBorne && isTitle ? [] : [span]
      }
      var tokens = span.tokens
      if Self.adverbs.contains(text.word(tokens.lowerBound)) { tokens = (tokens.lowerBound + 1)...tokens.upperBound }
      while tokens.count > 1, titles.title(tokens.lowerBound, text) != nil, !isGiven(tokens.lowerBound) {
        tokens = (tokens.lowerBound + 1)...tokens.upperBound
        if text.letters[text.tokens[tokens.lowerBound].start] == 0x2E, tokens.count > 1 {
          tokens = (tokens.lowerBound + 1)...tokens.upperBound
        }
      }
      if tokens.count == 2, areTwo(tokens.lowerBound, tokens.upperBound) {
        return [span.with(tokens.lowerBound...tokens.lowerBound), span.with(tokens.upperBound...tokens.upperBound)]
      }
      return [span.with(tokens)]
    }
  }

  /// Whether two words are two persons' surnames: the first is no given name, and they stand in different cases.
  private func areTwo(_ first: Int, _ second: Int) -> Bool {
    guard text.language != .english, isName(first), isName(second),
      surname(first) != nil || surname(second) != nil, let head = surname(first) ?? foreign(first),
      let tail = surname(second) ?? accusative(second), head != tail
    else { return false }
    // Last, since a given name is looked for in all its forms.
    return !isGiven(first) && !isGiven(second)
  }

  /// The form of a Serbian word that ends in a consonant and isn't known for a surname: persons' names are declined
  /// word by word, so the surname behind it must be in its base form too.
  private func foreign(_ index: Int) -> Form? {
    guard text.language == .serbian, let last = text.word(index).unicodeScalars.last else { return nil }
    return "aeiou".unicodeScalars.contains(last) ? nil : .base
  }

  /// The form of a Serbian word in -a behind a surname in its base form; few surnames end so.
  private func accusative(_ index: Int) -> Form? {
    text.language == .serbian && text.word(index).hasSuffix("a") ? .inflected : nil
  }

  /// Whether a word is a usual given name, or a surname by its ending or by the records.
  func isKnown(_ index: Int) -> Bool { isGiven(index) || surname(index) != nil }

  /// Words of time before a name at the beginning of a sentence.
  private static let adverbs = Set(
    """
    yesterday today tomorrow now then earlier later вчера сегодня завтра сейчас теперь позже ранее накануне juče danas
    sutra sada ranije kasnije jučer кеше бүгін ертең қазір биыл былтыр кейін бұған осыған бұдан
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isWord(token) && text.isCapitalized(token) && !text.isInitial(token) && token.end - token.start > 3
  }

  /// Whether a word is a usual given name, in its base form or, where names are declined, another one.
  func isGiven(_ index: Int) -> Bool {
    let word = text.lowers[text.tokens[index].start..<text.tokens[index].end]
    for cut in 0...(stems.hasCases ? 3 : 0) where word.count - cut > 2 {
      let stem = word.dropLast(cut).string
      for vowel in cut == 0 ? [""] : ["", "а", "я", "й", "a", "o"] where isGiven(stem + vowel) { return true }
    }
    return false
  }

  private func isGiven(_ name: String) -> Bool {
    names?.persons.isGiven(name) == true || !GivenNameGender.genders(of: name, in: text.language).isEmpty
  }

  private enum Form { case base, inflected }

  /// Whether a word is a surname in its base form or under inflection; nil where it isn't known for one.
  private func surname(_ index: Int) -> Form? {
    let word = text.word(index)
    let token = text.tokens[index]
    if let isBase = names?.persons.isBaseOfSurname(token, text) { return isBase ? .base : .inflected }
    for suffix in Self.suffixes(text.language) where word.count > suffix.count + 2 {
      if word.hasSuffix(suffix) { return .base }
      for ending in Self.endings(text.language) where word.hasSuffix(suffix + ending) { return .inflected }
    }
    return nil
  }

  private static func suffixes(_ language: Language) -> [String] {
    switch language {
    case .english: []
    case .russian: ["ов", "ев", "ский", "цкий", "ович", "евич"]
    case .kazakh: ["ов", "ев", "ова", "ева", "ин", "ский"]
    case .serbian: ["ić", "ov", "ev"]
    }
  }

  /// Endings of cases that are no feminine surname's base form.
  private static func endings(_ language: Language) -> [String] {
    switch language {
    case .english: []
    case .russian: ["у", "ым", "ем", "ского", "скому", "ским", "цкого", "цкому", "цким"]
    case .kazakh:
      ["тың", "ты", "қа", "та", "тан", "пен", "тің", "ті", "ке", "те", "тен", "ның", "ны", "ға", "мен", "нан", "дан"]
    case .serbian: ["a", "u", "em", "om"]
    }
  }
}

extension MentionTagger.Span {
  /// The same name over other tokens.
  func with(_ tokens: ClosedRange<Int>) -> MentionTagger.Span {
    MentionTagger.Span(tokens: tokens, kind: kind, logs: logs)
  }
}
