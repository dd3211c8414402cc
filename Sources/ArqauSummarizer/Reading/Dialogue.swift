internal import ArqauText

/// Tells the lines of dialogues and interviews: who speaks, what answers what.
enum Dialogue {
  /// Whether a line begins with the dash of direct speech: `— Когда?`, `– Odmah.`
  static func hasDash(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    dash(utf8, range) != nil
  }

  /// The first byte of what is said behind such a dash; nil before a small letter, where a list goes on.
  static func dash(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = Characters.first(utf8, range), [0x2D, 0x2013, 0x2014, 0x2015].contains(first.value) else {
      return nil
    }
    let end = range.lowerBound + (first.value == 0x2D ? 1 : 3)
    let text = utf8.trimmed(end..<range.upperBound)
    guard text.lowerBound > end, let letter = Characters.first(utf8, text), !letter.properties.isLowercase else {
      return nil
    }
    return text.lowerBound
  }

  /// The name of a speaker, in lower case, and the first byte of what is said behind it: `Marija Kovač: Zato što …`.
  static func label(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (name: String, text: Int)? {
    guard let colon = utf8[range].prefix(48).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let text = utf8.trimmed(colon + 1..<range.upperBound)
    guard text.lowerBound > colon + 1, !text.isEmpty else { return nil }
    let words = String(decoding: utf8[range.lowerBound..<colon], as: UTF8.self).split(separator: " ")
    guard (1...4).contains(words.count),
      words.allSatisfy({ word in
        let core = word.unicodeScalars.drop { !$0.properties.isAlphabetic }
        return core.first?.properties.isUppercase == true
      })
    else { return nil }
    return (words.joined(separator: " ").lowercased(), text.lowerBound)
  }

  /// Whether a sentence behind a dash says who speaks: `…, — сказал министр`.
  static func namesSpeaker(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var before: UInt8 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if [0x2D, 0x2013, 0x2014, 0x2015].contains(scalar), [0x2C, 0x21, 0x3F, 0xBB, 0xA6].contains(before) {
        let text = utf8.trimmed(index + length..<range.upperBound)
        if let letter = Characters.first(utf8, text), letter.properties.isLowercase { return true }
      }
      // The last byte tells », … and ASCII marks apart well enough.
      if scalar != 0x20, scalar != 0xA0 { before = utf8[index + length - 1] }
      index += length
    }
    return false
  }
}

/// What a dialogue adds to the traits of an article's sentences.
///
/// The first sentence of an answer leans on its question, and neither stands without the other; nor does what an
/// interviewer only says (``InterviewTurns``). What is said behind a
/// dash, without a word of who says it, is a quotation without speaker; but for interviews, where the title or the
/// first lines tell who answers.
struct DialogueReading {
  /// Where the text of each sentence begins behind a dash or a speaker's name; nil where neither stands there.
  private(set) var starts: [Int?]
  /// What each sentence has besides.
  private(set) var traits: [SentenceTraits]
  /// What an interviewer's sentences require: the answer.
  private(set) var bindings: SentenceBindings
  /// The sentences of each paragraph, and how it is marked.
  let turns: InterviewTurns

  /// Reads an article's paragraphs.
  ///
  /// - Complexity: O(n).
  init(_ article: Article, _ utf8: UnsafeBufferPointer<UInt8>) {
    let sentences = article.sentences
    starts = [Int?](repeating: nil, count: sentences.count)
    traits = [SentenceTraits](repeating: [], count: sentences.count)
    bindings = SentenceBindings(count: sentences.count)
    let paragraphs = Self.paragraphs(sentences)
    let lines = paragraphs.map {
      sentences[$0.lowerBound].range.lowerBound..<sentences[$0.upperBound - 1].range.upperBound
    }
    let asks = lines.map { Characters.last(utf8, $0, passing: Characters.isClosing) == "?" }
    // A hyphen begins the items of a list as well.
    let hasHyphens = zip(lines, asks).contains { utf8[$0.lowerBound] == UInt8(ascii: "-") && $1 }
    let dashes = lines.map { utf8[$0.lowerBound] != UInt8(ascii: "-") || hasHyphens ? Dialogue.dash(utf8, $0) : nil }
    var labels = lines.map { Dialogue.label(utf8, $0) }
    if labels.count(where: { $0 != nil }) < 2 { labels = labels.map { _ in nil } }
    let marks = paragraphs.indices.map { number in
      dashes[number] != nil ? InterviewTurns.Mark.dash : labels[number].map { .name($0.name) } ?? .none
    }
    let namesSpeaker = zip(lines, marks).map { $1 == .dash && Dialogue.namesSpeaker(utf8, $0) }
    turns = InterviewTurns(paragraphs: paragraphs, marks: marks, asks: asks, namesSpeaker: namesSpeaker)
    guard paragraphs.count > 1 else { return }
    let spoken = marks.count { $0 != .none }
    let questions = asks.count { $0 } + (Self.isAsked(article.title) ? 1 : 0)
    let isInterview = questions >= 2 && 2 * spoken >= lines.count
    let isBare = questions >= 3 && 4 * questions >= lines.count
    for (number, paragraph) in paragraphs.enumerated() {
      starts[paragraph.lowerBound] = dashes[number] ?? labels[number]?.text
      let isNextSpoken = number + 1 < lines.count && marks[number + 1] != .none
      if asks[number], number + 1 < lines.count, marks[number] != .none || isNextSpoken || isBare {
        let answer = paragraphs[number + 1].lowerBound
        for sentence in paragraph { bindings.bind(sentence, to: answer) }
        bindings.bind(answer, to: paragraph.lowerBound)
        traits[answer].insert(.leaning)
      } else if let answer = turns.answer(to: number) {
        for sentence in paragraph { bindings.bind(sentence, to: paragraphs[answer].lowerBound) }
        bindings.bind(paragraphs[answer].lowerBound, to: paragraph.lowerBound)
        traits[paragraphs[answer].lowerBound].insert(.leaning)
      }
      guard marks[number] == .dash, !isInterview, spoken > 1 || !asks[number] else { continue }
      for index in paragraph where !Dialogue.namesSpeaker(utf8, sentences[index].range) {
        traits[index].formUnion([.quoted, .speakerless])
      }
    }
  }

  /// Whether a title is the first question of an interview: `— Когда откроют завод?`.
  private static func isAsked(_ title: String?) -> Bool {
    guard let title, title.hasSuffix("?"), let first = title.unicodeScalars.first else { return false }
    return ["—", "–", "-", "―"].contains(first)
  }

  private static func paragraphs(_ sentences: [ArticleSentence]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    for (index, sentence) in sentences.enumerated() {
      if let last = paragraphs.last, sentences[last.lowerBound].paragraph == sentence.paragraph {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<index + 1
      } else {
        paragraphs.append(index..<index + 1)
      }
    }
    return paragraphs
  }
}
