import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

/// Tables that compare bytes or letters, beside the same by way of strings.
@Suite("Tables of words")
struct QuickTableTests {
  @Test("a lexicon finds stems with endings as strings would")
  func lexicon() {
    let endings: Set<String> = ["", "а", "ов", "ам", "ами"]
    let lexicon = NumberLexicon<String>("доллар* долл=USD, тысяч*=3, в_час=h, евро=EUR", endings: endings) { $0 }
    let stems = ["доллар": "USD", "тысяч": "3"]
    let exact = ["долл": "USD", "в час": "h", "евро": "EUR"]
    for word in [
      "доллар", "долларов", "долларам", "долларами", "долл", "долла", "доллара", "евро", "евроа", "тысячами",
    ]
      + ["в час", "в", "час", "", "д", "тысячь", "доллары", "долларовов", "x"]
    {
      let stem = endings.lazy.compactMap { ending in
        word.hasSuffix(ending) ? stems[String(word.dropLast(ending.count))] : nil
      }.first
      #expect(lexicon[word] == exact[word] ?? stem, "\(word)")
    }
  }

  @Test("a table keeps texts apart, and the last value of each")
  func table() {
    var table = ByteTable<Int>()
    let words = (0..<500).map { "слово\($0 * 7919 % 501)" }
    for (index, word) in words.enumerated() { table[word] = index }
    table["слово1"] = -1
    for (index, word) in words.enumerated() where word != "слово1" { #expect(table[word] == index) }
    #expect(table["слово1"] == -1)
    #expect(table["слов"] == nil)
    table["слово1"] = nil
    #expect(table["слово1"] == nil)
  }

  @Test("the first end that fits decides, for long enough words")
  func endings() {
    let endings = WordEndings<Int>([("ов", 3, 1), ("иванов", 0, 2), ("а", 2, 3)])
    func meaning(_ word: String) -> Int? { endings.meaning(of: word.unicodeScalars.map(\.value)[...]) }
    #expect(meaning("петров") == 1)
    #expect(meaning("иванов") == 1)
    #expect(meaning("ров") == nil)
    #expect(meaning("лена") == 3)
    #expect(meaning("на") == nil)
    #expect(meaning("") == nil)
    #expect(meaning("в") == nil)
  }

  @Test(
    "the usual given names are those that the lists have a gender of", arguments: Language.allCases)
  func usualNames(language: Language) {
    let names = GivenNameGender.names(in: language)
    #expect(names.count > 50)
    let usual = UsualGivenNames.of(language)
    var found = 0
    for name in names {
      let letters = MentionText(utf8: Array(name.utf8), language: language).lowers
      let isUsual = usual.contains(MentionHash.word(letters))
      #expect(isUsual == !GivenNameGender.genders(of: letters.string, in: language).isEmpty, "\(name)")
      found += isUsual ? 1 : 0
    }
    #expect(found * 10 > names.count * 9)
  }
}
