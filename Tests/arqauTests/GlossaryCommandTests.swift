import Foundation
import Testing

/// A folder for one test, with files in it.
private struct Workplace: ~Copyable {
  let folder: URL

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "arqau-glossary-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }
  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
}

@Suite("arqau glossary")
struct GlossaryCommandTests {
  static let unsorted = "# head\n\nb:\n  en: [beta]\na:\n  # why\n  en:\n    - alpha\n"
  static let sorted = "# head\n\na:\n  # why\n  en:\n    - alpha\n\nb:\n  en:\n    - beta\n"

  @Test("format rewrites in place, keeps the permissions, and leaves nothing beside")
  func format() throws {
    let place = try Workplace(["a.yml": Self.unsorted])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path("a.yml"))
    let check = try CommandProcess.run(["glossary", "format", "--check", place.path("a.yml")])
    #expect(check.status == 1)
    #expect(try place.text("a.yml") == Self.unsorted)
    #expect(try CommandProcess.run(["glossary", "format", place.path("a.yml")]).status == 0)
    #expect(try place.text("a.yml") == Self.sorted)
    #expect(try place.names() == ["a.yml"])
    let mode = try FileManager.default.attributesOfItem(atPath: place.path("a.yml"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try CommandProcess.run(["glossary", "format", "--check", place.path("a.yml")]).status == 0)
  }

  @Test("a fault in one of several files changes none, and shows the line")
  func formatFault() throws {
    let place = try Workplace(["a.yml": Self.unsorted, "b.yml": "x:\n  en: y\n"])
    let result = try CommandProcess.run(["glossary", "format", place.path("a.yml"), place.path("b.yml")])
    #expect(result.status == 65)
    #expect(result.errors.contains("b.yml:2:7: ") && result.errors.contains("\n  en: y\n      ^"))
    #expect(try place.text("a.yml") == Self.unsorted)
  }

  @Test("a file that isn't there is 66, a folder as output 74, a full disk 74")
  func statuses() throws {
    let place = try Workplace(["a.yml": Self.sorted, "t.tbx": "<tbx><text><body></body></text></tbx>"])
    #expect(try CommandProcess.run(["glossary", "lint", place.path("none.yml")]).status == 66)
    #expect(try CommandProcess.run(["glossary", "import", place.path("none.tbx")]).status == 66)
    let folder = ["glossary", "export", place.path("a.yml"), "--to", "csv", "-o", place.folder.path]
    #expect(try CommandProcess.run(folder).status == 74)
    let full = ["glossary", "export", place.path("a.yml"), "--to", "csv", "-o", "/dev/full"]
    #expect(try CommandProcess.run(full).status == 74)
    #expect(try CommandProcess.run(["glossary", "show", "no-such-concept", "--no-builtin"]).status == 66)
    #expect(try CommandProcess.run(["glossary", "lint", "--skip", "nonsense", place.path("a.yml")]).status == 64)
    #expect(try CommandProcess.run(["glossary", "import", place.path("a.txt")]).status == 64)
  }

  @Test("list, show and coverage read the glossary named")
  func reads() throws {
    let place = try Workplace(["a.yml": Self.sorted])
    let only = ["--no-builtin", "--glossary", place.path("a.yml")]
    #expect(try CommandProcess.run(["glossary", "list"] + only).output == "a · en alpha\nb · en beta\n")
    #expect(try CommandProcess.run(["glossary", "list", "bet"] + only).output == "b · en beta\n")
    let show = try CommandProcess.run(["glossary", "show", "a"] + only).output
    #expect(show.hasSuffix("a.yml:3:1\na:\n  # why\n  en:\n    - alpha\n"))
    let missing = try CommandProcess.run(["glossary", "coverage", "--missing", "kk"] + only).output
    #expect(missing == "a\nb\n")
  }

  @Test("the built-in glossaries are there, and can be left out")
  func builtIn() throws {
    let all = try CommandProcess.run(["glossary", "list"])
    #expect(all.status == 0 && all.output.split(separator: "\n").count >= 400)
    #expect(try CommandProcess.run(["glossary", "list", "--no-builtin"]).output == "")
  }

  @Test("add makes and extends concepts, and refuses what is no identifier")
  func add() throws {
    let place = try Workplace()
    let file = place.path("t.yml")
    let made = try CommandProcess.run([
      "glossary", "add", "accord", "--file", file, "--domain", "law", "--term", "en=accord", "--term",
      "ru:forbidden=пакт", "--source", "https://example.org",
    ])
    #expect(made.status == 0)
    _ = try CommandProcess.run(["glossary", "add", "accord", "--file", file, "--term", "ru=соглашение"])
    #expect(
      try place.text("t.yml")
        == "accord:\n  domain: law\n  en:\n    - accord\n  ru:\n    - forbidden: пакт\n    - соглашение\n  source: https://example.org\n"
    )
    for id in ["../x", "A", "", "a/b", "%2e%2e", "a\n"] {
      #expect(try CommandProcess.run(["glossary", "add", id, "--file", file, "--term", "en=x"]).status == 64)
    }
  }

  static let hostile = "a:\n  en:\n    - \"<img src=x onerror=alert(1)>\\e[31m\\n::error::x%0A\"\n    - b\n"

  @Test("what is added by several at once is all there, and what lint calls an error is not written")
  func addTogether() async throws {
    let place = try Workplace(["g.yml": Self.sorted])
    let path = place.path("g.yml")
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 0..<8 {
        group.addTask {
          try CommandProcess.run(["glossary", "add", "new-\(number)", "--file", path, "--term", "en=term \(number)"])
            .status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    let content = try place.text("g.yml")
    for number in 0..<8 { #expect(content.contains("new-\(number):")) }
    for (term, status) in [("en=second", Int32(65)), ("en:admitted=two\tcells", 65), ("xx=word", 64)] {
      let result = try CommandProcess.run(["glossary", "add", "new-1", "--file", path, "--term", term])
      #expect(result.status == status)
      #expect(try place.text("g.yml") == content)
    }
  }

  @Test("add takes related concepts of the file and the built-in glossaries, and no others")
  func related() throws {
    let place = try Workplace(["g.yml": Self.sorted])
    let path = place.path("g.yml")
    let add = ["glossary", "add", "--file", path, "--term", "en=word"]
    #expect(try CommandProcess.run(add + ["one"]).status == 0)
    #expect(try CommandProcess.run(add + ["two", "--related", "one", "--related", "peace"]).status == 0)
    #expect(try CommandProcess.run(add + ["three", "--related", "nowhere"]).status == 65)
    #expect(try CommandProcess.run(add + ["four", "--related", "peace", "--no-builtin"]).status == 65)
    #expect(try place.text("g.yml").contains("  related:\n    - one\n    - peace\n"))
  }

  @Test("what is imported by several at once is all there")
  func importTogether() async throws {
    let files = (0..<6).map { ("i\($0).csv", "id,en,ru\nnew-\($0),word \($0),слово \($0)\n") }
    let place = try Workplace(Dictionary(uniqueKeysWithValues: files))
    let path = place.path("g.yml")
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for (name, _) in files {
        let source = place.path(name)
        group.addTask {
          try CommandProcess.run(["glossary", "import", source, "--add", "-o", path, "-q"]).status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    let content = try place.text("g.yml")
    for number in files.indices { #expect(content.contains("new-\(number):")) }
  }

  @Test("lines that end in CRLF show no return")
  func returns() throws {
    let place = try Workplace(["a.txt": "trade deal\r\npeace\r\n"])
    for format in ["text", "html"] {
      let result = try CommandProcess.run(
        ["glossary", "annotate", "--lang", "en", "--format", format, place.path("a.txt")])
      #expect(result.status == 0)
      #expect(!result.output.unicodeScalars.contains("\r") && !result.output.contains("000D"))
    }
  }

  @Test("hostile terms don't get out of a lint line, of GitHub's commands or of SARIF")
  func hostileLint() throws {
    let place = try Workplace(["a.yml": Self.hostile])
    for format in ["text", "github", "sarif", "json"] {
      let result = try CommandProcess.run(["glossary", "lint", "--format", format, place.path("a.yml"), "-q"])
      #expect(result.status == 1)
      #expect(!result.output.unicodeScalars.contains("\u{1B}"))
      if format == "text" || format == "github" {
        let lines = result.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("::") || $0.contains("a.yml:") })
        #expect(!lines.contains { $0.hasPrefix("::error::") })
        // In a workflow command a per cent sign of the data is written out, or it would begin an escape.
        if format == "github" { #expect(result.output.contains("%250A") && !result.output.contains("%0A")) }
      } else {
        #expect((try? JSONSerialization.jsonObject(with: Data(result.output.utf8))) != nil)
      }
    }
  }

  @Test("a file's name can't begin a command of GitHub either")
  func hostileName() throws {
    let place = try Workplace(["a,b%0A::x.yml": Self.hostile])
    let result = try CommandProcess.run(["glossary", "lint", "--format", "github", place.path("a,b%0A::x.yml"), "-q"])
    #expect(result.output.split(separator: "\n").allSatisfy { $0.contains("a%2Cb%250A%3A%3Ax.yml,line=") })
  }

  @Test("SARIF has the shape that its readers ask for")
  func sarif() throws {
    let place = try Workplace(["a.yml": Self.hostile])
    let result = try CommandProcess.run(["glossary", "lint", "--format", "sarif", place.path("a.yml"), "-q"])
    let log = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for entry in results {
      #expect(rules.contains(try #require(entry["ruleId"] as? String)))
      #expect(["error", "warning"].contains(try #require(entry["level"] as? String)))
    }
  }

  @Test("merge ends with 0 where edits go together and with 1, names and marks where they don't")
  func merge() throws {
    let base = "a:\n  en:\n    - x\n  ru:\n    - у\n"
    let place = try Workplace([
      "base": base, "ours": base.replacing("- x", with: "- z"), "theirs": base.replacing("- у", with: "- э"),
      "other": base.replacing("- x", with: "- w"),
    ])
    let good = try CommandProcess.run([
      "glossary", "merge", place.path("base"), place.path("ours"), place.path("theirs"), "-o", place.path("out"),
    ])
    #expect(good.status == 0)
    #expect(try place.text("out") == "a:\n  en:\n    - z\n  ru:\n    - э\n")
    let bad = try CommandProcess.run([
      "glossary", "merge", place.path("base"), place.path("ours"), place.path("other"), "-o", place.path("ours"),
      "--name", "terms.yml",
    ])
    #expect(bad.status == 1)
    #expect(bad.errors.contains("terms.yml: conflict in a en: ours prefers 'z', theirs 'w'"))
    #expect(try place.text("ours").contains("<<<<<<< ours\n  en:\n    - z\n=======\n  en:\n    - w\n>>>>>>> theirs\n"))
  }

  static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  @Test("git merges by it what it can't merge by lines", .enabled(if: hasGit, "git is not there"))
  func mergeDriver() throws {
    let base = "a:\n  en:\n    - x\n  ru:\n    - у\n"
    let place = try Workplace(["t.yml": base, ".gitattributes": "*.yml merge=arqau\n"])
    let command = CommandProcess.executable.path
    let script = """
      set -e; cd '\(place.folder.path)'; git init -q -b main .; git config user.email a@b; git config user.name a
      git config merge.arqau.driver "'\(command)' glossary merge %O %A %B -o %A --name %P"
      git add -A; git commit -qm base; git checkout -qb side; sed -i 's/- у/- э/' t.yml; git commit -qam side
      git checkout -q main; sed -i 's/- x/- z/' t.yml; git commit -qam main; git merge -q side -m merged
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try place.text("t.yml") == "a:\n  en:\n    - z\n  ru:\n    - э\n")
  }

  @Test("two sides that add one term with different statuses are in conflict, whichever is ours")
  func mergeStatuses() throws {
    let base = "a:\n  en:\n    - one\n"
    let place = try Workplace([
      "base": base, "one": base + "    - admitted: q\n", "other": base + "    - forbidden: q\n",
    ])
    for (ours, theirs) in [("one", "other"), ("other", "one")] {
      let result = try CommandProcess.run([
        "glossary", "merge", place.path("base"), place.path(ours), place.path(theirs), "--name", "t.yml",
      ])
      #expect(result.status == 1)
      #expect(result.errors.contains("t.yml: conflict in a en: ours has 'q' as"))
    }
  }

  @Test("a file is not replaced by what was read from it")
  func outputOntoInput() throws {
    let place = try Workplace(["a.csv": "en,ru\nhouse,дом\n", "a.yml": Self.sorted])
    let imported = try CommandProcess.run(["glossary", "import", place.path("a.csv"), "-o", place.path("a.csv")])
    #expect(imported.status == 64)
    let exported = try CommandProcess.run([
      "glossary", "export", place.path("a.yml"), "--to", "csv", "-o", place.path("a.yml"),
    ])
    #expect(exported.status == 64)
    #expect(try place.text("a.csv") == "en,ru\nhouse,дом\n")
    #expect(try place.text("a.yml") == Self.sorted)
  }

  @Test("check reads the units of TMX and XLIFF files, and names unit and line")
  func checkUnits() throws {
    let place = try Workplace([
      "g.yml": "p:\n  en:\n    - trade agreement\n  ru:\n    - торговое соглашение\n",
      "a.tmx": """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu tuid="u1"><tuv xml:lang="en"><seg>A trade agreement.</seg></tuv>
      <tuv xml:lang="ru"><seg>О дружбе.</seg></tuv></tu>
      <tu tuid="u2"><tuv xml:lang="en"><seg>Trade agreements.</seg></tuv>
      <tuv xml:lang="ru"><seg>Торговые соглашения.</seg></tuv></tu>
      </body></tmx>
      """,
      "a.xlf": """
      <xliff version="1.2"><file source-language="en" target-language="ru"><body>
      <trans-unit id="7"><source>A trade agreement</source><target>дружба</target></trans-unit>
      </body></file></xliff>
      """,
    ])
    let message = "warning: 'trade agreement' should be 'торговое соглашение' [p, missing-term]"
    for (file, unit) in [("a.tmx", "u1"), ("a.xlf", "7")] {
      let path = place.path(file)
      let result = try CommandProcess.run([
        "glossary", "check", "--no-builtin", "--glossary", place.path("g.yml"), path,
      ])
      #expect(result.status == 1)
      #expect(result.output == "\(path):2: unit \(unit): \(message)\n")
    }
    let broken = try Workplace(["a.tmx": "<tmx version=\"1.4\"><body><tu>"])
    let result = try CommandProcess.run(["glossary", "check", broken.path("a.tmx")])
    #expect(result.status == 65)
    #expect(result.errors.contains("a.tmx:1"))
  }

  @Test("annotate lists nested terms in JSON, marks the longest in text, and answers plain records like others")
  func annotate() throws {
    let place = try Workplace([
      "g.yml": #"""
      a:
        en:
          - free trade agreement
        ru:
          - соглашение о свободной торговле
          - admitted: "\"зона\""
      b:
        en:
          - trade
      c:
        en:
          - "\"big\" trade"

      """#
    ])
    let only = ["--no-builtin", "--glossary", place.path("g.yml"), "--to", "ru"]
    let texts = [#"Free trade agreements and trade 🤝."#, #"A \"big\" trade"#, ""]
    for overlaps in ["longest", "nested", "all"] {
      let command = ["glossary", "annotate", "--jsonl", "--lang", "en", "--overlaps", overlaps] + only
      let plain = try CommandProcess.run(command, text: texts.map { "{\"text\":\"\($0)\"}\n" }.joined())
      // A key with a list in it is left to the JSON library.
      let other = try CommandProcess.run(command, text: texts.map { "{\"text\":\"\($0)\",\"x\":[1]}\n" }.joined())
      #expect(plain.status == 0)
      #expect(plain.output == other.output)
    }
    let answers = try CommandProcess.run(
      ["glossary", "annotate", "--jsonl", "--lang", "en"] + only, text: "{\"text\":\"\(texts[0])\"}\n"
    ).answers
    let matches = try #require(answers.first?["matches"] as? [[String: Any]])
    #expect(matches.map { $0["concept"] as? String } == ["a", "b", "b"])
    #expect(matches.map { $0["nested"] as? Bool } == [nil, true, nil])
    #expect(matches.map { $0["start"] as? Int } == [0, 5, 26])
    let shown = try CommandProcess.run(["glossary", "annotate", "--lang", "en"] + only, text: texts[0])
    #expect(shown.output.hasPrefix("[Free trade agreements] and [trade] 🤝.\n"))
    #expect(shown.output.split(separator: "\n").count == 3)
  }

  @Test("diff speaks of concepts, and checks on request")
  func diff() throws {
    let place = try Workplace(["old.yml": Self.unsorted, "new.yml": Self.sorted.replacing("- beta", with: "- bravo")])
    let result = try CommandProcess.run(["glossary", "diff", place.path("old.yml"), place.path("new.yml")])
    #expect(result.status == 0)
    #expect(result.output == "~ b\n    - en: beta\n    + en: bravo\n")
    let check = try CommandProcess.run(["glossary", "diff", "--check", place.path("old.yml"), place.path("new.yml")])
    #expect(check.status == 1)
  }

  @Test("a table goes in and out; ragged rows leave what was there")
  func tables() throws {
    let place = try Workplace(["t.tsv": "id\ten\tkk\na\t=x\tәліп\n", "bad.tsv": "id\ten\tkk\na\tx\n", "out.yml": "old"])
    let bad = try CommandProcess.run(["glossary", "import", place.path("bad.tsv"), "-o", place.path("out.yml")])
    #expect(bad.status == 65 && bad.errors.contains("bad.tsv:2: 2 fields where the header has 3"))
    #expect(try place.text("out.yml") == "old")
    let good = try CommandProcess.run(["glossary", "import", place.path("t.tsv"), "-o", place.path("out.yml"), "-q"])
    #expect(good.status == 0)
    #expect(try place.text("out.yml") == "a:\n  en:\n    - \"=x\"\n  kk:\n    - әліп\n")
    let safe = try CommandProcess.run(["glossary", "export", place.path("out.yml"), "--to", "tsv"])
    #expect(safe.output == "id\ten\tkk\na\t'=x\tәліп\n" && safe.errors.contains("1 fields begin like formulas"))
    let raw = try CommandProcess.run(["glossary", "export", place.path("out.yml"), "--to", "tsv", "--raw"])
    #expect(raw.output == "id\ten\tkk\na\t=x\tәліп\n")
  }

  @Test(
    "a TBX file that reaches outside, nests deep or is compressed is 65", .timeLimit(.minutes(1)),
    arguments: [
      "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx>&x;</tbx>",
      "<tbx>" + String(repeating: "<note>", count: 100_000), "\u{1F}\u{8B}", "PK\u{3}\u{4}", "<html/>", "",
    ])
  func hostileTBX(text: String) throws {
    let place = try Workplace(["out.yml": "old"])
    let file = place.folder.appending(path: "t.tbx")
    try Data(text.unicodeScalars.allSatisfy { $0.value < 256 } ? text.unicodeScalars.map { UInt8($0.value) } : [])
      .write(to: file)
    let result = try CommandProcess.run(["glossary", "import", file.path, "-o", place.path("out.yml")])
    #expect(result.status == 65)
    #expect(result.errors.contains("t.tbx"))
    #expect(!result.errors.contains("root:"))
    #expect(try place.text("out.yml") == "old")
  }

  @Test("one form of TBX becomes another")
  func tbx() throws {
    let place = try Workplace([
      "t.tbx":
        "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader/><text><body><termEntry id=\"C_1\"><langSet xml:lang=\"EN-us\"><tig><term>x</term></tig></langSet></termEntry></body></text></martif>"
    ])
    let yaml = try CommandProcess.run(["glossary", "import", place.path("t.tbx"), "-q"])
    #expect(yaml.output.contains("c-1:\n  en:\n    - x\n"))
    let modern = try CommandProcess.run([
      "glossary", "export", place.path("t.tbx"), "--to", "tbx", "--style", "dct", "--dialect", "basic",
    ])
    #expect(modern.status == 0)
    #expect(
      modern.output.contains("<tbx type=\"TBX-Basic\" style=\"dct\"")
        && modern.output.contains("<langSec xml:lang=\"EN-us\">"))
  }
}
