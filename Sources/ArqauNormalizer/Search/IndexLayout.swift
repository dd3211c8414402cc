/// How a name index lies in its file: a header, then sections, each at a multiple of eight bytes, then a digest of each block
/// (``IndexBlocks``).
///
/// All numbers are little-endian. A version that differs is refused and the index built anew.
enum IndexLayout {
  static let magic: UInt64 = 0x3158_4449_5551_5241  // "ARQUIDX1"
  /// Raised with every change of the layout, of the phonetic units or of the keys.
  static let version: UInt64 = 6
  /// Words of the header: magic, version, length of the file, the fingerprint's three, the counts of records,
  /// forms and tokens, then start and length in bytes of each section, where the digests of the blocks begin, a digest of
  /// those, and one of the header.
  static let headerWords = 9 + 2 * Section.allCases.count + 3
  /// Tokens from this number on are in no bucket: 24 bits hold a token's number there.
  static let tokenLimit = 1 << 24
  static let headerSize = headerWords * 8

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
