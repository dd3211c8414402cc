/// Usual given names of which it is known that they are two, however alike they sound: Марко and Мирко, Марина and
/// Мария, Александр and Александра.
///
/// The names are those that tell genders for declension (``RussianGivenNames``, ``SerbianGivenNames``). A name that
/// isn't among them may be a spelling of any, so it contradicts none.
enum DistinctGivenNames {
  /// What two names of two people count as.
  static let similarity = 0.1
  /// From here on two names of one gender are spellings of one: Наталья and Наталия, Никола and Николя.
  private static let spellings = 0.66

  /// Whether two words are given names of two people.
  ///
  /// - Parameters:
  ///   - a: The first word's units.
  ///   - b: The second's.
  ///   - similarity: How alike the words sound.
  static func areTwo(
    _ a: UnsafeBufferPointer<UInt8>.SubSequence, _ b: UnsafeBufferPointer<UInt8>.SubSequence, _ similarity: Double
  )
    -> Bool
  {
    guard let one = table[SpellingKey.digest(a)], let other = table[SpellingKey.digest(b)] else { return false }
    return one.isDisjoint(with: other) || similarity < spellings
  }

  private struct Genders: OptionSet {
    let rawValue: UInt8
    static let masculine = Genders(rawValue: 1)
    static let feminine = Genders(rawValue: 2)
  }

  /// The genders of names, by the units of a word, as a digest.
  private static let table: [UInt64: Genders] = {
    let lists: [(String, Genders)] = [
      (RussianGivenNames.masculine, .masculine), (RussianGivenNames.feminine, .feminine),
      (SerbianGivenNames.masculine, .masculine), (SerbianGivenNames.feminine, .feminine),
    ]
    var table: [UInt64: Genders] = [:]
    var encoder = PhoneticEncoder()
    for (list, gender) in lists {
      for name in list.split(whereSeparator: \.isWhitespace) {
        let units = encoder.encode(String(name)).units
        for spelling in latinSpellings(of: units) { table[SpellingKey.digest(spelling), default: []].insert(gender) }
      }
    }
    return table
  }()

  /// The units themselves, and those of usual Latin spellings, whose j, y and h are units of their own.
  private static func latinSpellings(of units: [UInt8]) -> [[UInt8]] {
    typealias Unit = PhoneticUnit
    return [
      units,
      units.map { $0 == Unit.glide ? Unit.latinJ : $0 == Unit.kh ? Unit.latinH : $0 },
      units.map { $0 == Unit.glide ? Unit.latinY : $0 },
    ]
  }
}
