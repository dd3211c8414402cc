import ArqauText
import Foundation
import Testing

/// Writes down what a reader tells it.
struct XMLTranscript: XMLHandler {
  var lines: [String] = []
  var collected = ""

  private mutating func flush() {
    if !collected.isEmpty { lines.append("'\(collected)'") }
    collected = ""
  }

  mutating func start(_ tag: borrowing XMLTag) {
    flush()
    let attributes = tag.attributes.map { " \($0.qualifiedName)=\($0.value)" }.joined()
    lines.append("<\(tag.qualifiedName)\(attributes)>")
  }
  mutating func end(_ tag: borrowing XMLTag) {
    flush()
    lines.append("</\(tag.name)>")
  }
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) { collected += String(decoding: utf8, as: UTF8.self) }
  mutating func comment(_ text: String) {
    flush()
    lines.append("<!--\(text)-->")
  }
  mutating func instruction(target: String, data: String) {
    flush()
    lines.append("<?\(target) \(data)?>")
  }
  mutating func doctype(name: String, systemID: String?) { lines.append("<!\(name) \(systemID ?? "")>") }
}

@Suite("XML reader")
struct XMLReaderTests {
  static func lines(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> [String] {
    try XMLReader(limits: limits).read(bytes: bytes, named: "a.xml", with: XMLTranscript()).lines
  }
  static func lines(_ text: String) throws -> [String] { try lines(Array(text.utf8)) }

  /// The error of a document; nil where it is read.
  static func error(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> XMLError? {
    do {
      _ = try lines(bytes, limits: limits)
      return nil
    } catch let error as XMLError {
      return error
    }
  }
  static func error(_ text: String) throws -> XMLError? { try error(Array(text.utf8)) }

  @Test("elements, attributes, text, CDATA, comments and instructions come in order")
  func order() throws {
    let lines = try Self.lines(
      "<?xml version='1.0'?><!--c--><?p d?><a x='1&amp;2 &lt;&#1178;' xml:lang='kk'>т<![CDATA[<&]]>&gt;&#x41;<b/></a>")
    #expect(
      lines == ["<!--c-->", "<?p d?>", "<a x=1&2 <Қ xml:lang=kk>", "'т<&>A'", "<b>", "</b>", "</a>"])
  }

  @Test("a tag answers for its names, namespaces and attributes")
  func tags() throws {
    struct Handler: XMLHandler {
      var found: [String] = []
      mutating func start(_ tag: borrowing XMLTag) {
        found.append(tag.isNamed("unit") && tag.isIn("urn:x") ? "unit" : tag.name)
        found.append(tag.attribute("lang", in: XMLNamespace.xml) ?? "-")
        found.append(tag.attribute("lang") ?? "-")
        found.append("\(tag.line)")
      }
      mutating func end(_ tag: borrowing XMLTag) {}
      mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
    }
    let text = "<x:unit xmlns:x='urn:x' lang='a&amp;b'\n xml:lang='sr'><units/></x:unit>"
    let found = try XMLReader().read(bytes: Array(text.utf8), with: Handler()).found
    #expect(found == ["unit", "sr", "a&b", "2", "units", "-", "-", "2"])
  }

  @Test("A3: a document type that names a file is passed over")
  func harmlessDoctype() throws {
    #expect(
      try Self.lines("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx>a&amp;b</tmx>") == [
        "<!tmx tmx14.dtd>", "<tmx>", "'a&b'", "</tmx>",
      ])
    #expect(try Self.lines("<!DOCTYPE tmx PUBLIC \"-//LISA//\" \"http://127.0.0.1:9/x.dtd\" []><tmx/>").count == 3)
  }

  @Test(
    "A1, A2, A4: entities are refused and nothing is opened",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]><a/>",
      "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>",
      "<!DOCTYPE a [<!ENTITY x NDATA gif>]><a/>",
      "<!DOCTYPE a SYSTEM \"a.dtd\"><a>&nbsp;</a>",
      "<!DOCTYPE a SYSTEM \"a.dtd\"><a b='&nbsp;'/>",
    ])
  func entities(text: String) throws {
    let error = try #require(try Self.error(text))
    #expect(error.kind == .refused || error.kind == .malformed)
    #expect(error.line == 1)
    if error.kind == .refused { #expect(error.reason.hasPrefix("DTD entities are not allowed")) }
  }

  @Test("A5: elements nested deeper than the limit are refused, by hundred thousands too")
  func depth() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(try Self.error(deep) != nil)
    let allowed = String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256)
    #expect(try Self.error(allowed) == nil)
    let refused = try #require(try Self.error(Array("<a>\n<a><a/></a></a>".utf8), limits: XMLLimits(depth: 2)))
    #expect(refused.kind == .refused && refused.line == 2)
  }

  @Test("A6: too many, too large and doubled attributes are refused with their line")
  func attributes() throws {
    let many = "<a>\n<b " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/></a>"
    #expect(try Self.error(many)?.line == 2)
    let some = "<a>\n<b " + (0..<2_000).map { "a\($0)=''" }.joined(separator: " ") + "/></a>"
    #expect(try Self.error(some)?.reason == "a tag with more than 1024 attributes")
    let large = "<a>\n<b c='" + String(repeating: "x", count: 10 << 20) + "'/></a>"
    #expect(try Self.error(large)?.reason == "a tag of more than 262144 bytes")
    #expect(try Self.error("<a>\n<b c='' c=''/></a>")?.line == 2)
  }

  @Test(
    "A7: encodings with and without byte order marks are read",
    arguments: [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE], "UTF-16"), (.utf16BigEndian, [0xFE, 0xFF], "UTF-16"),
      (.utf16LittleEndian, [], "UTF-16"), (.utf16BigEndian, [], "UTF-16"), (.utf8, [0xEF, 0xBB, 0xBF], "UTF-8"),
      (.windowsCP1251, [], "windows-1251"), (.windowsCP1250, [], "windows-1250"),
    ] as [(String.Encoding, [UInt8], String)])
  func encodings(encoding: String.Encoding, mark: [UInt8], name: String) throws {
    let text = name == "windows-1250" ? "Đorđe Šešelj" : "Вучић и Токаев — да"
    let document = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<a b=\"\(text)\">\(text)</a>"
    let bytes = try #require(document.data(using: encoding))
    #expect(try Self.lines(mark + bytes) == ["<a b=\(text)>", "'\(text)'", "</a>"])
  }

  @Test("A7: UTF-16 is read without mark and declaration too", arguments: [1, 40_000])
  func bareWide(repetitions: Int) throws {
    let text = String(repeating: "Ә", count: repetitions)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = Array(try #require("<a>\(text)</a>".data(using: encoding)))
      #expect(try Self.lines(bytes) == ["<a>", "'\(text)'", "</a>"])
    }
  }

  @Test(
    "A8: what is not text in its encoding is malformed, with its byte",
    arguments: [
      Array("<?xml version='1.0' encoding='utf-8'?><a>".utf8) + [0xCF, 0xF0, 0xE8] + Array("</a>".utf8),
      Array("<a>".utf8) + [0xC0, 0xAF] + Array("</a>".utf8),
      Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8),
      Array("<a>".utf8) + [0x00] + Array("</a>".utf8), Array("<a>\u{FFFE}</a>".utf8),
      Array("<a>&#0;</a>".utf8), Array("<a>&#xD800;</a>".utf8),
      Array("<?xml version='1.0' encoding='klingon'?><a/>".utf8),
    ] as [[UInt8]])
  func notText(bytes: [UInt8]) throws {
    let error = try #require(try Self.error(bytes))
    #expect(error.kind == .malformed)
    #expect(error.line == 1)
    #expect(error.byteOffset != nil)
  }

  @Test(
    "A9: what is cut, empty or no XML at all is malformed",
    arguments: [
      Array("<a><b>text".utf8), [], [UInt8](repeating: 0xFF, count: 1 << 20), Array("<html><p>a<br></html>".utf8),
      [0x1F, 0x8B, 8, 0], Array("plain text".utf8), Array("<a/><b/>".utf8), Array("   ".utf8),
    ] as [[UInt8]])
  func noXML(bytes: [UInt8]) throws { #expect(try Self.error(bytes)?.kind == .malformed) }

  @Test("A10: inclusions, style sheets and schema places are plain parts")
  func inclusions() throws {
    let text = """
      <?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?><a xmlns:xi="http://www.w3.org/2001/XInclude" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u http://127.0.0.1:9/x.xsd">\
      <xi:include href="/etc/passwd" parse="text"/></a>
      """
    #expect(try Self.lines(text).contains("<xi:include href=/etc/passwd parse=text>"))
  }

  @Test("A14: a document cut into pieces anywhere reads the same")
  func pieces() throws {
    let text =
      "<tmx><seg>" + String(repeating: "а<ph x='б'>&lt;br/&gt;</ph><!--c--><![CDATA[<]]>", count: 9_000)
      + "</seg></tmx>"
    let whole = try Self.lines(text)
    let path = FileManager.default.temporaryDirectory.appending(path: "arqau-\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var reported = 0
    let read = try XMLReader().read(path: path.path, named: "t", with: XMLTranscript()) { reported = $0 }
    #expect(read.lines == whole)
    #expect(reported == text.utf8.count)
  }

  @Test("what a handler throws ends the reading and gets file and line")
  func thrown() throws {
    struct Handler: XMLHandler {
      mutating func start(_ tag: borrowing XMLTag) throws {
        if tag.isNamed("b") { throw XMLError(.unexpected, "no b here") }
      }
      mutating func end(_ tag: borrowing XMLTag) { Issue.record("called after the end") }
      mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
    }
    #expect(throws: XMLError(.unexpected, "no b here", file: "f.xml", line: 2)) {
      try XMLReader().read(bytes: Array("<a>\n<b/></a>".utf8), named: "f.xml", with: Handler())
    }
  }

  @Test("a file that isn't there is named")
  func missing() throws {
    do {
      _ = try XMLReader().read(path: "/nowhere/a.tmx", named: "a.tmx", with: XMLTranscript())
      Issue.record("read a file that isn't there")
    } catch let error as XMLError {
      #expect(error.description == "a.tmx: No such file or directory")
    }
  }

  @Test("chosen elements come whole, one by one")
  func collector() throws {
    var found: [XMLElement] = []
    var passed: [String] = []
    let collector = XMLElementCollector(where: { $0.isNamed("unit") }) {
      passed.append($0.name)
    } take: {
      found.append($0)
    }
    let text = "<all><unit id='1'>a<g>b</g>c</unit><x/><unit id='2'><unit/></unit></all>"
    _ = try XMLReader().read(bytes: Array(text.utf8), with: collector)
    #expect(passed == ["all", "x"])
    #expect(found.map { $0["id"] } == ["1", "2"])
    #expect(found.first?.text == "abc")
    #expect(found.first?.first("g")?.text == "b")
    #expect(found.last?.elements("unit").count == 1)
  }
}
