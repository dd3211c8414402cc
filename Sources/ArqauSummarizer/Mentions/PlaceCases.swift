import ArqauNormalizer
import ArqauText

/// Finds places under names of one word that the model took for something else, or a record for something else: what is
/// another case of a known city behind a word that goes before places is that city.
struct PlaceCases {
  private let text: MentionText
  private let names: RecordedNames
  private let persons: PersonSpans
  private let words: Words

  init(text: MentionText, names: RecordedNames, persons: PersonSpans) {
    self.text = text
    self.names = names
    self.persons = persons
    words = Self.words[text.language] ?? Words(places: "", others: "", conjunctions: "")
  }

  /// The mentions with those places, in the order of the text.
  ///
  /// - Complexity: O(mentions), and the finding of a base form for some of them.
  func mended(_ mentions: [FoundMention]) -> [FoundMention] {
    guard text.language != .english, names.bases.knowsCities else { return mentions }
    var result = mentions
    var bearers: Set<UInt64>?
    var cities: [UInt64: Int] = [:]
    for index in mentions.indices {
      let mention = mentions[index]
      guard isOneWord(mention) else {
        if isLongCity(mention) { result[index] = mention.asPlace }
        continue
      }
      if mention.record != nil {
        if mention.kind == .place, isCityBesideRecord(mention) { result[index] = mention.asPlace }
        continue
      }
      guard mention.kind != .place, let place = evidence(mention, index > 0 ? result[index - 1] : nil) else { continue }
      if bearers == nil { bearers = Self.surnames(mentions, text, names.stems) }
      let stem = stem(mention.tokens.lowerBound)
      guard bearers?.contains(stem) == false, isCity(mention, place) else { continue }
      result[index] = mention.asPlace
      cities[stem, default: 0] += 1
    }
    if !cities.isEmpty { unite(&result, mentions, cities) }
    return result
  }

  private func isOneWord(_ mention: FoundMention) -> Bool {
    mention.tokens.count == 1 && mention.part == nil && !mention.isNamesake && mention.kind != .work
  }

  /// Whether a name of several words behind a preposition of places is a city's: `у Сао Паулу`.
  private func isLongCity(_ mention: FoundMention) -> Bool {
    guard mention.tokens.count > 1, mention.tokens.count < 5, mention.record == nil, mention.part == nil,
      mention.kind != .place, mention.kind != .work, text.language != .kazakh, mention.tokens.lowerBound > 0,
      words.places.contains(text.letters(of: mention.tokens.lowerBound - 1))
    else { return false }
    let range = text.tokens[mention.tokens.lowerBound].start..<text.tokens[mention.tokens.upperBound].end
    guard let forms = try? names.bases.forms(of: text.letters[range].string, .place) else { return false }
    return forms.contains { $0.score >= Self.least && ($0.isCity || $0.isKnown) }
  }

  /// Makes one kind of mentions of one word: what half of them are, cities or what the model said; a club may be called
  /// after one.
  private func unite(_ result: inout [FoundMention], _ given: [FoundMention], _ cities: [UInt64: Int]) {
    var others: [UInt64: [Int]] = [:]
    for index in given.indices
    where isOneWord(given[index]) && given[index].record == nil && given[index].kind != .place {
      let stem = stem(given[index].tokens.lowerBound)
      if cities[stem] != nil { others[stem, default: []].append(index) }
    }
    for (stem, places) in others {
      let isCity = 2 * (cities[stem] ?? 0) >= places.count
      for index in places { result[index] = isCity ? given[index].asPlace : given[index] }
    }
  }

  /// How much the words before a name tell that it is a place's.
  private enum Evidence { case place, other }

  private func evidence(_ mention: FoundMention, _ previous: FoundMention?) -> Evidence? {
    let index = mention.tokens.lowerBound
    guard text.isCapitalized(text.tokens[index]) else { return nil }
    if text.language == .kazakh { return Self.locatives.meaning(of: text.letters(of: index)) == true ? .place : nil }
    guard index > 0, !text.tokens[index].followsLineBreak else { return nil }
    let before = text.letters(of: index - 1)
    if words.places.contains(before) { return .place }
    if words.others.contains(before) { return .other }
    guard let previous, previous.kind == .place, previous.tokens.upperBound + 2 == index,
      words.conjunctions.contains(before)
    else { return nil }
    return .other
  }

  private static let locatives = WordEndings(ends: "да де та те")

  /// Whether a mention is a case of a city's name, and of no name that persons are known by where only that tells.
  private func isCity(_ mention: FoundMention, _ evidence: Evidence) -> Bool {
    let index = mention.tokens.lowerBound
    guard !persons.isGiven(index), names.persons.isBaseOfSurname(text.tokens[index], text) == nil else { return false }
    if evidence == .other, PersonSurnames.form(of: text.letters(of: index), text.language) != nil { return false }
    guard let city = city(index, isOblique: evidence == .other || text.language == .kazakh) else { return false }
    return evidence == .place || !isOfNamesakes(city)
  }

  /// The city that a word may be a case of; nil where it isn't likely.
  private func city(_ index: Int, isOblique: Bool) -> String? {
    let token = text.tokens[index]
    let word = text.letters[token.start..<token.end].string
    guard let forms = try? names.bases.forms(of: word, .place) else { return nil }
    return forms.first { form in
      form.score >= Self.least && (form.isCity || form.isKnown) && !(isOblique && form.text == word)
    }?.text
  }

  private static let least = 0.1

  /// Whether a city's name is as likely a surname: in countries where cities are called after people.
  private func isOfNamesakes(_ city: String) -> Bool {
    let countries = CityGazetteer.builtIn.countries(of: city, in: text.language)
    return countries.isEmpty || !countries.isDisjoint(with: Self.americas)
      || !CityGazetteer.builtIn.hasLargeCity(city, in: text.language)
  }

  private static let americas: Set<String> = [
    "US", "CA", "GB", "AU", "NZ", "IE", "ES", "PT", "MX", "AR", "BR", "CL", "CO", "VE", "PE", "EC", "BO", "PY", "UY",
    "GT",
    "CR", "PA", "HN", "NI", "SV", "DO", "CU", "PR", "PH",
  ]

  /// Whether a large city stands in another case where a record of one word has the same letters: `в Туле`, and Thule.
  private func isCityBesideRecord(_ mention: FoundMention) -> Bool {
    let index = mention.tokens.lowerBound
    guard text.language == .russian, index > 0, words.places.contains(text.letters(of: index - 1)),
      let record = mention.record, !names.authority.records[record].id.hasPrefix("cldr:region:"),
      let last = text.letters(of: index).last, last == 0x435 || last == 0x438 || last == 0x443,
      names.isBase(text.tokens[index], ofRecord: record, text), let city = city(index, isOblique: true)
    else { return false }
    return CityGazetteer.builtIn.hasLargeCity(city, in: .russian)
  }

  // MARK: Persons of the text

  /// The stems of the words of persons' full names in the text.
  private static func surnames(_ mentions: [FoundMention], _ text: MentionText, _ stems: NameStems) -> Set<UInt64> {
    var result: Set<UInt64> = []
    var skeleton = NameSkeleton()
    for mention in mentions where mention.kind == .person && mention.tokens.count > 1 {
      for index in mention.tokens {
        text.take(text.tokens[index], &skeleton)
        if !skeleton.units.isEmpty { result.insert(stems.common(skeleton.units).hash) }
      }
    }
    return result
  }

  private func stem(_ index: Int) -> UInt64 {
    var skeleton = NameSkeleton()
    text.take(text.tokens[index], &skeleton)
    return names.stems.common(skeleton.units).hash
  }

  // MARK: Words

  private struct Words: Sendable {
    /// Prepositions behind which persons seldom stand.
    let places: WordSet
    /// Prepositions of places and persons alike.
    let others: WordSet
    let conjunctions: WordSet

    init(places: String, others: String, conjunctions: String) {
      self.places = WordSet(places)
      self.others = WordSet(others)
      self.conjunctions = WordSet(conjunctions)
    }
  }

  private static let words: [Language: Words] = [
    .russian: Words(
      places: "в во из изо близ", others: "по под над к ко между до от через около возле за с со",
      conjunctions: "и ,"),
    .serbian: Words(
      places: "u iz kroz", others: "po pod nad ka prema između do od preko kod oko sa s", conjunctions: "i ,"),
  ]
}

extension FoundMention {
  /// The same words as a place that no record has.
  fileprivate var asPlace: FoundMention { FoundMention(tokens: tokens, kind: .place) }
}
