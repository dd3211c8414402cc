public import ArqauNormalizer
public import ArqauText

/// A word or phrase that stands for a concept in one language.
///
/// Equality compares everything, comments and place too; ``bare`` leaves these out.
public struct Term: Sendable, Hashable {
  /// The base form, as written in the file.
  public var text: String
  /// How it stands to the concept.
  public var status: TermStatus
  /// The part of speech, where it differs from the concept's.
  public var pos: String?
  /// The grammatical gender.
  public var gender: GrammaticalGender?
  /// The number, where the term has only one.
  public var number: TermNumber?
  /// Where it was seen: addresses or titles.
  public var sources: [String]
  /// Remarks for people.
  public var notes: [String]
  /// Sentences that hold it.
  public var contexts: [String]
  /// Further forms to recognise, beside those that the rules derive.
  public var forms: [String]
  /// Forms that the rules derive and that are not to be recognised.
  public var excludedForms: [String]
  /// In which shapes it is looked for.
  public var matching: TermMatching
  /// Which words inflect; nil where the rules decide.
  public var inflecting: InflectingWords?
  /// The script that this term is for, so that none is derived for it from the other; nil where both
  /// scripts share it.
  public var script: Script?
  /// Keys that the format doesn't know.
  public var extras: [GlossaryEntry]
  /// The comments of the term (key "") and of its keys.
  public var comments: [String: KeyComments]
  /// Where the term stands; nil for one that was not read from a file.
  public var place: SourcePlace?

  /// Makes a term with nothing but a text and a status.
  public init(_ text: String, status: TermStatus = .preferred) {
    self.text = text
    self.status = status
    pos = nil
    gender = nil
    number = nil
    sources = []
    notes = []
    contexts = []
    forms = []
    excludedForms = []
    matching = .inflect
    inflecting = nil
    script = nil
    extras = []
    comments = [:]
    place = nil
  }

  /// The term without comments and place: two with equal bare terms say the same.
  public var bare: Term {
    var term = self
    term.comments = [:]
    term.place = nil
    return term
  }

  /// The script that the term is written in: as `script` says, else by its letters.
  public var writtenScript: Script {
    if let script { return script }
    var cyrillic = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: latin += 1
      case 0x400...0x52F: cyrillic += 1
      default: break
      }
    }
    if cyrillic == latin { return .common }
    return cyrillic > latin ? .cyrillic : .latin
  }
}
