internal import ArqauText

/// Beginnings with a time, a place or a circumstance, behind which the subject is a pronoun: `Ранее он …`,
/// `On Saturday she …`, `Сенбі күні ол …`; and such as count from what the sentence before tells: `За день до этого …`.
///
/// Between the first word and the pronoun stands nothing with a capital and no clause, so that nobody is named there.
struct AdverbialOpeners: Sendable {
  private let firsts: FirstWordFilter
  private let pronouns: Set<UInt64>
  /// Pronouns that point back behind one of ``before``, unless one of ``conjunctions`` follows: `до этого`.
  private let pointers: Set<UInt64>
  private let before: Set<UInt64>
  private let conjunctions: Set<UInt64>
  /// Words with a capital that name nobody: days and months.
  private let dates: Set<UInt64>
  /// Words before the pronoun behind which it is the subject of another clause: `said she`.
  private let links: Set<UInt64>
  /// Whether a number may be the first word, and whether a comma may stand before the pronoun.
  private let mayCount: Bool
  private let mayPause: Bool
  /// The most words between the first one and the pronoun.
  private let reach: Int

  private init(
    firsts: String, pronouns: String, pointers: String = "", before: String = "", conjunctions: String = "",
    dates: String = "", links: String = "", mayCount: Bool = false, mayPause: Bool = false, isCyrillicToo: Bool = false,
    reach: Int
  ) {
    func list(_ text: String) -> [String] {
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      return isCyrillicToo ? words + words.map(ReaderNotes.cyrillic) : words
    }
    func hashes(_ text: String) -> Set<UInt64> { FirstWordFilter.hashes(list(text)) }
    self.firsts = FirstWordFilter(list(firsts))
    self.pronouns = hashes(pronouns)
    self.pointers = hashes(pointers)
    self.before = hashes(before)
    self.conjunctions = hashes(conjunctions)
    self.dates = hashes(dates)
    self.links = hashes(links)
    self.mayCount = mayCount
    self.mayPause = mayPause
    self.reach = reach
  }

  /// Those of a language.
  static func of(_ language: Language) -> AdverbialOpeners {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence begins so.
  ///
  /// - Complexity: O(1): it looks at the first words only.
  func begin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = FirstWordFilter.word(utf8, range),
      firsts.has(first.hash) || mayCount && utf8[range.lowerBound] &- 0x30 < 10
    else { return false }
    var last = first
    for _ in 0...reach {
      guard let word = FirstWordFilter.word(utf8, last.end..<range.upperBound) else { return false }
      let start = FirstWordFilter.start(utf8, last.end..<word.end)
      let pause = utf8[last.end..<start].contains { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
      if pause {
        // A comma inside of a number is none.
        let isInNumber = start == last.end + 1 && utf8[start] &- 0x30 < 10 || utf8[last.end] == UInt8(ascii: "%")
        let isComma = start == last.end + 2 && utf8[last.end] == UInt8(ascii: ",")
        guard isInNumber || mayPause && isComma && pronouns.contains(word.hash) else { return false }
      }
      if pronouns.contains(word.hash) {
        return !links.contains(last.hash) && !isFollowed(utf8, word.end..<range.upperBound)
      }
      if pointers.contains(word.hash), before.contains(last.hash) {
        return !isFollowed(utf8, word.end..<range.upperBound)
      }
      let isCapital = ScalarTraits.of(decodeScalar(utf8, at: start).scalar).contains(.upper)
      if isCapital, !dates.contains(word.hash) { return false }
      last = word
    }
    return false
  }

  /// Whether a conjunction follows, or a comma and one, by which the pronoun points forward.
  private func isFollowed(_ utf8: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
    FirstWordFilter.word(utf8, rest).map { conjunctions.contains($0.hash) } ?? false
  }

  private static let english = AdverbialOpeners(
    firsts: """
      earlier later previously recently today yesterday tomorrow now once currently originally initially eventually soon
      sometimes often usually on in at during since from by after before under last next over throughout within with without
      together
      """,
    pronouns: "he she they",
    dates: """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december
      """,
    links: """
      said says say that if when because but and or told as than which who whom where while what think thinks believe believes
      hope hopes know knew claim claimed added how why whether
      """,
    mayPause: true, reach: 3)

  private static let russian = AdverbialOpeners(
    firsts: """
      в во на по о об от для к ко с со из за у при до после перед под над через без кроме вместо среди между благодаря
      ранее раньше сегодня вчера позже позднее сейчас теперь недавно впоследствии вместе накануне завтра летом зимой весной
      осенью утром вечером ночью днем дважды трижды однажды обычно иногда часто уже пока еще вновь снова сначала впервые вскоре
      всего спустя одновременно ежегодно незадолго задолго официально днем неделей месяцем годом
      """,
    pronouns: "он она они", pointers: "этого того этим тем", before: "до после перед",
    conjunctions: "как что чтобы кто",
    reach: 5)

  private static let serbian = AdverbialOpeners(
    firsts: """
      u na po od do iz za s sa pre posle nakon ranije kasnije prethodno juče danas sutra tokom uz pod kod pred zajedno nedavno
      sada trenutno prvi dan nedelju mesec godinu dva tri dve samo neposredno zbog
      """,
    pronouns: "on ona oni", pointers: "toga tog tome", before: "pre posle nakon",
    conjunctions: "koji koja koje kojima što da kada kad", isCyrillicToo: true, reach: 4)

  private static let kazakh = AdverbialOpeners(
    firsts: """
      дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі бұрын бұрынырақ кеше бүгін ертең биыл былтыр қазір жақында
      кейінірек алдымен соңғы өткен келесі алғаш алғашқы бірде кейде әдетте жиі бірнеше
      """,
    pronouns: "ол олар", mayCount: true, reach: 4)
}
