internal import ArqauText

/// A name made of other names, each of which has forms of its own: a name with a term (озеро Балхаш), with
/// an attribute (Северная Дакота), or two names joined (Тринидад и Тобаго; Бойла, Северная Дакота).
struct NameComposition {
  /// The names inside, one or two.
  let names: [String]
  /// Where the name inside is from, as far as its form tells: countries in -ия are no Russian villages.
  let origin: NameOrigin?
  private let shape: Shape

  private enum Shape {
    case term(PlaceTerm)
    case attribute(PlaceAttribute)
    /// What stands between two names and behind the second; nil for the word "and" of each language.
    case pair((between: String, after: String)?)
  }

  /// More words than a name inside has.
  private static let mostWords = 6

  /// Takes a name apart; nil for a simple one.
  ///
  /// - Complexity: O(n · terms).
  init?(_ text: String, _ language: Language, kind: NameKind?) {
    // A name of one word is none; nothing of what follows needs to look at it.
    guard text.utf8.contains(0x20) else { return nil }
    let term = PlaceTerm.found(in: text, language).flatMap { Self.isShort($0.name) ? $0 : nil }
    let pair = Self.pair(text, language, kind)
    // Босния және Герцеговина Республикасы is one state; two lakes have a term each.
    let isOne = term != nil && !(pair.map { $0.marks != nil || Self.haveTerms($0, language) } ?? false)
    if let pair, !isOne {
      names = [pair.first, pair.second]
      shape = .pair(pair.marks)
    } else if let (term, name) = term {
      names = [name]
      shape = .term(term)
    } else if let (attribute, name) = PlaceAttribute.found(in: text, language), Self.isShort(name) {
      names = [name]
      shape = .attribute(attribute)
    } else {
      return nil
    }
    origin = names[0].hasSuffix("ия") || names[0].hasSuffix("ија") ? .foreign : nil
  }

  /// Puts the forms of the names inside together.
  ///
  /// - Parameters:
  ///   - inner: The forms of each of ``names``, in all varieties.
  ///   - plain: The forms of the whole name, taken word by word.
  ///   - origin: Where the name inside is from.
  ///   - source: The variety of the given name.
  func complete(
    _ inner: [[DerivedForm]], plain: [DerivedForm], origin: NameOrigin, in source: Variety, _ schemes: NameSchemes
  ) -> [DerivedForm] {
    let text = { (form: DerivedForm) in self.text(form, origin, source, schemes) }
    let composed =
      switch shape {
      case .pair(let marks): Self.joined(Self.withoutOtherNames(inner[0]), Self.withoutOtherNames(inner[1]), marks)
      case .term:
        inner[0].compactMap { form in
          text(form).map { Self.form($0, like: form, source: form.source + " place-terms") }
        }
      case .attribute:
        Self.withoutOtherNames(inner[0]).compactMap { form in
          text(form).map { Self.form($0, like: form, source: form.source + " place-attributes") }
        }
      }
    // The other script of the same language is a view of the whole name.
    let translated = composed.filter { $0.variety.language != source.language }
    let varieties = Set(translated.map(\.variety))
    return translated + plain.filter { !varieties.contains($0.variety) }
  }

  /// The forms of a name inside but for a record's second and further names in a variety, which are names of the whole
  /// alone: the Republic of Chile has no `North Republic of Chile`.
  private static func withoutOtherNames(_ forms: [DerivedForm]) -> [DerivedForm] {
    var named: Set<Variety> = []
    return forms.filter { !$0.isOfRecord || named.insert($0.variety).inserted }
  }

  /// A form of the name inside with its term or attribute; nil where the language takes the attribute for
  /// a part of the name.
  private func text(
    _ form: DerivedForm, _ origin: NameOrigin, _ source: Variety, _ schemes: NameSchemes
  ) -> String? {
    switch shape {
    case .pair: return nil
    case .term(let term):
      guard let frame = term.frames(form.variety.language).first else { return nil }
      switch form.variety.tag {
      case "kk-Latn": return schemes.converted(frame, by: NameSchemes.kazakhLatin[0]).around(form.text)
      case "sr-Latn": return schemes.converted(frame, by: "srp-cyrl-latn").around(form.text)
      default: return frame.around(form.text)
      }
    case .attribute(let attribute):
      guard Self.translates(attribute, from: source.language, to: form.variety.language, origin) else { return nil }
      switch form.variety.tag {
      case "kk": return attribute.inKazakh + " " + form.text
      case "kk-Latn": return schemes.converted(attribute.inKazakh, by: NameSchemes.kazakhLatin[0]) + " " + form.text
      case "ru": return attribute.inRussian(before: form.text) + " " + form.text
      case "sr-Cyrl": return attribute.inSerbian(before: form.text) + " " + form.text
      case "sr-Latn":
        // The gender is told by the last letter, which is the same in both scripts for vowels.
        let cyrillic = schemes.converted(form.text, by: "srp-latn-cyrl")
        return schemes.converted(attribute.inSerbian(before: cyrillic), by: "srp-cyrl-latn") + " " + form.text
      default: return attribute.english.map { $0 + " " + form.text }
      }
    }
  }

  /// Whether an attribute is translated or goes with the name as it sounds.
  ///
  /// Points of the compass are translated. Kazakh villages have Russian names with Большой for Үлкен; Russian
  /// names keep their adjectives in Kazakh and, where Serbian says it otherwise, in Serbian; Serbian ones
  /// theirs in Russian (Горни-Милановац).
  private static func translates(
    _ attribute: PlaceAttribute, from source: Language, to target: Language, _ origin: NameOrigin
  ) -> Bool {
    switch (source, target) {
    case _ where source == target: false
    case (_, .english): attribute.isDirection
    case _ where attribute.isDirection: true
    case (.kazakh, .russian): true
    case (.kazakh, _): origin == .foreign
    case (.russian, .serbian): attribute.isSharedBySerbian || origin != .russian
    case (.russian, _): origin == .foreign || origin == .kazakh
    default: origin == .foreign
    }
  }

  // MARK: Pairs

  private typealias Pair = (first: String, second: String, marks: (between: String, after: String)?)

  private static func haveTerms(_ pair: Pair, _ language: Language) -> Bool {
    PlaceTerm.found(in: pair.first, language) != nil && PlaceTerm.found(in: pair.second, language) != nil
  }

  private static func pair(_ text: String, _ language: Language, _ kind: NameKind?) -> Pair? {
    if kind == .place {
      if text.hasSuffix(")"), let range = split(text, " (") {
        return (range.0, String(range.1.dropLast()), (" (", ")"))
      }
      if let range = split(text, ", ") { return (range.0, range.1, (", ", "")) }
    }
    let words: [String] =
      switch language {
      case .kazakh: [" және ", " мен ", " бен ", " пен "]
      case .russian, .serbian: [" и "]
      case .english: [" and "]
      }
    for word in words {
      if let range = split(text, word) { return (range.0, range.1, nil) }
    }
    return nil
  }

  /// What stands before and behind a mark that stands there once, between two names.
  private static func split(_ text: String, _ mark: String) -> (String, String)? {
    guard let range = text.firstRange(of: mark) else { return nil }
    let (first, second) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    return isShort(first) && isShort(second) && !second.contains(mark) ? (first, second) : nil
  }

  private static func joined(
    _ first: [DerivedForm], _ second: [DerivedForm], _ marks: (between: String, after: String)?
  ) -> [DerivedForm] {
    var result: [DerivedForm] = []
    for variety in NameFormFinder.varieties {
      let firsts = first.filter { $0.variety == variety }
      let seconds = second.filter { $0.variety == variety }
      guard let lastFirst = firsts.last, let lastSecond = seconds.last else { continue }
      let word =
        switch variety.tag {
        case "kk": " және "
        case "kk-Latn": " jäne "
        case "en": " and "
        case "sr-Latn": " i "
        default: " и "
        }
      for rank in 0..<max(firsts.count, seconds.count) {
        let (head, tail) = (
          rank < firsts.count ? firsts[rank] : lastFirst, rank < seconds.count ? seconds[rank] : lastSecond
        )
        let text = head.text + (marks?.between ?? word) + tail.text + (marks?.after ?? "")
        let standing = marks == nil ? .derived : max(head.provenance, tail.provenance)
        result.append(
          DerivedForm(
            variety: variety, text: text, provenance: standing,
            source: head.source == tail.source ? head.source : head.source + " " + tail.source, rank: rank + 1,
            remark: head.remark ?? tail.remark))
      }
    }
    return result
  }

  // MARK: Parts

  private static func isShort(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return !words.isEmpty && words.count <= mostWords && name.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func form(_ text: String, like form: DerivedForm, source: String) -> DerivedForm {
    DerivedForm(
      variety: form.variety, text: text, provenance: .derived, source: source, rank: form.rank, remark: form.remark)
  }
}

extension NameSchemes {
  /// A frame by a scheme.
  fileprivate func converted(_ frame: PlaceTerm.Frame, by id: String) -> PlaceTerm.Frame {
    PlaceTerm.Frame(before: converted(frame.before, by: id), after: converted(frame.after, by: id))
  }
}
