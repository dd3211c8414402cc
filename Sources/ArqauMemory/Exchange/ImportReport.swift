/// What an import did, with every record that it left out.
public struct ImportReport: Sendable, Hashable {
  /// Why a unit or a variant was left out.
  public struct Omission: Sendable, Hashable {
    /// How many.
    public internal(set) var count: Int
    /// The line of the first, from 1.
    public let firstLine: Int
  }

  /// The units that are new in the memory.
  public internal(set) var added = 0
  /// The units that were there already.
  public internal(set) var known = 0
  /// The units left out, by reason.
  public internal(set) var skipped: [String: Omission] = [:]
  /// The variants left out of units that were taken, by reason.
  public internal(set) var dropped: [String: Omission] = [:]

  /// An empty report.
  public init() {}

  /// The units left out.
  public var skippedCount: Int { skipped.values.reduce(0) { $0 + $1.count } }

  /// The units left out that are wrong, and not only unfinished work: untranslated, unconfirmed, obsolete.
  public var failedCount: Int {
    skipped.reduce(0) { Self.unfinished.contains($1.key) ? $0 : $0 + $1.value.count }
  }

  private static let unfinished: Set<String> = [
    "obsolete", "fuzzy, not yet confirmed", "not translated", "not yet confirmed",
  ]

  mutating func skip(_ reason: String, line: Int) {
    skipped[reason, default: Omission(count: 0, firstLine: line)].count += 1
  }

  mutating func drop(_ reason: String, line: Int) {
    dropped[reason, default: Omission(count: 0, firstLine: line)].count += 1
  }

  /// Checks a unit's variants: what can't be stored is taken out and counted. False where too little is left.
  mutating func check(_ unit: inout TranslationUnit, line: Int) -> Bool {
    let before = unit.variants.count
    unit.variants.removeAll { variant in
      let isEmpty = variant.text.utf8.allSatisfy { $0 <= 0x20 } && variant.markup == nil
      let isLong = variant.text.utf8.count > Self.longest || (variant.markup?.utf8.count ?? 0) > 4 * Self.longest
      if isEmpty || isLong {
        drop(isEmpty ? "empty text" : "longer than \(Self.longest) bytes", line: line)
      }
      return isEmpty || isLong
    }
    if unit.variants.count > Self.mostVariants {
      skip("more than \(Self.mostVariants) variants", line: line)
      return false
    }
    if unit.variants.count >= 2 { return true }
    skip(
      before == 0 ? "no text" : before == 1 ? "text in one language only" : "one language left after empty texts",
      line: line)
    return false
  }

  /// The most bytes of a text.
  public static let longest = 1 << 20
  /// The most variants of a unit.
  public static let mostVariants = 256
}
