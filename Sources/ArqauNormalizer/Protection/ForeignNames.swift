/// Names of several words that begin with a foreign word, whose other words could be Serbian by their letters:
/// Emmanuel Macron, Washington Post.
///
/// Closed classes, written from general knowledge: given names that Serbian spells otherwise, and what papers,
/// firms and clubs are called in English. Elsewhere the words of a name decide one by one.
enum ForeignNames {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The word that goes on a name behind one that stays: a capital and small letters of ASCII behind one space.
  ///
  /// - Parameter head: A run that stays as a foreign word.
  /// - Complexity: O(length of the two words).
  static func next(after head: Range<Int>, in bytes: Bytes) -> Range<Int>? {
    guard isTitle(bytes, head), head.upperBound + 1 < bytes.count, bytes[head.upperBound] == 0x20 else { return nil }
    let start = head.upperBound + 1
    var end = start
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    // What follows must be seen whole, and be no letter beyond ASCII.
    guard end < bytes.count, bytes[end] < 0x80, bytes[end] != 0x27, isTitle(bytes, start..<end) else { return nil }
    let isName = givenNames.contains(small(bytes, head)) || seconds.contains(small(bytes, start..<end))
    return isName ? start..<end : nil
  }

  /// The given name before a foreign surname that stays: Boris Johnson. One that Serbian writes with the same letters, a
  /// space before the surname.
  ///
  /// - Parameter head: A run that stays as a foreign word.
  /// - Complexity: O(length of the two words).
  static func given(before head: Range<Int>, in bytes: Bytes) -> Range<Int>? {
    let end = head.lowerBound - 1
    guard isTitle(bytes, head), end > 1, bytes[end] == 0x20 else { return nil }
    var start = end
    while start > 0, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard start == 0 || Converter.isSpace(bytes[start - 1]), isTitle(bytes, start..<end) else { return nil }
    return sharedGivenNames.contains(small(bytes, start..<end)) ? start..<end : nil
  }

  private static func isTitle(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.count > 2 && bytes[range.lowerBound] &- 0x41 < 26
      && bytes[range].dropFirst().allSatisfy { $0 &- 0x61 < 26 }
  }

  private static func small(_ bytes: Bytes, _ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 | 0x20 }, as: UTF8.self)
  }

  private static let givenNames = list(
    """
    alessandro alex amy andrew anthony arthur barry betty bill bobby charles christian christopher cynthia danny dorothy
    edith elizabeth emily emmanuel felix gabrielle gary giovanni giuseppe guillaume harry heather henry isabelle jacques
    jeff jeffrey jerry jimmy joe john johnny joseph judith kathleen keith kelly kenneth larry mary matt matthew matthias
    max michael michelle nancy nathalie phil philip philippe pierre ray richard roy russell ruth scott stanley stephen
    theresa thomas timothy tommy tony walter wayne william
    """)

  /// Given names that English and other western languages write as Serbian does.
  private static let sharedGivenNames = list(
    """
    adam alan albert alfred ana andrea angela anita antonio arnold barbara ben bernard bob boris brad bruno carlos daniel
    david diana diego dominik don donald edgar edvard elena elvis eva fernando frank gordon greg helen hugo ian ivan julia
    karen karl kevin klaus laura leo leonard linda lisa luis marco maria mario mark marta martin max melinda monika nina
    norman oliver oscar pablo paul pedro peter rita robert roberto roger roland ronald sandra sara sergio simon sofia steven
    susan teodor tim tom ursula valter victor vera viktor vivian
    """)

  private static let seconds = list(
    """
    bank chronicle city express group guardian herald journal magazine mail maps news office play post review standard
    street studios telegraph times tribune united university watch
    """)

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
