import ArgumentParser
import ArqauNormalizer
import ArqauText
import FoundationEssentials
import Glibc

/// `arqau-bench transliterate`: every scheme as a filter, beside ICU's `uconv` with the nearest transform.
struct TransliterateBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate", abstract: "Every scheme beside uconv, as filters over the same text.",
    discussion: """
      Each text is repeated to --megabytes and goes through `arqau transliterate` by every scheme for its \
      variety, and through `uconv -x`; the figures are processor time, the start of the process included, \
      the quickest of --runs.
      """)

  @Argument(
    help: "Texts named NAME.LANG.EXT; LANG is kk, ru, sr-Cyrl, sr-Latn or kk-Latn.", completion: .file())
  var files: [String]

  @Option(help: "The command.", completion: .file())
  var arqau = ".build/release/arqau"

  @Option(help: "Measure these schemes only.")
  var scheme: [String] = []

  @Option(help: "The size of a text.")
  var megabytes = 40.0

  @Flag(help: "Let uconv run the scheme's own rules instead of ICU's nearest transform.")
  var sameRules = false

  @Option(help: "How often each is run.")
  var runs = 3

  func validate() throws {
    guard (1...1000).contains(runs), megabytes > 0, megabytes <= 2000 else {
      throw ValidationError("--runs takes 1 to 1000, --megabytes up to 2000")
    }
  }

  func run() throws {
    let folder = "/tmp/arqau-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows: [[String]] = []
    for file in files {
      // Most schemes of a language have one nearest transform, and uconv takes most of the time.
      var measured: [String: Double] = [:]
      let parts = file.split(separator: ".")
      guard parts.count > 2 else { throw ValidationError("\(file): the name does not tell the language") }
      let tag = String(parts[parts.count - 2])
      guard let once = FileManager.default.contents(atPath: file), !once.isEmpty else {
        throw ValidationError("\(file): can't be read")
      }
      let text = folder + "/text"
      let times = max(1, Int(megabytes * 1e6) / once.count)
      try Data((0..<times).map { _ in once }.joined()).write(to: URL(filePath: text))
      for scheme in try Self.schemes(for: tag, among: scheme) {
        rows.append(try row(scheme, text, Double(times * once.count) / 1e6, &measured))
      }
    }
    Table.show(["processor time", "text", "arqau MB/s", "uconv MB/s", "uconv -x", "arqau is faster by"], rows)
  }

  private static func schemes(for tag: String, among ids: [String]) throws -> [TransliterationScheme] {
    try TransliterationScheme.all().filter { scheme in
      let isFrom =
        scheme.from == tag || scheme.from == "sr" && tag.hasPrefix("sr-")
        || scheme.from.hasPrefix("cnr-") && tag == "sr" + scheme.from.dropFirst(3)
      return isFrom && (ids.isEmpty || ids.contains(scheme.id))
    }
  }

  /// Measures a scheme.
  ///
  /// - Parameters:
  ///   - scheme: The scheme.
  ///   - text: The path of the text.
  ///   - size: Its size in megabytes.
  ///   - measured: The seconds of uconv over this text by transform, which are taken once.
  private func row(
    _ scheme: TransliterationScheme, _ text: String, _ size: Double, _ measured: inout [String: Double]
  ) throws -> [String] {
    let transform = sameRules ? scheme.rules : Self.transform(scheme)
    let mine = try seconds([arqau, "transliterate", "--quiet", "--scheme", scheme.id], text)
    let theirs = try measured[transform] ?? seconds(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", transform], text)
    measured[transform] = theirs
    return [
      scheme.id, scheme.from, Table.number(size / mine), Table.number(size / theirs),
      sameRules ? "the same rules" : transform,
      Table.number(theirs / mine) + "x",
    ]
  }

  /// ICU's built-in transform that does the most similar work.
  private static func transform(_ scheme: TransliterationScheme) -> String {
    switch scheme.from {
    case "sr-Cyrl", "cnr-Cyrl": "Serbian-Latin/BGN"
    case "kk": scheme.to == "kk-Arab" ? "Cyrillic-Latin; Latin-Arabic" : "Kazakh-Latin/BGN"
    case "ru": "Russian-Latin/BGN"
    case "sr": "Serbian-Latin/BGN; Latin-ASCII"
    default: "Latin-Cyrillic"
    }
  }

  /// The processor seconds of the quickest run, its output thrown away.
  private func seconds(_ command: [String], _ input: String) throws -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      let before = Self.childSeconds()
      try Subprocess.run(command, &actions)
      best = min(best, Self.childSeconds() - before)
    }
    return max(best, 1e-6)
  }

  /// Processor seconds of all processes that this one has started and that have ended.
  private static func childSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
