internal import ArqauNormalizer
internal import ArqauText

/// Tells words that look like terms and are parts of persons' names: `Bill Clinton`, `Лука Дончић`, `Болат Назарбаев`.
///
/// A word in capitals that a term writes in small letters is a given name where a known given name is spelled so and
/// another word in capitals follows; it is a surname behind a known given name. Titles are no given names, so
/// `President Tokayev` stays a term.
enum PersonalNames {
  /// Whether a match is part of a name.
  ///
  /// - Parameter term: The term's text in its base form.
  static func holds(_ range: Range<Int>, of term: UnsafeBufferPointer<UInt8>, in utf8: [UInt8], _ language: Language)
    -> Bool
  {
    guard let first = scalar(utf8, at: range.lowerBound), first.properties.isUppercase,
      !utf8[range].contains(0x20), let written = String(decoding: term, as: UTF8.self).unicodeScalars.first,
      !written.properties.isUppercase
    else { return false }
    if range.upperBound + 1 < utf8.count, utf8[range.upperBound] == 0x20,
      scalar(utf8, at: range.upperBound + 1)?.properties.isUppercase == true,
      isGivenName(String(decoding: term, as: UTF8.self), language)
        || isGivenName(String(decoding: utf8[range], as: UTF8.self), language)
    {
      return true
    }
    guard range.lowerBound >= 2, utf8[range.lowerBound - 1] == 0x20 else { return false }
    let end = range.lowerBound - 1
    let start = utf8[..<end].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    let before = String(decoding: utf8[start..<end], as: UTF8.self)
    return before.unicodeScalars.first?.properties.isUppercase == true && isGivenName(before, language)
  }

  private static func isGivenName(_ word: String, _ language: Language) -> Bool {
    !GivenNameGender.genders(of: word, in: language).isEmpty
  }

  /// The scalar that begins at a byte; nil for one of more than two bytes, which no letter of these languages has.
  private static func scalar(_ utf8: [UInt8], at place: Int) -> Unicode.Scalar? {
    let lead = UInt32(utf8[place])
    if lead < 0x80 { return Unicode.Scalar(lead) }
    guard lead >= 0xC2, lead < 0xE0, place + 1 < utf8.count else { return nil }
    return Unicode.Scalar((lead & 0x1F) << 6 | UInt32(utf8[place + 1]) & 0x3F)
  }
}
