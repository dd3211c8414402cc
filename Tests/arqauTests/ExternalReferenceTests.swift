import Foundation
import Testing

/// Nothing that an XML file names is opened: a pipe that nobody writes to would hold up whoever opened it, and a
/// listening socket sees who connects.
@Suite("A1, A2, A3, A10: what XML names outside is never opened")
struct ExternalReferenceTests {
  /// A socket that listens on the loopback address.
  private struct Listener: ~Copyable {
    let descriptor: Int32
    let port: UInt16

    init() throws {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = self.descriptor
      let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
          bind(descriptor, raw, size) == 0 && listen(descriptor, 8) == 0 && getsockname(descriptor, raw, &size) == 0
        }
      }
      try #require(isBound)
      port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    /// Whether anyone has connected.
    var wasCalled: Bool {
      let caller = accept(descriptor, nil, nil)
      if caller >= 0 { close(caller) }
      return caller >= 0
    }
  }

  private static let bodies: [(name: String, arguments: [String], body: String)] = [
    (
      "a.tmx", ["memory", "import", "--memory", "m.arqau"],
      "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"en\"><seg>a&x;</seg></tuv>"
        + "<tuv xml:lang=\"ru\"><seg>б</seg></tuv></tu></body></tmx>"
    ),
    (
      "a.xlf", ["memory", "import", "--memory", "m.arqau"],
      "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ru\"><body><trans-unit id=\"1\">"
        + "<source>a&x;</source><target>б</target></trans-unit></body></file></xliff>"
    ),
    (
      "b.xlf", ["memory", "pretranslate", "--memory", "there.arqau"], "<xliff version=\"1.2\"><file>&x;</file></xliff>"
    ),
    (
      "a.srx", ["segment", "--lang", "en", "/dev/null", "--srx"],
      "<srx version=\"2.0\"><body><languagerules><languagerule languagerulename=\"&x;\"/></languagerules></body></srx>"
    ),
  ]

  @Test("in any format, by any way", .timeLimit(.minutes(2)))
  func outside() throws {
    let listener = try Listener()
    try MemoryCommandTests.withFolder { folder in
      let pipe = folder.appending(path: "canary").path
      #expect(mkfifo(pipe, 0o600) == 0)
      let there = folder.appending(path: "there.arqau").path
      let plain = folder.appending(path: "plain.tmx")
      try Data(MemoryCommandTests.tmx([("a", "б")]).utf8).write(to: plain)
      #expect(try CommandProcess.run(["memory", "import", "--memory", there, plain.path], text: "").status == 0)
      let network = "http://127.0.0.1:\(listener.port)/x.dtd"
      let refused = [
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file://\(pipe)\">]>", "<!DOCTYPE r [<!ENTITY x SYSTEM \"\(network)\">]>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"\(network)\"> %p;]>",
        "<!DOCTYPE r SYSTEM \"\(network)\" [<!ENTITY x 'y'>]>",
        "<!DOCTYPE r SYSTEM \"file://\(pipe)\">", "<!DOCTYPE r PUBLIC \"-//x\" \"\(network)\">",
      ]
      for (name, arguments, body) in Self.bodies {
        let file = folder.appending(path: name).path
        let command = arguments.map { $0.hasSuffix(".arqau") ? folder.appending(path: $0).path : $0 } + [file]
        for doctype in refused {
          try Data((doctype + body).utf8).write(to: URL(filePath: file))
          let result = try CommandProcess.run(command, text: "")
          #expect(result.status == 65, "\(name) \(doctype): \(result.status) \(result.errors)")
          #expect(result.errors.contains("\(name):1"), "\(result.errors)")
        }
        // Without entities the type is passed over, and so are inclusions and style sheets.
        let harmless =
          "<?xml version=\"1.0\"?><?xml-stylesheet href=\"\(network)\"?><!DOCTYPE r SYSTEM \"\(network)\">"
          + body.replacing("&x;", with: "").replacing(
            "<body>", with: "<body><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file://\(pipe)\"/>")
        try Data(harmless.utf8).write(to: URL(filePath: file))
        let result = try CommandProcess.run(command, text: "")
        #expect(result.status == 0, "\(name): \(result.errors)")
      }
    }
    let wasCalled = listener.wasCalled
    #expect(!wasCalled)
  }

  @Test("A4: entities that grow are refused at once, in little memory", .timeLimit(.minutes(1)))
  func expansion() throws {
    try MemoryCommandTests.withFolder { folder in
      var laughs = "<!DOCTYPE tmx [<!ENTITY a0 \"ha\">"
      for level in 1..<10 {
        laughs += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
      }
      let file = folder.appending(path: "a.tmx")
      try Data((laughs + "]><tmx><body><tu><tuv><seg>&a9;</seg></tuv></tu></body></tmx>").utf8).write(to: file)
      let result = try CommandProcess.run(
        ["memory", "import", "--memory", folder.appending(path: "m.arqau").path, file.path], text: "")
      #expect(result.status == 65 && result.errors.contains("DTD entities are not allowed"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.tmx"])
    }
  }
}
