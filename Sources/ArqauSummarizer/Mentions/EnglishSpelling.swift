import ArqauNormalizer
import ArqauText

/// Tells names whose letters say how they sound from those in English spelling, which no rule can read.
///
/// Names of Kazakh, Russian and Serbian origin are spelled by rules in English, so that the way back is known;
/// so are established given names. For the rest, letters that English reads in several ways speak against.
enum EnglishSpelling {
  /// Whether the rules can tell how a name from an English text sounds.
  static func isReadable(_ name: String, _ kind: NameKind) -> Bool {
    // Serbian letters that can't be read as Serbian beside the others can't be read at all.
    if name.unicodeScalars.contains(where: { PlainLetters.isSerbian(SimpleLowercase.scalar($0.value)) }) {
      return false
    }
    if isEnglish(name.lowercased()) { return false }
    if NameFormFinder.isNative(name, kind) { return true }
    // Places elsewhere have names of their own in each language: England, Cologne.
    return kind == .person
      && name.split { $0 == " " || $0 == "-" }.allSatisfy { isPlain(String($0)) }
  }

  /// Whether a name has letters that no transcription into English writes.
  private static func isEnglish(_ small: String) -> Bool {
    small.split { $0 == " " || $0 == "-" }.contains { word in
      let letters = Array(word.utf8)
      let endsSilent =
        letters.count > 3 && letters[letters.count - 1] == 0x65
        && !letters[(letters.count - 3)...].dropLast().contains { isVowel(UInt32($0)) || $0 == 0x79 || $0 == 0x6A }
      return endsSilent || english.contains(where: word.contains)
    }
  }

  private static let english = ["th", "ck", "ee", "oa", "ou", "oe", "ue", "wh", "wr", "ph", "gh", "x", "q", "w"]

  private static func isPlain(_ word: String) -> Bool {
    let small = word.lowercased()
    if !GivenNameGender.genders(of: small, in: .english).isEmpty { return true }
    let letters = Array(small.unicodeScalars.map(\.value))
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return letters.count < 3 }
    if unclear.contains(where: small.contains) || letters.last == 0x65 { return false }
    // A vowel, one consonant and e: the e may be silent, or the vowel long (Baker).
    for index in letters.indices.dropFirst(2)
    where letters[index] == 0x65 && isVowel(letters[index - 2]) && !isVowel(letters[index - 1]) {
      return false
    }
    return true
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Letters and pairs of letters that English reads in more than one way, or as its neighbours don't.
  private static let unclear = [
    "ch", "th", "sh", "ph", "gh", "ck", "wh", "wr", "kn", "ce", "ci", "cy", "ge", "gi", "gy", "ee", "ea", "oo", "oa",
    "ou", "oe", "ie", "ei", "ue", "ui", "au", "ai", "oi", "eu", "ew", "aw", "ow", "ay", "ey", "oy", "j", "q", "x", "w",
    "y", "oh", "ah", "eh", "all", "um", "un", "ur", "up", "ud", "ub", "us", "ir", "igh",
  ]
}
