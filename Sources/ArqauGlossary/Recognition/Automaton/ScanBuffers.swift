internal import Synchronization

/// The memory of a scan, kept from one text to the next: room for a word and its readings, and what frequent
/// words were found to be.
///
/// Safe to hand from thread to thread because ``ScanPool`` lends each to one scan at a time and nobody else
/// holds it: hence unchecked.
final class ScanBuffers: @unchecked Sendable {
  /// What a word was found to be; ``Self/capacity`` forms at most.
  struct Memory {
    static let capacity = 3
    var hash: UInt64 = 0
    var forms: (AutomatonScan.Form, AutomatonScan.Form, AutomatonScan.Form) = (.none, .none, .none)
  }

  /// How many words are remembered, by a hash: few enough to stay in a processor's cache.
  static let memoryBits: UInt64 = 13

  let codes = UnsafeMutablePointer<UInt32>.allocate(capacity: WordReader.capacity + 1)
  let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: WordReader.capacity + 2)
  let forms = UnsafeMutablePointer<AutomatonScan.Form>.allocate(capacity: AutomatonScan.formLimit)
  let threads = UnsafeMutablePointer<AutomatonScan.Thread>.allocate(capacity: 2 * AutomatonScan.threadLimit)
  /// The remembered words; nil where none are.
  let memory: UnsafeMutablePointer<Memory>?

  /// - Parameter remembers: Whether words are remembered.
  init(remembers: Bool) {
    hashes[0] = 0
    guard remembers else {
      memory = nil
      return
    }
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1 << Self.memoryBits)
    memory.initialize(repeating: Memory(), count: 1 << Self.memoryBits)
    self.memory = memory
  }

  deinit {
    codes.deallocate()
    hashes.deallocate()
    forms.deallocate()
    threads.deallocate()
    memory?.deallocate()
  }
}

/// The buffers of an automaton that no scan uses just now.
final class ScanPool: Sendable {
  private let idle = Mutex<[ScanBuffers]>([])

  /// Lends buffers for the time of a call.
  func withBuffers(_ body: (ScanBuffers) -> Void) {
    let buffers = idle.withLock { $0.popLast() } ?? ScanBuffers(remembers: true)
    body(buffers)
    idle.withLock { $0.append(buffers) }
  }
}
