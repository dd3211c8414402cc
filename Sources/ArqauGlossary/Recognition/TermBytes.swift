extension CompiledGlossary {
  /// What is told of terms without reading their concepts; lent by ``withTermBytes(_:)``.
  public struct TermBytes {
    let entries: UnsafeBufferPointer<Entry>
    let texts: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<UInt8>
    let nameStarts: UnsafeBufferPointer<UInt32>

    /// A term by its number.
    ///
    /// - Complexity: O(1).
    public subscript(number: Int) -> TermEntry {
      precondition(entries.indices.contains(number))
      let entry = entries[number]
      let concept = Int(entry.concept)
      let name = Int(nameStarts[concept])..<Int(nameStarts[concept + 1])
      let text = Int(entry.textStart)..<Int(entry.textStart) + Int(entry.textLength)
      return TermEntry(
        concept: UnsafeBufferPointer(rebasing: names[name]),
        text: UnsafeBufferPointer(rebasing: texts[text]), status: entry.status, isAlone: entry.isAlone)
    }
  }

  /// A term of a compiled glossary, in bytes that are lent.
  public struct TermEntry {
    /// The identifier of its concept.
    public let concept: UnsafeBufferPointer<UInt8>
    /// The term in its base form.
    public let text: UnsafeBufferPointer<UInt8>
    /// Who may use it.
    public let status: TermStatus
    /// Whether its concept has terms in one of the four languages alone, and so no equivalents.
    public let isAlone: Bool
  }

  /// Which term a pattern is.
  struct Entry: BitwiseCopyable {
    let concept: UInt32
    /// Its place among the terms of its language.
    let place: UInt32
    let textStart: UInt32
    let textLength: UInt32
    /// The place of its language in the glossary's list of languages.
    let language: UInt16
    let status: TermStatus
    /// Whether the concept has terms in one of the four languages alone.
    let isAlone: Bool
  }
}
