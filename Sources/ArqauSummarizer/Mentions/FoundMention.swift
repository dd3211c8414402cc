import ArqauNormalizer
import ArqauText

/// A mention on its way to an entry: where it stands, what it is, and the record that has it.
struct FoundMention {
  let tokens: ClosedRange<Int>
  let kind: NameKind
  var record: Int?
  /// Which of the record's forms the text has; nil where that wasn't looked at.
  var form: Int?
  /// Whether it names another bearer than records with its spelling know.
  var isNamesake = false
  /// The noun that it shares with a mention behind it (`Луганской и Донецкой областей`), as a token.
  var noun: Int?
  /// The letters where it is a part of a compound (`Kazakhstan-Serbia`); nil where it takes whole tokens.
  var part: Range<Int>?
}

/// Puts together what the model found and what the authority knows.
struct MentionMerger {
  let names: RecordedNames?
  let persons: PersonSpans
  /// The traits of the text's tokens.
  let traits: [TokenTraits]
  /// Whether only names that are recorded are wanted.
  var isRecordedAlone = false

  /// The mentions in the order of the text.
  ///
  /// - Complexity: O(n).
  func mentions(_ text: MentionText, _ spans: [MentionTagger.Span]) -> [FoundMention] {
    let suffixes = NameSuffixes(text: text)
    // Donald Trump Jr. isn't Donald Trump.
    let hits = (names?.hits(in: text, traits) ?? []).filter { hit in
      hit.words < 2 || suffixes.extended(hit.tokens) == hit.tokens
        || hit.records.contains { names?.authority.records[$0].kind != .person }
    }
    let whole = names?.bases.knowsCities == true ? WorldPhrases.of(text.language) : nil
    let completed = isRecordedAlone ? spans : whole?.completed(spans, text, traits, known: hits) ?? spans
    let joined = SpanJoins(persons).joined(completed, hits) { names?.isCountry($0) ?? false }
    let recorded = RecordedHits(hits: hits, names: names, text: text)
    var spans = persons.mended(SpanCuts(persons: persons, text: text, hits: recorded, traits: traits).cut(joined))
    spans = suffixes.extended(spans)
    guard let names else { return spans.map { FoundMention(tokens: $0.tokens, kind: $0.kind) } }
    let inner = InnerCapitals(text)
    var result: [FoundMention] = []
    var next = 0
    for hit in hits {
      while next < spans.count, spans[next].tokens.upperBound < hit.tokens.lowerBound {
        result += names.parts(of: spans[next], text)
        next += 1
      }
      // An array of its own, so that the spans are not copied when one changes.
      let overlapping = Array(spans[next...].prefix { $0.tokens.lowerBound <= hit.tokens.upperBound })
      let record = names.record(of: hit, preferring: overlapping.first?.kind)
      let known = FoundMention(
        tokens: hit.tokens, kind: names.authority.records[record].kind, record: record, form: hit.form(of: record))
      switch overlap(hit, known, overlapping, text) {
      case .none:
        let isSure =
          hit.words > 1 || hasInnerCapital(hit.tokens.lowerBound, text) || inner.contains(hit.tokens.lowerBound, text)
          || known.kind == .person && isCompound(hit.tokens.lowerBound, text)
        if isSure || names.isLongCountry(hit, text) { result.append(known) }
      case .all:
        result.append(known)
        next += overlapping.count
      case .crossing(let before, let after):
        result += before
        result.append(known)
        next += overlapping.count
        if let after {
          next -= 1
          spans[next] = after
        }
      case .inside: break
      }
    }
    for span in spans[next...] { result += names.parts(of: span, text) }
    return result
  }

  /// Whether a word has a capital behind a small letter, as only names have: КазТАГ, QazaqGaz.
  private func hasInnerCapital(_ index: Int, _ text: MentionText) -> Bool {
    let letters = text.letters[text.tokens[index].start..<text.tokens[index].end]
    return zip(letters, letters.dropFirst()).contains { first, second in
      ScalarTraits.of(first).contains(.lower) && ScalarTraits.of(second).contains(.upper)
    }
  }

  /// Whether a word has a hyphen with letters on both sides, as no noun with a sentence's capital that looks like a
  /// recorded name: Аблай-хан.
  private func isCompound(_ index: Int, _ text: MentionText) -> Bool {
    text.letters(of: index).dropFirst().dropLast().contains(0x2D)
  }

  /// How a recorded name lies over the spans of the model.
  private enum Overlap {
    case none
    /// It takes them all in.
    case all
    /// It goes before parts of them; what is left of them before it and after it.
    case crossing([FoundMention], MentionTagger.Span?)
    /// It is a part of a longer name.
    case inside
  }

  private func overlap(
    _ hit: RecordedNames.Hit, _ known: FoundMention, _ spans: [MentionTagger.Span], _ text: MentionText
  ) -> Overlap {
    guard let first = spans.first, let last = spans.last else { return .none }
    if spans.count == 1, first.tokens == hit.tokens { return .all }
    if hit.words > 1, spans.allSatisfy({ hit.tokens.contains($0.tokens) }) { return .all }
    let before = first.tokens.lowerBound < hit.tokens.lowerBound ? first.tokens.lowerBound..<hit.tokens.lowerBound : nil
    let after =
      last.tokens.upperBound > hit.tokens.upperBound ? hit.tokens.upperBound + 1..<last.tokens.upperBound + 1 : nil
    let isBeyond =
      hit.tokens.upperBound > last.tokens.upperBound
      && (first.kind == .person || before != nil && text.language == .kazakh)
    if hit.words > 1, spans.count > 1 || isBeyond {
      // Кемелер Парсы шығанағынан: one word with a sentence's capital is no person.
      let left = before.flatMap {
        isName($0, text) && first.kind == .person && ($0.count > 1 || !isStartOfSentence($0.lowerBound, text))
          ? closed($0) : nil
      }
      let right = after.flatMap { isName($0, text) ? closed($0) : nil }
      return .crossing(
        left.map { [FoundMention(tokens: $0, kind: first.kind)] } ?? [], right.map { last.with($0) })
    }
    guard hit.words == 1, spans.count == 1, first.kind == .person, known.kind == .place || known.kind == .organisation,
      persons.stems.hasCases, !persons.isGiven(hit.tokens.lowerBound), isInflected(hit, text)
    else { return .inside }
    // Амбасадор Казахстана Мади Атамкулов; Утакмица Партизана.
    if before == nil, let after = after.flatMap(closed) { return .crossing([], first.with(after)) }
    if after == nil, let before, before.count == 1, isStartOfSentence(before.lowerBound, text),
      !persons.isGiven(before.lowerBound)
    {
      return .crossing([], nil)
    }
    return .inside
  }

  /// Whether a recorded word of one token stands in another form than the record has.
  private func isInflected(_ hit: RecordedNames.Hit, _ text: MentionText) -> Bool {
    let token = text.tokens[hit.tokens.lowerBound]
    return hit.records.allSatisfy { names?.isBase(token, ofRecord: $0, text) == false }
  }

  private func isStartOfSentence(_ index: Int, _ text: MentionText) -> Bool {
    index == 0 || text.tokens[index].followsLineBreak || text.letters[text.tokens[index - 1].start] == 0x2E
  }

  /// Whether some tokens hold a word with a capital that is no title.
  private func isName(_ tokens: Range<Int>, _ text: MentionText) -> Bool {
    tokens.contains { text.isCapitalized(text.tokens[$0]) && persons.titles.title($0, text) == nil }
  }

  private func closed(_ range: Range<Int>) -> ClosedRange<Int>? {
    range.isEmpty ? nil : range.lowerBound...(range.upperBound - 1)
  }
}

extension RecordedNames.Hit {
  /// Which form of a record the name is.
  func form(of record: Int) -> Int? { records.firstIndex(of: record).map { forms[$0] } }
}

extension RecordedNames {
  /// Whether a hit may be a country, or a part of one with a government of its own.
  func isCountry(_ hit: Hit) -> Bool {
    hit.records.contains { authority.records[$0].id.hasPrefix("cldr:region:") }
  }

  /// The record that a hit is taken for: the first of the kind that the model says, else the first.
  func record(of hit: Hit, preferring kind: NameKind?) -> Int {
    hit.records.first { authority.records[$0].kind == kind } ?? hit.records[0]
  }

  /// A name as it was found, or, where it is a compound of recorded names, those; none for a people.
  func parts(of span: MentionTagger.Span, _ text: MentionText) -> [FoundMention] {
    let whole = FoundMention(tokens: span.tokens, kind: span.kind)
    guard span.tokens.count == 1 else { return owner(of: span, text) ?? [located(span, text) ?? whole] }
    let token = text.tokens[span.tokens.lowerBound]
    if let located = located(span, text) { return [located] }
    if span.kind == .place, isLanguage(token, text) { return [] }
    if isOfficeOrBody(token, span.kind, text) { return [] }
    if isKazakhAdjective(token, text) { return [] }
    if span.kind == .place, isEnglishAdjective(token, text) { return [] }
    if span.kind == .place, isSlavicAdjective(token, text) { return [] }
    let isPeople = span.kind == .place && isPeople(token, text) || PeopleWords.has(span.tokens.lowerBound, text)
    if isPeople, span.kind != .person { return [FoundMention(tokens: span.tokens, kind: .other)] }
    let pieces = (token.start..<token.end).split { text.lowers[$0] == 0x2D }
    guard pieces.count > 1 else { return [whole] }
    var parts: [FoundMention] = []
    for piece in pieces {
      guard let first = piece.first, let last = piece.last, let record = record(ofWord: first..<last + 1, text) else {
        return [whole]
      }
      parts.append(
        FoundMention(
          tokens: span.tokens, kind: authority.records[record].kind, record: record, part: first..<last + 1))
    }
    return parts
  }

  /// Whether a hit is a country with a name so long that no other word has its stem, and no adjective's form.
  func isLongCountry(_ hit: Hit, _ text: MentionText) -> Bool {
    guard text.language != .english, hit.words == 1,
      hit.records.contains(where: { authority.records[$0].id.hasPrefix("cldr:region:") })
    else { return false }
    let token = text.tokens[hit.tokens.lowerBound]
    guard text.isCapitalized(token), token.end - token.start > (stems.hasCases ? 5 : 4) else { return false }
    // Турска is a country, and turska vlada the government of one.
    let word = text.word(hit.tokens.lowerBound)
    return text.language != .serbian || !["sk", "čk", "šk"].contains { word.dropLast().hasSuffix($0) }
  }

  /// Whether a token is a recorded name of one word as it is.
  func isBase(_ token: MentionText.Token, ofRecord record: Int, _ text: MentionText) -> Bool {
    let word = text.lowers[token.start..<token.end]
    return authority.records[record].forms.contains { form in
      form.variety?.language == text.language
        && MentionText(utf8: Array(form.text.utf8), language: text.language).lowers.elementsEqual(word)
    }
  }
}

extension RecordedNames {
  /// The endings of a Kazakh place to which something belongs, in which it is or from which somebody comes.
  private static let kazakhEndings = [
    "ның", "нің", "дың", "дің", "тың", "тің", "дағы", "дегі", "тағы", "тегі", "дан", "ден", "тан", "тен", "нан", "нен",
  ].map { $0.unicodeScalars.map(\.value) }

  /// Whether a Kazakh word says where somebody is from: `Қазақстандық`.
  private func isKazakhAdjective(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    guard text.language == .kazakh, token.end - token.start > 6 else { return false }
    let letters = text.lowers[token.start..<token.end]
    return Self.adjectives.contains { letters.suffix(3).elementsEqual($0) }
      && record(ofWord: token.start..<token.end - 3, text) != nil
  }

  /// Whether an English word is the adjective of a recorded place with its whole name in it: `Kuwaiti`.
  private func isEnglishAdjective(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    guard text.language == .english, token.end - token.start > 4, text.lowers[token.end - 1] == 0x69 else {
      return false
    }
    return isRecorded(token.start..<token.end - 1, text)
  }

  /// Whether a Russian or Serbian word is the adjective of a recorded place with its whole name in it:
  /// `Казахстанский`, `Новосибирские`.
  private func isSlavicAdjective(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    guard stems.hasCases else { return false }
    let word = text.lowers[token.start..<token.end]
    return Self.slavicEndings.contains { ending in
      word.count > ending.count + 4 && word.suffix(ending.count).elementsEqual(ending)
        && (isRecorded(token.start..<token.end - ending.count, text)
          || text.language == .russian && isRecorded(token.start..<token.end - ending.count + 2, text))
    }
  }

  /// Whether an English word is a Kazakh office (`Akim`), or a body that was taken for a person (`Council`).
  private func isOfficeOrBody(_ token: MentionText.Token, _ kind: NameKind, _ text: MentionText) -> Bool {
    guard text.language == .english else { return false }
    if Self.offices.contains(text.lowers[token.start..<token.end].string) { return true }
    return kind == .person && OrganisationWords.of(.english).isHead(token, text)
  }

  private static let offices: Set<String> = ["akim", "akims", "akimat", "akimats", "maslikhat", "maslikhats"]

  /// The place in an English adjective that was taken for a name: `Texas-based`, `New York-listed`.
  private func located(_ span: MentionTagger.Span, _ text: MentionText) -> FoundMention? {
    guard text.language == .english else { return nil }
    let (first, last) = (text.tokens[span.tokens.lowerBound], text.tokens[span.tokens.upperBound])
    let word = text.lowers[last.start..<last.end]
    guard let hyphen = word.lastIndex(of: 0x2D), hyphen > last.start,
      Self.located.contains(text.lowers[hyphen + 1..<last.end].string)
    else { return nil }
    let part = first.start..<hyphen
    let record = span.tokens.count == 1 ? record(ofWord: part, text) : nil
    return FoundMention(
      tokens: span.tokens, kind: record.map { authority.records[$0].kind } ?? .place, record: record, part: part)
  }

  private static let located: Set<String> = ["based", "listed", "headquartered", "born", "registered", "bound"]

  private func isRecorded(_ letters: Range<Int>, _ text: MentionText) -> Bool {
    let token = MentionText.Token(
      start: letters.lowerBound, end: letters.upperBound, followsLineBreak: false, followsSpace: false)
    return record(ofWord: letters, text).map { isBase(token, ofRecord: $0, text) } ?? false
  }

  private static let slavicEndings: [[UInt32]] =
    "ий ая ое ие ого ому им ом их ой ую ими".split(separator: " ").map { ("ск" + $0).unicodeScalars.map(\.value) }
    + "i a o e u og om im ih oj ima oga".split(separator: " ").map { ("sk" + $0).unicodeScalars.map(\.value) }

  private static let adjectives = ["лық", "лік", "дық", "дік", "тық", "тік"].map { $0.unicodeScalars.map(\.value) }

  /// The two names of a Kazakh span that begins with an inflected place (`Сербияның Чачак`); nil for others.
  /// Names of persons and places don't begin so.
  private func owner(of span: MentionTagger.Span, _ text: MentionText) -> [FoundMention]? {
    let first = span.tokens.lowerBound
    let token = text.tokens[first]
    let letters = text.lowers[token.start..<token.end]
    guard text.language == .kazakh, span.kind == .person || span.kind == .place,
      text.isCapitalized(text.tokens[first + 1]), text.isWord(text.tokens[first + 1]),
      Self.kazakhEndings.contains(where: { letters.suffix($0.count).elementsEqual($0) }),
      let record = record(ofWord: token.start..<token.end, text), authority.records[record].kind == .place,
      !isBase(token, ofRecord: record, text)
    else { return nil }
    return [
      FoundMention(tokens: first...first, kind: .place, record: record),
      FoundMention(tokens: first + 1...span.tokens.upperBound, kind: span.kind),
    ]
  }
}

extension ClosedRange<Int> {
  fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}

/// Words that have a capital where no sentence begins: those are names even where one does.
private struct InnerCapitals {
  private var words: Set<UInt64> = []

  init(_ text: MentionText) {
    for index in text.tokens.indices where Self.isInner(index, text) { words.insert(Self.word(index, text)) }
  }

  func contains(_ index: Int, _ text: MentionText) -> Bool {
    text.isCapitalized(text.tokens[index]) && words.contains(Self.word(index, text))
  }

  private static func isInner(_ index: Int, _ text: MentionText) -> Bool {
    guard index > 0, text.isCapitalized(text.tokens[index]), !text.tokens[index].followsLineBreak else { return false }
    let previous = text.tokens[index - 1]
    let mark = text.letters[previous.start]
    // A dash without a space goes between two names: Belgrade–Budapest.
    let isDash = (mark == 0x2013 || mark == 0x2014) && !text.tokens[index].followsSpace
    return text.isWord(previous) || mark == 0x2C || isDash
  }

  private static func word(_ index: Int, _ text: MentionText) -> UInt64 {
    let token = text.tokens[index]
    return MentionHash.word(text.lowers[token.start..<token.end])
  }
}
