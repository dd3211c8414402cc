/// The brackets of captions: `Premijer (levo) i ministar`, `Pictured (second from left)`.
enum CaptionCues {
  /// Whether a sentence has one.
  ///
  /// - Complexity: O(length of the sentence).
  static func has(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let open = utf8[index..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
      index = open + 1
      guard let close = utf8[index..<range.upperBound].prefix(64).firstIndex(of: UInt8(ascii: ")")) else { continue }
      defer { index = close }
      guard starts.mayBegin(utf8, index..<close) || lastWords.mayEnd(utf8, index..<close) else { continue }
      let text = String(decoding: utf8[index..<close], as: UTF8.self).lowercased()
      if cues.contains(text) || ends.contains(where: { text.hasSuffix($0) }) { return true }
    }
    return false
  }

  private static let cues = Boilerplate.set(
    """
    left, right, centre, center, in the middle, in the centre, in the center, pictured, pictured left, pictured right,
    far left, far right, above, below, слева, справа, в центре, посередине, на фото, на снимке, на фотографии, крайний слева,
    крайний справа, levo, desno, u sredini, u centru, u sredini slike, skroz levo, skroz desno, na slici, na fotografiji,
    лево, десно, у средини, у центру, скроз лево, скроз десно, на слици, на фотографији, сол жақта, оң жақта, ортада, суретте,
    сол жақтағы, оң жақтағы, солдан оңға
    """)

  private static let starts = FirstWordFilter(cues)
  private static let lastWords = FirstWordFilter(ends.compactMap { $0.split(separator: " ").last.map(String.init) })

  private static let ends = [
    " from left", " from right", " from the left", " from the right", " слева", " справа", " sleva", " zdesna",
    " s leva",
    " s desna", " с лева", " с десна", " здесна", " сол жақтан", " солдан", " оңнан",
  ]
}
