extension SRXDocument {
  /// The rules of ``SentenceSegmenter`` as far as SRX can express them, made from the same data.
  ///
  /// What SRX can't say, and these rules therefore don't know: where the present sentence began, and whether with a
  /// small letter; whether a bracket opened within it; how wide the lines of a paragraph are, by which wrapped lines are
  /// told from headings; the sum of several weak signs, of which the rules here take the strongest.
  ///
  /// - Parameter languages: The languages; each has rules of its own, and any other tag the general ones.
  public static func builtIn(for languages: [Language] = Language.allCases) -> SRXDocument {
    var document = SRXDocument(formatHandles: ["start": false, "end": true, "isolated": false])
    for language in languages {
      let name = DisplayName.english(of: language)
      document.languageRules.append(LanguageRule(name: name, rules: SentenceRuleExport(.of(language)).rules))
      let code = language.rawValue.map { "[\($0.uppercased())\($0)]" }.joined()
      document.languageMaps.append(LanguageMap(pattern: "\(code)(?:[-_@].*)?", ruleName: name))
    }
    document.languageRules.append(LanguageRule(name: "Default", rules: SentenceRuleExport(nil).rules))
    document.languageMaps.append(LanguageMap(pattern: ".*", ruleName: "Default"))
    return document
  }

  private enum DisplayName {
    static func english(of language: Language) -> String {
      switch language {
      case .english: "English"
      case .kazakh: "Kazakh"
      case .russian: "Russian"
      case .serbian: "Serbian"
      }
    }
  }
}

extension SentenceRules {
  /// The rules of a language.
  static func of(_ language: Language) -> SentenceRules {
    switch language {
    case .english: .english
    case .kazakh: .kazakh
    case .russian: .russian
    case .serbian: .serbian
    }
  }
}
