import ArqauText

/// A digest as a page of HTML: no script, nothing fetched, every piece of text escaped.
///
/// Each sentence of the digest links to its place in the source below it, and back. Headings are in the article's language.
struct DigestPage {
  let answer: DigestAnswer
  private let scalars: [Unicode.Scalar]
  private let labels: DigestLabels

  init(_ answer: DigestAnswer, _ input: InputFile) {
    self.answer = answer
    labels = DigestLabels.of(language: answer.lang, script: answer.script)
    scalars = Array((answer.page?.text ?? String(decoding: input.utf8, as: UTF8.self)).unicodeScalars)
  }

  /// The page.
  var html: String {
    let title = HTMLText.escaped(answer.title ?? labels.digest)
    return """
      <!DOCTYPE html>
      <html lang="\(lang)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 serif; color: #222; background: #fff }
      h1 { line-height: 1.25 }
      a { color: inherit; text-decoration-color: #777 }
      a:focus, a:hover { outline: 2px solid #0b57d0 }
      mark { background: #fff3b0; color: inherit }
      :target { outline: 2px solid #0b57d0 }
      table { border-collapse: collapse; width: 100%; font-size: .95rem }
      th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-top: 1px solid #ccc }
      </style>
      </head>
      <body>
      <main>
      <h1 id="title">\(title)</h1>
      \(credits)<p lang="\(labels.tag)">\(labels.figures(answer.sentences.count, answer.sentenceCount))</p>
      <ol aria-labelledby="title">
      \(sentences)</ol>
      \(sections)<section aria-labelledby="source">
      <h2 lang="\(labels.tag)" id="source">\(labels.source)</h2>
      \(source)</section>
      </main>
      </body>
      </html>

      """
  }

  private var lang: String { HTMLText.escaped(answer.lang == "sr" ? "sr-\(answer.script)" : answer.lang) }

  private var credits: String {
    answer.credits.map { "<p>\(HTMLText.escaped(OneLine.text($0)))</p>\n" } ?? ""
  }

  private var sentences: String {
    answer.sentences.enumerated().map { number, sentence in
      let text = HTMLText.escaped(OneLine.text(sentence.text))
      let reasons = sentence.reasons.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
      let why = reasons.isEmpty ? "" : "<ul lang=\"en\">\(reasons)</ul>"
      return "<li id=\"d\(number + 1)\"><a href=\"#s\(number + 1)\">\(text)</a>\(why)</li>\n"
    }.joined()
  }

  private var sections: String {
    DigestSection.sections(of: answer, labels).map { section in
      let tags = section.tags
      // What a term is called among the concepts is English.
      let detailTag = section.id == "terms" ? "en" : labels.tag
      let heads =
        [section.singular, section.detail].map { (labels.tag, $0) } + tags.map { ($0, DigestLabels.name(of: $0)) }
      let rows = section.entries.map { entry in
        let cells = tags.map { tag in
          let form = entry.forms.first { $0.tag == tag }
          let texts = (form?.texts ?? []).map(HTMLText.escaped).joined(separator: "<br>")
          let remark = form?.remark.map { " <small lang=\"\(labels.tag)\">(\($0))</small>" } ?? ""
          return "<td lang=\"\(tag)\">\(texts)\(remark)</td>"
        }
        return "<tr><th scope=\"row\">\(HTMLText.escaped(entry.text))</th><td lang=\"\(detailTag)\">"
          + "\(HTMLText.escaped(entry.detail))</td>\(cells.joined())</tr>\n"
      }
      let id = section.id
      return "<section aria-labelledby=\"\(id)\">\n<h2 lang=\"\(labels.tag)\" id=\"\(id)\">\(section.heading)</h2>\n"
        + "<table>\n<thead><tr>"
        + heads.map { "<th scope=\"col\" lang=\"\($0)\">\(HTMLText.escaped($1))</th>" }.joined()
        + "</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n</section>\n"
    }.joined()
  }

  /// The article, its paragraphs as paragraphs, the chosen sentences marked and linked to the digest.
  private var source: String {
    var result = "<p>"
    var position = 0
    func append(_ end: Int) {
      guard end > position else { return }
      result += HTMLText.escaped(text(position..<end)).replacing("\n", with: "</p>\n<p>")
      position = end
    }
    for (number, sentence) in answer.sentences.enumerated() {
      append(sentence.start)
      // A shortened sentence is whole here, in its place.
      let shown = HTMLText.escaped(OneLine.text(text(sentence.start..<sentence.end)))
      result += "<mark id=\"s\(number + 1)\"><a href=\"#d\(number + 1)\">\(shown)</a></mark>"
      position = sentence.end
    }
    append(scalars.count)
    return (result + "</p>\n").replacing("<p></p>\n", with: "")
  }

  /// A stretch of the source without marks.
  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var start = range.lowerBound
    for cut in answer.cuts[firstCut(range.lowerBound)...] {
      if cut.lowerBound >= range.upperBound { break }
      if cut.lowerBound > start { text += scalars[start..<cut.lowerBound] }
      start = max(start, cut.upperBound)
    }
    if start < range.upperBound { text += scalars[start..<range.upperBound] }
    return String(text)
  }

  /// The first cut that ends behind an offset.
  private func firstCut(_ offset: Int) -> Int {
    var low = 0
    var high = answer.cuts.count
    while low < high {
      let middle = (low + high) / 2
      if answer.cuts[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
