import Glibc
import Synchronization

/// What an interrupt from the keyboard does.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  /// From now on an interrupt ends the process at once.
  static func endAtOnce() {
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
  }

  /// Lets interrupts through, which the process that started this one may have blocked.
  static func unblock() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// From now on the first interrupt waits for ``check()``, so that what was begun can be taken back; a second one ends the
  /// process at once.
  static func hold() {
    // Made before the handler may run, which can make nothing.
    isAsked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in
      Interruption.isAsked.store(true, ordering: .relaxed)
      Interruption.endAtOnce()
    }
  }

  /// - Throws: ``CommandFailure`` where an interrupt is waiting.
  static func check() throws(CommandFailure) {
    if isAsked.load(ordering: .relaxed) { throw CommandFailure(.interrupted, "interrupted") }
  }
}
