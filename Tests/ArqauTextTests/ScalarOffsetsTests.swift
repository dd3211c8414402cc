import ArqauText
import Testing

@Suite("Scalar offsets")
struct ScalarOffsetsTests {
  static let texts = [
    "", "plain ASCII", "Қасым-Жомарт Тоқаев", "й and й in NFD: и\u{306}", "👩‍👩‍👧‍👦 family",
    "a\u{301}\u{302}\u{303}",
    "CRLF\r\nline", "\u{FEFF}BOM", String(repeating: "љa🙂", count: 500),
    String(repeating: "x", count: 1000) + "ж",
  ]

  @Test("each scalar's byte offset and number lead to each other", arguments: texts)
  func roundTrip(text: String) {
    let offsets = ScalarOffsets(Array(text.utf8))
    #expect(offsets.count == text.unicodeScalars.count)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(ofByte: byte) == number)
      #expect(offsets.byteOffset(ofScalar: number) == byte)
      byte += String(scalar).utf8.count
    }
    #expect(offsets.scalarOffset(ofByte: byte) == offsets.count)
    #expect(offsets.byteOffset(ofScalar: offsets.count) == byte)
  }

  @Test("a span's text is the slice by its offsets", arguments: texts)
  func spans(text: String) {
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    let scalars = Array(text.unicodeScalars)
    for start in stride(from: 0, to: scalars.count, by: max(1, scalars.count / 7)) {
      for end in stride(from: start, through: scalars.count, by: max(1, scalars.count / 5)) {
        let span = offsets.span(offsets.byteOffset(ofScalar: start)..<offsets.byteOffset(ofScalar: end))
        #expect(span.start == start && span.end == end)
        #expect(Array(span.text.unicodeScalars) == Array(scalars[start..<end]))
      }
    }
  }
}
