internal import ArqauText

/// The Kazakh Latin alphabet of 2017, whose own letters are plain ones with an apostrophe: S'ymkent, Ko'ks'etay'.
enum KazakhLatin2017 {
  /// A text of that alphabet in the one of April 2021; nil for any other text.
  ///
  /// Apostrophes stand in other spellings too, so they count only behind a i o u y g n s c, not before a capital
  /// (O'Brien) nor in 's, and not beside one behind another letter, where they are Russian soft signs (Vol'sk).
  /// - Parameters:
  ///   - text: The text.
  ///   - isKazakh: Whether it is known to be Kazakh; else s' alone counts at a word's start only (Gus', Ts'ao), and
  ///     a single kind of the others only where it is y' or c' (Sana'a).
  /// - Complexity: O(n).
  static func modern(_ text: String, isKazakh: Bool) -> String? {
    let scalars = Array(text.unicodeScalars)
    var kinds: Set<Unicode.Scalar> = []
    var isTelling = isKazakh
    for (index, scalar) in scalars.enumerated() {
      let small = NameWord.small(scalar)
      if !isKazakh, small == "w" || small == "x" { return nil }
      guard NameParts.isApostrophe(scalar), index > 0 else { continue }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let letter = NameWord.small(scalars[index - 1])
      let isStart = index == 1 || !scalars[index - 2].properties.isAlphabetic
      guard letters[letter] != nil else {
        if letter.properties.isAlphabetic { return nil }
        continue
      }
      let isPossessive = next == "s" && (index + 2 == scalars.count || scalars[index + 2] == " ")
      guard !isPossessive, next == NameWord.small(next) else { continue }
      kinds.insert(letter)
      if letter == "y" || letter == "c" || letter == "s" && isStart { isTelling = true }
    }
    guard !kinds.isEmpty, isTelling || kinds.count > 1 else { return nil }
    return converted(scalars)
  }

  private static func converted(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let small = NameWord.small(scalars[index])
      let isMarked = index + 1 < scalars.count && NameParts.isApostrophe(scalars[index + 1])
      let spelling = isMarked ? letters[small] : small == "u" ? "ū" : small == "i" ? "ı" : nil
      if let spelling {
        let isCapital = small != scalars[index]
        let capital = small == "i" ? isMarked ? "İ" : "I" : spelling.uppercased()
        result.append(contentsOf: (isCapital ? capital : spelling).unicodeScalars)
      } else {
        result.append(scalars[index])
      }
      index += spelling != nil && isMarked ? 2 : 1
    }
    return String(result)
  }

  /// The letters before an apostrophe, and what they are in the alphabet of 2021.
  private static let letters: [Unicode.Scalar: String] = [
    "a": "ä", "g": "ğ", "i": "i", "n": "ñ", "o": "ö", "s": "ş", "c": "ch", "u": "ü", "y": "u",
  ]
}

extension NameFormFinder {
  /// The forms of a Kazakh name in the alphabet of 2017, by way of the one of 2021.
  func forms(in2017 text: String, modern: String, _ query: Query, _ depth: Int) throws(NormalizerError) -> [DerivedForm]
  {
    guard let latin = Variety(.kazakh, .latin) else { return [] }
    var inner = query
    inner.variety = latin
    var result: [DerivedForm] = []
    for form in try forms(of: modern, inner, depth: depth) {
      guard form.variety == latin else {
        result.append(form)
        continue
      }
      if form.rank == 1 {
        result.append(
          DerivedForm(variety: latin, text: text, provenance: .derived, source: "as given", rank: 1))
      }
      guard form.rank < query.limit, form.text != text else { continue }
      result.append(
        DerivedForm(
          variety: latin, text: form.text, provenance: form.provenance,
          source: form.source == "as given" ? "kaz-latn-2017-reversed" : form.source, rank: form.rank + 1,
          base: form.base, remark: form.remark))
    }
    return result
  }
}
