import ArqauText

/// In what a query and a stored source differ, and what follows for the translation.
struct MatchComparison {
  private(set) var differs: [String] = []
  /// The translation with the query's numbers; nil where nothing is to be adapted or it is ambiguous.
  private(set) var adapted: String?
  /// Whether numbers differ and could not be adapted.
  private(set) var hasOpenNumbers = false

  /// Compares.
  ///
  /// - Parameters:
  ///   - query: The query as given.
  ///   - source: The stored source as given.
  ///   - target: The translation.
  ///   - codes: How many inline codes differ.
  init(query: String, source: String, target: String, isSerbian: Bool, codes: Int) {
    let asked = SegmentText(query, isSerbian: isSerbian)
    let stored = SegmentText(source, isSerbian: isSerbian)
    let askedParts = Parts(asked)
    let storedParts = Parts(stored)
    if askedParts.words != storedParts.words { differs.append("words") }
    if askedParts.numbers.map(\.text) != storedParts.numbers.map(\.text) {
      differs.append("number")
      adapted = Self.adapt(target, from: storedParts.numbers, to: askedParts.numbers)
      hasOpenNumbers = adapted == nil
    }
    if askedParts.words == storedParts.words, askedParts.casedWords != storedParts.casedWords {
      differs.append("case")
    }
    if askedParts.marks != storedParts.marks { differs.append("punctuation") }
    if asked == stored {
      if Self.spaces(query) != Self.spaces(source) { differs.append("space") }
    } else if differs.isEmpty {
      differs.append("space")
    }
    if codes > 0 { differs.append("code") }
    if isSerbian, let a = Self.script(query), let b = Self.script(source), a != b { differs.append("script") }
  }

  /// A number as it stands in a text.
  struct Number: Equatable {
    let text: String
    let range: Range<Int>
  }

  /// What a text is made of, told apart.
  private struct Parts {
    var words: [String] = []
    var casedWords: [String] = []
    var marks: [UInt32] = []
    var numbers: [Number] = []

    init(_ text: SegmentText) {
      numbers = MatchComparison.numbers(in: text.scalars)
      var next = 0
      var index = 0
      var word: [UInt32] = []
      func flush(_ parts: inout Parts) {
        guard !word.isEmpty else { return }
        let cased = MatchComparison.string(word)
        parts.casedWords.append(cased)
        parts.words.append(MatchComparison.string(word.map { SimpleLowercase.scalar($0) }))
        word = []
      }
      while index < text.scalars.count {
        if next < numbers.count, numbers[next].range.lowerBound == index {
          flush(&self)
          index = numbers[next].range.upperBound
          next += 1
          continue
        }
        let scalar = text.scalars[index]
        let traits = ScalarTraits.of(scalar)
        if !traits.isDisjoint(with: .wordPart) {
          word.append(scalar)
        } else {
          flush(&self)
          if !traits.contains(.space) { marks.append(scalar) }
        }
        index += 1
      }
      flush(&self)
    }
  }

  /// The numbers of a text: digits, with single points, commas and colons between them.
  static func numbers(in scalars: [UInt32]) -> [Number] {
    var numbers: [Number] = []
    var index = 0
    func isDigit(_ index: Int) -> Bool { index < scalars.count && ScalarTraits.of(scalars[index]).contains(.digit) }
    while index < scalars.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      while isDigit(index)
        || index < scalars.count && [0x2C, 0x2E, 0x3A].contains(scalars[index]) && isDigit(index + 1)
      {
        index += 1
      }
      numbers.append(Number(text: string(scalars[start..<index]), range: start..<index))
    }
    return numbers
  }

  /// The numbers of a translation that change with those of its source, each of which must stand once in both; nil
  /// where one can't be told.
  static func changes(in target: String, from source: String, to query: String, isSerbian: Bool) -> [(
    Range<Int>, String
  )]? {
    let (old, new) = (SegmentText(source, isSerbian: isSerbian), SegmentText(query, isSerbian: isSerbian))
    return changes(in: target.unicodeScalars.map(\.value), from: numbers(in: old.scalars), to: numbers(in: new.scalars))
  }

  private static func changes(in scalars: [UInt32], from old: [Number], to new: [Number]) -> [(Range<Int>, String)]? {
    guard old.count == new.count else { return nil }
    let places = numbers(in: scalars)
    var changes: [(Range<Int>, String)] = []
    for (before, after) in zip(old, new) where before.text != after.text {
      let found = places.filter { $0.text == before.text }
      guard old.count(where: { $0.text == before.text }) == 1, found.count == 1 else { return nil }
      changes.append((found[0].range, after.text))
    }
    return changes
  }

  /// Puts the query's numbers in place of the source's.
  private static func adapt(_ target: String, from old: [Number], to new: [Number]) -> String? {
    var scalars = target.unicodeScalars.map(\.value)
    guard let changes = changes(in: scalars, from: old, to: new) else { return nil }
    for (range, text) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      scalars.replaceSubrange(range, with: text.unicodeScalars.map(\.value))
    }
    return string(scalars)
  }

  private static func spaces(_ text: String) -> [[UInt32]] {
    var runs: [[UInt32]] = [[]]
    for scalar in text.unicodeScalars {
      if ScalarTraits.of(scalar.value).contains(.space) {
        runs[runs.count - 1].append(scalar.value)
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs
  }

  /// The script that most letters of a text are in; nil where it has none of either.
  static func script(_ text: String) -> Script? {
    var cyrillic = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      let traits = ScalarTraits.of(scalar.value)
      if traits.contains(.cyrillic) { cyrillic += 1 } else if traits.contains(.latin) { latin += 1 }
    }
    return cyrillic + latin == 0 ? nil : cyrillic >= latin ? .cyrillic : .latin
  }

  private static func string(_ scalars: some Sequence<UInt32>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars { result.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(result)
  }
}
