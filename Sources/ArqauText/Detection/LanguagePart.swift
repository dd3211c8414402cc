/// A stretch of a text that is not in the language of the rest.
public struct LanguagePart: Sendable, Hashable {
  /// Its bytes: one or more whole paragraphs.
  public let range: Range<Int>
  /// Its language; nil where it is none of Arqau's.
  public let language: Language?

  /// Makes a part.
  public init(range: Range<Int>, language: Language?) {
    self.range = range
    self.language = language
  }
}

extension LanguageDetector {
  /// The paragraphs of a text that are not in the language whose rules it is read by.
  ///
  /// A paragraph is looked at closely only where its frequent words speak against that language, so that a text in one
  /// language costs little. Paragraphs of a few words go with those around them.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: What the text was found to be in; nil for none of Arqau's.
  ///   - rules: Whose rules it is read by: that language, or the nearest.
  /// - Returns: The parts in order, with room between them. A text in none of Arqau's languages is one part, without
  ///   its paragraphs in the language of the rules.
  /// - Complexity: O(n).
  public func parts(of utf8: [UInt8], in language: Language?, rules: Language) -> [LanguagePart] {
    let paragraphs = utf8.withUnsafeBufferPointer { TextParagraphs.ranges($0) }
    guard paragraphs.count > 1 || language == nil else { return [] }
    var found: [Language??] = paragraphs.map { paragraph in
      let words = utf8.withUnsafeBufferPointer { WordCounts($0, paragraph, of: language) }
      guard words.small >= Self.leastWords else { return nil }
      if let language, words.speak(for: language) { return language }
      let detection = detect(Array(utf8[paragraph]))
      if detection.language == language { return language }
      if let other = detection.language, detection.confidence >= Self.leastOfPart { return other }
      if detection.language == nil, words.small >= Self.leastOfOthers { return .some(nil) }
      return language
    }
    Self.fill(&found, with: language) { place in
      let detection = detect(Array(utf8[paragraphs[place]]))
      return detection.confidence >= Self.leastOfPart ? detection.language : nil
    }
    var parts: [LanguagePart] = []
    for (paragraph, found) in zip(paragraphs, found) {
      let other = found ?? language
      if other == rules { continue }
      if let last = parts.last, last.language == other, isBlank(utf8[last.range.upperBound..<paragraph.lowerBound]) {
        parts[parts.count - 1] = LanguagePart(range: last.range.lowerBound..<paragraph.upperBound, language: other)
      } else {
        parts.append(LanguagePart(range: paragraph, language: other))
      }
    }
    return parts
  }

  /// A paragraph of fewer words in small letters is too short to be told.
  private static let leastWords = 6
  /// One of fewer is not called one of a language that Arqau doesn't have.
  private static let leastOfOthers = 10
  private static let leastOfPart = 0.9

  /// Gives short paragraphs the language of both neighbours; between two that differ that of the one that they look
  /// like, or else the text's.
  ///
  /// - Parameter tell: What a paragraph by its number looks like.
  private static func fill(_ found: inout [Language??], with language: Language?, tell: (Int) -> Language?) {
    var before: Language?? = .some(language)
    var index = 0
    while index < found.count {
      guard found[index] == nil else {
        before = found[index]
        index += 1
        continue
      }
      var end = index
      while end < found.count, found[end] == nil { end += 1 }
      let after = end < found.count ? found[end] : .some(language)
      for place in index..<end {
        if before == after {
          found[place] = before
        } else {
          let own = tell(place)
          let isNeighbour = own != nil && (before == .some(own) || after == .some(own))
          found[place] = .some(isNeighbour ? own : language)
        }
      }
      index = end
    }
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 == 0x20 || $0 &- 9 < 5 } }
}

/// The paragraphs of a plain text: up to a blank line, or to a line's end behind the end of a sentence.
enum TextParagraphs {
  /// - Complexity: O(n).
  static func ranges(_ utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var index = 0
    while index < utf8.count {
      var line = index
      while index < utf8.count, utf8[index] != 0x0A, utf8[index] != 0x0D { index += 1 }
      while line < index, isSpace(utf8[line]) { line += 1 }
      if line < index {
        start = start ?? line
        end = index
        while isSpace(utf8[end - 1]) { end -= 1 }
      }
      if index < utf8.count, let begun = start {
        let isBlank = index + 1 == utf8.count || utf8[index + 1] == 0x0A || utf8[index + 1] == 0x0D
        if isBlank || endsSentence(utf8, begun..<end) {
          ranges.append(begun..<end)
          start = nil
        }
      }
      index += 1
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func endsSentence(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let tail = utf8[range].suffix(4)
    // A full stop, also before a closing mark, or an ellipsis.
    return tail.contains(0x2E) || tail.contains(0x21) || tail.contains(0x3F) || tail.suffix(3).elementsEqual("…".utf8)
  }
}

/// How many words of a paragraph are frequent ones of each language; words with a capital aside.
private struct WordCounts {
  /// The words with a small first letter.
  private(set) var small = 0
  private var hits = [Int](repeating: 0, count: Language.allCases.count)
  /// Whether there is a letter that of the languages with most frequent words in common Russian alone has.
  private var hasRussianLetter = false
  /// Whether there is a letter, or a mark, that Russian lacks.
  private var hasForeignLetter = false

  /// So many words in small letters are enough where they speak for the language; then as many again are looked at.
  private static let step = 16

  /// - Parameter language: The one that the paragraph is most likely in: its words are counted as far as they leave
  ///   that open.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of language: Language?) {
    let table = FrequentWordTable.shared
    var hash = FrequentWords.seed
    var isSmall = false
    var isInside = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      index += length
      if ScalarTraits.of(scalar).contains(.letter) {
        if scalar == 0x44B || scalar == 0x44D { hasRussianLetter = true }
        if scalar &- 0x410 >= 0x40, scalar != 0x451, scalar != 0x401, scalar >= 0x80 { hasForeignLetter = true }
        if !isInside {
          isSmall = !ScalarTraits.of(scalar).contains(.upper)
          hash = FrequentWords.seed
          isInside = true
        }
        hash = FrequentWords.extend(hash, scalar)
      } else if isInside {
        isInside = false
        if isSmall {
          take(table.word(of: hash)?.languages ?? 0)
          if small % Self.step == 0, let language, speak(for: language) { return }
        }
      }
    }
    if isInside, isSmall { take(table.word(of: hash)?.languages ?? 0) }
  }

  private mutating func take(_ languages: UInt8) {
    small += 1
    guard languages != 0 else { return }
    for index in hits.indices where languages >> UInt8(index) & 1 == 1 { hits[index] += 1 }
  }

  /// Whether so many words are frequent in a language that the paragraph is surely in it.
  func speak(for language: Language) -> Bool {
    guard let place = Language.allCases.firstIndex(of: language) else { return false }
    let own = hits[place]
    // Kazakh says with endings what the others say with words. With ы or э, and no letter of another alphabet, a text is
    // no Ukrainian, Bulgarian, Macedonian or Serbian one, and Belarusian, Kyrgyz and Mongolian ones soon have their own.
    let isByLetters = language == .russian && hasRussianLetter && !hasForeignLetter
    let isEnough = own * (language == .kazakh ? 14 : isByLetters ? 8 : 4) >= small
    return isEnough && hits.indices.allSatisfy { $0 == place || hits[$0] * 2 <= own * 3 }
  }
}
