internal import ArqauText

/// The names that CLDR's regions go by in running text: its lists have more in them than those.
struct RegionNames {
  private let variety: Variety
  /// All names of the list, among which a remark in brackets may be: Виргинские о-ва (США).
  private let all: Set<String>
  /// The short names of some regions: Macao for Macao SAR China.
  private let short: [String: String]

  /// - Parameters:
  ///   - variety: The variety of the names.
  ///   - names: All names of the list.
  init(_ variety: Variety, _ names: [String?]) {
    self.variety = variety
    all = Set(names.compactMap { $0 })
    var short: [String: String] = [:]
    if let names = try? DisplayNames(variety, isShort: true) {
      for code in Self.administered { short[code] = try? names.name(of: .region, code: code) }
    }
    self.short = short
  }

  /// The forms of a region's name, the usual one first and that of the list among them.
  func forms(of name: String, code: String) -> [String] {
    var forms = (short[code].map { [$0] } ?? parts(name)).map {
      variety.language == .russian ? Self.writtenOut($0) : $0
    }
    forms += forms.compactMap(withSmallNoun)
    return forms.contains(name) ? forms : forms + [name]
  }

  /// `Мьянма` and `Бирма` of `Мьянма (Бирма)`; the name alone where the brackets hold no other name of it.
  private func parts(_ name: String) -> [String] {
    guard name.last == ")", let open = name.firstIndex(of: "(") else { return [name] }
    let outer = name[..<open].split(separator: " ").joined(separator: " ")
    let inner = String(name[name.index(after: open)...].dropLast())
    let isName =
      inner.unicodeScalars.first?.properties.isUppercase == true && !inner.contains { $0 == "." || $0 == " " }
    let isLoud = inner.unicodeScalars.dropFirst().first?.properties.isUppercase == true
    return isName && !isLoud && !all.contains(inner) && !outer.isEmpty ? [outer, inner] : [name]
  }

  /// The special administrative regions, whose names in the list say so.
  private static let administered = ["HK", "MO"]

  /// A Russian name without the abbreviations of CLDR's lists: о-ва Кука, о-в Св. Елены.
  static func writtenOut(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      switch word {
      case "о-в": words[index] = "остров"
      case "о-ва": words[index] = "острова"
      case "Св.": words[index] = "Святой"
      default: break
      }
    }
    return words.joined(separator: " ")
  }

  /// A name with its word for islands in small letters, as texts have it: Соломоновы острова. Nil where it has none with a
  /// capital, or nothing else.
  private func withSmallNoun(_ name: String) -> String? {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let place = words.firstIndex(where: Self.islands.contains), variety.language != .english
    else {
      return nil
    }
    words[place] = words[place].lowercased()
    return words.joined(separator: " ")
  }

  private static let islands: Set<String> = ["Острова", "Остров", "Острва", "Острво", "Ostrva", "Ostrvo"]
}
