import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

/// Public queries and segments that lie beside the checkout on the developers' machines and are not part of the project.
enum SharedSegments {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ARQAU_SHARED"] {
      return URL(filePath: path).appending(path: "data/memory")
    }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared/data/memory")
  }()
  static let isThere = FileManager.default.fileExists(atPath: folder.path)
  static let missing: Comment = "../shared/data/memory is not there: the tests with real segments are skipped"

  /// The queries of a set, and the segments that are near to any of them.
  static func read(_ name: String) throws -> (queries: [String], segments: [String]) {
    var queries: [String] = []
    var segments: Set<String> = []
    let text = try String(contentsOf: folder.appending(path: "\(name).gold.jsonl"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      queries.append(try #require(entry["query"] as? String))
      for kind in ["char", "word"] {
        for match in entry[kind] as? [[String: Any]] ?? [] { segments.insert(try #require(match["text"] as? String)) }
      }
    }
    return (queries, segments.sorted())
  }
}

@Suite("Real segments", .enabled(if: SharedSegments.isThere, SharedSegments.missing))
struct RealSegmentTests {
  @Test(
    "the answers of a full comparison, by characters and by words",
    arguments: ["q1-en-natural", "q3-ru-source", "q4-kk-source"])
  func agreement(name: String) throws {
    let (queries, texts) = try SharedSegments.read(name)
    let segments = texts.map { SegmentText($0, isSerbian: false) }
    let index = FuzzyIndexTests.index(segments)
    for number in stride(from: 0, to: queries.count, by: 47) {
      FuzzyIndexTests.expectAgreement(
        index, segments, SegmentText(queries[number], isSerbian: false), limit: 5, threshold: 70)
    }
  }

  @Test("every exchange file of other tools is read, or refused as malformed")
  func conformance() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default.enumerator(
      at: SharedSegments.folder.appending(path: "conformance"), includingPropertiesForKeys: nil)
    var read = 0
    var refused: [String] = []
    let french = try #require(LanguageCode("fr"))
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    for case let url as URL in try #require(files) {
      do {
        switch url.pathExtension.lowercased() {
        case "tmx": _ = try memory.importTMX(path: url.path, named: url.lastPathComponent)
        case "xlf", "xliff", "sdlxliff": _ = try memory.importXLIFF(path: url.path, named: url.lastPathComponent)
        case "po":
          _ = try memory.importPO(
            Array(try Data(contentsOf: url)), named: url.lastPathComponent, from: try #require(LanguageCode("en")),
            to: french)
        default: continue
        }
        read += 1
      } catch let error as XMLError {
        #expect(error.line != nil, "\(error)")
        refused.append(url.lastPathComponent)
      } catch let error as MemoryError {
        #expect(error.kind == .malformed, "\(error)")
        refused.append(url.lastPathComponent)
      }
    }
    #expect(read >= 500)
    #expect(refused.allSatisfy { !$0.hasSuffix(".tmx") }, "\(refused)")
  }

  @Test("TMX of other tools keeps text and codes on a round trip")
  func roundTrips() throws {
    let files = FileManager.default.enumerator(
      at: SharedSegments.folder.appending(path: "conformance"), includingPropertiesForKeys: nil)
    var units = 0
    for case let url as URL in try #require(files) where url.pathExtension.lowercased() == "tmx" {
      var first: [TranslationUnit] = []
      let reader = TMXReader {
        first.append($0)
        return true
      }
      _ = try XMLReader().read(path: url.path, named: url.lastPathComponent, with: reader)
      var writer = try TMXWriter(sourceLanguage: nil)
      for unit in first { try writer.write(unit) }
      writer.finish()
      let again = try TMXTests.read(String(decoding: writer.takeBytes(), as: UTF8.self)).units
      #expect(again == first, "\(url.lastPathComponent)")
      units += first.count
    }
    #expect(units > 100)
  }
}
