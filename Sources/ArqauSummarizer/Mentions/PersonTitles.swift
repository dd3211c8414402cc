import ArqauNormalizer
import ArqauText

/// Words before a person's name that say what the person is: they are no part of the name, tell the gender
/// now and then, and an office with a surname names who holds it.
struct PersonTitles: Sendable {
  struct Title: Sendable {
    /// The stem of the word, and how many letters an ending may add.
    let stem: [UInt32]
    let gender: GrammaticalGender?
    /// The office as the records' roles name it; nil where it is none that one person holds.
    let office: String?
  }

  private let titles: [Title]
  private let endings: Int

  /// The titles of a language, read once.
  static func of(_ language: Language) -> PersonTitles {
    switch language {
    case .english: english
    case .russian: russian
    case .serbian: serbian
    case .kazakh: kazakh
    }
  }

  private static let english = PersonTitles(.english)
  private static let russian = PersonTitles(.russian)
  private static let serbian = PersonTitles(.serbian)
  private static let kazakh = PersonTitles(.kazakh)

  private init(_ language: Language) {
    let table: String
    switch language {
    case .english: (table, endings) = (Self.englishTable, 0)
    case .russian: (table, endings) = (Self.russianTable, 3)
    case .serbian: (table, endings) = (Self.serbianTable, 3)
    case .kazakh: (table, endings) = (Self.kazakhTable, 6)
    }
    titles = table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 3 else { return nil }
      return Title(
        stem: fields[0].unicodeScalars.map(\.value), gender: GrammaticalGender(rawValue: String(fields[1])),
        office: fields[2].isEmpty ? nil : String(fields[2]))
    }
  }

  /// The title that a token is; the longest stem decides.
  ///
  /// - Complexity: O(titles of the language).
  func title(_ index: Int, _ text: MentionText) -> Title? {
    guard text.tokens.indices.contains(index) else { return nil }
    let word = text.lowers[text.tokens[index].start..<text.tokens[index].end]
    var best: Title?
    for title in titles where word.count >= title.stem.count && word.count <= title.stem.count + endings {
      if title.stem.count > best?.stem.count ?? 0, word.starts(with: title.stem) { best = title }
    }
    return best
  }

  /// The title before a name, with the token where it stands; a full stop may stand between.
  func title(before index: Int, _ text: MentionText) -> (title: Title, token: Int)? {
    var place = index - 1
    if place >= 0, text.letters[text.tokens[place].start] == 0x2E,
      text.tokens[place].end - text.tokens[place].start == 1
    {
      place -= 1
    }
    guard place >= 0, !text.tokens[place + 1].followsLineBreak else { return nil }
    return title(place, text).map { ($0, place) }
  }

  // Stems with the gender and the office: words of dictionaries, none of them the name of a test.

  private static let englishTable = """
    president||president
    minister||minister
    premier||prime minister
    chancellor||chancellor
    pope|m|pope
    patriarch|m|patriarch
    king|m|king
    queen|f|queen
    emperor|m|
    prince|m|
    princess|f|
    governor||
    senator||
    mayor||
    ambassador||
    secretary||
    general||
    judge||
    professor||
    chairman|m|
    chairwoman|f|
    rapper||
    singer||
    actor||
    actress|f|
    coach||
    designer||
    designers||
    midfielder||
    striker||
    defender||
    goalkeeper||
    director||
    spokesman|m|
    spokeswoman|f|
    congressman|m|
    congresswoman|f|
    sultan|m|
    emir|m|
    mr|m|
    mrs|f|
    ms|f|
    miss|f|
    sir|m|
    lady|f|
    madam|f|
    dr||
    """

  private static let russianTable = """
    президент||president
    премьер-министр||prime minister
    премьер||prime minister
    министр||minister
    канцлер||chancellor
    папа|m|pope
    папы|m|pope
    патриарх|m|patriarch
    корол|m|king
    королев|f|queen
    аким||
    губернатор||
    сенатор||
    мэр||
    посол||
    генерал||
    депутат||
    господин|m|
    госпож|f|
    г-н|m|
    г-ж|f|
    принц|m|
    принцесс|f|
    султан|m|
    эмир|m|
    шейх|m|
    """

  private static let serbianTable = """
    predsednik||president
    predsednic|f|president
    predsjednik||president
    premijer||prime minister
    premijerk|f|prime minister
    ministar||minister
    ministr||minister
    ministark|f|minister
    kancelar||chancellor
    kancelark|f|chancellor
    papa|m|pope
    pape|m|pope
    patrijarh|m|patriarch
    kralj|m|king
    kraljic|f|queen
    ambasador||
    ambasadork|f|
    guverner||
    guvernerk|f|
    gradonačelnik||
    gradonačelnic|f|
    direktor||
    direktork|f|
    poslanik||
    poslanic|f|
    general||
    gospodin|m|
    gospođ|f|
    gđa|f|
    gđic|f|
    princ|m|
    princez|f|
    sultan|m|
    emir|m|
    šeik|m|
    """

  private static let kazakhTable = """
    президент||president
    басшысы||president
    төраға||president
    спикер||
    хатшы||
    премьер-министр||prime minister
    премьер||prime minister
    министр||minister
    канцлер||chancellor
    патриарх|m|patriarch
    король|m|king
    королева|f|queen
    әкім||
    елші||
    депутат||
    генерал||
    мырза|m|
    ханым|f|
    сұлтаны|m|
    әмірі|m|
    """
}
