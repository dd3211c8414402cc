/// The frequent words of all languages, each with the languages that have it and what it costs in the models' classes.
struct FrequentWordTable: Sendable {
  /// What a word costs in a class of its script's model at most.
  struct Cost: Sendable {
    let place: Int
    let cost: Int
    /// Whether the class is one of Arqau's languages.
    let isOurs: Bool
  }

  /// A word's entry.
  struct Word: Sendable {
    let script: Script
    /// How many letters it has.
    let letters: Int
    /// A bit for each of Arqau's languages that has it.
    fileprivate(set) var languages: UInt8 = 0
    fileprivate let costs: Range<Int>
    fileprivate let sums: Range<Int>
  }

  /// Read at its first use.
  static let shared = FrequentWordTable()

  /// Open-addressed: 0 where a slot is free.
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var words: [Word] = []
  private var costs: [Cost] = []
  /// What each word's letters cost in each class of its script's model.
  private var sums: [Int32] = []

  private init() {
    let cyrillic = ["kk": FrequentWords.kazakh, "ru": FrequentWords.russian, "sr": FrequentWords.serbian]
    let latin = ["en": FrequentWords.english, "sr": SerbianLatin.text(FrequentWords.serbian)]
    // At most half of the slots are taken.
    keys = [UInt64](repeating: 0, count: 1 << 14)
    numbers = [Int32](repeating: 0, count: keys.count)
    take(cyrillic, .cyrillic, .cyrillic)
    take(latin, .latin, .latin)
    for (index, language) in Language.allCases.enumerated() {
      for list in FrequentWords.lists(of: language) {
        for key in FrequentWords.costs(of: list).keys {
          words[Int(numbers[slot(of: key)])].languages |= 1 << UInt8(index)
        }
      }
    }
  }

  /// Takes the words of a script's languages in; those of other languages without what is frequent in one of ours too.
  private mutating func take(_ ours: [String: String], _ model: LanguageModel, _ script: Script) {
    let lists = ours.mapValues { FrequentWords.costs(of: $0) }
    var costs: [UInt64: [Cost]] = [:]
    var letters: [UInt64: [UInt32]] = [:]
    for (place, name) in model.classes.enumerated() {
      let isOurs = lists[name] != nil
      let list = ours[name] ?? FrequentWords.others[name] ?? ""
      for word in list.split(whereSeparator: \.isWhitespace) {
        let word = word.unicodeScalars.map(\.value)
        letters[FrequentWords.key(of: word)] = word
      }
      for (key, cost) in lists[name] ?? FrequentWords.costs(of: list) {
        if !isOurs, lists.values.contains(where: { $0[key] != nil }) { continue }
        costs[key, default: []].append(Cost(place: place, cost: cost, isOurs: isOurs))
      }
    }
    for (key, word) in letters.sorted(by: { $0.key < $1.key }) {
      guard let own = costs[key] else { continue }
      var sums = [Int](repeating: LanguageModel.wordEnd, count: model.classes.count)
      let count = model.add(word[...], of: script == .cyrillic ? .cyrillic : .latin, to: &sums)
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = Int32(words.count)
      words.append(
        Word(
          script: script, letters: count, costs: self.costs.count..<self.costs.count + own.count,
          sums: self.sums.count..<self.sums.count + sums.count))
      self.costs += own
      self.sums += sums.map(Int32.init)
    }
  }

  /// A word by its key.
  func word(of key: UInt64) -> Word? {
    let slot = slot(of: key)
    return keys[slot] == key ? words[Int(numbers[slot])] : nil
  }

  /// What a word costs in the classes that have it.
  func costs(of word: Word) -> ArraySlice<Cost> { costs[word.costs] }

  /// What the letters of a word cost in each class of its script's model, with its end.
  func sums(of word: Word) -> ArraySlice<Int32> { sums[word.sums] }

  /// The slot of a key, or the free one where it would stand.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
