internal import CICU
import Synchronization

/// ICU's boundaries in UTF-8 text (UAX #29).
///
/// Opening one costs tens of microseconds, so they are kept and handed out again: see ``BreakIteratorPool``.
struct BreakIterator: ~Copyable {
  enum Kind: Sendable, Hashable {
    case word, sentence, grapheme

    fileprivate var raw: cicu_boundary {
      switch self {
      case .word: CICU_WORD
      case .sentence: CICU_SENTENCE
      case .grapheme: CICU_GRAPHEME
      }
    }
  }

  private let raw: OpaquePointer

  init(_ kind: Kind, locale: String) throws(TextError) {
    let opened = try icu("ubrk_open") { cicu_breaker_open(kind.raw, locale, &$0) }
    guard let opened else { throw TextError(.library, "ICU opened no break iterator") }
    raw = opened
  }

  deinit { cicu_breaker_close(raw) }

  /// Calls `body` with every boundary behind the first, in order; the last is the text's end.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8 of less than 2 GiB.
  ///   - body: Takes a byte offset and ICU's rule status.
  /// - Complexity: O(n).
  borrowing func forEachBoundary(
    in utf8: UnsafeBufferPointer<UInt8>, _ body: (Int, Int32) -> Void
  ) throws(TextError) {
    guard let base = utf8.baseAddress, !utf8.isEmpty else { return }
    guard utf8.count < Int(Int32.max) else { throw TextError(.tooLarge, "text of 2 GiB or more") }
    let raw = self.raw
    let count = Int64(utf8.count)
    try base.withMemoryRebound(to: CChar.self, capacity: utf8.count) { chars throws(TextError) in
      try icu("ubrk_setUText") { cicu_breaker_set_utf8(raw, chars, count, &$0) }
      while case let boundary = cicu_breaker_next(raw), boundary >= 0 {
        body(Int(boundary), cicu_breaker_rule_status(raw))
      }
    }
  }
}
