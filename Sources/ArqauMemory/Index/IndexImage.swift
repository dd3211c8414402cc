/// A finished part of a fuzzy index: segments of one language, sorted by length, in blocks of 512.
///
/// The bytes are the same in memory and in a file, so that a file is used as it is mapped. Little endian,
/// sections aligned to 64 bytes:
///
///     header   magic, version, counts, places of the sections
///     blocks   IndexBlock, one each
///     entries  units, text starts, lengths, details: UInt32 each; targets: UInt64
///     codes    the segments' texts, a byte a scalar (SegmentCode), and 64 zeros
///     planes   letter counts, then words, block after block: a UInt64 for 64 segments
///     lossy    entry, start, for texts that codes don't tell; their scalars
///
/// A value lends memory that its owner keeps alive: a mapped file or a buffer.
package struct IndexImage: @unchecked Sendable {
  // Sendable: the memory is never written once an image is made, and `owner` keeps it alive.

  static let magic: UInt64 = 0x3158_4955_4151_5241  // "ARQAUIX1"
  static let version: UInt32 = 2
  static let headerSize = 192

  /// The header's fields, in order.
  struct Header {
    var magic: UInt64 = IndexImage.magic
    var version: UInt32 = IndexImage.version
    var entries: UInt32 = 0
    var blocks: UInt32 = 0
    var lossy: UInt32 = 0
    var size: UInt64 = 0
    var codeBytes: UInt64 = 0
    var planeWords: UInt64 = 0
    var lossyScalars: UInt64 = 0
    var memory: UInt64 = 0
    /// Offsets of: blocks, units, starts, lengths, details, targets, codes, planes, lossy entries, lossy scalars.
    var sections: InlineArray<10, UInt64> = .init(repeating: 0)
    var check: UInt64 = 0
  }

  package let entries: Int
  let blocks: UnsafeBufferPointer<IndexBlock>
  let units: UnsafePointer<UInt32>
  let starts: UnsafePointer<UInt32>
  let lengths: UnsafePointer<UInt32>
  let details: UnsafePointer<UInt32>
  let targets: UnsafePointer<UInt64>
  let codes: UnsafePointer<UInt8>
  let planes: UnsafePointer<UInt64>
  private let lossy: UnsafeBufferPointer<LossyText>
  private let lossyScalars: UnsafeBufferPointer<UInt32>
  private let owner: AnyObject
  /// The bytes of the whole image.
  package let size: Int

  /// A text whose scalars its codes don't tell.
  struct LossyText {
    var entry: UInt32
    var start: UInt32
  }

  /// Looks at an image in memory.
  ///
  /// - Parameters:
  ///   - bytes: The image, aligned to 8 bytes; it lives as long as `owner`.
  ///   - memory: What the header must name.
  /// - Returns: nil where the bytes are no image of this version and memory, or cut off.
  init?(_ bytes: UnsafeRawBufferPointer, memory: UInt64, owner: AnyObject) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress else { return nil }
    let header = base.loadUnaligned(as: Header.self)
    guard header.magic == Self.magic, header.version == Self.version, header.memory == memory,
      header.check == Self.check(header), header.size <= UInt64(bytes.count)
    else { return nil }
    func section<Element>(_ index: Int, _ count: some BinaryInteger, _: Element.Type) -> UnsafePointer<Element>? {
      let start = header.sections[index]
      let size = UInt64(count) * UInt64(MemoryLayout<Element>.stride)
      guard start % 64 == 0, start <= header.size, size <= header.size - start else { return nil }
      return (base + Int(start)).assumingMemoryBound(to: Element.self)
    }
    guard let blocks = section(0, header.blocks, IndexBlock.self),
      let units = section(1, header.entries, UInt32.self), let starts = section(2, header.entries, UInt32.self),
      let lengths = section(3, header.entries, UInt32.self), let details = section(4, header.entries, UInt32.self),
      let targets = section(5, header.entries, UInt64.self), let codes = section(6, header.codeBytes, UInt8.self),
      let planes = section(7, header.planeWords, UInt64.self),
      let lossy = section(8, header.lossy, LossyText.self),
      let scalars = section(9, header.lossyScalars, UInt32.self)
    else { return nil }
    entries = Int(header.entries)
    self.blocks = UnsafeBufferPointer(start: blocks, count: Int(header.blocks))
    self.units = units
    self.starts = starts
    self.lengths = lengths
    self.details = details
    self.targets = targets
    self.codes = codes
    self.planes = planes
    self.lossy = UnsafeBufferPointer(start: lossy, count: Int(header.lossy))
    lossyScalars = UnsafeBufferPointer(start: scalars, count: Int(header.lossyScalars))
    self.owner = owner
    size = Int(header.size)
  }

  /// A sum over the header's counts and places, so that a torn or foreign file is told.
  static func check(_ header: Header) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
    func mix(_ value: UInt64) { sum = (sum ^ value) &* 0xD6E8_FEB8_6659_FD93 &+ (sum >> 32) }
    mix(UInt64(header.entries))
    mix(UInt64(header.blocks))
    mix(UInt64(header.lossy))
    mix(header.size)
    mix(header.codeBytes)
    mix(header.planeWords)
    mix(header.lossyScalars)
    mix(header.memory)
    for index in 0..<10 { mix(header.sections[index]) }
    return sum
  }

  @inline(__always)
  func ordinal(_ entry: Int) -> Int { Int(details[entry] & 0xFF) }
  /// The words of a segment, at most 65,535.
  @inline(__always)
  func words(_ entry: Int) -> Int { Int(details[entry] >> 8 & 0xFFFF) }
  /// Whether the codes don't tell the text.
  @inline(__always)
  func isLossy(_ entry: Int) -> Bool { details[entry] >> 24 & 1 != 0 }

  /// Reads the scalars of a segment.
  func readScalars(_ entry: Int, into scalars: inout [UInt32]) {
    scalars.removeAll(keepingCapacity: true)
    let count = Int(lengths[entry])
    if !isLossy(entry) {
      let table = SegmentCode.scalars
      let start = codes + Int(starts[entry])
      for index in 0..<count { scalars.append(table[Int(start[index])]) }
      return
    }
    var low = 0
    var high = lossy.count
    while low < high {
      let middle = (low + high) / 2
      if lossy[middle].entry < UInt32(entry) { low = middle + 1 } else { high = middle }
    }
    guard low < lossy.count, lossy[low].entry == UInt32(entry) else { return }
    let start = Int(lossy[low].start)
    guard start + count <= lossyScalars.count else { return }
    scalars.append(contentsOf: lossyScalars[start..<start + count])
  }
}

/// Up to 512 segments of neighbouring lengths.
struct IndexBlock {
  /// The first entry.
  var first: UInt32
  /// The number of entries.
  var count: UInt32
  /// The index of the ``CountClass``.
  var countClass: UInt32
  /// The words of a plane: 4 or 8.
  var stride: UInt32
  var shortest: UInt32
  var longest: UInt32
  var fewestWords: UInt32
  var mostWords: UInt32
  /// Where the planes of letters begin, in words of the section.
  var planes: UInt64
  /// Where the planes of words begin.
  var wordPlanes: UInt64
}
