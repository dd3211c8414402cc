/// Tells the lines of a page that say when an article came out, and where it is from: `petak, 27. 02. 2026, 15:20 |
/// Izvor: RTS`, `27 февраля 2026, 15:20`, `Updated 15:20 GMT · Ana Kovač`.
///
/// Such a line is cut at its marks; one piece at least is a date or an hour, and every other one is too, or it is a label
/// with its name, or a name. A date alone may head a part of the text.
enum MetaLine {
  /// - Parameters:
  ///   - raw: The line.
  ///   - mayBeTitle: Whether it stands where a title would.
  /// - Complexity: O(n).
  static func matches(_ raw: String, mayBeTitle: Bool) -> Bool {
    guard raw.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let pieces = pieces(raw)
    guard !pieces.isEmpty, pieces.reduce(0, { $0 + $1.count }) <= mostWords else { return false }
    let times = pieces.map(Times.init)
    guard zip(pieces, times).allSatisfy({ $1.isTime || isLabelled($0) || isName($0) }) else { return false }
    let isSure = times.contains { $0.isTime && ($0.hasClock || $0.numbers >= 3 || $0.isFullDate) }
    guard isSure else { return false }
    return pieces.count > 1 || times[0].hasClock || !mayBeTitle
  }

  /// A line of more words is text; each number of a date is one.
  static let mostWords = 24

  /// The words between the marks at which such lines are cut, before labels, and behind a name with a comma.
  private static func pieces(_ raw: String) -> [[Substring]] {
    let words = raw.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
    var pieces = words.split { ["|", "/", "•", "·", "→", "->", ">", "—", "–", "-", "―"].contains($0) }.map(Array.init)
    // "Autor: R. Jović Datum: 03.07.2026."
    pieces = pieces.flatMap { piece -> [[Substring]] in
      let labels = piece.indices.dropFirst(2).filter { piece[$0].hasSuffix(":") }
      return zip([0] + labels, labels + [piece.count]).map { Array(piece[$0..<$1]) }
    }
    // "By Aliya Roe, Oct 3, 2026"
    if let first = pieces.first, let comma = raw.firstIndex(of: ",") {
      let name = first.prefix { $0.endIndex <= comma }
      if name.count < first.count, isName(Array(name)), !Times(Array(name)).isTime {
        pieces.replaceSubrange(0..<1, with: [Array(name), Array(first[name.count...])])
      }
    }
    return pieces
  }

  /// What a piece has of a date.
  private struct Times {
    var isTime = true
    var hasClock = false
    var numbers = 0
    private var hasYear = false
    private var hasMonth = false

    var isFullDate: Bool { hasYear && hasMonth && numbers >= 2 }

    init(_ words: [Substring]) {
      for word in words {
        let groups = word.split { !$0.isNumber }
        if word.first?.isNumber == true, word.allSatisfy(Self.isPart) {
          numbers += groups.count
          hasClock = hasClock || word.contains(":")
          hasYear = hasYear || groups.contains { $0.count == 4 }
          continue
        }
        // "GMT +5"
        if let sign = word.first, sign == "+" || sign == "−", word.dropFirst().allSatisfy({ $0.isNumber || $0 == ":" })
        {
          continue
        }
        let core = word.lowercased().filter { $0.isLetter }
        if MonthNames.isFull(core) || core.count == 3 && MonthNames.matches(core) {
          hasMonth = true
        } else if core.isEmpty || !MetaLine.dateWords.contains(core) {
          isTime = false
        }
      }
      if numbers == 0 { isTime = false }
    }

    /// Digits and the marks between them, also of an ISO date with its zone.
    private static func isPart(_ character: Character) -> Bool {
      character.isNumber || [".", ":", "-", "/", "T", "Z", "+", "h", "ч"].contains(character)
    }
  }

  private static func isLabelled(_ piece: [Substring]) -> Bool {
    guard piece.count <= 6, let end = piece.firstIndex(where: { $0.hasSuffix(":") }) else { return false }
    let label = piece[...end].joined(separator: " ").lowercased().dropLast()
    guard Boilerplate.isLabelOfOrigin(String(label)) else { return false }
    let rest = Array(piece[(end + 1)...])
    return rest.isEmpty || isName(rest) || Times(rest).isTime
  }

  /// One to four words with capitals.
  private static func isName(_ piece: [Substring]) -> Bool {
    piece.count <= 4 && piece.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Days of the week, and what stands beside dates and hours, in four languages.
  static let dateWords = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun at am pm utc gmt
    et est edt cet cest bst published updated last posted on
    понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс в г год года мск ч опубликовано
    обновлено изменено дата просмотр просмотра просмотров просмотры прочтений views view reads
    дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі ж жыл жылы жылғы жылдың сағат жарияланды жаңартылды рет оқылды қаралды көрілді қаралым
    ponedeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja pon uto sre čet pet sub ned u h god godine
    časova pregleda pregled прегледа преглед objavljeno ažurirano izmenjeno datum vreme
    понедељак уторак среда сриједа четвртак петак субота недеља недјеља пон уто сре чет пет суб нед у х год године часова
    објављено ажурирано измењено датум време
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
