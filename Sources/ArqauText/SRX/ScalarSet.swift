internal import CICU
internal import Synchronization

/// A set of Unicode scalars: sorted ranges with gaps between them.
struct ScalarSet: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<UInt32>]
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// All scalars.
  static let all = ScalarSet([0...0x10FFFF])

  /// The scalars of ranges in any order, which may overlap.
  init(_ unsorted: [ClosedRange<UInt32>]) {
    ranges = []
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound &+ 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    for scalar in UInt32(0)..<64 where search(scalar) { low |= 1 << UInt64(scalar) }
    for scalar in UInt32(64)..<128 where search(scalar) { high |= 1 << UInt64(scalar - 64) }
  }

  /// The scalars of a Unicode property, by ICU; nil where there is none of that name.
  ///
  /// - Parameter name: As within `\p{…}`: letters, digits, low lines, spaces, `=`, and `^` in front for the opposite.
  init?(property name: String) {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: " "),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isPlain, !name.isEmpty else { return nil }
    if let known = Self.properties.withLock({ $0[name] }) {
      self = known
      return
    }
    // Java writes IsCyrillic for a script and InCyrillic for a block.
    var names = [name]
    if name.hasPrefix("Is") { names.append(String(name.dropFirst(2))) }
    if name.hasPrefix("In") { names.append("Block=" + name.dropFirst(2)) }
    for name in names {
      let pattern = Array("\\p{\(name)}".utf16)
      var status: cicu_status = 0
      let raw = cicu_set_open(pattern, Int32(pattern.count), &status)
      defer { cicu_set_close(raw) }
      if status <= 0, let raw {
        self.init(Self.ranges(of: raw))
        let found = self
        Self.properties.withLock { if $0.count < 1000 { $0[names[0]] = found } }
        return
      }
    }
    return nil
  }

  /// Properties asked for before.
  private static let properties = Mutex<[String: ScalarSet]>([:])

  private static func ranges(of raw: OpaquePointer) -> [ClosedRange<UInt32>] {
    (0..<cicu_set_range_count(raw)).map { index in
      var first: UInt32 = 0
      var last: UInt32 = 0
      cicu_set_range(raw, index, &first, &last)
      return first...max(first, last)
    }
  }

  /// Whether a scalar is in the set.
  ///
  /// - Complexity: O(1) for ASCII, O(log n) elsewhere.
  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low >> UInt64(scalar) & 1 != 0 }
    if scalar < 128 { return high >> UInt64(scalar - 64) & 1 != 0 }
    return search(scalar)
  }

  private func search(_ scalar: UInt32) -> Bool {
    var first = 0
    var end = ranges.count
    while first < end {
      let middle = (first + end) / 2
      if ranges[middle].upperBound < scalar { first = middle + 1 } else { end = middle }
    }
    return first < ranges.count && ranges[first].lowerBound <= scalar
  }

  /// The scalars that are not in the set.
  var inverse: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
    return ScalarSet(gaps)
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }
  func intersection(_ other: ScalarSet) -> ScalarSet { inverse.union(other.inverse).inverse }
  func subtracting(_ other: ScalarSet) -> ScalarSet { inverse.union(other).inverse }

  /// The set with the other letter cases of its letters.
  func withCases() -> ScalarSet {
    var status: cicu_status = 0
    guard let raw = cicu_set_open(nil, 0, &status) else { return self }
    defer { cicu_set_close(raw) }
    for range in ranges { cicu_set_add(raw, range.lowerBound, range.upperBound) }
    cicu_set_add_cases(raw)
    return ScalarSet(Self.ranges(of: raw))
  }
}
