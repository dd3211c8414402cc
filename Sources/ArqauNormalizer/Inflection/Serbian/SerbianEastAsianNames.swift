/// Chinese, Korean and Vietnamese names as Serbian spells them: the surname stands first and stays, and of the
/// syllables behind it only the last word is declined (Мао Цедунга, Ким Џонг Уна, Си Ђинпинга).
enum SerbianEastAsianNames {
  /// The last word of a name that is a surname of those languages and syllables of theirs; nil for other names.
  ///
  /// - Complexity: O(n) in the letters.
  static func lastWord(of pieces: NamePieces) -> Int? {
    guard (2...3).contains(pieces.units.count), pieces.units.allSatisfy({ $0.words.count == 1 }) else { return nil }
    let words = pieces.units.compactMap { unit in unit.words.first.flatMap { pieces.word($0) } }
    guard words.count == pieces.units.count, words.allSatisfy(\.isCapitalized), let first = words.first,
      surnames.contains(String(String.UnicodeScalarView(first.letters))),
      words.dropFirst().allSatisfy({ isSyllables($0.letters) })
    else { return nil }
    return pieces.units.last?.words.last
  }

  /// Whether a word is one to four syllables of those languages, one of them perhaps an ending: a consonant, maybe ј behind it, a vowel or two, and a
  /// nasal or a stop.
  private static func isSyllables(_ word: Letters) -> Bool {
    var index = 0
    var count = 0
    while index < word.count {
      let start = index
      while index < word.count, !vowels.contains(word[index]) { index += 1 }
      guard index - start <= 1 || index - start == 2 && word[start + 1] == "ј" else { return false }
      let vowel = index
      while index < word.count, vowels.contains(word[index]) { index += 1 }
      guard (1...2).contains(index - vowel) else { return false }
      count += 1
      let next = index + 1 < word.count ? word[index + 1] : " "
      if index < word.count, closing.contains(word[index]), !vowels.contains(next), next != "ј" {
        index += word[index] == "н" && next == "г" ? 2 : 1
      }
    }
    return (1...4).contains(count)
  }

  private static let vowels = Set<Unicode.Scalar>("аеиоу".unicodeScalars)
  private static let closing = Set<Unicode.Scalar>("нмклптј".unicodeScalars)

  private static let surnames = Set(
    """
    бај бан ванг веи вен во ву вој гао го гу гуо данг де денг дин до донг ду ђанг ђао ђи ђин ју јан јанг је јен ји јун
    ким ко конг ли лин лиу лу луо љу мао мен ма мун нгујен о пак пан панг парк пенг се си сјао сју сјунг сонг со су сун
    та тан танг то тонг тран ћен ћи ћу фам фан фанг фенг ха хан хванг хе хо ху хуанг цај цао цо џанг џао џоу џу џунг чанг
    чен ченг чо чој чон чунг ше ши шин шу
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
