internal import Synchronization

extension TransliterationScheme {
  /// The ids of the built-in schemes, in alphabetical order.
  public static var ids: [String] { SchemeSources.ids }

  /// The built-in schemes, by id.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where a scheme's file is wrong, which the tests rule out.
  public static func all() throws(NormalizerError) -> [TransliterationScheme] {
    var schemes: [TransliterationScheme] = []
    for id in ids { schemes.append(try named(id)) }
    return schemes
  }

  /// The built-in scheme of an id.
  ///
  /// - Throws: ``NormalizerError`` of kind `unknownScheme`, with ids that are near.
  public static func named(_ id: String) throws(NormalizerError) -> TransliterationScheme {
    try CompiledSchemes.shared.scheme(id)
  }

  /// The scheme for a pair of varieties where none is named, by their tags.
  ///
  /// `sr` stands for the script that the other side is not in; a scheme may serve `en` as Latin letters.
  /// - Throws: ``NormalizerError`` of kind `unknownScheme`, with the pairs that there are.
  public static func standing(from: String, to: String) throws(NormalizerError) -> TransliterationScheme {
    for id in SchemeSources.defaults {
      let scheme = try named(id)
      if scheme.from == from, scheme.to == to { return scheme }
    }
    var pairs: [String] = []
    for id in SchemeSources.defaults {
      let scheme = try named(id)
      pairs.append("\(scheme.from) to \(scheme.to)")
    }
    throw NormalizerError(
      .unknownScheme, "no scheme from \(from) to \(to); there are: \(pairs.joined(separator: ", "))")
  }
}

/// The built-in schemes and their compiled rules, each made at its first use.
final class CompiledSchemes: Sendable {
  static let shared = CompiledSchemes()

  private let schemes = Mutex<[String: TransliterationScheme]>([:])
  private let compiled = Mutex<[String: RuleTables]>([:])

  func scheme(_ id: String) throws(NormalizerError) -> TransliterationScheme {
    if let known = schemes.withLock({ $0[id] }) { return known }
    guard let text = SchemeSources.text(of: id) else {
      let near = Self.near(id).joined(separator: ", ")
      throw NormalizerError(.unknownScheme, "unknown scheme '\(id)'; near are \(near)")
    }
    let scheme = try TransliterationScheme(parsing: text)
    schemes.withLock { $0[id] = scheme }
    return scheme
  }

  /// The compiled rules of a scheme. Schemes that are not built in are compiled each time.
  func tables(of scheme: TransliterationScheme) throws(NormalizerError) -> RuleTables {
    let isBuiltIn = SchemeSources.text(of: scheme.id) != nil && schemes.withLock { $0[scheme.id] } != nil
    if isBuiltIn, let known = compiled.withLock({ $0[scheme.id] }) { return known }
    var compiler = try RuleCompiler(scheme.conversions)
    scheme.profile.mark(&compiler)
    let tables = RuleTables(compiler)
    if isBuiltIn { compiled.withLock { $0[scheme.id] = tables } }
    return tables
  }

  /// The ids that share most pairs of letters with an unknown one.
  private static func near(_ id: String) -> [String] {
    func pairs(_ text: String) -> Set<[UInt8]> {
      let bytes = Array(text.utf8.prefix(100))
      return Set(bytes.indices.dropLast().map { Array(bytes[$0...($0 + 1)]) })
    }
    let asked = pairs(id)
    let scored = SchemeSources.ids.map { known in
      let mine = pairs(known)
      return (known, Double(asked.intersection(mine).count) / Double(asked.union(mine).count))
    }
    return scored.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(4).map(\.0)
  }
}
