/// The words of a text that tell its language: a bounded sample, without addresses and handles.
struct DetectionSample {
  /// Words in lower case, in order.
  private(set) var words: [[UInt32]] = []
  /// The places of the words that begin with a small letter: those are hardly names.
  private(set) var smallWords: [Int] = []
  private(set) var latinLetters = 0
  private(set) var cyrillicLetters = 0
  private(set) var otherLetters = 0

  /// Texts up to this many bytes are read whole.
  private static let wholeLimit = 1 << 12
  /// Of longer ones, so many pieces spread evenly.
  private static let pieceCount = 12
  private static let pieceLength = 320

  /// - Complexity: O(n) up to a constant.
  init(_ utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { bytes in
      for piece in Self.pieces(bytes) { read(bytes, piece) }
      // A text of nothing but addresses is read as it is.
      if words.isEmpty, bytes.count <= Self.wholeLimit { read(bytes, 0..<bytes.count, skipping: false) }
    }
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
    let letters = Set(letters.unicodeScalars.map(\.value))
    return words.contains { word in word.contains { letters.contains($0) } }
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
    var word: [UInt32] = []
    var isSmall = false
    var index = token.lowerBound
    while index < token.upperBound {
      let (scalar, length) = decodeScalar(bytes, at: index)
      index += length
      let traits = ScalarTraits.of(scalar)
      if traits.contains(.letter) {
        if word.isEmpty { isSmall = !traits.contains(.upper) }
        word.append(SimpleLowercase.scalar(scalar))
        if traits.contains(.cyrillic) {
          cyrillicLetters += 1
        } else if traits.contains(.latin) {
          latinLetters += 1
        } else {
          otherLetters += 1
        }
      } else if !traits.contains(.mark), !traits.contains(.format), !word.isEmpty {
        append(word, isSmall)
        word = []
      }
    }
    if !word.isEmpty { append(word, isSmall) }
  }

  private mutating func append(_ word: [UInt32], _ isSmall: Bool) {
    if isSmall { smallWords.append(words.count) }
    words.append(word)
  }
}
