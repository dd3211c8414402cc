public import ArqauText

/// One notion, with its terms in any number of languages.
///
/// ```swift
/// var concept = Concept(id: "joint-statement")
/// concept.add(Term("joint statement"), in: GlossaryLanguage(.english))
/// concept.add(Term("совместное заявление"), in: GlossaryLanguage(.russian))
/// ```
/// Equality compares everything, comments and places too; ``bare`` leaves these out.
public struct Concept: Sendable, Hashable {
  /// The identifier: one to 200 of `a`–`z`, `0`–`9` and `-`, not at the ends.
  public var id: String
  /// The field that the concept belongs to.
  public var domain: String?
  /// The part of speech of its terms.
  public var pos: String?
  /// Whether its terms are not to be translated.
  public var isUntranslatable: Bool
  /// Definitions by language.
  public var definitions: [GlossaryLanguage: String]
  /// Remarks for people.
  public var notes: [String]
  /// Where it was seen: addresses or titles.
  public var sources: [String]
  /// Identifiers of related concepts.
  public var related: [String]
  /// The terms by language, as written; `terms(in:)` takes both scripts of a language together.
  public var terms: [GlossaryLanguage: [Term]]
  /// Keys that the format doesn't know.
  public var extras: [GlossaryEntry]
  /// The comments of the concept (key ""), of its keys, and those at its end (key ``endOfConcept``).
  public var comments: [String: KeyComments]
  /// Where the concept stands; nil for one that was not read from a file.
  public var place: SourcePlace?
  /// Where its keys stand.
  public var keyPlaces: [String: SourcePlace]

  /// The key of the comments behind a concept's last line.
  public static let endOfConcept = "\u{0}end"

  /// Makes a concept with nothing but an identifier.
  public init(id: String) {
    self.id = id
    domain = nil
    pos = nil
    isUntranslatable = false
    definitions = [:]
    notes = []
    sources = []
    related = []
    terms = [:]
    extras = []
    comments = [:]
    place = nil
    keyPlaces = [:]
  }

  /// The languages that have terms, in the order of a file.
  public var languages: [GlossaryLanguage] { terms.keys.sorted() }

  /// The terms of a language in both its scripts, as written.
  public func terms(in language: Language) -> [Term] {
    languages.filter { $0.variety?.language == language }.flatMap { terms[$0, default: []] }
  }

  /// Adds a term behind those of its language.
  public mutating func add(_ term: Term, in language: GlossaryLanguage) {
    terms[language, default: []].append(term)
  }

  /// The concept without comments and places: two with equal bare concepts say the same.
  public var bare: Concept {
    var concept = self
    concept.comments = [:]
    concept.place = nil
    concept.keyPlaces = [:]
    concept.terms = terms.mapValues { $0.map(\.bare) }
    concept.extras.sort { $0.key < $1.key }
    return concept
  }

  /// The longest identifier, in bytes.
  public static let longestID = 200

  /// Whether a text can be an identifier: small Latin letters and digits, joined by single hyphens.
  ///
  /// Nothing else is let in, so that an identifier is safe in a file name, an address and a page.
  public static func isValidID(_ text: String) -> Bool {
    guard (1...longestID).contains(text.utf8.count) else { return false }
    var last = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != UInt8(ascii: "-"): break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }
}
