/// What is known of words: by their skeletons, for all languages, and by their letters, for one language each.
package struct WordTables: Sendable {
  package let shared: WordTable
  package let own: WordTable

  package init(shared: WordTable, own: WordTable) {
    self.shared = shared
    self.own = own
  }

  /// The key of a word in the table of words by their letters.
  @inline(__always)
  package static func ownKey(_ word: UInt64, language: UInt64) -> UInt64 { MentionHash.mix(0x78 + language, word) }
}

/// Classes and facts of words, by the hash of their skeletons or of their letters.
///
/// The classes come from a clustering of word vectors, the facts from lists of names: see the catalogue's page
/// on mentions. A bucket is found by the low bits of a hash, a place in it by 16 others; one of some 10,000 words that
/// the table lacks is taken for another one.
package struct WordTable: Sendable {
  /// What the lists of names say of a word, as bits.
  package enum Facts {
    package static let country: UInt16 = 1
    package static let countryPart: UInt16 = 1 << 1
    package static let place: UInt16 = 1 << 2
    package static let placePart: UInt16 = 1 << 3
    package static let given: UInt16 = 1 << 4
    package static let surname: UInt16 = 1 << 5
    package static let organisation: UInt16 = 1 << 6
    package static let organisationPart: UInt16 = 1 << 7
    package static let namePart: UInt16 = 1 << 8
    package static let city: UInt16 = 1 << 9
    /// In the table of a language's own words: texts have the word in small letters, with a capital, or both.
    package static let lower: UInt16 = 1
    package static let capitalized: UInt16 = 1 << 1
    package static let mixed: UInt16 = 1 << 2
    /// Those three.
    package static let cases = lower | capitalized | mixed
    /// In the same table, four bits from this one on: lists of the language have the word as a given name, as a
    /// frequent or a rare surname, as a region.
    package static let firstList = 3
    package static let lists: UInt16 = 0xF
    /// In the same table, from this bit on: one more than five times how likely the word's neighbours in a large corpus
    /// make it part of a person's name, and how likely of a place's, in five steps each; 0 for unknown.
    package static let firstLikeness = 7
    /// Set beside the others where an ending was taken off to find the word.
    package static let inflected: UInt16 = 1 << 15
  }

  package struct Entry: Sendable, Hashable {
    package var fineClass: UInt16 = 0
    package var facts: UInt16 = 0

    package init(fineClass: UInt16 = 0, facts: UInt16 = 0) {
      self.fineClass = fineClass
      self.facts = facts
    }
  }

  /// The buckets, 25 numbers each: eight check numbers (0 for an empty place), eight classes, eight facts, and
  /// whether a word of this bucket had to go to the next one.
  package let slots: [UInt16]
  /// The coarse class of each fine one.
  package let coarse: [UInt8]
  private let buckets: Int

  private static let places = 8
  private static let width = 25

  /// Makes a table of slots; nil where they are no buckets, or where a search would not end.
  package init?(slots: [UInt16], coarse: [UInt8]) {
    let buckets = slots.count / Self.width
    guard buckets > 0, buckets * Self.width == slots.count, buckets < 1 << 28,
      (0..<buckets).contains(where: { slots[$0 * Self.width + 24] == 0 })
    else { return nil }
    self.slots = slots
    self.coarse = coarse
    self.buckets = buckets
  }

  /// Makes a table of entries by the hash of their skeletons.
  package init(_ entries: [(hash: UInt64, entry: Entry)], coarse: [UInt8]) {
    let buckets = entries.count / 7 + 2
    var slots = [UInt16](repeating: 0, count: buckets * Self.width)
    for (hash, entry) in entries {
      let (home, tag) = Self.place(of: hash, among: buckets)
      var bucket = home
      var place: Int?
      while true {
        place = (0..<Self.places).first {
          slots[bucket * Self.width + $0] == 0 || slots[bucket * Self.width + $0] == tag
        }
        if place != nil { break }
        slots[bucket * Self.width + 24] = 1
        bucket = bucket + 1 == buckets ? 0 : bucket + 1
      }
      let start = bucket * Self.width + (place ?? 0)
      slots[start] = tag
      if slots[start + 8] == 0 { slots[start + 8] = entry.fineClass }
      slots[start + 16] |= entry.facts
    }
    self.slots = slots
    self.coarse = coarse
    self.buckets = buckets
  }

  @inline(__always)
  private static func place(of hash: UInt64, among buckets: Int) -> (bucket: Int, tag: UInt16) {
    let mixed = MentionHash.mix(0x77, hash)
    return (
      Int(truncatingIfNeeded: ((mixed & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: buckets)) >> 32),
      max(1, UInt16(truncatingIfNeeded: mixed >> 40))
    )
  }

  @inline(__always)
  package func entry(ofHash hash: UInt64) -> Entry {
    slots.withUnsafeBufferPointer { slots in
      var (bucket, tag) = Self.place(of: hash, among: buckets)
      while true {
        let start = bucket &* Self.width
        for place in start..<start &+ Self.places where slots[place] == tag {
          return Entry(fineClass: slots[place &+ 8], facts: slots[place &+ 16])
        }
        if slots[start &+ 24] == 0 { return Entry() }
        bucket = bucket &+ 1 == buckets ? 0 : bucket &+ 1
      }
    }
  }

  package static func hash(_ units: some Sequence<UInt8>) -> UInt64 {
    MentionHash.word(units.lazy.map { UInt32($0) })
  }

  package func coarseClass(of fine: UInt16) -> UInt16 {
    fine > 0 && Int(fine) <= coarse.count ? UInt16(coarse[Int(fine) - 1]) + 1 : 0
  }

  /// The facts of a skeleton, or of one that it may be an inflected form of.
  ///
  /// - Parameters:
  ///   - hash: The hash of the skeleton.
  ///   - stems: Its hashes without one, two and three of its last units; fewer for a short one.
  func facts(ofHash hash: UInt64, stems: some Sequence<UInt64>) -> UInt16 {
    let whole = entry(ofHash: hash).facts
    guard whole == 0 else { return whole }
    for stem in stems {
      var found = entry(ofHash: stem).facts
      for vowel in [UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "e")] {
        found |= entry(ofHash: MentionHash.append(stem, UInt32(vowel))).facts
      }
      if found != 0 { return found | Facts.inflected }
    }
    return 0
  }
}
