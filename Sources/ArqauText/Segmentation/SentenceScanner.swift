/// Walks through one block of text and cuts it after the marks that end a sentence.
///
/// Each byte is read a bounded number of times: runs of marks are taken whole, and what stands before and
/// behind a mark is looked at within fixed bounds.
struct SentenceScanner {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lexicon: SentenceLexicon
  private let end: Int
  /// Where the present sentence begins.
  private var start: Int
  /// Brackets open in the present sentence.
  private var depth = 0
  /// Whether the outermost of them opened behind the sentence's first letter.
  private var opensInside = false

  init(_ utf8: UnsafeBufferPointer<UInt8>, block: Range<Int>, lexicon: SentenceLexicon) {
    self.utf8 = utf8
    self.lexicon = lexicon
    start = block.lowerBound
    end = block.upperBound
  }

  /// Whether a line ends with an abbreviation that something has to follow.
  static func endsOpen(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ lexicon: SentenceLexicon
  ) -> Bool {
    let word = PrecedingWord(utf8, before: line.upperBound - 1, from: line.lowerBound)
    return lexicon.behaviour(of: word) == .never || word.isInitial
  }

  /// Appends the sentences of the block.
  mutating func scan(into ranges: inout [Range<Int>]) {
    let steps = Self.steps
    var index = start
    while index < end {
      let byte = utf8[index]
      let step = steps[Int(byte)]
      if step == .pass {
        index += 1
        continue
      }
      var cut: Cut?
      switch step {
      case .pass: break
      case .opens:
        if depth == 0 { opensInside = holdsWord(before: index) }
        depth += 1
      case .closes:
        if depth > 0 { depth -= 1 } else { cut = cutBehindSmile(index) }
      case .eyes: cut = cutBehindSmile(index)
      case .tag: cut = cutBehindTags(index)
      case .mark: cut = cutBehindMarks(index)
      case .wide:
        let (scalar, size) = decodeScalar(utf8, at: index)
        switch SentencePunctuation.of(scalar) {
        case .stop, .strong, .ellipsis, .wideStop: cut = cutBehindMarks(index)
        default:
          if SentencePunctuation.isEmoji(scalar) {
            cut = cutBehindSmile(index)
          } else {
            index += size - 1
          }
        }
      }
      guard let cut else {
        index += 1
        continue
      }
      if cut.isEnd {
        ranges.append(start..<cut.end)
        start = cut.next
        depth = 0
      }
      index = max(cut.next, index + 1)
    }
    if start < end { ranges.append(start..<end) }
  }

  /// A place where a sentence may end, and where to go on.
  private struct Cut {
    let isEnd: Bool
    let end: Int
    let next: Int
  }

  // MARK: Marks

  private mutating func cutBehindMarks(_ first: Int) -> Cut? {
    var boundary = SentenceBoundary(mark: .stop)
    var index = first
    var count = 0
    var isWide = false
    var closed = first
    // Marks and closing marks in any order, a mark behind a space among them: `?!`, `.».`, `. . .`
    while index < end {
      let (scalar, size) = decodeScalar(utf8, at: index)
      switch SentencePunctuation.of(scalar) {
      case .stop:
        count += 1
        if count > 1, boundary.mark == .stop, closed == first { boundary.mark = .ellipsis }
        if closed > first, boundary.isBracketed { boundary.endsOutside() }
      case .ellipsis:
        if boundary.mark == .stop { boundary.mark = .ellipsis }
        count += 1
      case .strong:
        boundary.mark = .strong
        count += 1
      case .wideStop:
        isWide = true
        count += 1
      case .closing:
        if scalar == 0x29 {
          if depth > 0 {
            depth -= 1
            boundary.closesBracket = boundary.closesBracket || opensInside
          } else {
            boundary.isSmiling = true
          }
        }
        boundary.isBracketed = true
        closed = index + size
      case .quote:
        guard closes(index + size) else { return unspaced(&boundary, first, index) }
        boundary.closesQuote = true
        closed = index + size
      default:
        let reference = CharacterReference.quoteLength(utf8, at: index, to: end)
        if reference > 0, count > 0 {
          boundary.closesQuote = true
          index += reference
          closed = index
          continue
        }
        if let note = noteEnd(index) {
          index = note
          continue
        }
        let spaced = skipSpaces(utf8, index, end)
        if spaced > index, startsWithMark(spaced) {
          index = spaced
          continue
        }
        if spaced == index, !isWide { return unspaced(&boundary, first, index) }
        return decide(&boundary, first, index)
      }
      index += size
    }
    return Cut(isEnd: false, end: end, next: end)
  }

  /// Whether a mark that goes on with the marks before the white space stands here; ".NET" and "...and" don't.
  private func startsWithMark(_ index: Int) -> Bool {
    var look = index
    while look < end, look - index < 12 {
      let (scalar, size) = decodeScalar(utf8, at: look)
      switch SentencePunctuation.of(scalar) {
      case .stop, .strong, .ellipsis: look += size
      default:
        return look > index && ScalarTraits.of(scalar).isDisjoint(with: [.letter, .digit])
      }
    }
    return look > index
  }

  /// Whether a quotation mark that ends at `index` closes: no word begins there.
  private func closes(_ index: Int) -> Bool {
    guard index < end else { return true }
    return ScalarTraits.of(decodeScalar(utf8, at: index).scalar).isDisjoint(with: [.letter, .digit])
  }

  /// The end of a note's number in square brackets: `[12]`.
  private func noteEnd(_ index: Int) -> Int? {
    guard utf8[index] == 0x5B else { return nil }
    var look = index + 1
    while look < end, look - index < 5, utf8[look] &- 0x30 < 10 { look += 1 }
    return look > index + 1 && look < end && utf8[look] == 0x5D ? look + 1 : nil
  }

  /// Marks with something right behind them: an emoji, or a word whose space was forgotten.
  private mutating func unspaced(_ boundary: inout SentenceBoundary, _ first: Int, _ index: Int) -> Cut? {
    let (scalar, _) = decodeScalar(utf8, at: index)
    if SentencePunctuation.isEmoji(scalar) { return decide(&boundary, first, index) }
    let passed = Cut(isEnd: false, end: index, next: index)
    guard boundary.mark == .stop, index == first + 1, ScalarTraits.of(scalar).contains(.upper) else { return passed }
    let word = PrecedingWord(utf8, before: first, from: start)
    let following = FollowingWord(utf8, at: index, to: end)
    let isCut =
      word.letters > 1 && word.digits == 0 && word.endsLower && !word.isDotted && !following.isInitial
      && following.endsInSpace && lexicon.isOpener(following.hash) && lexicon.behaviour(of: word) == nil
    return isCut ? Cut(isEnd: true, end: index, next: index) : passed
  }

  private func decide(_ boundary: inout SentenceBoundary, _ first: Int, _ marksEnd: Int) -> Cut {
    let (attached, next) = passSmiles(marksEnd)
    if next == end { return Cut(isEnd: false, end: end, next: end) }
    if attached > marksEnd { boundary.isSmiling = true }
    if !boundary.isOutside {
      boundary.word = PrecedingWord(utf8, before: spacesBegin(utf8, first, from: max(start, first - 2)), from: start)
      boundary.isListMark = isListMark(boundary.word)
      boundary.isBracketOnly = first > start && (utf8[first - 1] == 0x28 || utf8[first - 1] == 0x5B)
    }
    boundary.following = FollowingWord(utf8, at: next, to: end)
    boundary.beganSmall = beginsSmall()
    boundary.isDateAlone = boundary.mark == .stop && isDateAlone(boundary.word)
    boundary.takesUp = boundary.mark == .ellipsis && takesUp(boundary.word, before: first, at: next)
    return Cut(isEnd: boundary.score(lexicon) > 0, end: attached, next: next)
  }

  /// Whether a word of two letters or more is the beginning of the word at `next`.
  private func takesUp(_ word: PrecedingWord, before mark: Int, at next: Int) -> Bool {
    guard word.letters >= 2, word.digits == 0, !word.isLong, word.start < mark else { return false }
    let bytes = utf8[word.start..<mark]
    guard next + bytes.count < end, utf8[next..<next + bytes.count].elementsEqual(bytes) else { return false }
    return ScalarTraits.of(decodeScalar(utf8, at: next + bytes.count).scalar).contains(.letter)
  }

  /// Whether the sentence up to a unit behind a number ("г.") is a preposition and at most three words more.
  private func isDateAlone(_ unit: PrecedingWord) -> Bool {
    guard unit.followsNumber, lexicon.hasDateLeads, unit.start - start <= Self.longestDate else { return false }
    var words = 0
    var hash = WordHash()
    var isInWord = false
    var index = start
    while index < unit.start {
      let (scalar, size) = decodeScalar(utf8, at: index)
      if !ScalarTraits.of(scalar).isDisjoint(with: [.letter, .digit]) {
        if !isInWord { words += 1 }
        isInWord = true
        if words == 1 { hash.combine(scalar) }
      } else {
        isInWord = false
      }
      index += size
    }
    return (2...4).contains(words) && lexicon.leadsDate(hash.value)
  }

  /// In bytes: "По состоянию на начало 2026 г.", "По итогам 2025 г."
  private static let longestDate = 64

  /// Whether the sentence begins with a small letter.
  private func beginsSmall() -> Bool {
    start < end && ScalarTraits.of(decodeScalar(utf8, at: start).scalar).contains(.lower)
  }

  // MARK: Smiles

  private func cutBehindSmile(_ first: Int) -> Cut? {
    let (attached, next) = passSmiles(first)
    guard attached > first, !closesListMark(first) else { return nil }
    if next == end { return Cut(isEnd: false, end: end, next: end) }
    guard next > attached, holdsWord(before: first) else { return Cut(isEnd: false, end: attached, next: attached) }
    var boundary = SentenceBoundary(mark: .smile)
    boundary.following = FollowingWord(utf8, at: next, to: end)
    return Cut(isEnd: boundary.score(lexicon) > 0, end: attached, next: next)
  }

  /// Tags in a row end a sentence like a smile, whatever stood before them: `#sea #sun Next`.
  private func cutBehindTags(_ first: Int) -> Cut? {
    var index = first
    var attached = first
    var count = 0
    while index + 1 < end, utf8[index] == 0x23 {
      var look = index + 1
      while look < end, utf8[look] != 0x23, !isTagEnd(utf8[look]) { look += 1 }
      count += 1
      attached = look
      index = utf8[look < end ? look : first] == 0x23 ? look : skipSpaces(utf8, look, end)
      if index == end { return Cut(isEnd: false, end: end, next: end) }
    }
    guard index > attached else { return Cut(isEnd: false, end: attached, next: max(attached, first + 1)) }
    var boundary = SentenceBoundary(mark: .smile)
    boundary.following = FollowingWord(utf8, at: index, to: end)
    return Cut(isEnd: count > 1 && boundary.score(lexicon) > 0, end: attached, next: index)
  }

  /// Whether a byte ends a tag: white space or a mark of ASCII.
  private func isTagEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: false
    default: true
    }
  }

  /// Whether a bracket closes a list's mark or a number: "2)", "a)".
  private func closesListMark(_ index: Int) -> Bool {
    guard utf8[index] == 0x29 else { return false }
    let word = PrecedingWord(utf8, before: index, from: start)
    return word.digits > 0 || word.letters == 1
  }

  /// Passes emoji, emoticons and closing marks that stand alone, with the spaces between them.
  ///
  /// - Returns: Where the last of them ends, and where what follows begins.
  private func passSmiles(_ index: Int) -> (end: Int, next: Int) {
    var attached = index
    var next = skipSpaces(utf8, index, end)
    while next < end {
      let length = Emoticons.length(utf8, at: next, to: end)
      // An emoji right before a word belongs to that word.
      let behind = next + length
      guard
        length > 0,
        behind == end || ScalarTraits.of(decodeScalar(utf8, at: behind).scalar).isDisjoint(with: [.letter, .digit])
      else { break }
      attached = behind
      next = skipSpaces(utf8, behind, end)
    }
    return (attached, next)
  }

  // MARK: The sentence so far

  /// Whether a letter or digit stands in the sentence before a place; believed of long stretches.
  private func holdsWord(before index: Int) -> Bool {
    if index - start > 64 { return true }
    var look = start
    while look < index {
      let (scalar, size) = decodeScalar(utf8, at: look)
      if !ScalarTraits.of(scalar).isDisjoint(with: [.letter, .digit]) { return true }
      look += size
    }
    return false
  }

  /// Whether a word is a list's number at the sentence's beginning: "2.", "IV.", "b."
  private func isListMark(_ word: PrecedingWord) -> Bool {
    guard word.length > 0, !holdsWord(before: word.start) else { return false }
    return word.isNumber ? word.digits <= 3 : word.isRoman || word.letters == 1
  }

  // MARK: Bytes that matter

  private enum Step: UInt8 {
    case pass, opens, closes, eyes, tag, mark, wide
  }

  private static let steps: [Step] = (0..<256).map { byte in
    switch byte {
    case 0x21, 0x2E, 0x3F: .mark
    case 0x23: .tag
    case 0x28: .opens
    case 0x29: .closes
    case 0x3A, 0x3B, 0x3D: .eyes
    case 0xD6, 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF, 0xF0: .wide
    default: .pass
    }
  }
}
