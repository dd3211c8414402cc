internal import ArqauText

/// Spells a name anew as it is heard where its language doesn't write sounds letter by letter.
///
/// Cyrillic writes such names by ear: Newcastle is Ньюкасл, Charlevoix Шарлевуа. A reading keeps the words of the name and
/// their order, and is compared beside the name's own letters, never in their place.
struct SpellingReading: Sendable {
  private let table: TranscriptionTable
  /// Whether a word shows that the name is of this language; where none does there is no reading.
  private let isSign: @Sendable ([UInt32]) -> Bool
  /// Letter pairs that the language hasn't: a word with one is left as it is.
  private static let foreignPairs: Set<[UInt32]> = Set(["kh", "zh", "iy", "yy"].map { $0.unicodeScalars.map(\.value) })

  /// Those that there are; a table that can't be read, which the tests rule out, gives none.
  static let all: [SpellingReading] = [
    (try? TranscriptionTable(parsing: TranscriptionTable.englishByEar)).map {
      SpellingReading(table: $0) { _ in true }
    },
    (try? TranscriptionTable(parsing: TranscriptionTable.frenchByEar)).map {
      SpellingReading(table: $0, isSign: FrenchSigns.has)
    },
  ].compactMap(\.self)

  /// The readings of a name in Latin letters that differ from it.
  ///
  /// - Complexity: O(n), times the rules of a letter.
  static func readings(of name: String) -> [String] {
    var result: [String] = []
    for reading in all {
      if let text = reading.reading(of: name), !result.contains(text) { result.append(text) }
    }
    return result
  }

  /// The name by ear; nil where that is its own spelling, or nothing shows that it is of this language.
  func reading(of name: String) -> String? {
    var output = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    var isOfLanguage = false
    var hasChanged = false
    func finish() {
      guard !word.isEmpty else { return }
      defer { word.removeAll(keepingCapacity: true) }
      let small = word.map { SimpleLowercase.scalar($0.value) }
      if !isOfLanguage, isSign(small) { isOfLanguage = true }
      guard let heard = respelled(small), heard.map(\.value) != small else {
        output.append(contentsOf: word)
        return
      }
      hasChanged = true
      let isCapital = small[0] != word[0].value
      output.append(isCapital ? NameWord.capital(heard[0]) : heard[0])
      output.append(contentsOf: heard.dropFirst())
    }
    for scalar in name.unicodeScalars {
      // Beyond Latin letters nothing is a part of a word here.
      if ScalarTraits.of(scalar.value).contains(.latin) {
        word.append(scalar)
      } else {
        finish()
        output.append(scalar)
      }
    }
    finish()
    return isOfLanguage && hasChanged ? String(output) : nil
  }

  /// A word of small letters by ear; nil where it has letters or pairs that the language hasn't.
  private func respelled(_ word: [UInt32]) -> [Unicode.Scalar]? {
    let letters = word.compactMap(Unicode.Scalar.init)
    guard letters.count > 1, letters.count == word.count, letters.allSatisfy({ table.code(of: $0) > 0 }) else {
      return nil
    }
    for (place, letter) in word.enumerated().dropLast() {
      let next = word[place + 1]
      if letter == 0x71, next != 0x75 { return nil }
      if Self.foreignPairs.contains([letter, next]) { return nil }
    }
    let codes = table.codes(of: letters)
    var result: [Unicode.Scalar] = []
    var place = 1
    while place < codes.count - 1 {
      if let rule = table.rule(at: place, in: codes, for: []), let heard = table.rules[rule].results.first {
        result.append(contentsOf: heard.letters)
        place += table.rules[rule].text.count
      } else {
        result.append(letters[place - 1])
        place += 1
      }
    }
    return result.isEmpty ? nil : result
  }
}

/// What shows that a name in Latin letters may be French: letters and groups of letters, and words that head places.
private enum FrenchSigns {
  private static let groups: [[UInt32]] =
    "é è ê ë ç â î ô û œ à eau aux oi ou gn que qui ille eu ai cha che chi cho chu elle ette enne otte"
    .split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  private static let words: Set<[UInt32]> = Set(
    "le la les des du sur saint sainte st ste".split(separator: " ").map { $0.unicodeScalars.map(\.value) })

  static func has(_ word: [UInt32]) -> Bool {
    if words.contains(word) { return true }
    return groups.contains { group in
      word.count >= group.count
        && (0...word.count - group.count).contains { word[$0..<$0 + group.count].elementsEqual(group) }
    }
  }
}
