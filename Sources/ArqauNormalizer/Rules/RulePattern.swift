/// A conversion rule `before { key } after > output`.
struct ConversionRule: Sendable, Hashable {
  /// What must stand before the key, in the text as converted so far.
  var before: [PatternElement] = []
  /// What is replaced.
  var key: [PatternElement]
  /// What must stand after the key, in the text as given.
  var after: [PatternElement] = []
  /// What replaces the key.
  var output: [UInt32]
}

/// One element of a pattern, with how often it may stand.
struct PatternElement: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case literal(UInt32)
    /// A set and how it is written.
    case set(ScalarSet, String)
    /// `^` or `$`: an end of the text.
    case anchor
  }

  var kind: Kind
  /// How often it must stand; 0 for `?` and `*`.
  var minimum = 1
  /// How often it may; a repetition takes all that it can get and gives nothing back.
  var maximum = 1

  /// More than any context needs; a longer repetition ends here.
  static let unlimited = 0x7FFF_FFFF
}

extension ConversionRule {
  /// The rule as ICU reads it.
  var text: String {
    var text = ""
    if !before.isEmpty { text += before.map(\.text).joined() + " { " }
    text += key.map(\.text).joined()
    if !after.isEmpty { text += (before.isEmpty ? "" : " ") + " } " + after.map(\.text).joined() }
    if !before.isEmpty, after.isEmpty { text += " }" }
    if before.isEmpty, !after.isEmpty { text = "{ " + text }
    return text + " > " + output.map(PatternElement.quoted).joined() + " ;"
  }
}

extension PatternElement {
  /// The element as ICU reads it.
  var text: String {
    let body =
      switch kind {
      case .literal(let scalar): Self.quoted(scalar)
      case .set(_, let text): text
      case .anchor: "$"
      }
    return switch (minimum, maximum) {
    case (0, 1): body + "?"
    case (0, _): body + "*"
    case (1, Self.unlimited): body + "+"
    default: body
    }
  }

  /// A scalar as rules write it: letters and digits as they are, anything else by its number.
  static func quoted(_ scalar: UInt32) -> String {
    guard let value = Unicode.Scalar(scalar) else { return "" }
    let isPlain =
      scalar < 0x80
      ? (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
      : value.properties.isAlphabetic && value.properties.canonicalCombiningClass.rawValue == 0
        && value.properties.generalCategory != .modifierLetter
    if isPlain { return String(Character(value)) }
    let digits = String(scalar, radix: 16, uppercase: true)
    let width = scalar > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
  }
}
