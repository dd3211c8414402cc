/// The keys under which words are filed and sought: what stays of a word in any script and scheme.
///
/// A key is the word's skeleton: its consonants in coarse classes, vowels left out but for one in front. A word
/// is filed under its own skeleton alone, and sought under all that differ by one class too (the spelling
/// corrector's neighbourhood: Damerau, "A technique for computer detection and correction of spelling errors",
/// 1964): that costs some hundred look-ups a query and keeps the index small. Numbers and generic words have keys
/// that nothing else has.
enum SkeletonKeys {
  /// The longest skeleton of a key; what follows doesn't count.
  private static let limit = 7
  /// The longest skeleton of which the neighbours are looked for.
  private static let extent = 8
  /// Classes that may be put in: all but those of digits.
  private static let classRange: ClosedRange<UInt8> = 1...13

  /// Which keys are wanted.
  enum Part {
    /// Those of the word itself, under which it is filed.
    case same
    /// Those of words with one class more, less or another.
    case near
    /// Those of words that one slip of the pen takes further away: two letters that have changed places, one that has
    /// brought two of a class together by being lost, a lost Latin x, which is two classes, and the letter by which an
    /// ending was known as one.
    case slipped
  }

  /// Calls `body` with each key of a word. A key may come twice.
  ///
  /// - Complexity: O(1): the skeleton is bounded.
  static func forEach(_ part: Part, of units: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
    if isFixed(units) {
      if part == .same { body(fixedKey(units)) }
      return
    }
    let open = ambiguities(units)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: extent) { classes in
      // Words of several open letters are sought near two readings alone, which are near enough to the others.
      var rest = part == .same ? 8 : 2
      for reading in UInt8(0)..<32 where reading & ~open == 0 && rest > 0 {
        rest -= 1
        let count = skeleton(units, reading, classes)
        switch part {
        case .same: body(key(classes, count))
        case .near: neighbours(classes, count, body)
        case .slipped: slips(classes, count, body)
        }
      }
    }
  }

  /// Whether a word is a number or a generic word, which agree wholly or not at all.
  static func isFixed(_ units: UnsafeBufferPointer<UInt8>) -> Bool {
    if units.count == 2, units[0] == PhoneticUnit.other { return true }
    return units.allSatisfy { PhoneticUnit.digit..<PhoneticUnit.digit + 10 ~= $0 }
  }

  private static func fixedKey(_ units: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var key: UInt32 = 0x811C_9DC5
    for unit in units { key = (key ^ UInt32(unit)) &* 0x0100_0193 }
    return mixed(key | 0x8000_0000)
  }

  // MARK: Readings

  /// A Latin c may be a k or a sibilant, a j a glide or a sibilant, an h a velar or nothing, a w a consonant or a
  /// vowel, a g before a front vowel a sibilant: a bit each, where a word has them, three of them at most.
  private static func ambiguities(_ units: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var bits: UInt8 = 0
    for (index, unit) in units.enumerated() where bits.nonzeroBitCount < 3 {
      switch unit {
      case PhoneticUnit.latinC: bits |= 1
      case PhoneticUnit.latinJ: bits |= 2
      case PhoneticUnit.latinH: bits |= 4
      case PhoneticUnit.w: bits |= 8
      case PhoneticUnit.g where isBeforeFrontVowel(units, index): bits |= 16
      default: break
      }
    }
    return bits
  }

  private static func isBeforeFrontVowel(_ units: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    return [PhoneticUnit.e, PhoneticUnit.i, PhoneticUnit.latinY].contains(units[index + 1])
  }

  /// Writes the classes of a word and answers how many there are.
  private static func skeleton(
    _ units: UnsafeBufferPointer<UInt8>, _ reading: UInt8, _ classes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for (index, unit) in units.enumerated() {
      var kind = Self.classes[Int(unit & 63)]
      switch unit {
      case PhoneticUnit.latinC: kind = reading & 1 == 0 ? sibilant : velar
      case PhoneticUnit.latinJ: kind = reading & 2 == 0 ? sibilant : 0
      case PhoneticUnit.latinH: kind = reading & 4 == 0 ? 0 : velar
      case PhoneticUnit.w where reading & 8 != 0: kind = 0
      case PhoneticUnit.g where reading & 16 != 0 && isBeforeFrontVowel(units, index): kind = sibilant
      default: break
      }
      if kind == 0, index == 0 { kind = vowel }
      if kind == 0 || count > 0 && classes[count - 1] == kind { continue }
      classes[count] = kind
      count += 1
      if count == extent { break }
    }
    return count
  }

  // MARK: Keys

  private static func key(_ classes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> UInt32 {
    var key: UInt32 = 0
    for index in 0..<min(count, limit) { key = key << 4 | UInt32(classes[index]) }
    return mixed(key)
  }

  /// The low bits choose the bucket, so they have to depend on all.
  private static func mixed(_ key: UInt32) -> UInt32 {
    var key = key
    key ^= key >> 16
    key = key &* 0x7FEB_352D
    key ^= key >> 15
    key = key &* 0x846C_A68B
    return key ^ key >> 16
  }

  /// The key of a skeleton whose classes a closure tells.
  private static func key(length: Int, _ at: (Int) -> UInt8) -> UInt32 {
    var key: UInt32 = 0
    for index in 0..<min(length, limit) { key = key << 4 | UInt32(at(index)) }
    return mixed(key)
  }

  private static func slips(_ classes: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ body: (UInt32) -> Void) {
    for place in 1..<max(1, min(count, limit)) {
      body(
        key(length: count) { $0 == place ? classes[place - 1] : $0 == place - 1 ? classes[place] : classes[$0] })
    }
    slippedEndings(classes, count, body)
    for place in 0...min(count, limit - 1) {
      if place > 0, classes[place - 1] != velar, place == count || classes[place] != sibilant {
        body(
          key(length: count + 2) {
            $0 < place ? classes[$0] : $0 == place ? velar : $0 == place + 1 ? sibilant : classes[$0 - 2]
          })
      }
      guard place < count, place < limit - 1, classes[place] != vowel else { continue }
      for kind in classRange where kind != vowel && kind != classes[place] {
        body(key(length: count + 2) { $0 <= place ? classes[$0] : $0 == place + 1 ? kind : classes[$0 - 2] })
      }
    }
  }

  /// The keys of words whose endings a slip has made into classes of their own (Ивановч), or out of such (Milanova[c]).
  private static func slippedEndings(
    _ classes: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ body: (UInt32) -> Void
  ) {
    guard count > 1, count < limit else { return }
    let last = classes[count - 1]
    if last == endingOv {
      for kind in classRange where kind != vowel && kind != labial {
        body(key(length: count + 1) { $0 == count ? kind : $0 == count - 1 ? labial : classes[$0] })
      }
    } else if count > 2, last == sibilant, classes[count - 2] == labial {
      body(key(length: count - 1) { $0 == count - 2 ? endingOvich : classes[$0] })
    } else if count > 2, last == velar, classes[count - 2] == sibilant {
      body(key(length: count - 1) { $0 == count - 2 ? endingSki : classes[$0] })
    }
  }

  private static func neighbours(
    _ classes: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ body: (UInt32) -> Void
  ) {
    if count >= 3 {
      for left in 0..<count {
        // What the gap brings together may be one class.
        if left > 0, left + 1 < count, classes[left - 1] == classes[left + 1] {
          body(key(length: count - 2) { classes[$0 < left ? $0 : $0 + 2] })
        } else {
          body(key(length: count - 1) { classes[$0 < left ? $0 : $0 + 1] })
        }
      }
    }
    for place in 0...min(count, limit) {
      for kind in classRange {
        if place < count, kind != classes[place] {
          body(key(length: count) { $0 == place ? kind : classes[$0] })
        }
        let isDoubled = place > 0 && classes[place - 1] == kind || place < count && classes[place] == kind
        if !isDoubled, place < limit, kind != vowel || place == 0 {
          body(key(length: count + 1) { $0 < place ? classes[$0] : $0 == place ? kind : classes[$0 - 1] })
        }
      }
    }
  }

  /// Eight bits that words of like sound share in part: the number of units, and the kinds of the first and of
  /// the last vowel. They stand beside a token's number and spare looking at it.
  static func signature(_ units: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var first: UInt8 = 0
    var last: UInt8 = 0
    for unit in units {
      let kind = vowelKinds[Int(unit & 63)]
      if kind == 0 { continue }
      if first == 0 { first = kind }
      last = kind
    }
    return UInt8(min(15, units.count)) | first << 4 | last << 6
  }

  /// Whether two words with these signatures may be of like sound: much the same length, and one of the vowels.
  @inline(__always)
  static func mayFit(_ one: UInt8, _ other: UInt8) -> Bool {
    let lengths = Int(one & 15) - Int(other & 15)
    if lengths > 3 || lengths < -3 { return false }
    let vowels = (one ^ other) >> 4
    return vowels & 3 == 0 || vowels >> 2 == 0
  }

  private static let vowelKinds: [UInt8] = (0..<64).map { unit in
    typealias Unit = PhoneticUnit
    switch UInt8(unit) {
    case Unit.a, Unit.frontA: return 1
    case Unit.e, Unit.i, Unit.backI, Unit.latinY: return 2
    case Unit.o, Unit.u, Unit.frontO, Unit.frontU, Unit.yo: return 3
    default: return 0
    }
  }

  private static let vowel: UInt8 = 1
  private static let velar: UInt8 = 2
  private static let sibilant: UInt8 = 3
  private static let labial: UInt8 = 6
  private static let endingOv: UInt8 = 11
  private static let endingOvich: UInt8 = 12
  private static let endingSki: UInt8 = 13

  /// The class of each unit; 0 for what is left out.
  private static let classes: [UInt8] = {
    typealias Unit = PhoneticUnit
    var classes = [UInt8](repeating: 0, count: Unit.count)
    let groups: [[UInt8]] = [
      [Unit.k, Unit.q, Unit.g, Unit.gh, Unit.kh],
      [
        Unit.s, Unit.z, Unit.ts, Unit.ch, Unit.softCh, Unit.sh, Unit.zh, Unit.dzh, Unit.softDzh,
      ],
      [Unit.p, Unit.b], [Unit.t, Unit.d, Unit.th], [Unit.f, Unit.v, Unit.w], [Unit.l, Unit.softL], [Unit.m],
      [Unit.n, Unit.softN, Unit.ng], [Unit.r], [Unit.endingOv, Unit.endingOva],
      [Unit.endingOvich, Unit.endingUly, Unit.endingOvna, Unit.endingKyzy], [Unit.endingSki, Unit.endingSkaya],
    ]
    for (number, group) in groups.enumerated() { for unit in group { classes[Int(unit)] = UInt8(number + 2) } }
    for unit in Int(Unit.digit)..<Int(Unit.digit) + 10 { classes[unit] = 14 }
    return classes
  }()
}
