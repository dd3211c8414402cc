import ArqauText
import Foundation
import Testing

@Suite("XML writer")
struct XMLWriterTests {
  private static func text(_ body: (inout XMLWriter) throws -> Void, policy: XMLWriter.Unwritable = .refused) rethrows
    -> String
  {
    var writer = XMLWriter(unwritable: policy)
    try body(&writer)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  @Test("elements get lines of their own, text none")
  func indentation() throws {
    let text = try Self.text { writer in
      writer.declaration()
      writer.doctype("tmx", systemID: "tmx14.dtd")
      try writer.start("tmx", [("version", "1.4"), ("o", nil)])
      try writer.start("seg")
      try writer.text("a")
      try writer.start("ph")
      try writer.start("sub")
      writer.end()
      writer.end()
      writer.end()
      try writer.start("e")
      writer.end()
      writer.end()
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <seg>a<ph><sub/></ph></seg>
          <e/>
        </tmx>

        """)
  }

  @Test("what is written is read back as it was", arguments: ["a<b>&\"'\t\n\r ]]>", " Қ\u{85}\u{2028}😀 ", ""])
  func roundTrip(text: String) throws {
    let written = try Self.text { writer in
      try writer.start("a", [("v", text)])
      try writer.text(text)
      writer.end()
    }
    var found: [XMLElement] = []
    _ = try XMLReader().read(
      bytes: Array(written.utf8), with: XMLElementCollector(where: { _ in true }) { found.append($0) })
    #expect(found.first?["v"] == text)
    #expect(found.first?.text == text)
  }

  @Test("what XML can't hold is refused, or dropped and counted", arguments: ["\u{1}", "\u{1B}", "\u{FFFF}", "\0"])
  func unwritable(character: String) throws {
    #expect(throws: XMLError.self) {
      _ = try Self.text { writer in
        try writer.start("a")
        try writer.text("x\(character)y")
      }
    }
    var writer = XMLWriter(unwritable: .dropped)
    try writer.start("a")
    try writer.text("x\(character)y")
    writer.end()
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "<a>xy</a>\n")
    #expect(writer.dropped == 1)
  }
}

@Suite("Atomic files")
struct AtomicFileTests {
  private static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-atomic-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("a committed file replaces the old one and leaves nothing else")
  func commits() throws {
    try Self.withFolder { folder in
      let path = folder.appending(path: "a.txt")
      try Data("old".utf8).write(to: path)
      var file = try AtomicFile(path: path.path)
      try file.write("new".utf8)
      #expect(try String(contentsOf: path, encoding: .utf8) == "old")
      try file.commit()
      #expect(try String(contentsOf: path, encoding: .utf8) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }
  }

  @Test("an abandoned file leaves the old one as it was, a link stays a link")
  func abandons() throws {
    try Self.withFolder { folder in
      let path = folder.appending(path: "a.txt")
      let link = folder.appending(path: "link")
      try Data("old".utf8).write(to: path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: path)
      do {
        var file = try AtomicFile(path: path.path)
        try file.write("new".utf8)
      }
      #expect(try String(contentsOf: path, encoding: .utf8) == "old")
      var file = try AtomicFile(path: link.path)
      try file.write("through".utf8)
      try file.commit()
      #expect(try String(contentsOf: path, encoding: .utf8) == "through")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == path.path)
    }
  }

  @Test("a folder, a device and a missing folder are errors", arguments: ["/tmp", "/dev/full", "/nowhere/at/all/a"])
  func refuses(path: String) {
    #expect(throws: XMLError.self) {
      var file = try AtomicFile(path: path)
      try file.commit()
    }
  }
}
