public import ArqauNormalizer
public import ArqauText
internal import Synchronization

/// Finds the people, places, organisations and works that a text names, one entry each.
///
/// ```swift
/// let finder = MentionFinder()
/// let names = try finder.names(in: "Вучић је у Астани разговарао са Токајевим.", language: .serbian)
/// for name in names { print(name.kind, name.text, name.mentions) }
/// ```
/// A learned model finds where names begin and end and what they name; the records of an authority add what
/// it overlooks and say who is meant. The mentions of one bearer are gathered, inflected and shortened ones
/// too. Serbian in both scripts gives the same answers.
public struct MentionFinder: Sendable {
  /// The names of an authority that was given; nil where there is none.
  private let given: GivenRecordedNames?
  private let isBuiltIn: Bool
  /// What the names are found by; nil where the bytes of the built-in model are none, which a test rules out.
  private let model: MentionModel?

  /// Makes a finder with the names that come with Arqau.
  public init() {
    self.init(model: .builtIn)
  }

  /// Makes a finder with the names that come with Arqau and a model of one's own, for measuring.
  package init(model: MentionModel?) {
    given = nil
    isBuiltIn = true
    self.model = model
  }

  /// Makes a finder with the records of an authority; none where it is empty.
  ///
  /// Its names are sorted at the first text of each language.
  public init(authority: Authority) {
    given = authority.records.isEmpty ? nil : GivenRecordedNames(authority)
    isBuiltIn = false
    model = .builtIn
  }

  /// The names of a text, in the order of their first places.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: Its language.
  ///   - targets: The varieties in which the names' forms are wanted.
  /// - Throws: `TextError` or `NormalizerError` where a library fails.
  /// - Complexity: O(n), and the finding of base forms and forms for each entry.
  public func names(
    in text: String, language: Language, targets: [Variety] = []
  ) throws -> [DigestName] {
    let utf8 = Array(text.utf8)
    return try names(inUTF8: utf8, ScalarOffsets(utf8), language: language, targets: targets)
  }

  /// The names of a text of valid UTF-8 whose offsets are known.
  ///
  /// - Parameter isRecordedAlone: Whether only names that are recorded are wanted.
  func names(
    inUTF8 utf8: [UInt8], _ offsets: ScalarOffsets, language: Language, targets: [Variety],
    isRecordedAlone: Bool = false
  ) throws -> [DigestName] {
    let records = recordedNames(language)
    let text = MentionText(utf8: utf8, language: language)
    let groups = groups(text, records, isRecordedAlone: isRecordedAlone)
    let writer = try EntityWriter(
      language: language, records: records, cities: isBuiltIn ? .builtIn : nil, targets: targets,
      reading: text.reading)
    return Self.merged(
      try groups.map { group in
        let places = group.ranges.map { offsets.span(ofScalars: $0) }
        let cases = group.tokens.map { PersonCase(text: text).reading($0, group.group.kind) }
        return try writer.name(group.group, places, cases: cases, nouns: group.nouns)
      }, records?.authority)
  }

  /// Where a text names something, in scalars, with the kind of the entry that the mention belongs to.
  ///
  /// The same mentions as those of ``names(in:language:targets:)``, without what takes longer to write an entry.
  ///
  /// - Complexity: O(n).
  package func mentions(in text: MentionText) -> [(range: Range<Int>, kind: NameKind)] {
    groups(text, recordedNames(text.language)).flatMap { group in
      group.ranges.map { (range: $0, kind: group.group.kind) }
    }
  }

  /// A group of mentions with the places of those in scalars, their tokens, and the nouns that they share with others.
  private struct Grouped {
    let group: EntityGroups.Group
    let ranges: [Range<Int>]
    let tokens: [ClosedRange<Int>]
    let nouns: [String?]
  }

  private func groups(
    _ text: MentionText, _ records: RecordedNames?, isRecordedAlone: Bool = false
  ) -> [Grouped] {
    guard let model else { return [] }
    let (spans, traits) = isRecordedAlone ? ([], text.traits(model.words)) : MentionTagger(model).tagged(text)
    let stems = records?.stems ?? NameStems(text.language)
    let persons = PersonSpans(names: records, titles: .of(text.language), stems: stems, text: text)
    var mentions = MentionMerger(names: records, persons: persons, traits: traits, isRecordedAlone: isRecordedAlone)
      .mentions(text, spans)
    if !isRecordedAlone {
      mentions = SentenceStarts(persons: persons).completed(mentions, text)
      mentions = SurnameFinder(mentions, text, stems, records).completed(mentions, text)
      mentions = RepeatedNames(mentions, text, stems).completed(mentions)
      mentions = MentionKinds(text, traits, stems).mended(mentions)
      if let records { mentions = PlaceCases(text: text, names: records, persons: persons).mended(mentions) }
      mentions = RegionPlurals.mended(mentions, text)
      if let records { mentions = Namesakes(text: text, names: records).mended(mentions) }
    }
    return EntityGroups(mentions, text, stems, records).groups.map { group in
      let ranges = group.mentions.map { index in
        mentions[index].part.map(text.range(ofLetters:)) ?? text.range(of: text.quoted(mentions[index].tokens))
      }
      return Grouped(
        group: group, ranges: ranges, tokens: group.mentions.map { mentions[$0].tokens },
        nouns: group.mentions.map { mentions[$0].noun.map(text.word) })
    }
  }

  /// The entries with those of one record, and of one kind and base form, put together: acronyms of few letters are
  /// known by their base forms alone.
  private static func merged(_ names: [DigestName], _ authority: Authority?) -> [DigestName] {
    struct Key: Hashable {
      let kind: NameKind
      let text: UTF8Key
    }
    var places: [Key: Int] = [:]
    var ofRecord: [String: Int] = [:]
    var result: [DigestName] = []
    for name in names {
      let key = Key(kind: name.kind, text: UTF8Key(name.text))
      guard let place = name.record.flatMap({ ofRecord[$0] }) ?? places[key] else {
        places[key] = result.count
        if let record = name.record { ofRecord[record] = result.count }
        result.append(name)
        continue
      }
      let known = result[place]
      let isUsual = known.text != name.text && Self.isUsual(name, authority)
      let shown = isUsual || known.forms.isEmpty && known.text == name.text ? name : known
      result[place] = DigestName(
        kind: known.kind, text: shown.text, mentions: (known.mentions + name.mentions).sorted { $0.start < $1.start },
        forms: shown.forms, record: known.record ?? name.record, today: shown.today)
    }
    return result
  }

  /// Whether an entry is shown under the preferred form of its record.
  private static func isUsual(_ name: DigestName, _ authority: Authority?) -> Bool {
    authority?.hits(spelled: name.text).contains { $0.record.id == name.record && $0.form.status == .preferred } == true
  }

  private func recordedNames(_ language: Language) -> RecordedNames? {
    if let given { return given.names(language) }
    return isBuiltIn ? BuiltInRecordedNames.names(language) : nil
  }
}

/// The names of an authority, sorted for each language when a text of it comes.
private final class GivenRecordedNames: Sendable {
  private let authority: Authority
  private let sorted = Mutex<[Language: RecordedNames]>([:])

  init(_ authority: Authority) { self.authority = authority }

  func names(_ language: Language) -> RecordedNames {
    sorted.withLock { sorted in
      if let names = sorted[language] { return names }
      let names = RecordedNames(authority, language)
      sorted[language] = names
      return names
    }
  }
}

/// The names that come with Arqau, sorted once for each language.
private enum BuiltInRecordedNames {
  private static let english = RecordedNames(.builtIn, .english, knowsCities: true)
  private static let kazakh = RecordedNames(.builtIn, .kazakh, knowsCities: true)
  private static let russian = RecordedNames(.builtIn, .russian, knowsCities: true)
  private static let serbian = RecordedNames(.builtIn, .serbian, knowsCities: true)

  static func names(_ language: Language) -> RecordedNames {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }
}
