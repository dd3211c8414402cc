internal import ArqauText

/// What spellings of one name in one script have in common: the letters, whatever the case, the order of
/// the words, the marks between them, and whether `ё` is written.
///
/// Names in two scripts within a word are repaired first, so that look-alike letters don't hide a name.
struct SpellingKey: Hashable {
  /// The folded words in the order of their bytes, a space between them.
  let utf8: [UInt8]

  /// A 64-bit digest for indexes (FNV-1a).
  var digest: UInt64 { Self.digest(utf8) }

  /// - Complexity: O(n log n) in the number of words.
  init(_ name: String) {
    var words = Self.words(name)
    words.sort { $0.lexicographicallyPrecedes($1) }
    utf8 = Array(words.joined(separator: [0x20]))
  }

  static let emptyDigest: UInt64 = 0xCBF2_9CE4_8422_2325

  /// - Parameter digest: That of the bytes before.
  static func digest(_ bytes: some Sequence<UInt8>, from digest: UInt64 = emptyDigest) -> UInt64 {
    var digest = digest
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return digest
  }

  /// The folded words of a name, in its order; hyphens part words.
  static func words(_ name: String) -> [[UInt8]] {
    let text = PreparedName.text(name)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      let traits = ScalarTraits.of(scalar.value)
      if !traits.isDisjoint(with: .wordPart) {
        append(SimpleLowercase.scalar(scalar.value), to: &word)
      } else if !PreparedName.isDropped(scalar.value), !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  static func append(_ scalar: UInt32, to word: inout [UInt8]) {
    let folded: UInt32 =
      switch scalar {
      case 0x451: 0x435
      case 0x131: 0x69
      default: scalar
      }
    if folded < 0x80 {
      word.append(UInt8(folded))
    } else if let value = Unicode.Scalar(folded) {
      word.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

/// Makes digests of spelling keys one after the other, without a list of words for each.
struct SpellingFolder: Sendable {
  private var bytes: [UInt8] = []
  private var words: [Range<Int>] = []

  /// The digest of ``SpellingKey`` of a name.
  mutating func digest(of name: String) -> UInt64 {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var start = 0
    for scalar in PreparedName.text(name).unicodeScalars {
      if !ScalarTraits.of(scalar.value).isDisjoint(with: .wordPart) {
        SpellingKey.append(SimpleLowercase.scalar(scalar.value), to: &bytes)
      } else if !PreparedName.isDropped(scalar.value), bytes.count > start {
        words.append(start..<bytes.count)
        start = bytes.count
      }
    }
    if bytes.count > start { words.append(start..<bytes.count) }
    if words.count > 1 { words.sort { bytes[$0].lexicographicallyPrecedes(bytes[$1]) } }
    var digest = SpellingKey.emptyDigest
    for (place, word) in words.enumerated() {
      if place > 0 { digest = SpellingKey.digest(CollectionOfOne(0x20), from: digest) }
      digest = SpellingKey.digest(bytes[word], from: digest)
    }
    return digest
  }
}

/// A name made ready for comparison: composed, its look-alike letters repaired.
enum PreparedName {
  /// The name as it is, or, where it needs it, in NFKC and with words of two scripts repaired.
  static func text(_ name: String) -> String {
    var needsComposition = false
    var isMixed = false
    var script: ScalarTraits = []
    for scalar in name.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        if value &- 0x41 < 26 || value &- 0x61 < 26 {
          if script == .cyrillic { isMixed = true }
          script = .latin
        } else if value == 0x20 || value == 0x2D {
          script = []
        }
        continue
      }
      let traits = ScalarTraits.of(value)
      if 0x1C4...0x1CC ~= value || value >= 0x2100 || traits.contains(.mark) { needsComposition = true }
      if traits.contains(.cyrillic) {
        if script == .latin { isMixed = true }
        script = .cyrillic
      } else if traits.contains(.latin) {
        if script == .cyrillic { isMixed = true }
        script = .latin
      }
    }
    var text = name
    // Where ICU fails, which it doesn't on valid strings, the name stays as it is.
    if needsComposition { text = (try? text.normalized(to: .nfkc)) ?? text }
    if isMixed || needsComposition {
      text = (try? TextNormalizer(repairsHomoglyphs: true).normalize(text).text) ?? text
    }
    return text
  }

  /// Whether a scalar vanishes without parting a word: apostrophes, letters that are marks, format characters.
  static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2BB...0x2BF, 0x2B9, 0x2BA, 0x2018, 0x2019, 0x201B, 0x2032, 0x2033, 0xAD, 0x200B...0x200F,
      0x2060, 0xFEFF, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
