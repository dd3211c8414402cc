import Testing

@testable import ArqauText

@Suite("Kazakh stems")
struct KazakhStemmerTests {
  private static func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { String(decoding: $0[..<KazakhStemmer.stemLength(of: $0)], as: UTF8.self) }
  }

  private static func key(_ word: String) -> String {
    var word = word
    return word.withUTF8 { KazakhStemmer.withStem(of: $0) { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(
    "the forms of a word share a stem",
    arguments: [
      ["терезе", "терезелер", "терезесі", "терезеге", "терезелеріміздің", "терезедегі"],
      ["дәптер", "дәптерлер", "дәптері", "дәптерімізде", "дәптерден"],
      ["жүрек", "жүректер", "жүрегі", "жүрегінде", "жүрекке"],
      ["қазақ", "қазақтың", "қазағы", "қазақтар"],
      ["келісім", "келісімге", "келісімнің", "келісімі", "келісімдер"],
      ["ұжым", "ұжымы", "ұжымға"], ["банк", "банкке", "банкі", "банктердің"],
      ["бұұ", "бұұ-ның", "бұұ-ға", "бұұ-дағы"], ["ел", "елге", "елдің", "елі", "елінің"],
      ["үй", "үйі", "үйге", "үйден", "үйлер"], ["министр", "министрі", "министрге", "министрлер"],
      ["жаз", "жазған", "жазды", "жазып", "жазғандар"],
    ])
  func shared(forms: [String]) {
    #expect(Set(forms.map(Self.stem)).count == 1, "\(forms.map(Self.stem))")
    #expect(Set(forms.map(Self.key)).count == 1, "\(forms.map(Self.key))")
  }

  @Test(
    "sound changes are undone in the key",
    arguments: [("топ", "тобы"), ("халық", "халқы"), ("құлық", "құлқы"), ("көп", "көбі"), ("сап", "сабында")])
  func keys(base: String, form: String) {
    #expect(Self.key(base) == Self.key(form))
  }

  @Test(
    "different words keep different stems",
    arguments: [
      ("дос", "достық"), ("бала", "балық"), ("қала", "қалам"), ("ана", "аналық"), ("адам", "ада"),
      ("күн", "күнделік"), ("су", "сусын"),
    ])
  func apart(one: String, other: String) {
    #expect(Self.key(one) != Self.key(other))
  }

  @Test("a stem is a beginning of the word, ends between letters and is not empty", arguments: 0..<40)
  func prefix(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let letters = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя-’x1🙂é".unicodeScalars)
    for _ in 0..<200 {
      var word = ""
      for _ in 0...generator.below(20) { word.unicodeScalars.append(letters[generator.below(letters.count)]) }
      let stem = Self.stem(word)
      #expect(!stem.isEmpty)
      #expect(word.utf8.starts(with: stem.utf8))
      #expect(word.unicodeScalars.starts(with: stem.unicodeScalars))
      #expect(Self.key(word).utf8.count <= word.utf8.count)
      #expect(!KazakhAnalyzer.analyses(of: word).isEmpty)
    }
  }

  @Test("bytes that are no UTF-8 do no harm")
  func soup() {
    var generator = SplitMix(state: 7)
    for _ in 0..<5000 {
      let bytes = (0..<generator.below(24)).map { _ in
        generator.below(2) == 0
          ? UInt8(truncatingIfNeeded: generator.next()) : UInt8(truncatingIfNeeded: 0xD0 + generator.below(2))
      }
      bytes.withUnsafeBufferPointer { bytes in
        let length = KazakhStemmer.stemLength(of: bytes)
        #expect(length <= bytes.count && (length > 0 || bytes.isEmpty))
        #expect(KazakhStemmer.withStem(of: bytes) { $0.count } <= bytes.count)
        #expect(!KazakhAnalyzer.analyses(of: bytes).isEmpty)
      }
    }
  }

  @Test("a word of a megabyte is no trouble", .timeLimit(.minutes(1)))
  func long() {
    let word = String(repeating: "лардың", count: 100_000)
    #expect(Self.stem(word).utf8.count > word.utf8.count - 200)
    #expect(KazakhAnalyzer.analyses(of: word).count <= KazakhAnalyzer.limit)
    let vowels = String(repeating: "а", count: 500_000)
    #expect(!Self.stem(vowels).isEmpty)
  }

  @Test("nothing is the stem of nothing")
  func empty() {
    #expect(Self.stem("") == "")
    #expect(Self.key("") == "")
  }
}
