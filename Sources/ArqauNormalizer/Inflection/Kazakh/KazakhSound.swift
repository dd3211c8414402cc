/// What of a Kazakh word decides the shape of a suffix: its vowel harmony and its last sound.
enum KazakhSound {
  enum Harmony: Sendable, Hashable { case back, front }

  enum Final: Sendable, Hashable {
    /// А vowel that is no glide: ата, Әлия.
    case vowel
    /// й, л, р and the glides и, у, ю at the end: Ғали, Атырау.
    case sonorant
    /// м, н, ң.
    case nasal
    /// з: Тараз.
    case buzz
    /// All others; б, в, г, д of loans sound so too: Мадрид, Назарбаев.
    case voiceless
  }

  static func finalSound(of word: Letters) -> Final {
    switch word.last(where: { $0 != "ь" && $0 != "ъ" }) {
    case "а", "ә", "о", "ө", "ұ", "ү", "ы", "і", "е", "э", "я", "ё": .vowel
    case "и", "у", "ю", "й", "л", "р": .sonorant
    case "м", "н", "ң": .nasal
    case "з": .buzz
    default: .voiceless
    }
  }

  /// The sounds that a word may be said to end in: after нь and мь (Тайвань) both ways are met.
  static func finalSounds(of word: Letters) -> [Final] {
    let sound = finalSound(of: word)
    return word.last == "ь" && sound == .nasal ? [.nasal, .sonorant] : [sound]
  }

  /// The harmonies that a word's suffixes may have, the likelier first.
  ///
  /// The last vowel decides. Loans leave it open: after -ев and -ов (Тоқаев, Наубеков) the ear hears the stem; и and у
  /// belong to both rows; a final ь or к makes a back word front.
  static func harmonies(of word: Letters) -> [Harmony] {
    guard let index = word.lastIndex(where: { back.contains($0) || front.contains($0) || open.contains($0) })
    else { return [.front, .back] }
    let vowel = word[index]
    let before = word[..<index].last { back.contains($0) || front.contains($0) }
    let stem: Harmony = before.map { back.contains($0) ? .back : .front } ?? .back
    let rest = word[(index + 1)...]
    if front.contains(vowel) {
      if rest == ["в"], vowel == "е" { return stem == .back ? [.back, .front] : [.front, .back] }
      return [.front]
    }
    if back.contains(vowel) {
      // Наубековтің as Тоқаевтың: the suffix of a surname may go with its stem.
      if rest == ["в"], vowel == "о", stem == .front { return [.back, .front] }
      if word.last == "ь" { return [.front, .back] }
      if word.last == "к" || word.last == "г" { return [.front, .back] }
      // Гарольд, Софокл: a soft sound among the last consonants.
      return rest.dropLast().contains("ь") || rest.dropLast().contains("к") ? [.front, .back] : [.back]
    }
    // Native ау and еу leave nothing open: Атыраудың.
    if vowel == "у", rest.isEmpty, index > word.startIndex {
      let before = word[index - 1]
      if before == "а" || before == "ы" { return [.back] }
      if before == "е" || before == "ә" || before == "і" { return [.front] }
    }
    switch vowel {
    case "и" where rest.isEmpty || rest == ["й"]:
      return stem == .back ? [.back, .front] : [.front, .back]
    case "и": return [.front, .back]
    default:
      return stem == .front && before != nil ? [.front, .back] : [.back, .front]
    }
  }

  static let back = Set<Unicode.Scalar>("аоұыяё".unicodeScalars)
  static let front = Set<Unicode.Scalar>("әеөүіэ".unicodeScalars)
  /// Vowels of both rows.
  static let open = Set<Unicode.Scalar>("иую".unicodeScalars)
}
