/// The fields of a record as they stand in its line.
enum RecordKeys {
  /// The first field that an object has twice, as it is written there; nil where there is none.
  ///
  /// - Parameter line: Valid JSON; of what is no object, and of objects inside of it, nothing is said.
  /// - Complexity: O(n), and O(keys²) for the first few keys.
  static func repeated(in line: [UInt8]) -> String? {
    line.withUnsafeBufferPointer { bytes in
      var keys: [UnsafeBufferPointer<UInt8>.SubSequence] = []
      var seen: Set<[UInt8]> = []
      var depth = 0
      var isKey = false
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          isKey = depth == 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ","): isKey = depth == 1
        case UInt8(ascii: "\""):
          let end = endOfString(bytes, index)
          if isKey {
            let key = bytes[index + 1..<max(index + 1, end - 1)]
            let isKnown =
              keys.count < fewKeys
              ? keys.contains { $0.elementsEqual(key) } : !seen.insert(Array(key)).inserted
            if isKnown { return String(decoding: key, as: UTF8.self) }
            keys.append(key)
            if keys.count == fewKeys { seen = Set(keys.map(Array.init)) }
            isKey = false
          }
          index = end
          continue
        default: break
        }
        index += 1
      }
      return nil
    }
  }

  private static let fewKeys = 16

  /// Behind the closing quotation mark.
  private static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(bytes.count, index + 1)
  }
}
