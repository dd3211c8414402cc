import ArqauNormalizer
import ArqauText

/// Gathers the mentions of one text that name the same person, place, organisation or work.
///
/// Mentions of one record belong together, and so do those whose words have the same stems. A person's
/// surname alone, or with initials, goes to the one full name that it may be short for (``BearerChoice``).
/// Where there are several, those mentions are an entry of their own: a digest must not confuse persons.
struct EntityGroups {
  struct Group {
    var mentions: [Int]
    var kind: NameKind
    var record: Int?
    /// Which form of the record the text has most often; nil where that isn't known.
    var form: Int?
    /// The mentions that are a given name with a patronymic alone, of which no base form is made.
    var addresses: Set<Int> = []
    /// Whether it is another bearer than records with its spelling know.
    var isNamesake = false
  }

  private(set) var groups: [Group] = []
  private let mentions: [FoundMention]
  private let stems: [[UInt64]]
  private let text: MentionText
  private let choice: BearerChoice
  private let names: RecordedNames?
  /// Groups by the record that the bearer is known by, whichever of its names a mention has.
  private var ofRecord: [Int: Int] = [:]
  /// Groups by the words' stems, the kind, and the gender that a person's surname shows.
  private var ofStems: [[UInt64]: Int] = [:]
  /// The genders that the forms of a name show: where there are two, there are two persons.
  private var genders: [[UInt64]: Set<GrammaticalGender>] = [:]
  /// Whose initials differ: George W. and George H.W.
  private let initials: PersonInitials

  /// - Complexity: O(m log m) for m mentions, and for each short one the different full names that share a word with it.
  init(_ mentions: [FoundMention], _ text: MentionText, _ nameStems: NameStems, _ names: RecordedNames?) {
    self.mentions = mentions
    self.text = text
    self.names = names
    var skeleton = NameSkeleton()
    let words = OrganisationWords.of(text.language)
    let bases = AttestedBases(mentions, text)
    stems = mentions.map { mention in
      if let part = mention.part {
        skeleton.take(text.lowers[part])
        return [nameStems.common(skeleton.units).hash]
      }
      var stems: [UInt64] = []
      stems.reserveCapacity(mention.tokens.count)
      for index in mention.tokens {
        let token = text.tokens[index]
        guard text.isWord(token), !text.isInitial(token) else { continue }
        // Orismash Inc is Orismash.
        if mention.kind == .organisation, mention.tokens.count > 1, words.isLegalForm(token, text) { continue }
        let letters = text.lowers[token.start..<token.end]
        if mention.kind == .person, let hyphen = letters.lastIndex(of: Self.hyphen) {
          // Касыма-Жомарта, Касыму-Жомарту: both parts are declined.
          skeleton.take(letters[..<hyphen])
          let first = WordTable.hash(skeleton.units.prefix(3))
          skeleton.take(letters[(hyphen + 1)...])
          stems.append(MentionHash.mix(first, nameStems.common(skeleton.units).hash))
          continue
        }
        if mention.kind == .person, let base = bases.base(of: letters) {
          skeleton.take(base)
        } else {
          text.take(token, &skeleton)
        }
        if !skeleton.units.isEmpty { stems.append(nameStems.common(skeleton.units).hash) }
      }
      if let noun = mention.noun {
        text.take(text.tokens[noun], &skeleton)
        stems.append(nameStems.common(skeleton.units).hash)
      }
      return stems
    }
    choice = BearerChoice(mentions, stems, text, nameStems, names)
    initials = PersonInitials(mentions, stems, text)
    for (index, mention) in mentions.enumerated() where mention.kind == .person || choice.isShort(index) {
      if let gender = choice.gender(ofForm: index) { genders[stems[index], default: []].insert(gender) }
    }
    gather()
  }

  private static let hyphen: UInt32 = 0x2D

  private mutating func gather() {
    // Groups are copied as they move.
    groups.reserveCapacity(mentions.count)
    var short: [Int] = []
    var bearers = Bearers()
    for (index, mention) in mentions.enumerated() {
      if choice.isShort(index) {
        short.append(index)
        continue
      }
      let key = key(index)
      let record = mention.isNamesake ? nil : mention.record
      let known =
        record.flatMap { ofRecord[bearer($0)] } ?? ofStems[key].flatMap { isOther(record, than: $0) ? nil : $0 }
      let group = append(index, to: known, record)
      if let record { ofRecord[bearer(record)] = group }
      ofStems[key] = group
      if groups[group].kind == .person, stems[index].count > 1 { bearers.add(group, index, stems[index]) }
    }
    // Who holds an office is known from the records, and may be whom a surname alone means.
    var rest: [Int] = []
    for index in short {
      guard let record = choice.officeHolder(index) else {
        rest.append(index)
        continue
      }
      let isNew = ofRecord[bearer(record)] == nil
      let group = append(index, to: ofRecord[bearer(record)], record)
      ofRecord[bearer(record)] = group
      if isNew, let stem = choice.surname(of: index) { bearers.add(group, index, [stem]) }
    }
    var alone: [[UInt64]: Int] = [:]
    var bearerGenders: BearerGenders = [:]
    for index in rest {
      let group = choice.bearer(of: index, bearers, groups, &bearerGenders)
      let own = group ?? alone[key(index)]
      let final = append(index, to: own, nil)
      if group != nil, choice.isAddress(index) { groups[final].addresses.insert(index) }
      if own == nil { alone[key(index)] = final }
    }
    for index in groups.indices {
      groups[index].mentions.sort()
      // By value: a group changed in place would have all of them copied.
      let named = namedAsInText(groups[index])
      groups[index] = named
    }
    groups.sort { ($0.mentions.first ?? 0) < ($1.mentions.first ?? 0) }
  }

  /// Whether a record is of another bearer than a group's: Niger and Nigeria have one stem.
  private func isOther(_ record: Int?, than group: Int) -> Bool {
    guard let record, let own = groups[group].record else { return false }
    return bearer(own) != bearer(record)
  }

  private func bearer(_ record: Int) -> Int { names?.authority.bearer(ofRecord: record) ?? record }

  /// A group with the record and the form that most of its mentions have: Stalingrad is not renamed, where the text
  /// doesn't do so itself.
  private func namedAsInText(_ given: Group) -> Group {
    guard let record = given.record else { return given }
    var group = given
    let root = bearer(record)
    let own = group.mentions.filter { mentions[$0].record.map(bearer) == root }
    if let record = Self.mostFrequent(own.compactMap { mentions[$0].record }) { group.record = record }
    let forms = own.compactMap { mentions[$0].record == group.record ? mentions[$0].form : nil }
    group.form = names.flatMap { names in
      group.record.flatMap { ShownForm(names.authority.records[$0]).choice(of: forms) }
    }
    return group
  }

  /// The value that comes most often, of those the first.
  static func mostFrequent(_ values: [Int]) -> Int? {
    guard let first = values.first, values.contains(where: { $0 != first }) else { return values.first }
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return values.first { counts[$0] == most }
  }

  /// Puts a mention into a group, a new one where there is none yet.
  private mutating func append(_ index: Int, to known: Int?, _ record: Int?) -> Int {
    guard let known else {
      let kind = choice.isShort(index) ? .person : mentions[index].kind
      groups.append(
        Group(mentions: [index], kind: kind, record: record, isNamesake: mentions[index].isNamesake))
      return groups.count - 1
    }
    groups[known].mentions.append(index)
    if groups[known].record == nil, let record {
      groups[known].record = record
      groups[known].kind = mentions[index].kind
    }
    return known
  }

  /// The words' stems with the kind and, for a person, the gender that the form shows, as one key.
  private func key(_ index: Int) -> [UInt64] {
    let kind = choice.isShort(index) ? NameKind.person : mentions[index].kind
    let isAmbiguous = kind == .person && (genders[stems[index]]?.count ?? 0) > 1
    let gender: UInt64 =
      switch isAmbiguous ? choice.gender(ofForm: index) : nil {
      case .masculine: 1
      case .feminine: 2
      case .neuter, nil: 0
      }
    let namesake: UInt64 = mentions[index].isNamesake ? 1 : 0
    return stems[index]
      + [UInt64(MentionTagger.kinds.firstIndex(of: kind) ?? 0), gender, namesake, initials.number(index)]
  }
}

/// Full names of persons by the stem of each word.
struct Bearers {
  struct Bearer: Hashable {
    let group: Int
    let mention: Int
    let stems: [UInt64]
  }

  private struct Name: Hashable {
    let group: Int
    let stems: [UInt64]
  }

  private var ofWord: [UInt64: [Bearer]] = [:]
  private var counts: [Name: Int] = [:]
  /// How many mentions of one full name are looked at: titles and forms may tell more in a later one.
  private static let mostMentions = 8

  mutating func add(_ group: Int, _ mention: Int, _ stems: [UInt64]) {
    counts[Name(group: group, stems: stems), default: 0] += 1
    if counts[Name(group: group, stems: stems), default: 0] > Self.mostMentions { return }
    for stem in Set(stems) { ofWord[stem, default: []].append(Bearer(group: group, mention: mention, stems: stems)) }
  }

  func bearers(_ stem: UInt64) -> [Bearer] { ofWord[stem] ?? [] }
}

extension MentionText {
  /// Whether a token is a letter with a full stop.
  func isInitial(_ token: Token) -> Bool { token.end - token.start > 1 && letters[token.end - 1] == 0x2E }
}
