import Testing

@testable import ArqauNormalizer

/// The converter decides in one pass over the bytes which words need a look, and looks at them in place;
/// ``PlainConverter`` looks at every word.
@Suite("The fast path and the plain one")
struct FastPathTests {
  private func expectEqual(_ text: [UInt8], _ id: String, _ options: Transliterator.Options = .init()) throws {
    let transliterator = try Transliterator(TransliterationScheme.named(id), options: options)
    var plain = PlainConverter(transliterator)
    let expected = try plain.convert(text)
    var stream = TransliterationStream(transliterator)
    var fault: Int?
    text.withUnsafeBufferPointer { bytes in
      do throws(NormalizerError) { try stream.finish(bytes) } catch { fault = error.offset }
    }
    #expect(fault == expected.fault, "\(id)")
    guard fault == nil else { return }
    let result = stream.withOutput { Array($0) }
    if result != expected.text {
      let place = zip(result, expected.text).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
      let near = max(0, place - 40)..<min(result.count, expected.text.count, place + 40)
      Issue.record(
        "\(id): \(String(decoding: result[near], as: UTF8.self)) | \(String(decoding: expected.text[near], as: UTF8.self))"
      )
    }
    #expect(Set(stream.unmapped.flatMap { $0.unicodeScalars.map(\.value) }) == expected.unmapped)
  }

  @Test("make the same of odd texts, by every scheme", arguments: TransliterationScheme.ids)
  func everyScheme(id: String) throws {
    var source = OddText(seed: UInt64(id.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF))
    for _ in 0..<2 { try expectEqual(Array(source.text(pieces: 60).utf8), id) }
  }

  @Test(
    "make the same of many odd texts, by schemes of each kind",
    arguments: [
      "srp-latn-cyrl", "cnr-latn-cyrl", "srp-cyrl-latn", "srp-ascii", "kaz-cyrl-2021-04", "kaz-latn-2021-04",
      "rus-latn-bgnpcgn-1947",
    ])
  func manyTexts(id: String) throws {
    for seed in 1...10 {
      var source = OddText(seed: UInt64(seed))
      let text = Array(source.text(pieces: 50).utf8)
      try expectEqual(text, id)
      try expectEqual(text, id, .init(repairsHomoglyphs: false, protectsSpans: true))
      try expectEqual(text, id, .init(repairsHomoglyphs: true, protectsSpans: false))
    }
  }

  @Test(
    "make the same of units of one letter",
    arguments: [
      "20 °C", "5°C", "-3\u{A0}°F", "a °C", "°C", "C", "4 h", "4h", "5\u{202F}m", "m", "220 V", "60W.", "2019 g.",
    ])
  func units(text: String) throws {
    for id in ["srp-latn-cyrl", "srp-cyrl-latn", "kaz-cyrl-2021-04"] {
      for around in ["\(text)", "oko \(text), i \(text) u", "(\(text))", "7 \(text)"] {
        try expectEqual(Array(around.utf8), id)
      }
    }
  }

  @Test("find the same fault in bytes that are no UTF-8", arguments: ["srp-latn-cyrl", "srp-cyrl-latn"])
  func malformed(id: String) throws {
    let faults: [[UInt8]] = [
      [0xFF], [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F],
    ]
    for (number, fault) in faults.enumerated() {
      for seed in 1...6 {
        var source = OddText(seed: UInt64(seed + 100 * number))
        var text = Array(source.text(pieces: 12).utf8)
        text.insert(contentsOf: fault, at: source.next(below: text.count + 1))
        try expectEqual(text, id)
      }
    }
  }

  @Test(
    "a stream gives the same wherever it is cut",
    arguments: ["srp-latn-cyrl", "srp-cyrl-latn", "kaz-cyrl-2021-04", "rus-latn-press"])
  func streams(id: String) throws {
    let transliterator = try Transliterator(scheme: id)
    var source = OddText(seed: 5)
    var text = Array(source.text(pieces: 900).utf8)
    // A word without its end, longer than a block.
    text += Array(String(repeating: "љnj", count: 2000).utf8)
    let whole = try transliterator.convert(utf8: text)
    func pieces(_ cuts: [Int], flushes: Bool = false) throws -> [UInt8] {
      var stream = TransliterationStream(transliterator)
      var result: [UInt8] = []
      for (start, end) in zip([0] + cuts, cuts + [text.count]) {
        try text[start..<end].withUnsafeBufferPointer { try stream.append($0) }
        stream.withOutput { result.append(contentsOf: $0) }
        guard flushes else { continue }
        try stream.flushLines()
        stream.withOutput { result.append(contentsOf: $0) }
      }
      try stream.finish()
      stream.withOutput { result.append(contentsOf: $0) }
      return result
    }
    // The converter begins once a block and its look-ahead are there.
    let first = Converter.block + Converter.lookAhead
    for cut in (first - 12)...(first + 12) where cut < text.count {
      #expect(try pieces([cut]) == whole, "cut at \(cut)")
    }
    for round in 0..<20 {
      var cuts: [Int] = []
      while (cuts.last ?? 0) < text.count - 4000 {
        cuts.append((cuts.last ?? 0) + source.next(below: round < 5 ? 200 : 3000))
      }
      #expect(try pieces(cuts) == whole, "cuts at \(cuts.prefix(5))")
      #expect(try pieces(cuts, flushes: true) == whole, "lines flushed at \(cuts.prefix(5))")
    }
  }
}
