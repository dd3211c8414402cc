import Testing

/// A text that is long for being a piece many times over; the test log names it in a few words.
struct RepeatedText: CustomTestStringConvertible, Sendable {
  let piece: String
  let count: Int
  var text: String { String(repeating: piece, count: count) }
  var testDescription: String { "\(piece.debugDescription) \(count) times" }

  init(_ piece: String, _ count: Int) {
    self.piece = piece
    self.count = count
  }
}
