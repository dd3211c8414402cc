internal import ArqauNormalizer
internal import ArqauText

/// What two terms of a language have in common when they are one term to a reader.
enum TermKey {
  /// The text in NFC and small letters, white space made one, `ё` as `е` in Russian, Serbian in Latin.
  static func of(_ text: String, in language: GlossaryLanguage) -> String {
    guard let variety = language.variety else { return folded(text) }
    switch variety.language {
    case .serbian:
      guard let latin = Variety(.serbian, .latin) else { return folded(text) }
      return folded((try? ScriptConversion.convert(text, to: latin)) ?? text)
    case .russian: return folded(text).replacing("ё", with: "е")
    default: return folded(text)
    }
  }

  private static func folded(_ text: String) -> String {
    let normal = (try? text.normalized(to: .nfc)) ?? text
    return normal.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
