import Glibc

/// A line on a terminal's standard error that says how far the work is; silent elsewhere and when the work is quick.
struct ProgressBar {
  private let isShown: Bool
  private let total: Int?
  private let began: Double
  private var lastDrawn: Double
  private var hasDrawn = false

  /// - Parameters:
  ///   - total: The bytes of the input, where they are known.
  ///   - isQuiet: Whether the user wants none.
  init(total: Int?, isQuiet: Bool) {
    isShown = StandardError.isTerminal && !isQuiet
    self.total = total
    began = Self.now()
    lastDrawn = began + 0.7
  }

  /// Draws, at most ten times a second, and not within the first second.
  mutating func advance(bytes: Int, records: Int) {
    guard isShown else { return }
    let now = Self.now()
    guard now - lastDrawn >= 0.1 else { return }
    lastDrawn = now
    hasDrawn = true
    let rate = Int(Double(records) / max(now - began, 0.001))
    var text = "\r\u{1B}[K"
    if let total, total > 0 {
      let share = min(1, Double(bytes) / Double(total))
      let filled = Int(share * 30)
      text += "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
      text += "] \(Int(share * 100)) % "
    }
    StandardError.write(text + "\(records) records, \(rate)/s")
  }

  /// Takes the line away.
  func finish() {
    if hasDrawn { StandardError.write("\r\u{1B}[K") }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
