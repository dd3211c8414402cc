/// One search: the query in the forms that the stages want, and the best hits so far.
struct FuzzySearch: ~Copyable {
  private let measure: FuzzyIndex.Measure
  private let targets: UInt64
  private let query: [UInt32]
  private let isLossy: Bool
  private let pattern: CodePattern
  private var planes: [PlaneQuery?] = .init(repeating: nil, count: CountClass.all.count)
  private let counts: [Int]
  private let words: QueryWords
  private var top: TopHits
  private var scalars: [UInt32] = []
  private var segmentWords = SegmentWords()
  /// Segments of the block at hand that the bound let through.
  private var candidates: [Int] = []

  init(_ query: SegmentText, measure: FuzzyIndex.Measure, limit: Int, threshold: Int, targets: UInt64) {
    self.measure = measure
    self.targets = targets
    self.query = query.scalars
    let codes = query.scalars.map(SegmentCode.code)
    isLossy = codes.contains { !SegmentCode.isOwn($0) }
    pattern = CodePattern(codes)
    var counts = [Int](repeating: 0, count: 64)
    for code in codes { counts[Int(SegmentCode.counters[Int(code)])] += 1 }
    self.counts = counts
    words = QueryWords(measure == .words ? query.scalars : [])
    top = TopHits(limit: limit, threshold: threshold)
  }

  var hits: [IndexHit] { top.hits }

  /// Whether a segment whose length differs by `gap` or more can still be a hit.
  func reaches(gap: Int, below: Bool) -> Bool {
    // Words say nothing on the number of characters.
    if measure == .words { return true }
    return gap <= top.allowance(below ? query.count : query.count + gap)
  }

  /// Compares the query with a segment outside of all blocks.
  mutating func compare(_ segment: [UInt32], unit: UInt32, ordinal: Int, targets: UInt64) {
    guard targets & self.targets != 0 else { return }
    switch measure {
    case .characters:
      let longer = max(query.count, segment.count)
      let allowed = top.allowance(longer)
      let distance = editDistance(query, segment, limit: allowed)
      if distance <= allowed {
        top.insert(IndexHit(unit: unit, ordinal: ordinal, distance: distance, longer: longer))
      }
    case .words:
      segmentWords.set(segment)
      let longer = max(words.count, segmentWords.count)
      let allowed = top.allowance(longer)
      let distance = words.distance(to: segmentWords, limit: allowed)
      if distance <= allowed {
        top.insert(IndexHit(unit: unit, ordinal: ordinal, distance: distance, longer: longer))
      }
    }
  }

  /// Compares the query with all segments of a block.
  mutating func scan(_ image: IndexImage, _ block: IndexBlock, _ isRemoved: (UInt32) -> Bool) {
    let length = measure == .characters ? query.count : words.count
    let shortest = Int(measure == .characters ? block.shortest : block.fewestWords)
    var longest = Int(measure == .characters ? block.longest : block.mostWords)
    // The number of words is kept up to 65,535 only.
    if measure == .words, longest == 0xFFFF { longest = .max }
    // Of the lengths in the block the one nearest to the query's leaves the most room for edits. A segment
    // longer by e needs e insertions besides replacing what it lacks.
    let nearest = min(max(length, shortest), longest)
    let allowed = top.allowance(max(length, max(nearest, shortest)))
    let excess = max(0, shortest - length)
    let missing = allowed - excess
    guard missing >= 0, length <= longest || length - longest <= allowed else { return }
    let plane = planeQuery(Int(block.countClass))
    let need = plane.total - missing
    let planes = image.planes + Int(measure == .characters ? block.planes : block.wordPlanes)
    let count = Int(block.count)
    candidates.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 8) { found in
      guard let found = found.baseAddress else { return }
      plane.select(planes, stride: Int(block.stride), need: need, into: found)
      for column in 0..<(count + 63) / 64 {
        var bits = found[column]
        if count - column * 64 < 64 { bits &= 1 << UInt64(count - column * 64) &- 1 }
        while bits != 0 {
          candidates.append(Int(block.first) + column * 64 + bits.trailingZeroBitCount)
          bits &= bits &- 1
        }
      }
    }
    switch measure {
    case .characters: compareCodes(image, isRemoved)
    case .words: compareWords(image, isRemoved)
    }
  }

  private mutating func planeQuery(_ index: Int) -> PlaneQuery {
    if let known = planes[index] { return known }
    let made =
      switch measure {
      case .characters: PlaneQuery(counts: counts, in: CountClass.all[index])
      case .words: PlaneQuery(features: words.features, in: CountClass.all[index])
      }
    planes[index] = made
    return made
  }

  private mutating func compareCodes(_ image: IndexImage, _ isRemoved: (UInt32) -> Bool) {
    var index = 0
    while index < candidates.count {
      var end = min(index + 4, candidates.count)
      // In step go only texts of about one length: those in a block are sorted by it.
      let base = Int(image.lengths[candidates[index]])
      while end > index + 1, Int(image.lengths[candidates[end - 1]]) - base > CodePattern.padding { end -= 1 }
      let lanes = SIMD4<Int>(
        candidates[index], candidates[min(index + 1, end - 1)], candidates[min(index + 2, end - 1)],
        candidates[min(index + 3, end - 1)])
      index = end
      var lengths = SIMD4<Int64>.zero
      var limits = SIMD4<Int64>.zero
      for lane in 0..<4 {
        let length = Int(image.lengths[lanes[lane]])
        lengths[lane] = Int64(length)
        limits[lane] = Int64(top.allowance(max(length, query.count)))
      }
      let distances = pattern.distances(
        to: .init(
          first: image.codes + Int(image.starts[lanes[0]]), second: image.codes + Int(image.starts[lanes[1]]),
          third: image.codes + Int(image.starts[lanes[2]]), fourth: image.codes + Int(image.starts[lanes[3]]),
          lengths: lengths, limits: limits))
      for lane in 0..<4 where distances[lane] <= limits[lane] && (lane == 0 || lanes[lane] != lanes[lane - 1]) {
        take(image, lanes[lane], Int(distances[lane]), isRemoved)
      }
    }
  }

  /// Takes a segment whose codes are near enough.
  private mutating func take(_ image: IndexImage, _ entry: Int, _ distance: Int, _ isRemoved: (UInt32) -> Bool) {
    guard image.targets[entry] & targets != 0, !isRemoved(image.units[entry]) else { return }
    let longer = max(query.count, Int(image.lengths[entry]))
    var distance = distance
    if isLossy || image.isLossy(entry) {
      let allowed = top.allowance(longer)
      image.readScalars(entry, into: &scalars)
      distance = editDistance(query, scalars, limit: allowed)
      if distance > allowed { return }
    }
    top.insert(
      IndexHit(unit: image.units[entry], ordinal: image.ordinal(entry), distance: distance, longer: longer))
  }

  private mutating func compareWords(_ image: IndexImage, _ isRemoved: (UInt32) -> Bool) {
    for entry in candidates {
      let known = image.words(entry)
      if known < 0xFFFF, abs(known - words.count) > top.allowance(max(known, words.count)) { continue }
      guard image.targets[entry] & targets != 0, !isRemoved(image.units[entry]) else { continue }
      image.readScalars(entry, into: &scalars)
      compare(scalars, unit: image.units[entry], ordinal: image.ordinal(entry), targets: image.targets[entry])
    }
  }
}

/// The words of a query, with a number for each that differs.
struct QueryWords: Sendable {
  private let numbers: [Int32]
  private let known: [ArraySlice<UInt32>: Int32]
  /// What the planes of words are asked for.
  let features: [UInt32]

  init(_ scalars: [UInt32]) {
    let words = SegmentWords(scalars)
    var known: [ArraySlice<UInt32>: Int32] = [:]
    numbers = (0..<words.count).map { index in
      let word = words.word(index)
      if let number = known[word] { return number }
      known[word] = Int32(known.count)
      return Int32(known.count - 1)
    }
    self.known = known
    var features: [UInt32] = []
    words.forEachFeature { features.append($0) }
    self.features = features
  }

  var count: Int { numbers.count }

  /// The edit distance in words, or `limit + 1` where it is above the limit.
  func distance(to words: SegmentWords, limit: Int) -> Int {
    guard abs(words.count - count) <= limit else { return limit + 1 }
    // Words that the query doesn't have are all one: none of them is equal to any of its words.
    return editDistance(numbers, (0..<words.count).map { known[words.word($0)] ?? -1 }, limit: limit)
  }
}
