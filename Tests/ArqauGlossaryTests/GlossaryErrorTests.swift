import ArqauGlossary
import Testing

@Suite("Glossary errors")
struct GlossaryErrorTests {
  @Test("an error names file, line, column and reason, as far as they are known")
  func describes() {
    #expect("\(GlossaryError("torn", file: "a.yml", line: 3, column: 7))" == "a.yml:3:7: torn")
    #expect("\(GlossaryError("torn", file: "a.yml"))" == "a.yml: torn")
    #expect("\(GlossaryError("torn"))" == "torn")
  }
}
