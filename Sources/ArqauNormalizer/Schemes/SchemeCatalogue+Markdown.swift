extension TransliterationScheme {
  /// The catalogue of the built-in schemes in Markdown: where each is from, what varies, and its whole table.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where a scheme's file is wrong, which the tests rule out.
  public static func markdownCatalogue() throws(NormalizerError) -> String {
    let schemes = try all()
    var text = """
      # Transliteration schemes

      Every built-in scheme, with its source, its edition, what varies, and its table.

      <!-- Written by `arqau schemes --markdown`; a test holds this page to the schemes. -->

      ## Overview

      These \(schemes.count) schemes are data: `arqau schemes --rules ID` prints the rules of one in the syntax of \
      UTS #35, as ICU's tools take them. A scheme is reversible where another one leads back.

      | Scheme | From | To | Edition | Back by |
      |---|---|---|---|---|

      """
    for scheme in schemes {
      text += "| `\(scheme.id)` | \(scheme.from) | \(scheme.to) | \(scheme.edition) | "
      text += (scheme.reverse.map { "`\($0)`" } ?? "–") + " |\n"
    }
    for scheme in schemes { text += "\n" + scheme.markdown }
    return text
  }

  /// The scheme's part of the catalogue in Markdown.
  public var markdown: String {
    var text = "## \(id)\n\n**\(name)**\n\n"
    text += "- From `\(from)` to `\(to)`" + (isDefault ? ", where no scheme is named" : "") + "\n"
    text += "- Standard: \(standard), edition \(edition)\n"
    text += "- " + (reverse.map { "Led back by `\($0)`" } ?? "No scheme leads back") + "\n"
    text += "\n\(note)\n\n### Letters\n\n\(letters)\n"
    let rules = contextRules
    if !rules.isEmpty {
      text += "\n### Where the neighbours count\n\nThe first rule that fits is taken, before the letters above.\n\n"
      text += "```\n" + rules.map { $0 + "\n" }.joined() + "```\n"
    }
    text += "\n### Examples\n\n| Text | Becomes | Not |\n|---|---|---|\n"
    for example in examples {
      let wrong = counterexamples.filter { $0.text == example.text }.map(\.result).joined(separator: ", ")
      text += "| \(Self.cell(example.text)) | \(Self.cell(example.result)) | \(Self.cell(wrong)) |\n"
    }
    for example in counterexamples where !examples.contains(where: { $0.text == example.text }) {
      text += "| \(Self.cell(example.text)) | | \(Self.cell(example.result)) |\n"
    }
    return text
  }

  /// What each small letter becomes wherever it stands.
  private var letters: String {
    let plain = conversions.filter { $0.isPlain && $0.isSmall }
    return plain.map { rule in
      let key = Self.text(rule.key.compactMap(\.literal))
      return key + " → " + (rule.output.isEmpty ? "nothing" : Self.text(rule.output))
    }.joined(separator: " · ")
  }

  private var contextRules: [String] {
    conversions.filter { !$0.isPlain && $0.isSmall }.map(\.text)
  }

  private static func text(_ scalars: [UInt32]) -> String {
    // A mark on its own would stand on the space before it.
    scalars.map { scalar in
      let isMark = (0x300..<0x370).contains(scalar)
      return (isMark && scalars.count == 1 ? "◌" : "")
        + (Unicode.Scalar(scalar).map { String(Character($0)) } ?? "")
    }.joined().replacing("`", with: "\\`")
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("`", with: "\\`")
  }
}

extension ConversionRule {
  /// Whether the rule asks for nothing around its key.
  fileprivate var isPlain: Bool {
    before.isEmpty && after.isEmpty && key.allSatisfy { $0.literal != nil }
  }

  /// Whether its key is written in small letters.
  fileprivate var isSmall: Bool {
    key.compactMap(\.literal).allSatisfy { scalar in
      guard let value = Unicode.Scalar(scalar) else { return true }
      return String(Character(value)).lowercased() == String(Character(value))
    }
  }
}
