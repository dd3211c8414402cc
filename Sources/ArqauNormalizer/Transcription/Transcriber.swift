/// Runs a table of transcription over words, forwards and backwards.
struct Transcriber: Sendable {
  /// A spelling with its cost in sixths of a nat: 0 for what the rules put first.
  struct Candidate: Sendable, Hashable {
    var letters: [Unicode.Scalar]
    var cost: Int

    var text: String { String(String.UnicodeScalarView(letters)) }
  }

  let table: TranscriptionTable
  let inverse: InverseRules

  init(_ table: TranscriptionTable) {
    self.table = table
    inverse = InverseRules(table)
  }

  /// The spellings of a word by the table, the best first.
  ///
  /// - Parameters:
  ///   - word: A word in any letter case; the result's case follows it, letter by letter.
  ///   - conditions: What the name is.
  ///   - limit: At most so many.
  /// - Complexity: O(n · limit) for a word of n letters.
  func candidates(
    _ word: NameWord, _ conditions: TranscriptionCondition = [], limit: Int
  ) -> [Candidate] {
    let codes = table.codes(of: word.letters)
    var beam = [Candidate(letters: [], cost: 0)]
    var place = 1
    var owesCapital = false
    while place < codes.count - 1 {
      let index = place - 1
      let rule = table.rule(at: place, in: codes, for: conditions)
      let length = rule.map { table.rules[$0].text.count } ?? 1
      let results = rule.map { table.rules[$0].results } ?? [.init(letters: [word.letters[index]], cost: 0)]
      let isCapital = word.isCapital(index..<index + length) || owesCapital
      let isLoud = isCapital && word.isLoud(index..<index + length)
      owesCapital = isCapital && results[0].letters.isEmpty
      var next: [Candidate] = []
      for known in beam {
        for result in results {
          var candidate = known
          candidate.cost += result.cost
          for (number, letter) in result.letters.enumerated() {
            candidate.letters.append(isLoud || (isCapital && number == 0) ? NameWord.capital(letter) : letter)
          }
          next.append(candidate)
        }
      }
      beam = results.count == 1 ? next : Self.best(next, limit)
      place += length
    }
    return beam
  }

  /// The cheapest candidates, each spelling once; what comes first stays first among equals.
  static func best(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
    let order = candidates.indices.sorted {
      (candidates[$0].cost, $0) < (candidates[$1].cost, $1)
    }
    var result: [Candidate] = []
    for index in order where result.count < limit {
      // A handful of short words: looking through them is cheaper than hashing.
      let candidate = candidates[index]
      if !result.contains(where: { $0.letters == candidate.letters }) { result.append(candidate) }
    }
    return result
  }

  /// What it costs that a word is spelled so by the table; nil where it can't be.
  ///
  /// - Complexity: O(n · m).
  func cost(of spelling: [Unicode.Scalar], for word: [Unicode.Scalar], _ conditions: TranscriptionCondition)
    -> Int?
  {
    let codes = table.codes(of: word)
    var costs: [Int: Int] = [0: 0]
    var place = 1
    while place < codes.count - 1 {
      let rule = table.rule(at: place, in: codes, for: conditions)
      var next: [Int: Int] = [:]
      for (position, cost) in costs {
        func reach(_ letters: [Unicode.Scalar], _ more: Int) {
          guard position + letters.count <= spelling.count,
            spelling[position..<position + letters.count].elementsEqual(letters)
          else { return }
          let end = position + letters.count
          next[end] = min(next[end] ?? .max, cost + more)
        }
        if let rule {
          for result in table.rules[rule].results { reach(result.letters, result.cost) }
        } else {
          reach([word[place - 1]], 0)
        }
      }
      if next.isEmpty { return nil }
      costs = next
      place += rule.map { table.rules[$0].text.count } ?? 1
    }
    return costs[spelling.count]
  }
}
