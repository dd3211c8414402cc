internal import ArqauText

/// Writes units as TMX 1.4b, piece by piece.
///
/// ```swift
/// var writer = try TMXWriter(sourceLanguage: nil)
/// try writer.write(unit)
/// file.write(writer.takeBytes())
/// ```
public struct TMXWriter: Sendable {
  private var xml = XMLWriter(unwritable: .dropped)

  /// Begins a file.
  ///
  /// - Parameter sourceLanguage: The language that is the source of all units; nil: any.
  /// - Throws: `XMLError` where a text can't be written, which the policy rules out.
  public init(sourceLanguage: LanguageCode?) throws {
    xml.declaration()
    try xml.start("tmx", [("version", "1.4")])
    try xml.start(
      "header",
      [
        ("creationtool", "arqau"), ("creationtoolversion", "1"), ("segtype", "sentence"), ("o-tmf", "arqau"),
        ("adminlang", "en"), ("srclang", sourceLanguage?.tag ?? "*all*"), ("datatype", "plaintext"),
      ])
    xml.end()
    try xml.start("body")
  }

  /// Characters left out since XML can't hold them.
  public var dropped: Int { xml.dropped }
  /// The bytes that wait to be taken.
  public var pendingCount: Int { xml.pendingCount }

  /// Writes a unit.
  public mutating func write(_ unit: TranslationUnit) throws {
    let attributes = unit.properties.filter { $0.name.hasPrefix("@") }.map {
      (String($0.name.dropFirst()), Optional($0.value))
    }
    try xml.start(
      "tu",
      [
        ("tuid", unit.name), ("creationdate", unit.created), ("creationid", unit.creator),
        ("changedate", unit.changed), ("changeid", unit.changer),
      ] + attributes)
    for note in unit.notes { try element("note", [], note) }
    for (type, value) in [
      ("x-origin", unit.origin), ("x-context", unit.context), ("prev", unit.previous), ("next", unit.next),
    ] {
      if let value { try element("prop", [("type", type)], value) }
    }
    for property in unit.properties where !property.name.hasPrefix("@") {
      try element("prop", [("type", property.name)], property.value)
    }
    for variant in unit.variants { try write(variant) }
    xml.end()
  }

  private mutating func write(_ variant: TranslationUnit.Variant) throws {
    let attributes = variant.properties.filter { $0.name.hasPrefix("@") }.map {
      (String($0.name.dropFirst()), Optional($0.value))
    }
    try xml.start("tuv", [("xml:lang", variant.language.tag)] + attributes)
    for property in variant.properties where !property.name.hasPrefix("@") {
      if property.name == "note" {
        try element("note", [], property.value)
      } else {
        try element("prop", [("type", property.name)], property.value)
      }
    }
    try xml.start("seg")
    if let markup = variant.markup { xml.fragment(markup) } else { try xml.text(variant.text) }
    xml.end()
    xml.end()
  }

  private mutating func element(_ name: String, _ attributes: [(String, String?)], _ text: String) throws {
    try xml.start(name, attributes)
    try xml.text(text)
    xml.end()
  }

  /// Ends the file.
  public mutating func finish() {
    xml.end()
    xml.end()
  }

  /// Takes the bytes written since the last call.
  public mutating func takeBytes() -> [UInt8] { xml.takeBytes() }
}
