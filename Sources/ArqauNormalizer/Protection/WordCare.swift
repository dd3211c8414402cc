internal import ArqauText

/// Looks at a word, or what stands between two white spaces, that the engine could not simply convert:
/// composes it, repairs look-alike letters, and finds what must stay as it is.
///
/// A word of plain letters is looked at where it stands in the text. Only one that composes or is repaired
/// is copied, and made ready for the rules (``PreparedWord``).
struct WordCare {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  enum Result {
    /// The text stays as it is up to this place.
    case keep(Int)
    /// The text is converted up to this place, but for what ``kept`` names.
    case convert(Int)
    /// A word made ready is converted, and the text goes on at a place.
    case convertPrepared(PreparedWord, Int)
  }

  let profile: SchemeProfile
  let options: Transliterator.Options
  /// What stays in the word looked at last, in order.
  private(set) var kept: [Range<Int>] = []
  private var repair: HomoglyphRepair?

  init(profile: SchemeProfile, options: Transliterator.Options) {
    self.profile = profile
    self.options = options
  }

  /// What is to be done with the word in a range of valid UTF-8.
  ///
  /// - Throws: ``NormalizerError`` of kind `library` where ICU fails.
  mutating func look(
    at bytes: Bytes, _ range: Range<Int>, _ shape: WordShape
  ) throws(NormalizerError) -> Result {
    if options.protectsSpans, shape.contains(.opener),
      let span = ProtectedSpans.opening(in: bytes, range, profile)
    {
      if span.lowerBound == range.lowerBound { return .keep(span.upperBound) }
      let before = range.lowerBound..<span.lowerBound
      return try look(at: bytes, before, WordShape.of(bytes, before).shape.subtracting(.opener))
    }
    let context = WordContext(bytes: bytes, range: range)
    if profile.source == .cyrillic, !shape.contains(.notLatin), context.letters > 1 { return .keep(range.upperBound) }
    if !shape.contains(.odd), lookInPlace(at: bytes, range, shape, context) {
      return .convert(endOfName(bytes, range))
    }
    var word = try prepared(PreparedWord(composing: Bytes(rebasing: bytes[range])), context)
    var tail = min(range.upperBound + PreparedWord.tail, bytes.count)
    while tail > range.upperBound, tail < bytes.count, bytes[tail] & 0xC0 == 0x80 { tail -= 1 }
    word.bytes.append(contentsOf: bytes[range.upperBound..<tail])
    return .convertPrepared(word, range.upperBound)
  }

  /// Finds what stays in a word; false where the word must be prepared since it may be repaired.
  private mutating func lookInPlace(
    at bytes: Bytes, _ range: Range<Int>, _ shape: WordShape, _ context: WordContext
  ) -> Bool {
    kept.removeAll(keepingCapacity: true)
    let spans = options.protectsSpans && shape.contains(.spanMark) ? ProtectedSpans.inside(bytes, range) : []
    let mayStay = options.protectsSpans && profile.source == .latin
    var index = range.lowerBound
    var next = 0
    while index < range.upperBound {
      let span = next < spans.count ? spans[next] : range.upperBound..<range.upperBound
      if index == span.lowerBound {
        kept.append(span)
        index = span.upperBound
        next += 1
        continue
      }
      var seen: UInt8 = 0
      let isLetters = LetterTable.shared.kind(bytes, index) != 0
      var end = index
      var scalars = 0
      while end < span.lowerBound {
        let kind = LetterTable.shared.kind(bytes, end)
        if (kind != 0) != isLetters { break }
        seen |= kind
        scalars += 1
        end += bytes[end] < 0x80 ? 1 : bytes[end] < 0xE0 ? 2 : bytes[end] < 0xF0 ? 3 : 4
      }
      if isLetters {
        if options.repairsHomoglyphs {
          if seen & LetterTable.both == LetterTable.both { return false }
          if scalars == 1, isSingleLookAlike(seen, bytes[index]) { return false }
        }
        if mayStay, stays(RunPlace(word: bytes, range: index..<end, bounds: range, context: context)) {
          kept.append(index..<end)
        }
      }
      index = end
    }
    return true
  }

  /// Where a foreign name ends that the word ends with: its words stay together.
  private mutating func endOfName(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    guard profile.keepsForeignWords, options.protectsSpans, var head = kept.last,
      head.upperBound == range.upperBound
    else { return range.upperBound }
    while let next = ForeignNames.next(after: head, in: bytes) {
      kept.append(next)
      head = next
    }
    return head.upperBound
  }

  /// Whether a letter that is a whole run may be a look-alike of a word of the other script.
  private func isSingleLookAlike(_ kind: UInt8, _ first: UInt8) -> Bool {
    switch profile.source {
    case .either: false
    // Capitals are never exchanged.
    case .cyrillic: kind & LetterTable.latin != 0 && first > 0x60
    case .latin: kind & LetterTable.latin == 0
    }
  }

  /// Repairs the runs of letters outside of the spans that stay, and finds those that stay.
  private mutating func prepared(
    _ word: PreparedWord, _ context: WordContext
  ) throws(NormalizerError) -> PreparedWord {
    let source = word.bytes
    let spans = source.withUnsafeBufferPointer {
      options.protectsSpans ? ProtectedSpans.inside($0, $0.indices) : []
    }
    var result = PreparedWord(composes: word.composes)
    var index = 0
    for span in spans + [source.count..<source.count] {
      while index < span.lowerBound {
        let (end, isLetters) = source.withUnsafeBufferPointer { bytes in
          (LetterRun.end(bytes, from: index, to: span.lowerBound), LetterRun.isLetter(bytes, at: index))
        }
        let run = Array(source[index..<end])
        if isLetters {
          let repaired = options.repairsHomoglyphs ? try repaired(run, context) : nil
          if repaired != nil { result.composes = true }
          result.append(repaired ?? run, isKept: stays(repaired ?? run, instead: index..<end, of: source, context))
        } else {
          result.append(run, isKept: false)
        }
        index = end
      }
      result.append(Array(source[span]), isKept: !span.isEmpty)
      index = span.upperBound
    }
    result.end = result.bytes.count
    return result
  }

  /// Whether a run, repaired or not, stays at its place in a word.
  private func stays(
    _ run: [UInt8], instead range: Range<Int>, of word: [UInt8], _ context: WordContext
  ) -> Bool {
    guard options.protectsSpans, profile.source == .latin else { return false }
    // The run beside what stood around it.
    let whole = word[..<range.lowerBound] + run + word[range.upperBound...]
    return Array(whole).withUnsafeBufferPointer { bytes in
      let place = range.lowerBound..<(range.lowerBound + run.count)
      return stays(RunPlace(word: bytes, range: place, bounds: bytes.indices, context: context))
    }
  }

  /// Whether a run of Latin letters stays: a Roman numeral, a unit, a foreign word.
  private func stays(_ place: RunPlace) -> Bool {
    let run = Bytes(rebasing: place.word[place.range])
    if RomanNumeral.isNumeral(run, at: place) { return true }
    guard profile.keepsForeignWords else { return false }
    return Unit.isUnit(run, at: place) || Formula.isPart(place) || ForeignWords.shared.isForeign(run)
  }

  /// A run of letters with look-alikes of another script exchanged; nil where it should stay.
  private mutating func repaired(_ run: [UInt8], _ context: WordContext) throws(NormalizerError) -> [UInt8]? {
    let scalars = String(decoding: run, as: UTF8.self).unicodeScalars.map(\.value)
    var census = HomoglyphRepair.Census()
    for scalar in scalars { census.count(scalar) }
    var result: [UInt32]?
    if census.isMixed {
      result = try homoglyphs().repaired(scalars, census)
    } else if scalars.count == 1, profile.source != .either, census.prevailing != profile.script,
      context.isBetween(profile.script)
    {
      result = try homoglyphs().repairedSingle(scalars[0], around: profile.script).map { [$0] }
    }
    return result.map(RuleCompiler.utf8)
  }

  private mutating func homoglyphs() throws(NormalizerError) -> HomoglyphRepair {
    if let repair { return repair }
    let tables: HomoglyphTables
    do {
      // English has no Cyrillic letters of its own.
      tables = try HomoglyphTables.of(profile.language == .english ? .russian : profile.language)
    } catch {
      throw NormalizerError(.library, error.description)
    }
    let made = HomoglyphRepair(tables: tables, textScript: profile.script)
    repair = made
    return made
  }
}
