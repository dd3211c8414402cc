import Testing

@testable import ArqauText

/// The examples of the table of Kazakh suffixes, one test a row.
@Suite("Kazakh suffixes: the table's own examples")
struct KazakhSuffixTableTests {
  @Test("the example is split as the row says", arguments: KazakhSuffix.all)
  func example(suffix: KazakhSuffix) {
    let cut = Cut(suffix.example)
    #expect(cut.isFound(rule: suffix.name), "\(suffix.example) is not split by \(suffix.name)")
  }

  @Test("the counterexample is not", arguments: KazakhSuffix.all)
  func counterexample(suffix: KazakhSuffix) {
    let cut = Cut(suffix.counterexample)
    #expect(!cut.isFound(rule: suffix.name), "\(suffix.counterexample) is split by \(suffix.name)")
  }

  @Test("every name is one row's")
  func names() {
    #expect(Set(KazakhSuffix.all.map(\.name)).count == KazakhSuffix.all.count)
  }

  @Test("every pattern has forms, and all signs are known", arguments: KazakhSuffix.all)
  func patterns(suffix: KazakhSuffix) {
    for pattern in suffix.patterns {
      #expect(!KazakhSuffixPattern.allomorphs(of: pattern).isEmpty, "\(pattern)")
    }
  }

  @Test("a pattern stands for its forms")
  func notation() {
    func forms(_ pattern: String) -> Set<String> {
      Set(
        KazakhSuffixPattern.allomorphs(of: pattern).map { form in
          String(String.UnicodeScalarView(form.letters.compactMap { KazakhLetter.scalar(of: $0) }))
        })
    }
    #expect(forms("LAр") == ["лар", "лер", "дар", "дер", "тар", "тер"])
    #expect(forms("NYң") == ["ның", "нің", "дың", "дің", "тың", "тің"])
    #expect(forms("(Y)м") == ["ым", "ім", "м"])
    #expect(forms("GA") == ["ға", "ге", "қа", "ке"])
    #expect(forms("W") == [])
  }

  /// A word cut in two or three; the middle is the suffix in question.
  struct Cut {
    let word: String
    let stemLength: Int
    let suffix: String

    init(_ text: String) {
      let parts = text.split(separator: "|").map(String.init)
      word = parts.joined()
      stemLength = parts[0].utf8.count
      suffix = parts.count > 1 ? parts[1] : ""
    }

    /// Whether a reading of the word has the suffix at the cut.
    func isFound(rule: String) -> Bool {
      KazakhAnalyzer.analyses(of: word).contains { analysis in
        var position = analysis.stemLength
        for part in analysis.suffixes {
          if part.rule == rule, part.text == suffix, position == stemLength { return true }
          position += part.text.utf8.count
        }
        return false
      }
    }
  }
}

extension KazakhSuffix: CustomTestStringConvertible {
  /// The row in the names of the tests.
  public var testDescription: String { name }
}
