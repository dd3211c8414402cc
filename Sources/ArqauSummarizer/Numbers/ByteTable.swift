/// Values by short texts, which are compared byte by byte: strings that may not be NFC take much longer to hash.
struct ByteTable<Value: Sendable>: Sendable {
  private struct Row {
    let text: [UInt8]
    var value: Value
  }

  /// Rows by the hashes of their texts; two texts seldom share one.
  private var rows: [UInt64: [Row]] = [:]

  var isEmpty: Bool { rows.isEmpty }

  /// The value of a text; nil where there is none.
  ///
  /// - Complexity: O(length of the text).
  subscript(text: UnsafeBufferPointer<UInt8>) -> Value? {
    rows[Self.hash(text)]?.first { $0.text.elementsEqual(text) }?.value
  }

  /// Gives a text its value.
  subscript(text: String) -> Value? {
    get {
      var text = text
      return text.withUTF8 { self[$0] }
    }
    set {
      let text = Array(text.utf8)
      let hash = Self.hash(text)
      var others = (rows[hash] ?? []).filter { $0.text != text }
      if let newValue { others.append(Row(text: text, value: newValue)) }
      rows[hash] = others.isEmpty ? nil : others
    }
  }

  /// FNV-1a.
  @inline(__always)
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
