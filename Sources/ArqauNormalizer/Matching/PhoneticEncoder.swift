internal import ArqauText

/// A name as words of phonetic units.
struct EncodedName: Sendable {
  /// A word of the name: a range of the units, and what its spelling shows.
  struct Word: Sendable {
    var start: Int32
    var end: Int32
    /// A letter or two with a full stop, or one letter alone.
    var isInitial: Bool
    /// Has the ending of a patronymic.
    var isPatronymic: Bool
    /// A word such as republic, of which the units are a number and no sounds; see ``GenericWords``.
    var isGeneric: Bool
    var count: Int { Int(end - start) }
  }

  /// The units of all words, one after the other.
  var units: [UInt8] = []
  var words: [Word] = []
  /// Whether a comma stands in the name: the surname comes first.
  var hasComma = false
  /// Whether it has letters of another script than Latin and Cyrillic, whose sounds are not known.
  var hasOtherScript = false

  /// The units of two to four words as of one, without the generic ones; none where that is no word of its own.
  var joinedUnits: [UInt8] {
    let count = words.count { !$0.isGeneric }
    guard (2...4).contains(count), units.count <= Self.wordLimit else { return [] }
    var joined: [UInt8] = []
    for word in words where !word.isGeneric { joined.append(contentsOf: units[Int(word.start)..<Int(word.end)]) }
    return joined
  }

  /// The longest word, in units; what follows doesn't count.
  static let wordLimit = 28
  /// The most words; the rest doesn't count.
  static let wordCountLimit = 12
}

/// Reduces names to phonetic units.
///
/// Doubled letters, soft and hard signs and apostrophes vanish; hyphens part words. What it makes of a spelling is the
/// same whatever the language is said to be, since that is often unknown.
struct PhoneticEncoder {
  private var word: [UInt32] = []

  /// The units of a name.
  ///
  /// - Complexity: O(n).
  mutating func encode(_ name: String) -> EncodedName {
    let text = PreparedName.text(name)
    var result = EncodedName()
    result.units.reserveCapacity(32)
    word.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      let value = SimpleLowercase.scalar(scalar.value)
      if value &- 0x61 < 26 || 0x430...0x45F ~= value {
        word.append(value)
        continue
      }
      let traits = ScalarTraits.of(value)
      if !traits.isDisjoint(with: .alphanumeric) {
        word.append(value)
        if traits.contains(.otherScript) { result.hasOtherScript = true }
      } else if value == 0x2E {
        finishWord(&result, hasStop: true)
      } else if value == 0x2C {
        finishWord(&result, hasStop: false)
        if !result.words.isEmpty { result.hasComma = true }
      } else if traits.contains(.mark) || PreparedName.isDropped(value) {
        continue
      } else {
        finishWord(&result, hasStop: false)
      }
    }
    finishWord(&result, hasStop: false)
    return result
  }

  private mutating func finishWord(_ name: inout EncodedName, hasStop: Bool) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty, name.words.count < EncodedName.wordCountLimit else { return }
    let start = name.units.count
    let generic = word.count > 1 ? GenericWords.number(of: word) : 0
    if generic == GenericWords.ignored, !name.words.isEmpty { return }
    if generic > 0 {
      name.units.append(PhoneticUnit.other)
      name.units.append(generic)
      name.words.append(
        .init(start: Int32(start), end: Int32(start + 2), isInitial: false, isPatronymic: false, isGeneric: true))
      return
    }
    let isCyrillic = word.contains { 0x400...0x52F ~= $0 }
    if isCyrillic { CyrillicUnits.append(word, to: &name.units) } else { LatinUnits.append(word, to: &name.units) }
    PhoneticEndings.fold(&name.units, from: start)
    if name.units.count > start + EncodedName.wordLimit {
      name.units.removeSubrange((start + EncodedName.wordLimit)...)
    }
    guard name.units.count > start, let last = name.units.last else { return }
    name.words.append(
      .init(
        start: Int32(start), end: Int32(name.units.count),
        isInitial: word.count == 1 || hasStop && word.count <= 2, isPatronymic: PhoneticUnit.isPatronymic(last),
        isGeneric: false))
  }
}

extension [UInt8] {
  /// Appends a unit, unless it only doubles the one before within the word.
  @inline(__always)
  mutating func appendUnit(_ unit: UInt8, wordStart: Int) {
    if count > wordStart, self[count - 1] == unit { return }
    append(unit)
  }
}
