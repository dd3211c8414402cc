/// Runs compiled rules over UTF-8, as UTS #35 says: at each place the first rule that fits is taken; what
/// stands before the key is looked up in the text as converted so far, what stands after it in the text
/// as given.
struct RuleEngine {
  let tables: RuleTables

  /// Why a run ended.
  enum Outcome {
    /// The whole stretch is converted.
    case done
    /// The word at this place must be looked at as a whole.
    case slow(Int)
    /// The bytes at this place are no UTF-8.
    case malformed(Int)
  }

  /// Converts a stretch of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text with what follows it, for contexts.
  ///   - range: The stretch; it begins and ends between scalars.
  ///   - checks: Whether to stop at words that need a look.
  ///   - output: Where the result goes; rules look back at what it holds.
  ///   - unmapped: Takes each letter of the source script that no rule takes.
  /// - Complexity: O(n) for rules with bounded contexts.
  func run(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, checks: Bool, to output: inout OutputBuffer,
    _ unmapped: inout UnmappedLetters
  ) -> Outcome {
    guard let base = bytes.baseAddress else { return .done }
    output.reserve((range.count + 8) * tables.growth)
    let entries = tables.entries
    let pairs = tables.pairs
    let checked: UInt64 = checks ? .max : ~(RuleTables.Kind.slow | RuleTables.Kind.watch)
    let start = output.base
    var target = start + output.count
    var index = range.lowerBound
    let limit = range.upperBound
    var previous: UInt8 = index > 0 ? base[index - 1] : 0x20
    defer { output.count = target - start }
    let flags = checked & (0xFF << 56)
    let isPlainRun = !checks || !tables.hasPairs
    while index < limit {
      if isPlainRun { copyPlain(base, &index, limit, bytes.count, flags, start, &target) }
      guard index < limit else { break }
      let byte = base[index]
      let place: Int
      let length: Int
      if byte < 0x80 {
        if checks, byte > 0x40, pairs[Int(previous & 31)] >> UInt32(byte & 31) & 1 == 1 { return .slow(index) }
        place = Int(byte)
        length = 1
        previous = byte
      } else if byte < 0xE0 {
        guard byte >= 0xC2, index + 1 < bytes.count else { return .malformed(index) }
        previous = base[index + 1]
        guard previous & 0xC0 == 0x80 else { return .malformed(index) }
        place = Int(byte & 0x1F) << 6 | Int(previous & 0x3F)
        length = 2
      } else {
        guard let (scalar, count) = Self.checkedScalar(base + index, bytes.count - index) else {
          return .malformed(index)
        }
        previous = 0x20
        if !tables.high.isEmpty, let entry = tables.high[scalar] {
          if checks, entry & RuleTables.Kind.slow != 0 { return .slow(index) }
          index += count
          apply(entry, base, &index, bytes.count, start, &target)
          continue
        }
        if checks, !Self.isPlain(scalar) { return .slow(index) }
        (target).update(from: base + index, count: count)
        target += count
        index += count
        continue
      }
      let entry = entries[place]
      if entry >> 56 & (checked >> 56) == 0 {
        UnsafeMutableRawPointer(target).storeBytes(of: entry, as: UInt64.self)
        target += Int(truncatingIfNeeded: entry >> 48 & 7)
        index += length
        continue
      }
      if entry & checked & RuleTables.Kind.slow != 0 { return .slow(index) }
      // Whether a letter is named as one without a rule is only known once the word is.
      if checks, entry & RuleTables.Kind.unmapped != 0 { return .slow(index) }
      if entry & checked & RuleTables.Kind.watch != 0,
        Watch.isWorthALook(base, index, bytes.count)
      {
        return .slow(index)
      }
      if entry & RuleTables.Kind.unmapped != 0 { unmapped.insert(UInt32(place)) }
      index += length
      apply(entry, base, &index, bytes.count, start, &target)
    }
    return .done
  }

  /// Replaces scalars of one or two bytes as long as their entries ask for no more than a look around.
  ///
  /// One branch a scalar depends on the text: whether it takes one byte or two is reckoned, not branched on.
  @inline(__always)
  private func copyPlain(
    _ base: UnsafePointer<UInt8>, _ index: inout Int, _ limit: Int, _ end: Int, _ flags: UInt64,
    _ start: UnsafeMutablePointer<UInt8>, _ target: inout UnsafeMutablePointer<UInt8>
  ) {
    let entries = tables.entries
    while index + 1 < limit {
      let first = UInt(base[index])
      let second = UInt(base[index + 1])
      let isTwo = first >> 7
      // Only C2 to DF begin two bytes, and only 80 to BF go on.
      let isFaulty = isTwo & ((first &- 0xC2 < 0x1E ? 0 : 1) | (second &- 0x80 < 0x40 ? 0 : 1))
      let place = isTwo == 0 ? first : (first & 0x1F) << 6 | second & 0x3F
      if isFaulty != 0 { return }
      var entry = entries[Int(bitPattern: place)]
      var next = index &+ Int(bitPattern: 1 &+ isTwo)
      if entry & flags != 0 {
        guard entry & flags == RuleTables.Kind.branch else { return }
        let branch = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
        if admits(branch, base, next, end, start, target),
          converts(tables.branches + branch, base, &next, end, start, &target)
        {
          index = next
          continue
        }
        entry = tables.branches[branch].plain
      }
      UnsafeMutableRawPointer(target).storeBytes(of: entry, as: UInt64.self)
      target += Int(truncatingIfNeeded: entry >> 48 & 7)
      index = next
    }
  }

  /// Applies the entry of the scalar before `index`, which moves behind what else is replaced.
  @inline(__always)
  private func apply(
    _ entry: UInt64, _ base: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int,
    _ start: UnsafeMutablePointer<UInt8>, _ target: inout UnsafeMutablePointer<UInt8>
  ) {
    var plain = entry
    if entry & RuleTables.Kind.branch != 0 {
      let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
      let branch = tables.branches + number
      plain = branch.pointee.plain
      if admits(number, base, index, end, start, target),
        converts(branch, base, &index, end, start, &target)
      {
        return
      }
    }
    UnsafeMutableRawPointer(target).storeBytes(of: plain, as: UInt64.self)
    target += Int(truncatingIfNeeded: plain >> 48 & 7)
  }

  /// Whether a rule of a branch may apply, by the last byte written and the next scalar's low byte.
  @inline(__always)
  private func admits(
    _ branch: Int, _ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int,
    _ start: UnsafeMutablePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    if target > start, !Self.holds(tables.lastBits, branch, (target - 1).pointee) { return false }
    return Self.nextByte(base, index, end).map { Self.holds(tables.nextBits, branch, $0) } ?? true
  }

  /// The low byte of the scalar at a place; nil at the end and for scalars of more than two bytes.
  @inline(__always)
  private static func nextByte(_ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> UInt8? {
    guard index < end else { return nil }
    let byte = base[index]
    if byte < 0x80 { return byte }
    guard byte < 0xE0, index + 1 < end else { return nil }
    return byte << 6 | base[index + 1] & 0x3F
  }

  @inline(__always)
  private static func holds(_ bits: UnsafeMutablePointer<UInt64>, _ branch: Int, _ byte: UInt8) -> Bool {
    bits[branch << 2 | Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  private func converts(
    _ branch: UnsafeMutablePointer<RuleTables.Branch>, _ base: UnsafePointer<UInt8>, _ index: inout Int,
    _ end: Int, _ start: UnsafeMutablePointer<UInt8>, _ target: inout UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let next = Self.nextByte(base, index, end)
    for number in branch.pointee.rules {
      if let next, !Self.holds(tables.ruleNextBits, Int(number), next) { continue }
      let rule = tables.rules + Int(number)
      guard matchesBack(rule.pointee.before, start, from: target),
        let behindKey = matches(rule.pointee.key, base, from: index, end),
        matches(rule.pointee.after, base, from: behindKey, end) != nil
      else { continue }
      index = behindKey
      let output = rule.pointee.output
      target.update(from: tables.outputs + Int(output.lowerBound), count: output.count)
      target += output.count
      return true
    }
    return false
  }

  private func matches(
    _ pattern: Range<Int32>, _ base: UnsafePointer<UInt8>, from start: Int, _ end: Int
  ) -> Int? {
    var index = start
    for number in pattern {
      let element = tables.elements[Int(number)]
      var seen: Int32 = 0
      while seen < element.maximum {
        if index >= end {
          // The end of the text matches once: nothing is consumed.
          if holdsEnd(element) { seen = max(seen, element.minimum) }
          break
        }
        // What follows the stretch is not checked yet and may end inside a scalar.
        let width = base[index] < 0x80 ? 1 : base[index] < 0xE0 ? 2 : base[index] < 0xF0 ? 3 : 4
        guard index + width <= end, holds(element, Self.scalar(base + index).scalar) else { break }
        index += width
        seen += 1
      }
      if seen < element.minimum { return nil }
    }
    return index
  }

  private func matchesBack(
    _ pattern: Range<Int32>, _ start: UnsafeMutablePointer<UInt8>, from end: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    if pattern.isEmpty { return true }
    if pattern.count == 1, let answer = matchesOneBack(tables.elements[Int(pattern.lowerBound)], start, end) {
      return answer
    }
    var target = end
    for number in pattern {
      let element = tables.elements[Int(number)]
      var seen: Int32 = 0
      while seen < element.maximum {
        if target <= start {
          if holdsEnd(element) { seen = max(seen, element.minimum) }
          break
        }
        var first = target - 1
        while first > start, first.pointee & 0xC0 == 0x80 { first -= 1 }
        guard holds(element, Self.scalar(first).scalar) else { break }
        target = first
        seen += 1
      }
      if seen < element.minimum { return false }
    }
    return true
  }

  /// Whether one scalar before a place is as an element says; nil where that takes a longer look: at the start of the text,
  /// for scalars of more than two bytes, and elements that may stand for none.
  @inline(__always)
  private func matchesOneBack(
    _ element: RuleTables.Element, _ start: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>
  ) -> Bool? {
    guard element.minimum == 1, end > start else { return nil }
    let last = (end - 1).pointee
    if last < 0x80 { return holds(element, UInt32(last)) }
    guard end - 1 > start, (end - 2).pointee &- 0xC2 < 0x1E else { return nil }
    return holds(element, UInt32((end - 2).pointee & 0x1F) << 6 | UInt32(last & 0x3F))
  }

  @inline(__always)
  private func holds(_ element: RuleTables.Element, _ scalar: UInt32) -> Bool {
    switch element.kind {
    case .literal: return scalar == element.value
    case .anchor: return false
    case .set:
      if scalar < RuleTables.size {
        return tables.setBits[Int(element.value) << 5 | Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
      }
      return tables.sets[Int(element.value)].contains(scalar)
    }
  }

  private func holdsEnd(_ element: RuleTables.Element) -> Bool {
    switch element.kind {
    case .literal: false
    case .anchor: true
    case .set: tables.setsWithEnd[Int(element.value)]
    }
  }

  /// The scalar at a place of valid UTF-8.
  @inline(__always)
  private static func scalar(_ bytes: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[0])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(bytes[1] & 0x3F), 2) }
    let middle = UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | middle, 3) }
    return ((first & 0x07) << 18 | middle << 6 | UInt32(bytes[3] & 0x3F), 4)
  }

  /// The scalar of three or four bytes at a place; nil where table 3-7 of the Unicode standard has none.
  static func checkedScalar(
    _ bytes: UnsafePointer<UInt8>, _ count: Int
  ) -> (scalar: UInt32, length: Int)? {
    let length = bytes[0] < 0xF0 ? 3 : 4
    guard bytes[0] < 0xF5, count >= length else { return nil }
    for place in 1..<length where bytes[place] & 0xC0 != 0x80 { return nil }
    let (scalar, _) = scalar(bytes)
    guard scalar >= (length == 3 ? 0x800 : 0x10000), Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }

  /// Whether a scalar from U+0800 neither composes with others nor belongs to a word: dashes, quotation
  /// marks, currency signs, the numero sign, arrows, symbols and emoji.
  @inline(__always)
  static func isPlain(_ scalar: UInt32) -> Bool {
    scalar &- 0x2010 < 0x30 || scalar &- 0x20A0 < 0x20 || scalar == 0x2116 || scalar &- 0x2190 < 0x100
      || scalar &- 0x2500 < 0x2C0 || scalar &- 0x1F000 < 0xB00
  }
}
