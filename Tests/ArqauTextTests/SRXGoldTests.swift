import Foundation
import Testing

@testable import ArqauText

@Suite("SRX on gold data", .enabled(if: SharedData.isThere, SharedData.missing))
struct SRXGoldTests {
  @Test(
    "the exported rules cut real text as the segmenter does",
    arguments: [
      ("en", "en", 0.995), ("kk", "kk", 0.995), ("ru", "ru", 0.985), ("sr", "sr-Latn", 0.995), ("sr-Cyrl", "sr", 0.995),
    ])
  func agreement(name: String, tag: String, least: Double) throws {
    let language = try #require(Variety(tag: tag)).language
    let segmenter = SentenceSegmenter(language: language)
    let exported = try SRXSegmenter(
      SRXDocument(bytes: SRXDocument.builtIn().xml()), language: language.rawValue)
    var (ours, theirs, both) = (0, 0, 0)
    for sentences in try SharedData.paragraphs(name) {
      let text = sentences.joined(separator: " ")
      let one = Set(try segmenter.sentences(in: text).dropLast().map(\.end))
      let other = Set(try exported.sentences(in: text).dropLast().map(\.end))
      ours += one.count
      theirs += other.count
      both += one.intersection(other).count
    }
    let f1 = 2 * Double(both) / Double(ours + theirs)
    #expect(f1 >= least, "\(name): \(ours) ours, \(theirs) by SRX, \(both) both, F1 \(f1)")
  }
}
