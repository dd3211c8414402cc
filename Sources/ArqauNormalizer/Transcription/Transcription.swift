/// A practical transcription: how one language writes the names of another by their sound.
///
/// The tables stand in files of their own, a direction a file; `all` lists them.
public struct Transcription: Sendable {
  /// The id, such as `srp-rus`.
  public let id: String
  /// What the table is, in words.
  public let name: String
  /// The tag of the variety that it takes.
  public let from: String
  /// The tag of the variety that it makes.
  public let to: String
  /// Where the rules are from.
  public let standard: String
  /// What is certain in it and what varies.
  public let note: String
  /// The rules: each as it stands in the table, a word that it shapes, what the table makes of that, and
  /// a word that it leaves alone.
  public let rules: [(rule: String, example: String, result: String, counterexample: String)]

  /// The tables of the built-in transcriptions, by direction.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where a table is wrong, which the tests rule out.
  public static func all() throws(NormalizerError) -> [Transcription] {
    try TranscriptionTables.shared().all.map { Transcription($0.table) }
  }

  init(_ table: TranscriptionTable) {
    id = table.id
    name = table.name
    from = table.from
    to = table.to
    standard = table.standard
    note = table.note
    rules = table.rules.map { ($0.source, $0.example.word, $0.example.result, $0.counterexample) }
  }
}

/// The built-in tables, read once in a process.
struct TranscriptionTables: Sendable {
  let kazakhToRussian: Transcriber
  let russianToSerbian: Transcriber
  let serbianToRussian: Transcriber
  let russianToEnglish: Transcriber
  let serbianToEnglish: Transcriber
  let kazakhToEnglish: Transcriber

  var all: [Transcriber] {
    [
      kazakhToRussian, kazakhToEnglish, russianToSerbian, russianToEnglish, serbianToRussian, serbianToEnglish,
    ]
  }

  private static let read = Result { () throws(NormalizerError) in try TranscriptionTables() }

  static func shared() throws(NormalizerError) -> TranscriptionTables { try read.get() }

  private init() throws(NormalizerError) {
    func read(_ source: String) throws(NormalizerError) -> Transcriber {
      Transcriber(try TranscriptionTable(parsing: source))
    }
    kazakhToRussian = try read(TranscriptionTable.kazakhToRussian)
    russianToSerbian = try read(TranscriptionTable.russianToSerbian)
    serbianToRussian = try read(TranscriptionTable.serbianToRussian)
    russianToEnglish = try read(TranscriptionTable.russianToEnglish)
    serbianToEnglish = try read(TranscriptionTable.serbianToEnglish)
    kazakhToEnglish = try read(TranscriptionTable.kazakhToEnglish)
  }
}
