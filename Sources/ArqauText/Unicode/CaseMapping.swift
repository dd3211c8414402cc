internal import CICU

/// A case mapping of whole texts, with the special cases of Unicode and of the locale.
public enum CaseMapping: Sendable, Hashable {
  /// All letters small.
  case lower
  /// All letters capital.
  case upper
  /// The first letter of each word capital.
  case title
  /// Folded for comparison; never shown.
  case fold

  fileprivate var raw: cicu_case {
    switch self {
    case .lower: CICU_LOWER
    case .upper: CICU_UPPER
    case .title: CICU_TITLE
    case .fold: CICU_FOLD
    }
  }
}

extension String {
  /// The text with its letters' case mapped by ICU, by the rules of the variety.
  ///
  /// Kazakh in Latin letters pairs `ı` with `I` and `i` with `İ`, as Turkish does (alphabets of 2021).
  /// - Throws: ``TextError`` where ICU fails.
  /// - Complexity: O(n).
  public func mapped(_ mapping: CaseMapping, for variety: Variety) throws(TextError) -> String {
    let map = try CaseMap(
      locale: variety.language == .kazakh && variety.script == .latin ? "tr" : variety.tag)
    return try map(mapping, self)
  }
}

private struct CaseMap: ~Copyable {
  let raw: OpaquePointer

  init(locale: String) throws(TextError) {
    let opened = try icu("ucasemap_open") { cicu_case_map_open(locale, &$0) }
    guard let opened else { throw TextError(.library, "ICU opened no case map") }
    raw = opened
  }

  deinit { cicu_case_map_close(raw) }

  borrowing func callAsFunction(_ mapping: CaseMapping, _ text: String) throws(TextError) -> String {
    let source = text.utf8.map { CChar(bitPattern: $0) }
    guard source.count < Int(Int32.max) / 4 else { throw TextError(.tooLarge, "text of 512 MiB or more") }
    let raw = self.raw
    let result: [CChar] = try icuBuffer("ucasemap_utf8", guess: source.count + source.count / 2 + 16) {
      target, capacity, status in
      cicu_map_case(raw, mapping.raw, source, Int32(source.count), target, capacity, &status)
    }
    return String(decoding: result.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
