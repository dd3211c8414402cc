import ArqauNormalizer
import ArqauText
import Testing

@Suite("Transliteration schemes")
struct SchemeTests {
  private func convert(_ text: String, _ id: String) throws -> String {
    try Transliterator(scheme: id).convert(text).text
  }

  @Test("each scheme's examples hold, its counterexamples don't", arguments: TransliterationScheme.ids)
  func examples(id: String) throws {
    let scheme = try TransliterationScheme.named(id)
    #expect(!scheme.examples.isEmpty)
    for example in scheme.examples { #expect(try convert(example.text, id) == example.result, "\(example.text)") }
    for example in scheme.counterexamples {
      #expect(try convert(example.text, id) != example.result, "\(example.text)")
    }
  }

  @Test("the scheme that leads back is there", arguments: TransliterationScheme.ids)
  func reverse(id: String) throws {
    if let reverse = try TransliterationScheme.named(id).reverse {
      #expect(TransliterationScheme.ids.contains(reverse))
    }
  }

  @Test("our engine and ICU make the same of the same rules", arguments: TransliterationScheme.ids)
  func differential(id: String) throws {
    let scheme = try TransliterationScheme.named(id)
    let engine = try Transliterator(scheme, options: .init(repairsHomoglyphs: false, protectsSpans: false))
    let reference = try ReferenceTransliterator(scheme)
    let letters = Array(try letters(of: scheme.from))
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    for round in 0..<200 {
      var text = ""
      for _ in 0..<(1 + round % 40) {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        text.append(letters[Int(state % UInt64(letters.count))])
        if state >> 60 == 0 { text += " " }
        if state >> 60 == 1 { text += "." }
      }
      let expected = try reference.convert(text.normalized(to: .nfc)).normalized(to: .nfc)
      let result = try engine.convert(text).text
      #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars), "\(id): \(text)")
    }
  }

  private func letters(of tag: String) throws -> String {
    switch tag {
    case "sr": Variety(.serbian, .cyrillic)?.alphabet ?? ""
    default: Variety(tag: tag)?.alphabet ?? "АБВГДЕЖЗабвгдежзABCabc"
    }
  }

  @Test(
    "the result is the same wherever a stream is cut",
    arguments: ["srp-cyrl-latn", "srp-latn-cyrl", "kaz-latn-2021-04", "rus-latn-bgnpcgn-1947"])
  func streams(id: String) throws {
    let text = "ЉУБЉАНА Љ. Марковић njegova injekcija, Windows, http://a.b/љ?x Қасым-Жомарт ПОДЪЕЗД ёлка џеп ЏЕП 🙂 nj"
    let transliterator = try Transliterator(scheme: id)
    let whole = try transliterator.convert(text).text
    let bytes = Array(text.utf8)
    for size in [1, 2, 3, 5, 8, 13, 40] {
      var stream = TransliterationStream(transliterator)
      var result: [UInt8] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + size)
        try bytes[start..<end].withUnsafeBufferPointer { try stream.append($0) }
        stream.withOutput { result.append(contentsOf: $0) }
        start = end
      }
      try stream.finish()
      stream.withOutput { result.append(contentsOf: $0) }
      #expect(String(decoding: result, as: UTF8.self) == whole, "pieces of \(size)")
    }
  }

  @Test(
    "case of digraphs, exceptions and what stays",
    arguments: [
      ("srp-cyrl-latn", "ЉУБЉАНА", "LJUBLJANA"), ("srp-cyrl-latn", "Љубљана", "Ljubljana"),
      ("srp-cyrl-latn", "Љ. Марковић", "Lj. Marković"), ("srp-cyrl-latn", "КОЊ", "KONJ"),
      ("srp-cyrl-latn", "ЏУГАЊ", "DŽUGANJ"), ("srp-latn-cyrl", "injekcija", "инјекција"),
      ("srp-latn-cyrl", "nadživeti", "надживети"), ("srp-latn-cyrl", "Njegoš", "Његош"),
      ("srp-latn-cyrl", "Windows", "Windows"), ("srp-latn-cyrl", "u New Yorku", "у New Yorku"),
      ("srp-latn-cyrl", "kredite MMF-a", "кредите ММФ-а"), ("srp-latn-cyrl", "Yamaha i WHO", "Yamaha и WHO"),
      ("srp-latn-cyrl", "Tanjug", "Танјуг"), ("srp-latn-cyrl", "neophodno ophođenje", "неопходно опхођење"),
      ("srp-latn-cyrl", "u Stokholmu", "у Стокхолму"), ("srp-latn-cyrl", "100 km, 5kg", "100 km, 5kg"),
      ("srp-latn-cyrl", "20 kW i 5\u{A0}MHz", "20 kW и 5\u{A0}MHz"), ("srp-latn-cyrl", "110 km/h", "110 km/h"),
      ("srp-latn-cyrl", "na 20 °C, 5\u{A0}°C i -3°F", "на 20 °C, 5\u{A0}°C и -3°F"),
      ("srp-latn-cyrl", "oko 4 h, 5 m i 220 V", "око 4 h, 5 m и 220 V"), ("srp-latn-cyrl", "2019 g.", "2019 г."),
      ("srp-latn-cyrl", "m, h, C", "м, х, Ц"),
      ("srp-latn-cyrl", "km i cm", "км и цм"), ("srp-ascii", "Видети http://a.b/љ", "Videti http://a.b/љ"),
      ("srp-latn-cyrl", "www.rts.rs", "www.rts.rs"), ("srp-latn-cyrl", "ǆep ǉubav", "џеп љубав"),
      ("kaz-latn-2021-04", "Қасым-Жомарт Тоқаев", "Qasym-Jomart Toqaev"),
      ("kaz-latn-2021-04", "Алтын Қыран", "Altyn Qyran"),
    ])
  func table(id: String, text: String, expected: String) throws {
    #expect(try convert(text, id) == expected)
  }

  @Test(
    "odd texts are no trouble",
    arguments: [
      "", " ", "ma\tb", "m\r\nm", "l\u{C}", "\u{301}", "🙂", String(repeating: "Љ", count: 50_000), "\u{FEFF}а",
      "a\u{0}b",
    ])
  func odd(text: String) throws {
    for id in ["srp-cyrl-latn", "srp-latn-cyrl", "kaz-latn-2021-04", "rus-latn-icao9303"] { _ = try convert(text, id) }
  }

  @Test("an unknown scheme is refused with ids that are near")
  func unknown() {
    #expect(throws: NormalizerError.self) { try Transliterator(scheme: "srp-cyrl-latin") }
  }
}
