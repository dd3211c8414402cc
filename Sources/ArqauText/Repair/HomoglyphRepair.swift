/// Decides which script a word of two scripts was meant in, and exchanges the look-alikes.
///
/// A word is repaired where every letter of the one script has a twin in the other: `тiл` with a Latin
/// i becomes Cyrillic, `Kаzakhstan` with a Cyrillic а Latin. Where both ways are open, the script of
/// most of its letters wins, then that of most of the text. A word that neither way explains
/// (`YouTubeте`) and capitals of one script with an ending of the other (`PRа`) stay as they are.
package struct HomoglyphRepair: Sendable {
  /// The letters of a word by script.
  package struct Census {
    package var latin = 0
    package var cyrillic = 0
    /// The script of most letters; Cyrillic where they are even.
    package var prevailing: Script { latin > cyrillic ? .latin : .cyrillic }
    package var isMixed: Bool { latin > 0 && cyrillic > 0 }

    package init() {}

    package mutating func count(_ scalar: UInt32) {
      let traits = ScalarTraits.of(scalar)
      if traits.contains(.latin) { latin += 1 }
      if traits.contains(.cyrillic) { cyrillic += 1 }
    }
  }

  let tables: HomoglyphTables
  /// The script of most letters of the text.
  let textScript: Script

  package init(tables: HomoglyphTables, textScript: Script) {
    self.tables = tables
    self.textScript = textScript
  }

  /// The word with its look-alikes exchanged, scalar for scalar; nil where it should stay.
  package func repaired(_ word: [UInt32], _ census: Census) -> [UInt32]? {
    if isCapitalsWithEnding(word) { return nil }
    let cyrillic = exchanged(word, .latin, tables.toCyrillic)
    let latin = exchanged(word, .cyrillic, tables.toLatin)
    guard let cyrillic else { return latin }
    guard let latin else { return cyrillic }
    if Self.isRomanNumeral(latin) { return latin }
    if census.latin == census.cyrillic { return textScript == .latin ? latin : cyrillic }
    return census.prevailing == .latin ? latin : cyrillic
  }

  /// A word of one letter that looks like a word of the script around it, such as `a` between Cyrillic words.
  package func repairedSingle(_ letter: UInt32, around script: Script) -> UInt32? {
    let traits = ScalarTraits.of(letter)
    guard traits.contains(.lower) else { return nil }
    switch script {
    case .cyrillic where traits.contains(.latin) && Self.singleLatin.contains(letter):
      return tables.toCyrillic.twin(of: letter)
    case .latin where traits.contains(.cyrillic) && Self.singleCyrillic.contains(letter):
      return tables.toLatin.twin(of: letter)
    default: return nil
    }
  }

  /// Words of one letter whose twins are words of the other script: a, o, c, y; а, о, і.
  private static let singleLatin: Set<UInt32> = [0x61, 0x6F, 0x63, 0x79]
  private static let singleCyrillic: Set<UInt32> = [0x430, 0x43E, 0x456]

  /// Whether a word is a numeral such as XXI, whose letters are Latin in every language.
  private static func isRomanNumeral(_ word: [UInt32]) -> Bool {
    let digits = "IVXLCDM".unicodeScalars.map(\.value)
    let tell = "IVX".unicodeScalars.map(\.value)
    return word.allSatisfy(digits.contains) && word.contains(where: tell.contains)
  }

  private func exchanged(_ word: [UInt32], _ foreign: ScalarTraits, _ table: Confusables) -> [UInt32]? {
    var result = word
    for index in word.indices where ScalarTraits.of(word[index]).contains(foreign) {
      guard let twin = table.twin(of: word[index]) else { return nil }
      result[index] = twin
    }
    return result
  }

  private func isCapitalsWithEnding(_ word: [UInt32]) -> Bool {
    guard let change = word.firstIndex(where: { !ScalarTraits.of($0).contains(.upper) }), change >= 2 else {
      return false
    }
    let head: ScalarTraits = ScalarTraits.of(word[0]).contains(.latin) ? .latin : .cyrillic
    let tail: ScalarTraits = head == .latin ? .cyrillic : .latin
    return word[..<change].allSatisfy { ScalarTraits.of($0).contains(head) }
      && word[change...].allSatisfy { ScalarTraits.of($0).contains(tail.union(.lower)) }
  }
}
