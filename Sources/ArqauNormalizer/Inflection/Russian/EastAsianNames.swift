import ArqauText

/// Chinese, Korean and Vietnamese names in Russian: the surname stands first and stays, and of the syllables
/// behind it only the last word is declined (Дэн Сяопина, Сунь Ятсена, Пак Чон Хи, Нгуен Ван Линя), a woman's not.
///
/// A name is taken for one where it begins with a surname of those languages and all other words are made of
/// their syllables, in the transcriptions of Palladius, Kontsevich and Vietnamese practice.
enum EastAsianNames {
  /// The last word of such a name; nil for other names.
  ///
  /// - Complexity: O(n) in the letters.
  static func lastWord(of pieces: NamePieces) -> Int? {
    guard (2...4).contains(pieces.units.count), let first = pieces.units.first, first.words.count == 1,
      let surname = pieces.word(first.words[0]), surname.isCapitalized,
      surnames.contains(String(String.UnicodeScalarView(surname.letters)))
    else { return nil }
    let rest = pieces.units.dropFirst().flatMap(\.words)
    guard let last = rest.last else { return nil }
    for index in rest {
      guard let word = pieces.word(index), isSyllables(word.letters) || index == last && isInflected(word.letters)
      else { return nil }
    }
    return last
  }

  /// Whether a word is one of syllables with an ending of the cases.
  private static func isInflected(_ word: Letters) -> Bool {
    for ending in ["а", "я", "у", "ю", "е", "ом", "ем"] {
      let letters = Letters(ending)
      guard word.count > letters.count, word.ends(with: letters) else { continue }
      let stem = Letters(word.dropLast(letters.count))
      if isSyllables(stem) || isSyllables(stem + ["ь"]) || isSyllables(stem + ["й"]) { return true }
    }
    return false
  }

  /// Whether a word is one to three syllables, each a consonant or two, a vowel or two, and an end.
  private static func isSyllables(_ word: Letters) -> Bool {
    var index = 0
    var count = 0
    while index < word.count {
      let start = index
      while index < word.count, consonants.contains(word[index]) { index += 1 }
      guard index - start <= 2, index == start || isOnset(word[start..<index]) else { return false }
      let vowel = index
      while index < word.count, vowels.contains(word[index]) { index += 1 }
      guard (1...3).contains(index - vowel) else { return false }
      index = end(of: word, from: index)
      count += 1
    }
    return (1...3).contains(count)
  }

  private static func isOnset(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard letters.count == 2 else { return true }
    return ["цз", "чж", "дж", "нг", "кх", "тх", "пх", "чх", "тт", "кк", "пп", "сс", "чч", "зь"].contains(
      String(String.UnicodeScalarView(letters)))
  }

  /// Where a syllable ends whose vowels end at an index: a consonant that a vowel follows begins the next one.
  private static func end(of word: Letters, from index: Int) -> Int {
    var index = index
    if index < word.count, word[index] == "й" { index += 1 }
    guard index < word.count, closing.contains(word[index]) else { return index }
    let next = index + 1 < word.count ? word[index + 1] : " "
    if next == "ь" || next == "ъ" { return index + 2 }
    // Ын, нам, хок; Нг and нь are one sound each.
    if next == "г", word[index] == "н" {
      let after = index + 2 < word.count ? word[index + 2] : " "
      return vowels.contains(after) ? index + 1 : index + 2
    }
    return vowels.contains(next) ? index : index + 1
  }

  private static let vowels = Set<Unicode.Scalar>("аеёиоуыэюя".unicodeScalars)
  private static let consonants = Set<Unicode.Scalar>("бвгджзклмнпрстфхцчшщ".unicodeScalars)
  private static let closing = Set<Unicode.Scalar>("нмклпт".unicodeScalars)

  /// Surnames of frequent bearers; none that is a usual given name elsewhere (Ян, Роман).
  private static let surnames = Set(
    """
    бай бао бо ван вэй вэнь вэн гао го гу гуань гун дай дин доу ду дуань дун дэн жуань жэнь инь кан ке кун лай лань
    лин линь лю лэй лу люй лян ляо мао ма мэн мэй не ню оуян пань пан пэй пэн пу си се синь синьхуа сун сунь сы сыма сюй
    сюань сюэ ся сян сяо тан тань тао тун тянь у фан фань фу фэн хай хань хо ху хуан хуа хун хэ цай цао цзи цзинь цзэн
    цзян цзя цзо цзоу цинь цзу ци цуй цю цюй цянь цяо чай чан чжан чжао чжоу чжу чжун чжуан чжэн чжэнь чжугэ чи чу
    чэн чэнь чэ шао ши шэнь шэ шу юань юй ю юнь юэ янь яо яо е
    ким ли пак чхве чон чо кан чан лим им хан о со син квон хван ан сон юн хон ко мун пэ пэк хо нам сим но ха ку сын
    чу чин чи ом вон чхон пан кон мин рю тян
    нгуен нгуэн чан ле фам хоанг хуинь фан ву во данг буй до хо нго зыонг ли динь чыонг лыу май то ха та дао тон
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
