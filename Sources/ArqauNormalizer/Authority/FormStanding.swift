internal import ArqauText

/// How far a record answers for one of its forms.
public struct FormStanding: Sendable, Hashable {
  /// Attested, or only recorded.
  public let provenance: DerivedForm.Origin
  /// Why it is not attested; nil where it is.
  public let remark: String?

  /// A form that its record answers for.
  public static let attested = FormStanding(provenance: .attested, remark: nil)
  /// A form whose language none of the record's sources is in.
  public static let unsourced = FormStanding(provenance: .recorded, remark: "no source in this language")
  /// A form that a native reader has yet to check.
  public static let unchecked = FormStanding(provenance: .recorded, remark: "needs native check")
  /// A form of the gazetteer of cities.
  public static let gazetteer = FormStanding(provenance: .recorded, remark: "GeoNames, with corrections")
  /// A form of the table of names of the world.
  public static let general = FormStanding(
    provenance: .recorded, remark: "from general knowledge, without a source beside it")
  /// A formal name of a state.
  public static let formal = FormStanding(provenance: .recorded, remark: "formal name without a source beside it")
}

extension NameRecord {
  /// How far the record answers for a form of its own.
  ///
  /// A source that is an address on the web speaks for the languages of its site, and for the native language of
  /// who bears the name, which articles give beside their own. Any other source, and a user's file that names none,
  /// speaks for all forms of the record. Where the note asks for a native reader's check, only the site's own
  /// languages are sure.
  /// - Complexity: O(length of the source).
  public func standing(of form: NameForm) -> FormStanding {
    let isUnchecked = note?.contains("needs native check") ?? false
    let addresses = (source ?? "").split(separator: " ").filter { $0.contains("://") }
    let language = form.variety.map(\.language.rawValue) ?? form.tag
    let isSpokenFor = addresses.contains { Self.languages(of: $0).contains(language) }
    if isUnchecked { return isSpokenFor ? .attested : .unchecked }
    return addresses.isEmpty || isSpokenFor || native == language ? .attested : .unsourced
  }

  /// The languages in which what stands at an address is written; of a file of CLDR, the one that it is called after.
  private static func languages(of address: Substring) -> [String] {
    guard address.contains("/unicode-org/cldr/"), let file = address.split(separator: "/").last, file.hasSuffix(".xml")
    else { return host(address).map(languages(ofSite:)) ?? [] }
    return [String(file.dropLast(4))]
  }

  /// The host of an address.
  private static func host(_ address: Substring) -> Substring? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    return address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
  }

  /// The languages in which a site writes, by its address.
  private static func languages(ofSite host: Substring) -> [String] {
    let labels = host.split(separator: ".").map { $0.lowercased() }
    if labels.suffix(2) == ["wikipedia", "org"], labels.count > 2 { return [labels[0]] }
    switch labels.last {
    case "kz": return ["kk", "ru", "en"]
    case "ru", "by", "kg": return ["ru"]
    case "rs": return ["sr", "en"]
    default: return ["en"]
    }
  }
}
