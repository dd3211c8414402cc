/// The keys under which words are filed and sought: what stays of a word in any script and scheme.
///
/// Consonants in coarse classes, vowels left out but for one in front, and this skeleton once with each of
/// its classes left out. Two words whose skeletons differ by one class share a key, as in a deletion
/// neighbourhood (Bocek, Hunt and Stiller, "Fast similarity search in large dictionaries", 2007).
enum SkeletonKeys {
  /// The longest skeleton; what follows doesn't count.
  private static let limit = 7

  /// Which keys are wanted.
  enum Part {
    /// The key that only words of the same skeleton have.
    case same
    /// The keys that words of the same skeleton and of one class more or less have.
    case near
  }

  /// Calls `body` with each key of a word. A key may come twice.
  static func forEach(_ part: Part, of units: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
    // A Latin c may be a k or a sibilant, a j a glide or a sibilant, an h a velar or nothing: words with
    // them have two skeletons.
    var isAmbiguous = false
    skeleton(part, units, reading: 0, &isAmbiguous, body)
    if isAmbiguous { skeleton(part, units, reading: 1, &isAmbiguous, body) }
  }

  private static func skeleton(
    _ part: Part, _ units: UnsafeBufferPointer<UInt8>, reading: Int, _ isAmbiguous: inout Bool, _ body: (UInt32) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit) { classes in
      var count = 0
      for (index, unit) in units.enumerated() {
        var kind = Self.classes[Int(unit)]
        if unit == PhoneticUnit.latinC || unit == PhoneticUnit.latinJ {
          isAmbiguous = true
          kind = reading == 0 ? Self.sibilant : unit == PhoneticUnit.latinC ? Self.velar : 0
        } else if unit == PhoneticUnit.latinH {
          isAmbiguous = true
          kind = reading == 0 ? 0 : Self.velar
        }
        if kind == 0, index == 0 { kind = Self.vowel }
        if kind == 0 || count > 0 && classes[count - 1] == kind { continue }
        classes[count] = kind
        count += 1
        if count == limit { break }
      }
      if part == .same { return body(hash(classes, count, without: -1, seed: 0x9747_B28C)) }
      body(hash(classes, count, without: -1))
      guard count >= 3 else { return }
      for index in 0..<count { body(hash(classes, count, without: index)) }
    }
  }

  private static func hash(
    _ classes: UnsafeMutableBufferPointer<UInt8>, _ count: Int, without: Int, seed: UInt32 = 0x811C_9DC5
  )
    -> UInt32
  {
    var hash = seed
    for index in 0..<count where index != without { hash = (hash ^ UInt32(classes[index])) &* 0x0100_0193 }
    // The low bits choose the bucket, so they have to depend on all.
    hash ^= hash >> 15
    hash = hash &* 0x2C1B_3C6D
    return hash ^ hash >> 12
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
    for unit in Int(Unit.digit)..<Unit.count { classes[unit] = UInt8(unit + 1) }
    return classes
  }()
}
