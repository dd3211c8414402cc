internal import ArqauText

/// Derives the forms of a whole name: its origin, its words, and what goes with whole names.
struct NameDerivation {
  let tables: TranscriptionTables
  let schemes: NameSchemes
  let attested: [any AttestedForms]

  /// More words than a name has; what stands behind them stays as it is.
  private static let mostWords = 16

  /// The derived forms by variety, the best first.
  func forms(
    of given: NameParts, in variety: Variety, kind: NameKind?, limit: Int
  ) throws(NormalizerError) -> [Variety: [Spelling]] {
    let (parts, source, scheme) = cyrillic(given, variety)
    let phrase = kind == .person ? nil : PlacePhrase(parts, source.language)
    let named = phrase?.name ?? parts
    let origin = phrase?.origin ?? OriginJudge(tables).origin(of: named, in: source, kind: kind)
    let words = WordDerivation(tables: tables, schemes: schemes, origin: origin, kind: kind)
    var assembly = Assembly()
    var count = 0
    for part in named.parts {
      switch part {
      case .other(let text): assembly.append(text)
      case .word(let word) where count >= Self.mostWords || word.letters.count > Transcriber.longestWord:
        assembly.append(String(String.UnicodeScalarView(word.asGiven)))
      case .word(let word):
        count += 1
        var forms = try words.forms(
          of: word, in: source, readBy: scheme,
          asSurname: count == 2 && named.words.count == 2)
        if kind == .person || kind == nil {
          let records = counterparts(of: word)
          let isAlone = named.words.count == 1 && Set(records.map(\.native)).count == 1
          prefer(isAlone ? records : records.filter { origin.includes($0.native) }, over: &forms, source)
        }
        assembly.append(forms)
      }
    }
    var names = assembly.names(limit: limit)
    if kind != .person {
      PlaceHyphens.adjust(&names, from: source.language, origin: origin, isPlace: kind == .place)
    }
    phrase?.complete(&names)
    return inVarieties(names, given, variety, limit)
  }

  /// The name in Cyrillic where the spelling is Serbian or Kazakh in Latin letters, with the scheme; a name with
  /// other letters is read as English.
  private func cyrillic(_ parts: NameParts, _ variety: Variety) -> (NameParts, Variety, String?) {
    guard variety.script == .latin, variety.language != .english, let target = Variety(variety.language, .cyrillic)
    else { return (parts, variety, nil) }
    var used = ""
    var converted: [NameParts.Part] = []
    for part in parts.parts {
      guard case .word(let word) = part else {
        converted.append(part)
        continue
      }
      let text = String(String.UnicodeScalarView(word.asGiven))
      guard let (result, scheme) = schemes.inCyrillic(text, variety) else {
        return Variety(.english).map { (parts, $0, nil) } ?? (parts, variety, nil)
      }
      used = scheme
      converted.append(.word(NameWord(Array(result.unicodeScalars))))
    }
    return (NameParts(parts: converted), target, used)
  }

  private func counterparts(of word: NameWord) -> [AttestedForm] {
    guard word.letters.count > 1 else { return [] }
    let text = String(String.UnicodeScalarView(word.asGiven))
    return attested.flatMap { $0.attestedCounterparts(of: text) }
  }

  private func prefer(_ records: [AttestedForm], over forms: inout WordForms, _ source: Variety) {
    for record in records.reversed() where record.variety != source {
      let spelling = Spelling(
        text: Array(record.text.unicodeScalars), cost: 0, source: record.source, standing: record.standing.provenance,
        remark: record.standing.remark)
      guard let derived = Self.best(forms, record.variety), Self.isNear(spelling.text, derived.text) else { continue }
      switch (record.variety.language, record.variety.script) {
      case (.kazakh, .cyrillic): WordForms.prefer(spelling, in: &forms.kazakh)
      case (.russian, _) where source.language == .kazakh && record.bearers == 1 && !Self.isSurname(derived.text):
        // One bearer's spelling of a given name (Джамбул Джабаев) is no rule for others.
        WordForms.addSecond(spelling, in: &forms.russian)
      case (.russian, _): WordForms.prefer(spelling, in: &forms.russian)
      case (.serbian, .cyrillic): WordForms.prefer(spelling, in: &forms.serbian)
      case (.english, _): if !forms.english.isEmpty { forms.english[0].insert(spelling, at: 0) }
      default: break
      }
    }
  }

  /// Whether a word has a suffix of Russian surnames: those of well-known people have established spellings.
  private static func isSurname(_ word: [Unicode.Scalar]) -> Bool {
    let small = String(String.UnicodeScalarView(word.map(NameWord.small)))
    return ["ов", "ев", "ова", "ева", "ин", "ина"].contains { small.hasSuffix($0) }
  }

  private static func best(_ forms: WordForms, _ variety: Variety) -> Spelling? {
    switch variety.language {
    case .kazakh: forms.kazakh.first?.first
    case .russian: forms.russian.first?.first
    case .serbian: forms.serbian.first?.first
    case .english: forms.english.first?.first
    }
  }

  /// Whether a recorded word may be the same name as a derived one: the words at one place of two forms of
  /// a record need not be (Георгий of Карађорђе). At most every other letter may differ.
  private static func isNear(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let first = first.map(NameWord.small)
    let second = second.map(NameWord.small)
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in second.indices {
        let changed = diagonal + (letter == second[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
      }
    }
    return row[second.count] * 2 <= min(first.count, second.count)
  }

  /// Whether some words of a name became Cyrillic and others, which no table reads, stayed Latin: that is no name.
  private static func isMixed(_ name: Spelling) -> Bool {
    // Roman numerals of rulers are in capitals.
    let isLatin = name.text.contains { (0x61...0x7A).contains($0.value) || (0xDF...0x24F).contains($0.value) }
    return isLatin && name.text.contains { (0x400...0x52F).contains($0.value) }
  }

  /// Letters of German, Turkish, the Romance and the Nordic languages, which no romanisation has.
  private static let foreign = Set("äöüßçñåøæœğşıéèáíóúâêîôûãõőűțș".unicodeScalars)

  /// Adds the Latin views of Kazakh and Serbian, and the spelling as it was given.
  private func inVarieties(
    _ names: LanguageNames, _ given: NameParts, _ variety: Variety, _ limit: Int
  ) -> [Variety: [Spelling]] {
    var result: [Variety: [Spelling]] = [:]
    func set(_ tag: String, _ spellings: [Spelling]) {
      if let variety = Variety(tag: tag) { result[variety] = spellings }
    }
    var names = names
    if variety.language == .english {
      names.kazakh.removeAll(where: Self.isMixed)
      names.russian.removeAll(where: Self.isMixed)
      names.serbian.removeAll(where: Self.isMixed)
    }
    set("kk", names.kazakh)
    set("ru", names.russian)
    set("sr-Cyrl", names.serbian)
    set("en", names.english)
    let kazakh = Array(names.kazakh.prefix(1))
    set("kk-Latn", NameSchemes.kazakhLatin.flatMap { schemes.converted(kazakh, by: $0) })
    let serbian = Array(names.serbian.prefix(max(1, limit - 1)))
    var latin = schemes.converted(serbian, by: "srp-cyrl-latn")
    latin.insert(contentsOf: schemes.converted(Array(serbian.prefix(1)), by: "srp-ascii"), at: min(1, latin.count))
    set("sr-Latn", latin)
    let text = given.parts.flatMap { part -> [Unicode.Scalar] in
      switch part {
      case .word(let word): word.asGiven
      case .other(let text): Array(text.unicodeScalars)
      }
    }
    let asGiven = Spelling(text: text, cost: 0, source: "as given")
    var unchanged = [variety]
    // Jürgen, Çelik: the spelling of another language, which Serbian in Latin letters may keep.
    if variety.language == .english, given.words.contains(where: { $0.letters.contains(where: Self.foreign.contains) }),
      let serbian = Variety(.serbian, .latin)
    {
      unchanged.append(serbian)
    }
    for variety in unchanged { result[variety] = [asGiven] + (result[variety] ?? []).filter { $0.text != text } }
    return result
  }
}

/// Names in the four languages, Serbian in Cyrillic.
struct LanguageNames {
  var kazakh: [Spelling]
  var russian: [Spelling]
  var serbian: [Spelling]
  var english: [Spelling]
}

/// The words of a name in all languages, on their way to whole names.
private struct Assembly {
  private var kazakh: [NameAssembly.Part] = []
  private var russian: [NameAssembly.Part] = []
  private var serbian: [NameAssembly.Part] = []
  private var english: [NameAssembly.Part] = []

  mutating func append(_ text: String) {
    kazakh.append(.other(text))
    russian.append(.other(text))
    serbian.append(.other(text))
    english.append(.other(text))
  }

  mutating func append(_ forms: WordForms) {
    kazakh.append(.word(forms.kazakh))
    russian.append(.word(forms.russian))
    serbian.append(.word(forms.serbian))
    english.append(.word(forms.english))
  }

  func names(limit: Int) -> LanguageNames {
    LanguageNames(
      kazakh: NameAssembly.names(kazakh, limit: limit), russian: NameAssembly.names(russian, limit: limit),
      serbian: NameAssembly.names(serbian, limit: limit), english: NameAssembly.names(english, limit: limit))
  }
}
