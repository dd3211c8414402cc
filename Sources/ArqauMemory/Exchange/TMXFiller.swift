internal import ArqauText

/// Gives the units of a TMX document that lack a language a variant in it.
///
/// Each says by properties what it is: `x-match` is `exact` or `fuzzy`, `x-match-score` the score after repairs and
/// penalties, `x-match-origin` the origin of the memory's unit.
struct TMXFiller: DocumentCopier.Editor {
  private var filler: DocumentFiller
  private let options: PretranslationOptions

  var report: PretranslationReport { filler.report }

  init(memory: TranslationMemory, options: PretranslationOptions) {
    filler = DocumentFiller(memory: memory, options: options)
    self.options = options
  }

  mutating func isChosen(_ tag: borrowing XMLTag, depth: Int) throws -> Bool {
    if depth == 1, !tag.isNamed("tmx") {
      throw XMLError(.unexpected, "not TMX: the root element is <\(tag.qualifiedName)>")
    }
    if tag.isNamed("header"), let source = tag.attribute("srclang"), source.lowercased() != "*all*" {
      filler.setLanguages(from: source, to: nil)
    }
    return tag.isNamed("tu")
  }

  mutating func edited(_ parts: [XMLPart]) throws -> [XMLPart] {
    let variants = parts.ranges(of: "tuv", at: 2).compactMap { range -> (range: Range<Int>, language: LanguageCode)? in
      let tag = parts[range.lowerBound].attribute("xml:lang") ?? parts[range.lowerBound].attribute("lang")
      return tag.flatMap { LanguageCode($0) }.map { (range, $0) }
    }
    let wanted = filler.from.flatMap { from in variants.first { $0.language.key == from.key } }
    guard let source = wanted ?? (filler.from == nil ? variants.first : nil), let to = filler.to,
      let segment = parts[source.range].ranges(of: "seg", at: 2).first
    else {
      filler.leave([], "no source text")
      return parts
    }
    let inner = parts[segment].dropFirst().dropLast()
    let hasTarget = variants.contains { variant in
      variant.language.key == to.key
        && parts[variant.range].ranges(of: "seg", at: 2).contains { !parts[$0].text.allSatisfy(\.isWhitespace) }
    }
    if hasTarget {
      filler.pass(inner)
      return parts
    }
    let isLanguageKnown = filler.from != nil
    if !isLanguageKnown { filler.from = source.language }
    defer { if !isLanguageKnown { filler.from = nil } }
    guard let filling = try filler.filling(for: inner) else { return parts }
    let usesPrefix = parts[source.range.lowerBound].attribute("xml:lang") != nil
    let tag = options.script.flatMap { to.isSerbian ? Variety(.serbian, $0)?.tag : nil } ?? to.tag
    var variant: [XMLPart] = [.start(name: "tuv", local: "tuv", attributes: [(usesPrefix ? "xml:lang" : "lang", tag)])]
    for (type, value) in [
      ("x-match", filling.isExact ? "exact" : "fuzzy"), ("x-match-score", String(filling.match.adjusted)),
      ("x-match-origin", filling.match.origin),
    ] {
      guard let value else { continue }
      variant += [.start(name: "prop", local: "prop", attributes: [("type", type)]), .text(value), .end(local: "prop")]
    }
    variant +=
      [.start(name: "seg", local: "seg", attributes: [])] + filling.parts + [.end(local: "seg"), .end(local: "tuv")]
    var result = parts
    // An empty variant of the language gives its place to the new one.
    let empty = variants.filter { $0.language.key == to.key }.map(\.range)
    let place = empty.first?.lowerBound ?? result.count - 1
    for range in empty.reversed() { result.removeSubrange(range) }
    result.insert(contentsOf: variant, at: place)
    return result
  }
}
