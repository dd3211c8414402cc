import ArqauText

/// An annotated text as a page of HTML: no script, nothing fetched, every piece of text escaped.
///
/// Terms are `<mark>` with an `<a>` to their entry in the list below, so that they can be reached by keyboard and read
/// aloud; the status is written out, not only coloured.
enum AnnotationPage {
  static func html(_ answer: AnnotationAnswer, _ input: InputFile) -> String {
    let lang = escaped(answer.lang)
    return """
      <!DOCTYPE html>
      <html lang="\(lang)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(escaped(input.name))</title>
      <style>
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 serif; color: #222; background: #fff }
      mark { background: #fff3b0; color: inherit; padding: 0 .1em }
      mark.deprecated, mark.forbidden { background: #ffd6d0; text-decoration: underline wavy #b00020 }
      mark a { color: inherit; text-decoration: none; border-bottom: 1px dotted #555 }
      mark a:focus, mark a:hover { outline: 2px solid #0b57d0 }
      table { border-collapse: collapse; width: 100%; font-size: .95rem }
      th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-top: 1px solid #ccc }
      </style>
      </head>
      <body>
      <main>
      \(paragraphs(answer, input))</main>
      \(table(answer))</body>
      </html>

      """
  }

  /// The text, a paragraph a line, with its terms marked.
  private static func paragraphs(_ answer: AnnotationAnswer, _ input: InputFile) -> String {
    let scalars = Array(String(decoding: input.utf8, as: UTF8.self).unicodeScalars)
    let anchors = anchors(answer)
    var result = "<p>"
    var position = 0
    func append(_ end: Int) {
      // A return before the end of a line would hide that end: the two are one character.
      let shown = (position..<end).lazy.filter { place in
        !(scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n")
      }
      let text = String(String.UnicodeScalarView(shown.map { scalars[$0] }))
      result += escaped(text).replacing("\n", with: "</p>\n<p>")
      position = end
    }
    for match in answer.matches where match.start >= position {
      append(match.start)
      let text = escaped(String(String.UnicodeScalarView(scalars[match.start..<match.end])))
      result +=
        "<mark class=\"\(escaped(match.status))\"><a href=\"#t\(anchors[key(match), default: 0])\">\(text)</a></mark>"
      position = match.end
    }
    append(scalars.count)
    return (result + "</p>\n").replacing("<p></p>\n", with: "")
  }

  /// The terms found, each once, in the order of the text.
  private static func table(_ answer: AnnotationAnswer) -> String {
    let anchors = anchors(answer)
    var seen: Set<String> = []
    let tags = Set(answer.matches.flatMap(\.equivalents.keys)).sorted()
    let rows = answer.matches.filter { seen.insert(key($0)).inserted }.map { match in
      let cells = tags.map { tag in
        let terms = match.equivalents[tag, default: []].map {
          escaped($0.text) + ($0.status == "preferred" ? "" : " (\(escaped($0.status)))")
        }
        return "<td lang=\"\(escaped(tag))\">\(terms.joined(separator: "<br>"))</td>"
      }
      return "<tr id=\"t\(anchors[key(match), default: 0])\"><th scope=\"row\" lang=\"\(escaped(answer.lang))\">"
        + "\(escaped(match.term))</th><td>\(escaped(match.status))</td>\(cells.joined())"
        + "<td>\(escaped(match.concept))</td></tr>\n"
    }
    if rows.isEmpty { return "" }
    let heads = (["term", "status"] + tags + ["concept"]).map { "<th scope=\"col\">\(escaped($0))</th>" }
    return "<table>\n<caption>Terms</caption>\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n\(rows.joined())"
      + "</tbody>\n</table>\n"
  }

  private static func key(_ match: AnnotationAnswer.Match) -> String { match.concept + "\u{0}" + match.term }

  private static func anchors(_ answer: AnnotationAnswer) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for match in answer.matches where numbers[key(match)] == nil { numbers[key(match)] = numbers.count + 1 }
    return numbers
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
