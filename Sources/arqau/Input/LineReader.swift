import Glibc

/// Standard input line by line, handed out in batches of whatever lines have come in.
///
/// A batch never waits for more input once it holds a line, so a program that sends one record and
/// waits for its answer gets it.
struct LineReader {
  /// The longest line that is taken; a longer one is answered with an error.
  static let limit = 64 << 20

  /// A line and its number, counted from 1; nil bytes stand for a line over the limit.
  struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]?
  }

  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private var partial: [UInt8] = []
  private var isOverLimit = false
  private var number = 0
  private(set) var bytesRead = 0
  private var isAtEnd = false

  init() {}

  /// The size of standard input where it is a regular file.
  static var inputSize: Int? {
    var information = stat()
    guard fstat(STDIN_FILENO, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(information.st_size)
  }

  /// The next lines, at least one; nil at the end.
  mutating func nextBatch() throws(CommandFailure) -> [Line]? {
    while !isAtEnd {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == SystemError.interrupted { continue }
        throw .system(errno, "can't be read", place: "standard input")
      }
      var lines: [Line] = []
      if count == 0 {
        isAtEnd = true
        if !partial.isEmpty || isOverLimit { lines.append(finishLine()) }
      } else {
        bytesRead += count
        take(count, into: &lines)
      }
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func take(_ count: Int, into lines: inout [Line]) {
    var start = 0
    while start < count {
      if let end = lineEnd(start..<count) {
        keep(start..<end)
        lines.append(finishLine())
        start = end + 1
      } else {
        keep(start..<count)
        return
      }
    }
  }

  /// Where a line feed stands in a part of the chunk.
  private func lineEnd(_ range: Range<Int>) -> Int? {
    chunk.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, let found = memchr(first + range.lowerBound, 0x0A, range.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - first
    }
  }

  private mutating func keep(_ range: Range<Int>) {
    if isOverLimit { return }
    if partial.count + range.count > Self.limit {
      isOverLimit = true
      partial = []
    } else {
      partial.append(contentsOf: chunk[range])
    }
  }

  private mutating func finishLine() -> Line {
    number += 1
    defer {
      partial = []
      isOverLimit = false
    }
    if isOverLimit { return Line(number: number, bytes: nil) }
    if number == 1, partial.starts(with: [0xEF, 0xBB, 0xBF]) { partial.removeFirst(3) }
    return Line(number: number, bytes: partial)
  }
}
