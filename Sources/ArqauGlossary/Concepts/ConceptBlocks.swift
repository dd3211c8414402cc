internal import ArqauText
internal import Synchronization

/// A glossary file that has not been read yet.
public struct GlossarySource: Sendable {
  /// The file's name as the user gave it.
  public let name: String
  /// The bytes of the file.
  public let utf8: [UInt8]

  /// Names the bytes of a file.
  public init(name: String, utf8: [UInt8]) {
    self.name = name
    self.utf8 = utf8
  }
}

/// The concepts of glossary files as the bytes of their blocks, each read when it is asked for.
///
/// A large glossary takes the room of its files and sixteen bytes a concept, a tenth of what ``Concept`` values
/// would. A block is what stands from a key at the margin to the next; a file that is not made of blocks alone is
/// read as a whole, to values.
final class ConceptBlocks: Sendable {
  /// Where a concept stands.
  struct Block: BitwiseCopyable {
    /// The number of the file; ``Self/parsed`` for a concept that was read with its whole file.
    var file: UInt32
    /// The bytes in the file, or the number of the concept.
    var start: UInt32
    var end: UInt32 = 0
    /// The lines of the file before the block.
    var linesBefore: UInt32 = 0

    static let parsed = UInt32.max
  }

  /// That a file has a fault: reading it as a whole names it.
  struct Fault: Error {}

  private let files: [GlossarySource]
  private let concepts: [Concept]
  private let blocks: [Block]
  /// The concepts that were asked for last.
  private let recent = Mutex<[Int: Concept]>([:])
  private static let recentLimit = 2048

  /// How many concepts there are.
  var count: Int { blocks.count }

  /// Splits files into blocks and reads each once.
  ///
  /// - Parameters:
  ///   - layers: A concept of a later layer replaces the one of the same identifier in an earlier.
  ///   - body: Takes each concept in the order of the identifiers, with its number.
  /// - Throws: ``Fault``.
  init(layers: [[GlossarySource]], _ body: (Concept, Int) -> Void) throws(Fault) {
    var list = BlockList()
    for (layer, files) in layers.enumerated() {
      for file in files { try list.add(file, layer: layer) }
    }
    files = list.files
    concepts = list.concepts
    let order = list.sorted()
    var kept: [Block] = []
    kept.reserveCapacity(order.count)
    for (index, entry) in order.enumerated() {
      let next = index + 1 < order.count ? order[index + 1] : nil
      let isReplaced = next.map { list.name(of: $0).elementsEqual(list.name(of: entry)) } ?? false
      if isReplaced, next?.layer == entry.layer { throw Fault() }
      let concept = try Self.read(entry.block, files, list.concepts)
      if isReplaced { continue }
      body(concept, kept.count)
      kept.append(entry.block)
    }
    blocks = kept
  }

  /// The concept of a number.
  subscript(number: Int) -> Concept {
    if let known = recent.withLock({ $0[number] }) { return known }
    guard let concept = try? Self.read(blocks[number], files, concepts) else {
      preconditionFailure("the block was read when the glossary was made")
    }
    recent.withLock { recent in
      if recent.count >= Self.recentLimit { recent.removeAll(keepingCapacity: true) }
      recent[number] = concept
    }
    return concept
  }

  private static func read(
    _ block: Block, _ files: [GlossarySource], _ concepts: [Concept]
  ) throws(Fault) -> Concept {
    if block.file == Block.parsed { return concepts[Int(block.start)] }
    let file = files[Int(block.file)]
    let root = file.utf8.withUnsafeBufferPointer { bytes in
      YAMLReader().readPlain(UnsafeBufferPointer(rebasing: bytes[Int(block.start)..<Int(block.end)]))
    }
    var parser = ConceptParser(file: file.name, linesBefore: Int(block.linesBefore))
    do {
      parser.parse(try root ?? YAMLReader().read(Array(file.utf8[Int(block.start)..<Int(block.end)])))
    } catch {
      throw Fault()
    }
    guard parser.faults.isEmpty, parser.file.concepts.count == 1 else { throw Fault() }
    return parser.file.concepts[0]
  }
}

/// The blocks of some files with their identifiers.
private struct BlockList {
  struct Entry {
    let block: ConceptBlocks.Block
    let layer: Int32
    let name: Range<Int32>

    /// The bytes of its identifier among all.
    var range: Range<Int> { Int(name.lowerBound)..<Int(name.upperBound) }
  }

  private(set) var files: [GlossarySource] = []
  private(set) var concepts: [Concept] = []
  private(set) var entries: [Entry] = []
  private var names: [UInt8] = []

  mutating func add(_ file: GlossarySource, layer: Int) throws(ConceptBlocks.Fault) {
    guard file.utf8.count <= YAMLReader().maximumSize, TextError.inspecting(file.utf8) == nil else {
      throw ConceptBlocks.Fault()
    }
    let known = (entries.count, names.count)
    if addBlocks(of: file, layer: layer) { return files.append(file) }
    entries.removeSubrange(known.0...)
    names.removeSubrange(known.1...)
    guard let whole = try? GlossaryReader.read(file.utf8, named: file.name) else { throw ConceptBlocks.Fault() }
    for concept in whole.concepts {
      let block = ConceptBlocks.Block(file: ConceptBlocks.Block.parsed, start: UInt32(concepts.count))
      concepts.append(concept)
      append(block, layer: layer, concept.id.utf8)
    }
  }

  private mutating func append(_ block: ConceptBlocks.Block, layer: Int, _ name: some Collection<UInt8>) {
    let start = Int32(names.count)
    names += name
    entries.append(Entry(block: block, layer: Int32(layer), name: start..<Int32(names.count)))
  }

  /// Adds the blocks of a file; false where a line at the margin is no identifier alone.
  private mutating func addBlocks(of file: GlossarySource, layer: Int) -> Bool {
    file.utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      var line: UInt32 = 0
      var open: (start: Int, linesBefore: UInt32, name: Range<Int>)?
      func close(_ list: inout BlockList, at end: Int) {
        guard let open else { return }
        let block = ConceptBlocks.Block(
          file: UInt32(list.files.count), start: UInt32(open.start), end: UInt32(end), linesBefore: open.linesBefore)
        list.append(block, layer: layer, UnsafeBufferPointer(rebasing: bytes[open.name]))
      }
      while index < bytes.count {
        let start = index
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        let end = index
        index += 1
        defer { line += 1 }
        if start == end || bytes[start] == 0x20 && open != nil || bytes[start] == UInt8(ascii: "#") { continue }
        var colon = start
        while colon < end, bytes[colon] &- 0x61 < 26 || bytes[colon] &- 0x30 < 10 || bytes[colon] == 0x2D { colon += 1 }
        guard colon > start, colon + 1 == end, bytes[colon] == UInt8(ascii: ":") else { return false }
        close(&self, at: start)
        open = (start, line, start..<colon)
      }
      close(&self, at: bytes.count)
      return true
    }
  }

  /// The entries in the order of their identifiers, those of one identifier by their layers.
  func sorted() -> [Entry] {
    names.withUnsafeBufferPointer { names -> [Entry] in
      func precedes(_ one: Entry, _ other: Entry) -> Bool {
        let left = UnsafeBufferPointer(rebasing: names[one.range])
        let right = UnsafeBufferPointer(rebasing: names[other.range])
        return left.lexicographicallyPrecedes(right) || left.elementsEqual(right) && one.layer < other.layer
      }
      let isSorted = entries.indices.dropFirst().allSatisfy { precedes(entries[$0 - 1], entries[$0]) }
      return isSorted ? entries : entries.sorted(by: precedes)
    }
  }

  /// The identifier of an entry.
  func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.range] }
}
