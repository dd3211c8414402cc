extension TextError {
  /// What keeps bytes from being text, or nil where they are: the first NUL or ill-formed UTF-8 sequence.
  ///
  /// - Complexity: O(n).
  public static func inspecting(_ bytes: [UInt8]) -> TextError? {
    if let wideName = utf16Name(bytes) {
      return TextError(
        .malformed, "\(wideName), not UTF-8: convert it first (iconv -f \(wideName) -t UTF-8)", byteOffset: 0)
    }
    if let index = bytes.firstIndex(of: 0) {
      return TextError(.malformed, "binary data, not text: a NUL byte", byteOffset: index)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let offset = firstIllFormed(bytes)
    let byte = offset < bytes.count ? String(bytes[offset], radix: 16, uppercase: true) : "end"
    return TextError(.malformed, "not UTF-8: byte 0x\(byte)", byteOffset: offset)
  }

  private static func utf16Name(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    return nil
  }

  /// The offset of the first sequence that table 3-7 of the Unicode standard does not allow.
  private static func firstIllFormed(_ bytes: [UInt8]) -> Int {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let (length, second): (Int, ClosedRange<UInt8>) =
        switch byte {
        case 0x00...0x7F: (1, 0...0)
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0...0)
        }
      guard length > 0, index + length <= bytes.count else { return index }
      if length > 1 {
        guard second.contains(bytes[index + 1]) else { return index }
        for next in bytes[(index + 1)..<(index + length)] where next & 0xC0 != 0x80 { return index }
      }
      index += length
    }
    return index
  }
}
