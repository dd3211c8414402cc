/// The fuzzy indexes of all languages of a memory, and which units are no longer there.
struct MemoryIndex: Sendable {
  private(set) var languages: [String: FuzzyIndex] = [:]
  private(set) var removed: Set<UInt32> = []
  /// How far the index has followed the store.
  var progress = MemoryProgress(lastUnit: 0, removals: 0)
  private let memory: UInt64

  init(memory: UInt64) { self.memory = memory }

  mutating func add(_ image: IndexImage, language: String) {
    languages[language, default: FuzzyIndex(memory: memory)].add(image)
  }

  mutating func add(_ unit: TranslationUnit, _ scratch: inout SegmentText) {
    guard let id = unit.id, let number = UInt32(exactly: id) else { return }
    for (ordinal, variant) in unit.variants.prefix(256).enumerated() {
      scratch.set(variant.text, isSerbian: variant.language.isSerbian)
      languages[variant.language.key, default: FuzzyIndex(memory: memory)].add(
        scratch, unit: number, ordinal: UInt8(ordinal), targets: Self.targets(of: unit, without: ordinal))
    }
  }

  mutating func remove(_ units: [Int64]) {
    for unit in units { if let number = UInt32(exactly: unit) { removed.insert(number) } }
  }

  /// The segments of all languages, those of removed units included.
  var count: Int { languages.values.reduce(0) { $0 + $1.count } }

  /// The bit of a language among a segment's targets: by a hash, so that two languages may share one. A hit is
  /// checked against the unit itself.
  static func bit(_ key: String) -> UInt64 {
    var hash: UInt32 = 2_166_136_261
    for byte in key.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return 1 << UInt64((hash >> 7 ^ hash) & 63)
  }

  /// The bits of all languages of a unit but those of one variant.
  static func targets(of unit: TranslationUnit, without ordinal: Int) -> UInt64 {
    var bits: UInt64 = 0
    for (other, variant) in unit.variants.enumerated() where other != ordinal { bits |= bit(variant.language.key) }
    return bits
  }
}

/// Builds images of new units while they are stored, in bounded memory.
struct IndexCollector: ~Copyable {
  /// How many segments are held before images are made of them.
  static let batch = 1 << 17
  /// How many units must be new before images are made at all: a few are read from the store faster.
  static let least = 4096

  private let files: IndexFiles
  private var list: IndexFiles.List
  private var writer: IndexFileWriter?
  private var builders: [String: IndexBuilder] = [:]
  private var held = 0
  private var scratch = SegmentText()

  init(_ files: IndexFiles, list: IndexFiles.List) {
    self.files = files
    self.list = list
  }

  /// Takes a stored unit in.
  mutating func add(_ unit: TranslationUnit) throws {
    guard let id = unit.id, let number = UInt32(exactly: id) else {
      throw MemoryError("more units than the index can number", kind: .unavailable)
    }
    for (ordinal, variant) in unit.variants.prefix(256).enumerated() {
      scratch.set(variant.text, isSerbian: variant.language.isSerbian)
      builders[variant.language.key, default: IndexBuilder()].add(
        scratch.scalars, unit: number, ordinal: UInt8(ordinal),
        targets: MemoryIndex.targets(of: unit, without: ordinal))
      held += 1
    }
    if held >= Self.batch { try flush() }
  }

  private mutating func flush() throws {
    if writer == nil { writer = try IndexFileWriter(files, list) }
    for language in builders.keys.sorted() {
      guard let builder = builders[language], !builder.isEmpty else { continue }
      let image = builder.image(memory: files.memory)
      if let entry = try writer?.append(image, language: language) { list.entries.append(entry) }
    }
    builders.removeAll()
    held = 0
  }

  /// Makes images of the rest and writes them; the list that names them all is yet to be written.
  ///
  /// - Parameter unit: The highest number of the units taken in.
  mutating func finish(through unit: Int64) throws -> IndexFiles.List {
    try flush()
    try writer?.synchronize()
    list.through = unit
    return list
  }
}
