/// A JSON object of one level, read from its line without building values: strings, numbers, true, false, null.
///
/// For commands whose own work is quicker than a JSON library. Whatever is out of the ordinary (nesting, a key twice,
/// any fault) makes it nil, and the library decides.
struct PlainRecord {
  /// The bytes of each value as they stand, strings with their quotation marks, by key.
  private var values: [(key: ArraySlice<UInt8>, value: Range<Int>)] = []
  private let line: [UInt8]

  /// - Parameter line: Valid UTF-8.
  init?(_ line: [UInt8]) {
    self.line = line
    var index = 0
    skipSpace(&index)
    guard take(UInt8(ascii: "{"), &index) else { return nil }
    skipSpace(&index)
    if take(UInt8(ascii: "}"), &index) { return nil }
    while true {
      guard let key = string(&index), !line[key].contains(UInt8(ascii: "\\")) else { return nil }
      skipSpace(&index)
      guard take(UInt8(ascii: ":"), &index) else { return nil }
      skipSpace(&index)
      guard let value = scalar(&index) else { return nil }
      let name = line[key.lowerBound + 1..<key.upperBound - 1]
      if values.contains(where: { $0.key == name }) { return nil }
      values.append((name, value))
      skipSpace(&index)
      if take(UInt8(ascii: ","), &index) {
        skipSpace(&index)
        continue
      }
      guard take(UInt8(ascii: "}"), &index) else { return nil }
      skipSpace(&index)
      if index != line.count { return nil }
      return
    }
  }

  /// The keys of the record.
  var keys: [String] { values.map { String(decoding: $0.key, as: UTF8.self) } }

  /// The bytes of a value as they stand; nil where the key is missing.
  func raw(_ key: StaticString) -> ArraySlice<UInt8>? {
    key.withUTF8Buffer { name in values.first { $0.key.elementsEqual(name) }.map { line[$0.value] } }
  }

  /// The content of a string; nil where there is none, or where it is no string.
  func text(_ key: StaticString) -> [UInt8]? {
    guard let raw = raw(key), raw.first == UInt8(ascii: "\"") else { return nil }
    let content = raw.dropFirst().dropLast()
    guard let first = content.firstIndex(of: UInt8(ascii: "\\")) else { return Array(content) }
    var text = Array(content[..<first])
    text.reserveCapacity(content.count)
    var index = first
    while index < content.endIndex {
      let byte = content[index]
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        index += 1
        continue
      }
      guard let (bytes, length) = escape(content, at: index) else { return nil }
      text += bytes
      index += length
    }
    return text
  }

  private func escape(_ content: ArraySlice<UInt8>, at index: Int) -> ([UInt8], Int)? {
    guard index + 1 < content.endIndex else { return nil }
    switch content[index + 1] {
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "b"): return ([0x08], 2)
    case UInt8(ascii: "f"): return ([0x0C], 2)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return ([content[index + 1]], 2)
    default: return nil
    }
  }

  private func skipSpace(_ index: inout Int) {
    while index < line.count, line[index] == 0x20 || line[index] == 0x09 || line[index] == 0x0D { index += 1 }
  }

  private func take(_ byte: UInt8, _ index: inout Int) -> Bool {
    guard index < line.count, line[index] == byte else { return false }
    index += 1
    return true
  }

  /// A string with its quotation marks.
  private func string(_ index: inout Int) -> Range<Int>? {
    guard index < line.count, line[index] == UInt8(ascii: "\"") else { return nil }
    let end = line.withUnsafeBufferPointer { bytes -> Int? in
      var scan = index + 1
      while scan < bytes.count {
        let byte = bytes[scan]
        if byte == UInt8(ascii: "\"") { return scan + 1 }
        if byte < 0x20 { return nil }
        scan += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      return nil
    }
    guard let end else { return nil }
    defer { index = end }
    return index..<end
  }

  /// A string, an integer, true, false or null.
  private func scalar(_ index: inout Int) -> Range<Int>? {
    guard index < line.count else { return nil }
    if line[index] == UInt8(ascii: "\"") { return string(&index) }
    let start = index
    while index < line.count, line[index] &- 0x61 < 26 || line[index] &- 0x30 < 10 || line[index] == 0x2D {
      index += 1
    }
    let word = line[start..<index]
    let isWord = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
    return isWord || isInteger(word) ? start..<index : nil
  }

  private func isInteger(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.first == 0x2D ? word.dropFirst() : word
    guard (1...18).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    return digits.count == 1 && digits.count == word.count || digits.first != 0x30
  }
}

extension Array<UInt8> {
  /// Appends a text as a JSON string, as the JSON library writes it.
  mutating func append(json text: some Collection<UInt8>) throws {
    guard text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
      return append(contentsOf: try RecordCoding.line(String(decoding: text, as: UTF8.self)).dropLast())
    }
    append(UInt8(ascii: "\""))
    append(contentsOf: text)
    append(UInt8(ascii: "\""))
  }
}
