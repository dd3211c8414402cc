import ArqauText
import Testing

@testable import ArqauSummarizer

/// Words that a hyphen parts at the end of a line.
@Suite("Hyphens at the ends of lines")
struct LineHyphenTests {
  @Test(
    "words are joined, compounds keep their hyphen",
    arguments: [
      (Language.russian, "Нацбанк поднял ставку до пятнадцати про-\nцентов, сообщили в банке.", "процентов"),
      (.russian, "Об этом на встрече в Астане рассказал прези-\nдент страны.", "президент"),
      (.russian, "Об этом на встрече в Астане рассказала пресс-\nслужба банка.", "пресс-служба"),
      (.russian, "Ставку обсудят когда-\nнибудь потом.", "когда-нибудь"),
      (.english, "The talks were held in the capital on Fri-\nday, it said.", "Friday"),
      (.english, "The flight was opened by the chairman of Air-\nAstana itself.", "Air-Astana"),
      (.english, "The plant began with a long-\nawaited visit of the two.", "long-awaited"),
      (.serbian, "O tome su u petak u Beogradu razgovarali predsed-\nnici dve zemlje.", "predsednici"),
      (.serbian, "О томе су у петак у Београду разговарали председ-\nници две земље.", "председници"),
      (.kazakh, "Бұл туралы жұма күні Астанада прези-\nдент айтты.", "президент"),
    ] as [(Language, String, String)])
  func joined(language: Language, text: String, word: String) throws {
    let digest = try Summarizer(budget: .sentences(1)).digest(of: text, language: language, format: .text)
    let sentence = try #require(digest.sentences.first)
    #expect(sentence.span.text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == "." }.contains { $0 == word })
    let scalars = Array(text.unicodeScalars)
    let pieces = sentence.kept.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
    #expect(pieces.count == 2 && pieces.joined() == sentence.span.text)
  }

  @Test("the text's own words decide first")
  func ownWords() throws {
    let compound = "Gor-don spoke first at the meeting.\nThe second one to speak there was gor-\ndon of the north.\n"
    let read = try Summarizer(budget: .sentences(3)).digest(of: compound, language: .english, format: .text)
    #expect(read.sentences.last?.span.text.contains("gor-don of") == true)
    let word = "Gordon spoke first at the meeting.\nThe second one to speak there was gor-\ndon of the north.\n"
    let other = try Summarizer(budget: .sentences(3)).digest(of: word, language: .english, format: .text)
    #expect(other.sentences.last?.span.text.contains("gordon of") == true)
  }

  @Test("dashes, lists and names of one letter stay")
  func others() throws {
    for text in ["The rate rose -\nto five per cent, they said.", "Plan B-\nor so it was called in May."] {
      let digest = try Summarizer(budget: .sentences(2)).digest(of: text, language: .english, format: .text)
      #expect(digest.cuts.isEmpty)
    }
  }

  @Test("a title over two lines is joined too")
  func title() throws {
    let text = "Talks in Astana end with three agree-\nments on trade\n\nKazakhstan and Serbia signed them on Friday.\n"
    let digest = try Summarizer(budget: .sentences(2)).digest(of: text, language: .english)
    #expect(digest.title == "Talks in Astana end with three agreements on trade")
  }
}
