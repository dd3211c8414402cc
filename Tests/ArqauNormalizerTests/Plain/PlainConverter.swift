import ArqauText

@testable import ArqauNormalizer

/// What the streaming converter must make of a text, the plain way: each word between two white spaces is
/// looked at as a whole, copied and handed to the rules, whatever letters it has.
struct PlainConverter {
  private let transliterator: Transliterator
  private var care: PlainWordCare

  init(_ transliterator: Transliterator) {
    self.transliterator = transliterator
    care = PlainWordCare(profile: transliterator.scheme.profile, options: transliterator.options)
  }

  /// The text by the scheme, and where it is no UTF-8.
  mutating func convert(_ utf8: [UInt8]) throws -> (text: [UInt8], unmapped: Set<UInt32>, fault: Int?) {
    var output = OutputBuffer()
    var unmapped = UnmappedLetters()
    let engine = RuleEngine(tables: transliterator.tables)
    let valid = Self.validPrefix(utf8)
    try utf8.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<valid])
      var index = 0
      while index < bytes.count {
        if Converter.isSpace(bytes[index]) {
          output.append([bytes[index]])
          index += 1
          continue
        }
        var end = index
        while end < bytes.count, !Converter.isSpace(bytes[end]) { end += 1 }
        switch try care.look(at: bytes, index..<end) {
        case .keep(let kept):
          output.append(UnsafeBufferPointer(rebasing: bytes[index..<kept]))
          index = kept
        case .convert(let word, let next):
          let start = output.count
          word.bytes.withUnsafeBufferPointer { word.convert($0, engine, &output, &unmapped) }
          if word.composes {
            let written = UnsafeBufferPointer(start: output.base + start, count: output.count - start)
            let composed = try PlainWordCare.composed(String(decoding: written, as: UTF8.self))
            output.count = start
            output.append(Array(composed.utf8))
          }
          index = next
        }
      }
    }
    let text = Array(UnsafeBufferPointer(start: output.base, count: output.count))
    return (text, Set(unmapped.scalars), valid == utf8.count ? nil : valid)
  }

  /// How many bytes are UTF-8 from the start on.
  private static func validPrefix(_ bytes: [UInt8]) -> Int {
    var index = 0
    while index < bytes.count {
      let width = (1...4).first {
        index + $0 <= bytes.count && String(validating: bytes[index..<(index + $0)], as: UTF8.self) != nil
      }
      guard let width else { return index }
      index += width
    }
    return index
  }
}

extension PlainWordCare.Word {
  fileprivate func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ engine: RuleEngine, _ output: inout OutputBuffer,
    _ unmapped: inout UnmappedLetters
  ) {
    var index = 0
    for span in kept + [end..<end] {
      _ = engine.run(bytes, index..<span.lowerBound, checks: false, to: &output, &unmapped)
      output.append(UnsafeBufferPointer(rebasing: bytes[span]))
      index = span.upperBound
    }
  }
}
