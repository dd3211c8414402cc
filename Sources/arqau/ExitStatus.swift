/// The exit statuses that the command promises; the numbers from 64 up are those of BSD's sysexits.h.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Findings, or some records failed.
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case internalError = 70
  case readOrWriteFailed = 74
  case interrupted = 130
}
