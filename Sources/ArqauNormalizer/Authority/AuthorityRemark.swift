internal import ArqauText

/// What an editor should look at in records that were read all the same.
public enum AuthorityRemark {
  /// Remarks on records, in their order, each with the line that the record begins on.
  ///
  /// A form is remarked on where its language is none of ISO 639, where none of its letters are of the script of its
  /// variety, where a word mixes look-alike letters of two scripts, and where it holds characters that reorder text
  /// or are not seen; an id where a spreadsheet would take it for a formula.
  /// - Complexity: O(n) in the letters.
  public static func remarks(on records: [NameRecord]) -> [AuthorityFault] {
    let languages = Set((try? DisplayNames.codes(of: .language)) ?? [])
    return records.flatMap { record in
      reasons(record, languages).map {
        AuthorityFault($0, file: record.provenance.file, line: record.provenance.line)
      }
    }
  }

  private static func reasons(_ record: NameRecord, _ languages: Set<String>) -> [String] {
    var reasons: [String] = []
    if let first = record.id.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) {
      reasons.append("the id '\(record.id)' looks like a formula to a spreadsheet")
    }
    for form in record.forms {
      if let language = language(form.tag), !languages.isEmpty, !languages.contains(language) {
        reasons.append("'\(record.id)': '\(form.tag)' is the tag of no known language")
      }
      if let script = form.variety?.script, isOfOtherScript(form.text, than: script) {
        reasons.append("'\(record.id)': the form '\(form.text)' is not in the script of \(form.tag)")
      }
      reasons += odd(form.text, form.variety?.language).map { "'\(record.id)': \($0)" }
    }
    return reasons
  }

  /// The two or three letters of a tag that name the language; nil for private tags.
  private static func language(_ tag: String) -> String? {
    let code = tag.prefix { $0 != "-" && $0 != "_" && $0 != "@" }.lowercased()
    return (2...3).contains(code.utf8.count) ? code : nil
  }

  private static func isOfOtherScript(_ text: String, than script: Script) -> Bool {
    var own = 0
    var other = 0
    for scalar in text.unicodeScalars {
      let traits = ScalarTraits.of(scalar.value)
      if traits.contains(.cyrillic) {
        if script == .cyrillic { own += 1 } else { other += 1 }
      } else if traits.contains(.latin) {
        if script == .latin { own += 1 } else { other += 1 }
      }
    }
    return own == 0 && other > 1
  }

  private static func odd(_ text: String, _ language: Language?) -> [String] {
    guard let checked = try? TextNormalizer(language: language, repairsHomoglyphs: true).normalize(text) else {
      return []
    }
    let repairs = checked.changes.filter { $0.kind == .homoglyph }.map {
      "'\(text)' has \(codePoint($0.from)) where '\($0.to)' is meant"
    }
    let findings = checked.findings.filter { $0.kind != .unusualSpace }.map {
      "'\(visible(text))' has \($0.codePoints.joined(separator: " ")): \($0.kind.rawValue)"
    }
    return repairs + findings
  }

  private static func codePoint(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  /// A text without characters that would act on a terminal.
  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }
}
