internal import ArqauText

/// Which languages and statuses a glossary has, and what is left to do.
public struct GlossaryCoverage: Sendable {
  /// The counts of one language.
  public struct Row: Sendable, Hashable {
    /// The language; both scripts of one are counted together.
    public let language: GlossaryLanguage
    /// Concepts that have a term in it.
    public let concepts: Int
    /// Identifiers of the concepts that have none, without those that are not to be translated.
    public let missing: [String]
    /// Terms by status.
    public let terms: [TermStatus: Int]
    /// Concepts whose terms in it, or which themselves, a native speaker should confirm.
    public let unchecked: Int
  }

  /// The number of concepts.
  public let concepts: Int
  /// Concepts without a source, of their own or of a term.
  public let unsourced: Int
  /// Concepts with a definition in some language.
  public let defined: Int
  /// The languages asked for, then others that there are.
  public let rows: [Row]

  /// The words in a note that ask for a native speaker's check.
  public static let checkMark = "needs native check"

  /// Counts.
  ///
  /// - Parameters:
  ///   - concepts: The concepts.
  ///   - languages: The languages that every concept should have.
  /// - Complexity: O(concepts × languages).
  public init(_ concepts: [Concept], languages: [GlossaryLanguage]) {
    self.concepts = concepts.count
    unsourced = concepts.count { concept in
      concept.sources.isEmpty && concept.terms.values.allSatisfy { $0.allSatisfy(\.sources.isEmpty) }
    }
    defined = concepts.count { !$0.definitions.isEmpty }
    let there = Set(concepts.flatMap(\.terms.keys).map(Self.whole))
    let wanted = languages.map(Self.whole)
    rows = (wanted + there.subtracting(wanted).sorted()).map { language in
      let terms = concepts.map { concept in
        concept.terms.filter { Self.whole($0.key) == language }.flatMap(\.value)
      }
      let pairs = Array(zip(concepts, terms))
      let statuses = Dictionary(terms.joined().map { ($0.status, 1) }, uniquingKeysWith: +)
      return Row(
        language: language, concepts: terms.count { !$0.isEmpty },
        missing: pairs.filter { $0.1.isEmpty && !$0.0.isUntranslatable }.map(\.0.id), terms: statuses,
        unchecked: pairs.count { concept, terms in
          !terms.isEmpty
            && (Self.asks(concept.notes, for: language, isTerm: false)
              || terms.contains { Self.asks($0.notes, for: language, isTerm: true) })
        })
    }
  }

  /// A language without its script.
  private static func whole(_ language: GlossaryLanguage) -> GlossaryLanguage {
    language.variety.map { GlossaryLanguage($0.language) } ?? language
  }

  /// Whether notes ask for a check: of a term, or of a concept where no language or this one is named behind,
  /// as in `needs native check: kk, sr`.
  private static func asks(_ notes: [String], for language: GlossaryLanguage, isTerm: Bool) -> Bool {
    notes.contains { note in
      let lower = note.lowercased()
      guard let range = lower.firstRange(of: checkMark) else { return false }
      if isTerm { return true }
      let rest = lower[range.upperBound...]
      let tags = rest.split { !($0.isLetter || $0 == "-") }.prefix { GlossaryLanguage(tag: $0)?.variety != nil }
      return !rest.hasPrefix(":") && !rest.hasPrefix(" (") || tags.isEmpty
        || tags.contains { GlossaryLanguage(tag: $0).map(whole) == language }
    }
  }
}
