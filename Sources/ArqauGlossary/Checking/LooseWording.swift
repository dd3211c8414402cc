internal import ArqauText

/// Tells whether a text holds the words of a term in some form: apart, in another order, or derived.
///
/// Two words count as akin where their stems (Snowball's, for Kazakh the automaton's) are equal, or where
/// they share a beginning of five letters or more that is nearly all of the shorter stem: `инфекция` and
/// `инфекционный`. All words of the term but prepositions must be near each other.
struct LooseWording {
  /// How many words of the text the term's words may be spread over, beside one each.
  private static let slack = 6

  private let language: Language
  private let stems: [[UInt16]]

  /// - Throws: `TextError` where the language's stemmer is missing.
  init(_ utf8: [UInt8], _ language: Language) throws(TextError) {
    self.language = language
    stems = try Self.stems(of: utf8, language)
  }

  /// Whether the text holds the words of one of some terms.
  func holdsAny(of terms: [String]) -> Bool { terms.contains { holds($0) } }

  private func holds(_ term: String) -> Bool {
    guard let words = try? Self.stems(of: Array(term.utf8), language) else { return false }
    var content = words.filter { $0.count > 2 }
    if content.isEmpty { content = words }
    guard !content.isEmpty, content.count <= 16 else { return false }
    let places = content.map { word in stems.indices.filter { Self.areAkin(word, stems[$0]) } }
    guard places.allSatisfy({ !$0.isEmpty }) else { return false }
    let reach = content.count + Self.slack
    return places[0].contains { first in
      places.dropFirst().allSatisfy { others in others.contains { abs($0 - first) < reach } }
    }
  }

  /// Whether two stems belong to one family of words.
  static func areAkin(_ one: [UInt16], _ other: [UInt16]) -> Bool {
    if one == other { return true }
    let shorter = min(one.count, other.count)
    var common = 0
    while common < shorter, one[common] == other[common] { common += 1 }
    return common >= 5 && 5 * common >= 4 * shorter
  }

  private static func stems(of utf8: [UInt8], _ language: Language) throws(TextError) -> [[UInt16]] {
    let stemmer = try Stemmer(language: language)
    var stems: [[UInt16]] = []
    utf8.withUnsafeBufferPointer { bytes in
      var lower: [UInt8] = []
      WordScanner().forEachWord(in: bytes, range: 0..<bytes.count) { range in
        lower.removeAll(keepingCapacity: true)
        SimpleLowercase.append(bytes, range, to: &lower)
        for part in lower.split(separator: UInt8(ascii: "-")) {
          let stem = Array(part).withUnsafeBufferPointer { word in
            stemmer.withStem(of: word) { String(decoding: $0, as: UTF8.self) }
          }
          stems.append([UInt16](stem.replacing("ё", with: "е")))
        }
      }
    }
    return stems
  }
}
