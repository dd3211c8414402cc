import Foundation
import Testing

@Suite("arqau memory")
struct MemoryCommandTests {
  /// Runs `body` in a folder of its own.
  static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-memory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  static func tmx(_ pairs: [(String, String)], languages: (String, String) = ("en", "ru")) -> String {
    let units = pairs.map { source, target in
      """
      <tu><tuv xml:lang="\(languages.0)"><seg>\(source)</seg></tuv>\
      <tuv xml:lang="\(languages.1)"><seg>\(target)</seg></tuv></tu>
      """
    }
    return "<tmx version=\"1.4\"><header/><body>\(units.joined(separator: "\n"))</body></tmx>"
  }

  private static func arqau(_ arguments: String..., input: String = "") throws -> CommandProcess {
    try CommandProcess.run(["memory"] + arguments, text: input)
  }

  private static func units(_ memory: String) throws -> Int {
    let result = try arqau("stats", "--memory", memory, "--check", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let answer = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return answer?["units"] as? Int ?? -1
  }

  @Test("what names no language is told, not passed over")
  func languages() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-memory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    try Data("en\tru\tfoo\na\tб\tc\n".utf8).write(to: folder.appending(path: "a.tsv"))
    #expect(try Self.arqau("import", "--memory", path("a.arqau"), path("a.tsv")).status != 0)
    try Data("en\tru\na\tб\n".utf8).write(to: folder.appending(path: "b.tsv"))
    #expect(try Self.arqau("import", "--memory", path("b.arqau"), path("b.tsv")).status == 0)
    try Data("en\tru\na\tб\nc\tд\tе\n".utf8).write(to: folder.appending(path: "c.tsv"))
    let partly = try Self.arqau("import", "--memory", path("b.arqau"), path("c.tsv"))
    #expect(partly.status == 1 && partly.errors.contains("c.tsv:3"), "\(partly.errors)")
    try Data("msgid \"a\"\nmsgstr \"\"\n".utf8).write(to: folder.appending(path: "d.po"))
    #expect(try Self.arqau("import", "--memory", path("b.arqau"), "--to", "ru", path("d.po")).status == 0)
    let xliff = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" \
      datatype="plaintext"><body><trans-unit id="1"><source>a</source></trans-unit></body></file></xliff>
      """
    try Data(xliff.utf8).write(to: folder.appending(path: "c.xliff"))
    let filled = try Self.arqau("pretranslate", "--memory", path("b.arqau"), path("c.xliff"), "-o", path("d.xliff"))
    #expect(filled.errors.contains("no languages named 1"))
    let named = try Self.arqau(
      "pretranslate", "--memory", path("b.arqau"), path("c.xliff"), "--to", "ru", "-o", path("e.xliff"))
    #expect(named.status == 0)
    let written = try String(contentsOf: folder.appending(path: "e.xliff"), encoding: .utf8)
    #expect(written.contains("target-language=\"ru\""))
    #expect(written.contains(">б</target>"))
    let none = try Self.arqau("search", "--memory", path("b.arqau"), "--from", "de", "--to", "ru", "a")
    #expect(none.errors.contains("no text in 'de'"))
  }

  @Test("import, search, concordance, export, delete and stats work together")
  func together() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(Self.tmx([("Good morning", "Доброе утро"), ("Page 5", "Страница 5"), ("\u{9}Tab", "Таб")]).utf8).write(
        to: file)
      let imported = try Self.arqau("import", "--memory", memory, file.path)
      #expect(imported.status == 0)
      #expect(imported.output.hasSuffix("a.tmx: 3 added, 0 known already, 0 left out\n"))
      let search = try Self.arqau(
        "search", "--memory", memory, "--from", "en", "--to", "ru", "--jsonl",
        input: """
          {"text":"Page 6","id":1}
          {"text":
          {"text":"Good morning","threshold":100,"limit":1}
          {"text":"x","limit":0}
          {"text":"Добро","from":"ru","to":"en","threshold":40}
          """)
      #expect(search.status == 1)
      let answers = try search.answers
      let first = try #require((answers[0]["matches"] as? [[String: Any]])?.first)
      #expect(first["score"] as? Int == 83 && first["adapted"] as? String == "Страница 6")
      #expect(answers[0]["id"] as? Int == 1 && answers[0]["micros"] is Int)
      #expect((answers[1]["error"] as? [String: Any])?["line"] as? Int == 2)
      #expect(((answers[2]["matches"] as? [[String: Any]])?.first)?["kind"] as? String == "exact")
      #expect((answers[3]["error"] as? [String: Any])?["message"] as? String == "the limit must be from 1 to 1000")
      let shown = try Self.arqau("search", "--memory", memory, "--from", "en", "--to", "ru", "Page 6")
      #expect(shown.output.contains("[-6-] {+5+}"))
      let found = try Self.arqau("concordance", "--memory", memory, "--lang", "ru", "утр*")
      #expect(found.output.contains("Good morning"))
      for nothing in ["вечер", "*", "()"] {
        let none = try Self.arqau("concordance", "--memory", memory, "--lang", "ru", nothing)
        #expect(none.status == 0 && none.output.isEmpty && none.errors.contains("no hit"))
      }
      let out = folder.appending(path: "out.tmx").path
      #expect(try Self.arqau("export", "--memory", memory, "-o", out).status == 0)
      let again = folder.appending(path: "b.arqau").path
      #expect(try Self.arqau("import", "--memory", again, out).output.contains("3 added"))
      let table = try Self.arqau("export", "--memory", memory, "--format", "tsv", "--lang", "en", "--lang", "ru")
      #expect(
        table.output
          == "en\tru\torigin\tcontext\tcreator\tdate\tnote\n"
          + "Good morning\tДоброе утро\t\t\t\t\t\nPage 5\tСтраница 5\t\t\t\t\t\n\\tTab\tТаб\t\t\t\t\t\n")
      #expect(try Self.arqau("delete", "--memory", memory).status == 64)
      #expect(try Self.arqau("delete", "--memory", memory, "--unit", "2").output == "1 units deleted\n")
      #expect(try Self.units(memory) == 2)
    }
  }

  @Test("no memory is 66, something else is 69, and a failed import leaves nothing behind")
  func failures() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      #expect(try Self.arqau("search", "--memory", memory, "--from", "en", "--to", "ru", "x").status == 66)
      let bad = folder.appending(path: "bad.tmx")
      try Data("<tmx><body><tu>".utf8).write(to: bad)
      let failed = try Self.arqau("import", "--memory", memory, bad.path)
      #expect(failed.status == 65 && failed.errors.contains("bad.tmx:1: not well-formed XML"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.tmx"])
      #expect(try Self.arqau("stats", "--memory", bad.path).status == 69)
      #expect(try Self.arqau("import", "--memory", memory, "/nowhere.tmx").status == 66)
    }
  }

  @Test("G6: an interrupted first import leaves nothing behind")
  func interrupted() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(Self.tmx((0..<60_000).map { ("a text of number \($0)", "текст") }).utf8).write(to: file)
      let process = Process()
      process.executableURL = CommandProcess.executable
      process.arguments = ["memory", "import", "--memory", memory, file.path]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      while process.isRunning, !FileManager.default.fileExists(atPath: memory) { usleep(500) }
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.tmx"])
    }
  }

  @Test("a file that may grow no further is 74, and the memory is as before")
  func fileLimit() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(Self.tmx([("kept", "да")]).utf8).write(to: file)
      #expect(try Self.arqau("import", "--memory", memory, file.path).status == 0)
      let large = folder.appending(path: "b.tmx")
      try Data(Self.tmx((0..<9000).map { ("lost \($0) " + String(repeating: "x", count: 300), "нет") }).utf8).write(
        to: large)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "ulimit -f 500; exec \"$0\" memory import --memory \"$1\" \"$2\" 2>/dev/null",
        CommandProcess.executable.path, memory, large.path,
      ]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 74)
      #expect(try Self.units(memory) == 1)
    }
  }

  @Test("E2: a result never overwrites the memory that is read, by links neither")
  func ownMemory() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(Self.tmx([("a", "б")]).utf8).write(to: file)
      #expect(try Self.arqau("import", "--memory", memory, file.path).status == 0)
      let link = folder.appending(path: "link.tmx").path
      symlink(memory, link)
      for output in [memory, link] {
        let exported = try Self.arqau("export", "--memory", memory, "-o", output)
        #expect(exported.status == 64 && exported.errors.contains("overwrite the memory"))
        let filled = try Self.arqau("pretranslate", "--memory", memory, "--to", "ru", "-o", output, file.path)
        #expect(filled.status == 64)
      }
      #expect(try Self.units(memory) == 1)
      // A link to a file that isn't there stays a link.
      let dangling = folder.appending(path: "dangling.tmx").path
      symlink("made.tmx", dangling)
      #expect(try Self.arqau("export", "--memory", memory, "-o", dangling).status == 0)
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "made.tmx").path))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: dangling) == "made.tmx")
      // The file that is read may be written: it is replaced once all of it is read.
      #expect(try Self.arqau("pretranslate", "--memory", memory, "--to", "ru", "-o", file.path, file.path).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).contains("<seg>б</seg>"))
    }
  }

  @Test("a file name's line feed is shown, not printed")
  func names() throws {
    #expect(
      try Self.arqau("stats", "--memory", "a\nb\u{1B}[1m").errors
        == "arqau: a<U+000A>b<U+001B>[1m: No such file or directory\n")
  }

  @Test("plain text by sentences, by rules of SRX, and the rules themselves")
  func plainText() throws {
    try Self.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(Self.tmx([("Mr. Ito came.", "Пришёл г-н Ито."), ("He left.", "Он ушёл.")]).utf8).write(to: file)
      #expect(try Self.arqau("import", "--memory", memory, file.path).status == 0)
      let article = folder.appending(path: "a.txt")
      try Data("Mr. Ito came. He left.\n".utf8).write(to: article)
      let pair = ["--memory", memory, "--from", "en", "--to", "ru", article.path]
      let filled = try CommandProcess.run(["memory", "pretranslate", "--sentences"] + pair, text: "")
      #expect(filled.status == 0 && filled.errors.contains("2 filled exactly"), "\(filled.errors)")
      #expect(filled.output.contains(">Пришёл г-н Ито.</target>"))
      let rules = try CommandProcess.run(["segment", "--export-srx"], text: "")
      let srx = folder.appending(path: "own.srx")
      try Data(rules.output.utf8).write(to: srx)
      let counted = try CommandProcess.run(["memory", "analyze", "--json", "--srx", srx.path] + pair, text: "")
      #expect(counted.output.contains("\"segments\" : 2"))
      let cut = try CommandProcess.run(["segment", "--lang", "en", "--srx", srx.path], text: "Mr. Ito came. He left.")
      #expect(cut.output == "Mr. Ito came.\nHe left.\n")
      try Data(rules.output.replacing("\\s", with: "\\s++").utf8).write(to: srx)
      let refused = try CommandProcess.run(["segment", "--lang", "en", "--srx", srx.path], text: "a. B")
      #expect(refused.status == 65 && refused.errors.contains("rule 1 of 'English'"), "\(refused.errors)")
    }
  }
}
