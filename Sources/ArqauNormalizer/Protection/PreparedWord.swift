internal import ArqauText

/// A word made ready for the rules: composed, its look-alikes exchanged.
struct PreparedWord {
  /// How many bytes of the text that follows are taken along, for contexts.
  static let tail = 64

  /// The word, and behind it what follows in the text.
  var bytes: [UInt8] = []
  /// Where the word ends in them.
  var end = 0
  /// What stays as it is, in order.
  private(set) var kept: [Range<Int>] = []
  /// Whether the result must be composed.
  var composes: Bool

  init(composes: Bool) { self.composes = composes }

  /// Takes a word of valid UTF-8, and brings it into NFC where it may not be.
  init(composing word: UnsafeBufferPointer<UInt8>) throws(NormalizerError) {
    composes = Self.mayCompose(word)
    bytes = composes ? Array(try Self.composed(String(decoding: word, as: UTF8.self)).utf8) : Array(word)
    end = bytes.count
  }

  mutating func append(_ part: [UInt8], isKept: Bool) {
    let start = bytes.count
    bytes.append(contentsOf: part)
    if isKept { kept.append(start..<bytes.count) }
  }

  /// Whether composition may change the bytes: a mark, or a scalar that NFC writes otherwise.
  private static func mayCompose(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0xCC {
        index += bytes[index] < 0x80 ? 1 : 2
        continue
      }
      let (scalar, length) = decodeScalar(bytes, at: index)
      if scalar >= 0x600 ? scalar &- 0x2010 >= 0x30 : (0x340..<0x390).contains(scalar) { return true }
      if ScalarTraits.of(scalar).contains(.mark) { return true }
      index += length
    }
    return false
  }

  /// A text in NFC.
  static func composed(_ text: String) throws(NormalizerError) -> String {
    do { return try text.normalized(to: .nfc) } catch { throw NormalizerError(.library, error.description) }
  }
}
