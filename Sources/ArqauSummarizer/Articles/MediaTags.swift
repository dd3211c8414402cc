internal import ArqauText

/// The marks of a title that say what else a page has: `(FOTO, VIDEO)`, `— ВИДЕО`, `[VIDEO]`.
///
/// They are no part of the title, and no names.
enum MediaTags {
  private static let words: Set<String> = [
    "foto", "fotografije", "fotogalerija", "galerija", "video", "audio", "uživo", "anketa", "infografika", "mapa",
    "фото", "видео", "аудио", "галерея", "фотогалерея", "фоторепортаж", "инфографика", "онлайн", "уживо", "галерија",
    "анкета", "инфографик", "photo", "photos", "videos", "gallery", "live", "watch", "бейне", "фотолар", "суреттер",
  ]

  /// A title's bytes without such marks at its beginning and its end.
  ///
  /// - Complexity: O(length of the title).
  static func trimmed(_ utf8: UnsafeBufferPointer<UInt8>, _ title: Range<Int>) -> Range<Int> {
    var rest = title
    while let shorter = withoutEnd(utf8, rest) ?? withoutBeginning(utf8, rest),
      Budget.words(utf8, shorter, atMost: fewestWords) == fewestWords
    {
      rest = shorter
    }
    return rest
  }

  /// A title keeps at least so many words.
  private static let fewestWords = 2

  private static func withoutEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ title: Range<Int>) -> Range<Int>? {
    guard let last = title.last else { return nil }
    let isBracket = utf8[last] == UInt8(ascii: ")") || utf8[last] == UInt8(ascii: "]")
    let start = title.reversed().first { index in
      isBracket
        ? utf8[index] == UInt8(ascii: "(") || utf8[index] == UInt8(ascii: "[")
        : utf8[index] == UInt8(ascii: "|") || isDash(utf8, index, in: title)
    }
    guard let start, start > title.lowerBound, areMedia(utf8, start..<title.upperBound) else { return nil }
    var end = start
    while end > title.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
    return title.lowerBound..<end
  }

  private static func withoutBeginning(_ utf8: UnsafeBufferPointer<UInt8>, _ title: Range<Int>) -> Range<Int>? {
    guard let first = title.first, utf8[first] == UInt8(ascii: "(") || utf8[first] == UInt8(ascii: "["),
      let close = title.first(where: { utf8[$0] == UInt8(ascii: ")") || utf8[$0] == UInt8(ascii: "]") }),
      areMedia(utf8, first..<close)
    else { return nil }
    var start = close + 1
    while start < title.upperBound, utf8[start] <= 0x20 { start += 1 }
    return start..<title.upperBound
  }

  /// Whether a dash with a space on both sides begins at a byte.
  private static func isDash(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, in title: Range<Int>) -> Bool {
    guard index > title.lowerBound, utf8[index - 1] == 0x20 else { return false }
    let (scalar, length) = decodeScalar(utf8, at: index)
    return (scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014) && index + length < title.upperBound
      && utf8[index + length] == 0x20
  }

  /// Whether a stretch has words, all of them for pictures and the like.
  private static func areMedia(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let found = Boilerplate.lowercaseWords(utf8, range)
    return !found.isEmpty && found.allSatisfy(words.contains)
  }
}
