/// How a name index lies in its file: a header, then sections, each at a multiple of eight bytes.
///
/// All numbers are little-endian. A version that differs is refused and the index built anew.
enum IndexLayout {
  static let magic: UInt64 = 0x3158_4449_5551_5241  // "ARQUIDX1"
  /// Raised with every change of the layout, of the phonetic units or of the keys.
  static let version: UInt64 = 5
  /// Words of the header: magic, version, length of the file, the fingerprint's three, the counts of records,
  /// forms and tokens, then start and length in bytes of each section, a digest of the file behind the header, and one of the header.
  static let headerWords = 9 + 2 * Section.allCases.count + 2
  /// Tokens from this number on are in no bucket: 24 bits hold a token's number there.
  static let tokenLimit = 1 << 24
  static let headerSize = headerWords * 8

  /// A digest of what stands behind the header: four lanes of words, each mixed by a product with an odd number, so
  /// that no change of a single word goes unseen.
  ///
  /// - Complexity: O(n), as fast as memory is read.
  static func contentDigest(_ file: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var offset = headerSize
    while offset + 32 <= file.count {
      lanes.0 = (lanes.0 ^ file.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
      lanes.1 = (lanes.1 ^ file.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)) &* prime
      lanes.2 = (lanes.2 ^ file.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)) &* prime
      lanes.3 = (lanes.3 ^ file.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)) &* prime
      offset += 32
    }
    var digest = lanes.0
    for lane in [lanes.1, lanes.2, lanes.3] { digest = (digest ^ (lane ^ lane >> 29)) &* prime }
    while offset < file.count {
      digest = (digest ^ UInt64(file[offset])) &* prime
      offset += 1
    }
    return digest ^ digest >> 32
  }

  enum Section: Int, CaseIterable {
    /// The first form of each record, and the number of forms: 4 bytes each.
    case recordForms
    /// Where each record's id begins, and the end: 4 bytes each.
    case idStarts
    case idText
    /// One byte a record.
    case kinds
    /// Where each form's text begins, and the end: 4 bytes each.
    case textStarts
    case text
    /// One byte a form: the number of its tag, and its status in the two highest bits.
    case tags
    /// The tags, a zero byte after each.
    case tagText
    /// Where each token's units begin, and the end: 4 bytes each.
    case unitStarts
    case units
    /// Where each token's postings begin, and the end: 4 bytes each.
    case postingStarts
    /// The forms of each token in order: differences, seven bits a byte, the last byte below 128.
    case postings
    /// Where each bucket of keys begins, and the end: 4 bytes each; as many buckets as a power of two.
    case bucketStarts
    /// The tokens of each bucket: 4 bytes each, the highest of them the token's signature.
    case bucketTokens
  }

  /// What a file was when its index was made.
  struct Fingerprint: Sendable, Hashable {
    var size: UInt64 = 0
    /// Nanoseconds since 1970.
    var modified: UInt64 = 0
    var digest: UInt64 = 0
  }
}
