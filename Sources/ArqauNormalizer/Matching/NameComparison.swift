internal import ArqauText

/// Compares names, with storage that is used again from pair to pair.
public struct NameComparison: Sendable {
  private var aligner = WordAligner()
  private var encoder = PhoneticEncoder()
  private var joinedA: [UInt8] = []
  private var joinedB: [UInt8] = []
  /// The scores of each word of the shorter name with each of the longer.
  private var grid: [Int32] = []
  private var mates: [Int] = []
  private var bestMates: [Int] = []
  private var bestTotal = Int32.min

  /// Makes a comparison.
  public init() {}

  /// The names of the features, for training.
  public static var featureNames: [String] { MatchFeatures.vectorNames }

  /// The units of a name as visible signs, words between spaces, for training.
  public static func units(of name: String) -> String {
    var encoder = PhoneticEncoder()
    let encoded = encoder.encode(name)
    return encoded.words.map { word in
      String(encoded.units[Int(word.start)..<Int(word.end)].map { PhoneticUnit.signs[Int($0)] })
    }.joined(separator: " ")
  }

  /// The features of two names as the model weighs them, for training.
  public mutating func features(_ a: String, _ b: String) -> [Double] {
    compare(encoder.encode(a), encoder.encode(b)).vector
  }

  /// A name made ready to be compared.
  mutating func encode(_ name: String, _ variety: Variety? = nil) -> EncodedName {
    encoder.encode(name, isSerbianLatin: variety?.language == .serbian && variety?.script == .latin)
  }

  /// What speaks for and against two names being one.
  ///
  /// - Complexity: O(n m) in the lengths.
  mutating func compare(_ a: EncodedName, _ b: EncodedName) -> MatchFeatures {
    // The shorter name is the first inside; the answer is turned back.
    if a.words.count > b.words.count {
      var features = compare(b, a)
      features.pairs = features.pairs.map {
        .init(first: $0.second, second: $0.first, similarity: $0.similarity, isInitial: $0.isInitial)
      }
      features.pairs.sort { $0.first < $1.first }
      return features
    }
    guard !a.words.isEmpty else { return MatchFeatures() }
    return a.units.withUnsafeBufferPointer { aUnits in
      b.units.withUnsafeBufferPointer { bUnits in
        Self.scores(a, b).withUnsafeBufferPointer { scores in
          fillGrid(a, aUnits, b, bUnits, scores)
          assign(a.words.count, b.words.count)
          var features = judge(a, aUnits, b, bUnits, scores)
          features.joined = joinedSimilarity(a, aUnits, b, bUnits, scores) ?? features.similarity
          features.takeAsOne()
          return features
        }
      }
    }
  }

  /// The scores of units for the scripts of two names.
  private static func scores(_ a: EncodedName, _ b: EncodedName) -> [Int16] {
    guard a.isCyrillic == b.isCyrillic else { return UnitScores.all }
    return a.isCyrillic ? UnitScores.cyrillic : UnitScores.latin
  }

  private typealias Units = UnsafeBufferPointer<UInt8>
  private typealias Scores = UnsafeBufferPointer<Int16>

  /// What an initial gains with a word that begins as it does, and loses with another.
  private static let initialScore: Int32 = 24
  /// The same for numbers, and for words that are translated.
  private static let fixedScore: Int32 = 48

  private mutating func fillGrid(_ a: EncodedName, _ aUnits: Units, _ b: EncodedName, _ bUnits: Units, _ scores: Scores)
  {
    grid.removeAll(keepingCapacity: true)
    for first in a.words {
      for second in b.words {
        if first.isFixed || second.isFixed {
          let isSame =
            first.kind == second.kind
            && aUnits[Int(first.start)..<Int(first.end)].elementsEqual(bUnits[Int(second.start)..<Int(second.end)])
          grid.append(isSame ? Self.fixedScore : -Self.fixedScore)
        } else if first.isInitial || second.isInitial {
          let unit = Int(aUnits[Int(first.start)]) * PhoneticUnit.count + Int(bUnits[Int(second.start)])
          grid.append(scores[unit] > 0 ? Self.initialScore : -Self.initialScore)
        } else {
          grid.append(
            aligner.score(
              aUnits, Int(first.start)..<Int(first.end), bUnits, Int(second.start)..<Int(second.end), scores))
        }
      }
    }
  }

  /// Finds the mates of the shorter name's words with the best total: all ways where there are few words,
  /// else the best pair first.
  private mutating func assign(_ rows: Int, _ columns: Int) {
    mates.removeAll(keepingCapacity: true)
    mates.append(contentsOf: repeatElement(-1, count: rows))
    bestTotal = .min
    if rows <= 4, columns <= 6 {
      search(0, rows, columns, used: 0, total: 0)
    } else {
      greedy(rows, columns)
    }
  }

  private mutating func search(_ row: Int, _ rows: Int, _ columns: Int, used: UInt32, total: Int32) {
    guard row < rows else {
      if total > bestTotal {
        bestTotal = total
        bestMates = mates
      }
      return
    }
    for column in 0..<columns where used & 1 << UInt32(column) == 0 {
      mates[row] = column
      search(row + 1, rows, columns, used: used | 1 << UInt32(column), total: total + grid[row * columns + column])
    }
  }

  private mutating func greedy(_ rows: Int, _ columns: Int) {
    var used: UInt32 = 0
    for _ in 0..<rows {
      var best = (score: Int32.min, row: 0, column: 0)
      for row in 0..<rows where mates[row] < 0 {
        for column in 0..<columns where used & 1 << UInt32(column) == 0 {
          let score = grid[row * columns + column]
          if score > best.score { best = (score, row, column) }
        }
      }
      mates[best.row] = best.column
      used |= 1 << UInt32(best.column)
    }
    bestMates = mates
  }

  private func judge(_ a: EncodedName, _ aUnits: Units, _ b: EncodedName, _ bUnits: Units, _ scores: Scores)
    -> MatchFeatures
  {
    var features = MatchFeatures()
    let columns = b.words.count
    var weights = 0.0
    var evidence = 0.0
    var used: UInt32 = 0
    features.worst = 1
    let agreeing = agreeingWords(a, aUnits, b, bUnits, scores)
    features.isSameScript = a.isCyrillic == b.isCyrillic
    features.pairs.reserveCapacity(a.words.count)
    for (row, word) in a.words.enumerated() {
      let column = bestMates[row]
      let mate = b.words[column]
      used |= 1 << UInt32(column)
      let score = grid[row * columns + column]
      if word.isInitial || mate.isInitial {
        if score > 0 { features.agreeingInitials += 1 } else { features.contradictedInitials += 1 }
        features.pairs.append(.init(first: row, second: column, similarity: score > 0 ? 1 : 0, isInitial: true))
        continue
      }
      if word.isFixed || mate.isFixed {
        features.pairs.append(.init(first: row, second: column, similarity: score > 0 ? 1 : 0, isInitial: false))
        features.judgeFixed(word.kind, mate.kind, isSame: score > 0)
        if score > 0 { continue }
        // The other of the two says something that this name lacks.
        for (word, units) in [(word, aUnits), (mate, bUnits)] where !word.isFixed {
          features.omittedEvidence += selfScore(units, word, scores) / 16
        }
        continue
      }
      let own = (selfScore(aUnits, word, scores) + selfScore(bUnits, mate, scores)) / 2
      var similarity = max(-1, min(1, Double(score) / max(1, own)))
      if similarity < NameEquivalents.similarity, NameEquivalents.areEquivalent(aUnits, word, bUnits, mate) {
        similarity = NameEquivalents.similarity
      } else if similarity > DistinctGivenNames.similarity, similarity < 1,
        DistinctGivenNames.areTwo(
          aUnits[Int(word.start)..<Int(word.end)], bUnits[Int(mate.start)..<Int(mate.end)], similarity)
      {
        similarity = DistinctGivenNames.similarity
      }
      features.pairs.append(.init(first: row, second: column, similarity: similarity, isInitial: false))
      evidence += similarity * own / 16
      features.lost += (1 - similarity) * own / 16
      // In a long name a part may stand for another part, where two others agree.
      if similarity < 0.2, agreeing > 1, !word.isPatronymic, !mate.isPatronymic {
        features.omitted += 2
        features.omittedEvidence += own / 16
        continue
      }
      if PhoneticUnit.areOfTwoGenders(aUnits[Int(word.end) - 1], bUnits[Int(mate.end) - 1]) {
        features.contradictedGender += 1
      }
      let isPatronymic = word.isPatronymic && mate.isPatronymic && a.words.count > 2
      if isPatronymic {
        features.contradictedPatronymic = max(
          features.contradictedPatronymic, min(1, max(0, 1.8 * (0.85 - similarity))))
      } else {
        features.worst = min(features.worst, similarity)
        features.best = max(features.best, similarity)
        features.fullWords += 1
      }
      features.similarity += similarity * own
      weights += own
    }
    features.similarity = weights > 0 ? features.similarity / weights : 0
    features.evidence = min(60, max(-20, evidence))
    for (column, word) in b.words.enumerated() where used & 1 << UInt32(column) == 0 {
      if word.isPatronymic, b.words.count > 2 {
        features.omittedPatronymic = 1
      } else if word.kind == .number {
        features.contradictedNumbers += 1
      } else if word.isAside {
        features.omittedAside += 1
      } else if word.isSettlement {
        features.omittedSettlement += 1
      } else if word.kind == .generic {
        features.omittedGeneric += 1
      } else if !word.isInitial {
        features.omitted += 1
        features.omittedEvidence += selfScore(bUnits, word, scores) / 16
      }
    }
    features.surname = surnameSimilarity(a, b, features)
    let isOrdered = zip(bestMates, bestMates.dropFirst()).allSatisfy { $0 < $1 }
    features.reordered = isOrdered || a.hasComma || b.hasComma ? 0 : 1
    features.singleWord = columns == 1 ? 1 : 0
    if features.fullWords == 0 { features.worst = 0 }
    return features
  }

  /// How many words, patronymics apart, agree well.
  private func agreeingWords(_ a: EncodedName, _ aUnits: Units, _ b: EncodedName, _ bUnits: Units, _ scores: Scores)
    -> Int
  {
    guard a.words.count > 2 else { return 0 }
    return a.words.indices.count { row in
      let word = a.words[row]
      let mate = b.words[bestMates[row]]
      guard !word.isFixed, !mate.isFixed, !word.isInitial, !mate.isInitial, !word.isPatronymic else { return false }
      let own = (selfScore(aUnits, word, scores) + selfScore(bUnits, mate, scores)) / 2
      return Double(grid[row * b.words.count + bestMates[row]]) > 0.8 * own
    }
  }

  /// How alike the surnames are, by where each of the names should have it.
  private func surnameSimilarity(_ a: EncodedName, _ b: EncodedName, _ features: MatchFeatures) -> Double {
    guard let first = a.surnamePlace, let second = b.surnamePlace else { return features.worst }
    guard let pair = features.pairs.first(where: { $0.first == first }), pair.second == second, !pair.isInitial else {
      return features.worst
    }
    return pair.similarity
  }

  private func selfScore(_ units: Units, _ word: EncodedName.Word, _ scores: Scores) -> Double {
    var total: Int32 = 0
    for index in Int(word.start)..<Int(word.end) {
      total += Int32(scores[Int(units[index]) * PhoneticUnit.count + Int(units[index])])
    }
    return Double(total)
  }

  /// The similarity of the names without their spaces and generic words, the second in the order of the
  /// first; nil where it can't differ from that of the words, or where the names are long.
  private mutating func joinedSimilarity(
    _ a: EncodedName, _ aUnits: Units, _ b: EncodedName, _ bUnits: Units, _ scores: Scores
  ) -> Double? {
    guard b.words.count > 1 else { return nil }
    joinedA.removeAll(keepingCapacity: true)
    joinedB.removeAll(keepingCapacity: true)
    for word in a.words where word.kind != .generic {
      joinedA.append(contentsOf: aUnits[Int(word.start)..<Int(word.end)])
    }
    for place in b.words.indices {
      let word = b.words[a.words.count == b.words.count ? bestMates[place] : place]
      if word.kind != .generic { joinedB.append(contentsOf: bUnits[Int(word.start)..<Int(word.end)]) }
    }
    let limit = 2 * EncodedName.wordLimit
    guard !joinedA.isEmpty, !joinedB.isEmpty, joinedA.count <= limit, joinedB.count <= limit else { return nil }
    var own: Int32 = 0
    for unit in joinedA { own += Int32(scores[Int(unit) * PhoneticUnit.count + Int(unit)]) }
    for unit in joinedB { own += Int32(scores[Int(unit) * PhoneticUnit.count + Int(unit)]) }
    let score = joinedA.withUnsafeBufferPointer { first in
      joinedB.withUnsafeBufferPointer { second in
        aligner.score(first, 0..<first.count, second, 0..<second.count, scores)
      }
    }
    return max(-1, min(1, 2 * Double(score) / Double(max(1, own))))
  }
}
