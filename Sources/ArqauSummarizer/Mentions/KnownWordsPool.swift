internal import Synchronization

/// Keeps known words from one text to the next; each thread takes some for itself.
final class KnownWordsPool: Sendable {
  /// What known words are known for.
  struct Key: Hashable {
    let language: UInt64
    let convention: UInt64
  }

  private let free = Mutex<[Key: [KnownWords]]>([:])

  /// Takes known words out; none are known where all are in use, or where there was no more room for others.
  func take(_ key: Key) -> KnownWords {
    let words = free.withLock { $0[key]?.popLast() }
    guard let words, !words.isFull else { return KnownWords() }
    return words
  }

  /// Puts words back that were taken out.
  func put(_ words: consuming KnownWords, _ key: Key) {
    let words = words
    free.withLock { $0[key, default: []].append(words) }
  }
}
