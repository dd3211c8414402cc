/// One concrete form of a suffix with what it asks of the letters before it.
struct KazakhAllomorph: Equatable, Sendable {
  /// The codes of its letters.
  var letters: [UInt8]
  /// The classes of letter that it can follow.
  var after: KazakhLetterClass
  /// The harmonies of stems that it can follow.
  var harmony: KazakhHarmony
}

/// The notation of suffixes: small Cyrillic letters stand for themselves, Latin capitals for sets of
/// letters of which the stem chooses one.
///
/// | sign | letters |
/// |---|---|
/// | `A` | `а` or `е`, by harmony |
/// | `Y` | `ы` or `і`, by harmony |
/// | `X` | `ғ` or `г`, by harmony |
/// | `Q` | `қ` or `к`, by harmony |
/// | `G` | `ғ`/`г`, after a voiceless consonant `қ`/`к` |
/// | `L` | `л` after vowels, `р`, `й`; `д` after other voiced letters; `т` after voiceless ones |
/// | `N` | `н` after vowels and nasals; `д`; `т` |
/// | `E` | `н` after nasals; `д` after other voiced letters; `т` |
/// | `D` | `д` after voiced letters; `т` |
/// | `B` | `м` after vowels and sonorants; `б` after `з`; `п` after voiceless letters |
/// | `M` | like `B`; after nasals `б` too |
/// | `Z` | like `B`, but after nasals only `б` |
///
/// In front, a condition on the letter before the suffix: `^C` a consonant, `^V` a vowel, `^Y` `ы` or `і`,
/// `^A` any other vowel, `^O` the `о` in which only loans end, `^N` a vowel but that, `^Ш` the `ы` or `і`
/// of agents in `шы`, `^K` a consonant that can end a verb, `^Л` the `а` or `е` of verbs in `ла`. `(Y)м` is short for `^CYм` and `^Vм`.
enum KazakhSuffixPattern {
  /// The forms that a pattern stands for. A sign that the notation lacks gives none: the tests see it.
  static func allomorphs(of pattern: String) -> [KazakhAllomorph] {
    if pattern.hasPrefix("(Y)") {
      return allomorphs(of: "^CY" + pattern.dropFirst(3)) + allomorphs(of: "^V" + pattern.dropFirst(3))
    }
    var forms = [KazakhAllomorph(letters: [], after: .any, harmony: .both)]
    var signs = Substring(pattern)
    if let asked = contexts[String(signs.prefix(2))] {
      forms[0].after = asked.union(.open)
      signs = signs.dropFirst(2)
    }
    for sign in signs.unicodeScalars {
      let choices = choices(of: sign)
      var longer: [KazakhAllomorph] = []
      for form in forms {
        for choice in choices {
          let harmony = form.harmony.intersection(choice.harmony)
          let after = form.letters.isEmpty ? form.after.intersection(choice.after) : form.after
          if harmony.isEmpty || after.isEmpty { continue }
          longer.append(
            KazakhAllomorph(letters: form.letters + choice.letters, after: after, harmony: harmony))
        }
      }
      forms = longer
    }
    return forms
  }

  private static let contexts: [String: KazakhLetterClass] = [
    "^C": .consonantal, "^V": .vowelLike, "^Y": .narrow, "^Ш": .agent, "^O": .rounded, "^K": .final,
    "^Л": .verbal,
    "^N": .vowelLike.subtracting(.rounded), "^A": .vowelLike.subtracting(.narrow),
  ]

  private static func choices(of sign: Unicode.Scalar) -> [KazakhAllomorph] {
    switch sign {
    case "A": return harmonic("а", "е")
    case "Y": return harmonic("ы", "і")
    case "X": return harmonic("ғ", "г")
    case "Q": return harmonic("қ", "к")
    case "G":
      return harmonic(
        "ғ", "г",
        after: [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .nasal, .sibilant, .stop, .open])
        + harmonic("қ", "к", after: [.voiceless, .stop, .open])
    default: break
    }
    if let series = series[sign] {
      return [
        KazakhAllomorph(letters: codes(of: series.0), after: series.1, harmony: .both),
        KazakhAllomorph(letters: codes(of: series.2), after: series.3, harmony: .both),
        KazakhAllomorph(
          letters: codes(of: series.4), after: [.voiceless, .stop, .open], harmony: .both),
      ].filter { !$0.letters.isEmpty }
    }
    let code = KazakhLetter.code(of: sign)
    if code == KazakhLetter.other || code == KazakhLetter.mark { return [] }
    return [KazakhAllomorph(letters: [code], after: .any, harmony: .both)]
  }

  /// The three members of each consonant series, the first two with the classes that they follow; the
  /// third follows voiceless letters.
  private static let series: [Unicode.Scalar: (String, KazakhLetterClass, String, KazakhLetterClass, String)] = [
    "L": (
      "л", [.wide, .rounded, .narrow, .glide, .smooth, .open], "д",
      [.lateral, .nasal, .sibilant, .stop, .open], "т"
    ),
    "N": (
      "н", [.wide, .rounded, .narrow, .glide, .nasal, .open], "д",
      [.glide, .smooth, .lateral, .sibilant, .stop, .open],
      "т"
    ),
    "E": (
      "н", [.nasal, .open], "д",
      [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .sibilant, .stop, .open], "т"
    ),
    "D": (
      "", [], "д", [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .nasal, .sibilant, .stop, .open],
      "т"
    ),
    "B": (
      "м", [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .nasal, .open], "б",
      [.sibilant, .stop, .open], "п"
    ),
    "M": (
      "м", [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .nasal, .open], "б",
      [.nasal, .sibilant, .stop, .open],
      "п"
    ),
    "Z": (
      "м", [.wide, .rounded, .narrow, .glide, .smooth, .lateral, .open], "б", [.nasal, .sibilant, .open],
      "п"
    ),
  ]

  private static func harmonic(
    _ back: Unicode.Scalar, _ front: Unicode.Scalar, after: KazakhLetterClass = .any
  ) -> [KazakhAllomorph] {
    [
      KazakhAllomorph(letters: [KazakhLetter.code(of: back)], after: after, harmony: .back),
      KazakhAllomorph(letters: [KazakhLetter.code(of: front)], after: after, harmony: .front),
    ]
  }

  private static func codes(of letters: String) -> [UInt8] {
    letters.unicodeScalars.map { KazakhLetter.code(of: $0) }
  }
}
