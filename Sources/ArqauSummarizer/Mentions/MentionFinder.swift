public import ArqauNormalizer
public import ArqauText

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
  private let authority: Authority?
  private let isBuiltIn: Bool

  /// Makes a finder with the names that come with Arqau.
  public init() {
    authority = nil
    isBuiltIn = true
  }

  /// Makes a finder with the records of an authority; none where it is empty.
  ///
  /// Its names are sorted for each text: for many texts, take the built-in ones.
  public init(authority: Authority) {
    self.authority = authority.records.isEmpty ? nil : authority
    isBuiltIn = false
  }

  /// The names of a text, in the order of their first places.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: Its language.
  ///   - targets: The varieties in which the names' forms are wanted.
  /// - Throws: ``TextError`` or ``NormalizerError`` where a library fails.
  /// - Complexity: O(n), and the finding of base forms and forms for each entry.
  public func names(
    in text: String, language: Language, targets: [Variety] = []
  ) throws -> [DigestName] {
    let utf8 = Array(text.utf8)
    return try names(inUTF8: utf8, ScalarOffsets(utf8), language: language, targets: targets)
  }

  /// The names of a text of valid UTF-8 whose offsets are known.
  func names(
    inUTF8 utf8: [UInt8], _ offsets: ScalarOffsets, language: Language, targets: [Variety]
  ) throws -> [DigestName] {
    guard let model = MentionModel.builtIn else { return [] }
    let text = MentionText(utf8: utf8, language: language)
    let records = recordedNames(language)
    let spans = MentionTagger(model).spans(in: text)
    let stems = records?.stems ?? NameStems(language)
    let persons = PersonSpans(names: records, titles: .of(language), stems: stems, text: text)
    let found = MentionMerger(names: records, persons: persons).mentions(text, spans)
    let mentions = SurnameFinder(found, text, stems, records).completed(found, text)
    let groups = EntityGroups(mentions, text, stems, records).groups
    let writer = try EntityWriter(language: language, authority: records?.authority, targets: targets)
    return Self.merged(
      try groups.map { group in
        let places = group.mentions.map { index in
          let range = mentions[index].part.map(text.range(ofLetters:)) ?? text.range(of: mentions[index].tokens)
          return offsets.span(
            offsets.byteOffset(ofScalar: range.lowerBound)..<offsets.byteOffset(ofScalar: range.upperBound))
        }
        let nominatives = group.mentions.map { text.nominative(at: mentions[$0].tokens.lowerBound, group.kind) }
        return try writer.name(group, places, nominatives: nominatives)
      })
  }

  /// The entries with those of one kind and base form put together.
  private static func merged(_ names: [DigestName]) -> [DigestName] {
    struct Key: Hashable {
      let kind: NameKind
      let text: String
    }
    var places: [Key: Int] = [:]
    var result: [DigestName] = []
    for name in names {
      let key = Key(kind: name.kind, text: name.text)
      guard let place = places[key] else {
        places[key] = result.count
        result.append(name)
        continue
      }
      let mentions = (result[place].mentions + name.mentions).sorted { $0.start < $1.start }
      let forms = result[place].forms.isEmpty ? name.forms : result[place].forms
      result[place] = DigestName(kind: name.kind, text: name.text, mentions: mentions, forms: forms)
    }
    return result
  }

  private func recordedNames(_ language: Language) -> RecordedNames? {
    if let authority { return RecordedNames(authority, language) }
    return isBuiltIn ? BuiltInRecordedNames.names(language) : nil
  }
}

/// The names that come with Arqau, sorted once for each language.
private enum BuiltInRecordedNames {
  private static let english = RecordedNames(.builtIn, .english)
  private static let kazakh = RecordedNames(.builtIn, .kazakh)
  private static let russian = RecordedNames(.builtIn, .russian)
  private static let serbian = RecordedNames(.builtIn, .serbian)

  static func names(_ language: Language) -> RecordedNames {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }
}
