import ArqauText
import Foundation
import Testing

@Suite("Cookbook")
struct CookbookTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  @Test("the README's library example is the code that is compiled here")
  func example() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let code = try String(
      contentsOf: Self.root.appending(path: "Tests/arqauTests/Cookbook/Briefing.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(code)```"))
  }

  @Test("and it says what an article is about, with places that are right")
  func briefing() throws {
    let story = Self.root.appending(path: "Tests/ArqauSummarizerTests/Fixtures/stories/seedplant.en.md")
    let article = try String(contentsOf: story, encoding: .utf8)
    let russian = try #require(Variety(tag: "ru"))
    let lines = try Briefing().lines(of: article, in: russian)
    let scalars = Array(article.unicodeScalars)
    let places = lines.prefix { $0.contains(": ") && $0.first?.isNumber == true }
    #expect(!places.isEmpty)
    for line in places {
      let parts = line.split(separator: ": ", maxSplits: 1)
      let start = try #require(Int(parts[0]))
      let sentence = Array(parts[1].unicodeScalars)
      #expect(Array(scalars[start..<start + sentence.count]) == sentence)
    }
    #expect(lines.contains { $0.contains(" = ") })
  }
}
