internal import ArqauText

/// Endings of words in small letters, told by their last bytes: most words of a text have none of them, and need no
/// strings made of them.
struct EndingList: Sendable {
  private var endings: [[UInt8]] = []
  /// The numbers of the endings by the last bytes of their last two letters, in their order.
  private var numbers = [[Int]](repeating: [], count: 256)
  /// Whether a word with an ending may have a last byte.
  private var isLast = [Bool](repeating: false, count: 256)
  /// Whether a capital has a last byte.
  private var isCapital = [Bool](repeating: false, count: 256)

  /// - Parameter endings: None empty; Serbian ones are in Latin letters, which Cyrillic ones are added to.
  init(_ endings: [String], _ language: Language) {
    let spellings = language == .serbian ? endings + endings.map(ReaderNotes.cyrillic) : endings
    for ending in spellings {
      let letters = Array(ending.utf8)
      guard let last = letters.last else { continue }
      if letters.count < Self.told {
        for bucket in numbers.indices { numbers[bucket].append(self.endings.count) }
      } else {
        numbers[Self.bucket(last, letters[letters.count - Self.told])].append(self.endings.count)
      }
      self.endings.append(letters)
      isLast[Int(last)] = true
      if let capital = ending.uppercased().utf8.last {
        isLast[Int(capital)] = true
        isCapital[Int(capital)] = true
      }
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { endings.isEmpty }

  /// What stands before the first ending that leaves so many letters; nil where there is none.
  ///
  /// - Complexity: O(endings with the word's last letters).
  func stem(of word: String, atLeast letters: Int = 0) -> String? {
    var word = word
    return word.withUTF8 { utf8 in
      guard utf8.count >= Self.told else { return nil }
      for number in candidates(utf8, utf8.count) where ends(utf8, 0, utf8.count, number) {
        let stem = utf8[..<(utf8.count - endings[number].count)]
        if stem.count(where: { $0 & 0xC0 != 0x80 }) >= letters { return String(decoding: stem, as: UTF8.self) }
      }
      return nil
    }
  }

  /// Whether a word has one of them.
  func fit(_ word: String) -> Bool { stem(of: word) != nil }

  /// Whether a word of a stretch may have one of them; certainly not where false.
  ///
  /// - Complexity: O(length of the stretch).
  func mayHold(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where isLast[Int(utf8[place])] {
      let end = place + 1
      guard end - range.lowerBound >= Self.told, end == range.upperBound || Self.isBehindWord(utf8[end]) else {
        continue
      }
      if isCapital[Int(utf8[place])] || candidates(utf8, end).contains(where: { ends(utf8, range.lowerBound, end, $0) })
      {
        return true
      }
    }
    return false
  }

  /// The last two letters have so many bytes, but for the first one's lead.
  private static let told = 3

  private func candidates(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int) -> [Int] {
    numbers[Self.bucket(utf8[end - 1], utf8[end - Self.told])]
  }

  private func ends(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ number: Int) -> Bool {
    let ending = endings[number]
    let first = end - ending.count
    return first >= start && ending.indices.allSatisfy { ending[$0] == utf8[first + $0] }
  }

  private static func bucket(_ last: UInt8, _ before: UInt8) -> Int { Int(last &* 31 ^ before &* 7) }

  /// Whether a byte may stand behind a word: no letter or digit of the four languages begins with it.
  private static func isBehindWord(_ byte: UInt8) -> Bool {
    byte < 0x80 ? (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 : byte == 0xC2 || byte >= 0xE0
  }
}
