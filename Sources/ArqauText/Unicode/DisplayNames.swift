internal import CICU

extension Variety {
  /// What a language, script, region or currency is called in this variety, by ICU's CLDR data.
  ///
  /// - Parameters:
  ///   - kind: What the code names.
  ///   - code: A BCP 47 language tag, ISO 15924 script, ISO 3166 region or ISO 4217 currency code.
  /// - Returns: The name, or nil where CLDR has none in this variety.
  /// - Throws: ``TextError`` where ICU fails.
  public func displayName(of kind: DisplayNameKind, code: String) throws(TextError) -> String? {
    let locale = tag.split(separator: "-").joined(separator: "_")
    let name: [UInt16] = try icuBuffer("display name", guess: 64) { target, capacity, status in
      switch kind {
      case .language: cicu_display_name(CICU_LANGUAGE_NAME, code, locale, target, capacity, &status)
      case .script: cicu_display_name(CICU_SCRIPT_NAME, code, locale, target, capacity, &status)
      case .region: cicu_display_name(CICU_REGION_NAME, code, locale, target, capacity, &status)
      case .currency: cicu_currency_name(code, locale, target, capacity, &status)
      }
    }
    let text = String(decoding: name, as: UTF16.self)
    return text.isEmpty || text == code ? nil : text
  }
}

/// What a code of a display name stands for.
public enum DisplayNameKind: Sendable, Hashable {
  /// A language, by BCP 47 tag.
  case language
  /// A script, by ISO 15924 code.
  case script
  /// A country or territory, by ISO 3166 code.
  case region
  /// A currency, by ISO 4217 code.
  case currency
}
