/// Collects segments of one language and makes an ``IndexImage`` of them.
package struct IndexBuilder: Sendable {
  static let blockSize = 512

  private var units: [UInt32] = []
  private var ordinals: [UInt8] = []
  private var targets: [UInt64] = []
  private var codes: [UInt8] = []
  private var ends: [Int] = []
  private var features: [UInt32] = []
  private var featureEnds: [Int] = []
  private var lossy: [(entry: Int, scalars: [UInt32])] = []
  private var words = SegmentWords()

  package init() {}

  package var count: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  /// Adds a segment.
  ///
  /// - Parameters:
  ///   - scalars: The normalised text; an empty one is passed over, it matches nothing.
  ///   - unit: The unit's number.
  ///   - ordinal: Which of the unit's variants it is.
  ///   - targets: The languages of the unit's other variants, a bit each.
  package mutating func add(_ scalars: [UInt32], unit: UInt32, ordinal: UInt8, targets: UInt64) {
    if scalars.isEmpty { return }
    var isLossy = false
    for scalar in scalars {
      let code = SegmentCode.code(scalar)
      if !SegmentCode.isOwn(code) { isLossy = true }
      codes.append(code)
    }
    if isLossy { lossy.append((units.count, scalars)) }
    units.append(unit)
    ordinals.append(ordinal)
    self.targets.append(targets)
    ends.append(codes.count)
    words.set(scalars)
    words.forEachFeature { features.append($0) }
    featureEnds.append(features.count)
  }

  mutating func removeAll() { self = IndexBuilder() }

  /// The image of the segments added.
  ///
  /// - Parameter memory: The memory's own number, for the header.
  /// - Complexity: O(total length).
  package func image(memory: UInt64) -> IndexBuffer {
    let order = sortedByLength()
    let blocks = cutBlocks(order)
    let planeWords =
      blocks.last.map { block in
        Int(block.wordPlanes) + CountClass.all[Int(block.countClass)].wordPlanes * Int(block.stride)
      } ?? 0
    let lossyCount = lossy.reduce(0) { $0 + $1.scalars.count }
    var header = IndexImage.Header()
    header.entries = UInt32(count)
    header.blocks = UInt32(blocks.count)
    header.lossy = UInt32(lossy.count)
    header.codeBytes = UInt64(codes.count + 64)
    header.planeWords = UInt64(planeWords)
    header.lossyScalars = UInt64(lossyCount)
    header.memory = memory
    let sizes = [
      blocks.count * MemoryLayout<IndexBlock>.stride, count * 4, count * 4, count * 4, count * 4, count * 8,
      codes.count + 64, planeWords * 8, lossy.count * 8, lossyCount * 4,
    ]
    var end = IndexImage.headerSize
    for (index, size) in sizes.enumerated() {
      header.sections[index] = UInt64(end)
      end = (end + size + 63) / 64 * 64
    }
    header.size = UInt64(end)
    header.check = IndexImage.check(header)
    let buffer = IndexBuffer(size: end)
    fill(buffer.bytes, header, blocks, order)
    return buffer
  }

  private func length(_ entry: Int) -> Int { ends[entry] - (entry == 0 ? 0 : ends[entry - 1]) }
  private func wordCount(_ entry: Int) -> Int {
    min(0xFFFF, featureEnds[entry] - (entry == 0 ? 0 : featureEnds[entry - 1]))
  }

  /// The entries by length, those of equal length as they came: a counting sort, long ones apart.
  private func sortedByLength() -> [Int] {
    let limit = 1024
    var heads = [Int](repeating: 0, count: limit + 2)
    for entry in 0..<count { heads[min(length(entry), limit) + 1] += 1 }
    for index in 1..<heads.count { heads[index] += heads[index - 1] }
    let firstLong = heads[limit]
    var order = [Int](repeating: 0, count: count)
    for entry in 0..<count {
      let key = min(length(entry), limit)
      order[heads[key]] = entry
      heads[key] += 1
    }
    order[firstLong...].sort { (length($0), $0) < (length($1), $1) }
    return order
  }

  private func cutBlocks(_ order: [Int]) -> [IndexBlock] {
    var blocks: [IndexBlock] = []
    var place: UInt64 = 0
    var first = 0
    while first < order.count {
      let classIndex = CountClass.index(ofLength: length(order[first]))
      let countClass = CountClass.all[classIndex]
      var end = first
      while end < order.count, end - first < Self.blockSize, length(order[end]) <= countClass.longest { end += 1 }
      let words = order[first..<end].map(wordCount)
      let stride = end - first <= 256 ? 4 : 8
      blocks.append(
        IndexBlock(
          first: UInt32(first), count: UInt32(end - first), countClass: UInt32(classIndex), stride: UInt32(stride),
          shortest: UInt32(length(order[first])), longest: UInt32(length(order[end - 1])),
          fewestWords: UInt32(words.min() ?? 0), mostWords: UInt32(words.max() ?? 0), planes: place,
          wordPlanes: place + UInt64(countClass.planes * stride)))
      place += UInt64((countClass.planes + countClass.wordPlanes) * stride)
      first = end
    }
    return blocks
  }

  private func fill(
    _ bytes: UnsafeMutableRawBufferPointer, _ header: IndexImage.Header, _ blocks: [IndexBlock], _ order: [Int]
  ) {
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    guard let base = bytes.baseAddress else { return }
    base.storeBytes(of: header, as: IndexImage.Header.self)
    func section<Element>(_ index: Int, _: Element.Type) -> UnsafeMutablePointer<Element> {
      (base + Int(header.sections[index])).assumingMemoryBound(to: Element.self)
    }
    let blockSection = section(0, IndexBlock.self)
    for (index, block) in blocks.enumerated() { blockSection[index] = block }
    let unitSection = section(1, UInt32.self)
    let startSection = section(2, UInt32.self)
    let lengthSection = section(3, UInt32.self)
    let detailSection = section(4, UInt32.self)
    let targetSection = section(5, UInt64.self)
    let codeSection = section(6, UInt8.self)
    let planeSection = section(7, UInt64.self)
    var isLossy = [Bool](repeating: false, count: count)
    for text in lossy { isLossy[text.entry] = true }
    var place = 0
    var positions = [Int](repeating: 0, count: lossy.isEmpty ? 0 : count)
    for (position, entry) in order.enumerated() {
      let length = self.length(entry)
      unitSection[position] = units[entry]
      startSection[position] = UInt32(place)
      lengthSection[position] = UInt32(length)
      detailSection[position] = UInt32(ordinals[entry]) | UInt32(wordCount(entry)) << 8 | (isLossy[entry] ? 1 << 24 : 0)
      targetSection[position] = targets[entry]
      codes.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress else { return }
        (codeSection + place).update(from: start + (ends[entry] - length), count: length)
      }
      place += length
      if !lossy.isEmpty { positions[entry] = position }
    }
    for block in blocks { fillPlanes(block, order, codeSection, startSection, planeSection) }
    let lossySection = section(8, IndexImage.LossyText.self)
    let scalarSection = section(9, UInt32.self)
    var scalarPlace = 0
    let sorted = lossy.sorted { positions[$0.entry] < positions[$1.entry] }
    for (index, text) in sorted.enumerated() {
      lossySection[index] = .init(entry: UInt32(positions[text.entry]), start: UInt32(scalarPlace))
      for scalar in text.scalars {
        scalarSection[scalarPlace] = scalar
        scalarPlace += 1
      }
    }
  }

  private func fillPlanes(
    _ block: IndexBlock, _ order: [Int], _ codes: UnsafePointer<UInt8>, _ starts: UnsafePointer<UInt32>,
    _ planes: UnsafeMutablePointer<UInt64>
  ) {
    let countClass = CountClass.all[Int(block.countClass)]
    let stride = Int(block.stride)
    let letters = planes + Int(block.planes)
    let words = planes + Int(block.wordPlanes)
    let steps = countClass.thresholds.count
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 64) { counts in
      SegmentCode.counters.withUnsafeBufferPointer { counters in
        countClass.thresholds.withUnsafeBufferPointer { thresholds in
          for lane in 0..<Int(block.count) {
            let position = Int(block.first) + lane
            let entry = order[position]
            let bit = UInt64(1) << UInt64(lane & 63)
            let column = lane >> 6
            counts.update(repeating: 0)
            let text = codes + Int(starts[position])
            for index in 0..<length(entry) {
              let counter = Int(counters[Int(text[index])])
              if counts[counter] < .max { counts[counter] += 1 }
            }
            for counter in 0..<64 where counts[counter] != 0 {
              let count = Int(counts[counter])
              var step = 0
              while step < steps, thresholds[step] <= count {
                letters[(counter * steps + step) * stride + column] |= bit
                step += 1
              }
            }
            for index in (entry == 0 ? 0 : featureEnds[entry - 1])..<featureEnds[entry] {
              words[Int(features[index]) % countClass.wordPlanes * stride + column] |= bit
            }
          }
        }
      }
    }
  }
}

/// The bytes of an image in memory.
///
/// Sendable: the bytes are written by the builder that makes the value, before anyone else has it, and never after.
package final class IndexBuffer: @unchecked Sendable {
  package let bytes: UnsafeMutableRawBufferPointer

  init(size: Int) { bytes = .allocate(byteCount: size, alignment: 64) }

  deinit { bytes.deallocate() }

  /// The image; the buffer lives as long as it.
  package func image(memory: UInt64) -> IndexImage? {
    IndexImage(UnsafeRawBufferPointer(bytes), memory: memory, owner: self)
  }
}
