import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Matching by records")
struct RecordMatcherTests {
  @Test(
    "forms of one record are one name, whatever they sound like",
    arguments: [
      ("Charles III", "Карл III"), ("Xi Jinping", "Си Цзиньпин"), ("Germany", "Немачка"), ("Ағылшын тілі", "English"),
    ])
  func recorded(a: String, b: String) throws {
    var matcher = RecordMatcher()
    let match = matcher.match(a, b)
    #expect(match.score >= 0.9)
    let record = try #require(match.record)
    #expect(record.contains(":"))
    var bySound = RecordMatcher(authority: nil)
    #expect(bySound.match(a, b).score < 0.9)
    #expect(bySound.match(a, b).record == nil)
  }

  @Test("names of two records are matched by sound alone")
  func apart() {
    var matcher = RecordMatcher()
    var plain = NameMatcher()
    for (a, b) in [("Charles III", "Си Цзиньпин"), ("Germany", "Русија"), ("Иван Петров", "Ivan Petrov")] {
      let match = matcher.match(a, b)
      #expect(match.record == nil)
      #expect(match.score == plain.match(a, b).score)
    }
  }

  @Test("the kind that is asked for is the record's")
  func kinds() {
    var matcher = RecordMatcher()
    #expect(matcher.match("Germany", "Немачка", kind: .place).record != nil)
    #expect(matcher.match("Germany", "Немачка", kind: .person).record == nil)
  }
}
