internal import ArqauText

/// The brackets of captions: `Premijer (levo) i ministar`, `Pictured (second from left)`.
enum CaptionCues {
  /// Whether a sentence has one.
  ///
  /// - Complexity: O(length of the sentence).
  static func has(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var rest = range
    while let comma = utf8.first(UInt8(ascii: ","), in: rest) {
      rest = comma + 1..<range.upperBound
      if isSide(utf8, rest) { return true }
    }
    rest = range
    while let open = utf8.first(UInt8(ascii: "("), in: rest) {
      let index = open + 1
      rest = index..<range.upperBound
      guard let close = utf8.first(UInt8(ascii: ")"), in: index..<min(index + longest, range.upperBound)) else {
        continue
      }
      guard starts.mayBegin(utf8, index..<close) || lastWords.mayEnd(utf8, index..<close) else { continue }
      let text = String(decoding: utf8[index..<close], as: UTF8.self).lowercased()
      if cues.contains(text) || ends.contains(where: { text.hasSuffix($0) }) { return true }
    }
    return false
  }

  /// What stands in such brackets has fewer bytes.
  private static let longest = 64

  /// Whether what stands behind a comma begins with a side and another one: `Roe, right, and his wife`.
  private static func isSide(_ utf8: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
    guard sideStarts.mayBegin(utf8, rest), let word = FirstWordFilter.word(utf8, rest) else { return false }
    return sides.contains(word.hash) && word.end < rest.upperBound && utf8[word.end] == UInt8(ascii: ",")
  }

  private static let sideWords = [
    "left", "right", "center", "centre", "слева", "справа", "levo", "desno", "лево", "десно",
  ]
  private static let sides = FirstWordFilter.hashes(sideWords)
  private static let sideStarts = FirstWordFilter(sideWords)

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

  /// Whether a sentence says in the present tense what people do for a camera: `poses for`, `позира`, `жмут друг другу
  /// руки`. News may say so too, but as the one sentence of a digest it is most likely a caption.
  ///
  /// - Complexity: O(length of the sentence).
  static func poses(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = Boilerplate.words(String(decoding: utf8[range], as: UTF8.self).lowercased())
    return poses.contains { pose in
      words.indices.contains { words[$0...].starts(with: pose) }
    }
  }

  private static let poses = Boilerplate.set(
    """
    poses, pose for, looks on, look on, gestures, shakes hands, shake hands, waves to, wave to,
    позирует, позируют, пожимают руки, пожимает руку, жмут друг другу руки,
    pozira, poziraju, rukuje se, rukuju se, čeka u redu, čekaju u redu, prolazi pored, prolaze pored, stoji ispred, stoje ispred,
    позира, позирају, рукује се, рукују се, чека у реду, чекају у реду, пролази поред, пролазе поред, стоји испред, стоје испред,
    суретке түсіп тұр, қол алысып тұр
    """
  ).map { $0.split(separator: " ").map(String.init) }
}
