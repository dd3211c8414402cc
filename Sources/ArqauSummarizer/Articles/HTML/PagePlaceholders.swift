/// What a page shows in the place of its article until a script has run, or a visitor has proved to be human.
enum PagePlaceholders {
  /// A placeholder has no more words, and a page of them no more blocks.
  private static let mostWords = 30
  private static let mostBlocks = 6

  /// Whether all blocks of a page are such, or bare names of the site beside one: then it has no article.
  static func areAll(_ blocks: [String]) -> Bool {
    guard (1...mostBlocks).contains(blocks.count) else { return false }
    if blocks.allSatisfy(isConsent) { return true }
    guard blocks.allSatisfy({ $0.utf8.count <= 400 }) else { return false }
    let areTold = blocks.map { matches(Boilerplate.words($0.lowercased()).map(ReaderNotes.folded)) }
    return areTold.contains(true) && zip(blocks, areTold).allSatisfy { $1 || isName($0) }
  }

  private static func matches(_ words: [String]) -> Bool {
    guard (1...mostWords).contains(words.count) else { return false }
    if words.contains("javascript") { return true }
    return beginnings.contains { words.starts(with: $0) && words.count <= $0.count + slack($0) }
  }

  /// A word alone may begin other texts: `Loading of grain …`.
  private static func slack(_ beginning: [String]) -> Int { beginning.count == 1 ? 2 : 12 }

  /// Whether a block asks a visitor to let the site and its partners keep cookies, or is a line of it.
  private static func isConsent(_ text: String) -> Bool {
    guard text.utf8.count <= 2000 else { return false }
    let words = Boilerplate.words(text.lowercased()).map(ReaderNotes.folded)
    let stems = consentStems.filter { stem in words.contains { $0.hasPrefix(stem) } }
    let isOwn = words.contains { word in
      ownWords.contains(word) || ownStems.contains { word.hasPrefix($0) }
    }
    return isOwn && (stems.count >= 2 || words.count <= 8 && !stems.isEmpty)
  }

  private static let consentStems = [
    "cookie", "consent", "partner", "privacy", "identifier", "vendor", "preference", "personal", "куки", "согласи",
    "партнер",
    "персональн", "конфиденциальн", "идентификатор", "настройк", "kolačić", "saglasnost", "pristan", "privatnost",
    "identifikator", "postavk", "podešavanj", "колачић", "сагласност", "пристан", "приватност", "идентификатор",
    "поставк",
    "подешавањ", "келісім", "серіктес", "құпиялы", "жеке", "баптау",
  ]
  private static let ownWords: Set<String> = [
    "we", "our", "you", "your", "us", "мы", "вы", "mi", "vi", "ми", "ви", "біз",
  ]
  private static let ownStems = ["наш", "ваш", "naš", "vaš", "біздің", "сіздің", "сіз"]

  private static func isName(_ text: String) -> Bool { !text.contains(" ") }

  private static let beginnings = Boilerplate.set(
    """
    loading, please wait, redirecting, just a moment, checking if the site, checking your browser, verify you are human,
    verifying you are human, access denied, enable cookies, are you a robot, this page is loading,
    загрузка, идет загрузка, подождите, пожалуйста подождите, проверка браузера, проверяем ваш браузер, доступ запрещен,
    доступ ограничен, подтвердите что вы, вы не робот, жүктелуде, жүктеліп жатыр, күте тұрыңыз, күтіңіз,
    učitavanje, učitava se, sačekajte, molimo sačekajte, provera pregledača, pristup odbijen,
    учитавање, учитава се, сачекајте, молимо сачекајте, провера прегледача, приступ одбијен
    """
  ).map { $0.split(separator: " ").map(String.init) }
}
