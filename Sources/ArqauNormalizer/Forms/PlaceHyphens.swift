internal import ArqauText

/// Hyphens in place names of several words: Russian and Kazakh bind them in foreign names, Serbian and
/// English do not.
///
/// Нови Сад is Нови-Сад in Russian, Сан-Франциско is Сан Франциско in Serbian. Practice of Russian
/// maps and of Serbian spelling (Pravopis srpskoga jezika, 2010); the sections were not looked up.
enum PlaceHyphens {
  static func adjust(_ names: inout LanguageNames, from language: Language, origin: NameOrigin, isPlace: Bool) {
    guard origin == .serbian || origin == .foreign else { return }
    if language == .serbian, isPlace {
      names.russian = names.russian.flatMap { variants($0, bound) }
      if origin == .foreign { names.kazakh = names.kazakh.flatMap { variants($0, bound) } }
    }
    if language == .russian || language == .kazakh {
      names.serbian = names.serbian.flatMap { variants($0, parted) }
      // San Diego; French names keep theirs: of the gazetteer's, four in five have none.
      if origin == .foreign, isPlace { names.english = names.english.flatMap { variants($0, parted) } }
    }
  }

  private static func variants(_ name: Spelling, _ change: ([Unicode.Scalar]) -> [Unicode.Scalar]) -> [Spelling] {
    var changed = name
    changed.text = change(name.text)
    return changed.text == name.text ? [name] : [changed, name]
  }

  /// Binds words that white space parts, if nothing but words and commas stands in the name.
  private static func bound(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if text.contains(where: { "\"«»„“()0123456789.".unicodeScalars.contains($0) }) { return text }
    let words = String(String.UnicodeScalarView(text)).split(separator: " ")
    if words.contains("и") { return text }
    return text.indices.map { index in
      text[index] == " " && index > 0 && text[index - 1] != "," && text[index - 1] != "-" ? "-" : text[index]
    }
  }

  private static func parted(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] { text.map { $0 == "-" ? " " : $0 } }
}
