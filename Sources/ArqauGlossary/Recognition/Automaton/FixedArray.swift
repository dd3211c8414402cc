/// Elements that are written once, when the array is made, and lent by address from then on.
///
/// The tables of an automaton are read some hundred times a microsecond; an address that stays the same needs
/// no closure around the scan and no check of bounds.
final class FixedArray<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The first element. Safe to share: nothing writes there after `init`, and it lives as long as the array.
  nonisolated(unsafe) let first: UnsafePointer<Element>
  let count: Int

  init(_ elements: some Collection<Element>) {
    count = elements.count
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    _ = UnsafeMutableBufferPointer(start: memory, count: elements.count).initialize(from: elements)
    first = UnsafePointer(memory)
  }

  /// Elements that are written where they stay, so that no list of them is copied.
  ///
  /// - Parameter fill: Changes the elements, each `value` at first.
  init(repeating value: Element, count: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    self.count = count
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    memory.initialize(repeating: value, count: count)
    fill(UnsafeMutableBufferPointer(start: memory, count: count))
    first = UnsafePointer(memory)
  }

  deinit { first.deallocate() }

  /// An element; its place is checked.
  subscript(place: Int) -> Element {
    precondition(place >= 0 && place < count)
    return first[place]
  }

  /// The elements.
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: first, count: count) }
}
