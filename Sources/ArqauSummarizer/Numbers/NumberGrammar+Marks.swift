internal import ArqauText

/// Digits that number, dial or score: marks of lists, telephone numbers, results of sets, names of stock indexes.
extension NumberGrammar {
  /// The end of a mark that begins the entry of a list: `1.`, `2)`.
  func endOfListMark(at place: Int) -> Int? {
    guard tokens.beginsLine(place), tokens.integer(place).map({ $0 < 1000 }) == true, tokens.isJoined(place + 1),
      [".", ")"].contains(tokens.text(place + 1)), !tokens.isJoined(place + 2), !tokens.endsLine(place + 1)
    else { return nil }
    return place + 2
  }

  /// The end of a telephone number: `+7 (7172) 72-03-11`, `011 3234 567`.
  ///
  /// It begins with a plus, or has a part in brackets or a zero before more digits, and has seven digits at least.
  func endOfTelephone(at place: Int) -> Int? {
    let isInternational = tokens.text(place - 1) == "+" && tokens.isJoined(place)
    let isBracketed = tokens.text(place + 1) == "(" && tokens.isNumber(place + 2) && tokens.text(place + 3) == ")"
    let raw = tokens.raw(place)
    let isAreaCode = raw.hasPrefix("0") && raw.utf8.count > 1 && raw.utf8.allSatisfy { $0 &- 0x30 < 10 }
    guard isInternational || isBracketed || isAreaCode else { return nil }
    var index = place
    var end = place
    var digits = 0
    var parts = 0
    while digits <= 15, index == place || !tokens.beginsLine(index) {
      if tokens.isNumber(index) {
        digits += tokens.raw(index).utf8.count { $0 &- 0x30 < 10 }
        parts += 1
        index += 1
        end = index
      } else if ["(", ")", "/"].contains(tokens.text(index))
        || Self.dashes.contains(tokens.text(index)) && tokens.isJoined(index) && tokens.isJoined(index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    guard parts > 1, digits >= (isInternational ? 9 : 7), digits <= 15 else { return nil }
    return end
  }

  /// The end of the results of a match's sets: `7-6 (5), 6-7 (3)`, `6:4, 7:5`.
  func endOfScores(at place: Int) -> Int? {
    var index = place
    var sets = 0
    var hasTieBreak = false
    while sets < Self.mostSets, let first = tokens.integer(index), let second = tokens.integer(index + 2),
      tokens.isJoined(index + 1),
      tokens.isJoined(index + 2), tokens.text(index + 1) == ":" || Self.dashes.contains(tokens.text(index + 1)),
      (6...7).contains(max(first, second)) || sets > 0 && max(first, second) <= 20
    {
      sets += 1
      index += 3
      if tokens.text(index) == "(", tokens.integer(index + 1).map({ $0 < 30 }) == true, tokens.text(index + 2) == ")",
        (min(first, second), max(first, second)) == (6, 7)
      {
        hasTieBreak = true
        index += 3
      }
      guard tokens.text(index) == "," || tokens.isNumber(index), tokens.text(index) != "," || tokens.isNumber(index + 1)
      else { break }
      if tokens.text(index) == "," { index += 1 }
    }
    guard hasTieBreak || sets > 1 else { return nil }
    return tokens.text(index - 1) == "," ? index - 1 : index
  }

  /// Whether two numbers with a dash between are the result of a game: `lost 0-3`, `со счётом 1-4`. A word of winning or
  /// losing stands beside it, or it begins with none and counts nothing.
  func isScore(_ head: Amount, _ tail: Amount, _ lead: Lead) -> Bool {
    guard !head.hasScale, !tail.hasScale, lead.currency == nil, let first = tokens.integer(head.start),
      let second = tokens.integer(tail.start), first < 100, second < 100
    else { return false }
    if first == 0, !tokens.isWord(tail.end) { return true }
    let before = (max(0, head.start - 4)..<head.start).map { tokens.text($0) }
    let behind = (0..<2).map { tokens.text(tail.end + $0) }
    return (before + behind).contains { word in
      Self.ofGames.contains(word) || Self.beginningsOfGames.contains(where: word.hasPrefix)
    }
  }

  private static let ofGames: Set<String> = [
    "won", "win", "wins", "lost", "lose", "loses", "beat", "beats", "draw", "drew", "score", "scoreline",
  ]
  /// How words of winning, losing and drawing begin.
  private static let beginningsOfGames = [
    "defeat", "victor", "thrash", "победил", "победой", "победу", "выигра", "проигра", "уступил", "обыгра", "разгром",
    "счетом", "счётом", "вничью", "pobedi", "pobedom", "izgubi", "poraz", "savlada", "rezultatom", "nerešen", "жеңіл",
    "жеңді", "ұтыл", "ұтты", "есебімен",
  ]

  /// No match of tennis or volleyball has more.
  private static let mostSets = 5

  /// Whether a word ends the name of a stock index, in which a number counts its shares: `FTSE 100`, `S&P 500`.
  func isIndex(_ word: Int) -> Bool {
    if Self.indexes.contains(tokens.text(word)) { return true }
    return tokens.isJoined(word) && tokens.text(word - 1) == "&"
  }

  private static let indexes: Set<String> = [
    "ftse", "nikkei", "cac", "dax", "mdax", "stoxx", "nasdaq", "russell", "ibex", "jones", "csi", "topix", "kospi",
    "asx",
    "belex", "omx",
  ]

  /// A Kazakh number with an ending that says how many things there are, at least or about: `300-ге жуық`,
  /// `1 200-ден астам`, `1500-дей`; nil for other endings, which are those of dates, places and ranges.
  ///
  /// The unit stands behind the words: `2000-нан астам гектар`.
  func counted(_ amount: Amount, _ lead: Lead) -> Reading? {
    guard let end = endOfCounted(amount.end) else { return nil }
    let measure = measure(at: end, hasScale: amount.hasScale)
    guard let match = match(amount, lead, measure, end: measure?.end ?? amount.end) else { return Reading(next: end) }
    return Reading(matches: [match], next: max(match.end, end))
  }

  /// The end of the ending behind a number, and of the words behind it, with which it counts things.
  func endOfCounted(_ index: Int) -> Int? {
    guard language == .kazakh, Self.dashes.contains(tokens.text(index)), tokens.isJoined(index),
      tokens.isJoined(index + 1), let followers = Self.endings[tokens.text(index + 1)]
    else { return nil }
    if followers.isEmpty { return index + 2 }
    return followers.contains(tokens.text(index + 2)) ? index + 3 : nil
  }

  /// Endings with the words of which one must stand behind; none for those that say "about" themselves.
  private static let endings: [String: Set<String>] = {
    let rows: [(endings: String, words: String)] = [
      ("дай дей тай тей", ""),
      (
        "дан ден тан тен нан нен",
        "астам астамы астамын астамының аса артық асатын асады асты асып асқан көп кем кемінде жоғары төмен"
      ),
      ("ға ге қа ке", "жуық жуығы жуығын тарта таяу жақын жуықтады жуықтайды жетті жетеді жеткен"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for ending in row.endings.split(separator: " ") {
        table[String(ending)] = Set(row.words.split(separator: " ").map(String.init))
      }
    }
  }()
}
