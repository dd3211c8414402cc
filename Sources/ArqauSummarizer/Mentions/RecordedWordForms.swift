import ArqauText

/// Forms of the words of recorded persons' names that stems don't find: short words, of which stems keep three letters at
/// least (`Каей`, `Ыном`, `Едијем`), those that lose a vowel (`Льва`, `Петра`), and foreign ones that keep theirs
/// (`Антонија`, `Рутеа`). In Serbian in Latin letters, as texts are read here.
///
/// Paradigms of school grammars, both forms where norms differ. What no name has does no harm: only whole names of several
/// words are looked up so.
enum RecordedWordForms {
  /// The forms of a word in small letters, in one list for each case; none where stems find them all.
  ///
  /// - Parameter length: How many units the word's skeleton has.
  static func cases(of word: [UInt32], length: Int, _ language: Language) -> [[[UInt32]]] {
    let rows: [UInt32: [Row]]
    switch language {
    case .russian: rows = Self.russian
    case .serbian: rows = Self.serbian
    case .english, .kazakh: return []
    }
    guard let last = word.last,
      let row = rows[last]?.first(where: {
        ($0.isOfAll || length < 4) && word.count >= $0.least && word.ends(with: $0.end)
      })
    else { return [] }
    let stem = word.dropLast(row.cut)
    return row.cases.map { endings in endings.map { stem + $0 } }
  }

  /// What words end in, how many of these letters go, and the endings of the other cases.
  private struct Row {
    let end: [UInt32]
    let cut: Int
    let cases: [[[UInt32]]]
    /// Whether the row is of words of any length; of short ones alone else.
    let isOfAll: Bool
    let least: Int

    /// - Parameter cases: The endings, a comma between cases.
    init(_ end: String, cut: Int, _ cases: String, isOfAll: Bool, least: Int = 2) {
      func letters(_ text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
      self.end = letters(end)
      self.cut = cut
      self.cases = cases.split(separator: ",").map { $0.split(separator: " ").map(letters) }
      self.isOfAll = isOfAll
      self.least = least
    }
  }

  private static let russian = byLastLetter(
    [
      Row("лев", cut: 2, "ьва,ьву,ьвом,ьве", isOfAll: true, least: 3),
      Row("павел", cut: 2, "ла,лу,лом,ле", isOfAll: true),
      Row("ец", cut: 2, "ца,цу,цом цем,це", isOfAll: true, least: 4),
      Row("ей", cut: 1, "я,ю,ем,е", isOfAll: true),
      Row("ай", cut: 1, "я,ю,ем,е", isOfAll: false), Row("ий", cut: 1, "я,ю,ем,е и", isOfAll: false),
      Row("ой", cut: 1, "я,ю,ем,е", isOfAll: false), Row("ь", cut: 1, "я и,ю,ем ью,е и", isOfAll: false),
      Row("ка", cut: 1, "и,е,у,ой", isOfAll: false), Row("га", cut: 1, "и,е,у,ой", isOfAll: false),
      Row("а", cut: 1, "ы и,е,у,ой ей", isOfAll: false), Row("ия", cut: 1, "и,и,ю,ей", isOfAll: false),
      Row("я", cut: 1, "и,е,ю,ей", isOfAll: false),
    ] + "бвгджзклмнпрстфхцчшщ".map { Row(String($0), cut: 0, "а,у,ом ем,е", isOfAll: false) })

  private static let serbian = byLastLetter(
    [
      Row("ar", cut: 2, "ra,ru,rom rem", isOfAll: true, least: 4),
      Row("ac", cut: 2, "ca,cu,cem com", isOfAll: true, least: 4),
      Row("lav", cut: 0, "a,u,om", isOfAll: false), Row("io", cut: 1, "ja,ju,jem jom,om", isOfAll: true),
      Row("oa", cut: 1, "e aa ja,i au ju,om aom jom,u", isOfAll: true, least: 4),
      Row("a", cut: 1, "e,i,u,om", isOfAll: false), Row("i", cut: 1, "ija,iju,ijem ijom", isOfAll: true),
      Row("e", cut: 0, "a,u,om m", isOfAll: true), Row("u", cut: 0, "a,u,om", isOfAll: true),
      Row("ao", cut: 0, "a,u,om", isOfAll: false), Row("o", cut: 1, "a oa,u ou,om oom", isOfAll: false),
      Row("y", cut: 0, "ja,ju,jem", isOfAll: true),
    ] + "bcdfghjklmnprstvzčćđšž".map { Row(String($0), cut: 0, "a,u,om em", isOfAll: false) })

  /// Rows by the last letter of their words, each letter's in their order.
  private static func byLastLetter(_ rows: [Row]) -> [UInt32: [Row]] {
    var table: [UInt32: [Row]] = [:]
    for row in rows {
      if let last = row.end.last { table[last, default: []].append(row) }
    }
    return table
  }
}

extension Array where Element == UInt32 {
  fileprivate func ends(with end: [UInt32]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
