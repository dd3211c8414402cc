/// The stems of English words and their plurals.
///
/// Regular plurals by spelling, the Latin and Greek ones by ending, the irregular ones by list; the
/// possessive `'s` is a piece of its own in the text and needs no ending. Rules as in R. Quirk et al., A
/// Comprehensive Grammar of the English Language, 1985, 5.73–5.103.
enum EnglishStems {
  /// The endings of each class; the order is that of ``Number``.
  static let classes: [[String]] = [
    ["", "s"], ["", "es"], ["", "s", "es"], ["y", "ies", "ys"], ["f", "ves", "fs"], ["fe", "ves", "fes"],
    ["is", "es"], ["us", "i", "uses"], ["um", "a", "ums"], ["on", "a", "ons"], ["x", "ces", "xes"],
    ["a", "ae", "as"], ["man", "men"], ["", "zes"],
  ]

  /// The numbers of the classes.
  private enum Number: UInt8 {
    case s, es, sOrEs, y, f, fe, sis, us, um, on, x, a, man, zes
  }

  /// The endings.
  static let endings: EndingTable = EndingTable(
    classes.enumerated().flatMap { number, endings in
      endings.map {
        EndingTable.Row(
          hash: WordReader.hash([UInt16]($0)), length: $0.unicodeScalars.count, classes: 1 << UInt64(number))
      }
    })

  /// The stems of a word.
  static func append(_ word: [UInt16], _ role: WordRole, to stems: inout [Stem]) {
    func add(_ dropped: Int, _ number: Number) {
      stems.append(Stem(letters: Array(word.dropLast(dropped)), inflection: number.rawValue))
    }
    func ends(_ suffixes: String...) -> Bool { suffixes.contains { word.ends(with: [UInt16]($0)) } }
    guard word.count >= 2 else { return }
    if role == .acronym { return add(0, .sOrEs) }
    if let plural = irregular[word] { stems.append(.bare(plural)) }
    let before = word[word.count - 2]
    if ends("man"), word.count > 3 { add(3, .man) }
    if ends("sis", "xis") { return add(2, .sis) }
    if ends("us") { return add(2, .us) }
    if ends("um") { return add(2, .um) }
    if ends("ion") { return add(0, .s) }
    if ends("on") { return add(2, .on) }
    if ends("ex", "ix") {
      stems.append(Stem(letters: Array(word.dropLast(2)) + [0x69], inflection: Number.x.rawValue))
      return add(0, .es)
    }
    if ends("a") { return add(1, .a) }
    if ends("ch") { return add(0, .sOrEs) }
    if ends("z") { add(0, .zes) }
    if ends("s", "x", "z", "sh") { return add(0, .es) }
    if ends("y"), !vowels.contains(before) { return add(1, .y) }
    if ends("quy") { return add(1, .y) }
    if ends("fe") { return add(2, .fe) }
    if ends("f") { return add(1, .f) }
    add(0, ends("o") ? .sOrEs : .s)
  }

  private static let vowels = LetterSet("aeiou")

  /// Plurals without a rule.
  private static let irregular: [[UInt16]: [UInt16]] = {
    let rows = [
      "man men", "child children", "person people",
      "foot feet", "tooth teeth", "goose geese", "mouse mice", "louse lice",
      "ox oxen", "die dice", "brother brethren", "penny pence", "schema schemata", "stigma stigmata",
      "genus genera", "corpus corpora", "opus opera", "bureau bureaux", "plateau plateaux",
      "tableau tableaux", "château châteaux", "medium media", "matrix matrices", "criterion criteria", "money monies",
    ]
    var table: [[UInt16]: [UInt16]] = [:]
    for row in rows {
      let pair = row.split(separator: " ").map { [UInt16](String($0)) }
      table[pair[0]] = pair[1]
    }
    return table
  }()
}
