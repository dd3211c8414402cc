/// Words with a meaning each, written out or as stems with a star that take the language's endings.
struct NumberLexicon<Meaning: Sendable>: Sendable {
  private var exact = ByteTable<Meaning>()
  private var stems = ByteTable<Meaning>()
  private var endings = ByteTable<Bool>()
  private let longestEnding: Int
  /// Which letters stems begin with, and the first words of phrases, by a key of their first letter.
  private var begins = [Bool](repeating: false, count: 256)
  /// All words and stems.
  private(set) var words: [String] = []

  /// Reads entries.
  ///
  /// - Parameters:
  ///   - entries: `words=meaning` behind commas, several words behind spaces: `доллар* долл=USD, …`.
  ///   - endings: What a stem may end in.
  init(_ entries: String, endings: Set<String>, meaning: (String) -> Meaning?) {
    longestEnding = endings.map(\.unicodeScalars.count).max() ?? 0
    for ending in endings { self.endings[ending] = true }
    for entry in entries.split(separator: ",") {
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let meaning = meaning(String(parts[1].drop { $0.isWhitespace }))
      else { continue }
      for word in parts[0].split(whereSeparator: \.isWhitespace) {
        // An underscore stands for the space within a phrase.
        let word = String(word).replacing("_", with: " ")
        begins[Self.key(word)] = true
        let isStem = word.hasSuffix("*")
        let text = isStem ? String(word.dropLast()) : word
        words.append(text)
        if isStem { stems[text] = meaning } else { exact[text] = meaning }
      }
    }
  }

  /// What a word means; nil for a word that is not here.
  ///
  /// - Complexity: O(length of the word · letters of the longest ending).
  subscript(word: String) -> Meaning? {
    guard mayBegin(word) else { return nil }
    var word = word
    return word.withUTF8 { utf8 in
      if let meaning = exact[utf8] { return meaning }
      if stems.isEmpty { return nil }
      var end = utf8.count
      for _ in 0...longestEnding {
        if let meaning = stems[UnsafeBufferPointer(rebasing: utf8[..<end])],
          endings[UnsafeBufferPointer(rebasing: utf8[end...])] != nil
        {
          return meaning
        }
        guard end > 0 else { return nil }
        repeat { end -= 1 } while utf8[end] & 0xC0 == 0x80
      }
      return nil
    }
  }

  /// Whether a word or phrase of the list begins with the same letter.
  func mayBegin(_ word: String) -> Bool { !word.isEmpty && begins[Self.key(word)] }

  /// The first two bytes as a number, so that Cyrillic letters are told apart.
  private static func key(_ word: String) -> Int {
    var bytes = word.utf8.makeIterator()
    let first = bytes.next() ?? 0
    return first < 0x80 ? Int(first) : Int(first &* 31 ^ (bytes.next() ?? 0))
  }
}

extension NumberLexicon<Bool> {
  /// A list of words.
  init(_ words: String, endings: Set<String> = []) {
    self.init("\(words.replacing(",", with: " "))=yes", endings: endings) { _ in true }
  }

  func contains(_ word: String) -> Bool { self[word] ?? false }
}
