import Glibc

/// Processor time of this process.
enum Stopwatch {
  /// Seconds that this process has spent on a processor.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that processes started by this one, and ended, have spent on a processor.
  static func childrenSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  /// The processor seconds of one round of `body`: rounds are repeated for about `seconds` in five
  /// parts, and the quickest part counts, since noise only ever adds.
  static func secondsPerRound(atLeast seconds: Double, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var best = Double.infinity
    for _ in 0..<5 {
      var rounds = 0
      let start = processorSeconds()
      var spent = 0.0
      while spent < seconds / 5 {
        try body()
        rounds += 1
        spent = processorSeconds() - start
      }
      best = min(best, spent / Double(rounds))
    }
    return best
  }
}
