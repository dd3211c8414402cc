internal import ArqauText

/// What is passed over where a text is read: marks of Markdown, hyphens at the ends of lines. Keeps the way back from
/// what was read to the text as given.
struct TextCuts: Sendable {
  /// The bytes of the text as given that are left out: in order, apart, none empty.
  let ranges: [Range<Int>]
  /// The same in Unicode scalars.
  let scalars: [Range<Int>]
  /// How many bytes are left out before each of the ranges.
  private let gone: [Int]

  /// Whether nothing is left out.
  var isEmpty: Bool { ranges.isEmpty }

  /// Leaves nothing out.
  static let none = TextCuts([], of: [])

  /// - Parameters:
  ///   - ranges: Whole scalars, in any order; they may overlap.
  ///   - utf8: The text as given.
  /// - Complexity: O(n + k log k) for k ranges.
  init(_ ranges: [Range<Int>], of utf8: [UInt8]) {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
    var sum = 0
    gone = merged.map { range in
      defer { sum += range.count }
      return sum
    }
    if merged.isEmpty {
      scalars = []
    } else {
      let offsets = ScalarOffsets(utf8)
      scalars = merged.map {
        offsets.scalarOffset(ofByte: $0.lowerBound)..<offsets.scalarOffset(ofByte: $0.upperBound)
      }
    }
  }

  /// What is left of a text.
  ///
  /// - Complexity: O(n).
  func rest(of utf8: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(utf8.count)
    var start = 0
    for cut in ranges {
      rest += utf8[start..<cut.lowerBound]
      start = cut.upperBound
    }
    return rest + utf8[start...]
  }

  /// Where a byte of the text as given stands in what is left; what was left out, where it stood.
  ///
  /// - Complexity: O(log cuts).
  func place(_ offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound >= offset { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return offset }
    let cut = ranges[low - 1]
    return offset - gone[low - 1] - (min(cut.upperBound, offset) - cut.lowerBound)
  }

  /// Where bytes of the text as given stand in what is left.
  func place(_ range: Range<Int>) -> Range<Int> { place(range.lowerBound)..<place(range.upperBound) }
}

/// The way back from offsets in what is left of a text to offsets in the text as given, both in Unicode scalars.
struct TextTrace {
  private let cuts: [Range<Int>]
  /// Where in what is left each cut stood.
  private let places: [Int]

  init(_ cuts: TextCuts) {
    self.cuts = cuts.scalars
    var gone = 0
    places = cuts.scalars.map { cut in
      defer { gone += cut.count }
      return cut.lowerBound - gone
    }
  }

  /// A span in the text as given: it begins and ends with what is left, whatever was cut beside it.
  ///
  /// - Complexity: O(log cuts).
  func span(_ span: TextSpan) -> TextSpan {
    let first = firstCut { $0 > span.start }
    let last = max(first, firstCut { $0 >= span.end })
    return TextSpan(start: span.start + gone(first), end: span.end + gone(last), text: span.text)
  }

  /// The stretches of the text as given that a span is made of.
  ///
  /// - Complexity: O(log cuts + length of the span).
  func pieces(_ span: TextSpan) -> [TextSpan] {
    let first = firstCut { $0 > span.start }
    let inner = places[first...].prefix { $0 < span.end }
    guard !inner.isEmpty else { return [self.span(span)] }
    let scalars = Array(span.text.unicodeScalars)
    var pieces: [TextSpan] = []
    var start = span.start
    for end in inner + [span.end] {
      let text = String(String.UnicodeScalarView(scalars[start - span.start..<end - span.start]))
      pieces.append(self.span(TextSpan(start: start, end: end, text: text)))
      start = end
    }
    return pieces
  }

  /// How many scalars the first cuts took.
  private func gone(_ count: Int) -> Int { count > 0 ? cuts[count - 1].upperBound - places[count - 1] : 0 }

  private func firstCut(where isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(places[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Digest {
  /// The digest with offsets in the text as given; sentences that lost something tell what is left of them.
  func traced(_ cuts: TextCuts) -> Digest {
    let trace = TextTrace(cuts)
    return Digest(
      title: title, author: author, published: published, dateline: dateline.map(trace.span),
      sentences: sentences.map { sentence in
        let kept = (sentence.kept.isEmpty ? [sentence.span] : sentence.kept).flatMap(trace.pieces)
        return DigestSentence(
          span: trace.span(sentence.span), kept: kept.count > 1 ? kept : [], score: sentence.score,
          index: sentence.index, paragraph: sentence.paragraph, features: sentence.features)
      },
      sentenceCount: sentenceCount,
      names: names.map { $0.with(mentions: $0.mentions.map(trace.span)) },
      terms: terms.map { $0.with(mentions: $0.mentions.map(trace.span)) },
      numbers: numbers.map {
        DigestNumber(kind: $0.kind, span: trace.span($0.span), value: $0.value, unit: $0.unit)
      },
      cuts: cuts.scalars)
  }
}
