internal import CMentionModel

extension MentionModel {
  /// The model that comes with the library; nil where its bytes are none, which a test rules out.
  package static let builtIn: MentionModel? = MentionModel(
    bytes: UnsafeRawBufferPointer(start: cmentionmodel_bytes(), count: cmentionmodel_count()))

  /// "ARQM" and the version of the format, little-endian.
  private static let mark: [UInt32] = [0x4D51_5241, 2]

  /// The model as a file: numbers of 32 bits in little-endian order (mark, version, how many slots of spans
  /// and kinds, how many slots and coarse classes of each table of words, the two steps, transitions, biases),
  /// then the slots of spans and kinds of 64 bits, and of each table of words the slots of 16 bits and the
  /// coarse classes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for value in Self.mark { append(value) }
    append(UInt32(spans.slots.count))
    append(UInt32(kinds.slots.count))
    for table in [words.shared, words.own] {
      append(UInt32(table.slots.count))
      append(UInt32(table.coarse.count))
    }
    append(spanStep.bitPattern)
    append(kindStep.bitPattern)
    for row in transitions { for value in row { append(value) } }
    for value in outsideBias { append(value) }
    for slot in spans.slots { append(slot) }
    for slot in kinds.slots { append(slot) }
    for table in [words.shared, words.own] {
      for slot in table.slots { append(slot) }
      bytes += table.coarse
    }
    return bytes
  }

  /// Reads a model; nil where the bytes are none.
  package init?(bytes: UnsafeRawBufferPointer) {
    let head = 10 + 25 + 5
    guard bytes.count >= head * 4 else { return nil }
    func number(_ index: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    let counts = (2...7).map { Int(number($0)) }
    guard number(0) == Self.mark[0], number(1) == Self.mark[1],
      bytes.count == head * 4 + (counts[0] + counts[1]) * 8 + (counts[2] + counts[4]) * 2 + counts[3] + counts[5]
    else { return nil }
    let spans = head * 4
    let kinds = spans + counts[0] * 8
    let words = kinds + counts[1] * 8
    func slots<Slot: FixedWidthInteger>(_ start: Int, _ count: Int) -> [Slot] {
      (0..<count).map {
        Slot(littleEndian: bytes.loadUnaligned(fromByteOffset: start + $0 * (Slot.bitWidth / 8), as: Slot.self))
      }
    }
    func wordTable(_ start: Int, _ slotCount: Int, _ coarseCount: Int) -> WordTable? {
      let coarse = start + slotCount * 2
      return WordTable(slots: slots(start, slotCount), coarse: Array(bytes[coarse..<coarse + coarseCount]))
    }
    guard let spanTable = FeatureTable(slots: slots(spans, counts[0])),
      let kindTable = FeatureTable(slots: slots(kinds, counts[1])),
      let shared = wordTable(words, counts[2], counts[3]),
      let own = wordTable(words + counts[2] * 2 + counts[3], counts[4], counts[5])
    else { return nil }
    self.init(
      spans: spanTable,
      transitions: (0..<5).map { row in (0..<5).map { Int32(bitPattern: number(10 + row * 5 + $0)) } },
      kinds: kindTable, spanStep: Float(bitPattern: number(8)), kindStep: Float(bitPattern: number(9)),
      words: WordTables(shared: shared, own: own), outsideBias: (0..<5).map { Int32(bitPattern: number(35 + $0)) })
  }
}
