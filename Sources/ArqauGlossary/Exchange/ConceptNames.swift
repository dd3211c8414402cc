internal import ArqauNormalizer
internal import ArqauText

/// Gives identifiers to the concepts of an exchange file, each once.
struct ConceptNames {
  private var used: Set<String> = []
  /// The number to try next behind a name that is taken, so that many equal names take no more than one try each.
  private var numbers: [String: Int] = [:]

  /// The identifier that a file gives, where it can be one, else one made of a term.
  mutating func name(for given: String?, terms: [(GlossaryLanguage, String)]) -> String {
    if let given, !given.isEmpty {
      let slug = Self.slug(given)
      if !slug.isEmpty { return unique(slug) }
    }
    let english = terms.first { $0.0.variety?.language == .english } ?? terms.first
    let slug = english.map { Self.slug(Self.latin($0.1, $0.0)) } ?? ""
    return unique(slug.isEmpty ? "concept" : slug)
  }

  private mutating func unique(_ slug: String) -> String {
    if used.insert(slug).inserted { return slug }
    var number = numbers[slug, default: 2]
    while !used.insert("\(slug)-\(number)").inserted { number += 1 }
    numbers[slug] = number + 1
    return "\(slug)-\(number)"
  }

  /// Small letters and digits, all else a hyphen; at most 100 bytes.
  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      // The marks that a decomposition has taken off their letters.
      case 0x80...: break
      default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
      if slug.count == 100 { break }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// A term in Latin letters without marks, as far as a scheme is known for its language.
  private static func latin(_ text: String, _ language: GlossaryLanguage) -> String {
    var text = text
    if let variety = language.variety, variety.script == .cyrillic {
      let target = variety.language == .serbian ? "sr-Latn" : "en"
      if let scheme = try? TransliterationScheme.standing(from: variety.tag, to: target),
        let converted = try? Transliterator(scheme).convert(text)
      {
        text = converted.text
      }
    }
    // Letters that have no mark to take off.
    for (letter, plain) in [("đ", "dj"), ("Đ", "Dj"), ("ı", "i"), ("ł", "l"), ("ø", "o"), ("ß", "ss")] {
      text = text.replacing(letter, with: plain)
    }
    return (try? text.normalized(to: .nfd)) ?? text
  }
}
