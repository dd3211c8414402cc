/// Brings text into NFC, repairs look-alike letters where asked, and reports what an editor should see.
public struct TextNormalizer: Sendable {
  /// The language whose letters a repair prefers; nil where it is unknown.
  public let language: Language?
  /// Whether look-alikes of another script are exchanged, or only reported.
  public let repairsHomoglyphs: Bool

  /// Makes a normalizer.
  public init(language: Language? = nil, repairsHomoglyphs: Bool = false) {
    self.language = language
    self.repairsHomoglyphs = repairsHomoglyphs
  }

  /// The text in NFC with its changes and findings; offsets refer to the text as given.
  ///
  /// Spaces, hyphens and controls stay as they are: typographers mean some of them.
  /// - Throws: ``TextError`` where ICU fails.
  /// - Complexity: O(n).
  public func normalize(_ text: String) throws(TextError) -> NormalizedText {
    var pass = NormalizationPass(Array(text.utf8), language: language, repairs: repairsHomoglyphs)
    return try pass.run()
  }
}

/// One walk through a text, word by word.
private struct NormalizationPass {
  private let utf8: [UInt8]
  private let language: Language?
  private let repairs: Bool
  private var repair: HomoglyphRepair?
  private var output: [UInt8] = []
  private var changes: [TextChange] = []
  private var findings: [TextFinding] = []
  /// The scalar offset of what is looked at.
  private var position = 0
  /// The script of the word before; common where a line began since.
  private var previous = Script.common

  init(_ utf8: [UInt8], language: Language?, repairs: Bool) {
    self.utf8 = utf8
    self.language = language
    self.repairs = repairs
    output.reserveCapacity(utf8.count)
  }

  mutating func run() throws(TextError) -> NormalizedText {
    var index = 0
    var word: [UInt32] = []
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80, !Self.isASCIILetter(byte), index + 1 == utf8.count || utf8[index + 1] < 0xCC {
        if byte == 0x0A { previous = .common }
        output.append(byte)
        index += 1
        position += 1
        continue
      }
      word.removeAll(keepingCapacity: true)
      index = Self.takeUnit(utf8, from: index, into: &word)
      try handle(word, next: index)
      position += word.count
    }
    return NormalizedText(text: String(decoding: output, as: UTF8.self), changes: changes, findings: findings)
  }

  /// A word, or another scalar with the marks behind it; the index after it.
  private static func takeUnit(_ utf8: [UInt8], from start: Int, into unit: inout [UInt32]) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let (scalar, length) = decodeScalar(bytes, at: index)
        let traits = ScalarTraits.of(scalar)
        if index == start {
          unit.append(scalar)
        } else if traits.contains(.mark) {
          unit.append(scalar)
        } else if traits.contains(.letter), ScalarTraits.of(unit[0]).contains(.letter) {
          unit.append(scalar)
        } else if joinsWord(scalar), ScalarTraits.of(unit[0]).contains(.letter),
          index + length < bytes.count,
          ScalarTraits.of(decodeScalar(bytes, at: index + length).scalar).contains(.letter)
        {
          unit.append(scalar)
        } else {
          return index
        }
        index += length
      }
      return index
    }
  }

  /// Invisible characters that stand inside words.
  private static func joinsWord(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200D).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF
  }

  private mutating func handle(_ unit: [UInt32], next: Int) throws(TextError) {
    report(unit)
    var result = unit
    var kind: TextChange.Kind?
    if unit.contains(where: Self.mayCompose) {
      result = try Self.string(unit).normalized(to: .nfc).unicodeScalars.map(\.value)
      if result != unit { kind = .nfc }
    }
    if ScalarTraits.of(unit[0]).contains(.letter) {
      let script = try repairWord(&result, next: next)
      if let script { kind = .homoglyph; previous = script }
    }
    guard let kind else {
      Self.append(unit, to: &output)
      return
    }
    if result.count != unit.count || unit.contains(where: { ScalarTraits.of($0).contains(.mark) }) {
      result = try Self.string(result).normalized(to: .nfc).unicodeScalars.map(\.value)
    }
    record(from: unit, to: result, kind)
    Self.append(result, to: &output)
  }

  /// Repairs a word; the script it was brought to, or nil where it stays.
  private mutating func repairWord(_ word: inout [UInt32], next: Int) throws(TextError) -> Script? {
    var census = HomoglyphRepair.Census()
    for scalar in word { census.count(scalar) }
    defer { if census.latin + census.cyrillic > 0 { previous = census.prevailing } }
    if !census.isMixed {
      guard repairs, word.count == 1, previous != .common, previous != census.prevailing,
        followingScript(next) == previous
      else { return nil }
      guard let letter = try homoglyphs().repairedSingle(word[0], around: previous) else { return nil }
      word = [letter]
      census = .init()
      census.count(letter)
      return census.prevailing
    }
    if repairs, let repaired = try homoglyphs().repaired(word, census) {
      word = repaired
      census = .init()
      for scalar in word { census.count(scalar) }
      return census.prevailing
    }
    let minority: ScalarTraits = census.prevailing == .latin ? .cyrillic : .latin
    find(.mixedScript, word, at: position, blame: word.filter { ScalarTraits.of($0).contains(minority) })
    return nil
  }

  private mutating func homoglyphs() throws(TextError) -> HomoglyphRepair {
    if let repair { return repair }
    var census = HomoglyphRepair.Census()
    utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = decodeScalar(bytes, at: index)
        census.count(scalar)
        index += length
      }
    }
    let made = HomoglyphRepair(tables: try HomoglyphTables.of(language), textScript: census.prevailing)
    repair = made
    return made
  }

  /// The script of the next word on the line.
  private func followingScript(_ start: Int) -> Script {
    utf8.withUnsafeBufferPointer { bytes in
      var index = start
      var census = HomoglyphRepair.Census()
      while index < bytes.count {
        let (scalar, length) = decodeScalar(bytes, at: index)
        if scalar == 0x0A { break }
        let isLetter = ScalarTraits.of(scalar).contains(.letter)
        if !isLetter, census.latin + census.cyrillic > 0 { break }
        census.count(scalar)
        index += length
      }
      return census.latin + census.cyrillic == 0 || census.isMixed ? .common : census.prevailing
    }
  }

  private mutating func report(_ unit: [UInt32]) {
    for (offset, scalar) in unit.enumerated() {
      guard scalar > 0x7F, let kind = Self.finding(scalar, in: unit) else { continue }
      find(kind, [scalar], at: position + offset, blame: [scalar])
    }
  }

  private static func finding(_ scalar: UInt32, in unit: [UInt32]) -> TextFinding.Kind? {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .unusualSpace
    case 0xAD: .softHyphen
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidiControl
    case 0x200B, 0x200C, 0x2060...0x2064, 0xFEFF: .invisible
    // A joiner between symbols makes one emoji; between letters it hides.
    case 0x200D: ScalarTraits.of(unit[0]).contains(.letter) ? .invisible : nil
    default: nil
    }
  }

  private mutating func find(_ kind: TextFinding.Kind, _ scalars: [UInt32], at start: Int, blame: [UInt32]) {
    var codes: [String] = []
    for scalar in blame {
      let digits = String(scalar, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      if !codes.contains(code) { codes.append(code) }
    }
    findings.append(
      TextFinding(
        start: start, end: start + scalars.count, text: Self.string(scalars), kind: kind, codePoints: codes))
  }

  /// Notes the changed stretches of a word: letter by letter where the letters correspond, else one.
  private mutating func record(from old: [UInt32], to new: [UInt32], _ kind: TextChange.Kind) {
    if old.count == new.count {
      for index in old.indices where old[index] != new[index] {
        change(position + index, [old[index]], [new[index]], kind)
      }
      return
    }
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    change(position + head, Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]), kind)
  }

  private mutating func change(_ start: Int, _ from: [UInt32], _ to: [UInt32], _ kind: TextChange.Kind) {
    changes.append(
      TextChange(
        start: start, end: start + from.count, from: Self.string(from), to: Self.string(to), kind: kind))
  }

  /// Whether canonical composition may touch a scalar, or one before it.
  private static func mayCompose(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300 else { return false }
    return scalar >= 0x600 || (0x340..<0x390).contains(scalar) || ScalarTraits.of(scalar).contains(.mark)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func string(_ scalars: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { if let value = Unicode.Scalar(scalar) { view.append(value) } }
    return String(view)
  }

  private static func append(_ scalars: [UInt32], to output: inout [UInt8]) {
    for scalar in scalars {
      if scalar < 0x80 {
        output.append(UInt8(truncatingIfNeeded: scalar))
      } else if let value = Unicode.Scalar(scalar) {
        output.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
