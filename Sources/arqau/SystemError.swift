import Glibc

/// `errno` values and their texts.
enum SystemError {
  static let noEntry = ENOENT
  static let notDirectory = ENOTDIR
  static let interrupted = EINTR
  static let brokenPipe = EPIPE

  /// The system's own words for an `errno`.
  static func message(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "error \(number)" }
  }
}
