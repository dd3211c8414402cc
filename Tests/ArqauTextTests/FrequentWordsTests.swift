import Testing

@testable import ArqauText

@Suite("Frequent words")
struct FrequentWordsTests {
  static let lists = [
    FrequentWords.english, FrequentWords.kazakh, FrequentWords.russian, FrequentWords.serbian,
  ]

  @Test("no word stands twice in a list and no two words share a key", arguments: lists)
  func keys(list: String) {
    let words = list.split(whereSeparator: { $0 == " " || $0 == "\n" })
    #expect(Set(words).count == words.count)
    #expect(FrequentWords.costs(of: list).count == words.count)
  }

  @Test("words are in lower case and in their language's letters")
  func letters() throws {
    let varieties: [(String, Variety?)] = [
      (FrequentWords.english, Variety(.english)), (FrequentWords.kazakh, Variety(.kazakh)),
      (FrequentWords.russian, Variety(.russian)), (FrequentWords.serbian, Variety(.serbian)),
    ]
    for (list, variety) in varieties {
      let alphabet = Set(try #require(variety).alphabet)
      for letter in list where letter != " " && letter != "\n" {
        #expect(alphabet.contains(letter), "\(letter)")
      }
      #expect(list.lowercased() == list)
    }
  }

  @Test(
    "Serbian Latin is the Cyrillic letter by letter",
    arguments: [("Љубав и Њујорк, џеп", "Ljubav i Njujork, džep"), ("ђак", "đak"), ("abc 1", "abc 1")])
  func latin(cyrillic: String, expected: String) {
    #expect(SerbianLatin.text(cyrillic) == expected)
  }
}
