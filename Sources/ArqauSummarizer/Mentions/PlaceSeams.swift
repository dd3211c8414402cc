import ArqauNormalizer
import ArqauText

/// Finds where a place ends and a person's name begins, or the other way round, in a span that the model took for one
/// name: `In Belgrade | Vucic said`, `В Белграде | Вучич заявил`, `Посета Макрона | Београду`.
///
/// A place behind a preposition stands in a case in which no name of a person goes on, and a Kazakh name has an ending
/// on its last word alone. What follows must look like a person: by the records, by its ending, by the rest of the text
/// or by the verb behind it. Many places are given names too: those need more.
struct PlaceSeams {
  let persons: PersonSpans
  let text: MentionText
  let hits: RecordedHits
  let elsewhere: SurnamesElsewhere
  /// The traits of the text's tokens.
  let traits: [TokenTraits]

  /// The names of a span; nil where it is one.
  ///
  /// - Complexity: O(words of the span), and the finding of a base form for some.
  func parts(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.tokens.count > 1, span.kind == .person || span.kind == .place || span.kind == .other else { return nil }
    return placeFirst(span) ?? (text.language == .kazakh ? placeWithin(span) : placeLast(span)) ?? besideBearer(span)
  }

  // MARK: A place before a person

  private func placeFirst(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard let place = place(from: span.tokens.lowerBound, before: span.tokens.upperBound) else {
      return localNoun(span)
    }
    let rest = place.upperBound + 1...span.tokens.upperBound
    guard rest.allSatisfy(isName) else { return nil }
    let parts = [span.with(place, placeKind(place)), span.with(rest, .person)]
    if isPerson(rest, behind: place) { return parts }
    // No Kazakh name begins so, whatever follows.
    guard text.language == .kazakh, rest.count == 1, !isNoun(rest.lowerBound), hits.hit(from: place.lowerBound) != nil
    else { return nil }
    return [parts[0], span.with(rest)]
  }

  /// A Kazakh noun in the locative with a sentence's capital, and a known person's surname behind it: `Елордада | Бектенов`.
  private func localNoun(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    let word = text.letters(of: first)
    guard text.language == .kazakh, last == first + 1, word.count > 5, isName(last),
      Self.kazakhLocatives.meaning(of: word) == true, !persons.isGiven(first),
      traits[first].facts & WordTable.Facts.given == 0,
      isRecorded(last) || elsewhere.hasNamesake(of: last, besidesThoseBehind: first)
    else { return nil }
    let rest = span.with(last...last, .person)
    return text.isBeginning(first) ? [rest] : [span.with(first...first, .place), rest]
  }

  /// The place that stands at a token behind a preposition, or with an ending where the language has none before.
  private func place(from first: Int, before last: Int) -> ClosedRange<Int>? {
    let isGoverned = isBehindPreposition(first)
    guard isGoverned || text.language == .kazakh else { return nil }
    if let hit = hits.hit(from: first), hit.tokens.upperBound < last {
      guard isPlace(hit) else { return nil }
      return text.language == .english || isGoverned && text.language != .kazakh || isCase(hit) ? hit.tokens : nil
    }
    guard first < last, isName(first) else { return nil }
    if first + 1 < last, isName(first + 1), persons.stems.hasCases, isCity(first...first + 1) {
      return first...first + 1
    }
    return isCity(first...first) ? first...first : nil
  }

  private func isPlace(_ hit: RecordedNames.Hit) -> Bool {
    hit.records.contains {
      let record = persons.names?.authority.records[$0]
      return record?.kind == .place || record?.kind == .organisation && text.language == .kazakh && hit.words == 1
    }
  }

  private func placeKind(_ tokens: ClosedRange<Int>) -> NameKind {
    let hit = hits.hit(from: tokens.lowerBound)
    return hit.flatMap { $0.tokens == tokens ? hits.kind(of: $0) : nil } ?? .place
  }

  /// Whether a Kazakh place stands in another case than its own.
  private func isCase(_ hit: RecordedNames.Hit) -> Bool {
    Self.kazakhCases.meaning(of: text.letters(of: hit.tokens.upperBound)) == true && hits.isInflected(hit)
  }

  /// Whether some words are a city that no record has: in Kazakh, Russian and Serbian another case of one.
  private func isCity(_ tokens: ClosedRange<Int>) -> Bool {
    guard let names = persons.names, names.bases.knowsCities else { return false }
    let word = text.letters[text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound].end].string
    if text.language == .english { return CityGazetteer.builtIn.contains(word, in: .english) }
    if text.language == .kazakh, Self.kazakhLocatives.meaning(of: text.letters(of: tokens.upperBound)) != true {
      return false
    }
    guard let forms = try? names.bases.forms(of: word, .place) else { return false }
    return forms.contains { $0.score >= Self.least && ($0.isCity || $0.isKnown) && $0.text != word }
  }

  private static let least = 0.1

  private func isBehindPreposition(_ index: Int) -> Bool {
    guard index > 0, !text.tokens[index].followsLineBreak else { return false }
    return Self.prepositions[text.language]?.contains(text.letters(of: index - 1)) == true
  }

  // MARK: The person

  /// Whether the words behind a place are a person's name.
  private func isPerson(_ rest: ClosedRange<Int>, behind place: ClosedRange<Int>) -> Bool {
    if let hit = hits.hit(from: rest.lowerBound), hit.tokens == rest, let kind = hits.kind(of: hit) {
      return kind == .person
    }
    let (first, last) = (rest.lowerBound, rest.upperBound)
    let isNamedSo = place.count == 1 && persons.isGiven(place.lowerBound)
    if rest.count > 1 {
      return persons.isGiven(first) || !isNamedSo && persons.titles.title(first, text) != nil
    }
    if isNamedSo { return isOtherThanGiven(place.lowerBound, last) }
    let isNoun = isNoun(last)
    if persons.isBaseOfGiven(last), !isNoun { return true }
    if isBeforeSpeech(last), !isNoun || isListed(last) || isRecorded(last) { return true }
    if isNoun, text.language == .english || persons.surname(last) == nil { return false }
    if isRecorded(last) || elsewhere.hasBearer(of: last, besidesThoseBehind: first - 1) { return true }
    switch text.language {
    case .english:
      return isListed(last) && isAfterName(last + 1) || Self.foreignSurnames.meaning(of: text.letters(of: last)) == true
        || isBeforePastTense(last)
    case .kazakh: return persons.surname(last) != nil || isListed(last)
    case .russian, .serbian:
      return persons.surname(last) != nil
        || SurnameGender(language: text.language).gender(ofVerbAfter: last, text) != nil
    }
  }

  /// Whether the verb behind a word has it for its subject, by the word's end too: no `Великом прошла`.
  private func isSubject(_ index: Int) -> Bool {
    guard !isOblique(index) else { return false }
    let endsInA = Self.womens.meaning(of: text.letters(of: index)) == true
    switch SurnameGender(language: text.language).gender(ofVerbAfter: index, text) {
    case .masculine: return !endsInA
    case .feminine: return endsInA
    case .neuter, nil: return false
    }
  }

  private static let womens = WordEndings(ends: "а я a")

  /// Whether a word in small letters stands at a token: what goes on behind a name isn't a longer one.
  private func isAfterName(_ index: Int) -> Bool {
    index < text.tokens.count && text.isWord(text.tokens[index]) && !text.isCapitalized(text.tokens[index])
  }

  /// Whether an English verb in the past stands behind a word that is no plural, as clubs are.
  private func isBeforePastTense(_ index: Int) -> Bool {
    guard isAfterName(index + 1), text.letters(of: index).last != 0x73 else { return false }
    let next = text.letters(of: index + 1)
    return next.count > 4 && Self.pastTense.meaning(of: next) == true
  }

  private static let pastTense = WordEndings(ends: "ed")

  /// Whether a place that is a given name too has no surname behind it but another's: in an oblique case before a man's
  /// nominative, `В Софии Радев`, `U Milanu Radoičić`, or before one that the text and the records know with another.
  private func isOtherThanGiven(_ place: Int, _ last: Int) -> Bool {
    guard !isNoun(last) else { return false }
    if persons.stems.hasCases, !persons.isBaseOfGiven(place), persons.surname(last) == .base {
      let isMans = text.language == .russian || text.letters(of: place).last == 0x75
      if isMans || SurnameGender(language: text.language).gender(ofVerbAfter: last, text) == .masculine { return true }
    }
    return persons.isRecordedBase(last) && elsewhere.hasNamesake(of: last, besidesThoseBehind: place)
  }

  private func isRecorded(_ index: Int) -> Bool {
    persons.names?.persons.isBaseOfSurname(text.tokens[index], text) != nil
  }

  /// Whether lists have a word as a surname.
  private func isListed(_ index: Int) -> Bool { traits[index].facts & WordTable.Facts.surname != 0 }

  /// Whether texts of the language have a word in small letters.
  private func isNoun(_ index: Int) -> Bool {
    let facts = text.language == .english ? WordTable.Facts.lower | WordTable.Facts.mixed : WordTable.Facts.lower
    return traits[index].ownFacts & facts != 0
  }

  private func isBeforeSpeech(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, !text.tokens[index + 1].followsLineBreak else { return false }
    let next = text.letters(of: index + 1)
    if Self.speech.contains(next) { return true }
    // је рекао, мәлімдеме жасады.
    guard index + 2 < text.tokens.count, Self.auxiliaries.contains(next) else { return false }
    return Self.speech.contains(text.letters(of: index + 2))
  }

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isWord(token) && text.isCapitalized(token)
  }

  // MARK: A place behind a person

  /// A full name and a recorded place in another case behind it: `Владимира Путина | Београду`.
  private func placeLast(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.kind == .person, persons.stems.hasCases else { return nil }
    let first = span.tokens.lowerBound
    for index in span.tokens.dropFirst() {
      guard let hit = hits.hit(from: index), hit.tokens.upperBound == span.tokens.upperBound else { continue }
      guard hits.kind(of: hit) == .place, !persons.isGiven(index), persons.surname(hit.tokens.upperBound) == nil,
        hits.isInflected(hit), (first..<index).allSatisfy(isName)
      else { return nil }
      let isFull = index - first > 1 && persons.isGiven(first)
      guard isFull || index - first == 1 && !persons.isGiven(first) && persons.surname(first) != nil else { return nil }
      return [span.with(first...index - 1), span.with(hit.tokens, .place)]
    }
    // Јелене Марић Чачку: a city that no record has in that case.
    let last = span.tokens.upperBound
    guard text.language == .serbian, span.tokens.count == 3, persons.isGiven(first), span.tokens.allSatisfy(isName),
      !persons.isGiven(last),
      persons.surname(last - 1) != nil, persons.surname(last) == nil, isCity(last...last)
    else { return nil }
    return [span.with(first...last - 1), span.with(last...last, .place)]
  }

  /// A Kazakh person, a place in another case, and who stands behind it: `Тоқаев | Ақордада | Вучичпен`.
  private func placeWithin(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.kind == .person else { return nil }
    for index in span.tokens.dropFirst().dropLast() {
      guard let place = place(from: index, before: span.tokens.upperBound), !persons.isGiven(index) else { continue }
      let rest = place.upperBound + 1...span.tokens.upperBound
      guard rest.allSatisfy(isName), isPerson(rest, behind: place) else { continue }
      return [
        span.with(span.tokens.lowerBound...index - 1), span.with(place, placeKind(place)), span.with(rest, .person),
      ]
    }
    return nil
  }

  // MARK: Somebody named in full elsewhere

  /// The surname of a person whom the text names in full elsewhere, behind words that are none of that name and no given
  /// names: `Оксфорда | Хокинг`, `ЖЖ | Навальный`, `Уоррен | Трамп`.
  private func besideBearer(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard span.kind == .person else { return nil }
    let head = first...last - 1
    let parts = [span.with(head), span.with(last...last)]
    if head.count > 1 {
      guard elsewhere.isSurname(last), isPlain(span), !isPatronymic(last - 1) else { return nil }
      // Ли Ён Хо Лавров: who is named in full before.
      let isWhole = elsewhere.isWhole(head) || hits.hit(from: first)?.tokens == head
      if isWhole, elsewhere.hasBearer(of: last, besidesThoseBehind: last - 1), persons.surname(last) == .base {
        return parts
      }
      // Чарли Роузу Ходорковский: another case.
      let isOther = text.language == .russian && persons.isGiven(first) && !persons.mayBeBaseOfSurname(last - 1)
      return isOther && persons.surname(last) == .base && elsewhere.hasNamesake(of: last, besidesThoseIn: span.tokens)
        ? parts : nil
    }
    guard elsewhere.hasNamesake(of: last, besidesThoseIn: span.tokens), isPlain(span), !persons.isGiven(first),
      !elsewhere.isGiven(first, besidesThoseBefore: last)
    else { return nil }
    if elsewhere.hasNamesake(of: first, besidesThoseIn: span.tokens) || isRecorded(first) { return parts }
    // Толстым Горький.
    if persons.stems.hasCases, elsewhere.isSurname(first), isOblique(first), !isOblique(last) { return parts }
    // Kaže Bjorn: a word of the sentence.
    if text.language != .english, traits[first].ownFacts == WordTable.Facts.lower { return [span.with(last...last)] }
    let hit = hits.hit(from: first)
    let isPlace =
      hit?.tokens == head && hit.flatMap(hits.kind(of:)) == .place || text.language != .english && isCity(head)
      || Self.locatives[text.language]?.contains(text.letters(of: max(0, first - 1))) == true
    if isPlace, !elsewhere.isSurname(first) { return [span.with(head, .place), span.with(last...last)] }
    guard traits[first].isAllCapitals, !traits[first].isInCapitals else { return nil }
    return [span.with(head, .organisation), span.with(last...last)]
  }

  /// Whether a span is of words with capitals, none an initial, the last no given name.
  private func isPlain(_ span: MentionTagger.Span) -> Bool {
    span.tokens.allSatisfy { isName($0) && !text.isInitial(text.tokens[$0]) }
      && !persons.isGiven(span.tokens.upperBound)
  }

  private func isPatronymic(_ index: Int) -> Bool {
    guard text.language == .russian || text.language == .kazakh else { return false }
    return PersonPatronymics(language: text.language).reading(of: text.letters(of: index)) != nil
  }

  /// Whether a word ends as surnames do in an oblique case of a man's.
  private func isOblique(_ index: Int) -> Bool {
    Self.oblique.meaning(of: text.letters(of: index)) == true && !persons.isRecordedBase(index)
  }

  // MARK: Words

  private static let oblique = WordEndings(ends: "ым им ого его ому ему ом ем у ю om em og u")

  private static let prepositions: [Language: WordSet] = [
    .english: WordSet("in at from near inside outside across around"),
    .russian: WordSet("в во из изо близ на под через до около по"),
    .serbian: WordSet("u iz kroz do oko kod preko na po"),
  ]

  /// Those behind which places stand more often than persons.
  private static let locatives: [Language: WordSet] = [.russian: WordSet("в во"), .serbian: WordSet("u")]
  private static let kazakhLocatives = WordEndings(ends: "да де та те дан ден тан тен нан нен")
  private static let kazakhCases = WordEndings(
    ends: """
      да де та те дан ден тан тен нан нен ға ге қа ке на не ды ді ты ті ны ні ның нің дың дің тың тің мен бен пен
      """)
  private static let foreignSurnames = WordEndings(ends: "ov ev ova eva sky skiy skaya vic vić vich")

  private static let auxiliaries = WordSet("je nije has had also мәлімдеме")

  /// Verbs that say what a person does in the news, behind the subject.
  private static let speech = WordSet(
    """
    said says told met announced declared warned added stressed noted vowed pledged urged praised insisted spoke stated
    argued denied admitted confirmed promised thanked addressed signed hailed slammed condemned
    сказал сказала заявил заявила сообщил сообщила рассказал рассказала отметил отметила подчеркнул подчеркнула добавил
    добавила пояснил пояснила встретил встретила встретился встретилась провел провела обсудил обсудила подписал подписала
    призвал призвала пообещал пообещала объявил объявила выступил выступила принял приняла
    rekao rekla kazao kazala izjavio izjavila poručio poručila istakao istakla naveo navela dodao dodala naglasio naglasila
    dočekao dočekala sastao sastala razgovarao razgovarala potpisao potpisala najavio najavila ocenio ocenila pozvao pozvala
    деді айтты мәлімдеді хабарлады кездесті жасады атап жолықты қабылдады
    """)
}
