internal import ArqauText

extension NumberWords {
  /// Kazakh in Latin letters, in the alphabets of 2018, 2019 and 2021: every word of the Cyrillic lists in each.
  static let kazakhLatin = NumberWords(kazakhLists.mapped(KazakhLatinWords.all), language: .kazakh)
}

extension NumberWords.Lists {
  /// The lists with each word as a function gives it.
  fileprivate func mapped(_ convert: (String) -> String) -> NumberWords.Lists {
    NumberWords.Lists(
      endings: convert(endings),
      months: convert(months),
      scales: convert(scales),
      percents: convert(percents),
      points: convert(points),
      percentAdjectives: convert(percentAdjectives),
      basisPoints: convert(basisPoints),
      currencies: convert(currencies),
      countries: convert(countries),
      units: convert(units),
      square: convert(square),
      cubic: convert(cubic),
      perDay: convert(perDay),
      perHour: convert(perHour),
      celsius: convert(celsius),
      fahrenheit: convert(fahrenheit),
      years: convert(years),
      beforeYear: convert(beforeYear),
      rangeJoiners: convert(rangeJoiners),
      from: convert(from),
      between: convert(between),
      conjunctions: convert(conjunctions),
      minus: convert(minus),
      beforeHour: convert(beforeHour),
      hours: convert(hours),
      numerals: convert(numerals),
      halfBehind: convert(halfBehind),
      halfBefore: convert(halfBefore),
      oneAndHalf: convert(oneAndHalf),
      loneScales: convert(loneScales),
      belowZero: convert(belowZero),
      frost: convert(frost),
      warmth: convert(warmth),
      hundredths: convert(hundredths),
      labels: convert(labels),
      vague: convert(vague))
  }
}

/// Words of Kazakh in the Latin alphabets that were decreed or drafted since 2018.
private enum KazakhLatinWords {
  /// A list with each Cyrillic word in all alphabets, side by side; meanings and marks stay.
  static func all(_ list: String) -> String {
    list.split(separator: ",", omittingEmptySubsequences: false).map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      let words = (parts.first ?? "").split(whereSeparator: \.isWhitespace).flatMap { word in
        var spellings: [String] = []
        for alphabet in alphabets {
          let spelling = word.map { alphabet[$0] ?? common[$0] ?? String($0) }.joined()
          if !spellings.contains(spelling) { spellings.append(spelling) }
        }
        return spellings
      }
      return ([words.joined(separator: " ")] + parts.dropFirst()).joined(separator: "=")
    }.joined(separator: ",")
  }

  private static func letters(_ pairs: String) -> [Character: String] {
    let words = pairs.split(separator: " ")
    var letters: [Character: String] = [:]
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      if let letter = words[place].first { letters[letter] = words[place + 1] == "-" ? "" : String(words[place + 1]) }
    }
    return letters
  }

  private static let common = letters(
    "а a б b в v г g д d е e ж j з z к k қ q л l м m н n о o п p р r с s т t ф f х h һ h ц ts ъ - ы y ь - э e")

  /// Decree 637 of 2018; the drafts of 2019 and January 2021; that of April 2021.
  private static let alphabets = [
    letters("ә á ғ ǵ и ı й ı ң ń ө ó у ý ұ u ү ú ч ch ш sh щ sh і i ё ıo ю ıý я ıa"),
    letters("ә ä ғ ğ и i й i ң ŋ ө ö у u ұ ū ү ü ч ç ш ş щ ş і ı ё io ю iu я ia"),
    letters("ә ä ғ ğ и i й i ң ñ ө ö у u ұ ū ү ü ч ch ш ş щ ş і ı ё io ю iu я ia"),
  ]
}
