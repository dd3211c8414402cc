/// Writes a name with base forms of its words, each combination once: the cases of a mention have most in common.
struct BaseTexts {
  /// The base form of the word at a piece.
  struct SlotBase: Hashable {
    let piece: Int
    let base: Letters
  }

  private let pieces: NamePieces
  private let known: KnownNames
  private let weights: InflectionWeights
  /// The base forms as they are spelled, and their numbers.
  private var spelled: [String] = []
  private var numbers: [SlotBase: Int] = [:]
  private var texts: [[Int]: (text: String, weight: Double)] = [:]

  init(_ pieces: NamePieces, _ known: KnownNames, _ weights: InflectionWeights) {
    self.pieces = pieces
    self.known = known
    self.weights = weights
  }

  /// The name with some of its words in their base forms, and what knowing the whole adds to its weight.
  mutating func text(_ bases: [SlotBase]) -> (text: String, weight: Double) {
    let key = bases.map { number(of: $0) }
    if let known = texts[key] { return known }
    var forms: [Int: String] = [:]
    for (base, number) in zip(bases, key) { forms[base.piece] = spelled[number] }
    let text = pieces.text(with: forms)
    let result = (text: text, weight: known.weight(ofWhole: text, weights))
    texts[key] = result
    return result
  }

  private mutating func number(of base: SlotBase) -> Int {
    if let number = numbers[base] { return number }
    // A piece that is no word stays; it has no base form either.
    spelled.append(pieces.word(base.piece)?.spell(base.base) ?? "")
    numbers[base] = spelled.count - 1
    return spelled.count - 1
  }
}
