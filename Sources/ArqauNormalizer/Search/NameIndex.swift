internal import ArqauText
internal import Glibc

/// An index of names, in memory or mapped from a file, that answers searches at once.
///
/// Safe against damaged files: the header is checked when the file is opened, each block of the rest when it is first
/// read. What is damaged, or lies beyond a section's end, reads as nothing; ``isDamaged`` then tells that answers are
/// not to be trusted.
public final class NameIndex: Sendable {
  /// Nil for an index in our own memory.
  private let blocks: IndexBlocks?
  // The memory is written by nobody after init, whether it is our own or a private, read-only mapping, and
  // it lives until deinit. So it may be read from any thread.
  nonisolated(unsafe) private let base: UnsafeRawBufferPointer
  private let sections: [Range<Int>]

  /// How many records there are.
  public let recordCount: Int
  /// How many forms there are.
  public let formCount: Int
  /// How many distinct words, by sound, there are.
  public let tokenCount: Int
  /// The size in bytes, texts included.
  public var byteCount: Int { base.count }
  /// What the index was made from.
  let fingerprint: IndexLayout.Fingerprint
  /// The name of the file of records, as answers name it.
  public let source: String
  /// The index file that is read; nil for an index in memory.
  public let file: String?
  /// Whether something that was read was damaged, so that what was found before may be wrong.
  public var isDamaged: Bool { blocks?.isDamaged ?? false }

  /// Builds an index in memory.
  ///
  /// - Parameters:
  ///   - records: What to index.
  ///   - source: How answers name the records' origin.
  /// - Complexity: O(n log n); about three seconds for a million forms.
  public convenience init(_ records: [NameRecord], source: String) {
    self.init(bytes: IndexBuilder.build(records, fingerprint: .init()), source: source)
  }

  /// Takes bytes that were built just now.
  convenience init(bytes: [UInt8], source: String) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    copy.copyBytes(from: bytes)
    let base = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
    self.init(unchecked: base, file: nil, source: source)
  }

  /// Maps an index file.
  ///
  /// - Returns: Nil where the file isn't there, isn't an index, is cut short, or is of another version, or where its header
  ///   is damaged.
  /// - Complexity: O(size of the file / 4096 bytes): a digest of eight bytes is read for each block.
  public convenience init?(file path: String, source: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_size >= IndexLayout.headerSize,
      let address = mmap(nil, Int(information.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    let base = UnsafeRawBufferPointer(start: address, count: Int(information.st_size))
    guard Self.isSound(base) else {
      munmap(address, base.count)
      return nil
    }
    self.init(unchecked: base, file: path, source: source)
  }

  private init(unchecked base: UnsafeRawBufferPointer, file: String?, source: String) {
    self.base = base
    self.file = file
    self.source = source
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
    fingerprint = .init(size: word(3), modified: word(4), digest: word(5))
    recordCount = Int(clamping: word(6))
    formCount = Int(clamping: word(7))
    tokenCount = Int(clamping: word(8))
    sections = IndexLayout.Section.allCases.map { section in
      let start = Int(clamping: word(9 + 2 * section.rawValue))
      return start..<start + Int(clamping: word(10 + 2 * section.rawValue))
    }
    blocks = file.map { _ in IndexBlocks(base, end: Int(clamping: word(IndexLayout.headerWords - 3))) }
  }

  deinit {
    if file != nil {
      munmap(UnsafeMutableRawPointer(mutating: base.baseAddress), base.count)
    } else {
      base.deallocate()
    }
  }

  /// Whether a header is ours and whole, and every section lies in the file.
  private static func isSound(_ base: UnsafeRawBufferPointer) -> Bool {
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
    guard word(0) == IndexLayout.magic, word(1) == IndexLayout.version, word(2) == UInt64(base.count),
      word(IndexLayout.headerWords - 1) == SpellingKey.digest(base[..<(IndexLayout.headerSize - 8)])
    else { return false }
    let end = word(IndexLayout.headerWords - 3)
    guard end <= UInt64(base.count), 8 * IndexBlocks.count(Int(end)) == base.count - Int(end),
      word(IndexLayout.headerWords - 2) == IndexBlocks.digest(UnsafeRawBufferPointer(rebasing: base[Int(end)...]))
    else { return false }
    return IndexLayout.Section.allCases.allSatisfy { section in
      let start = word(9 + 2 * section.rawValue)
      let length = word(10 + 2 * section.rawValue)
      return start <= end && length <= end - start
    }
  }

  // MARK: Reading

  @inline(__always)
  func number(_ section: IndexLayout.Section, _ index: Int) -> Int {
    let range = sections[section.rawValue]
    let offset = range.lowerBound + 4 * index
    guard index >= 0, offset + 4 <= range.upperBound, blocks?.areWhole(offset..<offset + 4) ?? true else { return 0 }
    return Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  @inline(__always)
  func bytes(_ section: IndexLayout.Section, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let bounds = sections[section.rawValue]
    let start = min(bounds.lowerBound + range.lowerBound, bounds.upperBound)
    let end = min(bounds.lowerBound + range.upperBound, bounds.upperBound)
    guard blocks?.areWhole(start..<end) ?? true else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: base[start..<end]).assumingMemoryBound(to: UInt8.self)
  }

  @inline(__always)
  func slice(_ starts: IndexLayout.Section, _ content: IndexLayout.Section, _ index: Int) -> UnsafeBufferPointer<UInt8>
  {
    let start = number(starts, index)
    return bytes(content, start..<max(start, number(starts, index + 1)))
  }

  /// The tokens that have a key, as a range of `bucketTokens`.
  func bucket(_ key: UInt32) -> Range<Int> {
    let size = sections[IndexLayout.Section.bucketStarts.rawValue].count / 4 - 1
    guard size > 0 else { return 0..<0 }
    let bucket = Int(key) & (size - 1)
    let start = number(.bucketStarts, bucket)
    return start..<max(start, number(.bucketStarts, bucket + 1))
  }

  func text(ofForm form: Int) -> String { String(decoding: slice(.textStarts, .text, form), as: UTF8.self) }

  func id(ofRecord record: Int) -> String { String(decoding: slice(.idStarts, .idText, record), as: UTF8.self) }

  func kind(ofRecord record: Int) -> NameKind {
    let byte = bytes(.kinds, record..<record + 1).first.map(Int.init) ?? 0
    return byte < NameKind.allCases.count ? NameKind.allCases[byte] : .other
  }

  /// The record of a form, by binary search.
  func record(ofForm form: Int) -> Int {
    var low = 0
    var high = recordCount
    while low + 1 < high {
      let middle = (low + high) / 2
      if number(.recordForms, middle) <= form { low = middle } else { high = middle }
    }
    return low
  }

  /// The forms of a record.
  func forms(ofRecord record: Int) -> [NameForm] {
    let start = number(.recordForms, record)
    let end = min(formCount, max(start, number(.recordForms, record + 1)))
    let tagText = bytes(.tagText, 0..<sections[IndexLayout.Section.tagText.rawValue].count)
    let tags = tagText.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return (start..<end).compactMap { form in
      let byte = bytes(.tags, form..<form + 1).first ?? 0
      let tag = Int(byte & 0x3F) < tags.count ? tags[Int(byte & 0x3F)] : "und"
      let status = NameForm.Status.allCases[Int(byte >> 6)]
      return NameForm(text(ofForm: form), tag: tag, status: status)
    }
  }
}
