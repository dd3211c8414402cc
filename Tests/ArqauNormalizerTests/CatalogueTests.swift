import ArqauNormalizer
import FoundationEssentials
import Testing

@Suite("The documentation of schemes")
struct CatalogueTests {
  /// The folder of the package, found from this file.
  private static let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  @Test("the committed catalogue is the one that the schemes make")
  func catalogue() throws {
    let path = "/\(Self.package)/Sources/ArqauNormalizer/ArqauNormalizer.docc/Schemes.md"
    let data = try #require(FileManager.default.contents(atPath: path), "\(path)")
    let committed = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let made = try TransliterationScheme.markdownCatalogue().split(separator: "\n", omittingEmptySubsequences: false)
    let different = zip(committed, made).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      different == nil && committed.count == made.count,
      "line \((different?.offset ?? 0) + 1); write it anew: arqau schemes --markdown > \(path)")
  }

  @Test("each scheme's part names its source, its table and its examples", arguments: TransliterationScheme.ids)
  func part(id: String) throws {
    let scheme = try TransliterationScheme.named(id)
    let text = scheme.markdown
    #expect(text.contains(scheme.standard) && text.contains(scheme.edition) && text.contains(" → "))
    #expect(!scheme.note.isEmpty && text.contains(scheme.note))
  }
}
