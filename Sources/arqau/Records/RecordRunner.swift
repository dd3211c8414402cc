import Dispatch
import Glibc
import Synchronization

/// Runs a worker over JSON Lines: the order kept, every core busy, memory bounded, no record lost.
///
/// The main thread reads lines and hands them out in batches. Whoever finishes the batch that is due
/// writes it, and those behind it that are ready. At most two batches a core are under way, so a slow
/// reader of the output holds up the reading of the input.
struct RecordRunner<Worker: RecordWorker> {
  let settings: Worker.Settings
  let jobs: Int
  let isQuiet: Bool

  /// Answers all of standard input.
  ///
  /// - Returns: 1 where a record failed, else 0.
  /// - Throws: Where standard input can't be read or standard output can't be written.
  func run() throws(CommandFailure) -> ExitStatus {
    let output = OrderedOutput(slots: 2 * jobs)
    let queue = DispatchQueue(label: "arqau.records", attributes: .concurrent)
    let running = DispatchGroup()
    var reader = LineReader()
    var progress = ProgressBar(total: LineReader.inputSize, isQuiet: isQuiet)
    var index = 0
    while let lines = try reader.nextBatch() {
      for piece in Self.pieces(lines) {
        guard output.takeSlot() else { break }
        let number = index
        index += 1
        queue.async(group: running) { [settings] in
          output.put(Self.answer(piece, settings, into: output.emptyBatch()), at: number)
        }
      }
      if output.failure != nil { break }
      progress.advance(bytes: reader.bytesRead, records: output.records)
    }
    running.wait()
    progress.finish()
    if let failure = output.failure { throw failure }
    return output.hasFailedRecords ? .findings : .done
  }

  /// Batches of some 32 kB, so that a long read is shared among the cores and the answers, which can be ten times as
  /// long, stay small.
  private static func pieces(_ lines: [LineReader.Line]) -> [[LineReader.Line]] {
    var pieces: [[LineReader.Line]] = []
    var piece: [LineReader.Line] = []
    var size = 0
    for line in lines {
      piece.append(line)
      size += line.bytes?.count ?? 0
      if size >= 1 << 15 {
        pieces.append(piece)
        piece = []
        size = 0
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func answer(
    _ lines: [LineReader.Line], _ settings: Worker.Settings, into batch: consuming OrderedOutput.Batch
  ) -> OrderedOutput.Batch {
    do {
      var worker = try Worker(settings)
      for line in lines {
        guard let bytes = line.bytes else {
          batch.append(failure: "longer than \(LineReader.limit >> 20) MiB", line: line.number, id: nil)
          continue
        }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        let written = batch.bytes.count
        do {
          if try worker.answer(line: bytes, into: &batch.bytes) {
            batch.records += 1
            continue
          }
          let record = try RecordCoding.record(Identified<Worker.Record>.self, in: bytes)
          try Worker.append(try worker.answer(record.content), id: record.id, to: &batch.bytes)
          batch.records += 1
        } catch {
          batch.bytes.removeSubrange(written...)
          let reason = CommandFailure.wrapping(error, place: nil).reason
          batch.append(failure: reason, line: line.number, id: RecordCoding.id(in: bytes))
        }
      }
    } catch {
      batch.failure = CommandFailure.wrapping(error, place: nil)
    }
    return batch
  }
}

/// Collects batches from several threads and writes them in the order of the input.
final class OrderedOutput: Sendable {
  /// The answers to some lines.
  struct Batch: Sendable {
    var bytes: [UInt8] = []
    var records = 0
    var failed = 0
    /// What stopped the worker as a whole.
    var failure: CommandFailure?

    mutating func append(_ line: [UInt8]) {
      bytes.append(contentsOf: line)
      records += 1
    }

    mutating func append(failure reason: String, line: Int, id: JSONScalar?) {
      let answer = FailedRecord(id: id, error: .init(message: reason, line: line))
      do {
        append(try RecordCoding.line(answer))
        failed += 1
      } catch {
        failure = .wrapping(error, place: nil)
      }
    }
  }

  private struct State {
    var waiting: [Int: Batch] = [:]
    /// Room of batches that were written, to be used again: fresh memory costs a page fault every 4 kB.
    var spare: [[UInt8]] = []
    var next = 0
    var records = 0
    var failed = 0
    var failure: CommandFailure?
  }

  /// The largest room that is kept, in bytes.
  private static let spareLimit = 1 << 20

  private let state = Mutex(State())
  private let slots: DispatchSemaphore

  init(slots count: Int) { slots = DispatchSemaphore(value: count) }

  var failure: CommandFailure? { state.withLock { $0.failure } }
  var records: Int { state.withLock { $0.records } }
  var hasFailedRecords: Bool { state.withLock { $0.failed > 0 } }

  /// Waits until another batch may start; false where the output has failed.
  func takeSlot() -> Bool {
    slots.wait()
    if failure == nil { return true }
    slots.signal()
    return false
  }

  /// A batch without answers, with room where there is some.
  func emptyBatch() -> Batch { Batch(bytes: state.withLock { $0.spare.popLast() } ?? []) }

  /// Takes a batch in and writes all that are due.
  func put(_ batch: Batch, at index: Int) {
    state.withLock { state in
      state.waiting[index] = batch
      while var due = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        slots.signal()
        if state.failure != nil { continue }
        do throws(CommandFailure) {
          try StandardOutput.write(due.bytes)
          state.records += due.records
          state.failed += due.failed
          state.failure = due.failure
          if due.bytes.capacity <= Self.spareLimit {
            due.bytes.removeAll(keepingCapacity: true)
            state.spare.append(due.bytes)
          }
        } catch {
          state.failure = error
        }
      }
    }
  }
}
