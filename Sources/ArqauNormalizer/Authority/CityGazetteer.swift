public import ArqauText
internal import CGlossaries

/// Names of the world's cities in English, Kazakh, Russian and Serbian: data of geonames.org, CC BY 4.0.
///
/// ```swift
/// CityGazetteer.builtIn.forms(of: "Химки", in: Variety(.russian), kind: .place).map(\.text)  // Khimki, Химки, …
/// ```
/// The forms are recorded, not attested: nobody answers for them but who entered them there. So the names of an
/// authority go before them. Some twelve thousand cities, towns and villages; which are known and how the file is
/// made stands in `Sources/arqau-bench/Training/cities.py`. Nothing is read before a name is looked up, and then only
/// the rows with the name.
public struct CityGazetteer: Sendable {
  // Both are constants of the program: nobody writes them, and they live as long as the process.
  nonisolated(unsafe) private let table: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let index: UnsafeRawBufferPointer

  /// The cities that come with Arqau.
  public static let builtIn = CityGazetteer()

  private init() {
    let cities = cglossaries_cities()
    let words = cglossaries_cities_index()
    table = UnsafeBufferPointer(start: cities.bytes, count: cities.count)
    index = UnsafeRawBufferPointer(start: words.bytes, count: words.count)
  }

  /// The file and its index, for the test that they belong together.
  var embedded: (table: [UInt8], index: [UInt8]) { (Array(table), Array(index)) }

  /// The names of the cities with a name, those of the largest city first.
  ///
  /// Only cities that have the name in the language of its variety count, or any where none has.
  /// - Parameters:
  ///   - name: The name, in any letter case.
  ///   - variety: The variety of the name; nil for any.
  ///   - kind: What it names: nothing but a place has forms here. Where that isn't known, a word alone is
  ///     taken for a city of at least a hundred thousand people.
  /// - Complexity: O(log n) in the number of cities, and linear in those with the name.
  public func forms(of name: String, in variety: Variety?, kind: NameKind?) -> [AttestedForm] {
    guard kind == .place || kind == nil else { return [] }
    let key = SpellingKey(name)
    var cities = cities(key)
    let own = cities.filter { $0.has(key, in: variety?.language) }
    if !own.isEmpty { cities = own }
    if kind == nil, !key.utf8.contains(0x20) { cities.removeAll { $0.population < Self.largeCity } }
    return cities.prefix(Self.mostCities).flatMap { city in
      city.names.compactMap { form in
        form.variety.map {
          AttestedForm(variety: $0, text: form.text, source: "geonames:\(city.id)", standing: .gazetteer)
        }
      }
    }
  }

  /// Whether a city has a name in a language, in any letter case.
  ///
  /// - Complexity: As ``forms(of:in:kind:)``.
  public func contains(_ name: String, in language: Language) -> Bool {
    let key = SpellingKey(name)
    return cities(key).contains { $0.has(key, in: language) }
  }

  /// The codes of the countries that have a city of a name.
  ///
  /// - Complexity: As ``forms(of:in:kind:)``.
  package func countries(of name: String, in language: Language) -> Set<String> {
    let key = SpellingKey(name)
    return Set(cities(key).filter { $0.has(key, in: language) }.map(\.country))
  }

  /// Whether a city of many people has a name in a language: at least a hundred thousand where no other number is given.
  ///
  /// - Complexity: As ``forms(of:in:kind:)``.
  package func hasLargeCity(_ name: String, in language: Language, people: Int = largeCity) -> Bool {
    let key = SpellingKey(name)
    return cities(key).contains { $0.population >= people && $0.has(key, in: language) }
  }

  package static let largeCity = 100_000
  /// Homonyms beyond these are left out.
  private static let mostCities = 4

  /// The rows with a key in the order of the file, the largest city first.
  private func cities(_ key: SpellingKey) -> [City] {
    guard !key.utf8.isEmpty else { return [] }
    let count = index.count / 8
    let least = key.digest & ~CityIndex.placeMask
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if word(middle) < least { low = middle + 1 } else { high = middle }
    }
    var found: [City] = []
    while low < count, word(low) & ~CityIndex.placeMask == least {
      let place = Int(word(low) & CityIndex.placeMask)
      low += 1
      guard place < table.count, let city = City(table[place...].prefix { $0 != UInt8(ascii: "\n") }),
        city.has(key, in: nil)
      else { continue }
      found.append(city)
    }
    return found
  }

  private func word(_ number: Int) -> UInt64 {
    UInt64(littleEndian: index.loadUnaligned(fromByteOffset: 8 * number, as: UInt64.self))
  }
}
