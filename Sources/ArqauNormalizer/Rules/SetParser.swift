/// Reads one set expression of UTS #35, which begins at `[`.
struct SetParser {
  private let scalars: [UInt32]
  private let variables: [String: [PatternElement]]
  /// Where the reading stands; behind the set once it is read.
  private(set) var index: Int

  init(_ scalars: [UInt32], at index: Int, variables: [String: [PatternElement]]) {
    self.scalars = scalars
    self.index = index
    self.variables = variables
  }

  /// The set; nil where it can't be understood.
  mutating func set() -> ScalarSet? {
    if let named = named() { return named }
    guard peek == 0x5B else { return nil }
    index += 1
    var isComplement = false
    if peek == 0x5E {
      isComplement = true
      index += 1
    }
    var result: ScalarSet?
    var ranges: [ClosedRange<UInt32>] = []
    func gathered() -> ScalarSet? {
      guard !ranges.isEmpty else { return result }
      return result.map { .union([$0, .ranges(ranges)]) } ?? .ranges(ranges)
    }
    while let scalar = peek {
      switch scalar {
      case 0x20, 0x0A, 0x09: index += 1
      case 0x5D:
        index += 1
        let all = gathered() ?? .ranges([])
        return isComplement ? .complement(all) : all
      case 0x5B:
        guard let part = set() else { return nil }
        result = gathered().map { .union([$0, part]) } ?? part
        ranges = []
      case 0x26, 0x2D:
        index += 1
        skipSpace()
        guard let left = gathered(), let right = operand() else { return nil }
        result = scalar == 0x26 ? .intersection(left, right) : .difference(left, right)
        ranges = []
      case 0x24:
        if let value = variable() {
          result = gathered().map { .union([$0, value]) } ?? value
          ranges = []
        } else {
          index += 1
          ranges.append(ScalarSet.end...ScalarSet.end)
        }
      case 0x5C where named(at: index) != nil:
        guard let part = named() else { return nil }
        result = gathered().map { .union([$0, part]) } ?? part
        ranges = []
      default:
        guard let first = character() else { return nil }
        if peek == 0x2D, index + 1 < scalars.count, scalars[index + 1] != 0x5B, scalars[index + 1] != 0x24 {
          index += 1
          guard let end = character(), end >= first else { return nil }
          ranges.append(first...end)
        } else {
          ranges.append(first...first)
        }
      }
    }
    return nil
  }

  /// A set as ICU reads it, its variables put in.
  static func text(of scalars: ArraySlice<UInt32>, variables: [String: [PatternElement]]) -> String {
    var text = ""
    var index = scalars.startIndex
    while index < scalars.endIndex {
      var name = ""
      var end = index + 1
      if scalars[index] == 0x24 {
        while end < scalars.endIndex, (scalars[end] | 0x20) &- 0x61 < 26 {
          name.unicodeScalars.append(Unicode.Scalar(scalars[end]) ?? " ")
          end += 1
        }
      }
      if let value = variables[name]?.first, !name.isEmpty {
        text += value.text
        index = end
      } else {
        if let scalar = Unicode.Scalar(scalars[index]), scalar != "\n" { text.unicodeScalars.append(scalar) }
        index += 1
      }
    }
    return text
  }

  private mutating func operand() -> ScalarSet? { peek == 0x24 ? variable() : set() }

  private mutating func variable() -> ScalarSet? {
    var end = index + 1
    var name = ""
    while end < scalars.count, (scalars[end] | 0x20) &- 0x61 < 26 {
      name.unicodeScalars.append(Unicode.Scalar(scalars[end]) ?? " ")
      end += 1
    }
    guard case .set(let set, _)? = variables[name]?.first?.kind else { return nil }
    index = end
    return set
  }

  private mutating func character() -> UInt32? {
    if peek == 0x5C { return Escape.read(scalars, at: &index) }
    guard let scalar = peek else { return nil }
    index += 1
    return scalar
  }

  /// `[:Name:]` or `\p{Name}` at the reading's place.
  private mutating func named() -> ScalarSet? {
    guard let (set, end) = named(at: index) else { return nil }
    index = end
    return set
  }

  private func named(at start: Int) -> (ScalarSet, Int)? {
    guard start + 3 < scalars.count else { return nil }
    let isBracket = scalars[start] == 0x5B && scalars[start + 1] == 0x3A
    let isEscape =
      scalars[start] == 0x5C && scalars[start + 1] | 0x20 == 0x70 && scalars[start + 2] == 0x7B
    guard isBracket || isEscape else { return nil }
    var end = start + (isBracket ? 2 : 3)
    var isComplement = isEscape && scalars[start + 1] == 0x50
    if isBracket, scalars[end] == 0x5E {
      isComplement = true
      end += 1
    }
    var name = ""
    while end < scalars.count, (scalars[end] | 0x20) &- 0x61 < 26 {
      name.unicodeScalars.append(Unicode.Scalar(scalars[end]) ?? " ")
      end += 1
    }
    guard end < scalars.count, let set = ScalarSet.categories(named: name) ?? ScalarSet.script(named: name)
    else { return nil }
    if isBracket {
      guard end + 1 < scalars.count, scalars[end] == 0x3A, scalars[end + 1] == 0x5D else { return nil }
      end += 2
    } else {
      guard scalars[end] == 0x7D else { return nil }
      end += 1
    }
    return (isComplement ? .complement(set) : set, end)
  }

  private var peek: UInt32? { index < scalars.count ? scalars[index] : nil }

  private mutating func skipSpace() {
    while peek == 0x20 { index += 1 }
  }
}
