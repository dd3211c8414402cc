internal import ArqauText

/// Where a name comes from: whose spelling the others go back to.
enum NameOrigin: Sendable, Hashable, CaseIterable {
  case russian, kazakh, serbian, foreign

  var condition: TranscriptionCondition { self == .foreign ? .foreign : .native }
}

/// Tells a name's origin from its letters: what the name costs as one of each language's names, spelled as
/// it is by the rules of transcription.
struct OriginJudge {
  let tables: TranscriptionTables
  private let model = NameModel.shared

  init(_ tables: TranscriptionTables) { self.tables = tables }

  /// The likeliest origin of a name of some words in a variety.
  ///
  /// - Complexity: that of ``Transcriber/sources(of:like:_:limit:)`` for each word and origin.
  func origin(of words: [NameWord], in variety: Variety) -> NameOrigin {
    let words = words.map(\.letters).filter { $0.count > 1 && $0.count <= Transcriber.longestWord }
    if let sure = sureOrigin(words, variety) { return sure }
    var best = NameOrigin.foreign
    var least = Int.max
    for origin in NameOrigin.allCases {
      var total = Self.prior(origin, variety)
      for word in words { total += min(cost(word, variety, origin), Self.hopeless * (word.count + 1)) }
      if total < least { (best, least) = (origin, total) }
    }
    return best
  }

  /// What a letter costs at most, so that one odd word doesn't decide.
  private static let hopeless = 26

  /// What an origin costs beforehand, in sixths of a nat.
  private static func prior(_ origin: NameOrigin, _ variety: Variety) -> Int {
    switch (variety.language, origin) {
    case (.russian, .russian), (.serbian, .serbian), (.kazakh, .kazakh): 0
    case (.russian, .kazakh), (.kazakh, .russian): 4
    case (.serbian, _): 18
    case (.english, .foreign): 12
    case (.english, _): 0
    case (_, .serbian): 24
    case (_, .foreign): 6
    default: 12
    }
  }

  private func sureOrigin(_ words: [[Unicode.Scalar]], _ variety: Variety) -> NameOrigin? {
    if words.isEmpty { return .foreign }
    switch variety.language {
    case .kazakh: return words.contains { $0.contains { Self.kazakhLetters.contains($0) } } ? .kazakh : nil
    case .serbian: return words.contains { $0.contains("ћ") || $0.contains("ђ") } ? .serbian : nil
    default: return nil
    }
  }

  private static let kazakhLetters = Set("әғқңөұүһі".unicodeScalars)

  private func cost(_ word: [Unicode.Scalar], _ variety: Variety, _ origin: NameOrigin) -> Int {
    func inverse(_ transcriber: Transcriber, _ like: NameModel.Class) -> Int {
      transcriber.sources(of: word, like: like, [origin.condition], limit: 1).first?.cost ?? .max
    }
    switch (variety.language, origin) {
    case (.kazakh, .kazakh): return model.cost(of: word, .kazakh)
    case (.russian, .kazakh): return model.cost(of: word, .kazakhInRussian)
    case (.kazakh, .russian), (.russian, .russian): return model.cost(of: word, .russian)
    case (.kazakh, .foreign), (.russian, .foreign): return model.cost(of: word, .foreignInRussian)
    case (.kazakh, .serbian), (.russian, .serbian): return inverse(tables.serbianToRussian, .serbian)
    case (.serbian, .serbian): return model.cost(of: word, .serbian)
    case (.serbian, .russian): return inverse(tables.russianToSerbian, .russian)
    case (.serbian, .kazakh): return inverse(tables.russianToSerbian, .kazakhInRussian)
    case (.serbian, .foreign): return inverse(tables.russianToSerbian, .foreignInRussian)
    case (.english, .russian): return inverse(tables.russianToEnglish, .russian)
    case (.english, .kazakh):
      return min(inverse(tables.russianToEnglish, .kazakhInRussian), inverse(tables.kazakhToEnglish, .kazakh))
    case (.english, .serbian): return inverse(tables.serbianToEnglish, .serbian)
    case (.english, .foreign): return inverse(tables.russianToEnglish, .foreignInRussian)
    }
  }
}
