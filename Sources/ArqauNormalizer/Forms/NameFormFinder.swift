public import ArqauText

/// Finds the forms of a name in every variety from its spelling in one.
///
/// ```swift
/// let finder = try NameFormFinder()
/// try finder.forms(of: "Вучић").filter { $0.variety.tag == "ru" }.map(\.text)  // ["Вучич"]
/// ```
/// Recorded forms come first; the rest is derived. The name's origin is told from its letters: a Serbian
/// name in Russian spelling goes back to the Serbian letters, a Kazakh one to the Kazakh, before the other
/// varieties are made from it. What the way back leaves open is ranked by a model of letters in names.
public struct NameFormFinder: Sendable {
  /// What is known beside the name.
  public struct Query: Sendable, Hashable {
    /// The variety of the spelling; nil to tell it from the letters.
    public var variety: Variety?
    /// What it names; nil where that isn't known.
    public var kind: NameKind?
    /// The gender of a person; nil where that isn't known. Records of another gender's persons are left out.
    public var gender: GrammaticalGender?
    /// The varieties wanted; empty for all.
    public var targets: [Variety]
    /// At most so many forms a variety.
    public var limit: Int

    /// Makes a query.
    public init(
      variety: Variety? = nil, kind: NameKind? = nil, gender: GrammaticalGender? = nil, targets: [Variety] = [],
      limit: Int = 5
    ) {
      self.variety = variety
      self.kind = kind
      self.gender = gender
      self.targets = targets
      self.limit = limit
    }
  }

  /// The longest name that is looked into, in bytes of UTF-8.
  public static let longestName = 1024

  /// The varieties in the order of answers.
  public static let varieties: [Variety] = ["en", "kk", "kk-Latn", "ru", "sr-Cyrl", "sr-Latn"].compactMap {
    Variety(tag: $0)
  }

  let attested: [any AttestedForms]
  let cities: CityGazetteer?
  private let tables: TranscriptionTables
  private let schemes: NameSchemes

  /// Makes a finder; the tables are read once in a process.
  ///
  /// - Parameters:
  ///   - attested: Recorded forms, those that prevail first.
  ///   - cities: Names of cities, for names that none of them has; nil for none.
  /// - Throws: ``NormalizerError`` of kind `rules` where a table is wrong, which the tests rule out.
  public init(attested: [any AttestedForms] = [], cities: CityGazetteer? = nil) throws(NormalizerError) {
    self.attested = attested
    self.cities = cities
    tables = try TranscriptionTables.shared()
    schemes = try NameSchemes.shared()
  }

  /// The variety in which a name is written, by its letters; nil for Ukrainian ones, which none of them has.
  public func variety(of name: String) -> Variety? {
    if KazakhLatin2017.modern(name, isKazakh: false) != nil { return Variety(.kazakh, .latin) }
    let parts = NameParts(name)
    return UkrainianSpelling.inRussian(parts) == nil ? SpellingVariety(tables).variety(of: parts.words) : nil
  }

  /// Kazakh in Latin letters, where a name with letters of that alphabet is a recorded one when it is read so: Öskemen.
  private func recordedKazakhLatin(_ text: String, _ query: Query) -> Variety? {
    guard text.lowercased().unicodeScalars.contains(where: KazakhLatinEvidence.shared.contains),
      let variety = Variety(.kazakh, .latin), let cyrillic = schemes.inCyrillic(text, variety)?.text,
      attested.contains(where: { !$0.attestedForms(of: cyrillic, kind: query.kind, gender: query.gender).isEmpty })
    else { return nil }
    return variety
  }

  /// The forms of a name in all varieties, by variety and rank.
  ///
  /// - Parameters:
  ///   - name: The name; a person as given name and surname, or as surname, comma, given name.
  ///   - query: What is known and wanted.
  /// - Throws: ``NormalizerError`` of kind `notAName` where the name is empty, has no letter of the two
  ///   scripts, or is longer than ``longestName``.
  /// - Complexity: O(n) from Kazakh and Serbian; a beam search for each word where the way leads back.
  public func forms(of name: String, _ query: Query = Query()) throws(NormalizerError) -> [DerivedForm] {
    try forms(of: name, query, depth: 0)
  }

  func forms(of name: String, _ query: Query, depth: Int) throws(NormalizerError) -> [DerivedForm] {
    guard name.utf8.count <= Self.longestName else {
      throw NormalizerError(.notAName, "longer than \(Self.longestName) bytes")
    }
    let text = try Self.repaired(name, query.variety?.language)
    let given = NameParts(text)
    if query.variety.map({ $0.language == .russian }) ?? true, let russian = UkrainianSpelling.inRussian(given) {
      return try formsOfUkrainian(russian.text, query, depth)
    }
    let isKazakhLatin = query.variety.map { $0.language == .kazakh && $0.script == .latin }
    if isKazakhLatin ?? true, let modern = KazakhLatin2017.modern(text, isKazakh: isKazakhLatin ?? false) {
      return try forms(in2017: text, modern: modern, query, depth)
    }
    guard
      let variety = query.variety ?? recordedKazakhLatin(text, query)
        ?? SpellingVariety(tables).variety(of: given.words)
    else {
      throw NormalizerError(.notAName, name.isEmpty ? "empty" : "no letter of the Latin or Cyrillic script")
    }
    let parts = query.kind == .person || query.kind == nil ? given.inNaturalOrder : given
    if variety.language == .english, query.kind != .place, let russian = UkrainianLatin.inRussian(parts),
      attested.allSatisfy({ $0.attestedForms(of: text, kind: query.kind, gender: query.gender).isEmpty })
    {
      let forms = try formsOfUkrainian(russian.text, query, depth).filter { $0.variety != variety }
      return asGiven(text, variety, forms, query)
    }
    var records = attested.flatMap { $0.attestedForms(of: text, kind: query.kind, gender: query.gender) }
    if records.isEmpty, let cyrillic = schemes.inCyrillic(text, variety)?.text {
      records = attested.flatMap { $0.attestedForms(of: cyrillic, kind: query.kind, gender: query.gender) }
    }
    var candidates = inLatin(records)
    if records.isEmpty {
      records = cityForms(of: text, variety, query)
      candidates = inLatin(records)
      if let pivot = Self.pivot(records, variety) {
        candidates += try made(from: pivot, beside: candidates, except: variety.language, query)
      }
    }
    let simple = try ranked(variety, candidates, derived(parts, variety, query), query)
    guard query.kind != .person, records.isEmpty, depth < Self.deepest,
      let composition = NameComposition(text, variety.language, kind: query.kind)
    else { return simple }
    var inner = query
    inner.variety = variety
    inner.targets = []
    var found: [[DerivedForm]] = []
    for name in composition.names { found.append(try forms(of: name, inner, depth: depth + 1)) }
    let judge = OriginJudge(tables)
    let origin = composition.origin ?? judge.origin(of: NameParts(composition.names[0]), in: variety, kind: .place)
    let composed = composition.complete(found, plain: simple, origin: origin, in: variety, schemes)
    return asGiven(text, variety, composed, query)
  }

  /// What is said of a name from elsewhere in English spelling, which no table reads by its sound.
  private static let byLetter = "read letter by letter, not by its English sound"

  /// How many names stand inside of each other at most.
  private static let deepest = 3

  /// The forms of a Ukrainian name by way of its Russian spelling.
  private func formsOfUkrainian(
    _ russian: String, _ query: Query, _ depth: Int
  ) throws(NormalizerError) -> [DerivedForm] {
    var inner = query
    inner.variety = Variety(.russian)
    return try forms(of: russian, inner, depth: depth).map { form in
      guard !form.isOfRecord else { return form }
      let source = UkrainianSpelling.source
      return DerivedForm(
        variety: form.variety, text: form.text, provenance: .derived,
        source: form.source == "as given" ? source : source + "+" + form.source, rank: form.rank,
        remark: "Ukrainian spelling, read by way of Russian")
    }
  }

  /// Composed forms of the varieties wanted, the given spelling as it is.
  private func asGiven(_ text: String, _ variety: Variety, _ forms: [DerivedForm], _ query: Query) -> [DerivedForm] {
    let given = DerivedForm(variety: variety, text: text, provenance: .derived, source: "as given", rank: 1)
    var result: [DerivedForm] = []
    for target in Self.varieties where query.targets.isEmpty || query.targets.contains(target) {
      let own = target == variety ? [given] : forms.filter { $0.variety == target }
      for (rank, form) in own.prefix(query.limit).enumerated() {
        result.append(form.ranked(rank + 1))
      }
    }
    return result
  }

  private func derived(
    _ parts: NameParts, _ variety: Variety, _ query: Query
  ) throws(NormalizerError) -> [Variety: [Spelling]] {
    try NameDerivation(tables: tables, schemes: schemes, attested: attested)
      .forms(of: parts, in: variety, kind: query.kind, limit: query.limit)
  }

  private static func repaired(_ name: String, _ language: Language?) throws(NormalizerError) -> String {
    do throws(TextError) {
      return try TextNormalizer(language: language, repairsHomoglyphs: true).normalize(name).text
    } catch {
      throw NormalizerError(.library, error.reason)
    }
  }

  /// A recorded form, or what a scheme makes of one.
  private struct Candidate {
    let form: DerivedForm
    let isCurrent: Bool

    init(_ record: AttestedForm) {
      form = DerivedForm(record)
      isCurrent = record.isCurrent
    }

    init(_ record: AttestedForm, as text: String, in variety: Variety, by scheme: String) {
      form = DerivedForm(record, as: text, in: variety, by: scheme)
      isCurrent = record.isCurrent
    }
  }

  /// What the rules make of a recorded form in the varieties that have no record.
  private func made(
    from pivot: AttestedForm, beside known: [Candidate], except language: Language, _ query: Query
  ) throws(NormalizerError) -> [Candidate] {
    var inner = query
    inner.kind = .place
    let spelled = try derived(NameParts(pivot.text), pivot.variety, inner)
    return Self.varieties.compactMap { variety in
      guard variety.language != language, !known.contains(where: { $0.form.variety == variety }),
        let best = spelled[variety]?.first
      else { return nil }
      return Candidate(pivot, as: best.string, in: variety, by: best.source)
    }
  }

  /// Recorded forms with the Latin view of the Serbian and Kazakh ones, where the records have no Latin.
  private func inLatin(_ records: [AttestedForm]) -> [Candidate] {
    var result = records.map { Candidate($0) }
    for (tag, latinTag, scheme) in [("sr-Cyrl", "sr-Latn", "srp-cyrl-latn"), ("kk", "kk-Latn", "kaz-latn-2021-04")] {
      guard let latin = Variety(tag: latinTag) else { continue }
      let inLatin = Set(records.filter { $0.variety == latin }.map(\.source))
      for record in records where record.variety.tag == tag && !inLatin.contains(record.source) {
        result.append(Candidate(record, as: schemes.converted(record.text, by: scheme), in: latin, by: scheme))
      }
    }
    return result
  }

  private func ranked(
    _ variety: Variety, _ records: [Candidate], _ derived: [Variety: [Spelling]], _ query: Query
  ) -> [DerivedForm] {
    var result: [DerivedForm] = []
    for target in Self.varieties where query.targets.isEmpty || query.targets.contains(target) {
      var seen: Set<String> = []
      var rank = 0
      func add(_ form: DerivedForm) {
        guard rank < query.limit, !form.text.isEmpty, seen.insert(form.text).inserted else { return }
        rank += 1
        result.append(form.ranked(rank))
      }
      func add(_ spelling: Spelling) {
        add(
          DerivedForm(
            variety: target, text: spelling.string, provenance: spelling.standing, source: spelling.source, rank: 1,
            remark: spelling.isByLetter ? Self.byLetter : spelling.standing == .derived ? nil : spelling.remark))
      }
      let records = records.filter { $0.form.variety == target }
      // The other script of the same language is a view of the spelling, whatever else is recorded.
      let isView = target.language == variety.language && target != variety
      if isView, let view = derived[target]?.first {
        if let record = records.first(where: { $0.form.text == view.string }) { add(record.form) } else { add(view) }
      }
      for record in records where record.isCurrent { add(record.form) }
      for (index, spelling) in (derived[target] ?? []).enumerated() {
        add(spelling)
        if index == 0 {
          for record in records where !record.isCurrent { add(record.form) }
        }
      }
    }
    return result
  }
}
