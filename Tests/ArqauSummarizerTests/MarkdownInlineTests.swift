import ArqauText
import Testing

@testable import ArqauSummarizer

/// Inline marks of Markdown: left out of what is read, with a way back to the text as given.
@Suite("Markdown's inline marks")
struct MarkdownInlineTests {
  private static let cases: [(markdown: String, plain: String)] = [
    // Emphasis, by CommonMark's examples and in other scripts.
    ("The **two** *presidents* _met_ __today__.", "The two presidents met today."),
    ("***Both*** and **a *b* c** here.", "Both and a b c here."),
    ("It is 2 * 3 * 4 and a * b.", "It is 2 * 3 * 4 and a * b."),
    ("A snake_case_word and 5*6*7 in it.", "A snake_case_word and 567 in it."),
    ("*Unclosed marks stay, **as they are.", "*Unclosed marks stay, **as they are."),
    ("«**Астана**» — _столица_ Казахстана.", "«Астана» — столица Казахстана."),
    ("Заявил**о** министерство.", "Заявило министерство."),
    // Links, pictures, footnotes.
    ("The [direct flight](https://example.org/a_(b)_c \"A title\") left.", "The direct flight left."),
    ("The [**direct** flight][1], [again][] and [shortcut].", "The direct flight, again and shortcut."),
    ("[None][2] and [brackets] stay.", "[None][2] and [brackets] stay."),
    ("A picture ![of *it*](i.png) goes.", "A picture goes."),
    ("The plant closed[^1] in May.[^note]", "The plant closed in May."),
    ("See <https://example.org/a_b_c> or <desk@example.org>.", "See https://example.org/a_b_c or desk@example.org."),
    // Code, HTML, escapes.
    ("Run `a * b` and ``a ` b``.", "Run a * b and a ` b."),
    ("<b>Bold</b> and <span class=\"x\">span</span> <!-- note --> end.", "Bold and span end."),
    ("5 < 6 and 7 > 3 stay.", "5 < 6 and 7 > 3 stay."),
    ("Not \\*emphasis\\* and 1\\. May.", "Not *emphasis* and 1. May."),
    ("It cost ~~ten~~ five at AT&amp;T, ~100 or so.", "It cost five at AT&T, ~100 or so."),
  ]

  private static let definitions = "\n\n[1]: https://example.org/1\n[again]: /2\n[Shortcut]: <3> \"t\"\n"

  @Test("sentences are plain text, and their stretches are the source's", arguments: cases.map(\.markdown))
  func sentence(markdown: String) throws {
    let plain = try #require(Self.cases.first { $0.markdown == markdown }?.plain)
    // A prefix of many bytes finds offsets that are wrong.
    for prefix in ["", "Это — проба 😀. "] {
      let text = "# T\n\n" + prefix + markdown + Self.definitions
      let digest = try Summarizer(budget: .sentences(9)).digest(of: text, language: .english, format: .markdown)
      let said = digest.sentences.map(\.span.text).joined(separator: " ")
      #expect(said == prefix + plain)
      check(digest, text)
    }
  }

  private func check(_ digest: Digest, _ text: String) {
    let scalars = Array(text.unicodeScalars)
    func slice(_ span: TextSpan) -> String { String(String.UnicodeScalarView(scalars[span.start..<span.end])) }
    for sentence in digest.sentences {
      let pieces = sentence.kept.isEmpty ? [sentence.span] : sentence.kept
      #expect(pieces.map(slice).joined() == sentence.span.text)
      #expect(pieces.first?.start == sentence.span.start && pieces.last?.end == sentence.span.end)
    }
  }

  @Test("lines of a quotation lose their marks, titles theirs; names and numbers stand in the source")
  func blocks() throws {
    let text = """
      # Talks *end* in [Astana](x)

      Kassym-Jomart **Tokayev** said in *Belgrade* that trade had grown by **5 million** euros.

      > The flight between the two
      > capitals starts in May, he said.
      """
    let annotator = ArticleAnnotator(glossary: nil)
    let digest = try Summarizer(budget: .sentences(3), annotator: annotator)
      .digest(of: text, language: .english, format: .markdown)
    #expect(digest.title == "Talks end in Astana")
    #expect(digest.sentences.last?.span.text == "The flight between the two\ncapitals starts in May, he said.")
    check(digest, text)
    let scalars = Array(text.unicodeScalars)
    func slice(_ span: TextSpan) -> String { String(String.UnicodeScalarView(scalars[span.start..<span.end])) }
    let tokayev = try #require(digest.names.first { $0.text.hasSuffix("Tokayev") })
    #expect(tokayev.mentions.map(slice) == ["Kassym-Jomart **Tokayev"])
    #expect(digest.names.contains { $0.text == "Belgrade" && $0.mentions.map(slice) == ["Belgrade"] })
    #expect(digest.numbers.map { slice($0.span) }.contains { $0.hasPrefix("5 million") })
  }

  @Test("shortened sentences tell stretches of the source too")
  func tightened() throws {
    let text = """
      # T

      The *two* presidents signed the **agreement** (first drafted in 2019) on trade and transport in the capital.
      The second sentence of the text is here to be counted.
      """
    let digest = try Summarizer(budget: .words(24), tightens: true)
      .digest(of: text, language: .english, format: .markdown)
    check(digest, text)
  }

  @Test("the title of front matter is read without its marks")
  func frontTitle() throws {
    let text = "---\ntitle: The *bridge* of **Kostanay**\n---\n\nIt was opened on *Monday* in the rain.\n"
    let article = try ArticleReader(language: .english, format: .markdown).article(in: Array(text.utf8))
    #expect(article.title == "The bridge of Kostanay")
  }

  @Test("front matter's author and date are the article's")
  func frontMatter() throws {
    let text = "---\ntitle: Talks\nauthor: [\"Jane Roe\", Ana Kovač]\ndate: 2026-11-20\n---\n\nThe talks ended.\n"
    let digest = try Summarizer(budget: .sentences(3)).digest(of: text, language: .english)
    #expect(digest.author == "Jane Roe, Ana Kovač")
    #expect(digest.published == "2026-11-20")
    #expect(digest.title == "Talks")
    let none = try Summarizer(budget: .sentences(3)).digest(of: "The talks ended.", language: .english)
    #expect(none.author == nil && none.published == nil)
  }

  @Test("marks without end cost no more than their length")
  func pathological() throws {
    for piece in ["*a ", "_a ", "[a", "![a](", "`a ``", "a** ", "<a ", "~~a", "\\", "[^"] {
      let text = "# T\n\n" + String(repeating: piece, count: 2000) + "."
      _ = try ArticleReader(language: .english, format: .markdown).article(in: Array(text.utf8))
    }
  }
}

/// The way between a text and what is left of it.
@Suite("Cuts of a text")
struct TextCutsTests {
  @Test("places and spans agree with a plain search, for every cut of a short text")
  func everyCut() {
    let text = "aб😀вc"
    let scalars = Array(text.unicodeScalars)
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    for mask in 0..<(1 << scalars.count) {
      let gone = scalars.indices.filter { mask >> $0 & 1 == 1 }
      let cuts = TextCuts(
        gone.map { offsets.byteOffset(ofScalar: $0)..<offsets.byteOffset(ofScalar: $0 + 1) }, of: utf8)
      let left = scalars.indices.filter { !gone.contains($0) }
      let rest = String(String.UnicodeScalarView(left.map { scalars[$0] }))
      #expect(cuts.rest(of: utf8) == Array(rest.utf8))
      for (place, scalar) in left.enumerated() {
        let byte = offsets.byteOffset(ofScalar: scalar)
        #expect(cuts.place(byte) == ScalarOffsets(Array(rest.utf8)).byteOffset(ofScalar: place))
      }
      let trace = TextTrace(cuts)
      for start in left.indices {
        for end in start..<left.count {
          let chars = String(String.UnicodeScalarView(left[start...end].map { scalars[$0] }))
          let span = TextSpan(start: start, end: end + 1, text: chars)
          let traced = trace.span(span)
          #expect(traced.start == left[start] && traced.end == left[end] + 1)
          let pieces = trace.pieces(span)
          #expect(pieces.flatMap { Array($0.start..<$0.end) } == Array(left[start...end]))
          #expect(pieces.map(\.text).joined() == chars)
        }
      }
    }
  }
}
