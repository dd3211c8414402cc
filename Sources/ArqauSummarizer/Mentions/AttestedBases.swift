import ArqauNormalizer
import ArqauText

/// The words of persons' names that stand in their base form somewhere in a text, so that the same words in other cases
/// are known for theirs: `Джонсонның` is of `Джонсон`, `Сергея` of `Сергей`, `Бострома` of `Бостром`, whatever those
/// seem to end in.
struct AttestedBases {
  private let language: Language
  private var words: Set<UInt64> = []

  /// - Complexity: O(tokens of mentions).
  init(_ mentions: [FoundMention], _ text: MentionText) {
    language = text.language
    guard language != .english else { return }
    for mention in mentions where mention.kind == .person && mention.part == nil {
      for index in mention.tokens where text.isWord(text.tokens[index]) {
        words.insert(MentionHash.word(text.letters(of: index)))
      }
    }
  }

  /// The base form in the text that a word is another case of, both in small letters; nil where there is none.
  ///
  /// - Complexity: O(endings of the language).
  func base(of word: ArraySlice<UInt32>) -> [UInt32]? {
    switch language {
    case .english: nil
    case .kazakh: base(of: word, Self.kazakh)
    case .russian: base(of: word, Self.russian)
    case .serbian: base(of: word, Self.serbian)
    }
  }

  private func base(of word: ArraySlice<UInt32>, _ rows: [Row]) -> [UInt32]? {
    guard word.count > Self.shortest else { return nil }
    for row in rows
    where word.count >= Self.shortest + row.ending.count && word.suffix(row.ending.count).elementsEqual(row.ending) {
      let stem = word.dropLast(row.ending.count)
      let hash = MentionHash.word(stem)
      if let end = row.bases.first(where: { words.contains($0.reduce(hash, MentionHash.append)) }) { return stem + end }
    }
    return nil
  }

  private static let shortest = 3

  /// An ending, and what a base form may have in its place.
  private struct Row {
    let ending: [UInt32]
    let bases: [[UInt32]]
  }

  /// - Parameter table: Endings of base forms, `-` for none, each with those of other cases in their places.
  private static func rows(_ table: KeyValuePairs<String, String>) -> [Row] {
    var bases: [String: [String]] = [:]
    for (base, endings) in table {
      for ending in endings.split(separator: " ") { bases[String(ending), default: []].append(base == "-" ? "" : base) }
    }
    return bases.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map { ending, bases in
      Row(ending: ending.unicodeScalars.map(\.value), bases: bases.map { $0.unicodeScalars.map(\.value) })
    }
  }

  private static let russian = rows([
    "-": "а у ом ем е ым", "й": "я ю ем е", "ь": "я ю ем е и ью", "а": "ы и у е ой ою", "я": "и ю е ей",
    "ий": "ого ому им ом",
    "ый": "ого ому ым ом", "ой": "ого ому ым ом", "ая": "ой ую",
  ])
  private static let serbian = rows([
    "-": "a u e om em im ja ju jem", "a": "e i u om", "o": "a u om", "i": "og om im",
  ])
  private static let kazakh = rows([
    "-": """
    ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке да де та те дан ден тан тен нан нен мен бен пен лар лер дар дер \
    тар тер дағы дегі тағы тегі
    """
  ])
}
