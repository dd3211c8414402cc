/// What letter sequences cost in each language of one script: a table of n-grams of one to four letters.
///
/// A row gives for each class the cost of its last letter behind those before it, in sixths of a nat
/// (-ln P). The text of the table is made by `Sources/arqau-bench/Training`; see there for its source.
package struct LanguageModel: Sendable {
  /// A model as the training script writes it.
  package struct Source: Sendable {
    /// Languages, and groups of languages that are no target.
    let classes: [String]
    /// The letters of the n-grams.
    let letters: String
    /// How many rows there are of each length, from one letter to four.
    let rowCounts: [Int]
    /// Each row's letters and a character for each class, `$` for the cost 0.
    let rows: StaticString

    package init(classes: [String], letters: String, rowCounts: [Int], rows: StaticString) {
      self.classes = classes
      self.letters = letters
      self.rowCounts = rowCounts
      self.rows = rows
    }
  }

  /// Costs per nat.
  static let unit = 6
  /// The cost of a letter that no class knows.
  static let unknown = 84
  /// The cost of a word's end, which the frequencies behind the model do not count.
  static let wordEnd = 12

  let classes: [String]
  /// The number of each letter below U+0600, counted from 1; 0 where the model lacks it.
  private let letterNumbers: [UInt8]
  /// Open-addressed: packed letters in the high half, 0 where a slot is free, and the place of their costs in the low.
  private let slots: [UInt64]
  private let costs: [UInt8]

  /// Reads a model; its rows are trusted, since they are part of the program.
  package init(_ source: Source) {
    classes = source.classes
    var numbers = [UInt8](repeating: 0, count: 0x600)
    for (number, letter) in source.letters.unicodeScalars.enumerated() where letter.value < 0x600 {
      numbers[Int(letter.value)] = UInt8(truncatingIfNeeded: number + 1)
    }
    letterNumbers = numbers
    let rowCount = source.rowCounts.reduce(0, +)
    var capacity = 1024
    while capacity < rowCount * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    var costs: [UInt8] = []
    costs.reserveCapacity(rowCount * source.classes.count)
    source.rows.withUTF8Buffer { rows in
      var index = 0
      for (shorter, count) in source.rowCounts.enumerated() {
        for _ in 0..<count {
          var key: UInt32 = 0
          for _ in 0...shorter {
            guard index < rows.count else { return }
            let (scalar, length) = decodeScalar(rows, at: index)
            key = key << 7 | UInt32(scalar < 0x600 ? numbers[Int(scalar)] : 0)
            index += length
          }
          guard index + source.classes.count <= rows.count else { return }
          var slot = Self.slot(of: key, in: capacity)
          while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
          slots[slot] = UInt64(key) << 32 | UInt64(costs.count)
          for _ in source.classes {
            costs.append(rows[index] &- 0x24)
            index += 1
          }
        }
      }
    }
    self.slots = slots
    self.costs = costs
  }

  /// The number of a letter for ``add(_:to:)``; 0 where the model lacks it.
  @inline(__always)
  package func number(of scalar: UInt32) -> UInt32 {
    scalar < 0x600 ? UInt32(letterNumbers[Int(scalar)]) : 0
  }

  /// Adds the costs of a word's letters, each behind up to three others, to each class.
  ///
  /// - Parameters:
  ///   - letters: The word in lower case.
  ///   - script: The model's; letters of another are passed over.
  ///   - totals: A sum for each class.
  /// - Returns: How many letters were counted.
  /// - Complexity: O(letters · classes).
  func add(_ letters: ArraySlice<UInt32>, of script: ScalarTraits, to totals: inout [Int]) -> Int {
    totals.withUnsafeMutableBufferPointer { totals in
      costs.withUnsafeBufferPointer { costs in
        slots.withUnsafeBufferPointer { slots in
          var history: UInt32 = 0
          var count = 0
          for letter in letters {
            guard ScalarTraits.of(letter).contains(script) else {
              // A letter of another script, or a mark: nothing is known of what follows it.
              history = 0
              continue
            }
            let number = number(of: letter)
            history = number == 0 ? 0 : (history << 7 | number) & 0xFFF_FFFF
            count += 1
            if let place = longest(history, slots) {
              for index in 0..<totals.count { totals[index] &+= Int(costs[place &+ index]) }
            } else {
              for index in 0..<totals.count { totals[index] &+= Self.unknown }
            }
          }
          return count
        }
      }
    }
  }

  /// The place of the costs of the longest sequence that a history ends with; nil where the model has none.
  @inline(__always)
  private func longest(_ history: UInt32, _ slots: UnsafeBufferPointer<UInt64>) -> Int? {
    var mask: UInt32 = 0xFFF_FFFF
    while mask > 0 {
      let key = history & mask
      // A tail that is no longer than the next shorter one was looked up already.
      if key > mask >> 7, let place = place(of: key, slots) { return place }
      mask >>= 7
    }
    return nil
  }

  /// What the newest letter of a history costs in one class.
  ///
  /// - Parameter backOff: What each letter costs by which the sequence found is shorter than the history
  ///   ("stupid back-off", Brants and others 2007).
  package func cost(_ history: UInt32, of index: Int, backOff: Int) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var mask: UInt32 = 0xFFF_FFFF
      var extra = 0
      while mask > 0 {
        let key = history & mask
        if key > mask >> 7 {
          if let place = place(of: key, slots) { return Int(costs[place + index]) + extra }
          extra += backOff
        }
        mask >>= 7
      }
      return Self.unknown
    }
  }

  @inline(__always)
  private func place(of key: UInt32, _ slots: UnsafeBufferPointer<UInt64>) -> Int? {
    var slot = Self.slot(of: key, in: slots.count)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(key) { return Int(slots[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4).
  @inline(__always)
  private static func slot(of key: UInt32, in capacity: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 40) & (capacity - 1)
  }

  /// Cyrillic, read at its first use.
  static let cyrillic = LanguageModel(cyrillicSource)
  /// Latin, read at its first use.
  static let latin = LanguageModel(latinSource)
}
