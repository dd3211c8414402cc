/// Writes the rules of a language as ordered rules of SRX, by the judgement of ``SentenceBoundary``.
///
/// A judgement there is a sum: the mark and the next word give 2 to 6 points, a word that begins sentences 3 more, and
/// what is known of the word before takes some or all away. Here each case in which the sum ends below 1 is a rule that
/// doesn't break, ahead of the general rules that do.
struct SentenceRuleExport {
  private(set) var rules: [SRXDocument.Rule] = []
  private let openers: String?

  // MARK: Pieces of expressions

  private static let opening = #"(?:\p{Ps}\s*|[\p{Pi}\p{Pf}"'`*_])*"#
  private static let closing = #"[\p{Pe}\p{Pi}\p{Pf}"'`*_]*"#
  private static let closingQuote = #"[\p{Pi}\p{Pf}"'`*_]"#
  private static let dash = #"[\-\u2010-\u2015]+"#
  private static let roman = "[IVXLCDMХІСМ]+"
  /// A number before an abbreviation.
  private static let number = #"(?:\p{N}|\b\#(roman))\s?"#
  /// White space, a dash perhaps, and what opens before a word.
  private static let lead = #"\s+(?:\#(dash)\s*)?\#(opening)"#
  /// No letter or sign right before that would make what follows a part of a word; two abbreviations may have a hyphen.
  private static let wordStart = #"(?:(?<![\p{L}\p{M}\p{N}&'’/@\-])|(?<=\.-))"#
  private static let wordEnd = #"(?![\p{L}\p{M}\p{N}'’])"#
  private static let emoji = #"[\x{1F300}-\x{1FAFF}\u2600-\u2704\u2706-\u2712\u2715-\u27A0]\uFE0F?"#
  private static let smile = #"(?:(?:\#(emoji))+|[:;=]-?[()]+|[:;=]-?[DP](?![\p{L}\p{N}])|\)+)"#
  private static let bullet = #"[•‣⁃■-◿☑✅✓✔→➡➤]"#
  /// What a sentence can begin with.
  private static let start =
    #"(?:\#(lead)(?:[\p{L}\p{N}]|@[\p{L}\p{N}]|[$€£₽₸¥+~≈<>±№§]\s*\p{Nd}|(?:\.\.+|…)[\p{L}\p{N}])|\s+(?:\#(bullet)|[*+]\s+\p{L}|\*{3}|-{3}|={3}|_{3}))"#

  /// Makes the rules of a language; nil: those that hold for any.
  init(_ language: SentenceRules?) {
    openers = language.map { rules in Self.alternatives(Self.views(rules.openers, rules)) }
    marks(language)
    if let language { abbreviations(language) }
    words(language)
    ends()
  }

  private mutating func keep(_ before: String, _ after: String) {
    rules.append(.init(isBreak: false, before: before, after: after))
  }

  private mutating func cut(_ before: String, _ after: String) {
    rules.append(.init(isBreak: true, before: before, after: after))
  }

  /// White space that a sentence's first word doesn't follow.
  private var noOpener: String { openers.map { #"(?!\s+\#(Self.opening)\#(Self.opener($0)))\s"# } ?? #"\s"# }

  /// A word that begins sentences, with a capital, and no initial.
  private static func opener(_ words: String) -> String { #"(?=\p{Lu})(?!\p{Lu}\.)(?i:\#(words))\#(wordEnd)"# }

  // MARK: Marks

  private mutating func marks(_ language: SentenceRules?) {
    let (closing, dash) = (Self.closing, Self.dash)
    // Smiles belong to the sentence before them.
    keep(#"[.!?…]\#(closing)"#, #"\s+\#(Self.smile)(?:\s|$)"#)
    cut(#"[.!?…]\#(closing)\s*\#(Self.smile)"#, #"\s+\#(Self.opening)[\p{Lu}\p{Nd}]"#)
    cut(#"\#(Self.emoji)"#, #"\s+\#(Self.opening)\p{Lu}"#)
    // A list's number is no sentence.
    keep(
      #"(?:^|[\r\n]|\p{L}{3}[.!?…]\#(closing)\s)\s*(?:\p{Nd}{1,3}|\#(Self.roman)|\p{L})\."#, #"\s"#)
    keep(#"[(\[][!?]+[)\]]"#, #"\s"#)
    if let language, !language.exclamations.isEmpty {
      keep("\\b(?:\(Self.alternatives(Self.views(language.exclamations, language))))!", noOpener)
    }
    // Who spoke, after a quotation or behind a dash.
    keep(#"[.!?…]\#(closing)"#, #"\s+\#(dash)\s*\#(Self.opening)\p{Ll}"#)
    keep(#"[!?…]\#(Self.closingQuote)"#, #"(?!\s+\#(dash)\s*\#(openers.map(Self.opener) ?? "[^\\s\\S]"))\s+\#(dash)"#)
    keep(#"[.!?…]\#(Self.closingQuote)"#, #"\#(Self.lead)\p{Ll}"#)
    keep(#"[.!?…]\#(Self.closingQuote)"#, #"\s+\(\s*\p{Nd}"#)
    keep(#"[.!?…][)\]]"#, #"\#(Self.lead)\p{Ll}"#)
    keep(#"(?:…|\.\s?\.)\#(closing)"#, #"\#(Self.lead)\p{Ll}"#)
  }

  // MARK: Abbreviations

  private mutating func abbreviations(_ language: SentenceRules) {
    if !language.titles.isEmpty {
      // "и др." is "and others", but a title before a name.
      let words = Self.alternatives(Self.views(language.titles, language))
      let noOpener = openers.map { #"(?!\s+\#(Self.opening)\#(Self.opener($0)))"# } ?? ""
      keep(#"\#(Self.wordStart)(?=\p{Lu})(?i:\#(words))\."#, #"\#(noOpener)\s+\p{Lu}"#)
      keep(
        #"\#(Self.wordStart)(?i:\#(words))\."#,
        #"\#(noOpener)\s+(?:\p{Lu}\p{L}*\s\p{Lu}|\p{Lu}\p{L}*(?:ић|ić)\#(Self.wordEnd))"#)
    }
    // A dotted row counts as a whole, so it comes first; after a number a word may mean something else.
    for isDotted in [true, false] {
      for followsNumber in [true, false] {
        for rule in language.abbreviations where rule.followsNumber == followsNumber {
          let words = Self.views(rule.words, language).filter { $0.contains(".") == isDotted }
          for before in Self.befores(words, followsNumber) { abbreviation(before, rule.behaviour, language) }
        }
      }
    }
  }

  /// The expressions for words: those written with a capital, and the others, which are no rows of capitals.
  private static func befores(_ words: [String], _ followsNumber: Bool) -> [String] {
    let start = followsNumber ? number : wordStart
    let isCapital = { (word: String) in word.unicodeScalars.first?.properties.isUppercase ?? false }
    let capitals = words.filter(isCapital)
    let smalls = words.filter { !isCapital($0) }
    return [(capitals, #"(?=\p{Lu})"#), (smalls, #"(?!\p{Lu}[\p{Lu}.]*\.)"#)].compactMap { words, condition in
      words.isEmpty ? nil : #"\#(start)\#(condition)(?i:\#(alternatives(words)))\.\#(closing)"#
    }
  }

  private mutating func abbreviation(
    _ before: String, _ behaviour: AbbreviationRule.Behaviour, _ language: SentenceRules
  ) {
    let roman =
      #"(?!\s+\#(Self.opening)\#(openers.map(Self.opener) ?? "[^\\s\\S]"))\s+\#(Self.opening)\#(Self.roman)\b"#
    switch behaviour {
    case .never: return keep(before, #"\s"#)
    case .beforeNumber: keep(before, #"\#(Self.lead)[\p{Ll}\p{Nd}]|\#(roman)"#)
    case .numbered: keep(before, #"\#(Self.lead)\p{Nd}|\#(roman)"#)
    case .seldom: keep(before, noOpener)
    case .often, .clock:
      if behaviour == .often, !language.dateLeads.isEmpty, before.hasPrefix(Self.number) {
        // A date that opens a sentence is none alone.
        let words = Self.alternatives(Self.views(language.dateLeads, language))
        keep(
          #"(?:^|[\r\n]|[.!?…]\#(Self.closing)\s)\s*(?=\p{Lu})(?i:\#(words))(?:\s+[\p{L}\p{N}]+){0,2}\s+\p{N}*\#(before)"#,
          #"\s+\#(Self.opening)\p{Lu}"#)
      }
      if behaviour == .clock, !language.hourFollowers.isEmpty {
        let words = Self.alternatives(Self.views(language.hourFollowers, language))
        keep(before, #"\#(Self.lead)(?:\#(words))\#(Self.wordEnd)"#)
      }
      keep(
        before,
        #"\s+(?:\#(Self.dash)|\(|\p{Nd}|\#(Self.opening)\p{Ll}|\#(Self.opening)\p{Lu}\.|[\p{Pd}\p{Po}&&[^.…"'*_¿¡]])"#)
    }
    cut(before, Self.start)
  }

  // MARK: Other words before a full stop

  private mutating func words(_ language: SentenceRules?) {
    let closing = Self.closing
    // Initials.
    keep(#"\#(Self.wordStart)\p{Lu}\.\#(closing)"#, noOpener)
    if let language, language.hasOrdinalStop { ordinals(language) }
    keep(#"\#(Self.wordStart)(?:\p{L}{1,5}\.)+\p{L}\.\#(closing)"#, noOpener)
    let notWord = openers.map { #"(?!(?i:\#($0))\.)"# } ?? ""
    if let language, language.language != .english {
      keep(#"\#(Self.wordStart)\#(notWord)\p{Ll}\.\#(closing)"#, noOpener)
    }
    // Unknown abbreviations: what can't be said, and a short word before a small letter.
    let consonant = #"[\p{L}&&[^\#(Self.vowels)]]"#
    keep(
      #"\#(Self.wordStart)\#(notWord)(?!\p{Lu}+\.)\#(consonant){2,5}\.\#(closing)"#, #"\#(Self.lead)[\p{Ll}\p{Nd}]"#)
    if let language, language.language != .english {
      keep(
        #"\#(Self.wordStart)\#(notWord)\p{L}{1,3}[\p{L}&&[^\#(Self.vowels)\#(Self.softs)]]\.\#(closing)"#,
        #"\#(Self.lead)\p{Ll}"#)
    }
  }

  /// Numbers with a full stop that are ordinal numbers, unless they are decimals, codes, scores or ranges.
  private mutating func ordinals(_ language: SentenceRules) {
    let closing = Self.closing
    keep(#"\p{Nd}\.\#(closing)"#, #"\#(Self.lead)\p{Ll}"#)
    let clause = #"\s+\p{Lu}\p{L}* (?:\#(Self.alternatives(Self.views(language.clitics, language))))\#(Self.wordEnd)"#
    for before in [
      #"\p{Nd} (?:\p{Ll}{1,4}|\#(Self.dash)) \p{Nd}+\."#, #"\p{Nd}[.,:/\-–]\p{Nd}+\."#, #"(?<!\p{Nd})0\p{Nd}+\."#,
    ] {
      cut(before + closing, Self.start)
    }
    cut(#"(?<!\p{Nd})\p{Nd}{4}\.\#(closing)"#, clause)
    keep(#"\#(Self.wordStart)\p{Nd}+\.\#(closing)"#, noOpener)
  }

  // MARK: Ends

  private mutating func ends() {
    let closing = Self.closing
    cut(#"(?:[.!?…‼⁇⁈⁉؟۔]|\[\p{Nd}{1,3}\](?<=[.!?…]\[\p{Nd}{1,3}\]))\#(closing)"#, Self.start)
    cut(#"[.!?…](?:https?://|www\.)?\#(closing)"#, #"\s+(?:https?://|www\.)"#)
    if let openers { cut(#"\p{L}\p{Ll}\."#, #"\#(Self.opener(openers))\s"#) }
    // A line that ends in a comma, or before one that begins with a small letter, goes on.
    keep(",", #"[ \t]*[\r\n]"#)
    keep(#"\S"#, #"[ \t]*[\r\n]+\s*\p{Ll}"#)
    cut(#"\S"#, #"[ \t]*[\r\n]"#)
  }

  // MARK: Words as expressions

  /// The words of a list, in each script of the language.
  private static func views(_ list: String, _ language: SentenceRules) -> [String] {
    let words = list.split { $0 == " " || $0 == "\n" }.map(String.init)
    return language.isSerbian ? words + words.map(SerbianLatin.text) : words
  }

  /// Words as an alternative, each once, longer ones first; a stop within a word may have a space behind it.
  private static func alternatives(_ words: [String]) -> String {
    var seen = Set<String>()
    let distinct = words.filter { seen.insert($0.lowercased()).inserted }
    return distinct.sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }.map { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1 else { return quoted(word) }
      // "и др." is written without the first stop too.
      let first = parts[0].unicodeScalars.count == 1 ? #"(?:\.\s?|\s)"# : #"\.\s?"#
      return quoted(parts[0]) + first + parts.dropFirst().map(quoted).joined(separator: #"\.\s?"#)
    }.joined(separator: "|")
  }

  private static func quoted(_ word: String) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil,
        scalar != "'", scalar != " "
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The vowels, and the letters on which no Cyrillic abbreviation ends, as a set's content.
  private static let vowels = letters(PrecedingWord.isVowel)
  private static let softs = letters(PrecedingWord.isSoft)

  private static func letters(_ isWanted: (UInt32) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for value in UInt32(0x41)..<0x530 where ScalarTraits.of(value).contains(.letter) && isWanted(value) {
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }
}
