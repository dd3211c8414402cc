import ArqauNormalizer
import ArqauText
import FoundationEssentials
import Testing

/// Public text that lies beside the checkout on the developers' machines and is not part of the project.
private enum RoundTripData {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/shared/data/terms/seg"
  static let isThere = FileManager.default.fileExists(atPath: folder)
  static let missing: Comment = "../shared/data is not there: the gold tests are skipped"
}

/// There and back on real text: what a scheme turns out, its reverse must take back.
@Suite("Schemes there and back", .enabled(if: RoundTripData.isThere, RoundTripData.missing))
struct RoundTripTests {
  /// How many words of a file's sentences come back, of how many.
  private func words(_ file: String, _ there: String, _ back: String, protects: Bool) throws -> (same: Int, all: Int) {
    let path = "\(RoundTripData.folder)/\(file).dev.txt"
    let data = try #require(FileManager.default.contents(atPath: path), "\(path)")
    let forth = try Transliterator(scheme: there)
    let reverse = try Transliterator(
      TransliterationScheme.named(back), options: .init(repairsHomoglyphs: true, protectsSpans: protects))
    var same = 0
    var all = 0
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let text = try String(line).normalized(to: .nfc)
      let words = text.split(separator: " ")
      let returned = try reverse.convert(forth.convert(text).text).text.split(separator: " ")
      all += words.count
      same += zip(words, returned).count { $0 == $1 }
    }
    return (same, all)
  }

  @Test("Serbian Cyrillic comes back from Latin")
  func serbian() throws {
    let kept = try words("sr-Cyrl", "srp-cyrl-latn", "srp-latn-cyrl", protects: true)
    #expect(Double(kept.same) >= 0.999 * Double(kept.all), "\(kept)")
    // Foreign words spelled letter by letter and Roman numerals in Cyrillic look Latin on the way back.
    let all = try words("sr-Cyrl", "srp-cyrl-latn", "srp-latn-cyrl", protects: false)
    #expect(Double(all.same) >= 0.999 * Double(all.all), "\(all)")
  }

  @Test("Kazakh Cyrillic comes back from the Latin of April 2021")
  func kazakh() throws {
    let kept = try words("kk", "kaz-latn-2021-04", "kaz-cyrl-2021-04", protects: true)
    #expect(Double(kept.same) >= 0.99 * Double(kept.all), "\(kept)")
  }
}
