/// The planes that a query looks at in blocks of one class, and the sum of what it finds there.
///
/// The sum is taken for 256 segments at once, bit by bit: planes are added in carry-save adders (Harley and
/// Seal), so that a segment costs a fraction of an operation a plane.
struct PlaneQuery: Sendable {
  /// The planes by the bits of their weights: a plane of weight 3 is in the first and the second list.
  private var levels: [[Int32]] = []
  /// The sum of all weights: what a segment has that lacks nothing.
  private(set) var total = 0

  /// How many letters of a query a segment has at least, by counters.
  ///
  /// A segment that has fewer than t of a letter of which the query has c lacks at least c − t + 1. So each
  /// threshold weighs as much as lies between it and the next, the last one up to c.
  init(counts: [Int], in countClass: CountClass) {
    let steps = countClass.thresholds
    for (counter, count) in counts.enumerated() where count > 0 {
      for (step, threshold) in steps.enumerated() where threshold <= count {
        let next = step + 1 < steps.count && steps[step + 1] <= count ? steps[step + 1] : count + 1
        add(Int32(counter * steps.count + step), weight: next - threshold)
      }
    }
  }

  /// How many of a query's words a segment has.
  init(features: [UInt32], in countClass: CountClass) {
    for plane in Set(features.map { Int32($0 % UInt32(countClass.wordPlanes)) }).sorted() { add(plane, weight: 1) }
  }

  private mutating func add(_ plane: Int32, weight: Int) {
    total += weight
    var rest = weight
    var level = 0
    while rest > 0 {
      if levels.count == level { levels.append([]) }
      if rest & 1 != 0 { levels[level].append(plane) }
      rest >>= 1
      level += 1
    }
  }

  /// Finds the segments of a block whose sum is `need` or more.
  ///
  /// - Parameters:
  ///   - planes: The block's planes.
  ///   - stride: The words of a plane, 4 or 8.
  ///   - need: The least sum.
  ///   - found: Gets `stride` words, a bit a segment.
  /// - Complexity: O(planes · stride).
  func select(
    _ planes: UnsafePointer<UInt64>, stride: Int, need: Int, into found: UnsafeMutablePointer<UInt64>
  ) {
    if need <= 0 { return found.update(repeating: ~0, count: stride) }
    if need > total { return found.update(repeating: 0, count: stride) }
    let depth = Int.bitWidth - total.leadingZeroBitCount
    withUnsafeTemporaryAllocation(of: SIMD4<UInt64>.self, capacity: depth + 4) { sums in
      guard let sums = sums.baseAddress else { return }
      var column = 0
      while column < stride {
        sum(planes + column, stride: stride, into: sums, depth: depth)
        let selected = Self.atLeast(need, sums, depth: depth)
        UnsafeMutableRawPointer(found + column).storeBytes(of: selected, as: SIMD4<UInt64>.self)
        column += 4
      }
    }
  }

  private func sum(
    _ planes: UnsafePointer<UInt64>, stride: Int, into sums: UnsafeMutablePointer<SIMD4<UInt64>>, depth: Int
  ) {
    sums.update(repeating: .zero, count: depth + 4)
    var start = 0
    if let first = levels.first {
      first.withUnsafeBufferPointer { list in
        @inline(__always) func plane(_ index: Int) -> SIMD4<UInt64> {
          UnsafeRawPointer(planes + Int(list[index]) * stride).loadUnaligned(as: SIMD4<UInt64>.self)
        }
        var ones = SIMD4<UInt64>.zero
        var twos = SIMD4<UInt64>.zero
        var fours = SIMD4<UInt64>.zero
        while start + 8 <= list.count {
          var (twoA, twoB, fourA, fourB, eight) = (ones, ones, ones, ones, ones)
          (ones, twoA) = Self.add(ones, plane(start), plane(start + 1))
          (ones, twoB) = Self.add(ones, plane(start + 2), plane(start + 3))
          (twos, fourA) = Self.add(twos, twoA, twoB)
          (ones, twoA) = Self.add(ones, plane(start + 4), plane(start + 5))
          (ones, twoB) = Self.add(ones, plane(start + 6), plane(start + 7))
          (twos, fourB) = Self.add(twos, twoA, twoB)
          (fours, eight) = Self.add(fours, fourA, fourB)
          Self.ripple(eight, sums, from: 3, depth: depth)
          start += 8
        }
        sums[0] = ones
        // The sums have room for these three even where no total reaches them.
        sums[1] = twos
        sums[2] = fours
        while start < list.count {
          Self.ripple(plane(start), sums, from: 0, depth: depth)
          start += 1
        }
      }
    }
    for level in levels.indices.dropFirst() {
      for plane in levels[level] {
        let bits = UnsafeRawPointer(planes + Int(plane) * stride).loadUnaligned(as: SIMD4<UInt64>.self)
        Self.ripple(bits, sums, from: level, depth: depth)
      }
    }
  }

  /// A full adder of three bits: sum and carry.
  @inline(__always)
  private static func add(
    _ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>, _ c: SIMD4<UInt64>
  ) -> (SIMD4<UInt64>, SIMD4<UInt64>) {
    let half = a ^ b
    return (half ^ c, a & b | half & c)
  }

  /// Adds a plane at a level and carries upward.
  @inline(__always)
  private static func ripple(
    _ bits: SIMD4<UInt64>, _ sums: UnsafeMutablePointer<SIMD4<UInt64>>, from level: Int, depth: Int
  ) {
    var carry = bits
    var level = level
    while level < depth {
      let sum = sums[level]
      sums[level] = sum ^ carry
      carry = sum & carry
      level += 1
    }
  }

  /// The lanes whose sum is at least a number, compared from the highest bit.
  private static func atLeast(
    _ need: Int, _ sums: UnsafeMutablePointer<SIMD4<UInt64>>, depth: Int
  ) -> SIMD4<UInt64> {
    var less = SIMD4<UInt64>.zero
    var equal = SIMD4<UInt64>(repeating: ~0)
    var level = depth - 1
    while level >= 0 {
      if need >> level & 1 != 0 {
        less |= equal & ~sums[level]
        equal &= sums[level]
      } else {
        equal &= ~sums[level]
      }
      level -= 1
    }
    return ~less
  }
}
