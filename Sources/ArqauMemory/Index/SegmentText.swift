import ArqauText

/// The text of a segment as matching compares it: NFC, white space collapsed and trimmed, Serbian in Latin, case kept.
///
/// Held as scalars, for the distances are counted in them.
package struct SegmentText: Sendable, Hashable {
  /// The scalars.
  package private(set) var scalars: [UInt32] = []

  init() {}

  /// Normalises a text.
  ///
  /// - Parameter isSerbian: Whether Cyrillic letters are turned to Latin.
  package init(_ text: String, isSerbian: Bool) {
    set(text, isSerbian: isSerbian)
  }

  /// Normalises another text into the room of this one.
  ///
  /// - Complexity: O(n); texts of the four languages that are NFC already cost no call of ICU.
  mutating func set(_ text: String, isSerbian: Bool) {
    scalars.removeAll(keepingCapacity: true)
    var text = text
    if text.withUTF8({ append($0, isSerbian: isSerbian) }) { return }
    scalars.removeAll(keepingCapacity: true)
    // ICU fails only where memory is short; the text as it is then serves.
    var normal = (try? text.normalized(to: .nfc)) ?? text
    _ = normal.withUTF8 { append($0, isSerbian: isSerbian, isNormal: true) }
  }

  /// Appends UTF-8; false, and unfinished, where it may not be NFC.
  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, isSerbian: Bool, isNormal: Bool = false) -> Bool {
    scalars.reserveCapacity(utf8.count)
    var index = 0
    var isAfterSpace = true
    while index < utf8.count {
      let (scalar, length) = decodeScalar(utf8, at: index)
      index += length
      if scalar <= 0x20 || scalar == 0xA0 || scalar == 0x85
        || scalar > 0x600 && ScalarTraits.of(scalar).contains(.space)
      {
        // Other controls than white space are kept.
        if scalar < 0x20, !ScalarTraits.of(scalar).contains(.space) {
          scalars.append(scalar)
          isAfterSpace = false
          continue
        }
        if !isAfterSpace { scalars.append(0x20) }
        isAfterSpace = true
        continue
      }
      isAfterSpace = false
      if !isNormal, scalar >= 0x300, !Self.isAlwaysNFC(scalar) { return false }
      if isSerbian, scalar &- 0x1C4 < 9 || scalar &- 0x400 < 0x60 {
        let next = index < utf8.count ? decodeScalar(utf8, at: index).scalar : 0
        appendSerbian(scalar, next: next)
      } else {
        scalars.append(scalar)
      }
    }
    if scalars.last == 0x20 { scalars.removeLast() }
    return true
  }

  /// Whether a scalar is NFC whatever stands around it, as far as a glance tells.
  @inline(__always)
  private static func isAlwaysNFC(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x400...0x482, 0x48A...0x52F, 0x2002...0x206F, 0x20A0...0x20C0, 0x2116, 0x2122, 0x2190...0x2193: true
    default: false
    }
  }

  /// Appends a Serbian letter in Latin. A capital digraph is LJ beside another capital and Lj elsewhere.
  private mutating func appendSerbian(_ scalar: UInt32, next: UInt32) {
    let row = scalar &- 0x400 < 0x60 ? Self.letters[Int(scalar &- 0x400)] : Self.digraphs[Int(scalar &- 0x1C4)]
    guard row.first != 0 else { return scalars.append(scalar) }
    let previous = scalars.last ?? 0
    scalars.append(row.first)
    guard row.second != 0 else { return }
    let isCapital = ScalarTraits.of(row.first).contains(.upper)
    let nextTraits = ScalarTraits.of(next)
    let isAmongCapitals =
      nextTraits.contains(.letter) ? nextTraits.contains(.upper) : ScalarTraits.of(previous).contains(.upper)
    let second = row.second
    scalars.append(isCapital && isAmongCapitals ? (second == 0x17E ? 0x17D : second - 0x20) : second)
  }

  private struct Letter: Sendable {
    var first: UInt32 = 0
    var second: UInt32 = 0
  }

  /// The Latin of U+0400…U+045F: official Serbian, one letter or a digraph in title case.
  private static let letters: [Letter] = {
    var letters = [Letter](repeating: Letter(), count: 0x60)
    let pairs = zip(
      "абвгдђежзијклљмнњопрстћуфхцчџш".unicodeScalars,
      "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(separator: " "))
    for (cyrillic, latin) in pairs {
      let small = latin.unicodeScalars.map(\.value)
      letters[Int(cyrillic.value) - 0x400] = Letter(first: small[0], second: small.count > 1 ? small[1] : 0)
      let capital = latin.prefix(1).uppercased().unicodeScalars.map(\.value)
      let upper = cyrillic.value >= 0x450 ? cyrillic.value - 0x50 : cyrillic.value - 0x20
      letters[Int(upper) - 0x400] = Letter(first: capital[0], second: small.count > 1 ? small[1] : 0)
    }
    return letters
  }()

  /// U+01C4…U+01CC: Ǆ ǅ ǆ Ǉ ǈ ǉ Ǌ ǋ ǌ.
  private static let digraphs: [Letter] = [
    ("D", "ž"), ("D", "ž"), ("d", "ž"), ("L", "j"), ("L", "j"), ("l", "j"), ("N", "j"), ("N", "j"), ("n", "j"),
  ].map { (first: Unicode.Scalar, second: Unicode.Scalar) in Letter(first: first.value, second: second.value) }

  /// The text as a string.
  var string: String {
    var result = String.UnicodeScalarView()
    for scalar in scalars { result.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(result)
  }
}
