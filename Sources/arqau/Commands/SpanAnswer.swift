import ArqauText

/// A stretch of the text in an answer: scalar offsets, half open, and what stands there.
struct SpanAnswer: Encodable {
  let start: Int
  let end: Int
  let text: String

  init(_ span: TextSpan) {
    start = span.start
    end = span.end
    text = span.text
  }
}
