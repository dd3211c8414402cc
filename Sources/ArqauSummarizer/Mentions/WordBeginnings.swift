/// Beginnings of words in small letters, each with how many letters may follow, looked up by the first letter.
struct WordBeginnings: Sendable {
  private struct Row {
    let letters: [UInt32]
    let mostLetters: Int
  }

  /// The rows by the first letter's lowest bits.
  private var rows = [[Row]](repeating: [], count: 64)

  /// - Parameters:
  ///   - list: The beginnings, parted by white space.
  ///   - endings: How many letters may follow.
  init(_ list: String, endings: Int) { add(list, endings: endings) }

  /// Takes further beginnings in.
  mutating func add(_ list: String, endings: Int) {
    for word in list.split(whereSeparator: \.isWhitespace) {
      let letters = word.unicodeScalars.map(\.value)
      guard let first = letters.first else { continue }
      rows[Int(first & 63)].append(Row(letters: letters, mostLetters: letters.count + endings))
    }
  }

  /// Whether a word has one of the beginnings, and no more letters behind it than may follow.
  ///
  /// - Complexity: O(rows with the word's first letter).
  func match(_ word: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first else { return false }
    let count = word.count
    return rows[Int(first & 63)].contains { row in
      count <= row.mostLetters && count >= row.letters.count && word.starts(with: row.letters)
    }
  }
}
