import Testing

@testable import ArqauNormalizer

@Suite("Remarks on records")
struct AuthorityRemarkTests {
  private static func remarks(_ row: String) -> [AuthorityFault] {
    let reading = AuthorityReader.read(
      Array("id\tkind\tlang\tname\n\(row)\n".utf8), file: "people.tsv", format: .table)
    #expect(reading.faults.isEmpty)
    return AuthorityRemark.remarks(on: reading.records)
  }

  @Test(
    "what is odd is remarked on, with its line",
    arguments: [
      ("a\tperson\tqz\tFoo", "no known language"), ("a\tperson\ten\tСарсенов", "not in the script of en"),
      ("a\tperson\tru\tSarsenov", "not in the script of ru"), ("a\tplace\tkk\tOралкөл", "U+004F"),
      ("a\tperson\tru\tИван\u{202E}Петров", "U+202E"), ("=sum\tperson\ten\tFoo", "formula"),
      ("a\tperson\tsr\tМилан\u{200B}ка", "U+200B"),
    ])
  func odd(row: String, part: String) {
    let remarks = Self.remarks(row)
    #expect(remarks.contains { $0.reason.contains(part) && $0.line == 2 }, "\(remarks)")
  }

  @Test(
    "sound records are not",
    arguments: [
      "a\tperson\tsr\tMilan Petrović", "a\tperson\tar\tمحمد", "a\torganisation\tru\tАО «KEGOC»",
      "q-1\tplace\tkk\tӨскемен",
      "a\tother\ten\tUkraine’s", "a\tperson\tsr-Latn\tĐorđe", "a\tplace\tpt-BR\tBrasília",
    ])
  func sound(row: String) {
    #expect(Self.remarks(row).isEmpty)
  }
}
