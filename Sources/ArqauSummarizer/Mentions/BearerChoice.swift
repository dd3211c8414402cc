import ArqauNormalizer
import ArqauText

/// Tells whom the short mentions of persons mean: the one full name that the surname, the gender and the
/// initials allow, or nobody.
struct BearerChoice {
  private let mentions: [FoundMention]
  private let stems: [[UInt64]]
  private let text: MentionText
  private let nameStems: NameStems
  private let names: RecordedNames?
  private let titles: PersonTitles
  private let form: SurnameGender
  /// Where each surname of a full name stands first.
  private var surnames: [UInt64: Int] = [:]
  private var shorts: Set<Int> = []
  private let patronymics: PersonPatronymics
  /// What the patronymic says of mentions that are a given name with one, by the mention.
  private var addresses: [Int: PersonPatronymics.Reading] = [:]

  init(
    _ mentions: [FoundMention], _ stems: [[UInt64]], _ text: MentionText, _ nameStems: NameStems,
    _ names: RecordedNames?
  ) {
    self.mentions = mentions
    self.stems = stems
    self.text = text
    self.nameStems = nameStems
    self.names = names
    titles = PersonTitles.of(text.language)
    form = SurnameGender(language: text.language)
    patronymics = PersonPatronymics(language: text.language)
    for index in mentions.indices where mentions[index].kind == .person && stems[index].count > 1 {
      if let surname = surname(of: index), surnames[surname] == nil { surnames[surname] = index }
    }
    let fullNames = fullNames()
    for index in mentions.indices where isShortened(index, fullNames) { shorts.insert(index) }
    findAddresses()
  }

  /// Whether a mention is a given name with a patronymic, for a person whose surname the text has elsewhere.
  func isAddress(_ index: Int) -> Bool { addresses[index] != nil }

  /// Finds given names with patronymics behind which a full name with that given name stands before.
  private mutating func findAddresses() {
    var isGiven: Set<UInt64> = []
    var alone: Set<UInt64>?
    for index in mentions.indices where mentions[index].kind == .person && stems[index].count > 1 {
      let isNew = isGiven.insert(stems[index][0]).inserted
      guard !isNew, stems[index].count == 2, mentions[index].record == nil,
        let reading = patronymics.reading(of: text.letters(of: mentions[index].tokens.upperBound))
      else { continue }
      // A surname like a patronymic stands by itself too.
      let surnames = alone ?? Set(mentions.indices.compactMap { stems[$0].count == 1 ? stems[$0][0] : nil })
      alone = surnames
      if surnames.contains(stems[index][1]) { continue }
      addresses[index] = reading
      shorts.insert(index)
    }
  }

  /// Whether a mention is a part of a person's name.
  func isShort(_ index: Int) -> Bool { shorts.contains(index) }

  private func isShortened(_ index: Int, _ fullNames: [UInt64: Set<[UInt64]>]) -> Bool {
    let mention = mentions[index]
    guard mention.part == nil else { return false }
    if stems[index].count == 1 {
      if mention.kind == .person, mention.record == nil { return true }
      // A surname goes before a place of its name (Мали), unless it stands as a place does.
      guard let stem = stems[index].first, let first = surnames[stem], first < index, mention.kind != .other,
        mention.record != mentions[first].record
      else { return false }
      return !standsAsPlace(index)
    }
    guard mention.kind == .person, mention.record == nil, let last = stems[index].last else { return false }
    return (fullNames[last] ?? []).contains { Self.isPart(stems[index], of: $0) }
  }

  /// The different full names of three words and more, by the stem of the last.
  private func fullNames() -> [UInt64: Set<[UInt64]>] {
    var result: [UInt64: Set<[UInt64]>] = [:]
    for index in mentions.indices where mentions[index].kind == .person && stems[index].count > 2 {
      if let last = stems[index].last { result[last, default: []].insert(stems[index]) }
    }
    return result
  }

  /// Whether some words are a longer name's last ones, or its first and last.
  private static func isPart(_ short: [UInt64], of full: [UInt64]) -> Bool {
    guard short.count < full.count else { return false }
    return full.suffix(short.count).elementsEqual(short)
      || (short.count == 2 && short.first == full.first && short.last == full.last)
  }

  private func standsAsPlace(_ index: Int) -> Bool {
    let tokens = mentions[index].tokens
    guard mentions[index].kind == .place, tokens.lowerBound > 0 else { return false }
    if Self.prepositions.contains(text.letters(of: tokens.lowerBound - 1))
      || Destinations.contains(tokens.lowerBound, text)
    {
      return true
    }
    guard tokens.upperBound + 1 < text.tokens.count else { return false }
    // Mali and Niger: another place beside it.
    let isJoined = Self.conjunctions.contains(text.letters(of: tokens.upperBound + 1))
    return isJoined && index + 1 < mentions.count && mentions[index + 1].kind == .place
      && mentions[index + 1].tokens.lowerBound == tokens.upperBound + 2
  }

  private static let prepositions = WordSet("in into at near inside across в во из u iz у из на na")
  private static let conjunctions = WordSet("and и i және мен пен бен")

  // MARK: Surnames and genders

  /// The stem of the surname: the last word, of some languages' persons the first.
  func surname(of index: Int) -> UInt64? {
    let isFirst = mentions[index].record.flatMap { names?.authority.records[$0] }.map(RecordedPersons.hasSurnameFirst)
    return isFirst == true ? stems[index].first : stems[index].last
  }

  /// The gender that the form of a person's surname shows; nil where it shows none.
  func gender(ofForm index: Int) -> GrammaticalGender? { form.gender(ofForm: mentions[index].tokens.upperBound, text) }

  /// The gender that a short mention shows by its title, its form, or the verb after it.
  private func gender(ofShort index: Int) -> GrammaticalGender? {
    let tokens = mentions[index].tokens
    if let gender = titles.title(before: tokens.lowerBound, text)?.title.gender { return gender }
    if text.language == .kazakh, let gender = titles.title(tokens.upperBound + 1, text)?.gender { return gender }
    return gender(ofForm: index) ?? form.gender(ofVerbAfter: tokens.upperBound, text)
  }

  private func gender(
    ofFull bearer: Bearers.Bearer, _ groups: [EntityGroups.Group], _ genders: inout BearerGenders
  ) -> GrammaticalGender? {
    if let known = genders[bearer.mention] { return known }
    let gender = gender(ofFull: bearer, groups)
    genders[bearer.mention] = .some(gender)
    return gender
  }

  /// The gender of a full name: the record's, or what title, given name and surname show.
  private func gender(ofFull bearer: Bearers.Bearer, _ groups: [EntityGroups.Group]) -> GrammaticalGender? {
    if let record = groups[bearer.group].record, let gender = names?.authority.records[record].gender { return gender }
    let tokens = mentions[bearer.mention].tokens
    if let gender = titles.title(before: tokens.lowerBound, text)?.title.gender { return gender }
    if let gender = gender(ofForm: bearer.mention) { return gender }
    let words = tokens.compactMap { text.isWord(text.tokens[$0]) ? text.word($0) : nil }
    let name = String(text: text, tokens)
    let bases = names?.bases ?? .unrecorded(text.language)
    let lemma = text.language == .english ? name : bases.best(name, .person)?.text ?? name
    let given = lemma.split(separator: " ").first.map(String.init) ?? words.first ?? ""
    var genders = GivenNameGender.genders(of: given, in: text.language)
    genders.formUnion(names?.persons.genders(ofGiven: given) ?? [])
    if genders.count == 1 { return genders.first }
    let isFeminine = ["ова", "ева", "ина", "ская", "цкая"].contains(where: lemma.hasSuffix)
    return isFeminine && text.language != .english && text.language != .serbian ? .feminine : nil
  }

  // MARK: Offices

  /// The record of whoever holds the office that stands before a short mention.
  func officeHolder(_ index: Int) -> Int? {
    guard let names, stems[index].count == 1 else { return nil }
    let tokens = mentions[index].tokens
    guard let office = office(before: index) else { return nil }
    guard office != "minister" || surnames[stems[index][0]] == nil else { return nil }
    return names.persons.record(surname: text.tokens[tokens.upperBound], office: office, text)
  }

  /// The office before a mention; the name of a country may stand between.
  private func office(before index: Int) -> String? {
    let start = mentions[index].tokens.lowerBound
    if let found = titles.title(before: start, text) {
      let isPrime =
        text.language == .english && found.title.office == "minister" && found.token > 0
        && text.word(found.token - 1) == "prime"
      return isPrime ? "prime minister" : found.title.office
    }
    guard index > 0, mentions[index - 1].kind == .place, mentions[index - 1].tokens.upperBound == start - 1 else {
      return nil
    }
    return titles.title(before: mentions[index - 1].tokens.lowerBound, text)?.title.office
  }

  // MARK: The choice

  /// The group of the full name that a short mention is a part of; nil where none, or more than one, may be meant.
  ///
  /// - Parameter genders: What full names were found to be; it takes new ones in.
  /// - Complexity: O(different full names that share a word with the mention).
  func bearer(
    of index: Int, _ bearers: Bearers, _ groups: [EntityGroups.Group], _ genders: inout BearerGenders
  ) -> Int? {
    guard let stem = stems[index].last else { return nil }
    if let reading = addresses[index], let group = addressed(index, reading, bearers, groups, &genders) { return group }
    let all = bearers.bearers(stem)
    if stems[index].count > 1 {
      return only(all.filter { Self.isPart(stems[index], of: $0.stems) })
    }
    let bySurname = all.filter { surname(of: $0.mention) == stem }
    if let group = only(fitting(index, bySurname.isEmpty ? all : bySurname, groups, &genders)) { return group }
    guard bySurname.isEmpty, text.language == .serbian, let base = masculine(index) else { return nil }
    let families = bearers.bearers(base).filter { surname(of: $0.mention) == base }
    let isWoman = gender(ofForm: index) == .feminine
    return only(isWoman ? families.filter { gender(ofFull: $0, groups, &genders) != .masculine } : families)
  }

  /// The group of the one full name before a given name with a patronymic that has the same given name.
  private func addressed(
    _ index: Int, _ reading: PersonPatronymics.Reading, _ bearers: Bearers, _ groups: [EntityGroups.Group],
    _ genders: inout BearerGenders
  ) -> Int? {
    let namesakes = bearers.bearers(stems[index][0]).filter {
      $0.mention < index && $0.stems.first == stems[index][0]
        && self.gender(ofFull: $0, groups, &genders) ?? reading.gender == reading.gender
    }
    guard let group = only(namesakes), let first = namesakes.first else { return nil }
    let word = text.letters(of: mentions[index].tokens.upperBound).string
    let known = patronymics(ofRecord: groups[group].record)
    if !known.isEmpty { return known.contains { word.hasPrefix($0) } ? group : nil }
    if first.stems.count > 2, first.stems[1] != stems[index][1] { return nil }
    let isFather = reading.fathers.contains { GivenNameGender.isFather($0, in: text.language) }
    return isFather || first.stems.count > 2 ? group : nil
  }

  /// The patronymics that a record's forms in the language of the text have, in small letters and without a last vowel.
  private func patronymics(ofRecord record: Int?) -> [String] {
    guard let record, let names else { return [] }
    return names.authority.records[record].forms.compactMap { form in
      guard form.variety?.language == text.language else { return nil }
      let words = MentionText(utf8: Array(form.text.utf8), language: text.language)
      guard words.tokens.count == 3, patronymics.reading(of: words.letters(of: 1)) != nil else { return nil }
      let word = words.letters(of: 1).string
      return word.hasSuffix("а") || word.hasSuffix("a") ? String(word.dropLast()) : word
    }
  }

  private func only(_ bearers: [Bearers.Bearer]) -> Int? {
    let groups = Set(bearers.map(\.group))
    return groups.count == 1 ? groups.first : nil
  }

  private func fitting(
    _ index: Int, _ bearers: [Bearers.Bearer], _ groups: [EntityGroups.Group], _ genders: inout BearerGenders
  ) -> [Bearers.Bearer] {
    guard !bearers.isEmpty else { return [] }
    let gender = gender(ofShort: index)
    let initial = mentions[index].tokens.lazy.map { text.tokens[$0] }.first(where: text.isInitial)
    return bearers.filter { bearer in
      if let initial, bearer.stems.count > 1 {
        let first = text.tokens[mentions[bearer.mention].tokens.lowerBound]
        guard text.lowers[initial.start] == text.lowers[first.start] else { return false }
      }
      guard let gender, let its = self.gender(ofFull: bearer, groups, &genders) else { return true }
      return gender == its
    }
  }

  private func masculine(_ index: Int) -> UInt64? {
    let token = text.tokens[mentions[index].tokens.lowerBound]
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[token.start..<token.end])
    return nameStems.masculine(skeleton.units)?.hash
  }
}

/// The genders of full names by their mentions, as far as they were asked for; nil for one that shows none.
typealias BearerGenders = [Int: GrammaticalGender?]

extension MentionText {
  /// A token in small letters.
  func word(_ index: Int) -> String { lowers[tokens[index].start..<tokens[index].end].string }
}

extension Collection where Element == UInt32 {
  /// The scalars as a string.
  var string: String {
    // Room for just its bytes: so short words take none of their own.
    let size = reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : $1 < 0x1_0000 ? 3 : 4) }
    return String(unsafeUninitializedCapacity: size) { utf8 in
      var count = 0
      for scalar in self {
        if scalar < 0x80 {
          utf8[count] = UInt8(truncatingIfNeeded: scalar)
          count += 1
        } else if scalar < 0x800 {
          utf8[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
          utf8[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
          count += 2
        } else if let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) {
          for byte in bytes {
            utf8[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }
}

extension String {
  /// Some tokens of a text, a space between them.
  fileprivate init(text: MentionText, _ tokens: ClosedRange<Int>) {
    self = tokens.map { text.letters[text.tokens[$0].start..<text.tokens[$0].end].string }.joined(separator: " ")
  }
}
