/// Tells in what a page of HTML is encoded.
///
/// In this order: a byte order mark; UTF-16 where the first sign is `<` in two bytes; UTF-8 where the bytes are valid
/// UTF-8, since other encodings hardly ever are by chance; what an XML declaration or a `meta` element near the
/// beginning names, as the WHATWG's "prescan" does it, in short.
struct HTMLEncoding {
  /// The name, as libxml2 and iconv know it.
  let name: String
  /// How many bytes of a byte order mark stand before the text.
  let markLength: Int

  /// As far as a `meta` element is looked for.
  private static let prescanLength = 4096
  /// A page in UTF-8 may have so many characters that are none, and so large a share of them: more is another encoding.
  private static let mostDamage = (count: 20, perThousand: 5)

  /// - Throws: ``TextError`` where the bytes are not UTF-8 and name no other encoding, or are said to be UTF-8 and
  ///   hold too much that is not.
  /// - Complexity: O(n).
  init(of bytes: [UInt8]) throws(TextError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (name, markLength) = ("UTF-8", 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (name, markLength) = ("UTF-16LE", 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (name, markLength) = ("UTF-16BE", 2)
    } else if bytes.starts(with: [0x3C, 0x00]) {
      (name, markLength) = ("UTF-16LE", 0)
    } else if bytes.starts(with: [0x00, 0x3C]) {
      (name, markLength) = ("UTF-16BE", 0)
    } else if String(validating: bytes, as: UTF8.self) != nil {
      (name, markLength) = ("UTF-8", 0)
    } else if let declared = Self.declared(in: bytes) {
      (name, markLength) = (declared, 0)
    } else {
      throw TextError(
        .malformed, "neither UTF-8 nor a page that names its encoding: convert it first (iconv -t UTF-8)",
        byteOffset: TextError.inspecting(bytes)?.byteOffset)
    }
    if name == "UTF-8", Self.isDamaged(bytes) {
      throw TextError(
        .malformed, "a page that is not in the encoding that it names, or was damaged before: convert it (iconv)",
        byteOffset: TextError.inspecting(bytes)?.byteOffset)
    }
  }

  /// Whether too many characters are NUL or none at all: another encoding, or a page that lost its letters before.
  private static func isDamaged(_ bytes: [UInt8]) -> Bool {
    var (all, bad) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      all += 1
      if scalar.value == 0xFFFD || scalar.value == 0 { bad += 1 }
    }
    return bad > mostDamage.count && bad * 1000 > mostDamage.perThousand * all
  }

  /// The encoding of an XML declaration, or the value of the first `charset=` inside of a tag `meta`.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = String(
      decoding: bytes.prefix(prescanLength).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 & 0x7F }, as: UTF8.self)
    for tag in head.split(separator: "<") {
      let key = tag.hasPrefix("meta") ? "charset=" : tag.hasPrefix("?xml ") ? "encoding=" : nil
      guard let key, let end = tag.firstIndex(of: ">"), let start = tag[..<end].firstRange(of: key)?.upperBound else {
        continue
      }
      let value = tag[start..<end].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if !value.isEmpty { return known(String(value)) }
    }
    return nil
  }

  /// What browsers read under a name, as iconv calls it.
  private static func known(_ name: String) -> String {
    switch name {
    // Kazakhstan's own code page goes by another name in iconv.
    case "kz-1048", "kz1048", "rk1048", "strk1048-2002": "RK1048"
    case "iso-8859-1", "latin1", "us-ascii", "ascii": "windows-1252"
    // A declaration that can be read byte by byte is not in UTF-16.
    case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode": "UTF-8"
    default: name
    }
  }
}
