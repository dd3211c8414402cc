/// Captions of agencies' pictures, as their stories carry them: `FILE - A ferry on the river. (AP Photo/Petr Roe, File)`.
enum PhotoCaptions {
  /// A caption has no more bytes.
  private static let longest = 900

  /// Whether a paragraph is one: it begins with `FILE` and a dash, or ends in a bracket with the picture's agency.
  ///
  /// - Complexity: O(1).
  static func matches(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longest, range.count > 8 else { return false }
    return beginsWithFile(utf8, range) || endsWithPhoto(utf8, range)
  }

  private static func beginsWithFile(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for word in files where utf8[range].starts(with: word) {
      let rest = utf8[range].dropFirst(word.count).drop { $0 == 0x20 }
      return [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]].contains { rest.starts(with: $0 as [UInt8]) }
    }
    return false
  }

  private static let files = ["FILE", "FILE PHOTO", "АРХИВ", "АРХИВНОЕ ФОТО"].sorted { $0.count > $1.count }
    .map { Array($0.utf8) }

  private static func endsWithPhoto(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard utf8[range].last == UInt8(ascii: ")"),
      let open = utf8[range].suffix(120).lastIndex(of: UInt8(ascii: "("))
    else { return false }
    return photos.contains { utf8[(open + 1)..<range.upperBound].starts(with: $0) }
  }

  private static let photos = [
    "AP Photo", "Photo by", "Photo:", "Reuters/", "REUTERS/", "AFP/", "Фото:", "Foto:", "Сурет:",
  ]
  .map { Array($0.utf8) }
}
