internal import ArqauText

/// A word or two that say what a place is, beside its name: Балқаш көлі, озеро Балхаш, језеро Балхаш.
///
/// The rows are ordinary geographic nouns and the long names of states, with the side on which each language
/// puts them; general dictionaries have them, and Russian and Kazakh agree with Kazakhstan's maps. Terms
/// before which Kazakh and Russian make an adjective of the name (район, область) are ``PlacePhrase``'s.
struct PlaceTerm: Sendable, Hashable {
  /// The way a language writes the term: what stands before the name and behind it, with the space.
  struct Frame: Sendable, Hashable {
    let before: String
    let after: String

    func around(_ name: String) -> String { before + name + after }

    /// The name in the frame, whatever the letter case of the term; nil where the text has no such frame.
    func name(in text: String, small: String) -> String? {
      guard small.utf8.count > before.utf8.count + after.utf8.count + 1, small.hasPrefix(before.lowercased()),
        small.hasSuffix(after.lowercased())
      else { return nil }
      return String(text.dropFirst(before.count).dropLast(after.count))
    }
  }

  let kazakh: [Frame]
  let russian: [Frame]
  let serbian: [Frame]
  let english: [Frame]

  func frames(_ language: Language) -> [Frame] {
    switch language {
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    case .english: english
    }
  }

  /// The term in whose frame a text stands, the longest one, and the name.
  ///
  /// - Complexity: O(n · terms).
  static func found(in text: String, _ language: Language) -> (term: PlaceTerm, name: String)? {
    let small = text.lowercased()
    // Letters whose small form has another length would shift the name.
    guard small.count == text.count else { return nil }
    var best: (term: PlaceTerm, name: String)?
    for term in all {
      for frame in term.frames(language) {
        if let name = frame.name(in: text, small: small), name.utf8.count < best?.name.utf8.count ?? .max {
          best = (term, name)
        }
      }
    }
    return best
  }

  static let all: [PlaceTerm] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|").map { field in
      field.split(separator: "/").compactMap { frame -> Frame? in
        let sides = frame.split(separator: "~", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard sides.count == 2 else { return nil }
        return Frame(
          before: sides[0].isEmpty ? "" : sides[0] + " ", after: sides[1].isEmpty ? "" : " " + sides[1])
      }
    }
    guard fields.count == 4 else { return nil }
    return PlaceTerm(kazakh: fields[0], russian: fields[1], serbian: fields[2], english: fields[3])
  }

  /// Kazakh, Russian, Serbian, English; the first frame of a language is written, all are read.
  private static let table = """
    ~ Республикасы | Республика ~ | Република ~ | Republic of ~
    ~ Халық Республикасы | Народная Республика ~ | Народна Република ~ | People's Republic of ~
    ~ Демократиялық Республикасы | Демократическая Республика ~ | Демократска Република ~ | Democratic Republic of ~
    ~ Федеративтік Республикасы | Федеративная Республика ~ | Федеративна Република ~ | Federal Republic of ~
    ~ Ислам Республикасы | Исламская Республика ~ | Исламска Република ~ | Islamic Republic of ~
    ~ Патшалығы / ~ Корольдігі | Королевство ~ | Краљевина ~ | Kingdom of ~
    ~ Князьдігі | Княжество ~ | Кнежевина ~ | Principality of ~
    ~ Сұлтандығы / ~ Сұлтанаты | Султанат ~ | Султанат ~ | Sultanate of ~
    ~ Мемлекеті | Государство ~ | Држава ~ | State of ~
    ~ аралдары | острова ~ / о-ва ~ | острва ~ | ~ Islands
    ~ аралы | остров ~ / о-в ~ | острво ~ | ~ Island / Isle of ~
    ~ архипелагы | архипелаг ~ | архипелаг ~ | ~ Archipelago
    ~ түбегі | полуостров ~ | полуострво ~ | ~ Peninsula
    ~ мүйісі | мыс ~ | рт ~ | Cape ~
    ~ көлі | озеро ~ | језеро ~ | Lake ~
    ~ өзені | река ~ | река ~ | ~ River
    ~ шығанағы | залив ~ | залив ~ | Gulf of ~
    ~ бұғазы | пролив ~ | мореуз ~ | Strait of ~
    ~ тауы | гора ~ | планина ~ | Mount ~
    ~ таулары | горы ~ | планине ~ | ~ Mountains
    ~ шыңы | пик ~ | врх ~ | ~ Peak
    ~ асуы | перевал ~ | превој ~ | ~ Pass
    ~ шатқалы | ущелье ~ | клисура ~ | ~ Gorge
    ~ шөлі | пустыня ~ | пустиња ~ | ~ Desert
    ~ су қоймасы | водохранилище ~ | акумулација ~ | ~ Reservoir
    ~ штаты | штат ~ | савезна држава ~ | State of ~
    ~ провинциясы | провинция ~ | провинција ~ / покрајина ~ | ~ Province
    ~ әуежайы | аэропорт ~ | аеродром ~ | ~ Airport
    ~ халықаралық әуежайы | международный аэропорт ~ | међународни аеродром ~ | ~ International Airport
    ~ станциясы | станция ~ | станица ~ | ~ Station
    """
}

extension StringProtocol {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
