internal import ArqauText

/// Tells the variety of a name from its letters: what only one alphabet has, then a model of letters in names.
struct SpellingVariety {
  private let tables: TranscriptionTables

  init(_ tables: TranscriptionTables) { self.tables = tables }

  /// The variety of a name's words; nil where there is no letter of the two scripts.
  ///
  /// - Complexity: O(n).
  func variety(of words: [NameWord]) -> Variety? {
    var tally = Tally()
    for word in words { for letter in word.letters { tally.count(letter) } }
    if tally.cyrillic == 0, tally.latin == 0 { return nil }
    if tally.cyrillic >= tally.latin {
      if tally.kazakh > 0 { return Variety(.kazakh) }
      if tally.serbian > 0 { return Variety(.serbian, .cyrillic) }
      if tally.russian > 0 { return Variety(.russian) }
      return Variety(isSerbian(words) ? .serbian : .russian, .cyrillic)
    }
    if tally.serbian > 0 { return Variety(.serbian, .latin) }
    return KazakhLatinEvidence.isKazakh(words) ? Variety(.kazakh, .latin) : Variety(.english)
  }

  /// Whether Cyrillic words that Russian and Serbian could have are more like Serbian names.
  private func isSerbian(_ words: [NameWord]) -> Bool {
    let model = NameModel.shared
    // Serbian surnames end in -ић.
    let isRussian = words.contains { $0.letters.count > 3 && $0.letters.suffix(2).elementsEqual(["и", "ч"]) }
    if isRussian { return false }
    var difference = 0
    for word in words where word.letters.count > 1 && word.letters.count <= Transcriber.longestWord {
      let russian = [NameModel.Class.russian, .kazakhInRussian, .foreignInRussian].map {
        model.cost(of: word.letters, $0)
      }
      difference += (russian.min() ?? 0) - model.cost(of: word.letters, .serbian)
    }
    return difference > Self.margin
  }

  /// How much likelier Serbian must be, in sixths of a nat, since more names are written in Russian.
  private static let margin = 12

  private struct Tally {
    var cyrillic = 0
    var latin = 0
    var kazakh = 0
    var serbian = 0
    var russian = 0

    private static let kazakhLetters = Set("әғқңөұүһіğñöşüūıäǵ".unicodeScalars)
    private static let serbianLetters = Set("ђјљњћџčćđšž".unicodeScalars)
    private static let russianLetters = Set("ёйщъыьэюя".unicodeScalars)

    mutating func count(_ letter: Unicode.Scalar) {
      switch letter.value {
      case 0x400...0x52F: cyrillic += 1
      case 0x61...0x7A, 0xC0...0x24F: latin += 1
      default: return
      }
      if letter.value < 0x80 { return }
      kazakh += Self.kazakhLetters.contains(letter) ? 1 : 0
      serbian += Self.serbianLetters.contains(letter) ? 1 : 0
      russian += Self.russianLetters.contains(letter) ? 1 : 0
    }
  }
}
