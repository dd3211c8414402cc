import FoundationEssentials

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

  /// A field that looks like a misspelt one: `txt` for `text`, `Text`, `tekst`; nil where none does.
  ///
  /// - Parameters:
  ///   - name: The field that is missing.
  ///   - line: Valid JSON.
  static func near(_ name: String, in line: [UInt8]) -> String? {
    struct Fields: Decodable {
      struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
      }

      let keys: [String]

      init(from decoder: any Decoder) throws {
        keys = try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue)
      }
    }
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line)) else { return nil }
    let most = max(1, name.count / 2)
    let near = fields.keys.map { (key: $0, distance: distance($0.lowercased(), name)) }.filter { $0.distance <= most }
    return near.min { ($0.distance, $0.key) < ($1.distance, $1.key) }?.key
  }

  /// Levenshtein's distance in characters; keys are short.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, character) in one.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let cost = min(row[place] + 1, row[place + 1] + 1, diagonal + (character == other[place] ? 0 : 1))
        diagonal = row[place + 1]
        row[place + 1] = cost
      }
    }
    return row[other.count]
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
