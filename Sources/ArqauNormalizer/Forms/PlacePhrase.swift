internal import ArqauText

/// A place name with a word for what it is: Шет ауданы, Шетский район, Општина Љиг.
///
/// The terms are those of the countries' administrative divisions. Between Kazakh and Russian the name
/// before the term becomes an adjective and back.
struct PlacePhrase {
  /// The name without the term.
  let name: NameParts
  /// The origin that the term shows.
  let origin: NameOrigin?
  private let term: Term

  private enum Term {
    /// Kazakh term, Russian term, whether that is feminine, Serbian and English ones.
    case division(Division)
    /// A term that other languages leave out.
    case silent
  }

  private struct Division {
    let kazakh: String
    let russian: String
    let isFeminine: Bool
    let serbian: String
    let english: String
  }

  private static let divisions = [
    Division(kazakh: "ауданы", russian: "район", isFeminine: false, serbian: "рејон", english: "District"),
    Division(kazakh: "облысы", russian: "область", isFeminine: true, serbian: "област", english: "Region"),
    Division(kazakh: "округі", russian: "округ", isFeminine: false, serbian: "управни округ", english: "District"),
  ]
  /// What Kazakh and Serbian put beside names of settlements and municipalities.
  private static let silentKazakh: Set<String> = ["қаласы", "ауылы", "кенті"]
  private static let silentSerbian: [[String]] = [["градска", "општина"], ["општина"], ["град"]]

  /// A name with a term; nil for others.
  init?(_ parts: NameParts, _ language: Language) {
    let words = parts.words.map { String(String.UnicodeScalarView($0.letters)) }
    guard words.count > 1, let last = words.last else { return nil }
    switch language {
    case .kazakh:
      let division = Self.divisions.first { $0.kazakh == last }
      guard division != nil || Self.silentKazakh.contains(last) else { return nil }
      term = division.map(Term.division) ?? .silent
      name = NameParts(parts: Self.trimmed(Array(parts.parts.dropLast())))
      origin = nil
    case .serbian:
      if let division = Self.divisions.first(where: { words.count > 1 && $0.serbian.hasSuffix(last) }),
        let stem = Self.stem(of: parts, division)
      {
        term = .division(division)
        name = NameParts(parts: [.word(stem)])
        origin = .serbian
        return
      }
      guard let silent = Self.silentSerbian.first(where: { words.starts(with: $0) && words.count > $0.count })
      else { return nil }
      term = .silent
      name = NameParts(parts: Self.trimmed(Array(parts.parts.dropFirst(silent.count * 2))))
      origin = .serbian
    case .russian:
      guard let division = Self.divisions.first(where: { $0.russian == last }), words.count == 2,
        case .word(let adjective)? = parts.parts.first,
        let stem = RussianPlaceAdjective.noun(of: adjective, isFeminine: division.isFeminine)
      else { return nil }
      term = .division(division)
      name = NameParts(parts: [.word(stem)])
      origin = nil
    case .english: return nil
    }
  }

  /// Puts the term to the derived names.
  func complete(_ names: inout LanguageNames) {
    guard case .division(let division) = term else { return }
    names.kazakh = names.kazakh.map { Self.adding(" " + division.kazakh, to: $0) }
    names.english = names.english.map { Self.adding(" " + division.english, to: $0) }
    names.russian = names.russian.map {
      var name = $0
      name.text = RussianPlaceAdjective.adjective(of: $0.text, isFeminine: division.isFeminine)
      return Self.adding(" " + division.russian, to: name)
    }
    names.serbian = names.serbian.map {
      var name = $0
      name.text = SerbianPlaceAdjective.adjective(of: $0.text, isFeminine: division.isFeminine)
      return Self.adding(" " + division.serbian, to: name)
    }
  }

  /// The place in a Serbian adjective with a term: Нишав of Нишавски управни округ.
  private static func stem(of parts: NameParts, _ division: Division) -> NameWord? {
    guard case .word(let adjective)? = parts.parts.first else { return nil }
    let suffix: [Unicode.Scalar] = division.isFeminine ? ["с", "к", "а"] : ["с", "к", "и"]
    guard parts.words.count == 1 + division.serbian.split(separator: " ").count,
      adjective.letters.count > suffix.count + 1, adjective.letters.suffix(suffix.count).elementsEqual(suffix)
    else { return nil }
    return NameWord(adjective.asGiven.dropLast(suffix.count))
  }

  private static func adding(_ text: String, to name: Spelling) -> Spelling {
    var name = name
    name.text += text.unicodeScalars
    name.source = name.source.isEmpty ? "place-terms" : name.source + " place-terms"
    name.standing = .derived
    return name
  }

  private static func trimmed(_ parts: [NameParts.Part]) -> [NameParts.Part] {
    var parts = parts[...]
    while case .other? = parts.first { parts.removeFirst() }
    while case .other? = parts.last { parts.removeLast() }
    return Array(parts)
  }
}

/// Adjectives of places in Russian: Шет Шетский, Шардара Шардаринский, Арал Аральский, Каракия Каракиянский.
enum RussianPlaceAdjective {
  /// The adjective of a place's name.
  static func adjective(of name: [Unicode.Scalar], isFeminine: Bool) -> [Unicode.Scalar] {
    var stem = name
    var suffix = "ск"
    switch name.last {
    case "а", "и", "е", "я", "о":
      stem.removeLast()
      // Каракия, Каракиянский; Глубокое, Глубоковский.
      suffix =
        switch (stem.last, name.last) {
        case ("и", "я"): "янск"
        case ("о", "е"): "вск"
        case ("в", "о"): "ск"
        default: "инск"
        }
    case "ы":
      stem.removeLast()
      suffix = "инск"
    // Russian has л soft before -ск-: Аральский, Мактааральский; but Жамбылский.
    case "л" where name.dropLast().last != "ы": stem.append("ь")
    default: break
    }
    return stem + suffix.unicodeScalars + (isFeminine ? "ая" : "ий").unicodeScalars
  }

  /// The place of an adjective, as far as the ending shows it; nil for other words.
  static func noun(of word: NameWord, isFeminine: Bool) -> NameWord? {
    for (suffix, restored) in [("инск", "а"), ("иянск", "ия"), ("льск", "л"), ("ск", "")] {
      let letters = Array((suffix + (isFeminine ? "ая" : "ий")).unicodeScalars)
      guard word.letters.count >= letters.count + 2, word.letters.suffix(letters.count).elementsEqual(letters) else {
        continue
      }
      return NameWord(word.asGiven.dropLast(letters.count) + restored.unicodeScalars)
    }
    return nil
  }
}

/// Adjectives of places in Serbian: Шет Шетски.
enum SerbianPlaceAdjective {
  static func adjective(of name: [Unicode.Scalar], isFeminine: Bool) -> [Unicode.Scalar] {
    var stem = name
    var suffix = "ск"
    if let last = name.last, "аиео".unicodeScalars.contains(last) {
      stem.removeLast()
      suffix = "инск"
    }
    return stem + suffix.unicodeScalars + (isFeminine ? "а" : "и").unicodeScalars
  }
}
