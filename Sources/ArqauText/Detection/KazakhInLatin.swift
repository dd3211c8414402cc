/// Tells Kazakh in Latin letters, in the alphabets of 2018, 2019 and 2021, for which there is no model of letters.
///
/// Three things tell it: `q` before another letter than u, `y` between consonants or at a word's end, and common words.
/// Marks are passed over, since the alphabets differ in nothing else that words are told by: `jáne`, `jäne`. Languages that
/// are near to it have letters that it lacks: Uzbek x, Azerbaijani ə, Karakalpak w, Crimean Tatar c. Where it is looked
/// for is decided by ``LanguageDetector``: in texts that are in none of the languages with a model.
///
/// The shares were set on sentences transliterated into three alphabets, of which 84 in a hundred are told, beside 6,031
/// strings of programs in Azerbaijani, Crimean Tatar, Turkish, Uzbek and nine others, of which none is taken for it.
struct KazakhInLatin {
  private var letters = 0
  private var throats = 0
  private var vowels = 0
  private var foreign = 0
  private var known = 0
  private var words = 0

  /// Whether a text is in it.
  var isLikely: Bool {
    guard 60 * foreign <= letters, vowels > 0 else { return false }
    let own = throats + vowels
    return throats > 0 && known > 0 && 20 * own >= letters
      || vowels > 1 && known > 1 && 5 * known >= words && 30 * own >= letters
  }

  /// - Parameter sample: A text's words.
  /// - Complexity: O(letters).
  init(_ sample: DetectionSample) {
    let q: UInt32 = 0x71
    let y: UInt32 = 0x79
    for word in sample.words {
      words += 1
      letters += word.range.count
      for place in word.range {
        let letter = sample.letters[place]
        let next = place + 1 < word.range.upperBound ? sample.letters[place + 1] : 0
        switch letter {
        case q: if next == 0x75 { foreign += 1 } else { throats += 1 }
        case y:
          if place > word.range.lowerBound, !Self.soundsAsVowel(sample.letters[place - 1]),
            next == 0 || !Self.soundsAsVowel(next)
          {
            vowels += 1
          }
        case 0x63: if next != 0x68 { foreign += 1 }
        case 0x77, 0x78, 0x259: foreign += 1
        default: break
        }
      }
      var key = FrequentWords.seed
      for letter in sample.letters[word.range] { Self.folded(letter).forEach { key = FrequentWords.extend(key, $0) } }
      if Self.keys.contains(key) { known += 1 }
    }
  }

  /// The keys of common words without marks.
  private static let keys: Set<UInt64> = Set(
    FrequentWords.kazakh.split { $0 == " " || $0 == "\n" }.map { word in
      FrequentWords.key(of: word.unicodeScalars.flatMap { latin[$0] ?? [$0.value] })
    })

  /// Whether a letter is a vowel, in Kazakh or in a word of another language.
  private static func soundsAsVowel(_ letter: UInt32) -> Bool {
    let plain = folded(letter)
    return plain.count == 1 && [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(plain[0])
  }

  /// A letter without its mark.
  private static func folded(_ letter: UInt32) -> [UInt32] {
    if letter < 0x80 { return [letter] }
    switch letter {
    case 0xE1, 0xE4: return [0x61]
    case 0x11F, 0x1F5: return [0x67]
    case 0x131, 0xED: return [0x69]
    case 0xF1, 0x144, 0x14B: return [0x6E]
    case 0xF3, 0xF6: return [0x6F]
    case 0xFA, 0xFC, 0xFD, 0x16B: return [0x75]
    case 0x15F: return [0x73, 0x68]
    case 0xE7: return [0x63, 0x68]
    default: return [letter]
    }
  }

  /// Cyrillic letters in Latin ones without marks.
  private static let latin: [Unicode.Scalar: [UInt32]] = {
    let pairs = """
      а a ә a б b в v г g ғ g д d е e ё io ж j з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х h
      һ h ц ts ч ch ш sh щ sh ъ - ы y і i ь - э e ю iu я ia
      """.split { $0 == " " || $0 == "\n" }
    var letters: [Unicode.Scalar: [UInt32]] = [:]
    for place in stride(from: 0, to: pairs.count - 1, by: 2) {
      guard let letter = pairs[place].unicodeScalars.first else { continue }
      letters[letter] = pairs[place + 1] == "-" ? [] : pairs[place + 1].unicodeScalars.map(\.value)
    }
    return letters
  }()
}
