internal import ArqauText

/// What the engine must know of a scheme's source beyond its rules.
struct SchemeProfile: Sendable {
  /// Whose letters a repair prefers, and whose words are told from foreign ones.
  enum Source: Sendable {
    case cyrillic
    case latin
    /// Serbian in either script.
    case either
  }

  let source: Source
  let language: Language
  /// Whether words that are foreign by their letters stay, as in Serbian Latin.
  let keepsForeignWords: Bool

  /// The script that words of two scripts are brought to where both ways are open.
  var script: Script { source == .latin ? .latin : .cyrillic }

  /// Marks what the engine must stop at.
  func mark(_ compiler: inout RuleCompiler) {
    let slow = RuleTables.Kind.slow
    let capitals: ClosedRange<UInt32> = 0x41...0x5A
    let smalls: ClosedRange<UInt32> = 0x61...0x7A
    for scalar in UInt32(0x80)..<UInt32(RuleTables.size) {
      let traits = ScalarTraits.of(scalar)
      let isTaken = compiler.takes(scalar)
      if traits.contains(.mark) || scalar >= 0x530 || (0x340..<0x390).contains(scalar) {
        compiler.mark(slow, CollectionOfOne(scalar))
      } else if traits.contains(.cyrillic) {
        if source == .latin {
          compiler.mark(slow, CollectionOfOne(scalar))
        } else if !isTaken {
          compiler.mark(RuleTables.Kind.unmapped, CollectionOfOne(scalar))
        }
      } else if traits.contains(.latin), source == .either {
        compiler.mark(RuleTables.Kind.watch, CollectionOfOne(scalar))
      } else if traits.contains(.latin) {
        if source == .cyrillic || !isTaken { compiler.mark(slow, CollectionOfOne(scalar)) }
        if source == .latin, !isTaken { compiler.mark(RuleTables.Kind.unmapped, CollectionOfOne(scalar)) }
      }
    }
    compiler.mark(slow, "#@`_\\".unicodeScalars.map(\.value))
    switch source {
    case .cyrillic:
      compiler.mark(slow, capitals)
      compiler.mark(slow, smalls)
    case .either:
      compiler.mark(RuleTables.Kind.watch, capitals)
      compiler.mark(RuleTables.Kind.watch, smalls)
      compiler.mark(RuleTables.Kind.watch, CollectionOfOne(0x2E))
      compiler.mark(slow, "/&".unicodeScalars.map(\.value))
    case .latin:
      // Asked before the letters are marked: a mark looks like a rule.
      let untaken = (Array(capitals) + Array(smalls)).filter { !compiler.takes($0) }
      compiler.mark(RuleTables.Kind.watch, capitals)
      compiler.mark(RuleTables.Kind.watch, CollectionOfOne(0x2E))
      compiler.mark(slow, "/<&".unicodeScalars.map(\.value))
      compiler.mark(slow | RuleTables.Kind.unmapped, untaken)
      if keepsForeignWords {
        compiler.mark(slow, "\"„“‘‚«»".unicodeScalars.map(\.value))
        compiler.mark(RuleTables.Kind.watch, 0x30...0x39)
        compiler.mark(RuleTables.Kind.watch, CollectionOfOne(0x2B))
        for (first, second) in ForeignWords.shared.pairs { compiler.markPair(first, second) }
      }
    }
  }
}
