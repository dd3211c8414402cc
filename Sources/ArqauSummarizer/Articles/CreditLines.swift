/// Tells lines that say who led an interview: `Беседовала Анна Иванова`, `Сұхбаттасқан – Айнұр Сейітқызы`,
/// `Interviewed by Ana Roe`.
///
/// A phrase of the trade and names with capitals, and nothing else: "Записал Иван Петров песню" is none.
enum CreditLines {
  /// A phrase and names have no more words.
  static let mostWords = 9

  /// Whether a line is one.
  ///
  /// - Parameters:
  ///   - raw: The line.
  ///   - words: Its words in lower case.
  static func matches(_ raw: String, _ words: [String]) -> Bool {
    guard (2...mostWords).contains(words.count), raw.last != "?", raw.last != "!" else { return false }
    let cased = Boilerplate.words(raw)
    guard cased.count == words.count else { return false }
    for length in (1...4) where length < words.count {
      if phrases.contains(words.prefix(length).joined(separator: " ")), areNames(cased.dropFirst(length)) {
        return true
      }
      if length < 3, endings.contains(words.suffix(length).joined(separator: " ")), areNames(cased.dropLast(length)) {
        return true
      }
    }
    return false
  }

  private static func areNames(_ words: ArraySlice<String>) -> Bool {
    words.contains { $0.first?.isUppercase == true }
      && words.allSatisfy { $0.first?.isUppercase == true || between.contains($0) }
  }

  /// Words between names, and of the trade.
  private static let between: Set<String> = [
    "and", "for", "in", "и", "для", "корреспондент", "журналист", "редактор", "специально", "мен", "және", "тілші", "i",
    "za",
    "novinar", "novinarka", "и", "за", "новинар", "новинарка", "of", "with",
  ]

  /// What such lines begin with.
  static let phrases = Boilerplate.set(
    """
    interviewed by, interview by, interview conducted by, interview was conducted by, the interview was conducted by,
    conducted by, as told to, in conversation with,
    беседовал, беседовала, беседовали, беседу вел, беседу вела, беседу вёл, беседу вели, интервью взял, интервью взяла,
    интервью брал, интервью брала, интервью вел, интервью вела, интервью вёл, интервью провел, интервью провела, интервью провёл,
    интервью подготовил, интервью подготовила, разговаривал, разговаривала, записал, записала, записали, подготовил,
    подготовила, подготовили, материал подготовил, материал подготовила, текст подготовил, текст подготовила, спрашивала,
    вопросы задавал, вопросы задавала, расспрашивал, расспрашивала,
    razgovarao, razgovarala, razgovarali, razgovarale, razgovor vodio, razgovor vodila, razgovor vodili, intervju vodio,
    intervju vodila, intervju radio, intervju radila, intervju uradio, intervju uradila, zabeležio, zabeležila, pripremio,
    pripremila, pripremili,
    разговарао, разговарала, разговарали, разговор водио, разговор водила, интервју водио, интервју водила, интервју радио,
    интервју радила, интервју урадио, интервју урадила, забележио, забележила, припремио, припремила,
    сұхбаттасқан, сұхбаттасқандар, әңгімелескен, әңгімелескендер, сұхбат алған, сұхбатты алған, сұхбат жүргізген,
    сұхбатты жүргізген, сұхбатты дайындаған, әңгімені жүргізген, әңгіме жүргізген, жазып алған, дайындаған, әзірлеген
    """)

  /// What they end with in Kazakh.
  static let endings = Boilerplate.set(
    "сұхбаттасты, әңгімелесті, сұхбаттасқан, әңгімелескен, сұхбат алды, сұхбат алған, дайындады, дайындаған, әзірледі")
}
