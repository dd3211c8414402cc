import Foundation
import Testing

@Suite("Durability of a memory")
struct MemoryDurabilityTests {
  /// Starts the command, kills it once it has acknowledged so many lines and a random moment more, and answers the lines.
  private func killed(_ arguments: [String], after lines: Int, log: URL) throws -> [String] {
    try Data().write(to: log)
    let process = Process()
    process.executableURL = CommandProcess.executable
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try Data(contentsOf: log).count(where: { $0 == 0x0A }) < lines { usleep(500) }
    usleep(UInt32.random(in: 0...20_000))
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The units of a memory that is whole: number and English text, each with its translation.
  private func units(_ memory: String) throws -> [Int: String] {
    guard FileManager.default.fileExists(atPath: memory) else { return [:] }
    let check = try CommandProcess.run(["memory", "stats", "--memory", memory, "--check"], text: "")
    #expect(check.status == 0, "\(check.errors)")
    let hits = try CommandProcess.run(
      ["memory", "concordance", "--memory", memory, "--lang", "en", "unit", "--limit", "100000", "--json"], text: "")
    var units: [Int: String] = [:]
    for hit in try #require(JSONSerialization.jsonObject(with: Data(hits.output.utf8)) as? [[String: Any]]) {
      let translations = hit["translations"] as? [[String: Any]]
      #expect(translations?.first?["text"] as? String == "текст")
      units[try #require(hit["unit"] as? Int)] = hit["text"] as? String
    }
    return units
  }

  @Test("G1: 25 kills at random during imports and deletions lose no acknowledged unit", .timeLimit(.minutes(5)))
  func kills() throws {
    try MemoryCommandTests.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let log = folder.appending(path: "log")
      var acknowledged = Set<String>()
      for round in 0..<20 {
        var files: [String] = []
        for number in 0..<12 {
          let file = folder.appending(path: "unit-\(round)-\(number).tmx")
          try Data(MemoryCommandTests.tmx([("unit \(round) \(number)", "текст")]).utf8).write(to: file)
          files.append(file.path)
        }
        for line in try killed(
          ["memory", "import", "--quiet", "--memory", memory] + files, after: Int.random(in: 0..<10), log: log)
        {
          // The file's name tells which unit the line speaks of.
          let name = line.split(separator: "/").last?.split(separator: ".").first ?? ""
          acknowledged.insert(String(name).replacing("-", with: " "))
        }
      }
      #expect(!acknowledged.isEmpty)
      var present = try units(memory)
      let texts = Set(present.values)
      #expect(acknowledged.isSubset(of: texts) && texts.count == present.count)
      for _ in 0..<5 {
        let chosen = Array(present.keys.shuffled().prefix(8))
        let lines = try killed(
          ["memory", "delete", "--memory", memory] + chosen.flatMap { ["--unit", String($0)] },
          after: Int.random(in: 0...1), log: log)
        let after = try units(memory)
        let gone = chosen.filter { after[$0] == nil }
        #expect(gone.isEmpty && lines.isEmpty || gone.count == chosen.count)
        #expect(Set(after.keys).isSuperset(of: Set(present.keys).subtracting(chosen)))
        present = after
      }
    }
  }

  @Test("G3: a memory with a byte changed anywhere is read, or refused by name; never a crash", .timeLimit(.minutes(3)))
  func flippedBytes() throws {
    try MemoryCommandTests.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(MemoryCommandTests.tmx((0..<40).map { ("unit \($0)", "текст") }).utf8).write(to: file)
      #expect(try CommandProcess.run(["memory", "import", "--memory", memory, file.path], text: "").status == 0)
      let whole = try Data(contentsOf: URL(filePath: memory))
      let places = [0, 18, 20, 28, 60, 68, 100, 105, 4096, 4100, 8192, 8200, 12_288, 12_300, 16_390]
      for place in places where place < whole.count {
        var torn = whole
        torn[place] ^= 0xFF
        let copy = folder.appending(path: "b.arqau").path
        try torn.write(to: URL(filePath: copy))
        for arguments in [["stats", "--check"], ["search", "--from", "en", "--to", "ru", "unit 7"]] {
          let result = try CommandProcess.run(
            ["memory", arguments[0], "--memory", copy] + arguments.dropFirst(), text: "")
          #expect([0, 69, 74].contains(result.status), "byte \(place): \(result.status) \(result.errors)")
          #expect(result.status == 0 || result.errors.contains("b.arqau"), "byte \(place): \(result.errors)")
        }
        for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) }
      }
    }
  }

  @Test("G3: an index cut off, of another memory or full of nonsense changes no answer")
  func tornIndex() throws {
    try MemoryCommandTests.withFolder { folder in
      let memory = folder.appending(path: "a.arqau").path
      let file = folder.appending(path: "a.tmx")
      try Data(MemoryCommandTests.tmx((0..<4200).map { ("unit \($0)", "текст \($0)") }).utf8).write(to: file)
      #expect(try CommandProcess.run(["memory", "import", "--memory", memory, file.path], text: "").status == 0)
      func answer() throws -> String {
        let result = try CommandProcess.run(
          ["memory", "search", "--memory", memory, "--from", "en", "--to", "ru", "unit 777", "--limit", "3"], text: "")
        #expect(result.status == 0, "\(result.errors)")
        return result.output
      }
      let right = try answer()
      #expect(right.contains("текст 777"))
      let index = try Data(contentsOf: URL(filePath: memory + ".index"))
      for torn in [index.prefix(index.count / 2), index.prefix(10), Data(repeating: 0xAB, count: index.count), Data()] {
        try Data(torn).write(to: URL(filePath: memory + ".index"))
        #expect(try answer() == right)
      }
      for list in ["", "arqau-index-1 1 2 3", String(repeating: "x", count: 100_000)] {
        try Data(list.utf8).write(to: URL(filePath: memory + ".list"))
        #expect(try answer() == right)
      }
    }
  }
}
