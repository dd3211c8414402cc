internal import ArqauText

/// Names of countries, regions of the world and cities that languages have of their own: Қытай, Китай, Кина, China.
///
/// No sound leads from one to the other, so a search asks for the others too. They are the names of CLDR: its
/// countries and regions, and the cities of its time zones.
struct Exonyms: Sendable {
  /// The names of one thing, each once.
  private var names: [[String]] = []
  /// Things by the digest of a name's folded words.
  private var places: [UInt64: [Int32]] = [:]

  /// CLDR's, read when they are first asked for.
  static let shared = Exonyms()

  private static let tags = ["en", "kk", "ru", "sr-Cyrl", "sr-Latn"]

  /// The numeric codes of the world's regions (UN M.49) that CLDR names, and its unions.
  private static let regions =
    "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419 EU EZ QO UN"

  private init() {
    // Without ICU's data there are none, and nothing else fails for it.
    var codes = (try? DisplayNames.codes(of: .region)) ?? []
    codes += Self.regions.split(separator: " ").map(String.init)
    var countries = [[String]](repeating: [], count: codes.count)
    var cities: [String: [String]] = [:]
    var english: [String: String] = [:]
    for tag in Self.tags {
      guard let variety = Variety(tag: tag) else { continue }
      if let display = try? DisplayNames(variety) {
        for (index, code) in codes.enumerated() {
          if let name = try? display.name(of: .region, code: code) { countries[index].append(name) }
        }
      }
      let found = (try? ZoneCities.names(in: variety)) ?? [:]
      if tag == "en" {
        english = found
      } else {
        for (zone, name) in found { cities[zone, default: []].append(name) }
      }
    }
    for names in countries { add(names) }
    for (zone, names) in cities.sorted(by: { $0.key < $1.key }) {
      add([english[zone] ?? ZoneCities.name(inZone: zone)] + names)
    }
  }

  private mutating func add(_ given: [String]) {
    var distinct: [String] = []
    for name in given where !distinct.contains(name) { distinct.append(name) }
    guard distinct.count > 1 else { return }
    for name in distinct {
      let digest = Self.digest(SpellingKey.words(name)[...])
      if places[digest]?.last != Int32(names.count) { places[digest, default: []].append(Int32(names.count)) }
    }
    names.append(distinct)
  }

  private static func digest(_ words: ArraySlice<[UInt8]>) -> UInt64 {
    SpellingKey.digest(words.joined(separator: [0x20]))
  }

  /// The most names that are answered.
  private static let limit = 6

  /// The other names of what a name names, and of a country or city within it where all else is generic:
  /// for Република Хрватска also Republic of Croatia's "Република Croatia".
  ///
  /// - Complexity: O(words²) look-ups.
  func others(for name: String) -> [String] {
    let words = SpellingKey.words(name)
    guard (1...8).contains(words.count) else { return [] }
    if let known = places[Self.digest(words[...])] { return distinct(known) { $0 } }
    guard words.count > 1 else { return [] }
    let isGeneric = words.map { word in
      GenericWords.number(of: String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)) > 0
    }
    for length in (1..<words.count).reversed() {
      for start in 0...(words.count - length) {
        let rest = isGeneric.indices.filter { !(start..<start + length).contains($0) }
        guard rest.allSatisfy({ isGeneric[$0] }), let known = places[Self.digest(words[start..<start + length])] else {
          continue
        }
        let before = words[..<start].map { String(decoding: $0, as: UTF8.self) }
        let after = words[(start + length)...].map { String(decoding: $0, as: UTF8.self) }
        return distinct(known) { (before + [$0] + after).joined(separator: " ") }
      }
    }
    return []
  }

  private func distinct(_ known: [Int32], _ body: (String) -> String) -> [String] {
    var result: [String] = []
    for place in known {
      for name in names[Int(place)] where result.count < Self.limit {
        let text = body(name)
        if !result.contains(text) { result.append(text) }
      }
    }
    return result
  }
}
