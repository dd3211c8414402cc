import ArqauNormalizer
import ArqauText

/// Tells names whose letters say how they sound from those in English spelling, which no rule can read.
///
/// Names of Kazakh, Russian and Serbian origin are spelled by rules in English, so that the way back is known;
/// no rule reads the rest: most letters of English stand for several sounds.
enum EnglishSpelling {
  /// Whether the rules can tell how a name from an English text sounds.
  static func isReadable(_ name: String, _ kind: NameKind) -> Bool {
    // Serbian letters that can't be read as Serbian beside the others can't be read at all.
    if name.unicodeScalars.contains(where: { PlainLetters.isSerbian(SimpleLowercase.scalar($0.value)) }) {
      return false
    }
    if isEnglish(name.lowercased()) { return false }
    return NameFormFinder.isNative(name, kind)
  }

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
