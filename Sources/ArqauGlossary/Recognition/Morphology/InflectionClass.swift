/// A class of Russian or Serbian words that take the same endings, written like the tables of a grammar.
///
/// The cells are separated by spaces, the singular's cases first, then the plural's, each in the
/// language's order. In a cell stand endings with commas between them; `-` is the empty ending, `.`
/// no form at all. Cells are generous where spelling decides between variants (`ы`, `и`): a form that no
/// word has is never met in text.
struct InflectionClass: Sendable {
  /// The endings, one list a cell.
  let cells: [[[UInt16]]]

  /// - Parameters:
  ///   - singular: The cells of the singular; empty for words without one.
  ///   - plural: The cells of the plural; empty for words without one.
  ///   - cases: How many cases the language has.
  init(_ singular: String, _ plural: String, cases: Int) {
    cells = [singular, plural].flatMap { half -> [[[UInt16]]] in
      if half.isEmpty { return Array(repeating: [], count: cases) }
      return half.split(separator: " ").map { cell in
        if cell == "." { return [] }
        return cell.split(separator: ",").map { $0 == "-" ? [] : $0.unicodeScalars.map { UInt16($0.value) } }
      }
    }
  }

  /// The class with something after every ending: the reflexive `ся` of participles.
  init(_ base: InflectionClass, appending suffix: String) {
    let tail = suffix.unicodeScalars.map { UInt16($0.value) }
    cells = base.cells.map { cell in cell.map { $0 + tail } }
  }

  /// The class of the forms of several, cell by cell.
  init(joining classes: [InflectionClass]) {
    cells = classes[0].cells.indices.map { cell in classes.flatMap { $0.cells[cell] } }
  }
}

extension EndingTable {
  /// Marks forms that agree beyond case and number.
  ///
  /// - Parameters:
  ///   - feature: The bit to set.
  ///   - cell: The cell that says so.
  ///   - classes: The classes in which it does.
  mutating func mark(_ feature: UInt16, where cell: Int, in classes: some Sequence<Int>) {
    for number in classes {
      for row in number * rows..<(number + 1) * rows where features[row] >> UInt16(cell) & 1 == 1 {
        features[row] |= feature
      }
    }
  }

  /// Leaves one feature to the forms of a class.
  mutating func set(_ feature: UInt16, in number: Int) {
    for row in number * rows..<(number + 1) * rows where features[row] != 0 { features[row] = feature }
  }

  /// The table of the endings of some classes, with case and number as features.
  init(_ classes: [InflectionClass]) {
    var list: [Row] = []
    for (number, inflection) in classes.enumerated() {
      for ending in inflection.cells.joined() {
        list.append(Row(hash: WordReader.hash(ending), length: ending.count, classes: 1 << UInt64(number)))
      }
    }
    self.init(list)
    var features = [UInt16](repeating: 0, count: 64 * rows)
    for (number, inflection) in classes.enumerated() {
      for (cell, endings) in inflection.cells.enumerated() {
        for ending in endings {
          features[number * rows + Int(find(WordReader.hash(ending)).row)] |= 1 << UInt16(cell)
        }
      }
    }
    for row in 0..<rows {
      features[Int(Self.bare) * rows + row] = .max
      features[Int(Self.base) * rows + row] = Self.isBase
    }
    self.features = features
  }
}

/// A stem of a word with what may follow it.
struct Stem: Hashable {
  /// The codes of its letters.
  var letters: [UInt16]
  /// The class of its endings; ``EndingTable/bare`` for none.
  var inflection: UInt8
  /// The traits that its endings must have.
  var asks: UInt8 = 0

  /// A word that does not change.
  static func bare(_ word: [UInt16]) -> Stem { Stem(letters: word, inflection: EndingTable.bare) }
}

/// The part that a word plays in a term.
enum WordRole: UInt8 {
  /// It stays as it is.
  case fixed
  /// A term of one word, or a word that agrees with the others.
  case head
  /// An adjective before the head, which agrees with it and has its gender.
  case modifier
  /// What follows the head: it stays in its base form, or agrees.
  case complement
  /// An acronym that takes endings after its capitals.
  case acronym
}

extension Array<UInt16> {
  /// The codes of a text's scalars.
  init(_ text: String) { self = text.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) } }

  /// Whether the word ends so.
  func ends(with suffix: [UInt16]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
