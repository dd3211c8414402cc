/// A query prepared for many edit distances: the bit-parallel algorithm of Myers (J. ACM 46(3), 1999) in
/// Hyyrö's form, over byte codes, on four texts at once.
///
/// One text alone waits for its own chain of operations; four side by side fill the processor's vector
/// units. Patterns of up to 64 codes take one word a text, longer ones as many as they need.
struct CodePattern: ~Copyable {
  /// What a text's end must have behind it, so that four texts of unlike length can be read in step.
  static let padding = 64

  let count: Int
  private let words: Int
  /// For each code and word: the pattern's places that hold the code.
  private let masks: UnsafeMutablePointer<UInt64>
  private let state: UnsafeMutablePointer<SIMD4<UInt64>>

  /// - Parameter pattern: The codes; at least one.
  init(_ pattern: [UInt8]) {
    count = pattern.count
    words = max(1, (pattern.count + 63) / 64)
    masks = .allocate(capacity: 256 * words)
    masks.initialize(repeating: 0, count: 256 * words)
    state = .allocate(capacity: 2 * words)
    state.initialize(repeating: .zero, count: 2 * words)
    for (place, code) in pattern.enumerated() {
      masks[Int(code) * words + place / 64] |= 1 << UInt64(place % 64)
    }
  }

  deinit {
    masks.deallocate()
    state.deallocate()
  }

  /// Four texts and how far each may be from the pattern.
  struct Texts {
    var first: UnsafePointer<UInt8>
    var second: UnsafePointer<UInt8>
    var third: UnsafePointer<UInt8>
    var fourth: UnsafePointer<UInt8>
    var lengths: SIMD4<Int64>
    var limits: SIMD4<Int64>
  }

  /// The distances, each its limit plus one or more where it is above the limit.
  ///
  /// The texts' lengths differ by at most ``padding``, and as many codes may be read behind each text.
  /// - Complexity: O(longest text · pattern / 64), ended early once all are above their limits.
  borrowing func distances(to texts: Texts) -> SIMD4<Int64> {
    words == 1 ? shortDistances(to: texts) : longDistances(to: texts)
  }

  private borrowing func shortDistances(to texts: Texts) -> SIMD4<Int64> {
    let masks = self.masks
    var above = SIMD4<UInt64>(repeating: ~0)
    var below = SIMD4<UInt64>.zero
    var score = SIMD4<Int64>(repeating: Int64(count))
    var result = texts.limits &+ 1
    let top = SIMD4<UInt64>(repeating: UInt64(count - 1))
    let one = SIMD4<UInt64>(repeating: 1)
    let longest = Int(texts.lengths.max())
    let shortest = Int(texts.lengths.min())
    var column = 0
    while column < longest {
      let match = SIMD4<UInt64>(
        masks[Int(texts.first[column])], masks[Int(texts.second[column])], masks[Int(texts.third[column])],
        masks[Int(texts.fourth[column])])
      let x = match | below
      let diagonal = (((x & above) &+ above) ^ above) | x
      var plus = below | ~(diagonal | above)
      let minus = diagonal & above
      let rise = (plus &>> top) & one
      let fall = (minus &>> top) & one
      score = score &+ SIMD4<Int64>(truncatingIfNeeded: rise &- fall)
      plus = plus &<< one | one
      above = minus &<< one | ~(diagonal | plus)
      below = diagonal & plus
      column += 1
      if column >= shortest {
        result.replace(with: score, where: texts.lengths .== Int64(column))
      }
      if column & 7 == 0, Self.isHopeless(score, column, texts) { break }
    }
    return result
  }

  private borrowing func longDistances(to texts: Texts) -> SIMD4<Int64> {
    let masks = self.masks
    let words = self.words
    let above = state
    let below = state + words
    above.update(repeating: SIMD4(repeating: ~0), count: words)
    below.update(repeating: .zero, count: words)
    var score = SIMD4<Int64>(repeating: Int64(count))
    var result = texts.limits &+ 1
    let top = SIMD4<UInt64>(repeating: UInt64((count - 1) % 64))
    let one = SIMD4<UInt64>(repeating: 1)
    let last = SIMD4<UInt64>(repeating: 63)
    let longest = Int(texts.lengths.max())
    let shortest = Int(texts.lengths.min())
    var column = 0
    while column < longest {
      let first = masks + Int(texts.first[column]) * words
      let second = masks + Int(texts.second[column]) * words
      let third = masks + Int(texts.third[column]) * words
      let fourth = masks + Int(texts.fourth[column]) * words
      var plusCarry = one
      var minusCarry = SIMD4<UInt64>.zero
      for word in 0..<words {
        let match = SIMD4<UInt64>(first[word], second[word], third[word], fourth[word])
        let up = above[word]
        let down = below[word]
        let matchCarry = match | minusCarry
        let diagonal = (((matchCarry & up) &+ up) ^ up) | matchCarry | down
        var plus = down | ~(diagonal | up)
        var minus = diagonal & up
        if word == words - 1 {
          score = score &+ SIMD4<Int64>(truncatingIfNeeded: ((plus &>> top) & one) &- ((minus &>> top) & one))
        }
        let plusOut = plus &>> last
        let minusOut = minus &>> last
        plus = plus &<< one | plusCarry
        minus = minus &<< one | minusCarry
        plusCarry = plusOut
        minusCarry = minusOut
        above[word] = minus | ~(diagonal | plus)
        below[word] = diagonal & plus
      }
      column += 1
      if column >= shortest {
        result.replace(with: score, where: texts.lengths .== Int64(column))
      }
      if column & 7 == 0, Self.isHopeless(score, column, texts) { break }
    }
    return result
  }

  /// Whether each text is at its end or can't come below its limit: a column changes the distance by one at most.
  @inline(__always)
  private static func isHopeless(_ score: SIMD4<Int64>, _ column: Int, _ texts: Texts) -> Bool {
    let rest = texts.lengths &- Int64(column)
    let isOver = (score &- rest) .> texts.limits .| rest .<= 0
    return all(isOver)
  }
}

/// The edit distance of two sequences, or `limit + 1` where it is above the limit: the band of Ukkonen
/// (Information and Control 64, 1985). For single pairs, of scalars or of words.
///
/// - Complexity: O(limit · shorter length).
func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element], limit: Int) -> Int {
  if a.count < b.count { return editDistance(b, a, limit: limit) }
  let limit = min(limit, a.count)
  guard limit >= 0, a.count - b.count <= limit else { return limit + 1 }
  var start = 0
  while start < b.count, a[start] == b[start] { start += 1 }
  var endA = a.count
  var endB = b.count
  while endB > start, a[endA - 1] == b[endB - 1] {
    endA -= 1
    endB -= 1
  }
  let height = endB - start
  let far = limit + 1
  if height == 0 { return min(endA - start, far) }
  var row = [Int](repeating: far, count: height + 1)
  for index in 0...min(height, limit) { row[index] = index }
  for i in start..<endA {
    let line = i - start + 1
    let low = max(1, line - limit)
    let high = min(height, line + limit)
    if low > high { return far }
    var diagonal = row[low - 1]
    row[low - 1] = low == 1 ? min(line, far) : far
    var best = row[low - 1]
    for j in low...high {
      let next = min(min(row[j], row[j - 1]) + 1, diagonal + (a[i] == b[start + j - 1] ? 0 : 1))
      diagonal = row[j]
      row[j] = min(next, far)
      best = min(best, row[j])
    }
    if high < height { row[high + 1] = far }
    if best > limit { return far }
  }
  return min(row[height], far)
}
