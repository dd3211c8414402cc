/// The same text in any number of languages, and where it comes from.
public struct TranslationUnit: Sendable, Hashable {
  /// A named property of a unit or a variant.
  public struct Property: Sendable, Hashable {
    /// The name; attributes of TMX that have no place of their own begin with "@".
    public let name: String
    /// The value.
    public let value: String

    /// Makes a property.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The text in one language.
  public struct Variant: Sendable, Hashable {
    /// The language.
    public var language: LanguageCode
    /// The text without inline codes.
    public var text: String
    /// The text with its inline codes, as the content of TMX's `<seg>`; nil where there are none.
    public var markup: String?
    /// Creator, dates and other properties of the variant's own, by TMX's attribute names with "@".
    public var properties: [Property]

    /// Makes a variant.
    public init(_ language: LanguageCode, _ text: String, markup: String? = nil, properties: [Property] = []) {
      self.language = language
      self.text = text
      self.markup = markup
      self.properties = properties
    }
  }

  /// The unit's number in its memory; nil before it is stored. A number is never given twice.
  public var id: Int64?
  /// The unit's name in the file that it came from.
  public var name: String?
  /// Where the text comes from: a project, a file, a machine.
  public var origin: String?
  /// The key of the place where the text stands, as some formats name it.
  public var context: String?
  /// The segment before, in the source language.
  public var previous: String?
  /// The segment after, in the source language.
  public var next: String?
  /// Who made the unit.
  public var creator: String?
  /// When, as `YYYYMMDDThhmmssZ`.
  public var created: String?
  /// Who changed it last.
  public var changer: String?
  /// When, as `YYYYMMDDThhmmssZ`.
  public var changed: String?
  /// Notes.
  public var notes: [String]
  /// What else the unit's file says of it.
  public var properties: [Property]
  /// The text in each language, the source first where the file tells.
  public var variants: [Variant]

  /// Makes a unit.
  public init(
    variants: [Variant] = [], name: String? = nil, origin: String? = nil, context: String? = nil,
    previous: String? = nil, next: String? = nil, creator: String? = nil, created: String? = nil,
    changer: String? = nil, changed: String? = nil, notes: [String] = [], properties: [Property] = []
  ) {
    self.variants = variants
    self.name = name
    self.origin = origin
    self.context = context
    self.previous = previous
    self.next = next
    self.creator = creator
    self.created = created
    self.changer = changer
    self.changed = changed
    self.notes = notes
    self.properties = properties
  }

  /// The variants of a language.
  public func variants(in language: LanguageCode) -> [Variant] {
    variants.filter { $0.language.key == language.key }
  }

  /// A number that equal units share: of all texts with their codes and languages, the origin and the context.
  ///
  /// Dates, creators and notes don't count, so that a file imported again doubles nothing.
  var contentHash: Int64 {
    var hash = ContentHash()
    for variant in variants {
      hash.add(variant.language.tag)
      hash.add(variant.markup ?? variant.text)
    }
    hash.add("")
    for text in [origin, context, previous, next] { hash.add(text ?? "") }
    return Int64(bitPattern: hash.value)
  }
}

/// A hash that stays the same from version to version, eight bytes at a time.
struct ContentHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while index + 8 <= raw.count {
        mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      var rest: UInt64 = 0
      while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
      }
      mix(rest)
      mix(UInt64(raw.count) | 1 << 63)
    }
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }

  var value: UInt64 {
    var value = state
    value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 32
  }
}
