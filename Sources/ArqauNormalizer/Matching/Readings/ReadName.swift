/// A name with what it may be read as beside its letters, each made when it is first asked for.
struct ReadName {
  let text: String
  let encoded: EncodedName
  private var heard: [EncodedName]?
  private var noun: EncodedName??

  init(_ text: String, _ encoded: EncodedName) {
    self.text = text
    self.encoded = encoded
  }

  /// A Latin name by ear in the languages of ``SpellingReading``.
  mutating func byEar(_ comparison: inout NameComparison) -> [EncodedName] {
    if let heard { return heard }
    var result: [EncodedName] = []
    if !encoded.isCyrillic {
      for reading in SpellingReading.readings(of: text) {
        let read = comparison.encode(reading)
        // Words are told by their numbers, so none may be lost.
        if read.units != encoded.units, read.words.count == encoded.words.count { result.append(read) }
      }
    }
    heard = result
    return result
  }

  /// A place's name with nouns for its adjectives; nil where it has none. See ``AdjectiveReading``.
  mutating func withNouns(_ comparison: inout NameComparison) -> EncodedName? {
    if let noun { return noun }
    let read = AdjectiveReading.reading(of: text).map { comparison.encode($0) }
    let result = read.flatMap { $0.words.count == encoded.words.count ? $0 : nil }
    noun = .some(result)
    return result
  }

  /// The texts of all readings of a name.
  static func readings(of text: String, _ encoded: EncodedName, kind: NameKind?) -> [String] {
    var result = encoded.isCyrillic ? [] : SpellingReading.readings(of: text)
    if kind != .person, let nouns = AdjectiveReading.reading(of: text) { result.append(nouns) }
    return result
  }
}
