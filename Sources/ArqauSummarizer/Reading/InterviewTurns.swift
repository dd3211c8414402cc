/// Whose turn each paragraph of an interview is.
///
/// An interviewer does not only ask: "Critics say that you sell passports." Such a turn is told by its mark: the name of
/// whoever else asks, a dash where turns alternate, or the mark (or none) that questions have before answers with
/// another.
struct InterviewTurns {
  /// How a paragraph begins.
  enum Mark: Hashable {
    case none
    case dash
    /// The speaker's name, in lower case.
    case name(String)
  }

  /// The sentences of each paragraph.
  let paragraphs: [Range<Int>]
  /// How each paragraph begins.
  let marks: [Mark]
  private let asks: [Bool]
  private let namesSpeaker: [Bool]
  /// Those whose turns are questions: at least half of them, or one where nobody else asks anything.
  private let askers: Set<String>
  /// The marks of questions, each with that of what follows, where the two differ.
  private let pairs: Set<[Mark]>

  /// - Parameters:
  ///   - paragraphs: The sentences of each paragraph.
  ///   - marks: How each begins.
  ///   - asks: Whether each ends in a question mark.
  ///   - namesSpeaker: Whether each says who speaks behind a dash.
  init(paragraphs: [Range<Int>], marks: [Mark], asks: [Bool], namesSpeaker: [Bool]) {
    self.paragraphs = paragraphs
    self.marks = marks
    self.asks = asks
    self.namesSpeaker = namesSpeaker
    var turns: [String: (all: Int, questions: Int)] = [:]
    var pairs: Set<[Mark]> = []
    for (number, mark) in marks.enumerated() {
      if case .name(let name) = mark {
        turns[name, default: (0, 0)].all += 1
        if asks[number] { turns[name, default: (0, 0)].questions += 1 }
      }
      if asks[number], number + 1 < marks.count, mark != marks[number + 1] { pairs.insert([mark, marks[number + 1]]) }
    }
    let asking = turns.filter { $0.value.questions > 0 }
    askers = Set(asking.filter { asking.count == 1 || 2 * $0.value.questions >= $0.value.all }.keys)
    self.pairs = pairs
  }

  /// The paragraph that answers one which is an interviewer's and ends in no question mark; nil where it is none.
  ///
  /// - Complexity: O(1).
  func answer(to number: Int) -> Int? {
    guard !asks[number], number + 1 < marks.count else { return nil }
    switch marks[number] {
    case .name(let name):
      guard askers.contains(name) || Self.askerNames.contains(name) else { return nil }
      return marks[(number + 1)...].firstIndex { $0 != marks[number] }
    case .dash where marks[number + 1] == .dash:
      return alternates(number) ? number + 1 : nil
    case .dash, .none:
      // A questioner's turns are short: a long paragraph before a dash is the article's own.
      return pairs.contains([marks[number], marks[number + 1]]) && paragraphs[number].count <= Self.longestTurn
        ? number + 1 : nil
    }
  }

  /// More sentences are no remark of an interviewer.
  private static let longestTurn = 3

  /// Whether a paragraph behind a dash stands where a question would: an even number of turns from the next ones
  /// before and behind it, as far as there are any.
  private func alternates(_ number: Int) -> Bool {
    guard !namesSpeaker[number], !namesSpeaker[number + 1] else { return false }
    var before = number - 1
    while before >= max(0, number - Self.reach), marks[before] == .dash, !asks[before] { before -= 1 }
    var behind = number + 1
    while behind < min(marks.count, number + Self.reach), marks[behind] == .dash, !asks[behind] { behind += 1 }
    let hasBefore = before >= 0 && marks[before] == .dash && asks[before]
    let hasBehind = behind < marks.count && marks[behind] == .dash && asks[behind]
    guard hasBefore || hasBehind else { return false }
    return (!hasBefore || (number - before) % 2 == 0) && (!hasBehind || (behind - number) % 2 == 0)
  }

  /// The next question is looked for among so many turns.
  private static let reach = 12

  /// What interviewers are called, in four languages.
  private static let askerNames = Boilerplate.set(
    """
    q, question, interviewer, reporter, journalist, correspondent, вопрос, корреспондент, корр, журналист, интервьюер, ведущий,
    сұрақ, тілші, журналист, жүргізуші, pitanje, novinar, novinarka, voditelj, питање, новинар, новинарка, водитељ
    """)
}
