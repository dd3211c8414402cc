import ArqauNormalizer
import ArqauText

/// Mends the spans of persons before records are looked up: titles go, and two persons side by side part.
struct PersonSpans {
  let names: RecordedNames?
  let titles: PersonTitles
  let stems: NameStems
  let text: MentionText
  /// The usual given names of the text's language.
  private let usual: Set<UInt64>

  init(names: RecordedNames?, titles: PersonTitles, stems: NameStems, text: MentionText) {
    self.names = names
    self.titles = titles
    self.stems = stems
    self.text = text
    usual = UsualGivenNames.of(text.language)
  }

  /// The spans of names without titles, two persons in different cases apart. A title that was taken for a person
  /// right before the one who bears it is none.
  ///
  /// - Complexity: O(spans).
  func mended(_ given: [MentionTagger.Span]) -> [MentionTagger.Span] {
    let spans = text.language == .kazakh ? withPatronymics(given) : given
    return spans.indices.flatMap { number -> [MentionTagger.Span] in
      let span = spans[number]
      guard span.kind == .person else { return [span] }
      guard span.tokens.count > 1 else {
        let bearer = number + 1 < spans.count ? spans[number + 1] : nil
        let isBorne = bearer?.kind == .person && bearer?.tokens.lowerBound == span.tokens.upperBound + 1
        let isTitle = titles.title(span.tokens.lowerBound, text) != nil && !isGiven(span.tokens.lowerBound)
        return isBorne && isTitle ? [] : [span]
      }
      var tokens = span.tokens
      if isNovel(tokens) { tokens = (tokens.lowerBound + 1)...tokens.upperBound }
      while tokens.count > 1, isNoName(tokens.lowerBound) { tokens = (tokens.lowerBound + 1)...tokens.upperBound }
      // Unless the text has names in small letters.
      while tokens.count > 1, text.isCapitalized(text.tokens[tokens.upperBound]), isVerb(tokens.lowerBound) {
        tokens = (tokens.lowerBound + 1)...tokens.upperBound
      }
      while tokens.count > 1, titles.title(tokens.lowerBound, text) != nil, !isGiven(tokens.lowerBound) {
        tokens = (tokens.lowerBound + 1)...tokens.upperBound
        if text.letters[text.tokens[tokens.lowerBound].start] == 0x2E, tokens.count > 1 {
          tokens = (tokens.lowerBound + 1)...tokens.upperBound
        }
      }
      let names = parted(tokens)
      return names.map { names.count > 1 && isLocal($0) ? span.with($0, .place) : span.with($0) }
    }
  }

  /// The names of a span: of two persons in different cases each is one, and what stands behind a Kazakh surname with an
  /// ending is none of it (`Лавровты Ташкентте`), since a name's last word alone has the ending there.
  private func parted(_ tokens: ClosedRange<Int>) -> [ClosedRange<Int>] {
    if text.language == .kazakh, let last = tokens.dropLast().first(where: { surname($0) == .inflected }) {
      return parted(tokens.lowerBound...last) + [last + 1...tokens.upperBound]
    }
    guard tokens.count == 2, areTwo(tokens.lowerBound, tokens.upperBound) else { return [tokens] }
    return [tokens.lowerBound...tokens.lowerBound, tokens.upperBound...tokens.upperBound]
  }

  /// Whether a Kazakh name of one word is no known person's and stands in the locative, as persons hardly do.
  private func isLocal(_ tokens: ClosedRange<Int>) -> Bool {
    text.language == .kazakh && tokens.count == 1 && !isKnown(tokens.lowerBound)
      && Self.locatives.meaning(of: text.letters(of: tokens.lowerBound)) == true
  }

  private static let locatives = WordEndings(ends: "да де та те нда нде")

  /// Persons whose span ends with a Kazakh patronymic together with the surname right behind it, whatever that was
  /// taken for: `Ерлан Серікұлы` and `Қариновты`.
  private func withPatronymics(_ spans: [MentionTagger.Span]) -> [MentionTagger.Span] {
    var result: [MentionTagger.Span] = []
    for span in spans {
      if let last = result.last, last.kind == .person, span.tokens.lowerBound == last.tokens.upperBound + 1,
        last.tokens.count < 3, span.tokens.count == 1,
        Self.patronymics.meaning(of: text.letters(of: last.tokens.upperBound)) == true,
        surname(span.tokens.lowerBound) != nil
      {
        result[result.count - 1] = last.with(last.tokens.lowerBound...span.tokens.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }

  private static let patronymics = WordEndings(ends: "ұлы қызы")

  /// Whether an English name's first word is in small letters and no particle of names: `met Kosherbayev`.
  private func isVerb(_ index: Int) -> Bool {
    text.language == .english && !text.isCapitalized(text.tokens[index]) && text.isWord(text.tokens[index])
      && !Self.particles.contains(text.letters(of: index)) && !isGiven(index)
  }

  private static let particles = WordSet(
    """
    de da di do du del della dello degli dos das von van der den ter ten zu zur bin ibn bint ben abu al el ul la le les
    los las mac mc y e i
    """)

  /// Whether a name begins with the Russian noun for a novel, and not with the given name that is spelled so: another
  /// given name in the genitive and a surname stand behind it.
  private func isNovel(_ tokens: ClosedRange<Int>) -> Bool {
    guard text.language == .russian, tokens.count > 2, text.word(tokens.lowerBound) == "роман" else { return false }
    let given = text.word(tokens.lowerBound + 1)
    return ["а", "я"].contains(where: given.hasSuffix) && isGiven(tokens.lowerBound + 1)
  }

  /// Whether two words are two persons' surnames: the first is no given name, and they stand in different cases.
  private func areTwo(_ first: Int, _ second: Int) -> Bool {
    guard text.language != .english, isName(first), isName(second),
      surname(first) != nil || surname(second) != nil, let head = surname(first) ?? unknown(first),
      let tail = surname(second) ?? behindBase(second), head != tail
    else { return false }
    // Last, since a given name is looked for in all its forms.
    return !isGiven(first) && !isGiven(second)
  }

  /// The form of a Russian or Serbian word that isn't known for a surname: persons' names are declined word by word,
  /// so the surname behind one that ends in a consonant must be in its base form too, and none is behind one in -у.
  private func unknown(_ index: Int) -> PersonSurnames.Form? {
    guard stems.hasCases else { return nil }
    let word = text.word(index)
    if word.hasSuffix(text.language == .russian ? "у" : "u") { return word.count > 4 ? .inflected : nil }
    return word.unicodeScalars.last.map { "aeiouаеёиоуыэюя".unicodeScalars.contains($0) } == false ? .base : nil
  }

  /// Whether a word may be a surname in its base form, as far as its ending tells.
  func mayBeBaseOfSurname(_ index: Int) -> Bool { surname(index) != .inflected && unknown(index) != .inflected }

  /// The form of a word behind a surname in its base form: few surnames end as these cases do.
  private func behindBase(_ index: Int) -> PersonSurnames.Form? {
    guard stems.hasCases else { return nil }
    return Self.caseEnds.meaning(of: text.letters(of: index)) == true ? .inflected : nil
  }

  private static let caseEnds = WordEndings(ends: "а у ом ем a u om em")

  /// Whether a word is a usual given name, or a surname by its ending or by the records.
  func isKnown(_ index: Int) -> Bool { isGiven(index) || surname(index) != nil }

  /// Whether a word before a name is one of time or a connective, or says what the person does.
  private func isNoName(_ index: Int) -> Bool {
    let word = text.letters(of: index)
    if WordsBeforeNames.adverbs.contains(word) { return !isBaseOfGiven(index) }
    // Within a sentence such a word has a capital as a part of a street's or a ship's name.
    return (text.language == .english || text.isBeginning(index))
      && WordsBeforeNames.of(text.language).isOccupation(word)
      && !isGiven(index)
  }

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isWord(token) && text.isCapitalized(token) && !text.isInitial(token) && token.end - token.start > 3
  }

  /// Whether a word is a usual given name, in its base form or, where names are declined, another one.
  func isGiven(_ index: Int) -> Bool {
    let word = text.letters(of: index)
    if isGiven(MentionHash.word(word)) { return true }
    return PersonSurnames.givenEndings(text.language).contains { ending, bases in
      guard word.count > ending.count + 2, word.suffix(ending.count).elementsEqual(ending) else { return false }
      let stem = MentionHash.word(word.dropLast(ending.count))
      return bases.contains { isGiven($0.reduce(stem, MentionHash.append)) }
    }
  }

  /// Whether a word is a usual given name in its base form.
  func isBaseOfGiven(_ index: Int) -> Bool { isGiven(MentionHash.word(text.letters(of: index))) }

  /// Whether a word may be a usual given name in another case.
  func isInflectedGiven(_ index: Int) -> Bool { !basesOfGiven(index).isEmpty }

  /// The usual given names, in small letters, of which a word may be another case.
  func basesOfGiven(_ index: Int) -> [String] {
    let word = text.letters(of: index)
    return PersonSurnames.givenEndings(text.language).flatMap { ending, bases -> [String] in
      guard word.count > ending.count + 2, word.suffix(ending.count).elementsEqual(ending) else { return [] }
      let stem = word.dropLast(ending.count)
      let hash = MentionHash.word(stem)
      return bases.filter { isGiven($0.reduce(hash, MentionHash.append)) }.map { (stem + $0).string }
    }
  }

  /// Whether a word is a recorded person's surname in its base form.
  func isRecordedBase(_ index: Int) -> Bool {
    names?.persons.isBaseOfSurname(text.tokens[index], text) == true
  }

  private func isGiven(_ name: UInt64) -> Bool {
    names?.persons.isGiven(name) == true || usual.contains(name)
  }

  /// Whether a word is a surname in its base form or under inflection; nil where it isn't known for one.
  func surname(_ index: Int) -> PersonSurnames.Form? {
    if let isBase = names?.persons.isBaseOfSurname(text.tokens[index], text) { return isBase ? .base : .inflected }
    return PersonSurnames.form(of: text.letters(of: index), text.language)
  }
}

extension MentionTagger.Span {
  /// The same name over other tokens.
  func with(_ tokens: ClosedRange<Int>) -> MentionTagger.Span { with(tokens, kind) }
}
