/// Finds what is wrong with a line that the JSON library refused without saying why.
///
/// Follows RFC 8259; nesting is counted, not recursed into.
struct JSONFault {
  /// The library's own limit of nested lists and objects.
  private static let deepest = 512

  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, end
  }

  private let bytes: [UInt8]
  private var index = 0
  /// For each list or object around: whether it is an object.
  private var nesting: [Bool] = []
  private var expected = Expected.value

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong, with its byte counted from 1; nil where nothing was found.
  ///
  /// - Complexity: O(n).
  static func describe(_ bytes: [UInt8]) -> String? {
    var scan = JSONFault(bytes)
    return scan.run().map { "\($0) at column \(scan.index + 1)" }
  }

  private mutating func run() -> String? {
    while true {
      while index < bytes.count, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) { index += 1 }
      guard index < bytes.count else { return expected == .end ? nil : "the line ends too early" }
      if let fault = step(bytes[index]) { return fault }
    }
  }

  private mutating func step(_ byte: UInt8) -> String? {
    switch (expected, byte) {
    case (.end, _): return "something after the value"
    case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")):
      expected = .colon
      return string()
    case (.colon, UInt8(ascii: ":")):
      expected = .value
      index += 1
    case (.commaOrEnd, UInt8(ascii: ",")):
      expected = nesting.last == true ? .key : .value
      index += 1
    case (.keyOrEnd, UInt8(ascii: "}")): close()
    case (.commaOrEnd, UInt8(ascii: "}")) where nesting.last == true: close()
    case (.valueOrEnd, UInt8(ascii: "]")): close()
    case (.commaOrEnd, UInt8(ascii: "]")) where nesting.last == false: close()
    case (.value, _), (.valueOrEnd, _): return value(byte)
    case (.colon, _): return "a colon is missing"
    case (.key, _), (.keyOrEnd, _): return "a key in quotation marks is missing"
    case (.commaOrEnd, _): return "a comma is missing"
    }
    return nil
  }

  private mutating func close() {
    nesting.removeLast()
    index += 1
    expected = nesting.isEmpty ? .end : .commaOrEnd
  }

  private mutating func value(_ byte: UInt8) -> String? {
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      if nesting.count == Self.deepest { return "nested deeper than \(Self.deepest)" }
      nesting.append(byte == UInt8(ascii: "{"))
      expected = byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
      index += 1
      return nil
    }
    expected = nesting.isEmpty ? .end : .commaOrEnd
    if byte == UInt8(ascii: "\"") { return string() }
    let word = bytes[index...].prefix {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2B, 0x2D, 0x2E].contains($0)
    }
    let text = String(decoding: word.prefix(40), as: UTF8.self)
    if word.isEmpty { return "no value" }
    if !["true", "false", "null"].contains(text), !(byte == 0x2D || byte &- 0x30 < 10) {
      return "'\(text)' is no JSON value"
    }
    index += word.count
    return nil
  }

  private mutating func string() -> String? {
    var scan = index + 1
    while scan < bytes.count, bytes[scan] != UInt8(ascii: "\"") {
      if bytes[scan] < 0x20 {
        index = scan
        return "a control character inside a string"
      }
      guard bytes[scan] == UInt8(ascii: "\\") else {
        scan += 1
        continue
      }
      guard let length = escape(at: scan) else {
        index = scan
        return "a bad escape inside a string"
      }
      scan += length
    }
    guard scan < bytes.count else { return "a string without an end" }
    index = scan + 1
    return nil
  }

  /// The bytes of an escape; nil where it is none, or half a surrogate pair.
  private func escape(at start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] != UInt8(ascii: "u") { return "\"\\/bfnrt".utf8.contains(bytes[start + 1]) ? 2 : nil }
    guard let unit = unit(at: start), !(0xDC00...0xDFFF).contains(unit) else { return nil }
    guard (0xD800...0xDBFF).contains(unit) else { return 6 }
    guard let low = self.unit(at: start + 6), (0xDC00...0xDFFF).contains(low) else { return nil }
    return 12
  }

  private func unit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
    else {
      return nil
    }
    return UInt16(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
  }
}
