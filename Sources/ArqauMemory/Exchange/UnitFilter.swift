public import ArqauText

/// Which units are meant; what is nil or empty lets all through.
public struct UnitFilter: Sendable, Hashable {
  /// Languages that the unit must have, by key.
  public var languages: [LanguageCode] = []
  /// The script in which a Serbian variant must be stored.
  public var script: Script?
  /// The unit's origin, or its beginning where this ends with `*`.
  public var origin: String?
  /// Who made or last changed the unit or one of its variants.
  public var creator: String?
  /// The latest date of the unit and its variants must not be before this; a prefix of `YYYYMMDDThhmmssZ`.
  public var since: String?
  /// That date must be before this.
  public var before: String?

  /// A filter that lets all through.
  public init() {}

  /// Whether nothing is asked for.
  public var isEmpty: Bool { self == UnitFilter() }

  /// Whether a unit is meant.
  public func includes(_ unit: TranslationUnit) -> Bool {
    for language in languages where !unit.variants.contains(where: { $0.language.key == language.key }) {
      return false
    }
    if let script {
      let isThere = unit.variants.contains {
        $0.language.isSerbian && MatchComparison.script($0.text) == script
      }
      if !isThere { return false }
    }
    if let origin, !Self.agree(unit.origin ?? "", origin) { return false }
    if let creator, !unit.makers.contains(creator) { return false }
    guard since != nil || before != nil else { return true }
    // A unit without date is in no span of time.
    guard let date = unit.latestDate else { return false }
    return date >= since ?? "" && before.map { date < $0 } ?? true
  }

  private static func agree(_ text: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? text.hasPrefix(pattern.dropLast()) : text == pattern
  }
}

extension TranslationUnit {
  /// Who made or last changed the unit or one of its variants: some tools write that at the variants only.
  var makers: [String] {
    [creator, changer].compactMap { $0 }
      + variants.flatMap { variant in
        variant.properties.filter { $0.name == "@creationid" || $0.name == "@changeid" }.map(\.value)
      }
  }

  /// The dates of the unit and its variants, as they are written.
  var dates: [String] {
    [changed, created].compactMap { $0 }
      + variants.flatMap { variant in
        variant.properties.filter { $0.name == "@creationdate" || $0.name == "@changedate" }.map(\.value)
      }
  }

  /// The latest of them, as `YYYYMMDDThhmmssZ` where it can be read: files of other tools write dates in other ways.
  var latestDate: String? { dates.map { UnitDate.normalized($0) ?? $0 }.max() }

  /// The unit with chosen languages only, all where none are named, and its Serbian in one script.
  ///
  /// - Throws: ``MemoryError`` where a script can't be converted.
  public func selecting(_ languages: [LanguageCode], serbianScript: Script?) throws -> TranslationUnit {
    var unit = self
    if !languages.isEmpty {
      let keys = Set(languages.map(\.key))
      unit.variants.removeAll { !keys.contains($0.language.key) }
    }
    if let serbianScript { unit.variants = try SerbianView.variants(unit.variants, in: serbianScript) }
    return unit
  }
}
