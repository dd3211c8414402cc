import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau transliterate`: text by a scheme.
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Write text in other letters by a scheme (arqau schemes lists them).",
    discussion: """
      Reads files or standard input of any size and writes the text in NFC. Look-alike letters of another \
      script are repaired first; web and mail addresses, handles, tags, file names, code in backticks, \
      Roman numerals, units and foreign words stay. Letters of the source script that the scheme does not \
      know stay too and are named on standard error. Records of --jsonl: text, scheme or from and to \
      (optional where given here), id (optional); each answer has text and unmapped.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("The scheme's id.", valueName: "id"))
  var scheme: String?

  @Option(help: ArgumentHelp("The text's variety, instead of a scheme: \(LanguageTag.known).", valueName: "tag"))
  var from: String?

  @Option(help: ArgumentHelp("The variety to write, beside --from.", valueName: "tag"))
  var to: String?

  @Flag(help: "Leave look-alike letters of another script as they are.")
  var noRepair = false

  @Flag(help: "Convert everything: addresses, code, Roman numerals, foreign words.")
  var noProtect = false

  func validate() throws {
    if scheme != nil, from != nil || to != nil {
      throw ValidationError("--scheme goes without --from and --to")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together") }
    if scheme == nil, from == nil, !shared.jsonl {
      throw ValidationError("name a --scheme, or --from and --to; 'arqau schemes' lists the schemes")
    }
  }

  func run() throws {
    var settings = Settings(
      scheme: nil, options: .init(repairsHomoglyphs: !noRepair, protectsSpans: !noProtect))
    if let scheme { settings.scheme = try SchemeTag.scheme(scheme) }
    if let from, let to { settings.scheme = try SchemeTag.scheme(from: from, to: to) }
    if shared.jsonl { return try shared.runRecords(Worker.self, settings) }
    guard let scheme = settings.scheme else { return }
    let transliterator = try Transliterator(scheme, options: settings.options)
    if shared.json {
      try shared.forEachInput(of: Self.self) { input in
        Answer(try transliterator.convert(String(decoding: input.utf8, as: UTF8.self)), scheme: scheme.id)
      } show: { _, _, _ in
      }
    } else {
      try stream(transliterator)
    }
  }

  /// Converts the inputs one after the other, as one filter.
  private func stream(_ transliterator: Transliterator) throws {
    var unmapped: [String] = []
    var failure: CommandFailure?
    for path in try shared.inputs(of: Self.self) {
      let name = path == "-" ? "standard input" : path
      do {
        let found = try StreamedText.convert(path, named: name, by: transliterator)
        for letter in found where !unmapped.contains(letter) { unmapped.append(letter) }
      } catch let error as CommandFailure where error.status == .done {
        throw error
      } catch {
        let wrapped = CommandFailure.wrapping(error, place: name)
        StandardError.message(wrapped.line)
        failure = failure ?? wrapped
      }
    }
    if !unmapped.isEmpty {
      shared.remark("\(transliterator.scheme.id) has no rule for: \(unmapped.joined(separator: " "))")
    }
    if let failure { throw ExitCode(failure.status.rawValue) }
  }

  struct Settings: Sendable {
    var scheme: TransliterationScheme?
    var options: Transliterator.Options
  }

  /// The answer to a text.
  struct Answer: Encodable {
    let text: String
    let unmapped: [String]
    let scheme: String

    init(_ result: Transliteration, scheme: String) {
      text = result.text
      unmapped = result.unmapped
      self.scheme = scheme
    }
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let text: String
      let scheme: String?
      let from: String?
      let to: String?
    }

    let settings: Settings
    private var made: [String: Transliterator] = [:]

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> Answer {
      let transliterator = try transliterator(for: record)
      return Answer(try transliterator.convert(record.text), scheme: transliterator.scheme.id)
    }

    private mutating func transliterator(for record: Record) throws -> Transliterator {
      let key = record.scheme ?? "\(record.from ?? "")>\(record.to ?? "")"
      if let known = made[key] { return known }
      let scheme: TransliterationScheme
      if let id = record.scheme {
        scheme = try SchemeTag.scheme(id)
      } else if let from = record.from, let to = record.to {
        scheme = try SchemeTag.scheme(from: from, to: to)
      } else if let given = settings.scheme, record.from == nil, record.to == nil {
        scheme = given
      } else {
        throw CommandFailure(.usage, "field 'scheme' is missing, or 'from' and 'to'")
      }
      let transliterator = try Transliterator(scheme, options: settings.options)
      made[key] = transliterator
      return transliterator
    }
  }
}
