/// What the ends of words in small letters mean, looked up letter by letter.
struct WordEndings<Meaning: Sendable>: Sendable {
  private struct Row {
    let letters: [UInt32]
    let longerThan: Int
    let meaning: Meaning
  }

  /// The rows by the last letter's lowest bits, in their order.
  private var rows = [[Row]](repeating: [], count: 64)

  /// - Parameter rows: Ends of words, none empty, how long a word with one must be at least, and what it means then.
  init(_ rows: [(end: String, longerThan: Int, meaning: Meaning)]) {
    for row in rows {
      let letters = row.end.unicodeScalars.map(\.value)
      guard let last = letters.last else { continue }
      self.rows[Int(last & 63)].append(Row(letters: letters, longerThan: row.longerThan, meaning: row.meaning))
    }
  }

  /// The meaning of the first end that a word has; nil where it has none.
  ///
  /// - Complexity: O(rows with the word's last letter).
  func meaning(of word: ArraySlice<UInt32>) -> Meaning? {
    guard let last = word.last else { return nil }
    let count = word.count
    return rows[Int(last & 63)].first { row in
      count > row.longerThan && row.letters.count <= count && word.suffix(row.letters.count).elementsEqual(row.letters)
    }?.meaning
  }
}

extension WordEndings where Meaning == Bool {
  /// Ends of words that mean one thing alone, parted by white space.
  init(ends: String) {
    self.init(ends.split(whereSeparator: \.isWhitespace).map { (String($0), 0, true) })
  }
}

extension MentionText {
  /// The letters of a token, small ones.
  func letters(of index: Int) -> ArraySlice<UInt32> { lowers[tokens[index].start..<tokens[index].end] }
}
