/// Folds the regular endings of surnames and patronymics into one unit each, since they say little about
/// who is meant and are written in many ways: -ев, -ev, -yev, -jev, -iew, -eff.
enum PhoneticEndings {
  private typealias Unit = PhoneticUnit

  /// The shortest stem before an ending.
  private static let stem = 2

  static func fold(_ units: inout [UInt8], from start: Int) {
    let count = units.count - start
    guard count >= stem + 2 else { return }
    let last = units[units.count - 1]
    switch last {
    case Unit.v, Unit.f, Unit.w:
      if let cut = linked(units, start, before: 1) { replace(&units, cut, Unit.endingOv) }
    case Unit.a:
      if isLabial(units[units.count - 2]), let cut = linked(units, start, before: 2) {
        replace(&units, cut, Unit.endingOva)
      } else if units[units.count - 2] == Unit.n, count >= stem + 4, isLabial(units[units.count - 3]),
        let cut = linked(units, start, before: 3)
      {
        replace(&units, cut, Unit.endingOvna)
      } else if count >= stem + 3, units[units.count - 2] == Unit.k, units[units.count - 3] == Unit.s {
        replace(&units, units.count - 3, Unit.endingSkaya)
      } else if count >= stem + 5, isGlide(units[units.count - 2]), units[units.count - 3] == Unit.a,
        units[units.count - 4] == Unit.k, units[units.count - 5] == Unit.s
      {
        replace(&units, units.count - 5, Unit.endingSkaya)
      }
    case Unit.ch, Unit.softCh, Unit.latinC:
      if count >= stem + 4, units[units.count - 2] == Unit.i, isLabial(units[units.count - 3]),
        let cut = linked(units, start, before: 3)
      {
        replace(&units, cut, Unit.endingOvich)
      }
    case Unit.i, Unit.latinY, Unit.glide, Unit.latinJ, Unit.backI:
      foldFinalI(&units, start)
    default: break
    }
  }

  /// -ский, -ski, -sky; -ұлы, -uly; -қызы, -qyzy, -kyzy.
  private static func foldFinalI(_ units: inout [UInt8], _ start: Int) {
    var end = units.count - 1
    let isLong = isGlide(units[end]) && isHighVowel(units[end - 1])
    if isLong { end -= 1 }
    let count = end - start
    if count >= stem + 2, units[end - 1] == Unit.k, units[end - 2] == Unit.s {
      replace(&units, end - 2, Unit.endingSki)
    } else if count >= stem + 2, units[end - 1] == Unit.l, units[end - 2] == Unit.u, !isLong, units[end] != Unit.i {
      replace(&units, end - 2, Unit.endingUly)
    } else if count >= stem + 3, units[end - 1] == Unit.z, isHighVowel(units[end - 2]),
      units[end - 3] == Unit.k || units[end - 3] == Unit.q
    {
      replace(&units, end - 3, Unit.endingKyzy)
    }
  }

  /// Where an ending of o, e or ё begins whose last `before` units stand behind the vowel; nil without
  /// such a vowel. A y or j before the vowel belongs to it.
  private static func linked(_ units: [UInt8], _ start: Int, before: Int) -> Int? {
    let vowel = units.count - 1 - before
    guard vowel - start >= stem else { return nil }
    switch units[vowel] {
    case Unit.o: return vowel
    case Unit.e, Unit.yo:
      let before = units[vowel - 1]
      let isIotated = before == Unit.glide || before == Unit.latinY || before == Unit.latinJ
      return isIotated && vowel - start > stem ? vowel - 1 : vowel
    default: return nil
    }
  }

  private static func isLabial(_ unit: UInt8) -> Bool { unit == Unit.v || unit == Unit.w || unit == Unit.f }

  private static func isGlide(_ unit: UInt8) -> Bool {
    unit == Unit.glide || unit == Unit.latinY || unit == Unit.latinJ || unit == Unit.i
  }

  private static func isHighVowel(_ unit: UInt8) -> Bool {
    unit == Unit.i || unit == Unit.latinY || unit == Unit.backI
  }

  private static func replace(_ units: inout [UInt8], _ start: Int, _ unit: UInt8) {
    units.removeSubrange(start...)
    units.append(unit)
  }
}
