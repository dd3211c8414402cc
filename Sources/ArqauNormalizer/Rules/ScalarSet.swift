internal import CICU

/// A set of Unicode scalars, as UTS #35 writes it: `[a-z]`, `[^…]`, `[:Lu:]`, `\p{Cyrillic}`, unions,
/// intersections and differences of them.
///
/// U+FFFF stands for the end of the text, which the complement of a set without `$` holds too.
indirect enum ScalarSet: Sendable, Hashable {
  /// What a pattern meets where the text ends.
  static let end: UInt32 = 0xFFFF

  case ranges([ClosedRange<UInt32>])
  /// A bit for each general category, as ICU numbers them.
  case categories(UInt32)
  /// A four-letter ISO 15924 code.
  case script(String)
  case union([ScalarSet])
  case intersection(ScalarSet, ScalarSet)
  case difference(ScalarSet, ScalarSet)
  case complement(ScalarSet)

  /// Whether a scalar belongs to the set.
  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .ranges(let ranges): ranges.contains { $0.contains(scalar) }
    case .categories(let mask): mask >> UInt32(cicu_general_category(scalar)) & 1 == 1
    case .script(let code): String(cString: cicu_script_code(scalar)) == code
    case .union(let parts): parts.contains { $0.contains(scalar) }
    case .intersection(let first, let second): first.contains(scalar) && second.contains(scalar)
    case .difference(let first, let second): first.contains(scalar) && !second.contains(scalar)
    case .complement(let set): !set.contains(scalar)
    }
  }

  /// The categories that a name such as `Lu` or `L` stands for; nil where it is none.
  static func categories(named name: String) -> ScalarSet? {
    // The order is ICU's UCharCategory.
    let names = [
      "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf",
      "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf",
    ]
    var mask: UInt32 = 0
    for (number, category) in names.enumerated() where category == name || category.prefix(1) == name {
      mask |= 1 << UInt32(number)
    }
    return mask == 0 ? nil : .categories(mask)
  }

  /// The scripts that sets may name.
  static func script(named name: String) -> ScalarSet? {
    switch name {
    case "Cyrillic", "Cyrl": .script("Cyrl")
    case "Latin", "Latn": .script("Latn")
    case "Arabic", "Arab": .script("Arab")
    default: nil
    }
  }

  static let upper = ScalarSet.categories(1 << 1)
  static let lower = ScalarSet.categories(1 << 2)
}
