internal import ArqauText

/// Converts text by a scheme, in one pass over its UTF-8.
///
/// ```swift
/// let latin = try Transliterator(scheme: "srp-cyrl-latn")
/// try latin.convert("Љубљана").text  // "Ljubljana"
/// ```
/// A transliterator only reads its tables: one may serve any number of tasks.
public struct Transliterator: Sendable {
  /// What is done beside the rules.
  public struct Options: Sendable, Hashable {
    /// Whether letters of another script that look like the right ones are exchanged first.
    public var repairsHomoglyphs: Bool
    /// Whether addresses, handles, file names, code, Roman numerals, units and foreign words stay.
    public var protectsSpans: Bool

    /// Makes options; both are on unless said otherwise.
    public init(repairsHomoglyphs: Bool = true, protectsSpans: Bool = true) {
      self.repairsHomoglyphs = repairsHomoglyphs
      self.protectsSpans = protectsSpans
    }
  }

  /// The scheme whose rules are followed.
  public let scheme: TransliterationScheme
  /// What is done beside the rules.
  public let options: Options
  let tables: RuleTables

  /// Makes a transliterator; the rules of each built-in scheme are compiled once in a process.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where the scheme's rules can't be run.
  public init(_ scheme: TransliterationScheme, options: Options = Options()) throws(NormalizerError) {
    self.scheme = scheme
    self.options = options
    tables = try CompiledSchemes.shared.tables(of: scheme)
  }

  /// Makes a transliterator by a scheme of an id.
  ///
  /// - Throws: ``NormalizerError`` of kind `unknownScheme`, with ids that are near.
  public init(scheme id: String, options: Options = Options()) throws(NormalizerError) {
    try self.init(TransliterationScheme.named(id), options: options)
  }

  /// The text by the scheme, in NFC, with the letters that no rule takes.
  ///
  /// - Throws: ``NormalizerError`` of kind `library` where ICU fails.
  /// - Complexity: O(n).
  public func convert(_ text: String) throws(NormalizerError) -> Transliteration {
    var stream = TransliterationStream(self)
    var text = text
    var failure: NormalizerError?
    text.withUTF8 { bytes in
      do throws(NormalizerError) { try stream.finish(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    return Transliteration(
      text: stream.withOutput { String(decoding: $0, as: UTF8.self) }, unmapped: stream.unmapped)
  }

  /// The UTF-8 of a text by the scheme.
  ///
  /// - Parameter utf8: The text; it is checked to be UTF-8.
  /// - Throws: ``NormalizerError`` of kind `malformed`, with the byte's offset, or of kind `library`.
  /// - Complexity: O(n).
  public func convert(utf8: [UInt8]) throws(NormalizerError) -> [UInt8] {
    var stream = TransliterationStream(self)
    var failure: NormalizerError?
    utf8.withUnsafeBufferPointer { bytes in
      do throws(NormalizerError) { try stream.finish(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    return stream.withOutput { Array($0) }
  }
}

/// A text by a scheme.
public struct Transliteration: Sendable, Hashable {
  /// The text, in NFC.
  public let text: String
  /// Letters of the source script that no rule takes and that stand in the text as they were, each once.
  public let unmapped: [String]
}
