/// Puts small pieces one behind another into memory that was found large enough before: quicker than an array's own
/// methods, which ask for room piece by piece. Answers have some hundred pieces a line.
struct PieceWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes were put.
  private(set) var count = 0

  /// - Parameter room: Memory for all pieces that will come.
  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  @inline(__always)
  mutating func put(_ piece: StaticString) {
    put(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func put(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let first = piece.baseAddress, let start = room.baseAddress else { return }
    (start + count).update(from: first, count: piece.count)
    count &+= piece.count
  }

  /// Puts a number that is not negative in decimal digits, twenty at most.
  @inline(__always)
  mutating func put(decimal number: Int) {
    var end = count &+ 1
    var rest = number
    while rest > 9 {
      rest /= 10
      end &+= 1
    }
    rest = number
    var place = end
    while place > count {
      place &-= 1
      room[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count = end
  }

  /// Puts a text in quotation marks.
  @inline(__always)
  mutating func put(quoting text: UnsafeBufferPointer<UInt8>) {
    put("\"")
    put(text)
    put("\"")
  }
}

extension Array<UInt8> {
  /// Appends pieces.
  ///
  /// - Parameter size: At least as many bytes as are put.
  @inline(__always)
  mutating func appendPieces(ofAtMost size: Int, _ body: (inout PieceWriter) -> Void) {
    append(addingCapacity: size) { span in
      span.withUnsafeMutableBufferPointer { room, count in
        var writer = PieceWriter(UnsafeMutableBufferPointer(rebasing: room[count..<count + size]))
        body(&writer)
        count += writer.count
      }
    }
  }
}
