/// What sentences can't be printed without: a question without its answer, a claim without its denial.
///
/// A sentence requires a stretch of the sentences around it. What holds a sentence and not all that it requires says
/// something else than the article; ``SentenceTraits/leaning`` only makes a sentence hard to understand.
struct SentenceBindings: Sendable, Hashable {
  /// The first and the last sentence that each requires; itself where it requires none.
  private var firsts: [Int]
  private var lasts: [Int]
  /// Whether another one requires each.
  private var areRequired: [Bool]
  /// A sentence further on that each requires, without what stands between; itself where it requires none.
  private var answers: [Int]
  /// Whether what each requires says of it that it is false, or overtaken.
  private var kinds: [Kind]

  private enum Kind { case other, claim, charge, overtaken, outcome, fullDenial }

  /// Bindings of so many sentences, none of which requires another yet.
  init(count: Int) {
    firsts = Array(0..<count)
    lasts = firsts
    answers = firsts
    kinds = [Kind](repeating: .other, count: count)
    areRequired = [Bool](repeating: false, count: count)
  }

  /// Notes that a sentence requires another one, and with it what stands between.
  mutating func bind(_ sentence: Int, to other: Int) {
    firsts[sentence] = min(firsts[sentence], other)
    lasts[sentence] = max(lasts[sentence], other)
    areRequired[other] = true
  }

  /// Notes that a sentence requires another one behind it, but nothing between.
  mutating func bind(_ sentence: Int, toAnswer answer: Int) {
    answers[sentence] = answer
    areRequired[answer] = true
  }

  /// Notes that a sentence is a claim that the article says is false.
  ///
  /// - Parameter isCharge: Whether prosecutors make it, and it is the accused who denies it.
  mutating func markClaim(_ sentence: Int, isCharge: Bool = false) { kinds[sentence] = isCharge ? .charge : .claim }

  /// Notes that a sentence tells what the article says is overtaken.
  mutating func markOvertaken(_ sentence: Int) { kinds[sentence] = .overtaken }

  /// Notes that a sentence denies a claim that another one may tell, or this one itself.
  mutating func markOutcome(_ sentence: Int, isFull: Bool) { kinds[sentence] = isFull ? .fullDenial : .outcome }

  /// Whether a sentence is a claim that the article says is false.
  func isClaim(_ sentence: Int) -> Bool { kinds[sentence] == .claim || isCharge(sentence) }

  /// Whether a sentence is a claim of prosecutors that the accused denies: it requires the plea where there is room for
  /// both.
  func isCharge(_ sentence: Int) -> Bool { kinds[sentence] == .charge }

  /// Whether a sentence tells what the article says is overtaken.
  func isOvertaken(_ sentence: Int) -> Bool { kinds[sentence] == .overtaken }

  /// Whether a sentence tells itself that a claim is denied.
  func isOutcome(_ sentence: Int) -> Bool { kinds[sentence] == .outcome || isFullDenial(sentence) }

  /// Whether a sentence denies a claim and says what it is.
  func isFullDenial(_ sentence: Int) -> Bool { kinds[sentence] == .fullDenial }

  /// The sentence further on that one requires, wherever it stands.
  func answer(to sentence: Int) -> Int? { answers[sentence] == sentence ? nil : answers[sentence] }

  /// The smallest stretch with a sentence and all that is required, but for answers further on.
  ///
  /// - Complexity: O(length of the stretch).
  func stretch(around sentence: Int) -> Range<Int> {
    var stretch = sentence..<sentence + 1
    var open = stretch
    while !open.isEmpty {
      let first = firsts[open].reduce(stretch.lowerBound, min)
      let last = lasts[open].reduce(stretch.upperBound - 1, max)
      let wider = first..<last + 1
      // What was added below and above; both at once is seldom, and looked at whole.
      if first == stretch.lowerBound {
        open = stretch.upperBound..<wider.upperBound
      } else if wider.upperBound == stretch.upperBound {
        open = wider.lowerBound..<stretch.lowerBound
      } else {
        open = wider
      }
      stretch = wider
    }
    return stretch
  }

  /// Whether another sentence requires one.
  func isRequired(_ sentence: Int) -> Bool { areRequired[sentence] }

  /// Whether a sentence requires one that follows.
  func looksForward(_ sentence: Int) -> Bool { lasts[sentence] > sentence || answers[sentence] > sentence }

  /// Whether a sentence requires any other.
  func binds(_ sentence: Int) -> Bool { firsts[sentence] < sentence || looksForward(sentence) }
}
