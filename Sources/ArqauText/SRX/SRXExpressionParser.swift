/// Reads regular expressions in the syntax of ICU.
///
/// Greedy and lazy repetition are one here, since a rule only asks whether there is a match. What no automaton can do
/// in linear time is refused: references to groups, possessive repetition, atomic groups.
struct SRXExpressionParser {
  /// The most bytes of an expression and the deepest nesting of groups and sets.
  static let longest = 1 << 16
  static let deepest = 64
  /// The highest number of a counted repetition.
  static let mostRepetitions = 1000

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private var flags = Flags()

  private struct Flags {
    var ignoresCase = false
    var dotTakesBreaks = false
    var isMultiline = false
    var allowsComments = false
  }

  /// The expression of a text.
  ///
  /// - Throws: ``SRXExpressionFault``.
  static func parse(_ text: String) throws(SRXExpressionFault) -> SRXExpression {
    guard text.utf8.count <= longest else {
      throw SRXExpressionFault(reason: "an expression of more than \(longest) bytes", offset: 0)
    }
    var parser = SRXExpressionParser(scalars: Array(text.unicodeScalars))
    let expression = try parser.choice()
    if parser.index < parser.scalars.count { throw parser.fault("a closing parenthesis without an opening one") }
    return expression
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func fault(_ reason: String) -> SRXExpressionFault { SRXExpressionFault(reason: reason, offset: index) }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func skip(to end: Unicode.Scalar) {
    while let scalar = next, scalar != end { index += 1 }
  }

  // MARK: Groups and repetition

  private mutating func choice() throws(SRXExpressionFault) -> SRXExpression {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw fault("groups nested deeper than \(Self.deepest)") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(SRXExpressionFault) -> SRXExpression {
    var parts: [SRXExpression] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if flags.allowsComments, scalar.properties.isWhitespace {
        index += 1
        continue
      }
      if flags.allowsComments, scalar == "#" {
        skip(to: "\n")
        continue
      }
      if take("\\Q") {
        while index < scalars.count, !take("\\E") {
          parts.append(literal(scalars[index]))
          index += 1
        }
        continue
      }
      guard let atom = try atom() else { continue }
      parts.append(try repetition(of: atom))
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition(of atom: SRXExpression) throws(SRXExpressionFault) -> SRXExpression {
    let bounds: (Int, Int?)
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if next == "{", let counted = try counts() {
      bounds = counted
    } else {
      return atom
    }
    if next == "+" { throw fault("possessive repetition can't be run") }
    _ = take("?")
    return .repeated(atom, least: bounds.0, most: bounds.1)
  }

  /// The numbers of `{n}`, `{n,}` or `{n,m}`; nil where the brace is a character like others.
  private mutating func counts() throws(SRXExpressionFault) -> (Int, Int?)? {
    let start = index
    index += 1
    let least = number()
    var most = least
    if take(",") { most = number() }
    guard let least, take("}") else {
      index = start
      return nil
    }
    guard least <= Self.mostRepetitions, most ?? 0 <= Self.mostRepetitions, most.map({ $0 >= least }) ?? true else {
      throw fault("a repetition out of range")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, let digit = scalar.properties.numericType == .decimal ? Int(String(scalar)) : nil {
      value = min((value ?? 0) * 10 + digit, 1_000_000)
      index += 1
    }
    return value
  }

  /// One element; nil for a comment or a change of flags.
  private mutating func atom() throws(SRXExpressionFault) -> SRXExpression? {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "(": return try group()
    case "[":
      index -= 1
      return .scalar(try set())
    case ".":
      return .scalar(flags.dotTakesBreaks ? .all : SRXSets.verticalSpace.inverse)
    case "^": return .place(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .place(flags.isMultiline ? .lineEnd : .lastLineEnd)
    case "*", "+", "?":
      index -= 1
      throw fault("'\(scalar)' with nothing to repeat")
    case "\\": return try escape()
    default: return literal(scalar)
    }
  }

  private func literal(_ scalar: Unicode.Scalar) -> SRXExpression {
    let set = ScalarSet([scalar.value...scalar.value])
    return .scalar(flags.ignoresCase ? set.withCases() : set)
  }

  private mutating func group() throws(SRXExpressionFault) -> SRXExpression? {
    if take("?#") {
      skip(to: ")")
      guard take(")") else { throw fault("a comment without an end") }
      return nil
    }
    let before = flags
    var look: (isBehind: Bool, isNegative: Bool)?
    if take("?=") {
      look = (false, false)
    } else if take("?!") {
      look = (false, true)
    } else if take("?<=") {
      look = (true, false)
    } else if take("?<!") {
      look = (true, true)
    } else if take("?>") {
      throw fault("atomic groups can't be run")
    } else if take("?<") {
      skip(to: ">")
      guard take(">") else { throw fault("a group's name without an end") }
    } else if next == "?", index + 1 < scalars.count, scalars[index + 1] != ":" {
      index += 1
      if try !changeFlags() { return nil }
    } else {
      _ = take("?:")
    }
    let body = try choice()
    guard take(")") else { throw fault("an opening parenthesis without a closing one") }
    flags = before
    return look.map { .look(body, isBehind: $0.isBehind, isNegative: $0.isNegative) } ?? body
  }

  /// Reads `i-s)` or `i-s:`; whether a group follows.
  private mutating func changeFlags() throws(SRXExpressionFault) -> Bool {
    var value = true
    while let scalar = next {
      index += 1
      switch scalar {
      case "-": value = false
      case "i": flags.ignoresCase = value
      case "s": flags.dotTakesBreaks = value
      case "m": flags.isMultiline = value
      case "x": flags.allowsComments = value
      // Unicode's notions of case and of words are the only ones here.
      case "u", "U": break
      case ":": return true
      case ")": return false
      default:
        index -= 1
        throw fault("the flag '\(scalar)' is unknown")
      }
    }
    throw fault("flags without an end")
  }

  // MARK: Escapes

  private mutating func escape() throws(SRXExpressionFault) -> SRXExpression {
    guard let scalar = next else { throw fault("a backslash at the end") }
    switch scalar {
    case "A": return place(.textStart)
    case "z": return place(.textEnd)
    case "Z": return place(.lastLineEnd)
    case "b": return place(.wordEdge)
    case "B": return place(.noWordEdge)
    case "R":
      index += 1
      let pair = SRXExpression.sequence([
        .scalar(ScalarSet([0x0D...0x0D])), .scalar(ScalarSet([0x0A...0x0A])),
      ])
      return .choice([pair, .scalar(SRXSets.verticalSpace)])
    case "1"..."9", "k": throw fault("references to groups can't be run")
    case "G", "X": throw fault("'\\\(scalar)' can't be run")
    default:
      let set = try escapedSet()
      return .scalar(flags.ignoresCase ? set.withCases() : set)
    }
  }

  private mutating func place(_ place: SRXExpression.Place) -> SRXExpression {
    index += 1
    return .place(place)
  }

  /// The set of an escape, behind the backslash: a class or a single scalar.
  private mutating func escapedSet() throws(SRXExpressionFault) -> ScalarSet {
    guard let scalar = next else { throw fault("a backslash at the end") }
    index += 1
    if let known = SRXSets.ofEscape(scalar) { return known }
    switch scalar {
    case "p", "P": return try property(isNegative: scalar == "P")
    case "x":
      return try single(take("{") ? hexadecimal(1...8, closing: "}") : hexadecimal(1...2))
    case "u":
      let unit = try hexadecimal(4...4)
      guard unit & 0xFC00 == 0xD800, take("\\u") else { return try single(unit) }
      let second = try hexadecimal(4...4)
      return try single(0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF)
    case "U": return try single(hexadecimal(8...8))
    case "0":
      var value: UInt32 = 0
      while let digit = next, ("0"..."7").contains(digit), value < 0o40 {
        value = value * 8 + digit.value - 0x30
        index += 1
      }
      return try single(value)
    case "c":
      guard let control = next else { throw fault("'\\c' at the end") }
      index += 1
      return try single(control.value & 0x1F)
    case "a"..."z", "A"..."Z":
      index -= 1
      throw fault("'\\\(scalar)' is unknown")
    default: return try single(scalar.value)
    }
  }

  private func single(_ value: UInt32) throws(SRXExpressionFault) -> ScalarSet {
    guard value <= 0x10FFFF else { throw fault("no Unicode scalar") }
    return ScalarSet([value...value])
  }

  private mutating func hexadecimal(_ length: ClosedRange<Int>, closing: String? = nil) throws(SRXExpressionFault)
    -> UInt32
  {
    var value: UInt32 = 0
    var count = 0
    while count < length.upperBound, let scalar = next, let digit = UInt32(String(scalar), radix: 16) {
      value = value << 4 | digit
      count += 1
      index += 1
    }
    guard count >= length.lowerBound, closing.map({ take($0) }) ?? true else { throw fault("no hexadecimal number") }
    return value
  }

  private mutating func property(isNegative: Bool) throws(SRXExpressionFault) -> ScalarSet {
    var name = ""
    if take("{") {
      while let scalar = next, scalar != "}" {
        name.unicodeScalars.append(scalar)
        index += 1
      }
      guard take("}") else { throw fault("a property's name without an end") }
    } else if let scalar = next {
      name.unicodeScalars.append(scalar)
      index += 1
    }
    let isInverse = name.hasPrefix("^")
    guard let set = ScalarSet(property: isInverse ? String(name.dropFirst()) : name) else {
      throw fault("the property '\(name)' is unknown")
    }
    return isNegative != isInverse ? set.inverse : set
  }

  // MARK: Sets

  private mutating func set() throws(SRXExpressionFault) -> ScalarSet {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw fault("sets nested deeper than \(Self.deepest)") }
    if let known = try namedClass() { return known }
    index += 1
    let isNegative = take("^")
    var result = try operand(isFirst: true)
    while !take("]") {
      if take("&&") {
        result = result.intersection(try operand(isFirst: false))
      } else if take("--") || next == "-" && index + 1 < scalars.count && scalars[index + 1] == "[" && take("-") {
        result = result.subtracting(try operand(isFirst: false))
      } else {
        throw fault("a set without an end")
      }
    }
    if flags.ignoresCase { result = result.withCases() }
    return isNegative ? result.inverse : result
  }

  /// The class of `[:Lu:]` or `[:^Lu:]`; nil where something else begins here, as `[:;]`.
  private mutating func namedClass() throws(SRXExpressionFault) -> ScalarSet? {
    let start = index
    guard take("[:") else { return nil }
    let isNegative = take("^")
    var name = ""
    while let scalar = next, scalar.properties.isAlphabetic || scalar == "_" || scalar == "=" || scalar == " " {
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard take(":]") else {
      index = start
      return nil
    }
    guard let known = ScalarSet(property: name) else { throw fault("the class '[:\(name):]' is unknown") }
    return isNegative ? known.inverse : known
  }

  /// The scalars up to the set's end or to an operator.
  private mutating func operand(isFirst: Bool) throws(SRXExpressionFault) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    var isEmpty = true
    while let scalar = next {
      let isOperator =
        scalar == "&" && scalars[index...].starts(with: "&&".unicodeScalars)
        || scalar == "-" && !isEmpty
          && (scalars[index...].starts(with: "--".unicodeScalars)
            || scalars[index...].starts(with: "-[".unicodeScalars))
      if isOperator || scalar == "]" && !(isEmpty && isFirst) { return ScalarSet(ranges) }
      isEmpty = false
      if scalar == "[" {
        ranges += try set().ranges
        continue
      }
      if flags.allowsComments, scalar.properties.isWhitespace {
        index += 1
        continue
      }
      let item = try setItem()
      guard let first = item.single, next == "-", index + 1 < scalars.count, scalars[index + 1] != "]",
        scalars[index + 1] != "[", scalars[index + 1] != "-"
      else {
        ranges += item.ranges
        continue
      }
      index += 1
      guard let last = try setItem().single, last >= first else { throw fault("a range out of order") }
      ranges.append(first...last)
    }
    throw fault("a set without an end")
  }

  private mutating func setItem() throws(SRXExpressionFault) -> ScalarSet {
    guard let scalar = next else { throw fault("a set without an end") }
    index += 1
    guard scalar == "\\" else { return ScalarSet([scalar.value...scalar.value]) }
    if next == "b" {
      index += 1
      return ScalarSet([8...8])
    }
    return try escapedSet()
  }
}

extension ScalarSet {
  /// The scalar of a set of one.
  fileprivate var single: UInt32? {
    guard ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }
}
