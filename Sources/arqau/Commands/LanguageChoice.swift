import ArqauText

/// Which language a text is taken to be in, and why.
struct LanguageChoice {
  /// A lower confidence is worth a remark.
  static let sure = 0.8

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

  /// The choice for an article, and its parts in another language.
  ///
  /// Of a text in two languages of ours, one of which may be the translation of the other, the main one is chosen.
  static func ofArticle(_ utf8: [UInt8], given: Variety?) -> (choice: LanguageChoice, parts: [LanguagePart]) {
    let choice = LanguageChoice(utf8, given: given)
    let detector = LanguageDetector()
    let parts = detector.parts(of: utf8, in: choice.detection.language, rules: choice.language)
    guard given == nil, !parts.isEmpty,
      let main = detector.mainLanguage(
        of: utf8, in: choice.detection.language, rules: choice.language, parts: parts),
      main != choice.detection.language
    else { return (choice, parts) }
    let others = detector.parts(of: utf8, in: main, rules: main)
    var own: [UInt8] = []
    var start = 0
    for part in others {
      own += utf8[start..<part.range.lowerBound]
      start = part.range.upperBound
    }
    let detection = detector.detect(own + utf8[start...])
    let known = LanguageDetector.Detection(
      language: main, script: detection.script, confidence: detection.language == main ? detection.confidence : 0.5)
    return (LanguageChoice(detection: known, language: main), others)
  }

  private init(detection: LanguageDetector.Detection, language: Language) {
    self.detection = detection
    self.language = language
  }

  /// The language as answers name it.
  var tag: String { detection.language?.rawValue ?? "und" }
}
