/// Turns ascending scalar offsets into lines and columns, both counted from 1, in one walk through a text.
struct LineColumns {
  private let utf8: [UInt8]
  private var index = 0
  private var scalar = 0
  private var line = 1
  private var column = 1

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// The line and the column, in scalars, of an offset that is not below the one asked for before.
  mutating func place(ofScalar offset: Int) -> (line: Int, column: Int) {
    while scalar < offset, index < utf8.count {
      if utf8[index] == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      scalar += 1
      index += 1
      while index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += 1 }
    }
    return (line, column)
  }
}
