internal import ArqauText

/// A way of writing one variety's letters in those of another: an edition of a standard, as rules.
///
/// The rules are the definition. They are written in the syntax of UTS #35, part 2 (transforms), and ICU
/// executes them with the same result.
public struct TransliterationScheme: Sendable {
  /// A text and what the scheme makes of it, or must not.
  public struct Example: Sendable, Hashable {
    /// The text.
    public let text: String
    /// The text by the scheme; for a counterexample, what it must not become.
    public let result: String
  }

  /// The scheme's name in commands and files, as `kaz-latn-2021-04`.
  public let id: String
  /// What the scheme is, in words.
  public let name: String
  /// The BCP 47 tag of the texts that it takes; `sr` is Serbian in either script.
  public let from: String
  /// The BCP 47 tag of what it makes.
  public let to: String
  /// Who published it.
  public let standard: String
  /// The edition, most often a year.
  public let edition: String
  /// The id of the scheme that leads back; nil where there is none.
  public let reverse: String?
  /// Whether it is the scheme for its pair of varieties where none is named.
  public let isDefault: Bool
  /// Where the table is from, what is certain in it and what varies.
  public let note: String
  /// Texts with their results.
  public let examples: [Example]
  /// Texts with what they must not become.
  public let counterexamples: [Example]

  let conversions: [ConversionRule]
  let profile: SchemeProfile

  /// Whether another scheme leads back to the text, but for what the schemes' notes except.
  public var isReversible: Bool { reverse != nil }

  /// The rules as ICU reads them, a rule a line, those for capitals written out.
  public var rules: String { conversions.map { $0.text + "\n" }.joined() }

  /// Reads a scheme's file: `# key: value` lines, then rules.
  ///
  /// The keys are `id name from to standard edition reverse default capitals casing base note example not`;
  /// `base` names the schemes whose rules follow those of the file, the file's own ones taking
  /// precedence; `example` and `not` give `text → result`.
  /// - Throws: ``NormalizerError`` of kind `rules`, with the line.
  public init(parsing text: String) throws(NormalizerError) {
    let file = SchemeFile(text)
    func value(_ key: String) throws(NormalizerError) -> String {
      guard let value = file.values[key]?.first else { throw NormalizerError(.rules, "no '\(key)' line") }
      return value
    }
    id = try value("id")
    name = try value("name")
    from = try value("from")
    to = try value("to")
    standard = try value("standard")
    edition = try value("edition")
    reverse = file.values["reverse"]?.first
    isDefault = file.values["default"]?.first == "yes"
    note = file.values["note", default: []].joined(separator: " ")
    examples = file.examples("example")
    counterexamples = file.examples("not")
    conversions = try file.conversions()
    profile = SchemeProfile(from: from, keepsForeignWords: file.values["foreign"]?.first == "keep")
  }
}

extension SchemeProfile {
  /// What a scheme's source tag says.
  fileprivate init(from tag: String, keepsForeignWords: Bool) {
    let subtags = tag.split(separator: "-")
    let isSerbian = subtags.first == "sr" || subtags.first == "cnr"
    language = isSerbian ? .serbian : subtags.first == "kk" ? .kazakh : .russian
    source = subtags.contains("Latn") ? .latin : isSerbian && subtags.count == 1 ? .either : .cyrillic
    self.keepsForeignWords = keepsForeignWords
  }
}
