internal import ArqauText

/// Derives a word of a name in every language from its spelling in one.
struct WordDerivation {
  let tables: TranscriptionTables
  let schemes: NameSchemes
  let origin: NameOrigin
  let kind: NameKind?

  /// How many spellings a word has in a way of writing.
  private static let width = 4
  /// What a spelling costs that stands in a row of the table of given names.
  private static let givenNameCost = -6

  private var conditions: TranscriptionCondition {
    var conditions: TranscriptionCondition = [origin.condition]
    if kind == .person { conditions.insert(.person) }
    if kind == .place { conditions.insert(.place) }
    if origin == .kazakh { conditions.formUnion(kind == .person ? [.kazakh, .kazakhPerson] : [.kazakh]) }
    return conditions
  }

  /// The word in all languages.
  ///
  /// - Parameters:
  ///   - scheme: What brought the word into Cyrillic, where it was given in Latin letters.
  ///   - asSurname: Whether it stands where a surname does, so that it is no patronymic whatever it ends in.
  /// - Throws: ``NormalizerError`` where a scheme fails.
  func forms(
    of word: NameWord, in variety: Variety, readBy scheme: String? = nil, asSurname: Bool = false
  ) throws(NormalizerError) -> WordForms {
    let kept = Spelling(text: word.asGiven, cost: 0, source: scheme ?? "as given")
    var forms = WordForms()
    switch variety.language {
    case .kazakh:
      forms.kazakh = [[kept]]
      forms.russian = [try russian(fromKazakh: word, asSurname)]
      forms.serbian = [serbian(fromRussian: forms.russian[0], word)]
    case .russian:
      forms.russian = [[kept]]
      forms.kazakh = [kazakh(fromRussian: [kept], word)]
      forms.serbian = [serbian(fromRussian: [kept], word)]
    case .serbian:
      forms.serbian = [[kept]]
      forms.russian = [russian(fromSerbian: word)]
      forms.kazakh = [kazakh(fromRussian: forms.russian[0], word)]
    case .english:
      fromEnglish(LatinMarks.plain(word), &forms)
      // What no table reads stays, and says so.
      if forms.russian.first?.isEmpty ?? true { forms.russian = [[kept]] }
      if forms.kazakh.first?.isEmpty ?? true { forms.kazakh = [[kept]] }
      if forms.serbian.first?.isEmpty ?? true { forms.serbian = [[kept]] }
    }
    forms.english = variety.language == .english ? [[kept]] : []
    forms.english += english(forms, word)
    if kind == .person || kind == nil {
      if origin == .kazakh { addKazakhNames(word, variety, &forms) }
      addGivenNames(word, variety, &forms)
    }
    return forms
  }

  // MARK: Russian

  private func russian(fromKazakh word: NameWord, _ isSurname: Bool) throws(NormalizerError) -> [Spelling] {
    // Бауыржан Момышұлы is Момышулы in Russian: a surname, though made like a patronymic.
    if kind == .person || kind == nil, !isSurname, let parts = Patronymic.kazakh(word.letters) {
      let father = tables.kazakhToRussian.candidates(NameWord(parts.fathers[0]), conditions, limit: 2)
      let known = KazakhSpelling(of: parts.fathers[0], in: .kazakh)?.russian
      let derived = Self.cheapest(
        ((known.map { [Transcriber.Candidate(letters: $0, cost: 0)] } ?? []) + father).map {
          Spelling(
            text: word.recased(Patronymic.russian(ofFather: $0.letters, isDaughter: parts.isDaughter)),
            cost: $0.cost, source: "patronymic")
        })
      return derived + spellings(tables.kazakhToRussian, word, offset: 18)
    }
    return spellings(tables.kazakhToRussian, word)
  }

  private func russian(fromSerbian word: NameWord) -> [Spelling] {
    switch origin {
    case .serbian, .foreign: return spellings(tables.serbianToRussian, word)
    case .russian: return givenNamesFirst(sources(tables.russianToSerbian, word, .russian))
    case .kazakh: return sources(tables.russianToSerbian, word, .kazakhInRussian)
    }
  }

  /// Russian readings of a person's word, a given name of Russians before others: Игорь, not Игор.
  private func givenNamesFirst(_ found: [Spelling]) -> [Spelling] {
    guard kind == .person || kind == nil, let first = found.first else { return found }
    guard let known = found.first(where: { NameEvidence.eastSlavic.contains($0.string.lowercased()) }) else {
      return found
    }
    var best = known
    best.cost = min(best.cost, first.cost)
    return [best] + found.filter { $0.text != known.text }
  }

  // MARK: Kazakh

  private func kazakh(fromRussian russian: [Spelling], _ word: NameWord) -> [Spelling] {
    let isRussianGiven =
      kind != .place
      && russian.first.map { KazakhEvidence.isRussianGivenName(NameWord($0.text).letters) } ?? false
    guard origin == .kazakh, !isRussianGiven else {
      return russian.map {
        Spelling(
          text: $0.text, cost: $0.cost, source: $0.source == "as given" ? "as in Russian" : $0.source,
          remark: $0.remark, isByLetter: $0.isByLetter)
      }
    }
    var found: [Spelling] = []
    for spelling in russian.prefix(2) {
      let base = NameWord(spelling.text)
      if kind == .person || kind == nil, let parts = Patronymic.russian(base.letters) {
        let known = (parts.fathers + parts.furtherFathers).lazy.compactMap {
          KazakhSpelling(of: $0, in: .russian)?.kazakh
        }.first
        if let known {
          found.append(
            Spelling(
              text: base.recased(Patronymic.kazakh(ofFather: known, isDaughter: parts.isDaughter)), cost: 0,
              source: "patronymic"))
          continue
        }
        for father in parts.fathers {
          let sources = tables.kazakhToRussian.sources(of: father, like: .kazakh, conditions, limit: 2)
          found += sources.map {
            Spelling(
              text: base.recased(Patronymic.kazakh(ofFather: $0.letters, isDaughter: parts.isDaughter)),
              cost: $0.cost + spelling.cost, source: "patronymic")
          }
        }
      } else {
        found += sources(tables.kazakhToRussian, base, .kazakh, cost: spelling.cost)
      }
    }
    if found.isEmpty { found = russian }
    return Self.cheapest(found)
  }

  // MARK: Serbian

  private func serbian(fromRussian russian: [Spelling], _ word: NameWord) -> [Spelling] {
    var found: [Spelling] = []
    for spelling in russian.prefix(2) {
      let base = NameWord(spelling.text)
      if origin == .serbian {
        found += sources(tables.serbianToRussian, base, .serbian, cost: spelling.cost).map(Self.withYot)
      } else {
        found += spellings(tables.russianToSerbian, base, offset: spelling.cost, after: spelling.source)
      }
    }
    if found.isEmpty {
      found = russian.prefix(1).flatMap { spellings(tables.russianToSerbian, NameWord($0.text)) }
    }
    return Self.cheapest(found)
  }

  /// Serbian writes ј between и and е: Димитријевић.
  private static func withYot(_ spelling: Spelling) -> Spelling {
    var spelling = spelling
    spelling.text = Array(spelling.string.replacing("ие", with: "ије").unicodeScalars)
    return spelling
  }

  // MARK: English

  private func english(_ forms: WordForms, _ word: NameWord) -> [[Spelling]] {
    let russian = forms.russian.first ?? []
    var ways: [[Spelling]] = []
    if origin == .serbian {
      let serbian = forms.serbian.first ?? []
      ways.append(schemes.converted(serbian, by: "srp-cyrl-latn"))
      ways.append(schemes.converted(serbian, by: "srp-ascii"))
      return ways
    }
    var press: [Spelling] = []
    for spelling in russian.prefix(1) {
      press += spellings(
        tables.russianToEnglish, NameWord(spelling.text), offset: spelling.cost, after: spelling.source)
    }
    ways.append(Self.cheapest(press))
    if origin == .kazakh, let kazakh = forms.kazakh.first?.first {
      ways.append([
        Spelling(
          text: tables.kazakhToEnglish.candidates(NameWord(kazakh.text), conditions, limit: 1).first?.letters ?? [],
          cost: kazakh.cost, source: tables.kazakhToEnglish.table.id)
      ])
      ways.append(schemes.converted([kazakh], by: "kaz-latn-bgnpcgn-1979"))
    }
    if let first = russian.first { ways.append(schemes.converted([first], by: "rus-latn-bgnpcgn-1947-nodots")) }
    return ways
  }

  private func fromEnglish(_ word: NameWord, _ forms: inout WordForms) {
    switch origin {
    case .serbian:
      let serbian = sources(tables.serbianToEnglish, word, .serbian)
      forms.serbian = [serbian]
      forms.russian = [
        Self.cheapest(
          serbian.prefix(2).flatMap { found in
            spellings(tables.serbianToRussian, NameWord(found.text), offset: found.cost, after: found.source)
          })
      ]
      forms.kazakh = [kazakh(fromRussian: forms.russian[0], word)]
    case .kazakh:
      let russian = sources(tables.russianToEnglish, word, .kazakhInRussian)
      var kazakh = sources(tables.kazakhToEnglish, word, .kazakh)
      let bestDirect = kazakh.first?.cost ?? .max
      let bestRussian = russian.first?.cost ?? .max
      if bestDirect < bestRussian, let first = kazakh.first {
        forms.russian = [
          spellings(tables.kazakhToRussian, NameWord(first.text), offset: first.cost, after: first.source)
        ]
      } else {
        forms.russian = [russian]
        kazakh = self.kazakh(fromRussian: Array(russian.prefix(1)), word)
      }
      forms.kazakh = [kazakh]
      forms.serbian = [serbian(fromRussian: forms.russian[0], word)]
    case .russian, .foreign:
      let found = sources(tables.russianToEnglish, word, origin == .russian ? .russian : .foreignInRussian(kind))
      let russian = origin == .russian ? givenNamesFirst(found) : found
      forms.russian = [russian]
      forms.kazakh = [kazakh(fromRussian: russian, word)]
      forms.serbian = [serbian(fromRussian: russian, word)]
    }
    guard origin == .foreign else { return }
    // No table reads English by its sound.
    for path in [\WordForms.russian, \.kazakh, \.serbian] {
      for way in forms[keyPath: path].indices {
        for index in forms[keyPath: path][way].indices { forms[keyPath: path][way][index].isByLetter = true }
      }
    }
  }

  // MARK: Given names

  /// Established spellings of Kazakh given names, and of surnames made of them.
  private func addKazakhNames(_ word: NameWord, _ variety: Variety, _ forms: inout WordForms) {
    let read = LatinMarks.plain(word)
    guard let known = KazakhSpelling(of: read.letters, in: variety.language) else { return }
    func spelling(_ letters: [Unicode.Scalar]) -> Spelling {
      Spelling(
        text: word.recased(letters), cost: Self.givenNameCost, source: KazakhGivenNames.source,
        // Nobody recorded a surname because of the given name in it.
        standing: known.english == nil ? .derived : .recorded, remark: KazakhGivenNames.remark)
    }
    let russian = spelling(known.russian)
    if variety.language != .russian { WordForms.prefer(russian, in: &forms.russian) }
    if variety.language != .kazakh { WordForms.prefer(spelling(known.kazakh), in: &forms.kazakh) }
    if variety.language != .serbian {
      forms.serbian = [serbian(fromRussian: [russian], NameWord(russian.text))]
    }
    if variety.language != .english {
      forms.english = english(forms, word)
      if let english = known.english, !forms.english.isEmpty {
        forms.english[0].removeAll { $0.text == word.recased(english) }
        forms.english[0].insert(spelling(english), at: 0)
      }
    }
  }

  /// Established equivalents: of names from elsewhere in all languages, of Александар between Russian and
  /// Serbian always.
  private func addGivenNames(_ word: NameWord, _ variety: Variety, _ forms: inout WordForms) {
    let text = String(String.UnicodeScalarView(word.letters))
    let rows =
      switch variety.language {
      case .kazakh, .russian: GivenNames.rows(russian: text)
      case .serbian: GivenNames.rows(serbian: text)
      case .english: GivenNames.rows(english: text)
      }
    guard let row = rows.first, origin == .foreign || Self.isShared(row) else { return }
    func spelling(_ name: String) -> Spelling {
      Spelling(
        text: word.recased(Array(name.unicodeScalars)), cost: Self.givenNameCost, source: GivenNames.source)
    }
    if variety.language != .russian { WordForms.prefer(spelling(row.russian), in: &forms.russian) }
    if variety.language != .kazakh { WordForms.prefer(spelling(row.russian), in: &forms.kazakh) }
    if variety.language != .serbian { WordForms.prefer(spelling(row.serbian), in: &forms.serbian) }
    if variety.language != .english, origin == .foreign {
      WordForms.prefer(spelling(row.english), in: &forms.english)
    }
  }

  private static func isShared(_ row: GivenNames.Row) -> Bool { row.russian == "александр" }

  // MARK: Tables

  private func spellings(
    _ transcriber: Transcriber, _ word: NameWord, offset: Int = 0, after: String = "as given"
  ) -> [Spelling] {
    transcriber.candidates(word, conditions, limit: Self.width).filter { $0.cost <= transcriber.table.shown }.map {
      Spelling(text: $0.letters, cost: $0.cost + offset, source: Self.chain(after, transcriber.table.id))
    }
  }

  /// The words that a table may have spelled so, with costs counted from the likeliest one's.
  private func sources(
    _ transcriber: Transcriber, _ word: NameWord, _ like: NameModel.Class, cost: Int = 0
  ) -> [Spelling] {
    let found = transcriber.sources(of: word.letters, like: like, conditions, limit: Self.width)
    let least = found.first?.cost ?? 0
    return found.map {
      Spelling(
        text: word.recased($0.letters), cost: $0.cost - least + cost, source: transcriber.table.id + "-reversed")
    }
  }

  private static func chain(_ first: String, _ second: String) -> String {
    first == "as given" ? second : first + "+" + second
  }

  private static func cheapest(_ spellings: [Spelling]) -> [Spelling] {
    var seen: Set<[Unicode.Scalar]> = []
    let order = spellings.indices.sorted { (spellings[$0].cost, $0) < (spellings[$1].cost, $1) }
    var result: [Spelling] = []
    for index in order where result.count < width && seen.insert(spellings[index].text).inserted {
      result.append(spellings[index])
    }
    return result
  }
}
