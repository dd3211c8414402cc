import ArqauNormalizer
import ArqauText
import FoundationEssentials

/// JSON documents and lines, by FoundationEssentials. Keys come out sorted, so that equal answers are equal bytes.
enum RecordCoding {
  /// One line of JSON Lines with its line feed.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [0x0A]
  }

  /// A document for people and programs.
  static func document(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The record in a line.
  ///
  /// - Throws: A failure of status 65 that says what is wrong with the line.
  static func record<Record: Decodable>(_ type: Record.Type, in line: [UInt8]) throws(CommandFailure)
    -> Record
  {
    if let error = TextError.inspecting(line) { throw CommandFailure(error, place: nil) }
    do {
      let record = try JSONDecoder().decode(type, from: Data(line))
      // The library takes one of the values, and doesn't say which.
      if let key = RecordKeys.repeated(in: line) { throw CommandFailure(.badData, "field '\(key)' is there twice") }
      return record
    } catch let error as DecodingError {
      throw CommandFailure(.badData, reason(error, line))
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw CommandFailure(.badData, "not JSON: \(error)")
    }
  }

  /// The `id` of a line whose record could not be read, where that much can.
  static func id(in line: [UInt8]) -> JSONScalar? {
    struct Identified: Decodable { let id: JSONScalar? }
    if let whole = try? JSONDecoder().decode(Identified.self, from: Data(line)) { return whole.id }
    return value(of: "id", in: line).flatMap { value in
      let object = Array(#"{"id":"#.utf8) + value + [UInt8(ascii: "}")]
      return (try? JSONDecoder().decode(Identified.self, from: Data(object)))?.id
    }
  }

  /// The string or number behind a key of a line that may be no JSON further on; nil where none is sure.
  ///
  /// - Complexity: O(n).
  private static func value(of key: String, in line: [UInt8]) -> ArraySlice<UInt8>? {
    let quote = UInt8(ascii: "\"")
    var depth = 0
    var index = 0
    var isKey = false
    /// Behind a string's end; nil where it has none.
    func stringEnd(_ start: Int) -> Int? {
      var index = start + 1
      while index < line.count, line[index] != quote { index += line[index] == UInt8(ascii: "\\") ? 2 : 1 }
      return index < line.count ? index + 1 : nil
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        isKey = depth == 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): isKey = depth == 1
      case quote:
        guard let end = stringEnd(index) else { return nil }
        defer { isKey = false }
        let isOurs = isKey && line[index + 1..<end - 1].elementsEqual(key.utf8)
        index = end
        guard isOurs else { continue }
        while index < line.count, isSpace(line[index]) || line[index] == UInt8(ascii: ":") { index += 1 }
        guard index < line.count else { return nil }
        if line[index] == quote { return stringEnd(index).map { line[index..<$0] } }
        let stop = line[index...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") || isSpace($0) }
        return stop.map { line[index..<$0] }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func reason(_ error: DecodingError, _ line: [UInt8]) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "field '\(path(context.codingPath + [key]))' is missing"
        + (context.codingPath.isEmpty ? hint(key.stringValue, line) : "")
    case .valueNotFound(_, let context):
      "field '\(path(context.codingPath))' is null"
    case .typeMismatch(let type, let context):
      context.codingPath.isEmpty
        ? "not a JSON object" : "field '\(path(context.codingPath))' is not \(name(of: type))"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        // The decoder calls a number that fits no field of ours bad JSON, and does not say which.
        ? JSONFault.describe(line).map { "not JSON: \($0)" } ?? "a number is not whole where it must be, or too large"
        : "field '\(path(context.codingPath))': \(choices(of: context) ?? context.debugDescription)"
    @unknown default:
      "not a record: \(error)"
    }
  }

  private static func hint(_ name: String, _ line: [UInt8]) -> String {
    RecordKeys.near(name, in: line).map { ": is '\($0)' meant for it?" } ?? ""
  }

  /// What a field takes whose value is none of its choices: the library names its own type instead.
  private static func choices(of context: DecodingError.Context) -> String? {
    guard context.debugDescription.hasPrefix("Cannot initialize ") else { return nil }
    switch context.codingPath.last?.stringValue {
    case "kind": return "takes \(NameKind.known)"
    case "gender": return "takes m, f or n"
    default: return "takes none such value"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
  }

  private static func name(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is Bool.Type: "true or false"
    case is [Any].Type: "a list"
    default: "of the right type"
    }
  }
}

/// What every record may carry beside its command's fields.
struct Identified<Content: Decodable>: Decodable {
  let id: JSONScalar?
  let content: Content

  private enum Keys: CodingKey { case id }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    id = container.contains(.id) ? try container.decode(JSONScalar.self, forKey: .id) : nil
    content = try Content(from: decoder)
  }
}

/// An answer with its record's `id`, the two in one object.
struct Answered<Content: Encodable>: Encodable {
  let id: JSONScalar?
  let content: Content

  private enum Keys: CodingKey { case id }

  func encode(to encoder: any Encoder) throws {
    if let id {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(id, forKey: .id)
    }
    try content.encode(to: encoder)
  }
}

/// The answer to a line that could not be done.
struct FailedRecord: Encodable {
  struct Failure: Encodable {
    let message: String
    let line: Int
  }

  let id: JSONScalar?
  let error: Failure
}
