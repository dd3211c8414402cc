/// Tells the language and script of a text.
public struct LanguageDetector: Sendable {
  /// What a text is written in.
  public struct Detection: Sendable, Hashable {
    /// The language; nil where it is none of Arqau's, or can't be told.
    public let language: Language?
    /// The script of most letters; `common` where there are no letters of the two.
    public let script: Script
    /// How sure the answer is, from 0 to 1.
    public let confidence: Double

    /// Makes an answer.
    public init(language: Language?, script: Script, confidence: Double) {
      self.language = language
      self.script = script
      self.confidence = confidence
    }
  }

  /// Makes a detector. All detectors share one model, which is read at its first use.
  public init() {}

  /// The language and script of a text.
  ///
  /// - Parameter utf8: Valid UTF-8; of a long text, a sample spread over it is looked at.
  /// - Complexity: O(n), at most a constant.
  public func detect(_ utf8: [UInt8]) -> Detection {
    Detection(language: nil, script: .common, confidence: 0)
  }

  /// The language and script of a text.
  public func detect(_ text: String) -> Detection { detect(Array(text.utf8)) }
}
