import ArqauText

/// ROUGE-1 and ROUGE-2 F1 against one reference, over lower-cased words without stemming, for many candidates.
///
/// Words are what Python's `\w+` finds in NFC text, as in the evaluation script, so that both give the same figures.
struct Rouge {
  /// The numbers of words, by the words met so far.
  private var numbers: [String: Int32] = [:]
  /// How often the reference has each of its words, by number.
  private var wantedCounts: [Int] = []
  /// How often it has each pair, by the first's number times the count of words plus the second's.
  private var wantedPairs: [Int32: Int] = [:]
  private var length = 0

  /// F1 of words and of pairs of words.
  struct Score {
    var one = 0.0
    var two = 0.0
  }

  /// Takes the reference in.
  init(reference: String) throws {
    let words = try tokens(reference)
    length = words.count
    wantedCounts = [Int](repeating: 0, count: numbers.count)
    for word in words { wantedCounts[Int(word)] += 1 }
    for (first, second) in zip(words, words.dropFirst()) {
      wantedPairs[first * Int32(wantedCounts.count) + second, default: 0] += 1
    }
  }

  /// The numbers of a text's words.
  mutating func tokens(_ text: String) throws -> [Int32] {
    var result: [Int32] = []
    var word = String.UnicodeScalarView()
    func flush(_ numbers: inout [String: Int32]) {
      if word.isEmpty { return }
      let next = Int32(numbers.count)
      let key = String(word)
      result.append(numbers[key] ?? next)
      if numbers[key] == nil { numbers[key] = next }
      word = String.UnicodeScalarView()
    }
    for scalar in try text.normalized(to: .nfc).lowercased().unicodeScalars {
      if Self.isWord(scalar) { word.append(scalar) } else { flush(&numbers) }
    }
    flush(&numbers)
    return result
  }

  /// The score of a candidate: its words in order.
  func score(_ words: [Int32]) -> Score {
    // Words that the reference has come first in the numbering.
    var left = wantedCounts
    var common = 0
    var commonPairs = 0
    var seen: [Int32] = []
    for (place, word) in words.enumerated() where Int(word) < left.count {
      if left[Int(word)] > 0 {
        left[Int(word)] -= 1
        common += 1
      }
      guard place > 0, Int(words[place - 1]) < left.count else { continue }
      let key = words[place - 1] * Int32(left.count) + word
      guard let count = wantedPairs[key] else { continue }
      if seen.count(where: { $0 == key }) < count { commonPairs += 1 }
      seen.append(key)
    }
    return Score(
      one: Self.f1(common, words.count + length),
      two: Self.f1(commonPairs, max(0, words.count - 1) + max(0, length - 1)))
  }

  private static func f1(_ common: Int, _ both: Int) -> Double {
    common > 0 ? 2 * Double(common) / Double(both) : 0
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
