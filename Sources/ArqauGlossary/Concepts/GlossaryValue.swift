/// The value of a key that the format doesn't know: kept as it is.
public indirect enum GlossaryValue: Sendable, Hashable {
  /// A text; `isPlain` where it stood without quotation marks and YAML tools read it as a number, a truth
  /// value or a date.
  case scalar(String, isPlain: Bool)
  /// A list.
  case list([GlossaryValue])
  /// A mapping, in the order of its keys as written.
  case mapping([GlossaryEntry])

  /// The text of a scalar; nil for lists and mappings.
  public var text: String? {
    if case .scalar(let text, _) = self { return text }
    return nil
  }

  /// The texts of a list of scalars, or of one scalar; nil where anything else is in it.
  public var texts: [String]? {
    switch self {
    case .scalar(let text, _): return [text]
    case .list(let items):
      let texts = items.compactMap(\.text)
      return texts.count == items.count ? texts : nil
    case .mapping: return nil
    }
  }

  /// A list of quoted texts.
  static func list(_ texts: [String]) -> GlossaryValue { .list(texts.map { .scalar($0, isPlain: false) }) }
}

/// A key of a mapping and its value.
public struct GlossaryEntry: Sendable, Hashable {
  /// The key.
  public var key: String
  /// Its value.
  public var value: GlossaryValue

  /// Makes an entry.
  public init(_ key: String, _ value: GlossaryValue) {
    self.key = key
    self.value = value
  }
}

extension [GlossaryEntry] {
  /// The value of a key; nil where there is none.
  ///
  /// - Complexity: O(n).
  public subscript(key key: String) -> GlossaryValue? {
    get { first { $0.key == key }?.value }
    set {
      if let index = firstIndex(where: { $0.key == key }) {
        if let newValue { self[index].value = newValue } else { remove(at: index) }
      } else if let newValue {
        append(GlossaryEntry(key, newValue))
      }
    }
  }
}
