/// Gives units the neighbours that they have in the order of their file.
///
/// A unit waits until the text behind it is known; a neighbour that the file itself names stays.
struct OrderedContext {
  private let take: (TranslationUnit, Int) throws -> Void
  private var waiting: (unit: TranslationUnit, line: Int)?
  private var previous: String?

  /// - Parameter take: Given each unit with its neighbours and its line.
  init(take: @escaping (TranslationUnit, Int) throws -> Void) { self.take = take }

  /// The next text of the file, and its unit where it has one.
  mutating func next(_ source: String, unit: TranslationUnit?, line: Int) throws {
    if source.utf8.allSatisfy({ $0 <= 0x20 }) { return }
    if waiting?.unit.next == nil { waiting?.unit.next = source }
    try flush()
    if var unit {
      unit.previous = unit.previous ?? previous
      waiting = (unit, line)
    }
    previous = source
  }

  /// The texts that follow have nothing to do with those before.
  mutating func cut() throws {
    try flush()
    previous = nil
  }

  private mutating func flush() throws {
    guard let (unit, line) = waiting else { return }
    waiting = nil
    try take(unit, line)
  }
}
