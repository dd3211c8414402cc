internal import ArqauText

/// A set of name records, to be looked up by any spelling.
///
/// ```swift
/// for hit in Authority.builtIn.hits(spelled: "вучић александар") {
///   print(hit.record.id, hit.form.tag)
/// }
/// ```
public struct Authority: Sendable {
  /// A record with the form by which it was found.
  public struct Hit: Sendable, Hashable {
    /// The record.
    public let record: NameRecord
    /// The form that has the spelling.
    public let form: NameForm
  }

  /// A word of a name with the words at its place in the record's other forms.
  public struct WordHit: Sendable, Hashable {
    /// The record.
    public let record: NameRecord
    /// The word in the form that was found.
    public let word: String
    /// The words at the same place in the forms with as many words, in the order of the record.
    public let counterparts: [NameForm]
  }

  /// The records, in the order in which they came.
  public private(set) var records: [NameRecord] = []
  private var places: [String: Int] = [:]
  private var spellings = SpellingIndex()
  private var words = LazySpellingIndex { SpellingIndex() }

  /// An empty authority.
  public init() {}

  /// An authority of records whose ids all differ.
  ///
  /// - Throws: ``AuthorityFault`` where an id comes twice.
  public init(_ records: [NameRecord]) throws(AuthorityFault) {
    for record in records { try add(record) }
    finish()
  }

  /// Takes records in.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - merging: Whether the forms of a record with a known id are added to the known record's. Its kind,
  ///     gender, role, source and note stay. Without it a known id is an error: nothing is merged unasked.
  /// - Throws: ``AuthorityFault`` for the first id that is known, or merged with another kind; the
  ///   authority is unchanged then.
  public mutating func insert(_ records: [NameRecord], merging: Bool = false) throws(AuthorityFault) {
    var changed = self
    for record in records { try changed.add(record, merging: merging) }
    changed.finish()
    self = changed
  }

  /// Takes one record into a set that is not looked up by spelling, as while files are read.
  ///
  /// - Throws: As ``insert(_:merging:)``.
  public mutating func add(_ record: NameRecord, merging: Bool = false) throws(AuthorityFault) {
    guard let place = places[record.id] else {
      places[record.id] = records.count
      records.append(record)
      return
    }
    let first = records[place].provenance
    let where_ = first.line.map { "\(first.file):\($0)" } ?? first.file
    let here = record.provenance
    guard merging else {
      throw AuthorityFault("'\(record.id)' stands in \(where_) already", file: here.file, line: here.line)
    }
    guard records[place].kind == record.kind else {
      throw AuthorityFault(
        "'\(record.id)' is a \(records[place].kind.rawValue) in \(where_)", file: here.file, line: here.line)
    }
    for form in record.forms where !records[place].forms.contains(form) { records[place].forms.append(form) }
  }

  private mutating func finish() {
    spellings = SpellingIndex(records)
    // Most lookups are of whole names.
    words = LazySpellingIndex { [records] in SpellingIndex(wordsOf: records) }
  }

  /// The record of an id.
  public subscript(id: String) -> NameRecord? { places[id].map { records[$0] } }

  /// The forms that have a spelling: letter case, the order of the words, hyphens, apostrophes and `ё` apart.
  ///
  /// Serbian forms are found in both scripts. Deprecated forms are found too: look at their status.
  /// - Returns: The hits in the order of the records, those of other and former names last; several of one record
  ///   where several forms fit.
  /// - Complexity: O(log n) in the number of forms.
  public func hits(spelled name: String) -> [Hit] {
    let hits = spellings.matches(SpellingKey(name)).map { match in
      let record = records[Int(match.record)]
      return Hit(record: record, form: record.forms[Int(match.form)])
    }
    guard hits.count > 1, hits.contains(where: { $0.record.bearer != nil }) else { return hits }
    return hits.filter { $0.record.bearer == nil } + hits.filter { $0.record.bearer != nil }
  }

  /// Where the record that a bearer is known by stands among ``records``: the record itself, but for that of another
  /// or former name, whose bearer's it is where the authority has it.
  package func bearer(ofRecord record: Int) -> Int {
    records[record].bearer.flatMap { places[$0] } ?? record
  }

  /// What stands for one word of a name in the other forms of the records that have it: for `Тоқаев` the
  /// `Tokayev` of the record's English form. Only forms with as many words count, words being what white
  /// space parts.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - kind: The kind of the records that count.
  /// - Complexity: O(log n) in the number of words, and linear in the hits.
  public func wordHits(spelled word: String, kind: NameKind = .person) -> [WordHit] {
    words.index.matches(SpellingKey(word)).compactMap { match in
      let record = records[Int(match.record)]
      guard record.kind == kind else { return nil }
      let parts = Self.parts(record.forms[Int(match.form)].text)
      let counterparts = record.forms.compactMap { form -> NameForm? in
        let others = Self.parts(form.text)
        guard others.count == parts.count else { return nil }
        let text = String(others[Int(match.word)])
        return form.variety.map { NameForm(text, in: $0, status: form.status) }
      }
      return WordHit(record: record, word: String(parts[Int(match.word)]), counterparts: counterparts)
    }
  }

  static func parts(_ name: String) -> [Substring] { name.split(separator: " ") }
}
