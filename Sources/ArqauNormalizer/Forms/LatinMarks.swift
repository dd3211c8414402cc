/// Latin letters with marks, and signs of romanisations, as English spelling writes them.
///
/// Sergeĭ, Solov’yëva and Orbán are read as Sergey, Solovyova and Orban. The marks of Serbian and of the
/// Kazakh alphabets are read by schemes of their own, before.
enum LatinMarks {
  /// A word without marks; a letter that is not here stays.
  static func plain(_ word: NameWord) -> NameWord {
    guard word.letters.contains(where: { $0.value > 0x7A || $0 == "'" }) else { return word }
    var result: [Unicode.Scalar] = []
    for (index, given) in word.asGiven.enumerated() {
      let small = word.letters[index]
      // Uzbek oʻ is ў, which Russian writes у; gʻ is г.
      if small == "ʻ" || small == "‘", let last = result.last, last == "o" || last == "O" {
        result[result.count - 1] = last == "o" ? "u" : "U"
        continue
      }
      guard let plain = table[small] else {
        result.append(given)
        continue
      }
      // Solov’yëva has its y already.
      let written = small == "ë" && index > 0 && word.letters[index - 1] == "y" ? ["o"] : plain
      for (place, letter) in written.enumerated() {
        result.append(place == 0 && given != small ? NameWord.capital(letter) : letter)
      }
    }
    return NameWord(result)
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for row in rows.split(separator: " ") {
      let sides = row.split(separator: "=", omittingEmptySubsequences: false)
      for letter in sides[0].unicodeScalars { table[letter] = Array(sides[1].unicodeScalars) }
    }
    return table
  }()

  private static let rows =
    "áàâãåāăąä=a æ=ae çćċĉ=c č=ch ðďđ=d éèêēĕėęě=e ë=yo ğǵġĝģ=g ĥħḥḣ=h ìíîïīĩįı=i ĭ=y ĵ=j ķ=k ĺļľł=l ñńņňŋ=n "
    + "óòôõōŏőöø=o œ=oe ŕŗř=r śŝşș=s š=sh ß=ss ţťț=t þ=th úùûũūŭůų=u ü=u ŵ=w ýÿŷ=y źżẑ=z ž=zh '’ʼʹʻ`ʺ”="
}
