import ArqauText
import Testing

@Suite("Traits of scalars")
struct ScalarTraitsTests {
  @Test("letters, cases and spaces are those of Unicode, whichever way they are told")
  func unicode() throws {
    for value in (0..<0x600 as Range<UInt32>) {
      let scalar = try #require(Unicode.Scalar(value))
      let traits = ScalarTraits.of(value)
      let category = scalar.properties.generalCategory
      #expect(traits.contains(.upper) == (category == .uppercaseLetter || category == .titlecaseLetter), "\(value)")
      #expect(traits.contains(.space) == scalar.properties.isWhitespace, "\(value)")
      // U+0295 is a small letter to older versions of Unicode.
      #expect(value == 0x295 || traits.contains(.lower) == (category == .lowercaseLetter), "\(value)")
      let isBasicLatin = (0x41...0x5A).contains(value & ~0x20)
      #expect(value >= 0x80 || traits.contains(.latin) == isBasicLatin, "\(value)")
      #expect(traits.contains(.cyrillic) == (traits.contains(.letter) && (0x400..<0x530).contains(value)), "\(value)")
    }
  }

  @Test("small letters are those of Unicode's mapping of one to one")
  func lowercase() throws {
    for value in (0..<0x600 as Range<UInt32>) where value != 0x130 {
      let mapping = try #require(Unicode.Scalar(value)).properties.lowercaseMapping.unicodeScalars
      #expect(SimpleLowercase.scalar(value) == mapping.first?.value, "\(value)")
    }
  }
}
