import ArqauText

/// Which language a text is taken to be in, and why.
struct LanguageChoice {
  /// What the text looks like, or what the user said it is.
  let detection: LanguageDetector.Detection
  /// The language whose rules are used: the detected one, or the nearest where none was.
  let language: Language

  /// - Parameters:
  ///   - utf8: The text.
  ///   - given: The variety that the user named; nil to detect it.
  init(_ utf8: [UInt8], given: Variety?) {
    if let given {
      // The language is the user's word; the script is what stands in the text.
      let script = LanguageDetector().script(of: utf8)
      detection = .init(
        language: given.language, script: script == .common ? given.script : script, confidence: 1)
      language = given.language
    } else {
      detection = LanguageDetector().detect(utf8)
      language = detection.language ?? (detection.script == .cyrillic ? .russian : .english)
    }
  }

  /// The language as answers name it.
  var tag: String { detection.language?.rawValue ?? "und" }
}
