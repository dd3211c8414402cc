internal import ArqauText
internal import Synchronization

/// Digests of spelling keys in order, each with the form that has it.
struct SpellingIndex: Sendable {
  struct Match: Sendable, Hashable {
    var digest: UInt64
    var record: Int32
    var form: Int16
    var word: Int16
  }

  private var entries: [Match] = []
  private var folder = SpellingFolder()

  init() {}

  /// An index of whole names; a Serbian Cyrillic one stands under its Latin spelling too.
  init(_ records: [NameRecord]) {
    for (number, record) in records.enumerated() {
      for (place, form) in record.forms.enumerated() {
        append(form.text, number, place, word: 0)
        if form.tag == "sr-Cyrl" { append(SerbianLatin.text(form.text), number, place, word: 0) }
      }
    }
    sort()
  }

  /// An index of the words of names.
  init(wordsOf records: [NameRecord]) {
    for (number, record) in records.enumerated() where record.kind == .person {
      for (place, form) in record.forms.enumerated() {
        let parts = Authority.parts(form.text)
        guard parts.count > 1 else { continue }
        for (word, part) in parts.enumerated() {
          append(String(part), number, place, word: word)
          if form.tag == "sr-Cyrl" { append(SerbianLatin.text(String(part)), number, place, word: word) }
        }
      }
    }
    sort()
  }

  private mutating func append(_ text: String, _ record: Int, _ form: Int, word: Int) {
    entries.append(
      Match(
        digest: folder.digest(of: text), record: Int32(clamping: record), form: Int16(clamping: form),
        word: Int16(clamping: word)))
  }

  private mutating func sort() {
    entries.sort { ($0.digest, $0.record, $0.form, $0.word) < ($1.digest, $1.record, $1.form, $1.word) }
  }

  /// The entries of a key in the order of the records. Two keys share a digest once in 2^64.
  func matches(_ key: SpellingKey) -> ArraySlice<Match> {
    guard !key.utf8.isEmpty else { return [] }
    let digest = key.digest
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].digest < digest { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entries.count, entries[end].digest == digest { end += 1 }
    return entries[low..<end]
  }
}

/// An index that is made when it is first asked for.
final class LazySpellingIndex: Sendable {
  private let made = Mutex<SpellingIndex?>(nil)
  private let make: @Sendable () -> SpellingIndex

  init(_ make: @escaping @Sendable () -> SpellingIndex) { self.make = make }

  /// The index.
  var index: SpellingIndex {
    made.withLock { made in
      let index = made ?? make()
      made = index
      return index
    }
  }
}
