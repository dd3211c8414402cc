internal import ArqauText

/// Converts a text that may come in pieces: blocks of whole words go through the rules at once, words that
/// need a look (``WordCare``) one by one.
///
/// Where a block ends depends on the text alone, never on the pieces: a block is the longest run of at
/// most 4096 bytes that ends in white space, or 4096 bytes where there is none.
struct Converter: ~Copyable {
  /// The most bytes that a block takes.
  static let block = 4096
  /// How far a decision looks beyond a block.
  static let lookAhead = 1024
  /// How far a word behind a number reaches that is looked at with it.
  private static let unitReach = 512
  /// How far one looks back, in the text and in the output.
  static let lookBack = 256

  let engine: RuleEngine
  private var care: WordCare
  var output = OutputBuffer()
  var unmapped = UnmappedLetters()

  init(tables: RuleTables, profile: SchemeProfile, options: Transliterator.Options) {
    engine = RuleEngine(tables: tables)
    care = WordCare(profile: profile, options: options)
  }

  /// Converts the text from `start` on, as far as what follows is known.
  ///
  /// - Parameters:
  ///   - bytes: The text with at least ``lookBack`` bytes before `start`, where the text has them.
  ///   - start: Where the call before ended.
  ///   - isFinal: Whether the text ends where the bytes do.
  /// - Returns: Where the conversion stands.
  /// - Throws: ``NormalizerError`` of kind `malformed`, its offset counted in `bytes`.
  mutating func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isFinal: Bool
  ) throws(NormalizerError) -> Int {
    var position = start
    while position < bytes.count, isFinal || bytes.count - position >= Self.block + Self.lookAhead {
      position = try convertBlock(bytes, from: position, to: Self.blockEnd(bytes, from: position))
    }
    return position
  }

  /// Converts whole lines, which are certain without what follows: nothing looks beyond a line's end.
  ///
  /// - Parameters:
  ///   - bytes: The text, with line feeds where what follows isn't known.
  ///   - start: Where the call before ended.
  ///   - end: Behind a line feed.
  /// - Throws: As ``convert(_:from:isFinal:)``.
  mutating func convertLines(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) throws(NormalizerError) {
    var position = start
    while position < end {
      position = try convertBlock(bytes, from: position, to: min(end, Self.blockEnd(bytes, from: position)))
    }
  }

  private static func blockEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = min(start + block, bytes.count)
    if end == bytes.count { return end }
    let full = end
    while end > start, !isSpace(bytes[end - 1]) { end -= 1 }
    if end > start { return endBetweenNames(bytes, start, end) ?? end }
    // No white space: cut before a scalar that begins anew, or else before any.
    end = full
    while end > start + 1, bytes[end] & 0xC0 == 0x80 || bytes[end] & 0xFE == 0xCC { end -= 1 }
    if end == start + 1 {
      end = full
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return end
  }

  /// The last white space up to a place that doesn't part a capitalised word from the next one, which may decide about it.
  private static func endBetweenNames(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int) -> Int? {
    var end = last
    let limit = max(start, last - 512)
    while end > limit {
      var word = end - 1
      while word > limit, isSpace(bytes[word]) { word -= 1 }
      while word > limit, !isSpace(bytes[word - 1]) { word -= 1 }
      if bytes[word] &- 0x41 >= 26 { return end }
      end = word
    }
    return nil
  }

  private mutating func convertBlock(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) throws(NormalizerError) -> Int {
    var position = start
    var floor = output.count
    while position < end {
      switch engine.run(bytes, position..<end, checks: true, to: &output, &unmapped) {
      case .done: return end
      case .malformed(let place): throw Self.malformed(bytes, place)
      case .slow(let place):
        var wordStart = place
        while wordStart > position, !Self.isSpace(bytes[wordStart - 1]) { wordStart -= 1 }
        while output.count > floor, !Self.isSpace(output.base[output.count - 1]) { output.count -= 1 }
        position = try convertWord(bytes, from: wordStart, floor: floor)
        floor = output.count
      }
    }
    return position
  }

  /// Converts the word, or the protected span, that begins at a place, and with a number what may be its
  /// unit; where they end.
  private mutating func convertWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, floor: Int
  ) throws(NormalizerError) -> Int {
    var end = try convertWord(bytes, from: start, atMost: Self.block, floor: floor)
    guard care.profile.keepsForeignWords, end > start, bytes[end - 1] &- 0x30 < 10, end + 1 < bytes.count,
      bytes[end] == 0x20 || bytes[end] == 0x09
    else { return end }
    output.append(byte: bytes[end])
    end += 1
    return Self.isSpace(bytes[end])
      ? end : try convertWord(bytes, from: end, atMost: Self.unitReach, floor: output.count)
  }

  private mutating func convertWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, atMost length: Int, floor: Int
  ) throws(NormalizerError) -> Int {
    let limit = min(start + length, bytes.count)
    var end = start
    while end < limit, !Self.isSpace(bytes[end]) { end += 1 }
    if end == limit {
      while end < bytes.count, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let (shape, illFormed) = WordShape.of(bytes, start..<end)
    if let illFormed { throw Self.malformed(bytes, illFormed) }
    switch try care.look(at: bytes, start..<end, shape) {
    case .keep(let kept):
      if kept > end, let place = WordShape.of(bytes, end..<kept).illFormed { throw Self.malformed(bytes, place) }
      output.append(UnsafeBufferPointer(rebasing: bytes[start..<kept]))
      return kept
    case .convert(let next):
      keepGivenName(bytes, before: start, floor)
      convert(bytes, start..<next, around: care.kept)
      return next
    case .convertPrepared(let word, let next):
      let outputStart = output.count
      word.bytes.withUnsafeBufferPointer { convert($0, 0..<word.end, around: word.kept) }
      if word.composes { try compose(from: outputStart) }
      return next
    }
  }

  /// Takes the given name back to its own letters that was converted before the foreign surname of the word at hand.
  ///
  /// - Parameter floor: Where the output begins that may be taken back.
  private mutating func keepGivenName(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int, _ floor: Int) {
    guard care.profile.keepsForeignWords, care.options.protectsSpans, let head = care.kept.first,
      head.lowerBound == start, output.count > floor, output.base[output.count - 1] == 0x20,
      let given = ForeignNames.given(before: head, in: bytes)
    else { return }
    var place = output.count - 1
    while place > floor, !Self.isSpace(output.base[place - 1]) { place -= 1 }
    guard place < output.count - 1 else { return }
    output.count = place
    output.append(UnsafeBufferPointer(rebasing: bytes[given.lowerBound..<start]))
  }

  private mutating func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, around spans: [Range<Int>]
  ) {
    var index = range.lowerBound
    for kept in spans {
      _ = engine.run(bytes, index..<kept.lowerBound, checks: false, to: &output, &unmapped)
      output.append(UnsafeBufferPointer(rebasing: bytes[kept]))
      index = kept.upperBound
    }
    _ = engine.run(bytes, index..<range.upperBound, checks: false, to: &output, &unmapped)
  }

  /// Brings the output from a place on into NFC.
  private mutating func compose(from start: Int) throws(NormalizerError) {
    let written = UnsafeBufferPointer(start: output.base + start, count: output.count - start)
    let composed = try PreparedWord.composed(String(decoding: written, as: UTF8.self))
    output.count = start
    output.append(Array(composed.utf8))
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  private static func malformed(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> NormalizerError {
    let byte = place < bytes.count ? "0x" + String(bytes[place], radix: 16, uppercase: true) : "the end"
    return NormalizerError(.malformed, "not UTF-8: \(byte)", offset: place)
  }
}
