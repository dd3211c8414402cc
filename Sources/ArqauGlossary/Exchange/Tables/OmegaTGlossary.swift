internal import ArqauText

/// Glossaries of OmegaT: a source term, a target term and a comment in the columns of a table without a header.
///
/// OmegaT's manual, chapter "Glossaries": tab-separated in UTF-8 (`.txt`, `.utf8`, `.tab`), comma-separated
/// (`.csv`), lines that begin with `#` are comments.
public enum OmegaTGlossary {
  /// Reads a glossary; a source term that comes several times is one concept.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, or UTF-16 with a byte order mark.
  ///   - separator: How fields are separated.
  ///   - source: The language of the first column.
  ///   - target: The language of the second.
  ///   - name: What errors call it.
  /// - Throws: ``GlossaryError`` with the line of a row without a target term.
  public static func read(
    _ bytes: [UInt8], separator: GlossaryTable.Separator, from source: GlossaryLanguage, to target: GlossaryLanguage,
    named name: String
  ) throws(GlossaryError) -> [Concept] {
    let rows = try TableReader.rows(
      bytes, separator: separator == .tsv ? 0x09 : UInt8(ascii: ","), isQuoted: separator == .csv, named: name)
    var names = ConceptNames()
    var concepts: [Concept] = []
    var known: [String: Int] = [:]
    for row in rows where !(separator == .tsv && row.fields[0].hasPrefix("#")) {
      let fields = row.fields.map { TermCell.trimmed($0) }
      guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        throw GlossaryError("a row without a source and a target term", file: name, line: row.line)
      }
      let index =
        known[fields[0]]
        ?? {
          var concept = Concept(id: names.name(for: nil, terms: [(source, fields[0])]))
          concept.add(Term(fields[0]), in: source)
          concepts.append(concept)
          known[fields[0]] = concepts.count - 1
          return concepts.count - 1
        }()
      if !concepts[index].terms[target, default: []].contains(where: { $0.text == fields[1] }) {
        let isFirst = concepts[index].terms[target] == nil
        concepts[index].add(Term(fields[1], status: isFirst ? .preferred : .admitted), in: target)
      }
      for comment in fields[2...] where !comment.isEmpty && !concepts[index].notes.contains(comment) {
        concepts[index].notes.append(comment)
      }
    }
    return concepts
  }

  /// The glossary's text: a line for each pair of usable terms; forbidden and deprecated ones in the comment.
  public static func text(
    of concepts: [Concept], from source: GlossaryLanguage, to target: GlossaryLanguage
  ) throws -> (text: String, remarks: [ExchangeRemark]) {
    var writer = TableWriter(.tsv, isRaw: true)
    var skipped = 0
    var omissions = ExchangeOmissions()
    for concept in concepts {
      let sources = try concept.written(in: source).filter(\.term.status.isUsable)
      let targets = try concept.written(in: target)
      let usable = targets.filter(\.term.status.isUsable)
      if sources.isEmpty || usable.isEmpty {
        skipped += 1
        continue
      }
      omissions.count("'definition'", concept.definitions.count)
      omissions.count("'dnt'", concept.isUntranslatable ? 1 : 0)
      omissions.count("'pos'", concept.pos == nil ? 0 : 1)
      omissions.count("'source'", concept.sources.count)
      omissions.count("'related'", concept.related.count)
      omissions.count("an unknown key", concept.extras.count)
      omissions.countKeys(of: (sources + targets).map(\.term))
      omissions.count(
        "a deprecated or forbidden term of \(source)", try concept.written(in: source).count - sources.count)
      let warned = targets.filter { !$0.term.status.isUsable }.map { "\($0.term.status.rawValue): \($0.text)" }
      for source in sources {
        for target in usable {
          let status = target.term.status == .preferred ? [] : [target.term.status.rawValue]
          let comment = (status + [concept.domain].compactMap { $0 } + concept.notes + warned).joined(separator: "; ")
          // A source term that begins with # would be a comment to OmegaT.
          let text = source.text.hasPrefix("#") ? " \(source.text)" : source.text
          writer.row(comment.isEmpty ? [text, target.text] : [text, target.text, comment])
        }
      }
    }
    var remarks = omissions.remarks
    if skipped > 0 {
      remarks.append(ExchangeRemark("\(skipped) concepts lack a usable term in \(source) or \(target)"))
    }
    if writer.flattened > 0 {
      remarks.append(ExchangeRemark("tabs or line breaks of \(writer.flattened) fields became spaces"))
    }
    return (writer.text, remarks)
  }
}

extension TermCell {
  /// The text without spaces at its ends.
  static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}

extension Concept {
  /// The terms of a language; of `sr-Latn` and the like those of the other script too, converted.
  func written(in language: GlossaryLanguage) throws -> [WrittenTerm] {
    guard let variety = language.variety, language.tag.contains("-") || terms[language] == nil else {
      return terms[language, default: []].map { WrittenTerm(text: $0.text, term: $0, isDerived: false) }
    }
    return try terms(in: variety)
  }
}
