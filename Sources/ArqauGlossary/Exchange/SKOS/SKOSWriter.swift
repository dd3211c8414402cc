internal import ArqauNormalizer
internal import ArqauText

/// Writes a glossary as SKOS (W3C recommendation, 2009) in Turtle.
///
/// A concept is a `skos:Concept`; preferred terms are `skos:prefLabel`, at most one a language tag as SKOS
/// asks; admitted ones `skos:altLabel`; deprecated and forbidden ones `skos:hiddenLabel`, so that a search
/// finds them and nobody is shown them. Serbian is given in both scripts.
public enum SKOSWriter {
  /// The Turtle text, and what it has no place for.
  ///
  /// - Parameters:
  ///   - concepts: What to write, in this order.
  ///   - base: What the addresses of concepts begin with.
  ///   - title: What the scheme is called.
  /// - Throws: `NormalizerError` where Serbian can't be converted.
  public static func text(
    of concepts: [Concept], base: String, title: String
  ) throws -> (text: String, remarks: [ExchangeRemark]) {
    var omissions = ExchangeOmissions()
    var text = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dct: <http://purl.org/dc/terms/> .

      <\(iri(base))> a skos:ConceptScheme ;
          dct:title \(literal(title)) .

      """
    let known = Set(concepts.map(\.id))
    for concept in concepts {
      var lines = ["a skos:Concept", "skos:inScheme <\(iri(base))>", "skos:notation \(literal(concept.id))"]
      try addLabels(concept, to: &lines)
      for (language, definition) in concept.definitions.sorted(by: { $0.key < $1.key }) {
        lines.append("skos:definition \(literal(definition, language.tag))")
      }
      if let domain = concept.domain { lines.append("dct:subject \(literal(domain))") }
      for note in concept.notes { lines.append("skos:editorialNote \(literal(note))") }
      for source in concept.sources {
        let isPage = source.hasPrefix("http://") || source.hasPrefix("https://")
        lines.append("dct:source " + (isPage ? "<\(iri(source))>" : literal(source)))
      }
      for id in concept.related where known.contains(id) && id != concept.id {
        lines.append("skos:related <\(iri(base + id))>")
      }
      omissions.count("'dnt'", concept.isUntranslatable ? 1 : 0)
      omissions.count("'pos'", concept.pos == nil ? 0 : 1)
      omissions.count("an unknown key", concept.extras.count)
      omissions.countKeys(of: concept.terms.values.joined())
      text += "\n<\(iri(base + concept.id))> " + lines.joined(separator: " ;\n    ") + " .\n"
    }
    return (text, omissions.remarks)
  }

  private static func addLabels(_ concept: Concept, to lines: inout [String]) throws {
    var preferred: Set<String> = []
    var seen: Set<String> = []
    for (tag, terms) in try labels(concept) {
      for (text, status) in terms {
        let label: String
        switch status {
        case .preferred: label = preferred.insert(tag).inserted ? "skos:prefLabel" : "skos:altLabel"
        case .admitted: label = "skos:altLabel"
        case .deprecated, .forbidden: label = "skos:hiddenLabel"
        }
        // The kinds of labels are disjoint: one text of a language has one.
        if seen.insert("\(tag) \(text)").inserted { lines.append("\(label) \(literal(text, tag))") }
      }
    }
  }

  private static func labels(_ concept: Concept) throws -> [(tag: String, terms: [(String, TermStatus)])] {
    var labels: [(tag: String, terms: [(String, TermStatus)])] = []
    for language in concept.languages where language.variety?.language != .serbian {
      let terms = concept.terms[language, default: []].sorted { $0.status < $1.status }
      labels.append((language.tag, terms.map { ($0.text, $0.status) }))
    }
    guard concept.languages.contains(where: { $0.variety?.language == .serbian }) else { return labels }
    for script in [Script.cyrillic, .latin] {
      guard let variety = Variety(.serbian, script) else { continue }
      labels.append((variety.tag, try concept.terms(in: variety).map { ($0.text, $0.term.status) }))
    }
    return labels
  }

  /// A literal in quotation marks (Turtle, section 2.5.1).
  private static func literal(_ text: String, _ tag: String? = nil) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\"" + (tag.map { "@\($0)" } ?? "")
  }

  /// An address without the characters that would end it (Turtle, IRIREF).
  private static func iri(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || "<>\"{}|^`\\".unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
