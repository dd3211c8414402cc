import ArqauNormalizer
import ArqauText

/// The surnames and given names of an authority's persons in one language, to be known under inflection.
struct RecordedPersons: Sendable {
  private struct Surname {
    let record: Int
    let letters: [UInt32]
    let spelling: RecordedSpelling
  }

  private let language: Language
  private let stems: NameStems
  private let roles: [Int: String]
  private var surnames: [UInt64: [Surname]] = [:]
  private var given: [UInt64: Set<GrammaticalGender>] = [:]

  /// - Complexity: O(persons).
  init(_ authority: Authority, _ language: Language) {
    self.language = language
    stems = NameStems(language)
    var roles: [Int: String] = [:]
    var skeleton = NameSkeleton()
    for (number, record) in authority.records.enumerated() where record.kind == .person {
      if let role = record.role { roles[number] = role.lowercased() }
      for form in record.forms where form.variety?.language == language && form.status != .deprecated {
        let words = form.text.split(separator: " ").map(String.init)
        guard words.count > 1, let first = words.first, let last = words.last else { continue }
        let isSurnameFirst = Self.hasSurnameFirst(record)
        let family = MentionText(utf8: Array((isSurnameFirst ? first : last).utf8), language: language)
        if family.tokens.count == 1, family.isCapitalized(family.tokens[0]) {
          skeleton.take(family.lowers)
          let (stem, kind) = stems.base(skeleton.units)
          let key = stem.key(kind)
          let surname = Surname(record: number, letters: family.lowers, spelling: RecordedSpelling(family))
          let isKnown = surnames[key]?.contains { $0.record == number && $0.letters == family.lowers } == true
          if !isKnown { surnames[key, default: []].append(surname) }
        }
        guard !isSurnameFirst else { continue }
        // With a title somewhere, the first word may be the country: Сербия патриархы Ириней.
        let full = MentionText(utf8: Array(form.text.utf8), language: language)
        guard !full.tokens.indices.contains(where: { PersonTitles.of(language).title($0, full) != nil }) else {
          continue
        }
        let name = MentionText(utf8: Array(first.utf8), language: language)
        given[MentionHash.word(name.lowers), default: []].formUnion(record.gender.map { [$0] } ?? [])
      }
    }
    self.roles = roles
  }

  /// Whether a person's family name stands before the given one.
  static func hasSurnameFirst(_ record: NameRecord) -> Bool {
    switch record.native {
    case "zh", "ko", "vi": true
    default: false
    }
  }

  /// Whether a word is the given name of a recorded person, in its base form, by the hash of its letters.
  func isGiven(_ name: UInt64) -> Bool { given[name] != nil }

  /// The genders of the recorded persons with a given name in its base form.
  func genders(ofGiven name: String) -> Set<GrammaticalGender> {
    given[MentionHash.word(MentionText(utf8: Array(name.utf8), language: language).lowers)] ?? []
  }

  /// Whether a word is a recorded surname in its base form; nil where it is none.
  func isBaseOfSurname(_ token: MentionText.Token, _ text: MentionText) -> Bool? {
    let found = bearers(token, text)
    guard !found.isEmpty else { return nil }
    return found.contains { $0.letters.elementsEqual(text.lowers[token.start..<token.end]) }
  }

  /// The one record whose person has a surname and holds, or held, an office; nil where there is none or more.
  func record(surname token: MentionText.Token, office: String, _ text: MentionText) -> Int? {
    let records = Set(bearers(token, text).map(\.record)).filter { number in
      roles[number].map { Self.holds($0, office) } ?? false
    }
    return records.count == 1 ? records.first : nil
  }

  private func bearers(_ token: MentionText.Token, _ text: MentionText) -> [Surname] {
    guard text.isCapitalized(token) else { return [] }
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[token.start..<token.end])
    guard !skeleton.units.isEmpty else { return [] }
    return stems.keys(skeleton.units).flatMap { surnames[$0] ?? [] }.filter {
      $0.spelling.agreement([token], text) == .exact
    }
  }

  /// Whether a role begins with an office: `president of Serbia since 2017`, but no vice president.
  private static func holds(_ role: String, _ office: String) -> Bool {
    role.split(separator: ";").contains { part in
      let words = part.drop { $0 == " " }
      guard office == "minister" else { return words.hasPrefix(office) }
      let isOffice = words.split(separator: " ").prefix(3).contains("minister")
      return isOffice && !words.hasPrefix("prime") && !words.hasPrefix("deputy")
    }
  }
}
