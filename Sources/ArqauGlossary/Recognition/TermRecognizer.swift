public import ArqauText

/// Finds terms in running text, under inflection, in one pass.
///
/// ```swift
/// let recognizer = TermRecognizer([
///   TermPattern("стратегическое партнёрство", language: .russian, payload: 7)
/// ])
/// recognizer.matches(in: Array("о стратегическом партнерстве".utf8), language: .russian)
/// // one match, payload 7, of the last two words
/// ```
///
/// There is no dictionary: the base form's own ending tells how a word inflects. Of matches that overlap the
/// longest is reported, of equally long ones the leftmost; every pattern of that span. Text in Serbian is
/// matched in either script. Parts of hyphenated compounds are words of their own. Built once, used
/// from any thread.
public struct TermRecognizer: Sendable {
  private let automata: [Language: LanguageAutomaton]
  /// The payloads of the patterns; empty where they are the patterns' own numbers.
  private let payloads: [Int]

  /// The places, in the list given, of patterns whose text holds no letter and no digit.
  public let unusable: [Int]

  /// Compiles patterns.
  ///
  /// - Complexity: O(total length of the patterns), some 4 µs a pattern.
  public init(_ patterns: [TermPattern]) {
    var builders: [Language: AutomatonBuilder] = [:]
    var unusable: [Int] = []
    for (number, pattern) in patterns.enumerated() {
      let language = pattern.language
      if !builders[language, default: AutomatonBuilder(language)].add(pattern, number: UInt32(number)) {
        unusable.append(number)
      }
    }
    self.unusable = unusable
    let isCounted = patterns.indices.allSatisfy { patterns[$0].payload == $0 }
    payloads = isCounted ? [] : patterns.map(\.payload)
    var automata: [Language: LanguageAutomaton] = [:]
    for language in Language.allCases {
      if let builder = builders.removeValue(forKey: language) { automata[language] = builder.finish() }
    }
    self.automata = automata
  }

  /// The matches in a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: Whose patterns are looked for.
  ///   - allowsOverlaps: Whether every match is reported, inside others too, in no particular order.
  /// - Complexity: O(length of the text) with bounded work a word.
  public func matches(
    in utf8: UnsafeBufferPointer<UInt8>, language: Language, allowsOverlaps: Bool = false
  ) -> [TermMatch] {
    guard let automaton = automata[language] else { return [] }
    var matches: [TermMatch] = []
    automaton.withTables { tables, buffers in
      var scan = AutomatonScan(automaton, tables, buffers, utf8, allowsOverlaps: allowsOverlaps)
      scan.run { candidate in
        let node = tables.nodes[Int(candidate.node)]
        let range = candidate.start..<candidate.end
        for place in 0..<node.finalCount {
          let pattern =
            node.finalCount == 1 ? node.firstFinal : automaton.finals[Int(node.firstFinal + place)]
          if !automaton.excluded.isEmpty, automaton.excludes(pattern, range, utf8) { continue }
          matches.append(TermMatch(bytes: range, payload: payloads.isEmpty ? Int(pattern) : payloads[Int(pattern)]))
        }
      }
    }
    return matches
  }

  /// The matches in a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: Whose patterns are looked for.
  public func matches(in utf8: [UInt8], language: Language, allowsOverlaps: Bool = false) -> [TermMatch] {
    utf8.withUnsafeBufferPointer { matches(in: $0, language: language, allowsOverlaps: allowsOverlaps) }
  }
}

extension LanguageAutomaton {
  /// Lends the arrays of the automaton without their bounds checks, and buffers.
  func withTables(_ body: (AutomatonScan.Tables, ScanBuffers) -> Void) {
    filter.words.withUnsafeBufferPointer { filter in
      stems.slots.withUnsafeBufferPointer { stems in
        entries.withUnsafeBufferPointer { entries in
          endings.slots.withUnsafeBufferPointer { endings in
            self.endings.features.withUnsafeBufferPointer { features in
              withSequences { edgeFilter, edges, nodes in
                WordReader.powers.withUnsafeBufferPointer { powers in
                  folding.table.withUnsafeBufferPointer { folding in
                    guard let folding = folding.baseAddress else { return }
                    let tables = AutomatonScan.Tables(
                      filter: filter, filterShift: self.filter.shift, stems: stems, stemShift: self.stems.shift,
                      entries: entries, endings: endings, endingShift: self.endings.shift, features: features,
                      featureRows: features.isEmpty ? 0 : self.endings.rows, edgeFilter: edgeFilter,
                      edgeFilterShift: self.edgeFilter.shift, edges: edges, edgeShift: self.edges.shift,
                      nodes: nodes, powers: powers, folding: folding)
                    pool.withBuffers { body(tables, $0) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func withSequences(
    _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Node>) -> Void
  ) {
    edgeFilter.words.withUnsafeBufferPointer { edgeFilter in
      edges.slots.withUnsafeBufferPointer { edges in
        nodes.withUnsafeBufferPointer { body(edgeFilter, edges, $0) }
      }
    }
  }

  /// Whether a pattern must not match the form that stands in a range.
  func excludes(_ pattern: UInt32, _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let forms = excluded[pattern] else { return false }
    let text = String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
    return forms.contains(TermTokens(text, folding).hash)
  }
}
