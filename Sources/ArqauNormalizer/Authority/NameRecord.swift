public import ArqauText

/// What an authority knows of one person, place, organisation or work.
public struct NameRecord: Sendable, Hashable {
  /// The identifier, unique in an authority.
  public var id: String
  /// What the name is the name of.
  public var kind: NameKind
  /// The gender of a person; nil where it isn't known or means nothing.
  public var gender: GrammaticalGender?
  /// The tag of the language that the name comes from: any of BCP 47, `ar` of Abu Dhabi.
  public var native: String?
  /// Who or what it is, such as "president of Serbia since 2017".
  public var role: String?
  /// The forms, in the order of the source: within a variety the preferred one comes first.
  public var forms: [NameForm]
  /// Of a name of other times, the id of the record with the name that the same bearer has today: `volgograd` of
  /// Stalingrad. Its own forms are those of the old name in every language.
  public var now: String?
  /// Of another name of today, the id of the record with the name that is usual: `kosovo` of Kosovo and Metohija.
  public var same: String?
  /// Where the facts were seen, often an address.
  public var source: String?
  /// A remark of whoever made the record.
  public var note: String?
  /// The file, or the built-in data, that the record comes from.
  public var provenance: Provenance

  /// Makes a record.
  public init(
    id: String, kind: NameKind, gender: GrammaticalGender? = nil, native: String? = nil, role: String? = nil,
    now: String? = nil, same: String? = nil, forms: [NameForm] = [], source: String? = nil, note: String? = nil,
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.gender = gender
    self.native = native
    self.role = role
    self.now = now
    self.same = same
    self.forms = forms
    self.source = source
    self.note = note
    self.provenance = provenance
  }

  /// The forms in a variety, the best first: by status, then in the order of the source.
  public func forms(in variety: Variety) -> [NameForm] {
    NameForm.Status.allCases.flatMap { status in
      forms.filter { $0.variety == variety && $0.status == status }
    }
  }

  /// The id of the record that its bearer is known by, where this one is only another name of it.
  public var bearer: String? { now ?? same }

  /// The best form in a variety; nil where the record has none.
  public func preferredForm(in variety: Variety) -> NameForm? { forms(in: variety).first }
}

/// Where a record stands.
public struct Provenance: Sendable, Hashable {
  /// The file's name as the user gave it, `names.yml`, or `CLDR`.
  public let file: String
  /// The line on which the record begins, counted from 1; nil where there are no lines.
  public let line: Int?

  /// Makes a place.
  public init(file: String, line: Int? = nil) {
    self.file = file
    self.line = line
  }
}

/// One spelling of a name.
public struct NameForm: Sendable, Hashable {
  /// How good a spelling is; the best comes first.
  public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    /// The form to write.
    case preferred
    /// A form that others write, and that is right too.
    case admitted
    /// A form of other times.
    case historical
    /// A form that should not be written.
    case deprecated
  }

  /// The language tag: one of Arqau's varieties, or any other BCP 47 tag as the source has it.
  public let tag: String
  /// The variety, where the tag names one of Arqau's.
  public let variety: Variety?
  /// The spelling.
  public let text: String
  /// How good it is.
  public let status: Status

  /// Makes a form in a variety.
  public init(_ text: String, in variety: Variety, status: Status = .preferred) {
    self.text = text
    self.variety = variety
    self.status = status
    tag = variety.tag
  }

  /// Makes a form from a language tag; nil where the tag is none.
  ///
  /// Serbian and Kazakh without a script are in the one of the spelling's letters.
  public init?(_ text: String, tag: some StringProtocol, status: Status = .preferred) {
    self.text = text
    self.status = status
    guard let named = Variety(tag: tag) else {
      guard Self.isTag(tag) else { return nil }
      self.tag = String(tag)
      variety = nil
      return
    }
    let isBare = !tag.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "@") }
    let script = isBare && named.language.scripts.count > 1 ? Self.script(of: text) ?? named.script : named.script
    let variety = Variety(named.language, script) ?? named
    self.variety = variety
    self.tag = variety.tag
  }

  /// The script that most of a spelling's letters have, that of the first where there are as many of both:
  /// a Cyrillic name may begin with a Roman numeral or a company's Latin name.
  private static func script(of text: String) -> Script? {
    var first: Script?
    var balance = 0
    for scalar in text.unicodeScalars {
      let traits = ScalarTraits.of(scalar.value)
      let isCyrillic = traits.contains(.cyrillic)
      guard isCyrillic || traits.contains(.latin) else { continue }
      first = first ?? (isCyrillic ? .cyrillic : .latin)
      balance += isCyrillic ? 1 : -1
    }
    return balance > 0 ? .cyrillic : balance < 0 ? .latin : first
  }

  /// Whether a text has the form of a language tag: letters and digits in pieces of one to eight.
  static func isTag(_ text: some StringProtocol) -> Bool {
    var length = 0
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"):
        guard length > 0 else { return false }
        length = 0
        isFirst = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: length += 1
      default: return false
      }
      if length > 8 { return false }
    }
    return isFirst ? (2...8).contains(length) : length > 0
  }
}
