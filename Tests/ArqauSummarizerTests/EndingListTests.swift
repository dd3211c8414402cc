import ArqauText
import Testing

@testable import ArqauSummarizer

struct EndingListTests {
  private static func mayHold(_ list: EndingList, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { list.mayHold($0, 0..<$0.count) }
  }

  @Test("A word's stem is what stands before its ending, where enough letters are left")
  func stems() {
    let endings = EndingList(["ма", "алма", "майды"], .kazakh)
    #expect(endings.stem(of: "салмайды", atLeast: 3) == "сал")
    #expect(endings.stem(of: "салмайды", atLeast: 4) == nil)
    // The first that leaves enough, as the list has them.
    #expect(endings.stem(of: "қоралма") == "қорал")
    #expect(endings.stem(of: "алмас") == nil)
    #expect(endings.stem(of: "") == nil)
    #expect(endings.stem(of: "ы") == nil)
    #expect(endings.fit("қоралма") && !endings.fit("қорал"))
  }

  @Test("Short endings are told as long ones are")
  func shortEndings() {
    let endings = EndingList(["s", "ed"], .english)
    #expect(endings.stem(of: "walked") == "walk")
    #expect(endings.stem(of: "walks") == "walk")
    #expect(endings.stem(of: "walk") == nil)
    #expect(Self.mayHold(endings, "He walks home"))
    #expect(!Self.mayHold(endings, "He walk home"))
  }

  @Test(
    "A stretch may hold an ending only at the end of a word",
    arguments: [
      ("Олар бармайды.", true), ("Олар бармайды", true), ("«бармайды» деді", true), ("бармайды—деді", true),
      ("БАРМАЙДЫ", true), ("Олар бармайдыңыз", false), ("Олар барады.", false), ("", false), ("ды", false),
    ])
  func stretches(text: String, holds: Bool) {
    #expect(Self.mayHold(EndingList(["майды"], .kazakh), text) == holds)
  }

  @Test("Serbian endings are found in both scripts")
  func scripts() {
    let endings = EndingList(["aće"], .serbian)
    #expect(Self.mayHold(endings, "On pevaće sutra"))
    #expect(Self.mayHold(endings, "Он певаће сутра"))
    #expect(!Self.mayHold(endings, "Он пева сутра"))
  }
}
