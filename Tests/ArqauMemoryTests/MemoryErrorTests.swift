import ArqauMemory
import Testing

@Suite("Memory errors")
struct MemoryErrorTests {
  @Test("an error names file, line, column and reason, as far as they are known")
  func describes() {
    #expect("\(MemoryError("torn", file: "a.yml", line: 3, column: 7))" == "a.yml:3:7: torn")
    #expect("\(MemoryError("torn", file: "a.yml"))" == "a.yml: torn")
    #expect("\(MemoryError("torn"))" == "torn")
  }
}
