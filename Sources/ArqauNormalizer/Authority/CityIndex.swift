internal import ArqauText

/// Where the rows of `glossaries/cities.tsv` stand, by the spellings of their names.
///
/// A sorted array of little-endian words of 64 bits: the highest forty bits are those of a spelling key's digest, the
/// lowest twenty-four the row's place in the file in bytes. It is embedded beside the file and searched where it
/// lies: opening it costs nothing, a look-up some sixteen comparisons. Two keys may share forty bits: a row that is
/// found has to be compared.
package enum CityIndex {
  static let placeMask: UInt64 = 0xFF_FFFF

  /// The index of a file: bytes to be embedded.
  ///
  /// - Parameter table: The file, with its line of headings.
  /// - Complexity: O(n log n).
  package static func bytes(of table: [UInt8]) -> [UInt8] {
    var words: Set<UInt64> = []
    var place = 0
    for line in table.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if place > 0, let city = City(line) {
        for key in city.keys { words.insert((key.digest & ~placeMask) | UInt64(place)) }
      }
      place += line.count + 1
    }
    return words.sorted().flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
  }
}

/// A row of `glossaries/cities.tsv`.
struct City: Sendable, Hashable {
  /// The number at GeoNames.
  let id: String
  /// The code of its country, as ISO 3166-1 has it.
  let country: String
  let population: Int
  /// The names by variety; of each at most one.
  let names: [NameForm]

  private static let varieties = ["en", "kk", "ru", "sr-Cyrl"].compactMap { Variety(tag: $0) }

  /// Reads a row: number, country, population, names; nil for anything else.
  init?(_ line: some Collection<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3 + Self.varieties.count, let population = Int(fields[2]) else { return nil }
    id = fields[0]
    country = fields[1]
    self.population = population
    names = zip(Self.varieties, fields[3...]).compactMap { $1.isEmpty ? nil : NameForm($1, in: $0) }
  }

  /// The keys of all names, of Serbian ones in both scripts.
  var keys: [SpellingKey] { names.flatMap { Self.keys(of: $0) } }

  /// Whether a name of a language has a key.
  func has(_ key: SpellingKey, in language: Language?) -> Bool {
    names.contains { name in
      (language == nil || name.variety?.language == language) && Self.keys(of: name).contains(key)
    }
  }

  private static func keys(of name: NameForm) -> [SpellingKey] {
    let own = SpellingKey(name.text)
    return name.tag == "sr-Cyrl" ? [own, SpellingKey(SerbianLatin.text(name.text))] : [own]
  }
}
