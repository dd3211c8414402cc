internal import ArqauText

/// An adjective before a place's name that languages translate: Солтүстік Дакота, Северная Дакота.
///
/// The points of the compass, and size, age and height. Kazakh has one form, Russian and Serbian agree with
/// the name in gender and number.
struct PlaceAttribute: Sendable, Hashable {
  let kazakh: [String]
  /// Masculine.
  let russian: String
  /// Masculine, definite.
  let serbian: String
  /// Nil where English keeps the word as it sounds.
  let english: String?
  /// Whether Serbian says the same before Russian names: Стари Оскол, but Нижњи Новгород.
  let isSharedBySerbian: Bool

  var isDirection: Bool { english != nil }

  /// The attribute that a name begins with, and the rest of the name.
  ///
  /// - Complexity: O(n + attributes).
  static func found(in text: String, _ language: Language) -> (attribute: PlaceAttribute, name: String)? {
    guard text.contains(" ") else { return nil }
    let small = text.lowercased()
    guard small.count == text.count else { return nil }
    var best: (attribute: PlaceAttribute, name: String)?
    for attribute in all {
      for word in attribute.words(language) where small.hasPrefix(word + " ") {
        let name = String(text.dropFirst(word.count + 1))
        if !name.isEmpty, name.utf8.count < best?.name.utf8.count ?? .max { best = (attribute, name) }
      }
    }
    return best
  }

  private func words(_ language: Language) -> [String] {
    switch language {
    case .kazakh: kazakh
    case .russian: PlaceGender.allCases.map { Self.russian(russian, $0) }
    case .serbian: PlaceGender.allCases.map { Self.serbian(serbian, $0) }
    // West Palm Beach is Уэст-Палм-Бич: English words before a name are mostly part of it.
    case .english: []
    }
  }

  /// The attribute before a name in Russian, in capitals as titles have them.
  func inRussian(before name: String) -> String {
    let word = Self.russian(russian, PlaceGender(russian: name))
    return word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }

  /// The attribute before a name in Serbian.
  func inSerbian(before name: String) -> String {
    let word = Self.serbian(serbian, PlaceGender(serbian: name))
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  var inKazakh: String { kazakh[0].prefix(1).uppercased() + kazakh[0].dropFirst() }

  private static func russian(_ masculine: String, _ gender: PlaceGender) -> String {
    let stem = masculine.dropLast(2)
    let isSoft = masculine.hasSuffix("ний")
    return switch gender {
    case .masculine: masculine
    case .feminine: stem + (isSoft ? "яя" : "ая")
    case .neuter: stem + (isSoft ? "ее" : "ое")
    case .plural: stem + (isSoft || masculine.hasSuffix("шой") ? "ие" : "ые")
    }
  }

  private static func serbian(_ masculine: String, _ gender: PlaceGender) -> String {
    let stem = masculine.dropLast()
    return switch gender {
    case .masculine, .plural: masculine
    case .feminine: stem + "а"
    case .neuter: stem + (stem.hasSuffix("њ") ? "е" : "о")
    }
  }

  private init?(_ line: Substring) {
    let fields = line.split(separator: "|").map { $0.filter { $0 != " " } }
    let kazakh = line.prefix { $0 != "|" }.split(separator: "/").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard fields.count == 5, !kazakh.isEmpty else { return nil }
    self.kazakh = kazakh
    russian = fields[1]
    serbian = fields[2]
    english = fields[3] == "-" ? nil : fields[3]
    isSharedBySerbian = fields[4] == "shared"
  }

  /// Kazakh, Russian, Serbian, English, and whether Serbian says the same before Russian names.
  private static let all: [PlaceAttribute] = """
    солтүстік | северный | северни | North | shared
    оңтүстік | южный | јужни | South | shared
    шығыс | восточный | источни | East | shared
    батыс | западный | западни | West | shared
    орталық | центральный | централни | Central | shared
    солтүстік-шығыс / солтүстік шығыс | северо-восточный | североисточни | Northeast | shared
    солтүстік-батыс / солтүстік батыс | северо-западный | северозападни | Northwest | shared
    оңтүстік-шығыс / оңтүстік шығыс | юго-восточный | југоисточни | Southeast | shared
    оңтүстік-батыс / оңтүстік батыс | юго-западный | југозападни | Southwest | shared
    ішкі | внутренний | унутрашњи | Inner | shared
    үлкен | большой | велики | - | own
    кіші | малый | мали | - | shared
    жоғарғы / жоғары | верхний | горњи | - | own
    төменгі | нижний | доњи | - | own
    ескі | старый | стари | - | shared
    жаңа | новый | нови | - | shared
    """.split(separator: "\n").compactMap(PlaceAttribute.init)
}

/// The gender and number of a place's name, told from its ending.
enum PlaceGender: CaseIterable {
  case masculine, feminine, neuter, plural

  init(russian name: String) {
    switch name.unicodeScalars.last {
    case "а", "я": self = .feminine
    case "о", "е", "ё", "у", "ю", "э": self = .neuter
    case "ы": self = .plural
    default: self = .masculine
    }
  }

  init(serbian name: String) {
    switch name.unicodeScalars.last {
    case "а": self = .feminine
    case "о", "е": self = .neuter
    default: self = .masculine
    }
  }
}
