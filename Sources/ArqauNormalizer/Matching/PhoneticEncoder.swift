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
    var kind = WordKind.sounds
    /// Stands in brackets.
    var isAside = false
    /// A generic word that often goes without saying: city, village, islands.
    var isSettlement = false
    /// Agrees wholly or not at all.
    var isFixed: Bool { kind != .sounds }
    var count: Int { Int(end - start) }
  }

  /// What a word's units stand for.
  enum WordKind: UInt8, Sendable {
    /// Sounds.
    case sounds
    /// The number of a word that is translated, such as republic; see ``GenericWords``.
    case generic
    /// Digits.
    case number
  }

  /// The units of all words, one after the other.
  var units: [UInt8] = []
  var words: [Word] = []
  /// Whether a comma stands in the name: the surname comes first.
  var hasComma = false
  /// Whether most of its words are in Cyrillic letters.
  var isCyrillic = false
  /// The same name with all words by their sounds, where all are generic: Новое Село is a village's name.
  var bySound: [EncodedName] = []
  /// Whether it has letters of another script than Latin and Cyrillic, whose sounds are not known.
  var hasOtherScript = false

  /// The units of two to four words as of one, without the generic ones; none where that is no word of its own.
  var joinedUnits: [UInt8] {
    let count = words.count { $0.kind != .generic }
    guard (2...4).contains(count), units.count <= Self.wordLimit else { return [] }
    var joined: [UInt8] = []
    for word in words where word.kind != .generic { joined.append(contentsOf: units[Int(word.start)..<Int(word.end)]) }
    return joined
  }

  /// The number of the word that should be the surname: the first one before a comma or where a patronymic is
  /// the last of three, else the last.
  var surnamePlace: Int? {
    if hasComma { return 0 }
    guard let last = words.lastIndex(where: { !$0.isInitial && !$0.isFixed && !$0.isAside }) else { return nil }
    return words.count > 2 && words[last].isPatronymic && !words[0].isPatronymic ? 0 : last
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
  /// Whether the word began with a capital.
  private var isCapital = false
  private var depth = 0
  private var isSerbianLatin = false
  /// Whether generic words are known as such.
  private var takesGeneric = true

  /// The units of a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isSerbianLatin: Whether Latin letters are known to be Serbian ones, so that `c`, `j` and `h` have one sound.
  /// - Complexity: O(n).
  mutating func encode(_ name: String, isSerbianLatin: Bool = false) -> EncodedName {
    self.isSerbianLatin = isSerbianLatin
    let text = PreparedName.text(name)
    takesGeneric = true
    var result = encodePrepared(text)
    if !result.words.isEmpty, result.words.allSatisfy({ $0.kind == .generic }) {
      takesGeneric = false
      result.bySound = [encodePrepared(text)]
    }
    return result
  }

  private mutating func encodePrepared(_ text: String) -> EncodedName {
    var result = EncodedName()
    result.units.reserveCapacity(32)
    word.removeAll(keepingCapacity: true)
    depth = 0
    for scalar in text.unicodeScalars {
      let value = SimpleLowercase.scalar(scalar.value)
      if value &- 0x61 < 26 || 0x430...0x45F ~= value {
        if word.isEmpty { isCapital = value != scalar.value }
        word.append(value)
        continue
      }
      let traits = ScalarTraits.of(value)
      if !traits.isDisjoint(with: .alphanumeric) {
        if word.isEmpty { isCapital = value != scalar.value }
        word.append(value)
        if traits.contains(.otherScript) { result.hasOtherScript = true }
      } else if traits.contains(.mark) || PreparedName.isDropped(value) {
        continue
      } else {
        finishWord(&result, before: value)
        if value == 0x2C, !result.words.isEmpty { result.hasComma = true }
        if value == 0x28 || value == 0x5B { depth += 1 }
        if value == 0x29 || value == 0x5D { depth = max(0, depth - 1) }
      }
    }
    finishWord(&result, before: 0)
    return result
  }

  /// Takes the word in, before a mark.
  private mutating func finishWord(_ name: inout EncodedName, before mark: UInt32) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty, name.words.count < EncodedName.wordCountLimit else { return }
    let start = name.units.count
    let hasStop = mark == 0x2E
    if let islands = Self.abbreviatedIslands(word, name) {
      name.units.removeLast(name.units.count - Int(name.words.removeLast().start))
      return append(islands, to: &name)
    }
    let isConjunction = word.count == 1 && (word[0] == 0x438 || word[0] == 0x69) && !isCapital && !hasStop
    if isConjunction, !name.words.isEmpty { return }
    let generic = takesGeneric && word.count > 1 ? GenericWords.number(of: word) : 0
    if generic == GenericWords.ignored, !name.words.isEmpty { return }
    if generic > 0 { return append(generic, to: &name) }
    if let number = Self.regnalNumber(word, isCapital: isCapital), !name.words.isEmpty, !hasStop {
      name.units.append(contentsOf: number)
      name.words.append(
        .init(
          start: Int32(start), end: Int32(name.units.count), isInitial: false, isPatronymic: false, kind: .number,
          isAside: depth > 0))
      return
    }
    let isCyrillic = word.contains { 0x400...0x52F ~= $0 }
    if isCyrillic { name.isCyrillic = true }
    if isCyrillic {
      CyrillicUnits.append(word, to: &name.units)
    } else {
      LatinUnits.append(word, isSerbian: isSerbianLatin, to: &name.units)
    }
    Self.dropGlides(&name.units, from: start)
    PhoneticEndings.fold(&name.units, from: start)
    if name.units.count > start + EncodedName.wordLimit {
      name.units.removeSubrange((start + EncodedName.wordLimit)...)
    }
    guard name.units.count > start, let last = name.units.last else { return }
    let isNumber = word.allSatisfy { 0x30...0x39 ~= $0 }
    name.words.append(
      .init(
        start: Int32(start), end: Int32(name.units.count),
        isInitial: !isNumber && (word.count == 1 || hasStop && word.count <= 2),
        isPatronymic: PhoneticUnit.isPatronymic(last), kind: isNumber ? .number : .sounds, isAside: depth > 0))
  }

  /// Takes out what only some schemes write between a vowel and e, and before e in front: Alekseyevka, Алексеевка;
  /// Yesil, Есіль.
  private static func dropGlides(_ units: inout [UInt8], from start: Int) {
    guard units.count > start + 2 else { return }
    if units[start] == PhoneticUnit.latinY, units[start + 1] == PhoneticUnit.e { units.remove(at: start) }
    var place = start + 1
    while place + 1 < units.count {
      let isGlide = [PhoneticUnit.glide, PhoneticUnit.latinY, PhoneticUnit.latinJ].contains(units[place])
      if isGlide, units[place + 1] == PhoneticUnit.e, PhoneticUnit.isVowel(units[place - 1]) {
        units.remove(at: place)
        if units[place] == units[place - 1] { units.remove(at: place) }
      }
      place += 1
    }
  }

  /// The digits of a Roman numeral up to XXXIX behind a name, as that of a king; nil for other words, and for a
  /// lone X, which is more often a letter.
  private static func regnalNumber(_ word: [UInt32], isCapital: Bool) -> [UInt8]? {
    guard isCapital, word.count <= 6, word != [0x78] else { return nil }
    var sum = 0
    for (index, letter) in word.enumerated() {
      guard let value = numeralValues[letter] else { return nil }
      let next = index + 1 < word.count ? numeralValues[word[index + 1]] ?? 0 : 0
      sum += value < next ? -value : value
    }
    guard (1...39).contains(sum) else { return nil }
    return (sum >= 10 ? [PhoneticUnit.digit + UInt8(sum / 10)] : []) + [PhoneticUnit.digit + UInt8(sum % 10)]
  }

  private static let numeralValues: [UInt32: Int] = [0x69: 1, 0x76: 5, 0x78: 10]

  private func append(_ generic: UInt8, to name: inout EncodedName) {
    let start = Int32(name.units.count)
    name.units.append(PhoneticUnit.other)
    name.units.append(generic)
    name.words.append(
      .init(
        start: start, end: start + 2, isInitial: false, isPatronymic: false, kind: .generic, isAside: depth > 0,
        isSettlement: GenericWords.goesWithoutSaying(generic)))
  }

  /// The number of "islands" where a word ends its Russian abbreviation, о-ва or о-в, of which the encoder has
  /// taken the о for a word.
  private static func abbreviatedIslands(_ word: [UInt32], _ name: EncodedName) -> UInt8? {
    guard word == [0x432, 0x430] || word == [0x432], let last = name.words.last, last.count == 1, last.isInitial,
      name.units[Int(last.start)] == PhoneticUnit.o
    else { return nil }
    return word.count == 2 ? GenericWords.islands : GenericWords.island
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
