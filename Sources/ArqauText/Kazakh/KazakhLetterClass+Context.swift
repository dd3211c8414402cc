extension KazakhLetterClass {
  /// This class of a letter with what the letter before it adds: ``agent``, ``verbal``, ``final``.
  @inline(__always)
  func afterLetter(
    _ previous: UInt8, ofClass previousClass: Self, is code: UInt8, _ table: KazakhLetterTable
  ) -> Self {
    if self == .narrow { return previous == table.sh ? [.narrow, .agent] : self }
    if self == .wide {
      return previous == table.l && (code == table.a || code == table.e) ? [.wide, .verbal] : self
    }
    if isDisjoint(with: .consonantal) { return self }
    if !previousClass.isDisjoint(with: .vowelLike) { return union(.final) }
    let isStop = code == table.t || code == table.k || code == table.q
    return isStop && !previousClass.isDisjoint(with: [.smooth, .lateral, .nasal]) ? union(.final) : self
  }
}
