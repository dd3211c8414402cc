import Foundation
import Testing

@testable import ArqauMemory

/// The full comparison that the index must agree with.
enum FullComparison {
  /// The textbook's table of edit distances.
  static func distance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }

  static func words(_ scalars: [UInt32]) -> [[UInt32]] {
    let words = SegmentWords(scalars)
    return (0..<words.count).map { Array(words.word($0)) }
  }

  static func nearest(
    to query: SegmentText, in segments: [SegmentText], by measure: FuzzyIndex.Measure, limit: Int, threshold: Int
  ) -> [IndexHit] {
    let asked = words(query.scalars)
    var hits: [IndexHit] = []
    for (unit, segment) in segments.enumerated() where !segment.scalars.isEmpty {
      let distance: Int
      let longer: Int
      switch measure {
      case .characters:
        distance = self.distance(query.scalars, segment.scalars)
        longer = max(query.scalars.count, segment.scalars.count)
      case .words:
        let own = words(segment.scalars)
        distance = self.distance(asked, own)
        longer = max(asked.count, own.count)
      }
      let hit = IndexHit(unit: UInt32(unit), ordinal: 0, distance: distance, longer: longer)
      if hit.score >= threshold { hits.append(hit) }
    }
    return Array(hits.sorted(by: IndexHit.isBetter).prefix(limit))
  }
}

@Suite("Fuzzy index")
struct FuzzyIndexTests {
  static let letters: [Character] = Array("aabcdeAб әқЖč“”1.,😀é ")

  static func randomText(_ generator: inout SystemRandomNumberGenerator, upTo longest: Int) -> String {
    String((0..<Int.random(in: 0...longest, using: &generator)).map { _ in letters.randomElement() ?? "a" })
  }

  /// A text with some letters changed, added or taken away.
  static func edited(_ text: String, _ generator: inout SystemRandomNumberGenerator) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 0...max(1, characters.count / 3), using: &generator) {
      let place = Int.random(in: 0...characters.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: characters.insert(letters.randomElement() ?? "a", at: place)
      case 1: if place < characters.count { characters.remove(at: place) }
      default: if place < characters.count { characters[place] = letters.randomElement() ?? "a" }
      }
    }
    return String(characters)
  }

  /// An index that has some segments in images, some in the growing image and some in the tail.
  static func index(_ segments: [SegmentText]) -> FuzzyIndex {
    var index = FuzzyIndex(memory: 7)
    var builder = IndexBuilder()
    for (unit, segment) in segments.enumerated() {
      if unit < segments.count / 2 {
        builder.add(segment.scalars, unit: UInt32(unit), ordinal: 0, targets: 1)
        if builder.count == 300, let image = builder.image(memory: 7).image(memory: 7) {
          index.add(image)
          builder.removeAll()
        }
      } else {
        if !builder.isEmpty, let image = builder.image(memory: 7).image(memory: 7) {
          index.add(image)
          builder.removeAll()
        }
        index.add(segment, unit: UInt32(unit), ordinal: 0, targets: 1)
      }
    }
    return index
  }

  static func expectAgreement(
    _ index: FuzzyIndex, _ segments: [SegmentText], _ query: SegmentText, limit: Int, threshold: Int
  ) {
    for measure in [FuzzyIndex.Measure.characters, .words] {
      let found = index.nearest(
        to: query, by: measure, limit: limit, threshold: threshold, targets: 1, isRemoved: { _ in false })
      let expected =
        query.scalars.isEmpty
        ? []
        : FullComparison.nearest(to: query, in: segments, by: measure, limit: limit, threshold: threshold)
      #expect(found == expected, "'\(query.string)' by \(measure), best \(limit) of \(threshold) or more")
    }
  }

  @Test("random segments: the answers of a full comparison", arguments: [3, 12, 40, 90, 300])
  func random(longest: Int) {
    var generator = SystemRandomNumberGenerator()
    let count = longest > 50 ? 120 : 1400
    let texts = (0..<count).map { _ in Self.randomText(&generator, upTo: longest) }
    let segments = texts.map { SegmentText($0, isSerbian: false) }
    let index = Self.index(segments)
    for round in 0..<(longest > 50 ? 6 : 10) {
      let query = SegmentText(Self.edited(texts.randomElement() ?? "", &generator), isSerbian: false)
      Self.expectAgreement(
        index, segments, query, limit: [1, 5, 20][round % 3], threshold: [70, 50, 0, 85, 100][round % 5])
    }
  }

  @Test("distances of four texts are those of the textbook", arguments: [1, 5, 63, 64, 65, 128, 200])
  func distances(length: Int) {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<8 {
      let pattern = (0..<length).map { _ in UInt8.random(in: 97...103, using: &generator) }
      let texts = (0..<4).map { _ in
        (0..<max(1, length + Int.random(in: -20...20, using: &generator))).map { _ in
          UInt8.random(in: 97...103, using: &generator)
        }
      }
      let padded = texts.map { $0 + [UInt8](repeating: 0, count: CodePattern.padding) }
      let limit = Int64.random(in: 0...Int64(length), using: &generator)
      let prepared = CodePattern(pattern)
      padded[0].withUnsafeBufferPointer { first in
        padded[1].withUnsafeBufferPointer { second in
          padded[2].withUnsafeBufferPointer { third in
            padded[3].withUnsafeBufferPointer { fourth in
              guard let first = first.baseAddress, let second = second.baseAddress,
                let third = third.baseAddress, let fourth = fourth.baseAddress
              else { return }
              let lengths = SIMD4(texts.map { Int64($0.count) })
              let found = prepared.distances(
                to: .init(
                  first: first, second: second, third: third, fourth: fourth, lengths: lengths,
                  limits: SIMD4(repeating: limit)))
              for lane in 0..<4 {
                let expected = Int64(FullComparison.distance(pattern, texts[lane]))
                #expect(min(found[lane], limit + 1) == min(expected, limit + 1))
                let banded = editDistance(pattern, texts[lane], limit: Int(limit))
                #expect(banded == min(Int(expected), Int(limit) + 1))
              }
            }
          }
        }
      }
    }
  }

  @Test("removed units and units without the language asked for are no hits")
  func filters() {
    var index = FuzzyIndex(memory: 7)
    for unit in 0..<600 {
      index.add(
        SegmentText("the same", isSerbian: false), unit: UInt32(unit), ordinal: 0, targets: unit % 2 == 0 ? 1 : 2)
    }
    let query = SegmentText("the same", isSerbian: false)
    let found = index.nearest(
      to: query, by: .characters, limit: 3, threshold: 70, targets: 2, isRemoved: { $0 > 500 })
    #expect(found.map(\.unit) == [499, 497, 495])
  }

  @Test("Serbian is compared in Latin letters, digraphs among capitals too")
  func serbian() {
    let pairs = [
      ("Његош, ЉУБЉАНА, Љубљана, Џ. и НАЊ", "Njegoš, LJUBLJANA, Ljubljana, Dž. i NANJ"), ("ђ Ђ ћ", "đ Đ ć"),
      ("ǆ Ǆ ǉ", "dž Dž lj"),
    ]
    for (cyrillic, latin) in pairs {
      #expect(SegmentText(cyrillic, isSerbian: true).string == latin)
      #expect(SegmentText(latin, isSerbian: true).string == latin)
    }
    #expect(SegmentText("Љ", isSerbian: false).string == "Љ")
  }

  @Test("white space is collapsed and trimmed, text composed")
  func normalization() {
    #expect(SegmentText(" \t a\u{A0}\n b\u{2003}c ", isSerbian: false).string == "a b c")
    #expect(SegmentText("и\u{306}e\u{301}", isSerbian: false).scalars == [0x439, 0xE9])
    #expect(SegmentText("a\u{0}b", isSerbian: false).scalars == [0x61, 0, 0x62])
  }

  @Test("words are runs of letters and digits, and every other mark; case is one")
  func words() {
    let words = FullComparison.words(SegmentText("Don't_x  ÄЖ3, (ok)!", isSerbian: false).scalars)
    #expect(
      words.map {
        SegmentText(String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))), isSerbian: false).string
      }
        == ["don", "'", "t_x", "äж3", ",", "(", "ok", ")", "!"])
  }

  @Test("an image that is torn, of another memory or no image at all is refused")
  func tornImages() throws {
    var builder = IndexBuilder()
    builder.add(SegmentText("one", isSerbian: false).scalars, unit: 1, ordinal: 0, targets: 1)
    let buffer = builder.image(memory: 7)
    #expect(buffer.image(memory: 7)?.entries == 1)
    #expect(buffer.image(memory: 8) == nil)
    let cut = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer.bytes)[..<500])
    #expect(IndexImage(cut, memory: 7, owner: buffer) == nil)
    buffer.bytes[30] ^= 1
    #expect(buffer.image(memory: 7) == nil)
  }
}
