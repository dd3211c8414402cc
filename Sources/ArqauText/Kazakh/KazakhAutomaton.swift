/// The suffixes compiled into one trie over letter codes that is read from a word's end.
///
/// Each node lists the suffixes whose first letter has just been read, with what they ask of the
/// letters further left. Built once, on first use.
struct KazakhAutomaton: Sendable {
  /// A suffix that begins at a node.
  struct Exit: Sendable {
    /// Its row in the table.
    let suffix: UInt16
    let from: KazakhForm
    let to: KazakhForm
    let after: KazakhLetterClass
    let harmony: KazakhHarmony
    let floor: KazakhSuffix.Floor
  }

  /// The automaton of all suffixes.
  static let shared = KazakhAutomaton(KazakhSuffix.all)

  /// The automaton of those suffixes that the stemmer takes off.
  static let stemming = KazakhAutomaton(KazakhSuffix.all.filter { $0.floor != .never })

  /// The child of each node by letter; 0 is none.
  private var children: [UInt16]
  private var exitRanges: [Range<Int>] = []
  private var exits: [Exit] = []

  /// Compiles a table of suffixes.
  init(_ suffixes: [KazakhSuffix]) {
    children = [UInt16](repeating: 0, count: KazakhLetter.count)
    var exitsByNode: [[Exit]] = [[]]
    for (row, suffix) in suffixes.enumerated() {
      for pattern in suffix.patterns {
        for form in KazakhSuffixPattern.allomorphs(of: pattern) {
          var node = 0
          for letter in form.letters.reversed() {
            let edge = node * KazakhLetter.count + Int(letter)
            if children[edge] == 0 {
              children[edge] = UInt16(exitsByNode.count)
              children.append(contentsOf: repeatElement(0, count: KazakhLetter.count))
              exitsByNode.append([])
            }
            node = Int(children[edge])
          }
          exitsByNode[node].append(
            Exit(
              suffix: UInt16(row), from: suffix.from, to: suffix.to, after: form.after,
              harmony: form.harmony, floor: suffix.floor))
        }
      }
    }
    for list in exitsByNode {
      exitRanges.append(exits.count..<exits.count + list.count)
      exits.append(contentsOf: list)
    }
  }

  /// Calls `body` with every suffix that ends at a place of a word, yields one of the wanted forms and
  /// suits the letters before it; with the place where it begins, and the forms that may stand there.
  ///
  /// Where harmony is broken but tolerated, only stems may stand there, and `isTolerated` is true.
  /// - Complexity: O(length of the longest suffix).
  @inline(__always)
  func forEachSuffix(
    of window: borrowing KazakhWindow, endingAt place: Int, yielding wanted: KazakhForm,
    _ body: (_ exit: Exit, _ start: Int, _ from: KazakhForm, _ isTolerated: Bool) -> Void
  ) {
    var node = 0
    var start = place
    while start > 1 {
      let child = children[node * KazakhLetter.count + Int(window.code(before: start))]
      if child == 0 { return }
      node = Int(child)
      start -= 1
      for index in exitRanges[node] {
        let exit = exits[index]
        if exit.to.isDisjoint(with: wanted) { continue }
        let cell = window.cell(before: start)
        if exit.after.isDisjoint(with: cell.letterClass) { continue }
        if !exit.harmony.isDisjoint(with: cell.expected) {
          body(exit, start, exit.from, false)
        } else if !exit.harmony.isDisjoint(with: cell.tolerated),
          !exit.from.isDisjoint(with: .stems)
        {
          body(exit, start, exit.from.intersection(.stems), true)
        }
      }
    }
  }
}
