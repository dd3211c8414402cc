/// Tells in what a page of HTML is encoded.
///
/// In this order: a byte order mark; UTF-8 where the bytes are valid UTF-8, since other encodings hardly ever are
/// by chance; what a `meta` element near the beginning names, as the WHATWG's "prescan" does it, in short.
struct HTMLEncoding {
  /// The name, as libxml2 and iconv know it.
  let name: String
  /// How many bytes of a byte order mark stand before the text.
  let markLength: Int

  /// As far as a `meta` element is looked for.
  private static let prescanLength = 4096

  /// - Throws: ``TextError`` where the bytes are not UTF-8 and name no other encoding.
  init(of bytes: [UInt8]) throws(TextError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (name, markLength) = ("UTF-8", 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (name, markLength) = ("UTF-16LE", 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (name, markLength) = ("UTF-16BE", 2)
    } else if String(validating: bytes, as: UTF8.self) != nil {
      (name, markLength) = ("UTF-8", 0)
    } else if let declared = Self.declared(in: bytes) {
      (name, markLength) = (declared, 0)
    } else {
      throw TextError(
        .malformed, "neither UTF-8 nor a page that names its encoding: convert it first (iconv -t UTF-8)",
        byteOffset: TextError.inspecting(bytes)?.byteOffset)
    }
  }

  /// The value of the first `charset=` inside of a tag `meta`.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = String(
      decoding: bytes.prefix(prescanLength).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 & 0x7F }, as: UTF8.self)
    for tag in head.split(separator: "<") where tag.hasPrefix("meta") {
      guard let end = tag.firstIndex(of: ">"), let start = tag[..<end].firstRange(of: "charset=")?.upperBound else {
        continue
      }
      let value = tag[start..<end].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if value.isEmpty { continue }
      // Kazakhstan's own code page goes by another name in iconv.
      if ["kz-1048", "kz1048", "rk1048", "strk1048-2002"].contains(String(value)) { return "RK1048" }
      // What browsers read under these names.
      return ["iso-8859-1", "latin1", "us-ascii", "ascii"].contains(String(value)) ? "windows-1252" : String(value)
    }
    return nil
  }
}
