internal import ArqauText
internal import Glibc

/// The index images of a memory in files beside it: `NAME.index` holds the images one after the other, `NAME.list` says
/// where each lies and up to which unit they reach.
///
/// Both can be made anew from the store at any time. The list is written whole and by renaming; it names the memory
/// and a token that the store gets in the same transaction, so that a list whose transaction failed is void. Units
/// above its mark are read from the store.
struct IndexFiles: Sendable {
  /// Where an image lies.
  struct Entry: Sendable, Hashable {
    let language: String
    let offset: Int
    let size: Int
  }

  /// What the list says.
  struct List: Sendable, Hashable {
    /// The images hold all units up to this number.
    var through: Int64 = 0
    /// The file of the images, a number that grows when all images are made anew.
    var generation = 0
    /// The number that the store has of this list; 0 where there is none.
    var token: Int64 = 0
    var entries: [Entry] = []
  }

  let path: String
  let memory: UInt64

  private var listPath: String { path + ".list" }

  /// The file of images of a generation.
  func imagePath(_ generation: Int) -> String { generation == 0 ? path + ".index" : "\(path).index\(generation)" }

  /// The list; an empty one where there is none, or none of this memory.
  func list() -> List {
    guard let file = fopen(listPath, "re") else { return List() }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = bytes.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    guard let head = lines.first?.split(separator: " "), head.count == 6, head[0] == "arqau-index-1",
      UInt64(head[1]) == memory, let through = Int64(head[2]), let generation = Int(head[3]),
      let token = Int64(head[4]), let entries = Int(head[5]), lines.count == entries + 1
    else { return List() }
    var list = List(through: through, generation: generation, token: token)
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let offset = Int(fields[1]), let size = Int(fields[2]), offset >= 0, size > 0 else {
        return List()
      }
      list.entries.append(Entry(language: String(fields[0]), offset: offset, size: size))
    }
    return list
  }

  /// Puts a list in place of the present one.
  func write(_ list: List) throws {
    var text = "arqau-index-1 \(memory) \(list.through) \(list.generation) \(list.token) \(list.entries.count)\n"
    for entry in list.entries { text += "\(entry.language) \(entry.offset) \(entry.size)\n" }
    let before = self.list().generation
    var file = try AtomicFile(path: listPath)
    try file.write(text.utf8)
    try file.commit()
    // Readers keep what they have mapped.
    if before != list.generation { unlink(imagePath(before)) }
  }

  /// The images of a list; nil where a file is cut off or not the memory's, and all must be made anew.
  func images(of list: List) -> [(language: String, image: IndexImage)]? {
    guard !list.entries.isEmpty else { return [] }
    guard let file = MappedFile(path: imagePath(list.generation)) else { return nil }
    var images: [(String, IndexImage)] = []
    for entry in list.entries {
      guard entry.offset % 64 == 0, entry.offset + entry.size <= file.bytes.count else { return nil }
      let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[entry.offset..<entry.offset + entry.size])
      guard let image = IndexImage(bytes, memory: memory, owner: file) else { return nil }
      images.append((entry.language, image))
    }
    return images
  }

  /// Removes all files, as when a new memory comes to nothing.
  func discard() {
    unlink(listPath)
    unlink(imagePath(list().generation))
    unlink(imagePath(0))
  }
}

/// Appends images to the file of a generation.
struct IndexFileWriter: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var end: Int

  /// Opens the file behind what a list names. One writer at a time: the store's write lock is held.
  init(_ files: IndexFiles, _ list: IndexFiles.List) throws(MemoryError) {
    let path = files.imagePath(list.generation)
    let opened = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw Self.failure(path) }
    descriptor = opened
    self.path = path
    end = list.entries.map { $0.offset + $0.size }.max() ?? 0
    // What stands behind is of a writer that didn't come to its end.
    ftruncate(opened, off_t(end))
  }

  deinit { close(descriptor) }

  /// Writes an image; where it lies.
  mutating func append(_ image: IndexBuffer, language: String) throws(MemoryError) -> IndexFiles.Entry {
    let start = (end + 63) / 64 * 64
    var written = 0
    while written < image.bytes.count {
      let count = pwrite(
        descriptor, image.bytes.baseAddress?.advanced(by: written), image.bytes.count - written, off_t(start + written))
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw Self.failure(path)
      }
    }
    end = start + written
    return .init(language: language, offset: start, size: written)
  }

  /// Brings all to the disk.
  mutating func synchronize() throws(MemoryError) {
    guard fdatasync(descriptor) == 0 else { throw Self.failure(path) }
  }

  private static func failure(_ path: String) -> MemoryError {
    MemoryError(String(cString: strerror(errno)), kind: .system, file: path)
  }
}

/// A file in memory, to be read, for as long as the value lives.
///
/// Sendable: the mapping is never written, and the writer of images only appends behind what is mapped.
private final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_size > 0,
      let start = mmap(nil, Int(information.st_size), PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(information.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
