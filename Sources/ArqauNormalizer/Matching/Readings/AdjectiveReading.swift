internal import ArqauText

/// A place's name with the nouns of its adjectives: Махамбетский район is Махамбет ауданы in Kazakh.
///
/// Beside a word that says what kind of place it is (``GenericWords``), Russian and Serbian have an adjective and English
/// has one in the names of states, where Kazakh has the noun itself. Without the adjective's ending they sound alike.
enum AdjectiveReading {
  /// The endings, the longest first within a script and gender: behind them comes the noun's stem.
  private static let endings: [[UInt32]] = endingList.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    .sorted { $0.count > $1.count }

  private static let endingList = """
    инский инская инское инские ынский ынская ынское овский овская овское евский евская евское анский анская анское янский
    янская янское ейский ейская ский ская ское ские ских цкий цкая цкое цкие овы евы овых евых
    инска инско инске овски овска овско овске ански анска анско анске ејски ејска ејско ски ска ско ске чки чка чко чке шки
    шка шко шке ова ово ове
    inski inska inski ovski ovska ovsko ovske anski anska ansko anske ejski ejska ejsko ski ska sko ske čki čka čko čke ški
    ška ško ške
    ese ian ish
    """.replacing("\n", with: " ")

  /// The shortest stem.
  private static let stem = 3

  /// The name with the stems of its adjectives; nil where it has none, or no word that says what kind of place it is.
  ///
  /// - Complexity: O(n), times the endings.
  static func reading(of name: String) -> String? {
    var pieces: [(text: Substring.UnicodeScalarView, isWord: Bool)] = []
    let scalars = name.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let isWord = isLetter(scalars[index])
      let end = scalars[index...].firstIndex { isLetter($0) != isWord } ?? scalars.endIndex
      pieces.append((scalars[index..<end], isWord))
      index = end
    }
    let small = pieces.map { piece in piece.text.map { SimpleLowercase.scalar($0.value) } }
    let isGeneric = pieces.indices.map {
      pieces[$0].isWord && GenericWords.number(of: small[$0]) > GenericWords.ignored
    }
    guard isGeneric.contains(true) else { return nil }
    var hasChanged = false
    var result = String.UnicodeScalarView()
    for place in pieces.indices {
      let word = small[place]
      let cut =
        isGeneric[place] || !pieces[place].isWord
        ? nil : endings.first { word.count >= $0.count + stem && word.suffix($0.count).elementsEqual($0) }
      hasChanged = hasChanged || cut != nil
      result.append(contentsOf: pieces[place].text.dropLast(cut?.count ?? 0))
    }
    return hasChanged ? String(result) : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !ScalarTraits.of(scalar.value).isDisjoint(with: [.latin, .cyrillic])
  }
}
