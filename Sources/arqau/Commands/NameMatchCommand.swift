import ArgumentParser
import ArqauNormalizer
import ArqauText
import Glibc

/// `arqau name match`: whether two names are one.
struct NameMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Tell whether two names, in any script and scheme, are spellings of one name.",
    discussion: """
      Prints a score from 0 to 1 and why; from 0.7 up two names should be taken for one. Names that one of the \
      records has that come with Arqau are one name, whatever they sound like. Records of --jsonl: \
      a and b, each an object with name and perhaps lang, or a string; kind; id. The kind decides how much a \
      word counts that only one of the names has; of the languages only sr-Latn makes a difference.
      """)

  @Argument(help: "The two names.")
  var names: [String] = []

  @Option(help: "What they name: \(NameKind.known); either a person or something else when left out.")
  var kind: NameKind?

  @Option(
    help: ArgumentHelp(
      "The names' languages, once for both or once for each (\(LanguageTag.known)).", valueName: "tag"))
  var lang: [LanguageTag] = []

  @Flag(name: .customLong("no-builtin"), help: "Go by sound alone: leave the records out that come with Arqau.")
  var noBuiltin = false

  @OptionGroup var mode: RunOptions

  func validate() throws {
    try mode.refuse(names, called: "name")
    if lang.count > 2 { throw ValidationError("--lang is given once for both names or once for each") }
    if !mode.jsonl, !names.isEmpty, names.count != 2 {
      throw ValidationError("match takes two names, not \(names.count)")
    }
  }

  func run() throws {
    if mode.jsonl { return try mode.runRecords(Worker.self, Settings(kind: kind, usesBuiltIn: !noBuiltin)) }
    guard names.count == 2 else {
      StandardError.write(Arqau.helpMessage(for: Self.self) + "\n")
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    for name in names { try Self.check(name) }
    var matcher = RecordMatcher(authority: noBuiltin ? nil : .builtIn)
    let match = matcher.match(
      names[0], names[1], kind: kind, varieties: (lang.first?.variety, lang.last?.variety))
    var output = StandardOutput()
    if mode.json {
      try output.raw(RecordCoding.document(NameMatchAnswer(match)) + "\n")
    } else {
      let explanation = NameMatchExplanation(match, names[0], names[1])
      try output.line("\(Fixed.two(match.score))  \(explanation.verdict)")
      for reason in explanation.reasons { try output.line("      \(reason)") }
    }
    try output.flush()
  }

  /// Refuses what is no name: nothing could be said of it.
  static func check(_ name: String) throws(CommandFailure) {
    let hasLetter = name.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    guard hasLetter else {
      let shown = String(name.prefix(40))
      throw CommandFailure(.badData, "name '\(shown)\(shown == name ? "" : "…")': no letter or digit")
    }
  }

  struct Settings: Sendable {
    let kind: NameKind?
    let usesBuiltIn: Bool
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let a: Name
      let b: Name
      let kind: NameKind?
    }

    /// A name with its language, or the name alone.
    struct Name: Decodable {
      let name: String
      let lang: LanguageTag?

      private enum Keys: CodingKey { case name, lang }

      init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
          name = text
          lang = nil
          return
        }
        let container = try decoder.container(keyedBy: Keys.self)
        name = try container.decode(String.self, forKey: .name)
        lang = try container.decodeIfPresent(LanguageTag.self, forKey: .lang)
      }
    }

    typealias Answer = NameMatchAnswer

    private let settings: Settings
    private var matcher: RecordMatcher

    init(_ settings: Settings) {
      self.settings = settings
      matcher = RecordMatcher(authority: settings.usesBuiltIn ? .builtIn : nil)
    }

    mutating func answer(_ record: Record) throws -> NameMatchAnswer {
      for name in [record.a.name, record.b.name] { try NameMatchCommand.check(name) }
      return NameMatchAnswer(
        matcher.match(
          record.a.name, record.b.name, kind: record.kind ?? settings.kind,
          varieties: (record.a.lang?.variety, record.b.lang?.variety)))
    }
  }
}

/// A match as the answers of `--json` and `--jsonl` have it.
struct NameMatchAnswer: Encodable {
  struct Features: Encodable {
    struct Pair: Encodable {
      let a: Int
      let b: Int
      let similarity: Double
      let initial: Bool?
    }

    let similarity: Double
    let worst: Double
    let joined: Double
    let evidence: Double
    let omitted: Int
    let patronymic: String
    let initials: Int
    let contradictedInitials: Int
    let reordered: Bool
    let words: [Pair]
  }

  let score: Double
  /// The record that has both names; left out where none has.
  let record: String?
  let features: Features

  init(_ match: RecordMatcher.Match) {
    let given = match.sounds.features
    record = match.record
    score = Fixed.round(match.score)
    let patronymic =
      given.omittedPatronymic > 0 ? "omitted" : given.contradictedPatronymic > 0.5 ? "contradicted" : "none or same"
    features = Features(
      similarity: Fixed.round(given.similarity), worst: Fixed.round(given.worst), joined: Fixed.round(given.joined),
      evidence: Fixed.round(given.evidence), omitted: Int(given.omitted), patronymic: patronymic,
      initials: Int(given.agreeingInitials), contradictedInitials: Int(given.contradictedInitials),
      reordered: given.reordered > 0,
      words: given.pairs.map {
        .init(
          a: $0.first, b: $0.second, similarity: Fixed.round($0.similarity), initial: $0.isInitial ? true : nil)
      })
  }
}

/// Numbers for people and answers.
enum Fixed {
  /// Four decimals.
  static func round(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  /// Two decimals, as text.
  static func two(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// A match in words.
struct NameMatchExplanation {
  let verdict: String
  let reasons: [String]

  init(_ match: RecordMatcher.Match, _ a: String, _ b: String) {
    let features = match.sounds.features
    verdict =
      match.score >= 0.7 ? "the same name" : match.score >= 0.3 ? "perhaps the same name" : "different names"
    let first = NameMatcher.words(of: a)
    let second = NameMatcher.words(of: b)
    var reasons: [String] = []
    if let record = match.record { reasons.append("both are forms of \(record)") }
    for pair in features.pairs where pair.first < first.count && pair.second < second.count {
      let words = "\(first[pair.first]) ~ \(second[pair.second])"
      if pair.isInitial {
        reasons.append("\(words): \(pair.similarity > 0 ? "the initial agrees" : "the initial differs")")
      } else {
        reasons.append("\(words): \(Self.word(for: pair.similarity)) (\(Fixed.two(max(0, pair.similarity))))")
      }
    }
    if features.omittedPatronymic > 0 { reasons.append("the one name has a patronymic, the other none") }
    if features.contradictedPatronymic > 0.5 { reasons.append("the patronymics differ") }
    if features.omitted > 0 { reasons.append("words of the one name that the other lacks: \(Int(features.omitted))") }
    if features.reordered > 0 { reasons.append("the words stand in another order") }
    if features.pairs.isEmpty { reasons.append("no Latin or Cyrillic words: only the same spelling matches") }
    self.reasons = reasons
  }

  private static func word(for similarity: Double) -> String {
    switch similarity {
    case 0.97...: "sound the same"
    case 0.8..<0.97: "sound alike"
    case 0.5..<0.8: "sound somewhat alike"
    default: "differ"
    }
  }
}
