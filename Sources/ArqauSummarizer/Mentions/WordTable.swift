/// Classes and facts of words, by the hash of their skeletons.
///
/// The classes come from a clustering of word vectors, the facts from lists of names: see the catalogue's page
/// on mentions. A slot is found by the low bits of a hash and checked by 16 others; a word of 65,536 that the
/// table lacks is taken for another one.
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

  /// The slots, three numbers each: check bits (0 for an empty slot), class, facts.
  package let slots: [UInt16]
  /// The coarse class of each fine one.
  package let coarse: [UInt8]
  private let size: Int

  /// Makes a table of slots; nil where none of them is empty, or there are too many.
  package init?(slots: [UInt16], coarse: [UInt8]) {
    let size = slots.count / 3
    guard size * 3 == slots.count, size < 1 << 31, (0..<size).contains(where: { slots[$0 * 3] == 0 }) else {
      return nil
    }
    self.slots = slots
    self.coarse = coarse
    self.size = size
  }

  /// Makes a table of entries by the hash of their skeletons.
  package init(_ entries: [(hash: UInt64, entry: Entry)], coarse: [UInt8]) {
    let size = entries.count * 5 / 4 + 16
    var slots = [UInt16](repeating: 0, count: size * 3)
    for (hash, entry) in entries {
      let (start, tag) = Self.place(of: hash, among: size)
      var slot = start
      while slots[slot * 3] != 0, slots[slot * 3] != tag { slot = slot + 1 == size ? 0 : slot + 1 }
      slots[slot * 3] = tag
      if slots[slot * 3 + 1] == 0 { slots[slot * 3 + 1] = entry.fineClass }
      slots[slot * 3 + 2] |= entry.facts
    }
    self.slots = slots
    self.coarse = coarse
    self.size = size
  }

  private static func place(of hash: UInt64, among size: Int) -> (slot: Int, tag: UInt16) {
    let mixed = MentionHash.mix(0x77, hash)
    return (
      Int(truncatingIfNeeded: ((mixed & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: size)) >> 32),
      max(1, UInt16(truncatingIfNeeded: mixed >> 40))
    )
  }

  private func entry(ofHash hash: UInt64) -> Entry {
    let (start, tag) = Self.place(of: hash, among: size)
    var slot = start
    while slots[slot * 3] != 0 {
      if slots[slot * 3] == tag { return Entry(fineClass: slots[slot * 3 + 1], facts: slots[slot * 3 + 2]) }
      slot = slot + 1 == size ? 0 : slot + 1
    }
    return Entry()
  }

  package static func hash(_ units: some Sequence<UInt8>) -> UInt64 {
    MentionHash.word(units.lazy.map { UInt32($0) })
  }

  /// What is known of a skeleton as it is.
  package func entry(of skeleton: [UInt8]) -> Entry { entry(ofHash: Self.hash(skeleton)) }

  package func coarseClass(of fine: UInt16) -> UInt16 {
    fine > 0 && Int(fine) <= coarse.count ? UInt16(coarse[Int(fine) - 1]) + 1 : 0
  }

  /// The facts of a skeleton, or of one that it may be an inflected form of.
  package func facts(of skeleton: [UInt8]) -> UInt16 {
    let whole = entry(of: skeleton).facts
    guard whole == 0, skeleton.count > 4 else { return whole }
    for cut in 1...3 where skeleton.count - cut >= 3 {
      let stem = skeleton.dropLast(cut)
      let hash = Self.hash(stem)
      var found = entry(ofHash: hash).facts
      for vowel in [UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "e")] {
        found |= entry(ofHash: MentionHash.append(hash, UInt32(vowel))).facts
      }
      if found != 0 { return found | Facts.inflected }
    }
    return 0
  }
}
