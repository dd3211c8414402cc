import ArqauText
import Testing

@Suite("Sentences")
struct SegmentationTests {
  private func split(_ text: String, _ language: Language = .english) throws -> [String] {
    try SentenceSegmenter(language: language).sentences(in: text).map(\.text)
  }

  @Test("a dateline's date is not a sentence end")
  func dates() throws {
    #expect(
      try split("Talks were held on Feb. 27. Next came March.") == ["Talks were held on Feb. 27.", "Next came March."])
    #expect(try split("Састали су се 27. фебруара. Било је хладно.", .serbian).count == 2)
    #expect(try split("Он родился в 1926 г. в Омске. Жил там.", .russian).count == 2)
    #expect(try split("2002 ж. Алматы желісі ашылды. Ол жақсы.", .kazakh).count == 2)
  }

  @Test(
    "quotations keep their attribution",
    arguments: [
      ("«Мы едем!» — сказал он. Все встали.", Language.russian), ("«Барамыз!» — деді ол. Бәрі тұрды.", .kazakh),
      ("„Идемо!“ – рекао је он. Сви су устали.", .serbian), ("“We go!” he said. All rose.", .english),
    ])
  func quotations(text: String, language: Language) throws {
    #expect(try split(text, language).count == 2)
  }

  @Test(
    "a blank line ends a sentence, and so do the other separators of paragraphs",
    arguments: ["\n\n", "\r\n\r\n", "\n \t\n", "\u{2029}", "\u{0C}", "\r\r"])
  func paragraphs(separator: String) throws {
    #expect(
      try split("A heading without a stop\(separator)The text begins.") == [
        "A heading without a stop", "The text begins.",
      ])
  }

  @Test("text that was wrapped hard is put together again", arguments: ["\n", "\r\n", "\u{2028}", "\u{85}"])
  func wrapped(end: String) throws {
    let lines = [
      "The two presidents met in the capital on Friday and spoke about",
      "trade, transport and the Astana flight that is to begin in the",
      "spring. They agreed to meet again. A joint statement is to follow",
      "Monday in both capitals.",
    ]
    let sentences = try split(lines.joined(separator: end))
    #expect(sentences.count == 3)
    #expect(sentences.last?.hasPrefix("A joint statement") == true)
  }

  @Test("a short line without a stop is a heading")
  func heading() throws {
    let text =
      "Royal arrests\nIn early November the authorities arrested more than two hundred citizens of the country."
    #expect(try split(text).first == "Royal arrests")
  }

  static let texts = [
    "", " ", "\n", "a", "…", "?!", "((((", "* * *", "One. Two? Three! Four… five.", "A.A.A.A", "Mr. Mr. Mr.",
    "\u{FEFF}One. Two.",
    "e\u{301}te\u{301}. И\u{306}од. A\u{302}\u{323}! 👩‍👩‍👧‍👦. Next 🙂. x", "One.\r\nTwo.\r\n\r\nThree", "5.5.5. 1. 2. 3.",
    "«А». «Б»! (В?) [Г.]",
    "\u{200F}א. ב. \u{202E}x. y\u{202C}", "one。two！三？four", "a\u{AD}b. c\u{200B}d. E\u{A0}f. G\u{2009}h.",
    "x://y.z?q=1! W",
    "...\n...\n...", "Z\u{300}\u{301}\u{302}. Y", "\u{0}a. B\u{7}.", "ǅ. ǈ. Ǌ. İ. ı.", "1️⃣ One. 2️⃣ Two.",
    "#tag #tag2 Next. @me Yes.",
  ]

  @Test("spans are slices, in order, apart, and hold all that is not white space", arguments: texts, Language.allCases)
  func spans(text: String, language: Language) throws {
    for source in [text, "🙂 " + text, text + text, String(text.reversed())] {
      let scalars = Array(source.unicodeScalars)
      var covered = [Bool](repeating: false, count: scalars.count)
      var end = 0
      for span in try SentenceSegmenter(language: language).sentences(in: source) {
        #expect(span.start >= end && span.end > span.start && span.end <= scalars.count)
        #expect(Array(span.text.unicodeScalars) == Array(scalars[span.start..<span.end]))
        end = span.end
        for index in span.start..<span.end { covered[index] = true }
      }
      for (index, scalar) in scalars.enumerated() where !covered[index] {
        let isBlank = scalar.properties.isWhitespace || scalar.value == 0xFEFF
        #expect(isBlank, "U+\(String(scalar.value, radix: 16)) at \(index) of \(source.debugDescription)")
      }
    }
  }

  @Test("soup of marks, letters and emoji keeps the same promises", arguments: 0..<40)
  func soup(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let pieces = [
      ".", "!", "?", "…", " ", " ", "\n", "\r\n", "A", "b", "Ж", "қ", "5", "(", ")", "«", "»", "\"", "—", "🙂",
      "e\u{301}", "г", "т.", "\u{A0}", "#x", "ℵ", "。",
    ]
    var text = ""
    for _ in 0..<400 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += pieces[Int(state % UInt64(pieces.count))]
    }
    for language in Language.allCases { try spans(text: text, language: language) }
  }

  @Test(
    "texts that made splitters hang end soon", .timeLimit(.minutes(1)),
    arguments: [
      RepeatedText("x", 1_000_000), RepeatedText("a.", 200_000),
      RepeatedText("\n", 500_000),
      RepeatedText("Mr. ", 50_000), RepeatedText("(", 300_000),
      RepeatedText("A.A.A.", 80_000),
      RepeatedText("«", 200_000), RepeatedText(". ", 200_000),
      RepeatedText("a\u{301}", 200_000),
      RepeatedText("!", 300_000), RepeatedText("1. ", 100_000),
      RepeatedText("🙂", 100_000),
      RepeatedText("т. е. ", 40_000), RepeatedText("a \n", 100_000),
      RepeatedText("#a", 150_000),
    ])
  func hostile(repeated: RepeatedText) throws {
    let text = repeated.text
    for language in [Language.english, .serbian] {
      let sentences = try SentenceSegmenter(language: language).sentences(in: text)
      #expect(sentences.allSatisfy { $0.start < $0.end })
    }
  }
}
