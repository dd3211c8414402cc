import ArqauNormalizer
import ArqauText

/// Tells names whose letters say how they sound from those in English spelling, which no rule can read.
///
/// Names of Kazakh, Russian and Serbian origin are spelled by rules in English, so that the way back is known;
/// no rule reads the rest: most letters of English stand for several sounds.
enum EnglishSpelling {
  /// Whether the rules can tell how a name from an English text sounds.
  ///
  /// - Parameter isCommon: Whether English texts have a word in small letters: such a word of a place is translated.
  static func isReadable(_ name: String, _ kind: NameKind, isCommon: (String) -> Bool) -> Bool {
    // Serbian letters that can't be read as Serbian beside the others can't be read at all.
    if name.unicodeScalars.contains(where: { PlainLetters.isSerbian(SimpleLowercase.scalar($0.value)) }) {
      return false
    }
    if isEnglish(name.lowercased()) { return false }
    guard kind == .place else { return NameFormFinder.isNative(name, kind) }
    let words = name.split { $0 == " " || $0 == "-" }.map(String.init)
    guard words.allSatisfy({ $0 != $0.lowercased() && !isCommon($0) }) else { return false }
    return words.contains(where: isPlace) && NameFormFinder.isNative(name, kind)
  }

  /// Whether a word has an end or a beginning that names of places have where they are transcribed by rules.
  private static func isPlace(_ word: String) -> Bool {
    let small = word.lowercased()
    return small.utf8.count > 4
      && (placeEnds.contains(where: small.hasSuffix) || placeBeginnings.contains(where: small.hasPrefix))
  }

  private static let placeEnds = [
    "sk", "grad", "gorod", "ovo", "evo", "ino", "ka", "ovka", "stan", "abad", "kent", "tau", "kol", "kum", "bulak",
    "tobe",
    "tube", "agash", "kala", "qala", "auyl", "aul", "sai", "say", "gai", "gay", "shy", "bay", "bai", "oba", "zhal",
    "oral", "iye", "oye",
    "ovac", "evac", "ica", "nik",
  ]
  private static let placeBeginnings = [
    "kara", "qara", "kazakh", "baik", "kyzyl", "qyzyl", "zhana", "zhar", "kok", "sary", "ush", "novo", "staro", "verkh",
    "nizhn", "krasn",
    "belo", "zhez", "zhet", "shym", "tash",
  ]

  /// Whether a name has letters that no transcription into English writes.
  private static func isEnglish(_ small: String) -> Bool {
    small.split { $0 == " " || $0 == "-" }.contains { word in
      let letters = Array(word.utf8)
      let endsSilent =
        letters.count > 3 && letters[letters.count - 1] == 0x65 && !word.hasSuffix("dze")
        && !isVowel(UInt32(letters[letters.count - 2])) && letters[letters.count - 2] != 0x79
        && letters[letters.count - 2] != 0x6A
      return endsSilent || english.contains(where: word.contains)
    }
  }

  private static let english = [
    "th", "ck", "ee", "oa", "ou", "oe", "ue", "wh", "wr", "ph", "gh", "sch", "ieb", "x", "q", "w",
  ]

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}
