/// How often each stem stands in a stretch of text: sparse, sorted by stem, of length one.
struct TermVector: Sendable {
  /// Stem numbers, ascending.
  let terms: [Int]
  /// Their weights.
  let weights: [Double]

  static let empty = TermVector(terms: [], weights: [])

  private init(terms: [Int], weights: [Double]) {
    self.terms = terms
    self.weights = weights
  }

  /// A vector from the stems of a text, each with its weight.
  ///
  /// - Parameters:
  ///   - stems: The stems in any order, one entry an occurrence.
  ///   - weight: The weight of one occurrence of a stem.
  init(stems: [Int], weight: (Int) -> Double) {
    var terms: [Int] = []
    var weights: [Double] = []
    for stem in stems.sorted() {
      if terms.last == stem {
        weights[weights.count - 1] += weight(stem)
      } else {
        terms.append(stem)
        weights.append(weight(stem))
      }
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    self.init(terms: terms, weights: length > 0 ? weights.map { $0 / length } : weights)
  }

  /// The cosine of two vectors.
  ///
  /// - Complexity: O(number of terms of both).
  func cosine(_ other: TermVector) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < terms.count, j < other.terms.count {
      if terms[i] == other.terms[j] {
        sum += weights[i] * other.weights[j]
        i += 1
        j += 1
      } else if terms[i] < other.terms[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The product with a dense vector, indexed by stem.
  func product(_ dense: [Double]) -> Double {
    var sum = 0.0
    for (term, weight) in zip(terms, weights) { sum += weight * dense[term] }
    return sum
  }

  /// Adds the vector, times a factor, to a dense one.
  func add(to dense: inout [Double], times factor: Double = 1) {
    for (term, weight) in zip(terms, weights) { dense[term] += factor * weight }
  }
}
