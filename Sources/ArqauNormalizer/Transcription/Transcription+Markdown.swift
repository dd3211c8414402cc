extension Transcription {
  /// The tables as Markdown: a page of the documentation catalogue.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where a table is wrong, which the tests rule out.
  public static func markdownCatalogue() throws(NormalizerError) -> String {
    var text = """
      # Practical transcription

      How names go from one language to another by their sound, rule by rule.

      Written by `arqau name forms --tables` from the tables themselves; don't edit it. A rule reads: the letters before, \
      in braces the letters that change, the letters behind, then what they become, variants after a bar with \
      their cost in nats after a tilde. `^` is a word's start, `$` its end, a part in brackets a choice, a \
      capital Latin letter one of the table's classes. The first rule that fits decides; `@` binds a rule to \
      a kind of name. The same tables run backwards give the spellings that a name may come from.

      Kazakh reaches Serbian by way of Russian, and Serbian reaches Kazakh so: Kazakh writes foreign names as \
      Russian does.

      """
    for table in try all() { text += "\n" + table.markdown }
    return text
  }

  /// The table as Markdown.
  public var markdown: String {
    var text = "## \(name)\n\n`\(id)`, from `\(from)` to `\(to)`. Source: \(standard).\n\n\(note)\n\n"
    text += "| rule | example | not |\n|---|---|---|\n"
    for rule in rules {
      let shown = rule.rule.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      text += "| `\(shown)` | \(rule.example) → \(rule.result) | \(rule.counterexample) |\n"
    }
    return text
  }
}
