internal import ArqauText

/// Fills the empty translations of an XLIFF document.
struct XLIFFFiller: DocumentCopier.Editor {
  private var filler: DocumentFiller
  private var isVersion2 = false
  /// The language that the user named for the translations.
  private let target: LanguageCode?
  /// What the elements around say of translation, with their depths; the innermost one holds.
  private var translate: [(depth: Int, isWanted: Bool)] = []

  var report: PretranslationReport { filler.report }

  init(memory: TranslationMemory, options: PretranslationOptions) {
    filler = DocumentFiller(memory: memory, options: options)
    target = options.to
  }

  /// Writes the language of the translations where the document names none.
  func passed(_ start: XMLPart, depth: Int) -> XMLPart {
    let attribute = isVersion2 ? "trgLang" : "target-language"
    let isHolder = isVersion2 ? depth == 1 : start.startName == "file"
    guard let target, isHolder, start.attribute(attribute) == nil else { return start }
    return start.setting([(attribute, target.tag)])
  }

  mutating func isChosen(_ tag: borrowing XMLTag, depth: Int) throws -> Bool {
    if depth == 1 {
      guard tag.isNamed("xliff") else {
        throw XMLError(.unexpected, "not XLIFF: the root element is <\(tag.qualifiedName)>")
      }
      isVersion2 = tag.attribute("version")?.hasPrefix("2") ?? false
      filler.setLanguages(from: tag.attribute("srcLang"), to: tag.attribute("trgLang"))
    } else if tag.isNamed("file"), !isVersion2 {
      filler.setLanguages(from: tag.attribute("source-language"), to: tag.attribute("target-language"))
    }
    while let last = translate.last, last.depth >= depth { translate.removeLast() }
    if let value = tag.attribute("translate"), Self.translatable.contains(where: { tag.isNamed($0) }) {
      translate.append((depth, value != "no"))
    }
    return tag.isNamed(isVersion2 ? "segment" : "trans-unit")
  }

  /// The elements whose `translate` goes for all inside, as XLIFF 1.2 and 2.x have it.
  private static let translatable: [StaticString] = ["file", "group", "unit", "trans-unit"]

  mutating func edited(_ parts: [XMLPart]) throws -> [XMLPart] {
    guard let source = parts.ranges(of: "source", at: 2).first else { return parts }
    let inner = parts[source].dropFirst().dropLast()
    guard filler.from != nil, filler.to != nil else {
      filler.leave(inner, "no languages named")
      return parts
    }
    let target = parts.ranges(of: "target", at: 2).first
    if let target, target.count > 2, !parts[target].text.allSatisfy(\.isWhitespace) || target.count > 3 {
      filler.pass(inner)
      return parts
    }
    if translate.last?.isWanted == false {
      filler.leave(inner, "not to be translated")
      return parts
    }
    if let segmented = parts.ranges(of: "seg-source", at: 2).first,
      !parts[segmented].ranges(of: "mrk", at: 2).isEmpty
    {
      return try editedByMarks(parts, segmented, source, target)
    }
    guard let filling = try filler.filling(for: inner) else { return parts }
    return put(filling.parts, isExact: filling.isExact, into: parts, behind: source, target)
  }

  /// Fills the segments that marks tell within a unit; those without a match stay empty marks.
  private mutating func editedByMarks(
    _ parts: [XMLPart], _ segmented: Range<Int>, _ source: Range<Int>, _ target: Range<Int>?
  ) throws -> [XMLPart] {
    var content: [XMLPart] = []
    var isExact = true
    var isFilled = false
    var index = segmented.lowerBound + 1
    let marks = parts[segmented].ranges(of: "mrk", at: 2).filter { parts[$0.lowerBound].attribute("mtype") == "seg" }
    for mark in marks {
      content += parts[index..<mark.lowerBound]
      content.append(parts[mark.lowerBound])
      if let filling = try filler.filling(for: parts[mark].dropFirst().dropLast()) {
        content += filling.parts
        isFilled = true
        isExact = isExact && filling.isExact
      } else {
        isExact = false
      }
      content.append(.end(local: "mrk"))
      index = mark.upperBound
    }
    content += parts[index..<segmented.upperBound - 1]
    guard isFilled else { return parts }
    return put(
      content, isExact: isExact, into: parts, behind: segmented.lowerBound > source.lowerBound ? segmented : source,
      target)
  }

  private func put(
    _ content: [XMLPart], isExact: Bool, into parts: [XMLPart], behind source: Range<Int>, _ target: Range<Int>?
  ) -> [XMLPart] {
    guard case .start(let sourceName, _, _) = parts[source.lowerBound] else { return parts }
    let prefix = sourceName.split(separator: ":").dropLast().first.map { $0 + ":" } ?? ""
    var start = target.map { parts[$0.lowerBound] } ?? .start(name: prefix + "target", local: "target", attributes: [])
    if !isVersion2 {
      start = start.setting([
        ("state", isExact ? "translated" : "needs-review-translation"),
        ("state-qualifier", isExact ? "exact-match" : "fuzzy-match"),
      ])
    }
    let element = [start] + content + [.end(local: "target")]
    var result = parts
    if let target {
      result.replaceSubrange(target, with: element)
    } else {
      result.insert(contentsOf: element, at: source.upperBound)
    }
    if isVersion2 {
      result[0] = result[0].setting([("state", "translated"), ("subState", isExact ? "arqau:exact" : "arqau:fuzzy")])
    }
    return result
  }
}
