internal import Synchronization

/// The memory of a scan, kept from one text to the next: room for a word and its readings, for what is found,
/// and what words were found to be.
///
/// Safe to hand from thread to thread because ``ScanPool`` lends each to one scan at a time and nobody else
/// holds it: hence unchecked.
final class ScanBuffers: @unchecked Sendable {
  let codes = UnsafeMutablePointer<UInt32>.allocate(capacity: WordReader.capacity + 1)
  let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: WordReader.capacity + 2)
  let forms = UnsafeMutablePointer<AutomatonScan.Form>.allocate(capacity: AutomatonScan.formLimit)
  let threads = UnsafeMutablePointer<AutomatonScan.Thread>.allocate(capacity: 2 * AutomatonScan.threadLimit)
  /// Room for ``candidateCapacity`` candidates.
  private(set) var candidates = UnsafeMutablePointer<AutomatonScan.Candidate>.allocate(capacity: 64)
  private(set) var candidateCapacity = 64
  /// The remembered words; nil where none are.
  let memory: WordMemory?

  /// - Parameter remembers: Whether words are remembered.
  init(remembers: Bool) {
    hashes[0] = 0
    memory = remembers ? WordMemory() : nil
  }

  /// Makes room for twice as many candidates.
  func growCandidates() {
    let larger = UnsafeMutablePointer<AutomatonScan.Candidate>.allocate(capacity: 2 * candidateCapacity)
    larger.moveInitialize(from: candidates, count: candidateCapacity)
    candidates.deallocate()
    candidates = larger
    candidateCapacity *= 2
  }

  deinit {
    codes.deallocate()
    hashes.deallocate()
    forms.deallocate()
    threads.deallocate()
    candidates.deallocate()
    memory?.deallocate()
  }
}

/// The buffers of an automaton that no scan uses just now.
final class ScanPool: Sendable {
  private let idle = Mutex<[ScanBuffers]>([])

  /// Lends buffers for the time of a call.
  func withBuffers<Result>(_ body: (ScanBuffers) -> Result) -> Result {
    let buffers = idle.withLock { $0.popLast() } ?? ScanBuffers(remembers: true)
    defer { idle.withLock { $0.append(buffers) } }
    return body(buffers)
  }
}
