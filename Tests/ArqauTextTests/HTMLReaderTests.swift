import ArqauText
import Foundation
import Testing

@Suite("Reading HTML")
struct HTMLReaderTests {
  /// Writes down what it is told.
  struct Recorder: HTMLHandler {
    var parts: [String] = []
    var texts = ""
    var depth = 0
    var deepest = 0

    mutating func start(_ tag: borrowing HTMLTag) {
      depth += 1
      deepest = max(deepest, depth)
      parts.append("<\(tag.name)" + (tag.attribute("class").map { " class=\($0)" } ?? "") + ">")
    }

    mutating func end(_ name: String) {
      depth -= 1
      parts.append("</\(name)>")
    }

    mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
      texts += String(decoding: utf8, as: UTF8.self)
      parts.append(String(decoding: utf8, as: UTF8.self))
    }
  }

  private func read(_ bytes: [UInt8]) throws -> Recorder { try HTMLReader().read(bytes, with: Recorder()) }

  @Test("what HTML leaves out is put in, and every element that begins ends")
  func implied() throws {
    let page = try read(Array("<title>T</title><p CLASS='a b'>One<br>two<p>Three &amp; &eacute;&#x49B;".utf8))
    #expect(
      page.parts.joined()
        == "<html><head><title>T</title></head><body><p class=a b>One<br></br>two</p><p>Three & éқ</p></body></html>")
    #expect(page.depth == 0)
  }

  @Test(
    "encodings: as declared, by the byte order mark, and UTF-8 whatever is declared",
    arguments: [
      ("windows-1251", String.Encoding.windowsCP1251, true), ("windows-1250", .windowsCP1250, true),
      ("utf-16", .utf16, false), ("koi8-r", .utf8, true), ("iso-8859-1", .windowsCP1252, true),
    ])
  func encodings(name: String, encoding: String.Encoding, isDeclared: Bool) throws {
    let text =
      switch name {
      case "windows-1250": "Žašto čćđ"
      case "iso-8859-1": "naïve – “quoted”"
      default: "Токаев и Вучић"
      }
    let declaration = isDeclared ? "<meta http-equiv=content-type content='text/html; charset=\(name)'>" : ""
    let data = try #require("\(declaration)<p>\(text)</p>".data(using: encoding))
    #expect(try read(Array(data)).texts == text)
  }

  @Test("bytes in no known encoding are refused with a way out")
  func unknownEncoding() throws {
    let error = #expect(throws: TextError.self) { try read(Array("<p>a".utf8) + [0xCF, 0xF0, 0xE8]) }
    #expect(error?.description.contains("iconv") == true)
    let named = #expect(throws: TextError.self) { try read(Array("<meta charset=klingon><p>a".utf8) + [0xCF, 0xF0]) }
    #expect(named?.description.contains("klingon") == true)
  }

  @Test("an encoding that an XML declaration names, and UTF-16 without a mark")
  func otherDeclarations() throws {
    let text = "Токаев и Вучић"
    let xhtml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html><p>\(text)</p></html>"
    #expect(try read(Array(#require(xhtml.data(using: .windowsCP1251)))).texts == text)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      #expect(try read(Array(#require("<p>\(text)</p>".data(using: encoding)))).texts == text)
    }
    #expect(try read(Array("<meta charset=utf-16><p>\(text)</p>".utf8)).texts == text)
  }

  @Test("a page that is not in the encoding that it names is refused, one bad letter is not")
  func damage() throws {
    let text = String(repeating: "Токаев и Вучић ", count: 10)
    let named = try #require("<meta charset=utf-8><p>\(text)</p>".data(using: .windowsCP1251))
    let error = #expect(throws: TextError.self) { try read(Array(named)) }
    #expect(error?.description.contains("iconv") == true)
    let lost = String(repeating: "\u{FFFD}", count: 40)
    #expect(throws: TextError.self) { try read(Array("<meta charset=utf-8><p>\(lost) 2026</p>".utf8)) }
    let one = Array("<meta charset=utf-8><p>Vu".utf8) + [0xE8] + Array("i</p>".utf8)
    #expect(try read(one).texts.hasPrefix("Vu"))
  }

  @Test("deep nesting and heaps of stray end tags end soon, in an answer or a refusal", .timeLimit(.minutes(1)))
  func hostile() throws {
    let deep = try read(Array(String(repeating: "<div>", count: 50_000).utf8) + Array("text".utf8))
    #expect(deep.texts == "text")
    #expect(deep.deepest > 50_000 && deep.depth == 0)
    #expect(throws: TextError.self) { try read(Array(String(repeating: "<div>", count: 100_001).utf8)) }
    let stray = String(repeating: "<b>", count: 5_000) + String(repeating: "</q>", count: 500_000)
    #expect(throws: TextError.self) { try read(Array(stray.utf8)) }
    #expect(throws: TextError.self) { try read([UInt8](repeating: 0x3C, count: HTMLReader.sizeLimit + 1)) }
    for soup in [
      "", "<", "<!", "<!--", "<a", "<a href", "</", "&", "&#", "&#xFFFFFFFF;", "\0<p>\0a", "<![CDATA[", "<?",
    ] {
      let page = try read(Array(soup.utf8))
      #expect(page.depth >= 0 && page.texts.utf8.count <= soup.utf8.count)
    }
  }

  @Test("scripts are not run and nothing is fetched: their text is given as text")
  func scripts() throws {
    let page = try read(Array("<script>if (a < b) { x = '<p>no</p>' }</script><img src=http://127.0.0.1:1/x>".utf8))
    #expect(page.parts.contains("if (a < b) { x = '<p>no</p>' }"))
    #expect(page.texts == "if (a < b) { x = '<p>no</p>' }")
  }
}
