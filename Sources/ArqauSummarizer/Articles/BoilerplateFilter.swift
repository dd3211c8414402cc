internal import ArqauText

/// Tells by bytes that a line is none of those that ``Boilerplate`` looks for, as most lines of an article are.
///
/// Each test here is necessary for a form there, and cheap: a first word, a mark, a number of words. No strings are made.
enum BoilerplateFilter {
  /// The forms ask for so many words at most: behind a label, in an appeal or a notice of rights, in a caption.
  private static let (mostBehindLabel, mostInAppeal, mostInCaption) = (40, 30, 25)
  private static let mostInHead = 5
  private static let mostInByline = 9

  /// Whether a closer look at a line pays.
  ///
  /// - Complexity: O(length of the line).
  static func mayBe(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let marks = Marks(utf8, line, mostWords: mostBehindLabel)
    let words = marks.words
    guard words > 0, words <= mostBehindLabel else { return false }
    let isNumbered = utf8[line.lowerBound] &- 0x30 < 10
    if words <= mostInHead, isNumbered || heads.mayBegin(utf8, line) { return true }
    if marks.colon != nil, labels.mayBegin(utf8, line) { return true }
    guard words <= mostInAppeal else { return false }
    if marks.isMarkedCopyright || rights.mayBegin(utf8, line) || copyright.mayBegin(utf8, line)
      || appeals.mayBegin(utf8, line)
    {
      return true
    }
    if rightsEnds.mayEnd(utf8, line) || endsInKazakhAppeal(utf8[line]) { return true }
    if let dash = marks.dash, appeals.mayBegin(utf8, dash + 3..<line.upperBound) { return true }
    if let question = marks.question, appeals.mayBegin(utf8, question + 1..<line.upperBound) { return true }
    if words <= mostInByline, marks.hasBar || by.mayBegin(utf8, line) { return true }
    if words <= CreditLines.mostWords, credits.mayBegin(utf8, line) || creditEnds.mayEnd(utf8, line) { return true }
    if words <= mostInCaption, let colon = marks.colon, isBehindPictureLabel(utf8, line.lowerBound..<colon) {
      return true
    }
    return marks.hasDigit && words <= MetaLine.mostWords && hasWordsOfDates(utf8, line)
  }

  // MARK: Marks

  /// What one passage over a line's bytes finds.
  private struct Marks {
    var words = 0
    /// The last colon and question mark.
    var colon: Int?
    var question: Int?
    /// The last long dash.
    var dash: Int?
    var hasBar = false
    var hasDigit = false
    /// `©`, `(c)`.
    var isMarkedCopyright = false

    /// - Parameter mostWords: A line of more words is not read to its end.
    init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, mostWords: Int) {
      isMarkedCopyright = utf8[line].starts(with: "(c)".utf8) || utf8[line].starts(with: "(C)".utf8)
      var isInWord = false
      var index = line.lowerBound
      while index < line.upperBound, words <= mostWords {
        let (scalar, length) = decodeScalar(utf8, at: index)
        let isPart = Boilerplate.isPart(scalar)
        if isPart {
          if !isInWord { words += 1 }
          if scalar &- 0x30 < 10 { hasDigit = true }
        } else {
          switch scalar {
          case 0x3A: colon = index
          case 0x3F: question = index
          case 0x7C: hasBar = true
          case 0x2013, 0x2014: dash = index
          case 0xA9: isMarkedCopyright = true
          default: break
          }
        }
        isInWord = isPart
        index += length
      }
    }
  }

  // MARK: Forms

  /// `… жазылыңыз`, `… оқыңыз!`
  private static func endsInKazakhAppeal(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = line.suffix(16)
    // ң begins with 0xD2.
    return end.count == 16
      && end.indices.dropLast(5).contains {
        end[$0] == 0xD2 && (end[$0...].starts(with: "ңыз".utf8) || end[$0...].starts(with: "ңіз".utf8))
      }
  }

  /// Whether the label of a picture stands at the end of a stretch.
  private static func isBehindPictureLabel(_ utf8: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    var start = stretch.upperBound
    while start > stretch.lowerBound, let (scalar, length) = decodeScalar(utf8, before: start),
      scalar == 0x2D || ScalarTraits.of(scalar).contains(.letter)
    {
      start -= length
    }
    return pictures.mayBegin(utf8, start..<stretch.upperBound)
  }

  /// Whether all words have a capital or a digit, or are such as stand in dates and labels.
  private static func hasWordsOfDates(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      guard Boilerplate.isPart(scalar) else {
        index += length
        continue
      }
      var end = index + length
      while end < line.upperBound {
        let (next, length) = decodeScalar(utf8, at: end)
        guard Boilerplate.isPart(next) else { break }
        end += length
      }
      if ScalarTraits.of(scalar).contains(.lower), !dates.mayBegin(utf8, index..<end),
        !months.mayBegin(utf8, index..<letters(3, utf8, index..<end))
      {
        return false
      }
      index = end
    }
    return true
  }

  /// Where a word's first letters end.
  private static func letters(_ count: Int, _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    var end = word.lowerBound
    for _ in 0..<count where end < word.upperBound { end += decodeScalar(utf8, at: end).length }
    return end
  }

  // MARK: First words

  private static let heads = FirstWordFilter(
    Boilerplate.commentHeads.union(Boilerplate.relatedHeads).union(Boilerplate.adverts).union(Boilerplate.wholeAppeals))
  private static let labels = FirstWordFilter(
    [Boilerplate.pictureLabels, Boilerplate.moreLabels, Boilerplate.creditLabels, Boilerplate.tagLabels].joined())
  private static let pictures = FirstWordFilter(Boilerplate.pictureLabels)
  private static let copyright = FirstWordFilter(["copyright"])
  private static let rights = PatternStarts(
    Boilerplate.rights.map { $0.split(separator: " ").map(String.init) }.map {
      ($0.first ?? "", Array($0[1...].prefix(1)))
    })
  private static let rightsEnds = FirstWordFilter(
    Boilerplate.rights.compactMap { $0.split(separator: " ").last.map(String.init) })
  private static let appeals = FirstWordFilter(Boilerplate.appeals.union(Boilerplate.weakAppeals))
  private static let by = FirstWordFilter(["by"])
  private static let credits = FirstWordFilter(CreditLines.phrases)
  private static let creditEnds = FirstWordFilter(
    CreditLines.endings.compactMap { $0.split(separator: " ").last.map(String.init) })
  /// The first letters of months.
  private static let months = FirstWordFilter(MonthNames.stems.map { String($0.prefix(3)) })
  /// Every word of labels that say from whom or from when a text is, and those of dates.
  private static let dates: FirstWordFilter = {
    let labels = [Boilerplate.pictureLabels, Boilerplate.creditLabels, Boilerplate.tagLabels].joined()
    return FirstWordFilter(labels.flatMap { $0.split(separator: " ").map(String.init) } + MetaLine.dateWords)
  }()
}
