import ArgumentParser
import ArqauText

/// `arqau detect`: the language and script of a text.
struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Tell the language and script of text.",
    discussion: """
      Prints the language (en, kk, ru, sr, or und for any other), the script (Cyrl, Latn, or Zyyy for \
      neither) and a confidence from 0 to 1. Records of --jsonl: text, id (optional).
      """)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    if shared.jsonl { return try shared.runRecords(Worker.self, ()) }
    let worker = Worker(())
    try shared.forEachInput(of: Self.self) { input in
      worker.answer(input.utf8)
    } show: { answer, _, output in
      try output.line("\(answer.lang) \(answer.script) \(answer.confidence)")
    }
  }

  struct Worker: RecordWorker {
    struct Record: Decodable { let text: String }

    struct Answer: Encodable {
      let lang: String
      let script: String
      let confidence: Double
    }

    init(_: Void) {}

    mutating func answer(_ record: Record) -> Answer { answer(Array(record.text.utf8)) }

    func answer(_ utf8: [UInt8]) -> Answer {
      let detection = LanguageDetector().detect(utf8)
      return Answer(
        lang: detection.language?.rawValue ?? "und", script: detection.script.rawValue,
        confidence: (detection.confidence * 1000).rounded() / 1000)
    }
  }
}
