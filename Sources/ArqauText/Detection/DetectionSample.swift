/// The words of a text that tell its language: a bounded sample, without addresses and handles.
struct DetectionSample {
  /// A word, and how it is written.
  struct Word {
    /// Where its letters stand in those of the sample.
    let range: Range<Int>
    let capitals: Capitals
    /// Whether a sentence begins with it, or what comes behind a colon or a dash.
    let beginsSentence: Bool
  }

  enum Capitals {
    /// A small first letter.
    case none
    /// A capital and then a small letter.
    case first
    /// A capital first letter and no small second one.
    case all
  }

  /// The words in order.
  private(set) var words: [Word] = []
  /// The letters of all words, one behind another, in lower case.
  private(set) var letters: [UInt32] = []
  private(set) var latinLetters = 0
  private(set) var cyrillicLetters = 0
  private(set) var otherLetters = 0
  private var beginsSentence = true
  /// Whether there was a word at all.
  private var hasWords = false
  /// Whether the words are kept, and not only their letters counted.
  private let keepsWords: Bool

  /// Texts up to this many bytes are read whole.
  private static let wholeLimit = 1 << 12
  /// Of longer ones, so many pieces spread evenly.
  private static let pieceCount = 12
  private static let pieceLength = 320

  /// - Parameter keepsWords: False where only the script is wanted.
  /// - Complexity: O(n) up to a constant.
  init(_ utf8: [UInt8], keepsWords: Bool = true) {
    self.keepsWords = keepsWords
    utf8.withUnsafeBufferPointer { bytes in
      if keepsWords {
        // Room for the words of a text in Latin letters; Cyrillic ones have two bytes a letter.
        let most = min(bytes.count, max(Self.wholeLimit, Self.pieceCount * Self.pieceLength))
        letters.reserveCapacity(most)
        words.reserveCapacity(most / 6)
      }
      for piece in Self.pieces(bytes) { read(bytes, piece) }
      // A text of nothing but addresses is read as it is.
      if !hasWords, bytes.count <= Self.wholeLimit { read(bytes, 0..<bytes.count, skipping: false) }
    }
  }

  /// What a word may be by its place and capital.
  func role(ofWord index: Int) -> LanguageEvidence.Role {
    let word = words[index]
    guard word.capitals != .none else { return .word }
    guard word.beginsSentence else { return .name }
    let next = index + 1 < words.count ? words[index + 1] : nil
    return next.map { $0.capitals != .none && !$0.beginsSentence } == true ? .name : .first
  }

  /// The script in which the text is written.
  ///
  /// A Cyrillic letter counts for two: Cyrillic texts quote Latin names, Latin ones seldom Cyrillic.
  var script: Script {
    if otherLetters > latinLetters + cyrillicLetters { return .common }
    if latinLetters + cyrillicLetters == 0 { return .common }
    return 2 * cyrillicLetters > latinLetters ? .cyrillic : .latin
  }

  /// Whether a word holds one of some small letters.
  func holds(anyOf letters: String) -> Bool {
    let wanted = letters.unicodeScalars.map(\.value)
    return self.letters.contains { wanted.contains($0) }
  }

  private static func pieces(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard bytes.count > wholeLimit else { return [0..<bytes.count] }
    return (0..<pieceCount).map { number in
      var start = number * (bytes.count - pieceLength) / (pieceCount - 1)
      while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      var end = min(bytes.count, start + pieceLength)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return start..<end
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, skipping: Bool = true
  ) {
    var index = range.lowerBound
    beginsSentence = true
    while index < range.upperBound {
      let token = Self.token(bytes, from: index, to: range.upperBound)
      if !skipping || !Self.isAddress(bytes, token) { readToken(bytes, token) }
      index = token.upperBound + 1
    }
  }

  /// The bytes up to the next ASCII white space.
  private static func token(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int> {
    var index = start
    while index < end, bytes[index] != 0x20, bytes[index] &- 9 >= 5 { index += 1 }
    return start..<index
  }

  /// Web and mail addresses, handles and tags.
  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[token] {
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") { return true }
      if byte == UInt8(ascii: "/"), previous == byte { return true }
      previous = byte
    }
    return token.count > 4 && bytes[token].prefix(4).elementsEqual("www.".utf8)
  }

  private mutating func readToken(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) {
    var length = 0
    var capitals = Capitals.none
    var index = token.lowerBound
    while index < token.upperBound {
      let (scalar, size) = decodeScalar(bytes, at: index)
      index += size
      let traits = ScalarTraits.of(scalar)
      if traits.contains(.letter) {
        if traits.contains(.cyrillic) {
          cyrillicLetters += 1
        } else if traits.contains(.latin) {
          latinLetters += 1
        } else {
          otherLetters += 1
        }
        length += 1
        guard keepsWords else { continue }
        let isCapital = traits.contains(.upper)
        if length == 1 {
          capitals = isCapital ? .all : .none
        } else if length == 2, !isCapital, capitals == .all {
          capitals = .first
        }
        letters.append(SimpleLowercase.scalar(scalar))
      } else if !traits.contains(.mark), !traits.contains(.format) {
        end(wordOf: length, capitals)
        length = 0
        if Self.isBorder(scalar) { beginsSentence = true }
      }
    }
    end(wordOf: length, capitals)
  }

  /// Full stops, colons and dashes.
  private static func isBorder(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3A, 0x3F, 0x2013, 0x2014, 0x2026: true
    default: false
    }
  }

  private mutating func end(wordOf length: Int, _ capitals: Capitals) {
    guard length > 0 else { return }
    hasWords = true
    if keepsWords {
      words.append(
        Word(range: letters.count - length..<letters.count, capitals: capitals, beginsSentence: beginsSentence))
    }
    beginsSentence = false
  }
}
