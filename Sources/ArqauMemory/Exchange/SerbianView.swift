internal import ArqauText

/// Serbian variants in one script, their inline codes untouched.
enum SerbianView {
  /// A variant in a script; variants of other languages, and texts in that script already, as they are.
  static func variant(_ variant: TranslationUnit.Variant, in script: Script) throws -> TranslationUnit.Variant {
    guard needsConversion(variant, to: script), let variety = Variety(.serbian, script) else { return variant }
    var result = variant
    result.text = try TranslationMemory.converted(variant.text, to: script)
    result.language = LanguageCode(variety)
    if let markup = variant.markup { result.markup = try converted(markup, to: script) }
    return result
  }

  /// Whether a variant must be converted to be in a script.
  ///
  /// Latin letters in a Cyrillic text are names, placeholders and keys, which stay. So a text with any Cyrillic letter
  /// counts as Cyrillic, and one without only as Latin where its tag or its letters say so.
  static func needsConversion(_ variant: TranslationUnit.Variant, to script: Script) -> Bool {
    guard variant.language.isSerbian else { return false }
    let hasCyrillic = variant.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
    switch script {
    case .latin: return hasCyrillic
    case .cyrillic:
      if hasCyrillic { return false }
      let isTagged = variant.language.variety?.script == .latin
      return isTagged || variant.text.unicodeScalars.contains { "čćšžđČĆŠŽĐ".unicodeScalars.contains($0) }
    case .common: return false
    }
  }

  /// A variant's text in a script; nil: as it is.
  static func text(_ variant: TranslationUnit.Variant, in script: Script?) throws -> String {
    guard let script, needsConversion(variant, to: script) else { return variant.text }
    return try TranslationMemory.converted(variant.text, to: script)
  }

  /// The variants of a unit with Serbian in one script: a text that stands in both comes once.
  static func variants(_ variants: [TranslationUnit.Variant], in script: Script) throws -> [TranslationUnit.Variant] {
    // Those in the script already come first, since a conversion may lose what they tell apart.
    let serbian = variants.filter(\.language.isSerbian)
    let ordered =
      serbian.filter { !needsConversion($0, to: script) } + serbian.filter { needsConversion($0, to: script) }
    var seen: [SegmentText] = []
    var views: [TranslationUnit.Variant] = []
    for variant in ordered {
      let text = SegmentText(variant.text, isSerbian: true)
      if needsConversion(variant, to: script), seen.contains(text) { continue }
      seen.append(text)
      views.append(try self.variant(variant, in: script))
    }
    guard let first = variants.firstIndex(where: \.language.isSerbian) else { return variants }
    var result = variants.filter { !$0.language.isSerbian }
    result.insert(contentsOf: views, at: first)
    return result
  }

  /// The script under which a Serbian variant is filed in a table of both: what its tag says, else its letters.
  static func filedScript(_ variant: TranslationUnit.Variant) -> Script {
    variant.language.statedScript ?? (MatchComparison.script(variant.text) == .latin ? .latin : .cyrillic)
  }

  private static func converted(_ markup: String, to script: Script) throws -> String {
    var root: XMLElement?
    _ = try XMLReader().read(
      bytes: Array("<seg>\(markup)</seg>".utf8), with: XMLElementCollector(where: { _ in true }) { root = $0 })
    guard let root else { return markup }
    var writer = XMLWriter(unwritable: .dropped, isFragment: true)
    for child in try converted(root, to: script).children {
      switch child {
      case .element(let element): try writer.element(element)
      case .text(let text): try writer.text(text)
      }
    }
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  private static func converted(_ element: XMLElement, to script: Script) throws -> XMLElement {
    var result = element
    // Native code stays; what `hi` and `sub` hold is text.
    let isText = ["seg", "hi", "sub"].contains(element.name)
    result.children = try element.children.map { child in
      switch child {
      case .element(let element): .element(try converted(element, to: script))
      case .text(let text): .text(isText ? try TranslationMemory.converted(text, to: script) : text)
      }
    }
    return result
  }
}
