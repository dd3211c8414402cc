/// Notes and properties in one text column: fields end with U+001F, records with U+001E.
///
/// Neither character can stand in XML; from other formats they are left out.
enum PackedProperties {
  /// The properties in one text; nil where there are none. A note is a property without a name.
  static func pack(_ properties: [TranslationUnit.Property], notes: [String] = []) -> String? {
    if properties.isEmpty, notes.isEmpty { return nil }
    var text = ""
    for note in notes { text += "\u{1F}\(clean(note))\u{1E}" }
    for property in properties { text += "\(clean(property.name))\u{1F}\(clean(property.value))\u{1E}" }
    return text
  }

  /// The properties and notes of a text.
  static func unpack(_ text: String?) -> (properties: [TranslationUnit.Property], notes: [String]) {
    var properties: [TranslationUnit.Property] = []
    var notes: [String] = []
    for record in (text ?? "").utf8.split(separator: 0x1E) {
      let fields = record.split(separator: 0x1F, maxSplits: 1, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 2 else { continue }
      if fields[0].isEmpty { notes.append(fields[1]) } else { properties.append(.init(fields[0], fields[1])) }
    }
    return (properties, notes)
  }

  private static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x1E || $0 == 0x1F }) else { return text }
    return String(decoding: text.utf8.filter { $0 != 0x1E && $0 != 0x1F }, as: UTF8.self)
  }
}
