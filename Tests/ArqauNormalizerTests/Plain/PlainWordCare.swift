import ArqauText

@testable import ArqauNormalizer

/// Looks at a word, or what stands between two white spaces, that the engine could not simply convert:
/// composes it, repairs look-alike letters, and finds what must stay as it is.
struct PlainWordCare {
  /// A word made ready for the rules.
  struct Word {
    /// The word, and behind it what follows in the text, for contexts.
    var bytes: [UInt8]
    /// Where the word ends in them.
    var end: Int
    /// What stays as it is, in order.
    var kept: [Range<Int>]
    /// Whether the result must be composed.
    var composes: Bool
  }

  enum Result {
    /// The text stays as it is up to this place.
    case keep(Int)
    /// The word is converted, and the text goes on at a place.
    case convert(Word, Int)
  }

  let profile: SchemeProfile
  let options: Transliterator.Options
  private var repair: HomoglyphRepair?

  init(profile: SchemeProfile, options: Transliterator.Options) {
    self.profile = profile
    self.options = options
  }

  /// What is to be done with the word in a range of valid UTF-8.
  ///
  /// - Throws: ``NormalizerError`` of kind `library` where ICU fails.
  mutating func look(
    at bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) throws(NormalizerError) -> Result {
    if options.protectsSpans, let span = PlainProtectedSpans.opening(in: bytes, range, profile) {
      return span.lowerBound == range.lowerBound
        ? .keep(span.upperBound) : try look(at: bytes, range.lowerBound..<span.lowerBound)
    }
    let context = PlainWordContext(bytes: bytes, range: range)
    if profile.source == .cyrillic, context.isPlainLatin, context.letters > 1 { return .keep(range.upperBound) }
    var word = Word(bytes: Array(bytes[range]), end: range.count, kept: [], composes: false)
    if Self.mayCompose(word.bytes) {
      word.bytes = Array(try Self.composed(String(decoding: word.bytes, as: UTF8.self)).utf8)
      word.end = word.bytes.count
      word.composes = true
    }
    let spans = options.protectsSpans ? PlainProtectedSpans.inside(word.bytes, profile) : []
    try treatLetters(of: &word, around: spans, context)
    var tail = min(range.upperBound + 64, bytes.count)
    while tail > range.upperBound, tail < bytes.count, bytes[tail] & 0xC0 == 0x80 { tail -= 1 }
    word.bytes.append(contentsOf: bytes[range.upperBound..<tail])
    return .convert(word, range.upperBound)
  }

  /// Goes through the runs of letters outside of the spans that stay.
  private mutating func treatLetters(
    of word: inout Word, around spans: [Range<Int>], _ context: PlainWordContext
  ) throws(NormalizerError) {
    let source = word.bytes
    var result: [UInt8] = []
    var kept: [Range<Int>] = []
    var index = 0
    for span in spans + [source.count..<source.count] {
      while index < span.lowerBound {
        let end = PlainLetterRun.end(source, from: index, to: span.lowerBound)
        let start = result.count
        if PlainLetterRun.isLetter(source, at: index) {
          let run = Array(source[index..<end])
          let repaired = options.repairsHomoglyphs ? try repaired(run, context) : nil
          if repaired != nil { word.composes = true }
          result.append(contentsOf: repaired ?? run)
          let isKept =
            options.protectsSpans && profile.source == .latin
            && stays(Array(result[start...]), source, index..<end, context)
          if isKept { kept.append(start..<result.count) }
        } else {
          result.append(contentsOf: source[index..<end])
        }
        index = end
      }
      let start = result.count
      result.append(contentsOf: source[span])
      if !span.isEmpty { kept.append(start..<result.count) }
      index = span.upperBound
    }
    word.bytes = result
    word.end = result.count
    word.kept = kept
  }

  /// Whether a run of Latin letters stays: a Roman numeral, a unit, a foreign word.
  private func stays(_ run: [UInt8], _ word: [UInt8], _ range: Range<Int>, _ context: PlainWordContext) -> Bool {
    if PlainRomanNumeral.isNumeral(run, in: word, range, context) { return true }
    guard profile.keepsForeignWords else { return false }
    return PlainUnit.isUnit(run, in: word, range, context) || PlainFormula.isPart(run, in: word, range)
      || PlainForeignWords.shared.isForeign(run)
  }

  /// A run of letters with look-alikes of another script exchanged; nil where it should stay.
  private mutating func repaired(_ run: [UInt8], _ context: PlainWordContext) throws(NormalizerError) -> [UInt8]? {
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
    } else if profile.source == .cyrillic, census.latin > 0, census.cyrillic == 0 {
      result = nil
    }
    return result.map(RuleCompiler.utf8)
  }

  private mutating func homoglyphs() throws(NormalizerError) -> HomoglyphRepair {
    if let repair { return repair }
    let made = HomoglyphRepair(tables: try PlainTables.of(profile.language), textScript: profile.script)
    repair = made
    return made
  }

  /// Whether composition may change the bytes: a mark, or a scalar that NFC writes otherwise.
  private static func mayCompose(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0xCC {
          index += bytes[index] < 0x80 ? 1 : 2
          continue
        }
        let (scalar, length) = decodeScalar(bytes, at: index)
        if scalar >= 0x600 ? scalar &- 0x2010 >= 0x30 : (0x340..<0x390).contains(scalar) { return true }
        if ScalarTraits.of(scalar).contains(.mark) { return true }
        index += length
      }
      return false
    }
  }

  /// A text in NFC.
  static func composed(_ text: String) throws(NormalizerError) -> String {
    do { return try text.normalized(to: .nfc) } catch { throw NormalizerError(.library, error.description) }
  }
}

/// The tables of look-alikes, made at the first use of each language.
private enum PlainTables {
  private static let kazakh = make(.kazakh)
  private static let russian = make(.russian)
  private static let serbian = make(.serbian)

  static func of(_ language: Language) throws(NormalizerError) -> HomoglyphTables {
    let made =
      switch language {
      case .kazakh: kazakh
      case .russian, .english: russian
      case .serbian: serbian
      }
    do { return try made.get() } catch { throw NormalizerError(.library, error.description) }
  }

  private static func make(_ language: Language) -> Swift.Result<HomoglyphTables, TextError> {
    do { return .success(try HomoglyphTables.of(language)) } catch { return .failure(error) }
  }
}
