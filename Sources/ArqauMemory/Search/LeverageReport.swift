internal import ArqauText

/// How much of some text a memory already has, in the usual bands.
public struct LeverageReport: Sendable, Hashable {
  /// A band of scores.
  public struct Band: Sendable, Hashable {
    /// `context`, `100`, `95-99`, `85-94`, `75-84`, `50-74`, `none` or `repetition`.
    public let name: String
    /// The segments in it.
    public internal(set) var segments = 0
    /// Their words: pieces between white space that hold a letter or a digit.
    public internal(set) var words = 0
    /// Their characters, without white space around them.
    public internal(set) var characters = 0
  }

  /// The bands, best first; what repeats an earlier segment of the text counts as repetition where it isn't exact.
  public private(set) var bands: [Band] = [
    "context", "100", "repetition", "95-99", "85-94", "75-84", "50-74", "none",
  ].map { Band(name: $0) }

  private var seen: Set<[UInt32]> = []

  /// An empty report.
  public init() {}

  /// All bands together.
  public var total: Band {
    bands.reduce(into: Band(name: "total")) { total, band in
      total.segments += band.segments
      total.words += band.words
      total.characters += band.characters
    }
  }

  /// Counts a segment.
  ///
  /// - Parameter score: Its best score; nil where there is no match of 50 or more.
  mutating func count(_ text: SegmentText, score: Int?) {
    let isNew = seen.insert(text.scalars).inserted
    let name =
      switch score ?? 0 {
      case 101...: "context"
      case 100: "100"
      case _ where !isNew: "repetition"
      case 95...: "95-99"
      case 85...: "85-94"
      case 75...: "75-84"
      case 50...: "50-74"
      default: "none"
      }
    guard let index = bands.firstIndex(where: { $0.name == name }) else { return }
    bands[index].segments += 1
    bands[index].characters += text.scalars.count
    bands[index].words += text.scalars.split(separator: 0x20).count { piece in
      piece.contains { !ScalarTraits.of($0).isDisjoint(with: .alphanumeric) }
    }
  }
}

extension TranslationMemory {
  /// Compares segments with the memory, in their order, each with its neighbours.
  ///
  /// - Throws: ``MemoryError``.
  public func analyze(
    _ segments: [String], from: LanguageCode, to: LanguageCode, into report: inout LeverageReport
  ) throws {
    for (index, text) in segments.enumerated() {
      let normal = SegmentText(text, isSerbian: from.isSerbian)
      if normal.scalars.isEmpty { continue }
      let query = MemoryQuery(
        text, from: from, to: to, previous: index > 0 ? segments[index - 1] : nil,
        next: index + 1 < segments.count ? segments[index + 1] : nil, limit: 1, threshold: 50)
      report.count(normal, score: try search(query).first?.score)
    }
  }
}
