/// Emoji and emoticons, which stand behind a sentence and end it where no mark does.
enum Emoticons {
  /// The length of the emoji, the emoticon or the row of smiling brackets that begins at `index`, or 0.
  static func length(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, to ceiling: Int) -> Int {
    let byte = utf8[index]
    if byte >= 0x80 { return emoji(utf8, index, ceiling) }
    switch byte {
    case 0x29: return brackets(utf8, index, ceiling)
    case 0x3A, 0x3B, 0x3D: return face(utf8, index, ceiling)
    default: return 0
    }
  }

  private static func emoji(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Int {
    var index = start
    while index < ceiling, utf8[index] >= 0x80 {
      let (scalar, size) = decodeScalar(utf8, at: index)
      guard SentencePunctuation.isEmoji(scalar) else { break }
      index += size
    }
    return index - start
  }

  /// `)` and `)))`, as written in Russian for a smile.
  private static func brackets(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Int {
    var index = start
    while index < ceiling, utf8[index] == 0x29 { index += 1 }
    return index - start
  }

  /// Eyes, a nose perhaps, a mouth or more: `:)`, `;-)`, `=(((`, `:D`.
  private static func face(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ ceiling: Int) -> Int {
    var index = start + 1
    if index < ceiling, utf8[index] == 0x2D { index += 1 }
    guard index < ceiling else { return 0 }
    let mouth = utf8[index]
    switch mouth {
    case 0x28, 0x29: while index < ceiling, utf8[index] == mouth { index += 1 }
    case 0x44, 0x50, 0x70, 0x2F, 0x7C:
      index += 1
      // A letter is a mouth only where no word goes on.
      if index < ceiling, utf8[index] > 0x20, utf8[index] != 0x2E, utf8[index] != 0x21 { return 0 }
    default: return 0
    }
    return index - start
  }
}
