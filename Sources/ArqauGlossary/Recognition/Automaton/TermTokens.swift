internal import ArqauText

/// The words and signs of a term, as the scan of a text sees them.
struct TermTokens {
  /// A word or a sign.
  struct Token {
    /// The codes of the letters, or of the one sign.
    let codes: [UInt16]
    /// The hash of the whole.
    let hash: UInt64
    let capitals: UInt64
    let flags: UInt16
    /// Whether it is a word, and not a sign between words.
    let isWord: Bool
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Whether its letters are all known, so that endings can be taken off.
    let isWhole: Bool

    /// Whether the word holds a letter.
    var hasLetter: Bool { isWord && codes.contains { $0 >= 0x41 } }
    /// Whether it is one, two or more capitals and no small letter.
    var isAllCapitals: Bool {
      isWord && capitals != 0
        && codes.indices.allSatisfy { capitals >> UInt64($0) & 1 == 1 || codes[$0] < 0x41 }
    }
  }

  let tokens: [Token]

  /// Reads a term; a term without a letter or a digit has no tokens.
  ///
  /// - Parameter buffers: Room for a word.
  init(_ text: String, _ folding: LetterFolding, _ buffers: ScanBuffers = ScanBuffers(remembers: false)) {
    var text = text
    let found = text.withUTF8 { utf8 in
      folding.table.withUnsafeBufferPointer { table -> [Token] in
        guard let base = table.baseAddress else { return [] }
        return withExtendedLifetime(buffers) {
          var reader = WordReader(folding, table: base, buffers)
          return Self.read(utf8, &reader)
        }
      }
    }
    tokens = found.contains { $0.isWord } ? found : []
  }

  /// The hash of a form of several words, for comparing forms.
  var hash: UInt64 { tokens.reduce(1) { Self.combine($0, $1.hash, isSpaced: $1.isSpaced) } }

  /// The hash of a sequence with one more word or sign.
  static func combine(_ sequence: UInt64, _ hash: UInt64, isSpaced: Bool) -> UInt64 {
    (sequence ^ hash &+ (isSpaced ? 1 : 0)) &* WordReader.factor
  }

  private static func read(_ utf8: UnsafeBufferPointer<UInt8>, _ reader: inout WordReader) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    var isSpaced = false
    while index < utf8.count {
      let end = reader.read(utf8, from: index)
      if end > index {
        let codes = (0..<reader.count).map { UInt16(truncatingIfNeeded: reader.codes[$0]) }
        let isWhole = !reader.isLong && (0..<reader.count).allSatisfy { reader.codes[$0] <= 0xFFFF }
        tokens.append(
          Token(
            codes: codes, hash: reader.hash, capitals: reader.capitals, flags: reader.flags, isWord: true,
            isSpaced: isSpaced && !tokens.isEmpty, isWhole: isWhole))
        isSpaced = false
        index = end
        continue
      }
      let (sign, length) = TextSign.read(utf8, at: index)
      index += length
      switch sign {
      case .space: isSpaced = true
      case .nothing: break
      case .mark(let code):
        tokens.append(
          Token(
            codes: [UInt16(truncatingIfNeeded: code)], hash: UInt64(code), capitals: 0, flags: 0, isWord: false,
            isSpaced: isSpaced && !tokens.isEmpty, isWhole: true))
        isSpaced = false
      }
    }
    return tokens
  }
}

/// What stands between words.
enum TextSign {
  case space
  /// An invisible character that counts for nothing.
  case nothing
  /// Any other character; the kinds of apostrophes are one, and so are hyphens and dashes but the longest.
  case mark(UInt32)

  /// The sign at a place, and how many bytes it takes.
  static func read(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (TextSign, Int) {
    let first = utf8[index]
    if first < 0x80 {
      return (first == 0x20 || first &- 9 < 5 ? .space : .mark(UInt32(first)), 1)
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return (.mark(UInt32(first)), 1) }
    let (scalar, _) = decodeScalar(utf8, at: index)
    if scalar == 0xA0 { return (.space, length) }
    switch scalar {
    case 0xAB, 0xBB, 0x2014, 0x201C...0x201F, 0x2026: return (.mark(scalar), length)
    case 0x2019, 0x2018, 0x2BC, 0x2B9: return (.mark(0x27), length)
    case 0x2010...0x2013, 0x2212: return (.mark(0x2D), length)
    default: break
    }
    let traits = ScalarTraits.of(scalar)
    if traits.contains(.space) { return (.space, length) }
    return (traits.contains(.format) || traits.contains(.mark) ? .nothing : .mark(scalar), length)
  }
}
