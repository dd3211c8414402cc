import Testing

@testable import ArqauSummarizer

@Suite("filters that tell lines of text from others without strings")
struct LineFilterTests {
  /// What `body` says of a whole text.
  private func ask<Answer>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Answer) -> Answer {
    var text = text
    return text.withUTF8 { body($0, 0..<$0.count) }
  }

  @Test(
    "a line passes by its first word, whatever its case, its marks and its ё",
    arguments: ["Ещё новости", "ЕЩЕ", "— «ещё", "editor's pick", "Editor"])
  func firstWords(line: String) {
    let filter = FirstWordFilter(["ещё по теме", "editor’s note"])
    #expect(ask(line, filter.mayBegin))
  }

  @Test(
    "other lines don't", arguments: ["", "…", "ещёе", "editorial", "not editor", String(repeating: "ещё", count: 40)])
  func otherFirstWords(line: String) {
    let filter = FirstWordFilter(["ещё по теме", "editor’s note"])
    #expect(!ask(line, filter.mayBegin))
  }

  @Test(
    "the last word of a line is found before its marks", arguments: ["Все права защищены.", "защищены", "ЗАЩИЩЕНЫ!»"])
  func lastWords(line: String) {
    #expect(ask(line, FirstWordFilter(["защищены"]).mayEnd))
    #expect(!ask(line + " и", FirstWordFilter(["защищены"]).mayEnd))
  }

  @Test("patterns are told by two words where the second is one of some")
  func twoWords() {
    let starts = PatternStarts([("в", ["подготовке"]), ("you've", ["read"]), ("редакция", nil)])
    #expect(ask("В подготовке материала", starts.mayBegin))
    #expect(!ask("В Астане", starts.mayBegin))
    #expect(!ask("В", starts.mayBegin))
    #expect(ask("Редакция приносит", starts.mayBegin))
    // A filter takes the word up to its apostrophe.
    #expect(ask("You've read", starts.mayBegin))
  }

  /// Lines of each form for each entry of the lists.
  private static let lines: [String] = {
    let labels = [Boilerplate.pictureLabels, Boilerplate.moreLabels, Boilerplate.creditLabels, Boilerplate.tagLabels]
    let heads = [Boilerplate.commentHeads, Boilerplate.relatedHeads, Boilerplate.adverts, Boilerplate.wholeAppeals]
    let appeals = [Boilerplate.appeals, Boilerplate.weakAppeals]
    var lines: [String] = []
    for label in labels.joined() {
      lines += ["\(label): Ana Kovač", "\(label.uppercased()) : REUTERS", "The square. \(label): Ana Kovač"]
    }
    for head in heads.joined() { lines += [head, head.uppercased(), "\(head) (12)", "12 \(head)"] }
    for appeal in appeals.joined() {
      lines += [
        "\(appeal) our channel on Telegram", "Do you want to know more? \(appeal) Telegram!", "\(appeal) 3 app",
      ]
    }
    for right in Boilerplate.rights {
      lines += [right, "© 2026 X. \(right)", "Daily Example. \(right)", "Copyright: \(right)."]
    }
    for appeal in Boilerplate.lastAppeals { lines.append("Telegram арнамызға \(appeal)!") }
    for phrase in CreditLines.phrases { lines += ["\(phrase) Ana Kovač", "\(phrase.uppercased()): Ana Kovač."] }
    for ending in CreditLines.endings { lines.append("Ana Kovač \(ending)") }
    for appeal in appeals.joined() { lines.append("We are there – \(appeal) Telegram!") }
    for agency in Boilerplate.agencies { lines.append("Ana Kovač | \(agency.uppercased())") }
    for month in MonthNames.stems {
      lines += ["Ana Kovač · 27 \(month) 2026, 15:20", "27 \(month.uppercased()) 2026. 15:20 | X"]
    }
    return lines
  }()

  @Test("no line that is one of those around an article is held back")
  func necessary() {
    var found = 0
    for line in Self.lines where Boilerplate.kind(of: line) != nil {
      found += 1
      #expect(ask(line) { BoilerplateFilter.mayBe($0, $1) }, "\(line)")
    }
    // Most of the lines are made to be such ones.
    #expect(found > Self.lines.count / 2)
  }
}
